// Written by readout-lab pairs rarity. Do not edit. One table, so one long file: a line a rarity.

/// The words of ``WordRarity/standard``: rarities in hundredths, each with its stems.
enum WordRarityTable {
  static let lines = """
    1025
    50 the
    100 a and in of to
    150 that
    175 for is on
    200 he said trump
    225 as clinton has his it was with
    250 an are at be but by from have not who
    275 about her i sanders this
    300 campaign had its more mr new republican she their they will would
    325 after all been democratic donald if one or out people president state states than up
    325 we were what when which
    350 also cruz hillary him no obama other over party presidential so some there trumps
    350 voters you
    375 against because can candidate clintons could do even first former going into just last
    375 like many most now political primary support them those time two while year years
    400 american any before candidates country democrats did during election get gop house how
    400 made make much national news only our percent republicans rubio say should think
    400 tuesday u.s united vote week where
    425 according among back being bernie both called convention debate delegates dont
    425 government hes including iowa may nomination nominee race says sen since still thats
    425 then told very want washington way well white win york
    450 americans another asked attacks between big bill bush change conservative court day
    450 department down email far federal florida general good group hampshire here know law
    450 long me media million mrs my need next night obamas off own part policy public right
    450 same saying secretary security see senate senator south such supporters take ted these
    450 three through top whether won work world
    475 added america around attack business carolina case come committee days does doesnt
    475 early economic every four front go got help home im immigration interview issue issues
    475 john kasich lead leaders least left likely lot members might monday money month months
    475 never officials partys past point poll polls post put question recent second show
    475 speech statement though thursday times too twitter under us wall why women working
    475 wrote
    500 across administration again ago already anti away become behind believe best better
    500 black california call came care carson chief city clear close company congress deal
    500 delegate didnt director doing economy emails end enough fact family few fight five
    500 foreign fox friday full gov governor great groups health high important information
    500 islamic job justice kind later leader less life little look major making march marco
    500 message ms number office ohio old once others p.m personal place plan politics press
    500 private rally real really reported run running several social something street sunday
    500 super system tax texas theres theyre thing things took trade trying tweet university
    500 use used vermont victory votes war wednesday weeks went workers yet your
    525 able act ahead almost announced barack based campaigns cant caucuses center chairman
    525 christie class cnn comes coming comments congressional contests control crowd decision
    525 democrat despite different done each earlier establishment ever executive face
    525 financial find found free give given gun half hard having held himself history however
    525 id immigrants instead jobs keep known large late leading liberal line majority man
    525 meeting middle military muslims must name nations nearly north november often paul pay
    525 person plans points police power primaries problem process questions r recently record
    525 released report rights role runner ryan saturday seen set shes staff strong team term
    525 terrorism third today together turn union until vice voting whose winning without
    550 account action actually address african along although always am anyone attention bad
    550 ban became began benghazi billion billionaire board border bring calling calls
    550 candidacy caucus children china chris classified college comment community companies
    550 conference contest continue continued countries course criticism current d data david
    550 decades district donors effort efforts eight either elected especially event expected
    550 facebook families fbi feel final focus foundation future gave george getting global
    550 ground helped higher hours idea interest international investigation isis isnt israel
    550 ive j jeb judge july june latest leadership led looking lost makes manafort matter
    550 member men mexico morning move movement muslim nation needed needs network nevada
    550 noted nothing numbers open opportunity order outside pac paid particularly pledged
    550 policies position possible potential presidency presumptive pro program rather release
    550 remarks reporters response results rival rules school senior sent server showed shows
    550 side six small speaking special spending spent spoke stage start stop story strategy
    550 suggested superdelegates supporting supreme syria taken taking talk talking terrorist
    550 text thought toward turned using video violence wants within woman words worked young
    550 youre
    575 abortion abstract accused ad adviser agenda agreement aides allies answer anything
    575 appeared argued ask author ballot base battle ben beyond bid biden biggest book build
    575 building cannot cases cast central certain chance choice civil cleveland climate
    575 common concerns conservatives county crisis cruzs defense described difficult dollars
    575 education elections else employees endorsed endorsement everyone everything evidence
    575 experience failed fall father field fiorina firm focused follow following force
    575 friends fund further growing growth hall happen happened head hold hope host husband
    575 illegal income increasingly indiana iraq key killed labor largely laws leave legal let
    575 level list live lives local longer low manager mass means met mexican millions moment
    575 official organization orlando paris parties pennsylvania percentage perhaps
    575 philadelphia platform play politicians politico polling presidents probably
    575 progressive raise raised raising reason received records refugees remains rep reports
    575 research rise rivals rubios sanderss saw seemed seems self sense service seven
    575 shooting short shot showing sign significant similar single someone speak spokesman
    575 stand started supported sure takes television tell telling themselves threat total
    575 tough town tried try tweeted understand view views virginia voted voter w wage wanted
    575 wasnt watch ways weve wife wins wisconsin wont wrong
    600 access actions adding ads advantage advisers age agreed air amendment americas ap
    600 appeal appear appears approach april associated attorney audience average backed
    600 backing bank banks becoming beginning born certainly challenge changes chinese
    600 citizens claim club co compared conducted consider considered corporate cost critical
    600 criticized cut death debates debt december decided decisions declared declined defeat
    600 donations east electorate endorse energy entering estate europe european events
    600 example experts facing favor fear february female followed forces forward friend
    600 fundraising gay gets giving golf gone guy hand hands hasnt hell herself hit hour
    600 hundreds image immediately include included includes increase independent industry
    600 influence intelligence interests interviews involved itself january jersey joe johnson
    600 language largest latino leads legislation lewandowski longtime lose love lower
    600 mainstream margin mark market maybe mayor mean meet messages michael mike minimum
    600 minister minority near non nuclear october offer offered online opposed opposition
    600 overall parents path planned politically poor popular population positions powerful
    600 previous previously prime problems professor proposal proposed provide provided
    600 publicly push quickly radical radio rate rates read ready reagan reform registered
    600 relationship religious remain repeatedly reporter request respond responded result
    600 rhetoric risk romney room san secret seeking senators september series serious served
    600 share signed simply son soon sought speaker speeches standing star statements stay
    600 step strategist students success summer supporter survey syrian test thinks thousands
    600 trail true tuesdays turnout tv usa victims voice warren west whats whom winner works
    600 wouldnt
    625 ability above acknowledged activists additional agency agree aide al allowed
    625 appearance approval arent argument arizona asking attacking attempt background beat
    625 begin believes benefits bigger bit bloomberg bob break breitbart brought budget built
    625 businessman campaigning capital career cause changed chicago child claimed claims
    625 clearly closed closer coalition com comey communications communities concern continues
    625 contrast conversation core costs council countrys courses courts create created credit
    625 criminal critics cuban daily daughter dead deals deep defend delivered democracy
    625 development died difference direct directly dnc documents dozen e effect ended
    625 enforcement entire everybody exactly exit explained expressed faced faces fair
    625 favorite fed fellow fighting figure filed finally fired fla floor founder freedom
    625 funding game georgia goes graham guns hate hear heard hearing heart hispanic holding
    625 hopes huge ideas ill illinois impact incident individuals inside institute investment
    625 iran issued james jeff jewish joined judicial kelly khan knows lack larger latinos
    625 lawmakers lawsuit leaving lets letter libya lines looked loss marriage martin
    625 massachusetts material mccain miami michigan mind minutes moved moving networks
    625 newspaper nine nominating none note ones opening opinion opponent organizations page
    625 particular pass passed pence period phone pick played playing pointed positive posted
    625 pressure pretty prevent price principles priorities protect putting quite racist
    625 rallies ran reach reality reasons referring refused related remaining resources rest
    625 return revealed rich rising rnc roughly russia russian safe schools scott secure seem
    625 services shift site situation somebody sometimes sort source spend stake standard
    625 status strength student style subject swing taxes technology terms terrorists
    625 throughout tone traditional trust ultimately unions values visit weapons weekend
    625 western whole whos willing wing word worse worth yes
    650 abc absolutely accept accounts active activist advice advocate affairs affordable
    650 afternoon agents aggressive alabama allow alone alternative amid amount analysis
    650 analysts anger angry announcement annual areas arkansas army article asia assault
    650 association attacked available avoid ayotte beck becomes behalf below benefit
    650 bernardino bills blue breaking bringing british bushs buy calif carly carried cash
    650 caused cbs century chair challenges challenging changing charge charged charges checks
    650 choose church cia cited cities closely coal colorado commander commitment concerned
    650 concluded constitutional content continuing contributions controversial controversy
    650 conventions couldnt count cover coverage crime culture currently cycle dangerous date
    650 decade decide degree denied deputy determine differences digital discuss discussion
    650 divided dollar domestic donor double drew dropped earned easy editor effectively
    650 endorsements ensure era eric evening eventually exchange executives expand expect
    650 facts faith false familiar fast feb felt fields finance finish fire firms forced form
    650 france friendly generally generation german germany goal god governments grayson
    650 greater h handling hannity hed helping highest hill holds human hurt immigrant
    650 increased inequality infrastructure island judgment keeping kept knew korea lady
    650 learned legislative living losing m main markets maryland mate meant meanwhile
    650 measures meetings mention mentioned minute missouri mistake mitt moderate modern mogul
    650 momentum mostly mother multiple murphy named necessary negative neither nice nights
    650 nobody nor offering officer officers oil older omalley operation operations opponents
    650 outcome pacs paper park paying peace performance places plus politician pollster
    650 possibility posts potentially prepared present prison profile programs project
    650 prominent promise promised promises proposals protesters prove published puerto pushed
    650 pushing putin qualified quarter races re reached region reid religion remember
    650 reporting represents reputation requests require required respect responsible retired
    650 review richard rick road robert roots rule ruling scandal scheduled scrutiny season
    650 seats sees send serve serving sex sexual shared shown sides signs sitting socialist
    650 sources southern spanish specifically split spokeswoman standards stated stories
    650 strongly successful suggest suggesting sullivan supports surprise talked talks
    650 teachers tells terror theyve thinking ticket ties tom track troops trouble truth
    650 turkey turning twice ukraine undocumented unlikely urged via victories violent wages
    650 warned wasserman water wealth website whatever widely worried worst younger
    675 a.m abroad abuse acting add addition adopted ailes aimed allegations alleged allowing
    675 allows ambassador angeles answers anybody apparent apparently appeals area argue
    675 arguing arms atlantic attempts attended august authorities award axelrod b backers
    675 ballots battleground behavior beijing believed billionaires birth blame block body
    675 boost borders brand broad brooklyn brother brown businesses cable camp capitol
    675 captured car carbon carrier carry centers character check chinas chosen christian
    675 citing citizen citizenship claiming closing colleagues columbia combat commission
    675 committed committees competition competitive complete completely compromise condition
    675 confidence confident confirmed conflict consequences constitution contested correct
    675 counter crowds crucial cuts d.c damage danger de deeply defended deliver departments
    675 deportation details determined devine direction divisive document door doubt draw
    675 drawing drawn drive driven drop drug due easily eastern economics economists editorial
    675 effective eligible elizabeth emanuel embrace emerged emissions employee ending enter
    675 entered enthusiasm error eu evangelical expectations explain failure fears fees fell
    675 fewer fifth figures file finding fine fit folks followers fought founded francis frank
    675 fraud fully funds gains gap gas gathering gender getty gives glass gotten governors
    675 greatest green guys happens harder havent heading headquarters heat heavily heavy
    675 hedge highly hispanics hoped hoping huckabee huffpost identified identify importance
    675 impossible increasing indeed independents individual initial initiative insiders
    675 insisted instance insurance intended interested internal internet interviewed
    675 introduced investors islam jim join journal journalists jr judges kennedy kentucky
    675 kids killing king land las launched lawyer leaning learn legacy liar liberals limited
    675 lived looks los losses mail management manhattan massive match matters mcconnell
    675 measure millennials mission moments movie msnbc n.h names nationally nationwide
    675 natural nbc necessarily netanyahu nominees notes noting notion numerous obamacare
    675 obviously oklahoma opened oppose otherwise overseas panel parliament partners parts
    675 peoples per perez personally peter photo pic picked picture piece planning pointing
    675 pope popularity populist praised presence priebus priority progress prompted
    675 prosecutor protest proud proved questioned racial rand ratings recalled receive
    675 recession recognize red refugee regularly rejected relations relatively remained
    675 reportedly represent representative represented residents responsibility returned
    675 reuters revenue revolution rock roll ronald s safety sales saudi save scalia scene
    675 schultz search seat seeing seek sensitive separate sept sessions sharp shouldnt simple
    675 slightly smaller smith society solutions sound specific spoken spread spring square
    675 staffers stance stands starting steps steve stock stood stopped strategic stronger
    675 suggests supposed svp t table tactics target targeted tech tennessee terrible thanks
    675 threats tim tower train transition truly turkish unclear unity unless upcoming upon
    675 usually v value various vast vegas version veteran vowed vt wait wake wealthy weaver
    675 welcome wide womens worlds writing written youve zika
    700 abedin abortions accepted accusations activities addressing administrations admitted
    700 advertising advocacy advocates agencies ali allen ally analyst anonymity anxiety
    700 arguments arm armed arrived asian aside attend audiences balance banking barely basis
    700 beach bear begun bennett bipartisan bolton bomb books boston bottom brainard brexit
    700 brian brief britain broader broke brothers bureau campaigned canova card carsons
    700 carter catholic caught chances charles choices christians chuck circumstances citys
    700 cold collar column compete comprehensive conflicts connecticut connection consistent
    700 consultant contenders contributed conversations corey corporations counted counties
    700 couple creating criticizing cross cultural curiel cutting dec decline deficit demand
    700 demographic denounced des describe designed detailed diplomatic directed
    700 discrimination dismissed distance districts diverse divide dominated downtown dozens
    700 dr driving ed edge editors electoral elite elsewhere emotional engaged enthusiastic
    700 environment environmental equal essentially estimated except existing expanded
    700 experienced expert extreme extremely eyes f fallen favorable favored feeling feet
    700 finds finished flag floridas ford formally forth freddy french frustration fuel
    700 fundamental funded g gain gained garland gathered giant gingrich girls goals gops
    700 grand grass grassley grew grow guilty handful handle happening happy harry headed
    700 heads heres hillarys hired historic homeland honest honor hopeful hosted hotel howard
    700 hp huffington husbands identity ideological ignored ii illegally images immediate
    700 improve indicated influential initially intent involvement israeli japan jason joint
    700 jones journalism journalist justices kaine kerry kill kim knowledge laid lawyers
    700 levels lgbt light lindsey link linked loans lobbying lynch manaforts managed
    700 manufacturing math medical merger michelle mid migrants miles minnesota minorities
    700 minus missing moral moves murder narrow nature nega net neutral newly odds offensive
    700 offers oh okay ongoing onto opportunities ordered organizing original outsider
    700 overtime overwhelming overwhelmingly pacific pages parenthood participate partisan
    700 partner partnership patrick perfect personnel placed plane podesta poised poverty
    700 practice practices praise predicted pressed prices privately professional projects
    700 promising prosecutors prospect protests providing pull pursue puts q quality quick
    700 rating reaching reaction receiving referred regional register relationships relief
    700 repeated replied representatives resign returns rico risks rose round runs ryans scale
    700 schedule science sea sector select selected sell selling sending sentence seriously
    700 session setting sexton shape shares shell shootings shortly shut significantly sit
    700 size skeptical smart sold solid somewhat sons soviet space speakers speaks spot
    700 spotlight st staffer stakes stevens strategists streets struck struggle struggled
    700 struggling study stump suddenly surge surprised suspended systems targeting targets
    700 tea temporary tenure territory testing thank thomas thus tie tied tight todays tonight
    700 tour treasury treated trip tuition turns type typically understanding unemployment
    700 unite unlike unusual urging valley variety veterans videos viewed viewers virtually
    700 vision vulnerable waiting walk walker warning watched watching wave weak wearing
    700 weiner whites william wish worry write writes wyoming yorks zero
    725 abcs accepting achieve acknowledge activity actor actual addressed admit advanced
    725 advised affect affected afford afghanistan africa agent aggressively agreements aid
    725 airport alan alongside amazon amounts anchor andrew anthony anymore apart appearances
    725 appearing applause apple apply appointed approved arab arena articles assad assistance
    725 assured attendees attract aug authority avenue aware badly band bar bash basic
    725 basically bathroom beating belt bet billions birther blamed blasted blow bold bond
    725 breaks briefly broadcast broken buying c cadillac calendar careful cares carrying
    725 casino casting catch celebrating census centerview ceo chairs challenged challenger
    725 chamber champion channel chaos cheers choosing chose christmas circle clean clinch
    725 closest clubs cnns code collapse colleges collins color combined comfortable command
    725 commanding commerce commercial companys competing complained complex complicated
    725 computer conclusion conditions conduct congressman consensus considering construction
    725 consulting contained contender contract controlled controls conventional counsel
    725 counting covered covering crash crazy credibility criminals cuba dakota dan dark
    725 deadline dealing deaths debbie decisive deemed defeated defending defined definitely
    725 delay delivering demands demonstrate demonstrated deport desperate destroy
    725 determination devastating developer devoted digits dinner disaster disclosure
    725 discussed discussing diversity division divisions donated doors draft dramatic eager
    725 earn earnest earning earnings easier echoed el elect elites embraced emergency
    725 employment encourage endorsing ends enemies engage engagement english enormous
    725 entirely episode estimates ethanol eve everywhere exception exchanges exist expanding
    725 expansion expensive exposed extent extremist eye factory fail fairly falling famously
    725 fathers favors feels fierce filings fill filled findings firearms fiscal fix flip fly
    725 follows food foot forcing fourth frequently fresh frustrated fun fundraiser ga gary
    725 gates genuine germanys girl giuliani goods google gowdy gross grown guard guess
    725 hackers hadnt hardly harsh henry hewlett hitting hollywood homes hook hostile hot
    725 housing http idaho ideology ignore imagine incumbent industrial injured insist
    725 inspector inspired institution institutions insults intense interesting investigative
    725 investigators investor invited involving iranian isil ivanka jake jan japanese
    725 jennifer jews joining joseph josh judiciary k keeps kevin kingdom koch la lawsuits lay
    725 leaves lee legislature libertarian lie lies likes listed listen lists locked london
    725 louisiana magazine maine maintained majorities makers male manchester map margins
    725 marked married massacre mateen matt meaning medicare megyn melania memo mexicans
    725 miller mills minds mitch mix mocked moines mondays mugabe myself n nancy narrative
    725 native nato negotiations neurosurgeon nightclub nominate nominated nonprofit normal
    725 nov observers obtained occurred officially openly operatives opposing opposite options
    725 organized outlets outreach oval overhaul owned owner pace palm payments permanent
    725 persuade philippines photos picking planet player please pledge plenty posed possibly
    725 powers pre prefer preparing prior probe production profit progressives promoting
    725 property prospects protection protester provisions pulled questioning racism ramos
    725 range rank ranks rape rare reading recognition recognized reduce reelection reference
    725 referendum reflects refusal regarding regardless regime registration regret regular
    725 regulation regulations reject releasing removed representing requested requires
    725 resistance responding restrictions returning rigged roger ron route rust sanctions
    725 sandy santilli sarah sat saturdays savings sean seeks seemingly seized selection
    725 sentiment serial serves settle sharpton shed shifted shifting shocked signature
    725 silicon singer sites skills slate slow soldiers solution sorry speculation sponsored
    725 stars starts station stayed staying steagall steel stem stone stopping stretch
    725 striking string strongest stuck stuff subsequent substantial succeed suggestion summit
    725 superdelegate surprising surrogate surrogates surveyed surveys susan sweeping task
    725 technologies telephone temperament temporarily tend tens testimony tests thirds
    725 threatened timestamp title tomorrow tool topic totally touch tougher trading
    725 transgender travel treat tremendous trial trillion trusted tweets unable undecided
    725 undermine understands unfair unify unique universal updated user users usual utah va
    725 valeant valuable visited volunteers walked web whoever widespread wonder worker
    725 worries x yesterday zimmerman zone
    750 absentee absolute acceptance acted actress adds adelson admiral adults advance afraid
    750 aim aipac airing aligned alive alliance ambitious amendments amnesty anderson announce
    750 announcing answered anywhere apartment apologized apology appealing approaches
    750 appropriate ariz arrested art assertion assessment assets assistant assume asylum
    750 attempted attending awkward baby backs bailout banning bannon barriers barry bearer
    750 belief benefited bitter blacks bloc blocked blood blunt bombing booed boss bought
    750 bound bowl boy boycott bradley breakfast bridge brings broadly broker camera cameron
    750 capacity capture carefully carolinas causes celebrated celebrity centrist chain
    750 chairwoman charity charleston charlie charter chelsea christies clark classic clip
    750 coast columnist comeback communication compelling complaints completed compound
    750 concrete condemned conferences confront connected conscience conservatism consistently
    750 constant contributors convicted convince cooperation corner coup crack credentials
    750 credible critique crooked crossed customers dallas damaging database datetime
    750 daughters davis deadly dean declaring dedicated defeating define degrees delaware
    750 delegation demographics denouncing depending describing deserve desire detail
    750 developed diego differently digit disagree disclosed discourse discovered disease
    750 display dispute doctors dominate donation doubts dream driver dropping drove edison
    750 embracing emerging emphasis employers empty encouraged encouraging enemy enjoyed
    750 epstein erdogan established ethnic exclusive exists expects explaining explanation
    750 express extended extra extraordinary extremism factor factors failing fake fallon
    750 famous fans fate fault featured fec feelings filing film flat flight flint flying
    750 focusing football forget formal formidable fort forum fracking frankly frontrunner
    750 fueled fundamentally fundraisers gaining gen generated generations glenn goers gold
    750 goldman gonna gore grade graduate granted guardian guest gulf hacking halls hampshires
    750 handed harvard hassan hatred hawaii headline headlines helps heritage highlight
    750 highlighted highlighting hire hiring holiday horrible hosts houses iii improved
    750 incites incomes increases independence industries inevitable inflation inquiry
    750 insurgent intention invest invested investigate investigating iowas islamist islands
    750 jack jackson jacobs jail jerusalem jet jon jump kasichs klein knock knowing korean l
    750 laying lazar legitimate lesson lessons letters leverage liberties liberty limit
    750 listening literally loan lobbyist location loretta loses lots loud loved lowest mails
    750 maintain malik managing mandate matchup memorial merkel milwaukee minded minors
    750 misogynist miss missed mississippi mistakes mixed model moderates moderator modest
    750 mook moreover moscow mosque mothers msnbcs muhammad murdoch museum narrowly
    750 negotiating neighborhood nonetheless notable noticed obvious offices ok op opposes
    750 optimistic option organize organizers ought outright outsiders overcome owners owns
    750 package packard pair palin palmieri parade parent participation partly passing pastor
    750 pat pentagon perceived performed perry perspective petraeus phrase pitch pivot pivotal
    750 players plays podcast pollsters portrayed positioned powell preferred presented
    750 presents primarily principle produced product projected promote proof prosecution
    750 protected provides provision quarters quiet quit raises rallying rampant ranging
    750 ranking rapists rattled readers reagans realclearpolitics realdonaldtrump realistic
    750 realize reasonable recalling recovery reflect reflecting refuse refusing reince
    750 reiterated relevant reliable remark reminder remove rendell rent repeal replace
    750 replaced requirement requirements rescue reserve resolution resort respondents retail
    750 retirement rice rid rodham rolled romneys ross ruled rural rush russians s.c sad
    750 satisfied scarborough scared scenes schlafly schumer score scores sens sharing sherman
    750 sherry sick signal sister sits sizable slogan sophisticated sounds specifics spirit
    750 sponsor stark statewide stephen stepped stimulus stops straight stream strike
    750 struggles studies stupid substantive successfully successor suicide suit survive sway
    750 switch tampa tensions tex theater theory theyll thoughts thousand threatening
    750 threshold throwing thrown thursdays titled todd topics touched traded tradition
    750 tragedy trailing trails training trans transactions treatment tries truck tunnels
    750 turmoil tweeting uk ultimate unacceptable uncertainty understood unfit unknown
    750 unpopular unprecedented upi upset verizon vetted viguerie virus vladimir voiced voices
    750 wallace walls wars waterboarding weakness weapon weekly welcomed werent wild williams
    750 willingness wind winners wounded xenophobe yanukovych yellen youll youtube zucker
    775 academic accomplish accomplishments accord accountability accountable accurate accuses
    775 accusing ackman acknowledging actively actors acts addresses admitting adult advising
    775 advocating affiliated afl afp afterward agrees aims aired airstrikes airwaves alaska
    775 alex alis allegedly allegiance alleging altogether amazing angela angered ann annually
    775 antonin anytime applauded appreciate arabia argues armenian array arriving asks
    775 asserted asset assigned assist associate assure attackers attempting attitude
    775 attitudes attorneys attracted attributed authorized auto autor backer baker balanced
    775 bankers bankruptcy banned bare bases battles bay bearing beaten beautiful begins
    775 believing bench benjamin bias biased blackwell blasio blocher blocking boasted bobby
    775 bodies boeing boos bozell brafman brookings brooks brujas brussels buffalo bully busy
    775 buzzfeed cabinet cairo camps canada canadian cancer capable cardin cards careless
    775 carlos carries casinos castro causing cautious celebration celebrities cell championed
    775 channels chapter cheer cheered cheering chemical childrens cio circuit civilian
    775 clarity clash classification cnbc coin collected collective comeys comfort
    775 committeeman communist comparison competitors complaint computers conceded concerning
    775 concessions conducting confidential confirm confronted connect connections
    775 considerable conspiracy constantly constituency consumer consumers consumption contact
    775 containing contention contentious contractors contracts contrary contributing
    775 contribution contributor convinced convincing conway cook cool coordinated corker corn
    775 correction corrupt corruption couples creation criticisms criticize crushed cyber
    775 daniel debated decent deciding declare deeper defensive deficits deleted demanded
    775 demanding demonstrators dena denver deny denying departure deployed deported depth
    775 describes description deserves destroyed determining develop developing die difficulty
    775 diplomat disappointed discussions dismantle disputes distant dividing documentary dodd
    775 dog domain doom doubled drafting drama drivers duke duties duty dynamic earth ebeling
    775 economist educated edward effects egypt eighth electing electronic element eligibility
    775 eliminate eliminated eliminating emailed embarrassing emphasized empire employer
    775 engaging enjoys ensuring entities entrepreneur equality equally equivalent erupted
    775 establish ethiopia ethiopian europes evangelicals evenly eventual ex exact exceptions
    775 exclusively expecting experiences exploit extends extensive exxon f.b.i facilities
    775 facility familys fan farook faster fbis fdic features federation fence fiction
    775 fighters files filibuster finances firearm flags fled fleeing flew flood flowers
    775 footage forbes forceful forcefully forecast foreigners fortune fossil foundations
    775 founding frances franchise franklin freely fringe gang garin gays generals generate
    775 generous genocide gifts ginsburg glad globalization globe golden grabbing grabs grant
    775 grants grassroots graysons greenberg greenhouse greeted guide h.w hacked haley halt
    775 handled hardest harm harris hashtag hearings heated helpful hero hewitt hey hicks
    775 historically hits hollande hometown honesty hong honored hopefuls hostility hosting
    775 houston hps https huma hundred hurting ian ice ignorant ignoring imports impose
    775 impressed impressive improving inaccurate incendiary incidents incredible incredibly
    775 india indianapolis indicate informed insider instances insult interactions
    775 intervention invasion investigations investments israels jane jimmy joke joked jumped
    775 jupiter justin ken khans khizr kid kinds knife kurdish ky lacks ladies landscape
    775 lasting latin latina launch launching lavender le league leaked learning legally
    775 length lengthy lesser levell liability lied lift liked limiting limits lincoln lined
    775 linkedin listing lobby lobbyists lock looming lopez loser loudly louis louisville
    775 loyal lunch lying machine maddow magic mainly manage managers manner manufacturers
    775 marc marine marketing mccarthy meaningful meantime meets membership mere merely mess
    775 messaging microsoft midwest migrant migration militant millennial mine ministry
    775 misinformation misleading mitchell mobilize mocking moderators mom monetary monitoring
    775 mood mortgage movements music n.j n.y naming nasty navy nazi nbcs nearby negotiate
    775 neighboring neighbors nervous nevertheless newt nieto nixon nominations northern nra
    775 obstacle obtain occasionally offense oldest onstage opens operating operative orange
    775 orc ordinary oregon organizer originally ourselves outrage outrageous overnight
    775 oversight p pa pack packed pain painful painting palestinian palestinians papers
    775 paradis partial participants passage passion passionate patriot patrol pattern pause
    775 payer pays pea pelosi pen pending perception perform persistent personality pew pfizer
    775 pharmaceutical phase philippine philosophy physical plagiarism planes platforms
    775 playbook pleaded politicos pool populous pose potent prayers precedent precincts
    775 predict predicting pregnancy prepare pressing prevented principal print prize proceed
    775 proceedings produce producing products profits profound propaganda properly properties
    775 proposing prosecuted protecting protections proven province provocative publisher
    775 punch pundits punished purchase purpose purposes pursued pursuing qaeda qualifications
    775 quietly quo quote quoted quotes racially randolph rapidly rarely reads rebel rebels
    775 reception recommendation recommended recovered recruitment reduced reducing reflected
    775 reforms regard regions rejection relative reliably reluctant rely remarkable
    775 remembered reminded reminding repeat repeating replacement republic requiring
    775 researchers reserved resignation resolve respected respectively respects responses
    775 restaurant restrictive resulted retain reveal reversed rhode rhodes richest rifle
    775 risen river roberts robust roffman roles roof routinely row roy runners russias sachs
    775 sacrifice sale samples santorum saved scalias scandals scenario schilling scientists
    775 scored scramble screen screening seal secured securing segment sentenced sets
    775 settlement severe sexism shake shaped sharply shifts shirts shock shook shop shots
    775 shouted shouting shuster sidelines sight significance silence silver similarly
    775 situations skepticism slammed slot slots slowly socialism soft soil solidarity somehow
    775 somewhere sooner sotomayor soul sounded speechwriter speed starr stating statistics
    775 steady steep stein steven stick store stores strategies streak strengthen stressed
    775 structure stunning submitted succeeded successes sudden sued suffered suggestions
    775 summary summers sun supportive surprisingly surrounding surveillance survived suspect
    775 suspected sustained swept syrians tackle tank tap tariffs taxing taylor teaching
    775 technical televised ten tends tested tester thanked theme therefore theyd thiel thin
    775 throw tide timing tired tpp tracks traditionally traffic tragic transcripts transform
    775 traveled traveling trayvon trend trends tribute twitters types typical u.n un
    775 uncertain unclassified underdog unfortunately unifying universities unqualified
    775 unusually upper upstate urban uses van vastly vatican venture versus viable vietnam
    775 violated violation violations viral visa visas visiting vital vocal volunteer walking
    775 walsh wanting ward warming waving websites weigh weight weld welfare wider wikileaks
    775 wildly wilson winter wise witness womans wonderful woods worldwide writer xenophobic
    775 yahoo yanukovychs yourself youth zimbabwe
    800 abandon aboard absence absent absurd accompanied accomplished achieved achievement
    800 achievements adam adamowicz adoption advantages advise affair ages aging aircraft
    800 alarm alarmed alike allergan amanda amy answering antiabortion anticipated anyway
    800 apologize applicants appointments approaching arrangement arrest ash associates
    800 assumed assumption attendance authoritarian authors autism avoided avoiding awards
    800 awful azerbaijan backlash ball bans barbara bargain barring battery battled beliefs
    800 bern bernies betting bigotry blumenthal boca bolster boots borrow borrowing brady
    800 brain braynard breach briefed briefing bright britains bruce bruising bubble burden
    800 burn bus bust californias cameras canceled cap carriers category ceiling ceremony
    800 challengers chancellor chants chaotic charities chase cheap cheaper childhood civic
    800 clashed client cohen colin colleague collect columns combination commentary
    800 commissioner commitments compaq compare comparing concert conclusions concord condemn
    800 confrontation consideration contacted contain contrasts controversies corporation
    800 correspondence cosby costly crew crimes crossing crude cry cuomo curb currency dad
    800 deadlocked dealings decried definition deliberately dems depend desk destroying
    800 detained detect deter detroit dick diplomacy disagreements disappointing
    800 disappointment disastrous discovery disgrace dislike disrupt dissent distinction
    800 distraction dominance dominant douglas dow downturn dressed drinking drives dsouza
    800 duck dues echoing editing effron elders elementary elevated embassy employed endorses
    800 england enjoy enterprise entertainment enthusiastically entry equity eritrea
    800 establishing ethnicity everyday excessive excitement expense explains explicitly
    800 explosion expressing expression extension extremists fails failures falls farm fascist
    800 favorability favorably feds ferguson financed finishing fireworks firing firmly
    800 fitness flawed flow focuses foia forms founders frame frequent fridays friendship
    800 function fury gallup gambling games garnered gather gil gilbert gods goldwater gorka
    800 governing grabbed gradually graduates graduation granite greed greg guarantee guccifer
    800 guests hack hart hat hawkins healthcare hearts height hide highway hillaryclinton
    800 hints historical hole homegrown horrific horse hospital households humility
    800 hypothetical icon identifying implied imposed imposing impression imprisoned inability
    800 inappropriate inclined incremental indian indianas indictment inevitably initiatives
    800 inner innocent inspire insulting intellectual intends interrupted introduce
    800 introducing inversions invoked jay jerome jerry jihad jill jindal joel jonathan jury
    800 ki killings kirk knight knocked label lake lam landslide larry laugh laughed laura
    800 layoffs lenders letting lew lewinsky lifted limbaugh links listened longest lord
    800 losers lou mad maher maintains mannix mar maria marking marks mary matthew maximum
    800 mayors mcdonald measured medicaid memoir memory merrick midnight midst mile militants
    800 minor mired missile mode monica monthly moore motivated mount mouth murdered murphys
    800 murray muscle mutual nabisco nationalist negligence nev nevertrump nfl notably notice
    800 novel nowhere oct odonnell opinions opted optimism orders outspoken outstanding
    800 overseeing overturn pakistan panic parks participated pastors patricia peaceful peak
    800 performances performing persuaded pete petition phil phillips phoenix pictures pierce
    800 piled pilot plain plant pleased pleasure polled populations populism portion poses
    800 poured pragmatic praising pray preference prevail preview pride prisoners procedure
    800 proceeds prompting propel proposition publics pulse putins qualify qualities queen
    800 queens quinnipiac railed rallied randomly rapid rated raucous rebuild rebuilding
    800 recall receives recommend reconsider recorded recruit redacted referencing releases
    800 relied remarked renew renewable renewed reproductive resonate responders responds
    800 revelations reverse reynolds richards ricos risky roads robby roman roosevelt root
    800 rudy rulings ruth salaries sam santillis saudis scathing scientist scranton seconds
    800 secrets section securities seeming settled shameful sharia shaw shopping shy sided
    800 signaled sixth skateboarding skill skilled slipped smile snyder solve sorts spin
    800 spirited sport sports spots stability stable stacked stances stealing sticking stiff
    800 strain strict subsequently subtle sue suspects suspend swiss sympathetic t.co tactic
    800 tad taj taught teacher tears techniques teenager terry testified theft theories
    800 threaten threw thwart tier tiny tip tolerance toll tools toomey touted towards
    800 tracking traction trailed transparency transportation treating tribe trigger triumph
    800 troubled troubling ugly ukrainian unanimous undermining unexpected unexpectedly
    800 unfavorable unit universitys univision unpredictable unsecured update updates urgency
    800 vacation vehicles ventures venue vetting victim violating viverito vows vp vs vying
    800 waited walter warm warnings wary watchdog waves wear wednesdays weekends weighed welch
    800 welcoming whiter wifes window wis wisconsins withdraw writers xi y yard
    825 ababa abe abiding abruptly abu academy accident acosta activated activism adapt addis
    825 admire admission adopt adoptees advances adversaries advisor advocated affiliate
    825 afghan aftermath aged agriculture alienate align allegiances allied alzheimers amar
    825 ambitions amounted anonymous anxieties application applied appoint appointment
    825 apprentice approve archbishop arrests arrive aspects aspirations assaults assembly
    825 assess assignments assuming atlanta attractive auction austin australia await awarded
    825 babies bag balloting baloch baltimore barrier bars baseball bashar batch bed bent
    825 berlin beside besides bible bidens bio biofuels biography blasts blocks blog
    825 bloombergs boring bosses box boyle boys brad brash bridges brilliant broadcasting
    825 brokered brutal buchanan bulk bump bunch burlington burning butz buys calculation
    825 campus capabilities cape capitalize carl cars categories caucusgoers cautioned cease
    825 celebrate cents chains chambers championship chanted characterized charitable cheryl
    825 christopher cincinnati circulating cite cites clarkston clashes clearance cleared
    825 clients clinched closures clothing clout codes collecting collection colony comedian
    825 commanded commented committing communism compassion competent compiled compromised
    825 conant concept condemning confidentiality confinement confronting confused
    825 congratulated conn considers constituencies consultants continuation contradict
    825 contribute cooper copies corps correspondent counterparts coupled courage craig
    825 credits crises critic critiques crossroads crystal customer cutoff cycles dade damaged
    825 dangers dates dating dave dawn daylight dc deadlock dealt decidedly decisively
    825 declaration decree defamation defiant demonstration denial dependent deportations
    825 descent design desperately destruction detailing detainees detractors developers
    825 dictator dig dilemma diminished diplomats directors disabled disagreement disavow
    825 disavowed discipline disclose dismissing disproportionately disputed disqualifying
    825 distinguished distributed disturbed doctor documented doj dominating don doral drag
    825 draws drugs dynamics dynasty earners ease echo economically economies edged egyptair
    825 eisenhower electorates elements elias emerge emergence eminent emphasize emphasizing
    825 en enacted encountered encryption endless energetic energized engineer enters entitled
    825 entrance epic epidemic equipment escalated escape espinoza espn essential estimate
    825 ethics eva evident evil excellent excited exciting existed existence expectation
    825 experiment expertise exploited explosive exposure extend factories fallout fame
    825 fantastic fargo fashion featuring fee feed feud fiery fighter fights financing finger
    825 fiorinas firewall fisher fixing flickr foremost forgotten formed fortunes fraction
    825 fractured framed francisco fraught frustrations fulfill functions funny furious gaming
    825 gaps generating germans ghazala gift glimpse grab grasp greatly greens grim grounds
    825 grows guaranteed guards gubernatorial guidelines guiding gunman hail hair hamilton
    825 harassment hateful hates haul hawkish healthy heed heightened heir helm hidden hike
    825 holes holocaust honestly hopefully horror hospitals household hudson huffpollster hugh
    825 humanity hung hunter hurdles ideologically immunity impartial implement implemented
    825 implications implying importantly improvement improvements incentive inclination
    825 indication indicted infamous influenced inquiries insights insisting insists inspiring
    825 instagram instantly instructed insufficient insurers insurmountable integration
    825 integrity intelligent internment introduction investigated investing invitation
    825 inviting iowans irans irresponsible isabelle janet jared jefferson jeffrey jeremy
    825 johnsons jokes joking jordan jose justified justify kansas karen karl katie kazakh
    825 kendall kerrys kick kicked killer kingson kitchen klan klux ku labeled lacked lago
    825 lame lamented landed landing landmark lane lately latter leak leaks lean legislator
    825 legislators lending lesbian levine lewis library licenses lifetime likened lingering
    825 linking lit lone loophole loving lowering lt madison magnate maintenance maker
    825 mandates marathon marched mason master matched matchups menendez mental mentions
    825 merkels methods ministers mirror mishandling missions mock mold moon morris mortgages
    825 mosques motion murders murdochs n.c nationals negotiable negotiated neighbor nelson
    825 nevadas newspapers newss newtown nick nld nonwhite normally norms northeast nose nusra
    825 o oakland objective obligation obligations obrien obtaining occasions occupation occur
    825 ohios operate org oscar outlined outlining outlook overtake owe ownership pact palmer
    825 pam pandemic pandering panels paperwork parliamentary participating paso passes
    825 passport pate paths peers penalty pences perceptions perfectly peterson pga phony
    825 photograph picks pieces pigs pink pipeline placing plants pledges plotting polarized
    825 polarizing polish polite politicized pop portray posting powered practically praises
    825 prayer praying prediction pregnant prep preserve presumably prevailed preventing
    825 priced prince probation procedures professionals projections proper proponents
    825 proportion prosperity protesting pruzan publicity publishing pulling questionable
    825 rachel radar rahm raids rankings razor react reacted realized rebuffed reckless
    825 recognizes recognizing recommendations recount recruiting reduction reed reeves
    825 reflection refrain refuge refuses regarded registering rein rejecting relatives
    825 relentless relentlessly relies relying remarking remind reminds reminiscent remote
    825 reply resident resigned resist resolved resonated responsive restore restraint
    825 restricting resulting retroactively retweeted rev reveals reviews revival revolt
    825 revolutionary ridiculous ripping rises rob rocky roe rough rove rumors sake scare
    825 scheduling schoen scholars scope script searching seated seize senatorial sentiments
    825 sexist shadow shaking shareholder shareholders shield shirt shocking showdown siegel
    825 signals silk silverman sincere skin skip sky slam slamming slams slavery slip smiling
    825 software soldier solely solidly solving song songs sounding sparked sperling spreading
    825 spur squarely stagnant stature steal steering stephanopoulos stepping stern stewart
    825 stir stress strikes strongholds studied subdued subscribe substance substantially
    825 suburban suffer suffering suffolk suite suits sums sundays sunshine supply supposedly
    825 surface surged surging surrounded suspicion suspicious sustainable syed sympathy
    825 tables tale tally tapper taxpayer teaches teachout technically tendency tenney tense
    825 tension themes thirty thor tighten touting towns transcript transfer translate
    825 transparent trash trey trio trips trounced trustworthy truthful tune tunnel twenty
    825 tycoon tying tyler tyson uber ukraines unauthorized unaware uncomfortable uncovered
    825 undercut underestimated underlying underscore underscored unfairly unified unlawful
    825 unleashed unofficial unpopularity unveiled unwillingness upheaval ups urge urgent
    825 useful vague vehicle village violates virtual visits vow vowing vrabel vulnerability
    825 wade wallnau walmart warfare washingtons washpost waters weaker wealthiest wells
    825 widening wilcox wishes witnesses woes wolf wondering wore workforce worrying wrap
    825 wrongdoing yelled yield yorkers youd zoe
    850 aaron abandoned abandoning abraham abs aca accelerated accessible accomplishment
    850 accounted acquired acre adapting addiction additionally adequate adjustments
    850 administered admits adopting advertisers advisory affection affiliation affirm
    850 affirmative aft ailess aiming airports aisle albeit albright aleppo alienating aliens
    850 alito alliances alter alternatives amassed ammunition analytics andy announcements
    850 anointed antitrust anxious appetite appointee approached approximately arbiter
    850 arbitrary archive arizonas armenia arranged arrival arsenal articulate articulated
    850 arts asmara aspect assads assailed assassination assaulted assembled assert asserting
    850 assessments assuage assumptions atop attracting audio authorization automatic axelrods
    850 backfire balked ballroom banker banner baptist bargaining barkley bashing basketball
    850 battlegrounds battling bbc beast beholden bemoaned benchmark berman bernstein beruff
    850 betrayed bets betsy bidding bigot bin bind binding bite bizarre blair blaming blast
    850 blasting bleak bleeding blessing blm blows boast boasts boisterous bomber bombings
    850 bombs bombshell bondioli booing booming boosting borrowers bother bothered boutiques
    850 boxer boxing brave brazil brennan brenton breton brewing briggs broaddrick broaden
    850 broadway brokers bronx bruises brushed bryant buck bucknell budgets buildings
    850 bureaucracy buried burma burned burns buzz c.i.a cabin calculated caller calm
    850 cambridge candidacies candidly cantera capitalism capitalist captain cared
    850 carelessness caring carol carpet cartel carve casper catastrophic catherine catholics
    850 caucused caution cbn cellphones cement centered centre certainty certificate chad
    850 chaffetz chanting characteristic charging charlotte charming chat chatter chatwal
    850 cheated checking cheney cherry chest chip chocolate chrabaszcz christianity christine
    850 churches circus civilians civility classes clearances clearer clinics clock clothes
    850 coalesce coca coffee coleman cologne columbias combating combine comic commentators
    850 commercials commit communicate comparable comparisons compassionate compelled
    850 competence complain compliance complicate comply con concentration conciliatory
    850 conclude concludes confirmation confrontations confusing congratulations congresswoman
    850 consequential consolidate constructive consulate containment contemporary contents
    850 context continent contractor contrasting convened conviction cooperate coordinate copy
    850 cornell cornyn corp correctness cory courtesy courthouse courting courtroom covers
    850 cozy cpac crackdown cracks crawford creates crenshaw criteria crowded crowdpac
    850 crumbling crush cure customs cyrus damn dana dancing dash daunting dayton dealers dear
    850 debating decides deck declarations declares declining default defects defining
    850 deliberate demise demonstrating denies dent deporting depression deprive depriving
    850 derided desantis detention developments device devices dewhurst dial dialogue diane
    850 dies differ differed dignity dimension dinesh dining dioxide dire dirty disadvantage
    850 disagrees disappeared disappearing disapproval disarray disclosures discontent
    850 discover discriminated discriminatory disgusting disliked dismal dismiss dispatched
    850 displayed displays disproportionate disqualified disrespect dissatisfied distinct
    850 divides divorce divorced donate doyle drafted dragged dramatically drastically dreams
    850 drops drudge dubbed dubious dump dunn dutch dying ear earliest eat eating eddie edges
    850 educational efficient ekovich elaborate elderly electric electricity elevate elise
    850 emanuels embarrassment emergencies emotion emotionally empowering empowerment enabled
    850 encounter encourages energize enforce enrique enrollment enterprises entity envisioned
    850 erdogans erica escalating espionage est ethical evercore evolving exaggerated examples
    850 exceeding excuse execute exempt exercise exile existential expenses expired
    850 explanations export exports expose eyebrows eyed fading fairness fallin famed fare
    850 fared farmers farms faso fat fatal fatally favoring feared feature feminist ferrera
    850 fervor fiercely figured figuring financially fingers firestorm fishing fitton
    850 flagsharelikereplypaige flaws fleischer flexibility flipped floors flurry footsteps
    850 foreclosure forefront forever formula forums foster frauds fred freddys freed freedoms
    850 freeze friedman fronts fueling fuels furor g4s galvanized garcia garlands garner
    850 gawker gedrich geoff geopolitical gesture giants gifted gillibrand gilmore gina
    850 globally gloom gloves goldberg gonzalo goodlatte gordon gores govern graduated
    850 grandchildren granting grappling gray gregory grief griffin grijalva grip groberg
    850 guatemala guerrero guessing gunfire gutter hacker halfway hamas hammered hamptons
    850 hanchett handily hanging happily harmed harmful harmony harrison heal healing heating
    850 heights hid hierarchy highlights hikes historian holder homeowners honduras horrified
    850 hotly hourly hub humanitarian humiliating hungry hyde ianhanchett identification
    850 identities imagined impassioned imperative implementation implication implicitly imply
    850 import impromptu improper inaction inadequate inauguration inc incest inciting
    850 inclusive incoming incompetent incumbents index indicates indict indirectly ineligible
    850 infiltrated inflammatory inflicted injustice inroads insecurity insensitive insistence
    850 instincts institutional intend intensity interaction interfere interior interjected
    850 interpretation interpreted interrogation intervene interventionist involve involves
    850 iphone iraqi ire iron ironically islamists islamophobia isolated italian items jacob
    850 jam jeopardy jerseys jesse jessica jets jihadist jihadists jockeying joins jokingly
    850 jolly joni joy judgement justification karabakh kardashian keen kellyanne keynote
    850 keystone keyworth kkk kloppenburg kong koreas kunin kurds labott lacking lambasted
    850 laughing lawmaker lawrence legalize legalized legalizing legend legendary lens lent
    850 leon levy liberation libertarians libyan license licensed lieutenant lifelong lights
    850 likable likelihood linick lining lisa litmus liz lobbied located locations log logic
    850 longstanding looms loose lopsided loudoun loves loyalty luck lucrative luis lure
    850 luxury ly lyin maintaining makeup manchin mandated maneuvering manners manning mantle
    850 maricopa marla marry materials mathematically matthews mayhem mcauliffe mccains
    850 mcdonough md medicine medium mega memories mentioning mercer mercury merits merrill
    850 method metropolitan mexicos mich microphone milbank millis miners minning missteps
    850 mistrust mo mobil mobile models modified moguls mohamed momentous mongering monitor
    850 monmouth morgan motor mounting movies multi multinational munich mussolini naacp
    850 nagorno namely narrator narrower naturally nclb nears necessity needle negas
    850 negotiation negotiator neighborhoods netflix newfound newsletter nicole nikki noah
    850 nobel nod nonpartisan nonprofits norm nostalgia nunberg nurses ny oath objections
    850 observation observed occasion occasional occupied occurring occurs ocean odd offended
    850 offset oliver olivieri olympics omar onetime onslaught operators opt organizational
    850 originated ortega orthodoxy osman ouster outraged outset overlooked overlooking overly
    850 oversee oversees overthrow paint painted pamkeynen panetta parallel partisans
    850 partisanship pataki patch pathway pauls paulson payment payroll pbs peacefully
    850 penchant permit permits permitted pershing persona persuading phones physically pill
    850 pinchuk pirate pitting placards plaintiffs planted platte plaza plea pledging plight
    850 plurality pocket podliska pointedly poland polarization policing poorly populated
    850 portman portraying posing potus practical prager precinct predecessor predictable
    850 premium preparedness prepares presenting presided presumed prevention priests prisoner
    850 privacy problematic proceeded proclaimed profession professors programming prohibit
    850 projecting prolonged prominence promoted prone proponent proportionally prorogation
    850 prosecute prospective protested protestors protracted provisional psychological
    850 publish publishers punching punish pure pursuit pushes quarterly queue rabbis
    850 radicalized rafael ramped ranked rant rationale raza reaches reacting realities
    850 rebellion rebuke receptive reckoning reclaim reconciliation recounted recover
    850 recruiter referenced references referenda refers refoulement regalado regulators
    850 reined relate render reno renovated renovation replay resemble resentment reserves
    850 residence resisted restaurants restrict restricted rests revelation reviewed reviewing
    850 revive reward rhetorical rip ripped ritual rivalry rncs robinson rogers rolling rolls
    850 rounds royal rubin rupert rushed rushing sabato sadiq safer salaried salary saldana
    850 salem salt salvador sampling sand saving scares schmidt scholarship scotland
    850 scrambling screaming screw scripted seattle secrecy secretaries secretarys segregation
    850 seizing sellers sells semitic sends sensitivity sentences servers setback seventh
    850 sexting sexually shakeup shall shame shanklin shaping sharon sharpened sheet sheldon
    850 shelter sheriff ship shocks shoot shooter shore shores shotgun showcase shrinking
    850 signatures signing silent simon simulation simultaneously singh singing singled sink
    850 sisters slain slated slates slaughter sleep slice smugglers sniper snowden sober
    850 soften solar solomon sonia southwest sovereignty sparred spectacle spectrum spends
    850 spicer spies spike spokesperson spotted spouse sprawling spy staked stalled stamina
    850 stamp stanford statehood stations steadily steam stereotypes stocks stolen storm
    850 straightforward strange strengthened strengths stride stuart stumbles sufficient
    850 suited sum superior supplies surely surveymonkey surviving suspending suspension suu
    850 swanson swaths switzerland switzerlands symbol syracuse systemic tack tactical taiwan
    850 takeover talent tamarac tapped tapping tashfeen tasked taxpayers tayyip teach teams
    850 tear technological tehran temper tennis tent tentative terrific territories thanking
    850 thereafter thoughtful thread threatens tickets timeline timothy tinder ton tony
    850 torture toxic trades trained transformation transformed tree trending tripoli trove
    850 trucks trumka tsunami turnaround turner twin twist tx unborn unbound uncommitted
    850 undeclared underestimate undergoing underground undermined undermines underscores
    850 underscoring underway undo uneasy unfavorably unhappy unheard unifier uniting universe
    850 unnoticed unrealistic unrelated unrest unsuccessful upside ushered vacuum valid
    850 valleys valued vandehei vargas varying viability viewing vigorously violate virgin
    850 virtue virtues visceral visible volatile volume voluntarily waivers walks waning warn
    850 waseem wash waste wasted watermelon waved weaknesses weber wed wedding weird wendy
    850 westmacott whenever wherever whigs whomever whove winds wiping wisdom withdrawal
    850 withheld witnessed wondered woolson workplace worthy wound wow wrapped yaf yale yeah
    850 yemen yields yorker zach zeal
    875 abedini abolish abuses academics accelerate accent acceptable accusation accustomed
    875 achieving aclu acutely adept adequately adherence administrative administrator
    875 admirable admiration advancing adverse advertised advertisements affecting affidavit
    875 affirming affluent agreeing ahmed airline airlines akin alexandria alienated allocated
    875 alluding almaty alphabet altman amman ample amplify animals animated anna anniversary
    875 announces anomaly ansar antipathy app appended applying armenians artificial ass
    875 assertions ate atmosphere atrocities austria authentic authored autistic automatically
    875 averages awareness ayottes backgrounds backward badge bail ballistic balloons barn
    875 bastille bathrooms bears beats beau becerra becks bedroom beer beijings belgium
    875 belongs beneath benenson bezos bids bigbee billy biographies biological bishops
    875 blacklist blanket blared blaze blessed blind blistering blond bloody blowback boards
    875 boldly bombastic bona bonds bonuses boom boon boris bottles bounds boutique brands
    875 brass breaches breath breyer brink bristled brotherhood brutality bryan buckley builds
    875 bullets bullied bullying bulwark bundy buoyed bureaus burke burst burton businessmans
    875 buyer byrne caesars calderon candid capability capita capitalizing capitals capped
    875 caps carlton cells cent centerpiece championing changer checked chipping chorus christ
    875 circles clarence clarify clause cleaner click clips cloning coalescing coined col cola
    875 colbert collapsed collapsing comedy commanders commentator compensation complexity
    875 concede conceding concession confederate confirmations conflicted congratulate
    875 congregation conscious consecutive consequence considerably consolidated consult
    875 consummate contemplate convert convey cookies cooperating coordinating cordial
    875 cornerstone correctly correlation costa coulter counterpart counts cousin cracking
    875 cream credited crippled critically cummings custody custom cynical cynthia damascus
    875 dance daniels darrell dartmouth deadliest debut decreased defence defender defenders
    875 definitive deflect delayed delivers demeanor demonstrations demurred dennis deploy
    875 deploying deployment deposition derail deregulation derisively descriptions designated
    875 dictators dictatorship difficulties diminish dinners dipped directions disagreed
    875 discomfort discount discourage discredit discretion diseases dismissive disobedience
    875 dispel displaced displaying disruption disruptive dissatisfaction distanced
    875 distinguish distract distressed distrust disturbing dncs dogged dogs donalds donating
    875 donna doug droves drowned drum duncan durable dyke dysfunction earns ears easiest
    875 echoes eclipse editorials edwards efficiency eksili elder electable elmendorf
    875 embarrassed embattled embedded emblematic embodied empathy employing empower enable
    875 endured engineers enhanced enormously envoy epa ernst establishments evenhanded
    875 everybodys everyones evolution examined exceed exceedingly excerpt excess excesses
    875 excite executed expands extramarital fabric fabricated factions faculty faded falsely
    875 fdics federally felons felony finalized finishes firsthand fits fl flanked flap flash
    875 fleet fliers flooded flooding flourish flowed flung fold fondness foolish forgiven
    875 formerly forty fractious fraudulent freewheeling frontier functioning funeral
    875 furthermore gaffe gala gallon gallups gasoline gatherings gaze gear gene generators
    875 gentleman gentlemen geography ginbot girlfriend glawischnig googles grandfather
    875 grandmother grateful grave greek greene gridlock grind grit groundbreaking guantanamo
    875 guarded guidance gutin gym hailed halted halvorson hanson harlem harms hats haven
    875 hayman headaches healer heartland heckler heels helal helicopters hendricks herald
    875 heroes heroin hi hiding hinted historians hitler holy homicides homosexuality horgos
    875 huffman hughes humayun humbling humphrey hurdle hurun husted hypocritical iconic
    875 ideally identical illegals implicit improbable incentives inclusion incompatible
    875 incorrect independently industrys ineffective infected informing ingraham inherent
    875 inherited inhumane inn innovation inserted insight installed integrate intensified
    875 intentions interim intimidate inversion invoking iranians ireland irish isolationist
    875 issa issuing item ivana jackie jaime jarring jealous jesus johnny jorge juan junior
    875 kagan kaines kander khalif kicking kims kirkpatrick knee knocking kristen kyle lab
    875 labeling laden lagging lap lapses laser lashed lashing laughs layer lays leans lebanon
    875 leftist legacies legalization legion legislatures leo lifestyle lifting lightning
    875 limitations litigation lively logistics loopholes louder lubbock machines magnitude
    875 mahal mainland manuel maples marchers marching marcos marie marijuana marred marshal
    875 marshall marty mcgovern medias mens mergers metro midday mikhail mild mindanao mini
    875 minimal minimize mining misconduct mishandled moan moaning modeling monitors monument
    875 morton mosquito mountains mounted mouse mp mukasey municipal murky musical muted
    875 mystery nafta nashua nate nazis nea nebraska neck nefzi negatives neil nephew
    875 networking neutrality newcomers nickname nides noise nondisclosure nonsense novembers
    875 nowadays nuns nurse nyt o.k occupy offend offs offshore ominous operational opioid ore
    875 organisation outfit outlet overhead overlap overreach overshadowed overtaking
    875 overturned palins parallels passions patterns paused paycheck peaked pearl peddling
    875 penny pepper peppered periodically periods perpetrators perpetual persian persons
    875 perspectives phenomenon philip photographer physician piesczek pin pinocchios pivoted
    875 pivoting pizza plagued planks plausible pleasant plummeted pm podliskas politifact
    875 polluting port portfolio portland pound practiced precarious precedents predecessors
    875 predictions premiums principled productive prominently promotion pronounced propose
    875 prosecuting proudly proves providers provinces proxy psychology publication punched
    875 punishment punitive purely purple quarantine quartet quicken racing radicals raleigh
    875 random rapids ravaged reactions realistically realization reasonably reassuring
    875 rebound rebuked rebut recep recording refer reflective reforming regain regards
    875 regulating reinstating relating reluctance remembers reorganization repair repealing
    875 replacing replicate reps resettlement residential resoundingly respective
    875 responsibilities restored resume resurgence rethink retirees revelers reversal
    875 reversing revised rewarding riding rift ring rogan rooms rosenthal rousing routine
    875 rowdy russ rutgers safely samoa sanctuary sandra scala scam scanner scary scattered
    875 schengen schlaflys sciences scientific scoring scorn scrambled screens screwed
    875 searches searing seasoned seating secretly secular seeds segments seldom senseless
    875 sensible separated separation setup severely shaky shanghai shedding sheets shoal
    875 shorter showings shrink shutdown similarities sirius slim smegielski socially sole
    875 solicit solidify someones soros southeastern spain spanking spat specializes
    875 speculated spoiler spouses spree sroka stadium staffs stages stamps stan starring
    875 stearns steer stemming strategically straw strickland stricter strictly strip strode
    875 structured studio stumbled stumping sub suburb succeeds suing sullivans supplement
    875 surgery surpassing surprises survivors svps swagger swap swift swiftly swipe sykes
    875 sync syndrome tag taliban tallahassee tallied tanks taped taping taste tastes teamed
    875 teamsters tearing technique tel teleprompter tended tenuous terrain territorial
    875 testify theblaze therapeutic thirteen thrilled thrive ticked tiger tighter tips titles
    875 tolerate topped tossed totaling touches toughest toughness tournament towers traced
    875 traders traditions trajectory transformative trap trapped treasurer treaty
    875 tremendously tribune tricks trillions troubles trumpian tunisia turbulent turkeys
    875 undercover undisclosed unfold unfolded unfolding unfortunate unionized unnecessary
    875 unplugged unsolicited unsure untrue upbeat upbringing upend upended upfront uprising
    875 useless uttered vander vanguard vary vein venues verbal verge vicious victor vigilant
    875 vigor virginias vitriol void volunteered vulnerabilities waged waging waiver wales
    875 wasting weingarten westchester whatsoever whipping widow width withering worded
    875 wording worn wounds wreck wynn xenophobia xm yanked yell yellow yielded zealand
    875 zuckerberg zuckoff
    900 aback abbott abilities abrupt abusive acceleration accords accumulated accuracy
    900 ackmans acknowledges acquiesced acquire acquisitions adamant adhere adjust
    900 administrators admirers admittedly adversary advises affordability aftergood
    900 afterwards aggravated agricultural aided aids airplane airplanes airtime album
    900 alexander alienation aligning allegation alleges alright alt alternate amber ambush
    900 analogy andrea angrily animal animating ankara anne annex anonymously anticipating
    900 antics antonio apartments appalling apparatus apparel appending applaud appreciated
    900 appreciates aps arbitration ardent argentina arguably ari arming armstrong arose
    900 arrives arthur artists ashamed ashley assertive associations assumes assurances
    900 athletes attached attributable authenticity aviation aviv awaited badger baggage bags
    900 balancing bamberg barnstorming batches battered battlefield beamed beauty bechdel
    900 bedrock begala begged behaviors belies bellicose belonging benchmarks bend beneficial
    900 benefiting berger bernanke bested betrayal beverly bigoted birthday bisexual bitterly
    900 blackberrys blacklisted blames blank bless bloodshed blowing blowout bluster bms boat
    900 booked booker boomer boomers booth borger boroughs borrowed bossie bow brace bracing
    900 bragging branch breached breadth breakthroughs breitbarts brent bret briefings
    900 broadening broadside broncos buckle bujnowski bureaucratic burr bypass cache
    900 calculating calculations calculus cancel canovas capt captive capturing careers
    900 carnage carr carrie cartels casual cathedral caveat cbss cecile cedar ceilings
    900 cellphone centrists centuries certified cgi chagoury chairmen champions chappaqua
    900 charisma chart checkers cherished cheyenne chi chiefly chiefs chipok chunks circulated
    900 clapping clarified clarifying clarke classify classroom clay clerks clevelands climbed
    900 clinching closes clutch clyburn cnbcs coach coffers coherent collectively colorful
    900 columbus combative commencement commenting communicating compaqs competed competitor
    900 completing compliment composed comprise concentrated condolences conducts confer
    900 confessed confrontational confuse confusion congratulating congressmans connecting
    900 consent consolidating constituents constitutes constrained consulted contend contends
    900 contradiction contrasted convenience converted converting coordination coordinator
    900 cope counseling counterattack countered countless countrymen covert coveted cox
    900 cracked crafted cramped crane cranes creative creditors credo crews cried cringe
    900 crippling crop crosses crowley crowned cuccinelli cuff culberson curbelo curt daley
    900 damages databases dated deacon debater deborah debunked deepen deepest defendants
    900 defends defenses deferred deficiencies defied defund defunding defying delawares
    900 delaying delegations deliberations democracies democratically denounce departing
    900 depends depicting descended deserved designs desist destiny detrimental dictate
    900 dictated differs dimensions diminishing dirt disbelief discord discounted discredited
    900 discrediting discriminate disdain disenfranchised dishonest disingenuous dismay
    900 dismayed dismissal dismisses disorderly disqualify disregard disrupted disruptions
    900 dissolution distracted distribute distribution dividends dlc docket dole domestically
    900 dominican dorsey doubles doubted download downplayed downward drake drink dry dueling
    900 dumped dumping dunk durbin dust duterte duval dwight dylann e.u eakin eclipsed edhenry
    900 edition editions educators eggleston eggs egyptian elaborated electability electrical
    900 elephant eleven eli elijah elleithee elliott em embassies embraces enact enamored
    900 enclaves endorsers enduring enforcer enforcing engineering engraved enjoying
    900 entertainer entitlement entrepreneurs environmentalists equation erin eroding errors
    900 escaped escorted eskelsen essence etc euphoria eurasian evade evans evils exacerbated
    900 examining exasperated exceeded excellence exceptional exceptionally exchanged
    900 exercising exited exodus expel expenditures explore explosives extensively external
    900 extraordinarily extremes eyeing f.a.a facilitate faction fade fairways faithful faked
    900 faltered familiarity fanning farage fascination fascism fashioned fayetteville fbn fdr
    900 fearful fearing feedback feeds feinstein fenton ferdinand fertile fervent festival
    900 fidel fides fifteen films firebrand firehouse firepower fires fish fixed
    900 flagsharelikereplysara flake flattering flee flesh flights flips floated floridians
    900 flown fodder foe foner fool footing fords forge forgive forwarded franco fraternity
    900 frazier freshman fringes frozen fsb fuller future45 g.o.p gabriel gaffes gallery
    900 gallons galvanizing garden garry gearing generational geneva geographic georgetown
    900 gerstein gfk gidley giffords gigantic gilded giles goodbye goodness gotta governmental
    900 gowdys gradual gravity greatness greensboro grimm grocery groundwork grueling
    900 gruenberg guarantees guided gunbroker guts habits hailing haired hammond harbor
    900 hardened hardline harman harness harvey hastily hb headache heather heaven heck heidi
    900 hemsley hennessey hialeah highways ho holan hollywoods holtz homeless hoover horn
    900 hostage huckabees huddled huerta huh humble hunt hussein hydrogen hype hyper ideal
    900 ifpte ig ignorance ignores igor illustration immigrated imminent immune impacted
    900 improperly inception incite inconsistent inconvenient indefinite indefinitely
    900 indicating inequities inexperience informal infowars inject injects innovative input
    900 insecure instant instinct instinctive instrument integrating intellectuals
    900 intensification intensive intentionally interfaith internationally interns
    900 intersection intimidation intrusions invented ironic irritated irs isaac isaiah
    900 isolate itll itv jamieson japans jeanne jenna jinping jobless jock jointly journey
    900 julia jurisdiction jurist kamp kantrowitz kaplan kate kazakhstan kazakhstans keenly
    900 kenneth kings kirsten knit kosovo kremlin krueger kyi l2 laban labors lags landlines
    900 lapse laurence lax lazars leanings lebanese lectured lectures leeway leftward leonard
    900 lichtman likewise lions listeners literature llc load loaded locals logged logical
    900 londons loom loop loudest lows loyalists lucky lucy luntz luther lyndon madeleine
    900 maggie mahaney mailers makaeff makeshift malaise mall mandatory manila manipulating
    900 manipulation mantra manufacturer manzano marches marist markedly marker marquette
    900 marsh mask matches matching mavericks maximize mayer mayoral mccaskill mccaul mccrory
    900 mcdonalds mdc meandered mechanism median melissa meltdown memorized mentally mercy
    900 messy methodically metric michele midtown mika mikes mines miracle mischief misguided
    900 missiles misspoke mistaken mockery mondelez montana monterrey morale morrison mortar
    900 mourning muddled muscular mused myers myth nagging narrowed narrowing nationalism
    900 nationalists nativist naturalization naturalized nba nearest nearing negotiators
    900 nerdcast nerve nevins nh niche niqab nominal noon northeastern northwestern notorious
    900 nras nsw nuanced nuances nukes nuts nyc objection obscured obscurity observing
    900 obsessed obstacles obstruction occurrence officeholders ois oksuz olds oman openings
    900 operates opinionated oppressive oreilly oreillys orientation orthodox osama osceola
    900 oust outbreak outnumber output outsource outsourced outsourcing outweighs ovation
    900 oversaw overseen overshadowing overwhelmed owes owing oxygen packer padding pagliano
    900 paints palestine palpable paltry paranoid parental parked parking passages passengers
    900 pathetic patience patients patron paula paychecks peck peer penalties pensions
    900 perilous permanently perot perpetuate pervasive pfizers philanthropist philosophical
    900 pie pit pitched pitches pittsburgh plaats plainly plaintiff playbooks pleading plowed
    900 pocketed pockets poison polk poorer pornography porter portrait poster pothole pouring
    900 powerhouse practicing precedes precisely predatory predicated predominantly
    900 preferences prefers preliminary prelude pres prescriptions presentation preserved
    900 preserving pretending principals printed printing prioritize probing procedural
    900 processing produces profiles profoundly prohibitive promotes prompt promptly
    900 pronouncements propelled proposes prosecutions protocol proving psychopath punctuated
    900 purchased purchasing pursues qawi quagmire quell queries quintet quoting qureshis
    900 raced radicalization railing raiser ranch raped rapist rash ratcheted rational raton
    900 ray reader readily readiness reaffirmed realm reap reasoning reassure rebecca recast
    900 reciting recreation regretted regulate regulatory reines reinforced rejects relocate
    900 reluctantly remake remarkably remembering remington removing renewables renewal reopen
    900 reopened repayment representation reprimanded repudiate rescued reset resettle reshape
    900 residency resorts resounding respectful restrained retailer retaliation retiree
    900 retiring retrospect revenues revisit rewards ribble richmond ride ridge rigorous rio
    900 ripert roared robberies robocall rockefeller rocket rodriguez roiled romania romp
    900 rooted rosenberg routes rubbing rudolph ruined runoff russell ryder safeguards safest
    900 salceda samantha samuel sanctioned sara sarandon satisfy savage savvy sc schifano
    900 scholar schultzs scotus scouts scuttle seacord sealed searched seas seekers seismic
    900 selfish semblance seminar sensitivities sentencing separating servant shaken shaming
    900 shapiro shattered shelves shields shipping shooters shops shortcomings shoukair shout
    900 shoving showtime shrugged shunned shusters shutting sibling siblings sidney sights
    900 singularly sir siriusxm sisterhood skating skywriting slashing slave slew slipping
    900 slogans smallest smarter smoke smoking smooth snap snapshot snarky snl soccer
    900 solidified solved somalia somber somebodys sometime sour soured spa sparking spawned
    900 specialists speculate sperry sphere spiked spill spite spontaneous squeezed stack
    900 staffing staged staggering stall standardized stanley stanton stare statute staunch
    900 steele steelworkers steered stefan stenberg stickers stifling stirred stonewall
    900 storage strangers strengthening strides strife stripped stronghold stubborn studios
    900 subjected subpoena subprime subsidies sucks sudan summon supervised supplied
    900 supremacist supremacists surfaced surrender survival suspensions swamp sweden sweet
    900 swinging swipes sworn symms tacking tackling taco takeaway takedown taker talented
    900 tall tallies tanden tanzer tape tarnish tasks telegram temperature temperatures
    900 terminated terrifying texan textbook themed theoretical therapy thereby thick thorough
    900 thoroughly thrift thriller thrived throated thumbs thumping thwarted ticking tiegen
    900 tightening tilt tinged tipping titan tnt toasts toilet tongue tonights toothless tops
    900 tortured trace tracked tragedies traitors transforming travails travelers travels
    900 trickle tricky triple trustworthiness tucson tunisian tuttle tyrone u ubiquitous
    900 ugliness unaccompanied unaligned unanimously unarmed uncommon unconstitutional
    900 unconventional undercard undersecretary understated unfounded uniform unilateral
    900 uninsured uniquely unloaded unmistakable unpaid unpledged unprepared unprompted
    900 unraveled unruh unsettled unsuccessfully unsustainable untrustworthy unwanted upgraded
    900 uplifting upsets upshot upward uranium urges vacancy vacant variations vehemently
    900 vendors venetian venezuela verveer veto victimized vigorous viktor vivid volunteering
    900 wagon wakefield warner warsaw wasp wayne weakening wealthier weather weiser whip
    900 wielding wildlife wilkin williamson withdrew withholding worcester worldview worship
    900 wouldve wrestling wsj wwii yawning youngest yue z zachary zeliff zeroing znak zoo
    925 a.f.l aan abdullah abolished absorb abusalha abused abusers abusing accelerating
    925 accepts accessed accommodate accommodations accompanying accomplishing accordingly
    925 accountant accurately accuse acquainted acronym acute adams addicted addicts adherents
    925 adjective adjusted adm adoptee adoring adultery affects affiliates affiliations
    925 afflicted afloat afoul ag agencys agendas aggravating aggression agitated ailing
    925 airbnb akhil alarming alba albany albuquerque alcoholic alert algeria alicia allan
    925 almighty aloud alternately alto alwaleed amandla amazed ambition ambivalent amenities
    925 amiens analyses analytica analyzing ancient andres anew angelo angels angst animosity
    925 anothers anselm anselms antagonist anthropologist anticipation anyones apologies
    925 appealed applauding apples applications appointing appreciation appropriately
    925 approving apt arabias arbitrarily architect archives arnold arpaio arrangements
    925 arrivals arrogant artful articulating artist arturo ashry ashton assails assange assem
    925 assemblywoman assign assignment assisted attacker attendee attributes aubrey audit
    925 aura australian autobiography automobile availability averaging awe awkwardly awlaki
    925 az azerbaijani b.c babar backdrop backfired backyard bader baier bailed bain bair bait
    925 baldwin balloon bang barbs barred barrel basa bathed bayh beaches bearers beautifully
    925 becker beef beers behave beheadings behemoth beings beirut belatedly belcher
    925 beleaguered belittled belle belligerent bellwether belong beltway bencjacobs
    925 beneficiary bennetts berg berkeley berkman berlins berniesanders bespectacled betray
    925 biases bibi bigots billed biomedical birdthistle birtherism bishop biting bivens
    925 blasphemers blatant blazing blitz blizzard blocs blogger blowhard bluntly boardroom
    925 boasters boats bogus boiled bolstering bone boosted boosters boosts bordering borne
    925 botox bounce boundaries bout bows boxes brafmans brag bragged brainards brainchild
    925 branches bravado brazile breakfasts breakthrough brendan brett bribe brick broadcasts
    925 brock brockovich bruised brunch bruner brush brushes brzezinski bucher buckeye bucks
    925 buddhist buddy buena bumper bungalow burdened burdens burying buses bushes businessmen
    925 businesswoman butter button butts buyers c.i.o cables cacheris cafeteria cain
    925 calabrese calvin camels campaigner campaigners campuses canadas canceling candles
    925 canvassers capitalized capito capricious captains captures cardinal caregivers
    925 caricature carney carnival caroline carters carville catastrophe cater caustic
    925 cavaliers caveats cemented cemetery censorship centerviews centinello ceos cessna
    925 chained chaired chairmans chamberlain chandeliers chant characteristics characterizes
    925 charlestons chasing checker cheese cheetos chemistry chevron chicagos chided chiding
    925 childish chili chimed choked chooses christchurch chunk cinco circumspect civilized
    925 clandestine clarion classics claudia cleaning clergy cleric clever clicks cliff climb
    925 clinging clinic clooney closeness cloud clubhouse clue clues coalitions cohn cole coll
    925 collaborated collaboration collaborative collapses colorados coloring colors
    925 commissioners commissions commodity communicated communitys compares compass
    925 competitiveness compiling component compounds compton condensed conditioners
    925 condoleezza condone confidant confidently confirming conflicting confounding confronts
    925 congrats congresss conjunction connects conquest consciousness consistency consists
    925 consolidation consternation constitute constitutions constraints consume consuming
    925 contacting contains contemplating contended continental continents contingent
    925 continually continuous contraception contradicted contradicting contradictions
    925 controlling convergence conversion convict convictions convoluted cookie coopers
    925 coordinates cops cornel corresponded corridor cosbys counterterrorism countervailing
    925 counterweight courageous courted coverup covid cowboy cowboys crap crashed creator
    925 crediting creeping crimea crisscross crisscrossed crist criticised criticizes crow
    925 cruel crusade crusader crushing cuellar cues culprit cult culturally curiels curiosity
    925 curious currencies curtain cushman cutbacks cuyahoga cybersecurity cyberspace daca
    925 damned dangerously danny dante dapa dare darkness darling daron dawson daylong deans
    925 debacle debilitating debris deceive decimate decrying deeds defaults defeats defect
    925 defection defer deference defiance defies defunct defy degrading delays deletions
    925 delicate delighted delivery dem demagogue demonstrates denunciation depended
    925 deployments depose derailing dereliction derg derry descend desert destined detours
    925 devastated devastation developmental devolved devotion dfa diagnosed dianne diaspora
    925 dickerson dictum digging dignified digs dip dipietro dirtiest disaffected disappear
    925 disastrously disbanded discarded disciplined disconnect disconnected
    925 disenfranchisement disgraceful disgruntled disgust dislodge disney disorder disparage
    925 disparaged disparate disparity disrespectful distaste distinctive distorted distorting
    925 distortion distributing ditch dnain dnainfos doctrine documentation dodging doggett
    925 doley doling doomed dorothy dot dotted doubling dovish downplay dragging draped dress
    925 dresses drinks dual dubai dude dug dukakis duo dupont durability duration dwelled
    925 dysfunctional e.v.s eagerly eagerness earl easing ebelings ebola ecj eclectic economys
    925 ecosystem edelman edgar edited effectiveness eked eldest elective elena elevating
    925 elkins elks ellis embarked embarrass emblem embody embroiled embryos emerges emilys
    925 emirates empathize emphasizes employs enabling encompasses encounters encouragement
    925 endeavor endeavors endorser engagements engine engineered enlist ensured entails
    925 enthusiasts enticing entourage entrenched entrepreneurial envision ep epicenter
    925 episcopal equate equivocation eradicate erie eritrean erode erosion erroneous erupt
    925 erupting escalation espoused ethiopias europeans evaluating evan evaporated evasive
    925 exams exceeds excerpts executing exercises exhaustive exhibit experiencing expires
    925 expiring expletive explode exploded exploding exploiting explosions exposes exposing
    925 extending extensions extradite extradition eyewitness ez facet facilitated facto
    925 factored fahrenheit familial fanned fantasy fares farewell farther fated fatigue
    925 feasible feat federalist federations federico feelthebern feinberg feingold fema
    925 feminism feminists fences fend fethullah feuding fictitious filling filming finale
    925 financiers finest fireable fitting fixture fixtures fizzled flagging flames flashes
    925 flashpoint fledgling flexible flirted float floating flock flocked flores flower
    925 flowing fo foes foil folded footprint forcibly fore forecasts foreigner foresee forged
    925 format forming formulate forthcoming fortified fortitude fortunate fortunately
    925 fostering fourteen fracas fracturing fragile framework framing frana francois frankel
    925 franken franks freeing freelance frequency friedan fruit frustrating ft fulfilling
    925 funneling furman furthering fusion futile gadfly gag gale galvanize galvin gangs
    925 garbage garment garnering gases gasp gate gathers geert generic generosity gentle
    925 geographically gerald gestures girliguessimwithher gitmo gleefully glen glide gloomy
    925 gloria glut gmail goff golfers gospel gossip governed grader grafted grain gravely
    925 grid grievances grieving griffith grill grimes grin grs grubbs gruenbergs grumpy
    925 guaranteeing gunned gunshots gwen habit hallmark hammer hammering handgun handing
    925 handsome hang hank hannitys harassed hardship harlan harold harpercollins harrahs
    925 harshly hater hawks hayek haynes hazardous hb2 hbo headlined healthier hears hearted
    925 heavyweights hecht heeled hefty heinz heiserman heitkamp helen henrico heralded herman
    925 heroine hers hesitant heslin hess heyday hills hilton hint hires histories hitch hln
    925 hochsprung hodges hoff hogan hogue holdings holdouts homage homicide honing hood
    925 hoosier hop hopeless hopped horizon horowitz hotels href huddle huffposts hug hugged
    925 humor hunger hunting hurts hypocrisy idealism ideals identifies ifill ignited illness
    925 illustrate illustrated illustrates imagination imbalance immensely impatient
    925 impeachment imperiled imported imposition impossibly impractical impressions inactive
    925 inaugural incapable incarceration incarnation incomplete inconsistencies ind indicator
    925 indigenous indirect indispensable individually inevitability infamously infighting
    925 inflection influx informally infringing initiated initiation injunction injuries ink
    925 inland insane insert inspiration install installment instructions insulted insurgents
    925 intellectually intemperate intensify intensifying inter interactive interference
    925 intern internally internationalist interpret interruptions intervened interviewer
    925 intricacies intrigued introduces intruders inundated invoke ipsos irrelevant
    925 irresistible irritation irvine isakson isiss israelis italy itching iv jab
    925 jacksonville jailed jamie janney jean jeans jebens jeered jeers jen jeopardize jerk
    925 jogging johnston jonah joness journals jpmorgan judaism juggernaut jurisdictions
    925 justifiably kamprad kantar karimi kathleen kay kelli kellys kelsey kenya khoga kickoff
    925 kiedis kilfoyle kills kirby klobuchar knack knowingly kostrzewa kushner kuwait kyis
    925 labels laborers ladder ladys lael lagged lamenting laments lands lange laquan lasted
    925 lauded laughter laundry leahy leaking leaned lectern ledger leenders leff legislating
    925 legitimacy lehel lend lender lerer lesbians leveled lever levin lgbtq liabilities
    925 liberalization lieberman lifes lifetimes lighting lightly lightweight liking
    925 lilyhammer limelight limitation linda lips litany litigated littered livestream
    925 locationecode lodge lodi lolita lombardi lonely loomed lousy lowered loyalties luciana
    925 luncheon lurch lurking macau macgyver machinists madden magazines magnanimous
    925 magnetism magnitogorsk mahamat makeover manifesto manipulator mans mansion
    925 manufactured mapping marcel marcus marginal marginalized marines marion marketplace
    925 martha marvin masters mat materialized maternity mates mattered maureen maverick max
    925 mayo mays mcginty mcinturff mckeague mckinnon meal meals medal mediaite medication
    925 mediterranean megan melanias melanne meles mendoza merchandise merkley merry messenger
    925 metaphor methodical methodist mezvinsky mic mideast milestone militia mill
    925 millionaires minh mirage mirrored mirrors misconstrued misdemeanor misjudged misled
    925 misrepresenting misses mississippis misstated misunderstanding misunderstood mitigate
    925 mobilized mobils moderated moms mondale moniker monopoly monster montgomery moody moot
    925 mormon mosad mosquitoes mosul motivating motivation motives mountain mourn mourners
    925 mowing msm muammar mulling multimillion murderers murderous museums mutually mythology
    925 namo nasdaq nathan nationalities natives naval navigate navigated nazism neal
    925 neglected neocons neophyte netted nevadans newcomer newer newest newsmaker newsmax
    925 newsrooms nicklaus nicola nigerian nightly ninth nixons noble nobodys nods
    925 nonprobability nonwhites norah norbert nordstrom norton notoriously notwithstanding
    925 nsa ntc numbering nutritional nwanguma nye nypd nyti obesity obituary objectionable
    925 objectives oblivion observer occupying offender offenders offerings offsetting
    925 offstage ohanlon ohioans oleary oleg oligarch olive oneself onus opined opportunist
    925 oral orbit orchestra orchid ordering oreos oriented orszag ostensibly osuna ottawa
    925 ousted outcomes outdoor outgoing outlandish outliers outline outsize outsized outweigh
    925 overarching overcapacity overdrive overflow overhauling overlapping overlook
    925 overpromise overt overtaken overtly overtures owed owning pains paintings pakistani
    925 pale palo pan panthers pants para parameters parenthoods parishioners parisian parker
    925 passenger passports passwords patel pathological patient patriarch patricof patriots
    925 patty paved pavone pawlenty payback peanuts pedro penal penetrate pension pent pep
    925 peppers percentages perch perfunctory peril perjury perpetrator persecution persist
    925 personalities persuadable pessimism pessimistic petersburg pews peyton ph
    925 pharmaceuticals philanthropy phyllis picket pies pike pile pillow pimping pipe piping
    925 pitching pivots plank plastic plates platitudes pleas pleasing plot plouffe poisoning
    925 poisonous pole poles polished politi pollak pompeo ponte poorest popping populists
    925 pork portions ports portsmouth positioning positively postings postpone postponing
    925 potter pragmatism pragmatist preceded predictive predicts premiere premised premises
    925 preparations prescott presiding pressured prestigious presume prevailing prevails
    925 priest prizes probability processes proclamations producer producers professed
    925 professionalism profiled profiling profitable prohibited prohibition prohibitions
    925 prohibits projection proliferated prolific prolong prom promotional promotions prop
    925 proportionality proportions props prosperous protectionism protects provider
    925 provincial provoke provoked prudent psychiatrist pulls pulpit punches purcell
    925 purchases pursuant qandeel quantity quash quest quip quixotic qureshi rabbi racists
    925 racking radically radius raft rage raid rails rain rainbow rainy raisers ralph ralston
    925 rambling ranged ranges ratified ratify raw reacts realizes rear reassurance reassured
    925 rebellious reboot rebranding receded recess recipe recipient recites reconcile
    925 recourse recurring redirected reductions reem referral reformed refrained refundable
    925 refurbished regaining regenerative regulars regulator reinforcements reinforces
    925 reinstate reinvented reiterating relatable relaxed relayed reliant religions relocated
    925 relocating reneging renteria repay reprimand reprising republish requesting rescuers
    925 reservations resistant resolutions resonance resonating restroom restructuring
    925 retailers retains retreat retrieval revealing reveling revenge revered reviewers
    925 reviled revitalizing reviving revoke rewrite rewritten rfs rhetorically rhimes rhine
    925 rican richardson ricketts rider rides ridicule rihanna ripe rips risch ritz rizwan rjc
    925 roanoke roar roasts robbery roberta robin robots rocked rocketed rocks rod rodrigo
    925 rollback rollout romanian romantic romero ronnie rope roundtable rout rows rubber
    925 rubel rude rulers rung rvotes sacramento sacred sacrificed sacrifices sadness sagging
    925 sahar sailors salkin salma sami sammon sample sanbernardino sane sanford santa
    925 satellite saturation saul sayed scenarios schadenfreude schmoozing scorched scorned
    925 scottish scourge scout scrambles scratch screened scripts scrutinize seals seaman
    925 searchable sections sectors seed seeker seitchi seitz selfies sembler semi senates
    925 sensibilities sentinel separately seriousness settling seventy sewed shabaab shaheen
    925 shakes sharpens sharper shattering sheer shelley shenanigans sheppard ships shortage
    925 shortfall shoulder shove shrewd shrinks shrug shuttle siding sigh sikh silencing silly
    925 simas simmering simulations sing singapore sixty skate skelly skew skewed skinned
    925 skipping slap slash slaying sleeper sleeves slid slight slinker slowdown slowed slower
    925 slowing slurs smartphone smear smiled smiles smithsonian snagged soared sobering
    925 societies softer solicitor solo soto souter southeast sovereign sow spam span sparse
    925 sparsely spearheaded spectacular spectacularly specter speculative spencer spiral
    925 sponsors sponsorship spoon sporting sprayed spreads springfield springs sprint spurred
    925 squabble sr sri srinivasan stabilize stagnation stalin stalwart standoff standpoint
    925 staple staples stared starkly startled statesman stationed statutes stays steadfast
    925 stephanie stephens sterling stoked stoking stored stovall straighten stressing
    925 stretched stretches strewn strive stroke strongman strother structural structures
    925 stubbornly studying stumble stumped stunned stunt sturgeon subjects subpoenas
    925 subsidized suburbs subway succeeding sucker sucking sufficiently suitable summed
    925 supermarket supervisor supplemented surefire surpassed surrendering surround surveying
    925 suspicions sustain swarmed swath sweat sweep switched switching sydney syllabus
    925 symbolic syrias systematically tabs tacit tacked taft tampering tamping tangible tarar
    925 tariff tarrant taxation technologists tedcruz teen teenagers teeth telecom tempered
    925 tempting tenet tenn tenor termed terribly terrified terris testament thankful theorist
    925 theranos theresa thesis thompson thrush thrust thugs tightened tightly till tilting
    925 tilton timed tina tinkering titans token tolerant tomasz torn toss tossing tours tout
    925 touts townhall toy trader traffickers traitor transferring transitional translated
    925 translating transpired treaties trench tribal trickier triggered tritium troop troy
    925 trudeau truman trumped trumpers trumpeting truths tsege tsvangirai tumultuous tuned
    925 tunis turban turks tycoons tymoshenko tyranny u.k u.s.a ubben ubs uc uh ultra
    925 unanswered unapologetic unbelievable unchanged unconscionable underestimating
    925 undergraduates underneath understandable underwater undivided undoubtedly undue
    925 unearthed unease unfinished unhinged unification unitedhealth unites units unlikeable
    925 unnamed unorthodox unpredictability unravel unreasonable unrelenting unreported
    925 unresolved unsafe unstable untenable unwavering unwilling unyielding uproar upswing
    925 usdp usher utilities utility utter vacancies vaccine vagaries valeants validate
    925 validity valls valuations vandeheis vandersloot variables vedra veered vendetta
    925 verdery verify versailles versions vet vetoed viciously vietnamese viewer viewership
    925 viewpoint vigo vilsack violet vladeck vogue volumes vouched vox vulgarity vulture
    925 waits wald wallets walz ware warehouse warehouses wariness warmly warmth warrant
    925 warrens warrior warriors wasteful watches watchs watergate watershed waterway watson
    925 wayside weaken weakened weakest wears weed weei weighing weiners welcomes wheelhouse
    925 wheels whereas whichever whirl whisper whistle whit whitman wholesale widen widened
    925 wield wilkerson wilmore windfall wine wings wired wireless wishful witch withdrawing
    925 withhold withstand witnessing wives wood woodmont woodrow woodward worrisome worshiped
    925 worthwhile wrapping wrest wright wrongly wyo xavier xl yelling yemeni yong zephyr
    925 zeynep zimmermans zinichev zionist zones zoning
    """
}
