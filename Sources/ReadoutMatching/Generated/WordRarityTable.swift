// Written by readout-lab pairs rarity. Do not edit.

/// The words of ``WordRarity/standard``: rarities in hundredths, each with its stems.
enum WordRarityTable {
  static let lines = """
    1025
    50 the
    75 be
    100 a and in of to
    150 hav that
    175 for on say
    200 clinton he trump
    225 as his it with
    250 an at but by from not stat who
    275 about campaign do her i new republican sander this
    300 candidat its mak mor mr one president she thei their will would
    325 after all democratic donald hillari if obama or out parti peopl than ther tim up we
    325 what when which year
    350 also american call com cruz him lik no other over presidential primari so som support
    350 tak think vot voter win you
    375 against attack becaus can could countri democrat election even first former get going
    375 good into just know last mani most now political poll rubio see show tell them thos
    375 two week whil work
    400 any back befor convention day debat delegat dur giv go gop group hous how includ issu
    400 lead much national need onli our percent plan point polici rac report right run should
    400 tuesdai u.s unit want way wher whit
    425 accord add among ask berni bill both bush chang conservativ dont email find florida
    425 government help hes iowa job law leader leav look may million month nomination nomine
    425 question secretari sen senator sinc speak still supporter then thing thre veri
    425 washington well woman writ york
    450 america another becom begin believ between big cas comment compani contest continu
    450 court deal department down economic end fac famili far federal general hampshir hold
    450 interview long los man me media meet member mondai monei mrs my next night number off
    450 official own part pay plac post public put rais releas sam securiti senat south speech
    450 statement such talk tax ted thes through top try turn tweet whether world your
    475 appear around bas bring build business car carolina caucus citi claim clear clos
    475 committe decision doesnt earli effort everi fight focus follow four front got governor
    475 happen hom hop im immigration interest john kasich keep least lif likeli lot marco
    475 mean messag might mov muslim nam nation never open past ralli recent record remain rul
    475 second seem spend stand start street though thursdai too twitter under us use victori
    475 wall wednesdai why
    500 across act action address administration adviser again ago aid alreadi announc anti
    500 awai bad behind black california carson center challeng chief communiti concern
    500 congress crowd didnt director economi endors enough establishment event executiv
    500 expect fact fall feel few fiv forc foreign fox fridai full fund gov great grow gun
    500 head health hear high hour idea immigrant important information islamic justic kind
    500 later less lin littl major majoriti march ms offer offic ohio old onc p.m pac personal
    500 plai politic position power press privat problem provid rat real realli reporter
    500 result ris rival rol saturdai school seek send serv set several sid sign sit social
    500 someth stop suggest sundai super system term texa theyr todai trad union universiti
    500 used vermont view war worker yet
    525 abl account ahead alli allow almost answer argu ban bank barack billion billionair
    525 border break cant chairman charg child china christi class cnn colleg conferenc
    525 congressional consider control cours creat cut decad describ despit different dollar
    525 donor draw each earlier elect enter ever experienc fail fil financial firm foundation
    525 fre friend half hand hard himself histori host however id increas instead israel judg
    525 kill larg lat let level liberal list liv manafort matter middl militari movement must
    525 nearli network north november often oppos order organization pass paul person pledg
    525 polic politician process program promis push r reason receiv recentli remark represent
    525 respond respons return runner ryan servic sh shar staff step stori strategi strong
    525 superdelegat team terrorism terrorist third together understand until vic video wag
    525 watch whos without word
    550 abortion accus actualli african agreement along although alwai anyon appeal approach
    550 attempt attention ballot battl becam benefit benghazi board book candidaci carri cast
    550 caus chanc choic choos chris citizen classifi conduct cost counti criticism criticiz
    550 current d data david decid declar declin defeat defend deliver district driv earn
    550 eight either employe endorsement especialli explain facebook father favor fbi fear
    550 field final fir further futur georg global ground higher husband incom international
    550 investigation involv isis isnt ive j jeb join juli jun key latest latino leadership
    550 local lov low manager mark market mexican mexico minoriti moment morn nevada non noth
    550 opportuniti outsid particularli pick platform politico possibl potential presidenci
    550 presumptiv pro progressiv proposal rather reach refuge rep request requir risk senior
    550 server shift shoot singl six small sourc special stag stai star student suprem survei
    550 syria target test text threat toward trail using violenc wif wisconsin within young
    575 abstract accept access acknowledg activist ad advocat agenci agenda air anyth argument
    575 arm associat audienc author averag beat ben beyond bid biden biggest buy cannot
    575 central certain check cit civil cleveland climat club common compar conversation count
    575 cover crisis death defens detail determin differenc difficult direct discuss divid
    575 document donation dozen drop education els europ everyon everyth evidenc exampl expand
    575 expert express figur finish fiorina forward fundrais gain growth guy hall handl hell
    575 hispanic hit hundr illegal imag increasingli independent indiana individual industri
    575 iraq johnson labor languag largeli learn legal longer loss lower margin mass measur
    575 mention mik mind minut nominat operation opponent orlando pag paris pennsylvania
    575 percentag perhap philadelphia present pric prioriti probabli project propos protect
    575 prov read reagan refer reform refus register relationship research romnei room
    575 sanderss seat secur self sell sens seven short shot significant similar someon son
    575 speaker spokesman stak standard strategist struggl success sur surpris syrian
    575 television themselv thousand total tough town tri valu virginia visit voic w warn
    575 wasnt wev winner wont worri wrong
    600 abc admit ads advantag age agr agre aim amendment amount analyst ap appearanc april
    600 area arizona articl attend attornei avoid bit blam block bloomberg born businessman
    600 certainli chines co coalition comei communication conflict contrast corporat council
    600 credit criminal critic critical dat daughter debt december demand deni die east editor
    600 electorat embrac emerg energi engag estat european exchang exist februari femal financ
    600 floor form freedom gam gather gay germani goal golf hasnt hat heart herself identifi
    600 immediateli impact incident influenc insist intelligenc investment iran itself jam
    600 januari jersei joe kelli khan lack largest launch lawsuit lawyer legislation letter
    600 lewandowski limit link longtim mainstream mayb mayor michael minimum minister mistak
    600 near nuclear october officer onlin opinion opposition organiz overall parent path penc
    600 politicalli poor popular population powerful prais prepar pressur prevent previous
    600 previousli prim principl professor protest protester publicli publish quickli quit
    600 radical radio rank readi realiti recogniz reflect reject relat religious remember
    600 repeatedli respect rest reveal review rhetoric rnc russia russian san sav schedul
    600 secret september seri serious simpli situation soon sound strength strik summer
    600 technologi thank tie ton track troubl tru trust turnout tv urg usa veteran victim wait
    600 walk warren weapon west whom wouldnt
    625 abiliti abov additional affair agent al alabama alleg anger announcement approval
    625 arent assault association authoriti award background bar bigger bob bomb breitbart
    625 brother budget camp capital captur career catch chair cheer chicago christian church
    625 clearli closer command commit commitment compet complet conclud condition confirm
    625 contribution controversi cor crim cross cuban daili damag dead deep degre democraci
    625 development directli discussion dnc dominat door doubl doubt e effect encourag
    625 enforcement ensur entir eric estimat everybodi exactli exit eye fair favorit fed
    625 fellow finalli fla fly founder franc fuel generation georgia graham green heat
    625 highlight hill hir hug hurt ignor ill illinois improv indicat insid institut introduc
    625 investor island jeff jewish journalist judicial ladi land larger lawmaker lean libya
    625 lie listen main maintain manag marriag martin massachusett match material mccain miami
    625 michigan miss moderat mogul mother msnbc negativ newspaper nin paper park particular
    625 partner performanc period phon photo pollster positiv practic predict pretti prison
    625 profil prosecutor pull pursu putin quarter racist recall region repeat representativ
    625 resourc retir rich richard road robert roll root roughli saf scandal scor scott season
    625 select session solution somebodi sometim sort specific staffer status studi styl
    625 subject swing teacher threaten throughout throw ticket traditional train treat truth
    625 ultimateli vow water wav websit weekend welcom western whol wing worth yes
    650 absoluteli abus activ activiti adopt advanc advic advis affect affordabl afternoon
    650 aggressiv alon alternativ amid analysis angri annual arkansa armi arriv asia attract
    650 availabl axelrod ayott backer balanc battleground bear beck behalf behavior below
    650 bernardino blast blu bodi boost brief british calif card carli carrier cash cbs
    650 celebrat centuri champion cia closeli coal colleagu colorado combat commander
    650 compromis constitutional contain contender content contribut controversial convinc
    650 couldnt counter coupl coverag cultur currentli cycl danger dangerous defin demographic
    650 demonstrat denounc deportation deputi destroi develop digital direction dismiss
    650 domestic drug due easi echo economist effectiveli elit emanuel enjoi era error
    650 evangelical eventualli expectation extend failur faith fals familiar fast featur feb
    650 fee fill fin fit flag found friendli gap generalli german girl god grab grant grayson
    650 greater h hack hanniti headquarter hed hedg highest honor hopeful human inequaliti
    650 infrastructur initiativ insider instanc institution insult intend invest investigat
    650 jok jon journal judgment kid korea lay legaci legislativ loan lobbi m mail manhattan
    650 maryland mat meanwhil migrant millennial mission missouri mitt mock modern momentum
    650 mostli movi multipl murder murphi nbc necessari neither nic nobodi nor obtain oil
    650 older omallei outcom outsider panel participat peac perform pictur piec plus pop
    650 populist pos possibiliti potentialli prefer produc profit progress prominent promot
    650 prompt prospect puerto qualifi rang re reduc referenc regard regulation reid reli
    650 religion remind remov reputation resident responsibl rick sal scalia scen schultz
    650 scrutini search sentenc separat sex sexual shap shock smith socialist societi southern
    650 spanish specificalli split spokeswoman sponsor spot spread stanc stock strongli
    650 successful suit sullivan surg surrogat suspend tabl tactic tech terror theyv titl tom
    650 touch tower travel trip troop turkei twic ukrain undermin undocument unifi unlikeli
    650 updat user via violent volunteer wak wasserman wealth wear whatever wideli william
    650 younger
    675 a.m abroad accusation achiev actor addition advertis ail allegation ambassador angel
    675 anxieti anybodi apparent apparentli appli appoint approv arrest assum assur atlantic
    675 august b beach beij bet birth blow boo brand britain broad broadcast broker brooklyn
    675 brown cabl capitol carbon carter casino chamber channel character citizenship clash
    675 clinch cod collaps collect columbia column commission competition competitiv
    675 completeli complicat computer condemn confidenc confident confront connect connection
    675 consequenc constitution consultant contract contributor corporation correct crucial
    675 curiel d.c de deepli deficit delai depend deport deserv design devin digit displai
    675 disput distanc division divisiv donat draft easili eastern edg editorial effectiv
    675 eligibl eliminat elizabeth emission enemi enthusiasm establish eu exception expos
    675 extrem factor factori fan fewer fifth firearm fix flip folk follower francis frank
    675 fraud freddi frustration fulli fundraiser garland gas gender generat getti giant glass
    675 gotten graduat grand greatest guard harder havent headlin heavi heavili highli hotel
    675 http huckabe huffpost identiti imagin importanc impos impossibl ind initial inspir
    675 insuranc internal internet invit islam jan jim jr kain kennedi kentucki kerri kim king
    675 knock las leak liar liberti light lock management mandat manufactur massiv mcconnell
    675 merger mil min mix model moral n.h narrow nationalli nationwid natural necessarili
    675 nega negotiat neighbor net netanyahu notion numerous obamacar obviousli occur oklahoma
    675 operativ option otherwis oversea overwhelm owner parliament partisan per perez
    675 personalli persuad peter pic player pleas populariti portrai presenc priebus product
    675 professional properti protection proud provision qualiti quot racial rand reaction
    675 recession red regularli relation relativeli replac repli reportedli requirement reserv
    675 resign responsibiliti reuter revenu revolution rico rock ronald round s safeti saudi
    675 scal scar scienc screen sector seiz sensitiv sept settl sharp shouldnt shut signal
    675 simpl skill slam slat slightli smaller smart spring squar station stev steven
    675 strategic stretch stronger stump suggestion suppos surviv suspect svp t tap task teach
    675 ten tend tennesse terribl territori tonight tool topic tour transition truli turkish
    675 typ unclear uniti unless upcom upon usualli v vallei various vast vega version vet
    675 violat vt walker wealthi weaver wid wish witness women wonder youv zika
    700 abedin adult advocaci afford afghanistan airport ali align allen anonymiti apologiz
    700 arab arena asian asid assad assert asset bareli bash basis belief bennett bipartisan
    700 boast bolton bond boss boston bottom bound brainard brexit brian bridg broader brook
    700 bureau burn camera canova cap catholic celebriti ceo chain challenger chant chariti
    700 charl chuck circl circumstanc clean cold collar color combin commercial complain
    700 complaint comprehensiv conclusion congressman connecticut consistent consult consumer
    700 contact controll coordinat corei counsel crack critiqu cultural debbi dec des
    700 developer devot dinner diplomatic disagre disclos disclosur discrimination divers
    700 doctor downtown dr driver duti ed electoral elsewher emergenci emotional emphasiz
    700 employer enthusiastic environment environmental equal essentialli except explanation
    700 extremeli extremist f fat favorabl feet film foot ford forget formalli forth fourth
    700 french frustrat fundamental g gat gift gingrich gor gowdi grass grasslei guess guest
    700 guilti hacker handful happi harm harri henri historic hollywood homeland honest howard
    700 hp huffington ideologi ideological ii illegalli immediat impli incit incumbent
    700 influential initialli inquiri intent involvement iranian israeli japan jason joint
    700 journalism jump knowledg label laid laugh legislatur lesson lgbt libertarian lift
    700 lindsei lobbyist london loom lynch maker marri math medical melania merkel michell mid
    700 minnesota minor minus moderator mosqu murdoch natur negotiation neurosurgeon neutral
    700 newli nonprofit notic odd offensiv oh okai ongo onto operat organizer original outlet
    700 overhaul overtim overwhelmingli pacific pack paint palestinian parenthood partnership
    700 pat patrick payment perfect personnel philippin pitch pivot plant podesta pois poverti
    700 privateli prob prosecut punch purchas purpos q quick react realiz rebel recommend
    700 referendum regim regional regret regular relief revers rid rip roger rout rush
    700 sanction scrambl sea sentiment seriousli sexton shed shell shop shortli shout signatur
    700 significantli siz skeptical slot slow soldier solid somewhat soviet spac spirit
    700 spotlight st steel stick stor succ suddenli suffer surround sweep tea temporari
    700 tension tenur theori thoma thus tied tight tout transgender treasuri trend trillion
    700 tuition tunnel typicalli underscor unemployment unlik unusual varieti viewer violation
    700 virtualli vision vulnerabl weak weigh weiner wind wound wyom yanukovych zero zon
    725 abandon accomplish achievement actual admiral affiliat africa aggressiveli alan alarm
    725 alienat allegianc allianc alongsid amazon anchor andrew ann anthoni anymor apart
    725 apartment appl applaud applaus appointment appreciat art assertion assessment
    725 assistanc assistant attende attitud attribut aug avenu awar babi badli band banker
    725 barrier basic basicalli bathroom bearer belt birther bloc blood bold borrow bowl boy
    725 breach breakfast briefli bruis bulli c cadillac calendar careful census centerview
    725 centrist chairwoman chao chelsea christma civilian clark client clip closest collin
    725 comfortabl commerc compell complex compound conced consensus constituenci construction
    725 contractor conventional convict corner crash crazi credibiliti crush cuba customer dad
    725 dakota dan dark databas deadlin decisiv deem definiteli delawar delegation deploi
    725 desperat determination devastat diplomat disappoint disaster disavow discover diseas
    725 disqualifi diversiti dog dramatic dream dynamic eager earnest easier el element elevat
    725 embarrass emploi employment engagement engineer english enormous entireli episod
    725 erdogan erupt ethanol ethnic eve everywher excit expansion expensiv exploit extent
    725 faciliti fairli fak famousli fault fierc fighter fiscal flight flood flow food fortun
    725 forum fram frequentli fresh frontrunner fun function ga gari garner gen genuin
    725 giuliani googl govern grad gross guid hadnt halt hardli harsh hewlett hid hint holidai
    725 hook hostil hot household idaho import industrial injur inspector insurgent intens
    725 intention investigativ investigator invok isil islamist ivanka jacob jail jak japanes
    725 jennifer jet jew joseph josh judiciari k kevin kick kingdom klein koch la lam lazar
    725 lee legaliz leverag licens location loser louisiana magazin mal malik manchester map
    725 massacr matchup mateen matt medicar megyn memo militant mill miller misogynist mitch
    725 moin monitor mortgag mount mugab myself n nanci narrativ nativ nato neighborhood
    725 nightclub normal nov observer officialli openli opposit outlin outreach oval overse
    725 pair palin palm parad pastor paus perceiv perception permanent perspectiv phras planet
    725 plenti possibli prai prayer pre prevail print prior proc production prosecution punish
    725 queen racism rail ramo rap rapist rar rattl reader rebuild recognition recommendation
    725 recover recruit reelection refusal regardless registration reiterat relativ reminder
    725 renew repeal rescu resistanc resolution resolv resonat resort restrict restriction
    725 rhod rig ron rust sacrific salari sampl sandi santilli sarah satisfi schlafli
    725 scientist sean seemingli segment selection serial shak sharpton shirt silicon singer
    725 sister slip slogan smil solv sorri speculation sport steagall stem stephen ston stream
    725 strengthen stress string strongest structur stuck stuff subsequent substantial summit
    725 suppli susan switch tear telephon temperament temporarili testifi testimoni timestamp
    725 tomorrow totalli tougher tradition tragedi transcript transform tremendous trial truck
    725 unabl undecid unfair uniqu universal upset usual utah va valeant valuabl vehicl ventur
    725 virus visa warm weakness web whoever widespread wis withdraw writer x yesterdai yield
    725 zimmerman
    750 absente absolut academic accelerat acceptanc accomplishment ackman actress adapt
    750 adelson afraid afterward aipac aliv amaz ambitious amnesti anderson anticipat anywher
    750 apologi appropriat arabia ariz articulat aspect assign assist assumption asylum
    750 attacker authoriz awkward bailout bankruptci bannon bargain barri besid bias bitter
    750 bless blunt box boycott bradlei brafman broadli burden bus buzzf cameron canada cancel
    750 capaciti capitaliz carefulli castro categori caution cell charleston charli charter
    750 classic cloth cnbc coast coin columnist comeback comfort comparison competitor
    750 concession concret confrontation confus congratulat conscienc conservatism
    750 consistentli constant contention cooperation copi correction corrupt coup creation
    750 credential credibl crook dalla daniel datetim davis deadli deadlock dean dedicat
    750 description desir diego differ differentli difficulti diminish disagreement disappear
    750 discours dislik disrupt distribut doom drag dress drink ebel edison edit educat edward
    750 elder emphasis empti encounter energiz enterpris entiti entrepreneur epstein escalat
    750 ethiopian exclusiv expens extra extraordinari extremism fad fallon fam famous farm
    750 farook fdic fec fenc finger flat flaw fle flint football foreigner formal formidabl
    750 fort frack frankli fring fundamentalli gallup gang ginsburg glenn goer gold goldman
    750 gonna greet guarante guardian gulf hail harvard hassan hatr hawaii height heritag hero
    750 hewitt hik hol hong horribl hospital iii implement improvement independenc inevitabl
    750 inflation inform interaction jack jackson jerusalem justifi korean l lament legislator
    750 legitimat lend literalli loretta loud louisvill lowest machin manner manufacturer mari
    750 marin matthew membership memori memorial method milwauke mississippi mitchell mobiliz
    750 modest mook moreover moscow motivat muhammad museum narrowli nonetheless notabl nra
    750 obligation obstacl obvious offens ok op opt optimistic oregon ought outrag outright
    750 overcom overlook overturn packag packard pain palmieri participation partli passag
    750 passion pattern peak pen pentagon permit perri personaliti petraeus pew pfizer pivotal
    750 playbook plead podcast polariz pour powell precedent precinct preserv primarili
    750 principal prisoner priz procedur proceed proof provinc publisher pundit qualification
    750 quiet rampant rapid realclearpolitic realdonaldtrump realistic reasonabl recount
    750 recoveri rein reinc relevant reliabl rendell rent replacement resist respondent
    750 restaurant restor retail retain retirement revelation reward ric rodham ross row rural
    750 s.c sad scarborough scenario schill schumer script seal shareholder sherman sherri
    750 sick sidelin sight silenc sizabl song sophisticat stark starr statewid steal steer
    750 stimulus stir straight stun stupid substantiv succeed successfulli successor suicid
    750 sum sustain swai tackl talli tampa tank tariff taxpayer tex theater theyll thought
    750 threshold tighten tip tir todd tran transaction translat treatment trigger turmoil uk
    750 ultimat unacceptabl uncertainti underestimat unfit unfold unknown unpopular
    750 unprecedent upi venu verizon vietnam vigueri vladimir wallac wast waterboard weekli
    750 werent wild willingness wood wrap xenophob yell yellen youll youtub zucker
    775 abid accompani accountabiliti accountabl accurat acquir activeli adam adamowicz
    775 adoption adversari affirm afl afp airstrik airwav alaska alex alis allegedli allergan
    775 alter altogether ambition angela annualli antonin anytim archiv armenian arrai
    775 arrangement ash assail auction authoritarian auto autor await azerbaijan bag baker
    775 ball batch bay beaten beautiful belong bench benjamin berlin bia bigot bind biographi
    775 blackwell blasio blocher bobbi boe bolster boom bor bother boutiqu bozell brag brain
    775 bruja brush brussel bubbl buck buffalo buri busi bust cabinet cairo calculat
    775 calculation canadian cancer capabiliti capabl cardin careless carlo cautious ceil
    775 celebration cent chapter characteriz chas chemical children chip cio circuit circulat
    775 clarifi clariti classification clearanc coalesc collectiv commentari commissioner
    775 committeeman communicat communist compaq compil concert confidential confirmation
    775 considerabl consideration consolidat conspiraci constantli consumption contend
    775 contentious contradict contrari convert conwai cook cool cooperat cop corker corn corp
    775 corruption cosbi counterpart crew cry curb currenci custom cyber damn danc decent
    775 declaration decri deeper defensiv defi delet dem demonstration demonstrator dena
    775 denver departur depth detect devic dictator dig discredit disgrac dismantl dissent
    775 distant distinction distinguish disturb divorc documentari dodd domain drama dsouza
    775 duck duk dump ear earth eas eat egypt eighth elaborat electronic eligibiliti embassi
    775 empir empower enabl enact endur enforc equaliti equalli equivalent eritrea escap
    775 ethiopia ethniciti evenli eventual evil ex exact examin exclusiveli execut exercis
    775 expir explosion explosiv export expression extension extensiv exxon f.b.i fashion
    775 faster fbis federation feed feud fiction filibuster fled flower footag forb forceful
    775 forcefulli forecast fossil fractur franchis franklin freeli friendship fulfill
    775 galvaniz garin generous genocid gil glad glob globalization golden gorka grassroot
    775 greenberg greenhous grim h.w hair halei hammer hang hardest harris hashtag heal
    775 helpful hey hick highwai historicalli holland hometown honesti hors hostiliti houston
    775 hps hugh huma hurdl ian ice ignorant implication impress impression impressiv imprison
    775 inaccurat incendiari incentiv incredibl incredibli india indian indianapolis indict
    775 innocent insight instruct intellectual intensifi interrupt interven intervention
    775 invasion inversion isolat jar jerom jihadist jimmi jindal jupiter justin ken khizr
    775 knif kurdish ky lag landscap latin latina lavender layoff le leagu legalli lender
    775 length lengthi lesser levell levin liabiliti lifetim lincoln linger linkedin loophol
    775 lopez lord loudli louis loyal lunch maddow magic maher mainli mar marc master mccarthi
    775 mcdonald meaningful meantim memoir mer mereli mess microsoft midwest migration
    775 ministri mirror mishandl misinformation mislead missil mobil mom monetari mood moor
    775 mouth murrai music n.j n.y nasti nationalist navi nazi nearbi nervous nevertheless
    775 newt nieto nixon nod nonwhit norm northern nurs observ occasion occasionalli occupi
    775 oldest onstag orang orc ordinari originalli ourselv outrageous outsourc overnight
    775 overshadow oversight overtak owe p pa painful pakistan pander paradis parallel partial
    775 participant passionat patriot patrol payer pea peer pelosi penalti pend pepper
    775 persistent pet petition pharmaceutical phas phillip philosophi photograph physical pil
    775 plagiarism plot pocket polish pool populous portion potent prediction preferenc
    775 pregnanci prid profound prohibit projection propaganda properli proponent proportion
    775 proven provocativ qaeda quietli quo racialli raid randolph rapidli rareli reassur
    775 rebuk reception recruitment refrain rejection reliabli reluctant remarkabl renewabl
    775 republic researcher resignation respectiveli restrictiv retweet reviv revolt richest
    775 rifl river robust roffman roof routineli roy rumor ruth sach santorum scholar section
    775 settlement sever sexism sham sharpli shield ship shook shor shrink shuster significanc
    775 silver similarli skateboard skepticism skip slowli socialism soft soil solidariti
    775 solidifi somehow somewher sooner sotomayor soul spar spark spe speechwriter spin stack
    775 stall statistic steadi steep stein strain streak stronghold stumbl submit sudden sue
    775 sued summari sun supportiv surfac surprisingli surveillanc suspicion swept switzerland
    775 tack taylor technical techniqu teenager televis terri tester therefor theyd thiel thin
    775 thwart tid tier toss tpp traditionalli traffic tragic transfer trap trash trayvon
    775 tribut tun typical u.n un uncertain unclassifi uncover undercut underdog unfortunateli
    775 unleash unqualifi unsecur unusualli unveil upper upstat urban vacation van vari vastli
    775 vatican versus viabl viral virtu vital vocal vulnerabiliti wad walsh walter ward wed
    775 weight weld welfar widen wider wikileak wildli wilson winter wonderful worldwid
    775 xenophobic yahoo yorker yourself youth zimbabw
    800 aboard absenc absent absurd academi activat adjust admir admission adopte aging
    800 aircraft airlin alik amanda amy animat antiabortion anywai applicant application
    800 arrang arrival aspiration assembl assess assignment attendanc autism awful backlash
    800 bail barbara batteri benchmark bern betrai bibl bigotri biofuel blog blumenthal boca
    800 boot brac bradi braynard bright broaden bruc bump campus cartel ceas cellphon cement
    800 ceremoni chancellor chaotic charm cheap cheaper cheat childhood civic click clinic
    800 closur cohen colin collection combination comedian commentator compli concord
    800 continent cooper correspondenc correspondent costli crippl crud cuomo dawn default
    800 defender definition deliberateli denial dent depriv desk detain detaine deter detroit
    800 dick dictat dimension dip diplomaci disabl disappointment disastrous disciplin
    800 discount discoveri discriminat disgust distraction dol dominanc dominant don dougla
    800 dow downturn effron elementari england entertainment enthusiasticalli entri envision
    800 equiti espn essential everydai exceed excess excessiv excitement excus explicitli
    800 fascist favorabiliti favorabli feminist ferguson firewall firework firmli fish fitness
    800 float foia foster frequent furi gambl gear gestur gilbert goldwater gradualli
    800 graduation granit grappl grasp gre greg grip guccifer hart haul hawkin healthcar heed
    800 heel heighten helm hillaryclinton historian historical homegrown horrifi horrific
    800 horror humbl humiliti hypothetical icon illustrat inabiliti inappropriat inclin
    800 incremental indication indictment inevitabli inject inner insert install instinct
    800 interpret invitation item jay jerri jihad jill joel jonathan juri kazakh ki killer
    800 kingson kirk knight lak lan landmark landslid laps larri lash laura lectur lesbian lew
    800 lewinski limbaugh load log longest lou loyalti lur mad mannix maria maximum medicaid
    800 merrick midnight midst mir moan mod monica monthli moon motion mourn muscl mutual
    800 nabisco negligenc negotiator nev nevertrump nfl nos notabli novel nowher nuanc
    800 objection objectiv oct odonnell offend optimism outspoken outstand panic passport
    800 patch patricia peaceful phil phoenix pierc pilot pipelin pit plain plaintiff plea
    800 pleasur podliska politiciz populism pragmatic predecessor premium prep presum preview
    800 priest proclaim prolong propel proposition puls quinnipiac ramp randomli rant rational
    800 raucous recit reclaim reconsider redact reduction regulat regulator reinforc reinstat
    800 relocat render reproductiv resembl responder revival revolutionari reynold riski robbi
    800 roman roosevelt rudi santillis saudis scath scranton scream screw sensitiviti shadow
    800 shameful sharia shatter shaw sheet shooter showcas shrug shy sing sixth skin snyder
    800 speculat spik spous spur stabiliti stabl stamp stereotyp stiff strict strid strip
    800 subsequentli subtl suck supplement surpass suspension swip swiss sympathetic t.co tad
    800 taj tal talent tast teachout tendenci theft thriv tick tini toleranc toll toomei
    800 tortur trac traction transparenci transportation trib triumph tycoon ugli ukrainian
    800 unanimous unexpect unexpectedli unfavorabl univision unpredictabl upend urgenci
    800 viverito vp vs vying waiver wari watchdog weaken welch whip whiter window xi y yard
    825 ababa abe abolish abruptli abu accident acosta activism addis adjustment administer
    825 administrator advisor advisori affiliation afghan aft aftermath aged aggravat
    825 agricultur airplan alien alzheimer amar amass amplifi andi animal anonymous append
    825 apprentic archbishop arsenal assembli atlanta attractiv austin australia backfir
    825 balloon baloch baltimor baseball bashar beam bed beer beg bent berman bio bishop
    825 blacklist blaz boat bomber boomer borrower bottl bow boxer boyl brad brash brav brazil
    825 breath brew brilliant brutal buchanan bulk bunch burlington butz buyer captain carl
    825 carol carpet carv casper caucusgoer cbn chaffetz championship characteristic charitabl
    825 chat checker chenei cheryl christopher cincinnati circus clarkston climb clock clout
    825 coffe col coloni communism compassion competent conant concept confidentialiti
    825 confinement conn constitut consulat consum contemplat contemporari continuation conven
    825 conviction courag craft craig cran cris crossroad crystal cur cutoff dav daylight dc
    825 dealer debunk decidedli decisiveli deck decre decreas defamation defect defer defiant
    825 defund deliberat depart dependent deployment derail derid descend descent desperateli
    825 destruction detention detractor dial dilemma din dismai disparag dispatch
    825 disproportionateli disrespect disruption distract doj doral downplai dub dunn dynasti
    825 earner eclips economicalli edition egg egyptair eisenhower elia embodi emergenc
    825 eminent emotion en encryption endless energetic enhanc entitl entranc epic epidemic
    825 equipment erica erod espinoza ethic eva evident evolv exaggerat exc excellent excerpt
    825 existenc experiment expertis explod explor exposur eyebrow facilitat faction fallout
    825 falter fantastic fargo farmer fieri finaliz fisher flash flickr fold foremost forg
    825 fraction francisco fraught freez funni furious gaff gallon garcia ghazala glimps
    825 greatli grind guarant gubernatorial guidelin gunman hamilton hampton harassment
    825 harmoni hateful hawkish headach healthi heir herald heroin hidden holder holocaust
    825 homicid honestli hopefulli hub huddl hudson huffpollster humaniti humiliat hung hunt
    825 hunter ideologicalli immuniti impartial importantli inclination index infamous inflict
    825 instagram instantli insufficient insurer insurmountabl integrat integration integriti
    825 intelligent interject intern internment introduction iowan iphon irresponsibl isabell
    825 italian janet jefferson jeffrei jeremi jordan jos justification kansa karen karl kati
    825 kazakhstan kendall kitchen klan klux kong ku lago lateli latter len lewis librari
    825 libyan liken limitation lit locat lon lt luxuri madison magnat maintenanc maneuver
    825 marathon mask mason mcauliff menendez mental merit miner modifi moham mold morris
    825 mosquito motor mountain n.c navigat nclb necessiti needl negotiabl nelson newcomer
    825 newsletter newss newtown nick nld normalli northeast nusra o oakland obrien occupation
    825 ocean offset oreilli org oscar oust outlook overlap ownership pact palmer pam pandemic
    825 paperwork parliamentari paso pathwai paycheck perfectli perpetrator peterson pga phoni
    825 pig pin pinchuk pink plank poison pol polit port postpon pound practicalli preced
    825 pregnant presid presumabli princ probation promotion prop proper prosperiti protestor
    825 provider provok pruzan publiciti pursuit questionabl rachel radar rahm razor rebuf
    825 rebut reckless reckon reed reev reflection refug regain relentless relentlessli
    825 reminiscent remot renovation reopen repair resentment responsiv restraint resum retire
    825 retroactiveli rev ridiculous rob rocket rocki roe rough rous rov rub sak savag schoen
    825 scop scorn seed senatorial setback sexist sharpen shelter sheriff showdown sibl siegel
    825 silk silverman simulation sincer sink skat sky slap slash slaughter slaveri sleep slic
    825 slid smok sober soften softwar soleli solicit solidli sour spat sperl spi squareli
    825 squeez stagnant statur stephanopoulo stern stewart stok storm studio subdu subpoena
    825 subscrib substanc substantialli suburb suburban suffolk sunshin supposedli supremacist
    825 surrender suspicious sustainabl swanson swap swath syed sympathi taiwan tapper
    825 technicalli temper temperatur tennei tens tent thirti thor tilt trader transparent
    825 treati trei trick trio trounc trustworthi truthful twenti twist tying tyler tyson uber
    825 unauthoriz unawar uncomfortabl underli unfairli unlawful unofficial unpopulariti
    825 unwillingness upheaval ups urgent useful usher utter vagu veto villag virtual volum
    825 vrabel wallnau walmart wan warfar washpost weaker wealthiest whig whisper wilcox wip
    825 withdrawal woe wolf wor workforc wrongdo youd zoe
    850 aaron abraham abs aca accent accessibl acr addict addiction additionalli adequat
    850 advertiser affection affirmativ ailess aisl albeit albright aleppo alito allocat allud
    850 alphabet ammunition analytic annex anoint anomali anselm antipathi antitrust anxious
    850 app appall appetit appointe approximateli arbiter arbitrari armenia artist asmara
    850 assassination assuag assuranc atop atrociti attach audio audit austria authorization
    850 automatic backward balk ballroom banner baptist barklei barn barnstorm basketball bbc
    850 beast behav behead beholden beli bell bemoan bernstein beruff best betsi billi bin
    850 bizarr blackberri blair blar bleak bleed blm blond bloodi boisterous bombshell
    850 bondioli bonus bounc branch breakthrough brennan brenton breton brib brigg bristl
    850 broaddrick broadwai bronx bryant bucklei bucknell bullet bulwark buoi bureaucraci
    850 burma buzz bypass c.i.a cabin caesar calderon caller calm cambridg campaigner candidli
    850 cantera capitalism capitalist carelessness catastrophic cater catherin caveat cecil
    850 centr certainti certifi certificat chad changer charlott chatter chatwal cherish
    850 cherri chest chid chim chocolat chok chrabaszcz christ christianiti christin chunk
    850 civiliti clap clearer clerk cloud clu clutch coca cola coleman cologn comic comparabl
    850 compassionat competenc complianc compris con concentrat concentration conciliatori
    850 condon confer congratulation congregation congresswoman consequential consist
    850 constrain constructiv containment context contradiction convei cooki cori cornell
    850 cornyn correctness courtesi courthous courtroom cowboi cozi cpac crackdown crawford
    850 crenshaw crisscross criteria crowdpac crown crumbl crystalliz cyrus dana dar dash
    850 daunt dayton dear debut deepen defendant deflect demis demur depict deposition
    850 depression desantis designat dewhurst dialogu dian dictatorship digniti dim dinesh
    850 dioxid dir dirti disadvantag disapproval disarrai disconnect discontent discourag
    850 discriminatori dismal displac disproportionat disregard dissatisfaction dissatisfi
    850 distinct distort distress distrust divert dot doyl dramaticalli drasticalli drown
    850 drudg drum dubious dutch earliest eddi educational efficient ekovich elderli electric
    850 electriciti elis embarrassment embed emotionalli empowerment enclav endeavor endorser
    850 enlist enriqu enrollment epa espionag est ethical evaluat evan evercor exempt exhibit
    850 exil existential expenditur eyed fabric fairness fallin faso fatal fatalli feinstein
    850 feloni ferrera fervor fierceli financialli firestorm fitton fixtur
    850 flagsharelikereplypaig flak flank flap fleet fleischer flexibiliti flirt flock flop
    850 flourish flurri foe footstep foreclosur forefront forever formula fred friedman
    850 frontier funnel furor g4s gawker gaz gedrich generator geoff geopolitical gillibrand
    850 gilmor gina globalli gloom glov goldberg gonzalo goodlatt gordon grai grandchildren
    850 grandfather greek gregori gridlock grief griffin grijalva groberg gruenberg guatemala
    850 guerrero gunfir gut gutter habit halfwai halvorson hama hanchett handili happili
    850 harass harden harmful harrison haven heartland heaven heckler helicopter hendrick
    850 hierarchi hitler homeowner hon hondura hotli hourli humanitarian humphrei hungri hyd
    850 ianhanchett ideal identification impassion imperativ implementation implicitli
    850 impromptu improper inaction inadequat inauguration inc incest inclusiv incompetent
    850 indirectli ineligibl infect infiltrat inflammatori ingraham injustic inn inroad
    850 insecuriti insensitiv insistenc institutional intensiti interfer interior
    850 interpretation interrogation interventionist intimidat iraqi ire iron ironicalli
    850 islamophobia jab jean jeer jen jeopardi jess jessica jockei jokingli jolli joni joy
    850 judgement jurisdiction karabakh kardashian keen kellyann keynot keyston keyworth kkk
    850 kloppenburg kne kunin kurd labott laden lambast lap lawrenc layer leftist legend
    850 legendari legion leon levi liberation lieutenant lifelong lifestyl likabl likelihood
    850 linick lisa litmus liz logic longstand loos lopsid loudoun loyalist luck lucrativ luis
    850 lurch ly lyin mailer mainland makeup mall manchin manipulat mantl maricopa marla
    850 mathematicalli maverick mayhem mcdonough md meal medicin medium mega mend mercer
    850 mercuri merrill metric metropolitan mich microphon milbank millis minimiz misconduct
    850 misstep mistrust misunderstand mo momentous monger monmouth morgan multi multinational
    850 munich mussolini mut myth naacp nafta nagorno nameli narrator narrower naturaliz
    850 naturalli nea neck netflix newfound nicknam nicol nikki noah nobel nois nonpartisan
    850 nostalgia nun nunberg ny oath obscur observation occasional offender oksuz oliver
    850 olivieri olympic omar onetim onslaught operator organizational originat ortega
    850 orthodoxi osman ouster outnumber outset outsiz outweigh ovation overli overstat
    850 overthrow pamkeynen pan panetta partisanship passenger pataki patient paulson payroll
    850 pbs peacefulli penchant pension persh persona photographer physicalli physician pie
    850 pill pinocchio pioneer pip pirat placard platt plaza plight plow plummet pluraliti
    850 pointedli poland polarization politifact polk pollut poorli populat portman poster
    850 potus practical prager predictabl premis preparedness prescription presentation
    850 pretend prevention prioritiz privaci problematic producer profession prohibition
    850 prominenc pron proportionalli prorogation prospectiv protocol protract provisional
    850 psychological punishment pur puzzl quarantin quarterli queu quip rabbis rack radicaliz
    850 rafael rag raiser ratchet ratifi ravag raza reaffirm reap rebellion reboot rebound
    850 receptiv reconciliation recruiter referenda refoulement regalado reign relish reno
    850 renounc renovat replai reprimand repudiat resettl reshap residenc restructur retailer
    850 rethink reversal revis revisit revok rhetorical ridicul rift ring ritual rivalri roar
    850 robberi robinson rod roil routin royal rubin rupert sabato sadiq safeguard safer sag
    850 saldana salem salt salvador samuel sanctuari sand scam scatter schmidt scholarship
    850 scotland scout scuttl seattl secreci seeker segregation seller seminar semitic seventh
    850 sext sexualli shakeup shall shanklin sharon sheldon shelv shortcom shotgun shov silent
    850 simon simultaneousli singh skew slain slight slim smear smuggler snag sniper snowden
    850 soar solar solomon sonia southwest sovereignti spank spearhead spectacl spectrum
    850 spicer spill spokesperson sprai sprawl spy squabbl stamina stanford stapl statehood
    850 statut steadili steam sticker stolen straightforward strang stranger striv stuart
    850 subsidi sufficient summon superior sureli surveymonkei suu swagger swarm symbol
    850 syracus systemic tactical takeover tamarac tarnish tashfeen tayyip technological
    850 tehran tempt tennis tentativ terminat terrifi terrific thereafter thoughtful thread
    850 thrill throat thumb timelin timothi tinder titan toast tolerat toni tournament toxic
    850 traitor trajectori transformation tre tripl tripoli trov trumka trumpet tsunami
    850 tunisia turnaround turner twin tx unborn unbound uncommit undeclar undergo underground
    850 underwai undo uneasi unfavorabli unhappi unheard unifier uniform unioniz univers
    850 unnotic unravel unrealistic unrelat unrest unsuccessful upgrad upris upsid utiliti
    850 vacanci vacuum valid vandehei varga veer veil vendor viabiliti victimiz vigilant
    850 vigorousli virgin visceral visibl void volatil voluntarili vouch wal warehous warrior
    850 waseem wash wasp watermelon weber weed weingarten weird wendi westmacott wheel
    850 whenever wherever whomever whov wield williamson winnow wir wisdom withheld withhold
    850 woolson workplac worship worthi wow wreck yaf yal yank yeah yemen zach zeal zuckoff
    875 abedini abort acceptabl accommodat accumulat accustom aclu acquiesc acuteli adept
    875 adequateli adher adherenc administrativ admirabl admiration admirer advers
    875 advertisement affidavit affluent agitat ahm akin alert alexandria almati alternat
    875 altman amman ampl analogi analyz anna anniversari annoi ansar antagonist argentina
    875 artificial ass ate athlet atmospher authentic autistic automaticalli aviv awareness
    875 badg badger bait ballistic bastill bath beau becerra bedroom belgium belittl bend
    875 beneath beneficiari benenson bezo bigbe biological birthdai blanket blind blister
    875 blowback boardroom boil boldli bombastic bona booker boon booster boris borough brass
    875 breyer brink broadsid brotherhood brutaliti bryan buckl bundi bureaus burk burst
    875 burton button byrn cach candid candl capita caricatur carlton centerpiec chart chop
    875 chorus clai clarenc claus cleaner cling clon coach colbert comedi compensat
    875 compensation complexiti compliment compos confederat confess confidant conflat
    875 conscious consecutiv considerabli constituent consummat coordinator cordial cornerston
    875 correctli correlation corridor costa coulter cousin cream creditor cri cring
    875 criticalli cruis crusader cue cum custodi cynical cynthia dalei damascus dampen
    875 darrell dartmouth deadliest defection defenc definitiv deliberation delight demeanor
    875 demoniz dennis deregulation derisiveli deriv desert detour devolv diagnos differentiat
    875 disagr discomfort discretion dismissiv disobedienc dispariti dispel disruptiv ditch
    875 doctrin dodg donna dorsei doug download downward drov duncan dupont durabl dutert
    875 dwell dyk dysfunction easiest educator efficienci eggleston eksili electabl elephant
    875 elmendorf embattl emblematic empathi enormousli entail entertain entertainer
    875 entitlement envoi erect ernst espous eurasian evad evenhand evolution exacerbat
    875 exceedingli extradit extramarital fabricat faculti falseli fascism fatigu federalli
    875 felon festival fid firsthand fl flier flung fondness fool foolish forgiven formerli
    875 forti fractious fraudulent freewheel fruit funeral furthermor gala garden gasolin
    875 gentleman gentlemen geographi ginbot girlfriend glawischnig golfer grader grandmother
    875 grateful grav grill grit groceri groundbreak guantanamo guidanc gutin gym hanson
    875 harlem hawk hay hayman healer helal heslin hi hitch hln hoff holdout holi
    875 homosexualiti horgo horn hostag hover huffman humayun hurun hust hyp hypocritical
    875 iconic idealli identical illness imperil implicit improbabl inclusion incompatibl
    875 inconsistenci incorrect independentli indicator ineffectiv inequiti inexperienc
    875 infring inherent inherit inhuman initiat innovation interim interviewer intrigu invent
    875 ireland irish irritat isolationist issa itali ivana jacki jaim jealous jesus johnni
    875 jorg juan junior kagan kamprad kander khalif kirkpatrick knit kristen kyl lab ladder
    875 landlin laser lebanon legalization leo lightn lion lip listener litigation liveli
    875 loath lob logistic louder lubbock magnitud mahal manila manuel mapl marcher marginaliz
    875 marijuana marker marketplac marshal marshall marti max mcgovern men merg metro middai
    875 mikhail mild militia mindanao mini minimal misrepresent monument morton motivation
    875 mous mp muddl mukasei municipal murki musical mysteri nag nashua nat nazis nebraska
    875 nefzi neglect neil nephew neutraliti nich nid niqab nondisclosur nonsens nowadai nyt
    875 o.k occurrenc offshor ominous operational opioid ore oreo organisation outfit outlier
    875 overhead overreach pagliano pal patron patti pav peanut pearl peddl penetrat penni
    875 periodicalli perot perpetual perpetuat persian phenomenon philip piesczek pimp
    875 pittsburgh pizza plagu plat plausibl pleasant pm ponder portfolio portland portrait
    875 possess pothol preach precarious prelud premier preparation productiv profess
    875 prominentli pronounc propell proudli proxi psychologi publication publiciz pump
    875 punitiv pureli purpl purport quantiti quartet quash quell queri quicken radicalization
    875 raleigh random rash realisticalli realization realm reasonabli recast recep recipient
    875 redirect reflectiv relai relax reluctanc reorganization replicat representation
    875 reservation resettlement resid residential resound resoundingli respectiv resurgenc
    875 retreat revel reveler reverberat rican rider ril roast rogan romania romp rosenthal
    875 rowdi ruin russ rutger safeli samoa sandra scala scanner scari schengen scientific
    875 scold scrap scratch sear secretli secular seldom senseless sensibl separation servant
    875 setup severeli shaki shanghai shapiro shin shoal shortag shorter shortfall shutdown
    875 similariti sirius sketch slav smartphon smegielski smooth snap snapshot soccer
    875 socialli sol soro southeastern sow spain spam specializ spell spit splinter spoiler
    875 spre sroka stadium staf stalin stalwart stan stanlei startl stearn stifl strategicalli
    875 straw strickland stricter strictli strod sub sucker suing suppress surgeri survivor
    875 swallow swamp swift swiftli syk sync syndrom taco tag takedown taker taliban
    875 tallahasse tamp taunt teamster tel teleprompter tenuous terrain territorial texan
    875 textbook theblaz therapeutic thirteen thrust thump tiger tighter ting toilet toughest
    875 toughness toy transcend transformativ treasurer tremendousli tribun trumpian turbulent
    875 tuttl undercover undergraduat undisclos unfortunat unload unnecessari unplug unsolicit
    875 unsur untru upbeat upbring upfront upward useless utiliz validat valuation vander
    875 vanguard vein verbal verg vicious victor vigor vitriol wagon warrant weather
    875 westchester whatsoever widow width wilkin wither worldview worn wrest wynn xenophobia
    875 xm yawn yellow yue zealand zuckerberg
    900 aback abbott abrupt absorb abusiv acceleration accommodation accuraci acquisition
    900 acronym adamant admittedli ador affordabiliti aftergood agricultural airtim ala album
    900 alcoholic alexander alienation alright alt alto alwal amber ambush analytica andrea
    900 anecdot angl angrili anguish ankara anonymousli antic antonio apparatus apparel
    900 apprehension aps arbitration architect ardent arguabli ari armstrong aros arthur asham
    900 ashlei aspir assailant assertiv attributabl audition authenticiti autobiographi
    900 aviation baggag bamberg barb barden barrel batter battlefield beauti bechdel bedrock
    900 beef begala bellicos beneficial berger bernank betrayal beverli birdthistl bisexual
    900 bitterli blank blend blogger bloodsh blowout bluster bms bolt bon booth borger bossi
    900 breadth brent bret brick bronco buddi bujnowski bureaucratic burr butt cafeteria cajol
    900 calculus camel canvasser capt captiv caregiver carnag carr casual catapult cathedral
    900 cbss cedar censor cgi chagouri chairmen chan chappaqua charisma chastis cheeto chevron
    900 cheyenn chi chiefli chipok churn civilization clamor classroom clyburn coerc coffer
    900 coherent collectiveli colorful columbus combativ commencement commoditi complication
    900 component condemnation condolenc confrontational confusion conquer consent construct
    900 convenienc coordination correspond couch counterattack countless countrymen covert
    900 covet cox cramp crater creativ creator credo creep criminaliz crop crow crowlei
    900 cuccinelli cuff culberson culminat culprit cult curbelo curt curtail dam deacon
    900 debater deborah deceiv decimat deed deepest deficienci deletion deliveri
    900 democraticalli denunciation depos derg desist destabiliz destini detrimental dignifi
    900 diner dirt disabiliti disband disbelief discard discord disdain disenfranchis
    900 dishonest disingenuous dismissal disorderli dissolution distortion distribution
    900 dividend dlc docket domesticalli dominican dos downsid drak dron dry dud duel dunk
    900 durbin dust duval dwight dwindl dylann e.u eakin ecosystem edhenri egyptian
    900 electabiliti electiv electrical eleven eli elijah elleithe elliott em embark emili
    900 enamor enforcer engrav entic environmentalist epicenter equat equation eradicat erin
    900 eritrean escort eskelsen essenc etc euphoria euro evaporat exam exasperat excellenc
    900 exceptional exceptionalli exodus expel extensiveli external extract extraordinarili
    900 f.a.a fairwai faithful familiariti fantasi farag fascination fayettevill fbn fdr
    900 fearful feedback fend fenton ferdinand fertil fervent fidel fifteen firebrand firehous
    900 firepower fissur flagsharelikereplysara flam flar flatter flesh floridian fodder foner
    900 forgiv formulat franco fraterniti frazier freshman frighten frozen fsb fuller future45
    900 g.o.p gabriel galleri garri gasp generational geneva geographic georgetown gerstein
    900 gfk gidlei gifford gig gigantic gild glow glut goodbi goodness gotta governmental
    900 gradual graphic gravitat graviti greatness greensboro griev grievanc grimm grin
    900 groundwork gruel gunbroker hammond hank harbor hardlin harman harness harvei hasten
    900 hastili hater haunt hazard hb hb2 hbo heather heavyweight heck heidi hemslei hennessei
    900 hialeah ho hogan holan holtz homeless hoover huerta huh hussein hydrogen hyper ifpt ig
    900 ignit ignoranc igor illustration immigrat imminent immun implor improperli incarnation
    900 inception inconsistent inconvenient indefinit indefiniteli infant informal infowar
    900 infuriat injuri innovativ input insecur inspiration installation instant instinctiv
    900 instruction instrument intensification intensiv intentionalli interfaith
    900 internationalli interruption intersection intimidation intrusion ironic irs isaac
    900 isaiah itch itll itv jamieson jeann jenna jeopardiz jinp jobless jock jointli journei
    900 julia jurist kamp kantrowitz kaplan kat keenli kenneth kirsten kosovo kremlin krueger
    900 kushner kyi l2 laban laud laurenc lax leaner lebanes ledger leewai leftward legalis
    900 legislat leonard lichtman likewis literatur litigat llc lodg logical loop loudest
    900 lover luci lucki luntz luther lyndon madelein maggi mahanei makaeff makeshift malais
    900 mandatori manipulation mantra manzano marist markedli marquett marsh martha materializ
    900 maximiz mayer mayoral mccaskill mccaul mccrori mdc meander mechanism medal median mel
    900 melissa melt meltdown memoriz mentalli merci messenger messi metastasiz methodicalli
    900 michel midtown mika millionair miracl mischief misguid misspok mistaken mockeri
    900 mondelez montana monterrei moodi mormon morrison mortar mus muscular muster myer nail
    900 nationalism nativist naturalization nba nearest nerdcast nerv nevin nh nominal noon
    900 northeastern northwestern notch notorious nsa nsw nuk nut nyc nypd obituari object
    900 obscuriti obsess obstruction officeholder ohioan ois oman opin opinionat oppressiv
    900 orchestrat orientation orthodox osama osceola outbreak output overflow overpromis
    900 oversaw overseen owing oxygen packer pad palestin palpabl paltri para paranoid
    900 parental parisian password pathetic patienc patriarch patricof paula peck pediatric
    900 peg perch peril perilous permanentli pervasiv philanthropist philosophical picket
    900 pillar plaat plainli plung politi poorer pornographi porter pounc powerhous preciseli
    900 predatori predicat predominantli preliminari privileg procedural proclamation
    900 profoundli prohibitiv promptli pronouncement psychopath punctuat purg pyongyang qawi
    900 quagmir quintet qureshis rain ranch raton ray readili readiness rebecca rebuttal
    900 recess recip reconcil recreation reel refund regulatori reinforcement reinvent
    900 reluctantli remak remarkabli remington renewal repai repayment reprint repris
    900 republish reset residenci respectful restrain restroom resurrect retaliation
    900 retrospect revil revitaliz rewrit ribbl richmond ridg rif rigorous rio riot ripert
    900 robocall robot rockefeller rodriguez rop rosenberg roundtabl rudolph runoff russell
    900 ryder safest salceda samantha sandwich sara sarandon savvi sc scapegoat schem schifano
    900 scotus seacord seismic selfish semblanc shaken sho shoukair shoulder showtim shun
    900 shutter sidnei sigh sin singularli sir siriusxm sisterhood skirt skywrit sleev slew
    900 smallest smarter smithsonian snarki snl somalia somber spa span spawn specialist
    900 specter sperri spher splash sponsorship spontaneous sprint spurn stab stabiliz stagger
    900 standardiz stanton statesman staunch steelworker stefan stenberg stonewall storag
    900 strif stubborn stunt subprim subsidiz sudan sunni supermarket supervis surplus
    900 survival sweden sweet swell swim sworn sylvia symm takeawai tall tanden tanzer teen
    900 telegram tenet theoretical therapi therebi thick thorough thoroughli thrift thriller
    900 thug tiegen tnt toil tongu toothless tracker trampl transpir transport travail
    900 traveler tricki trickl trophi truman trustworthiness tseg tucson tunisian tyron u
    900 ubiquitous ugliness unaccompani unalign unanimousli unarm uncommon unconstitutional
    900 unconventional undercard undersecretari understat undertak unearth unfound unilateral
    900 uninsur uniqueli unmistakabl unpaid unpledg unprepar unprompt unruh unsettl
    900 unsuccessfulli unsustainabl untrustworthi unwant uplift upshot uranium vacant
    900 variation vault vehementli venetian venezuela verifi verveer viewpoint vigorous viktor
    900 vivid waffl wakefield walkout wallet warner warsaw wayn wealthier weekdai weiser whack
    900 whistl wildlif witch withstand woo worcester worsen wouldv wrestl wsj wwii youngest z
    900 zachari zah zeliff znak zoo
    925 a.f.l aan abdullah abusalha abuser accordingli accountant accurateli acquaint acut
    925 adherent adjectiv adm adulteri afflict afloat afoul ag aggregat aggression airbnb
    925 akhil alba albani albuquerqu algeria alicia allan almighti aloud alpert alternateli
    925 amandla ambivalent amend ameniti amien ammon analys ancient andr anew angelo angst
    925 animositi anthropologist anticipation appeas appreciation appropriateli apt
    925 arbitrarili aris arizonan arnold arpaio arrogant artful arturo ascend ashri ashton
    925 assang assem assemblywoman attraction aubrei aura australian automaker automobil
    925 availabiliti avert awe awkwardli awlaki az azerbaijani b.c babar bachelor bachmann
    925 backdrop backyard badass bader baier bain bair bakeri baldwin bang bankroll bark
    925 barrack basa basket bat bayh beautifulli becker behemoth being beirut belatedli
    925 belcher beleaguer believer belligerent bellwether beltwai bencjacob berg berkelei
    925 berkman berniesander beset bespectacl bibi bik billboard biomedical birtherism biven
    925 blackmail blasphemer blatant blink blitz blizzard blockbuster blowhard bluntli boaster
    925 bogus botox boundari bout brainchild bravado brawl bre brendan brett brigad bro
    925 brochur brock brockovich brolin brunch bruner brzezinski bucher buckei buddhist buena
    925 buffet bulldozer bumper bundl bungalow burrow businessmen businesswoman butter bylin
    925 c.i.o cacheris cain calabres calibrat calvin camil capito capricious cardinal careen
    925 carnei carnival carolin carvill cascad cat catastroph caustic cavalier cemeteri
    925 censorship centinello cessna chamberlain chandelier chees chemistri childish chili
    925 chill christchurch chronicl cinco circumspect civiliz clandestin clarification clarion
    925 claudia clemson clergi cleric clever cliff cloonei closeness clubhous cluster coat
    925 cobbl cohn coincid coincidenc coll collaborat collaboration collaborativ combatant
    925 commend compass competitiveness compton comrad conason conceal condens condescend
    925 conditioner condoleezza condominium confidentli confin confiscat confound congrat
    925 congresss conjunction conquest consciousness consistenci consolidation consternation
    925 constraint continental contingent continualli continuous contraception convergenc
    925 conversion convolut coralvill cornel counterterrorism countervail counterweight
    925 courageous courtland coverup covid crap craz crimea crist criticis cruel crunch crusad
    925 cub cuellar cultivat culturalli curiositi curious curs curtain curv cushman cutback
    925 cuyahoga cybersecuriti cyberspac daca dangerousli danni dant dapa darkness darl daron
    925 dart dashboard dawson daylong debacl debilitat debris decamp decentraliz declassifi
    925 deferenc defianc deflat defunct degrad delicat dell delv demagogu deposit depress
    925 dereliction derri descendant despis destin destination detonat devastation
    925 developmental devotion dfa diann diaspora dickerson dictum digest dipietro directiv
    925 dirtiest disaffect disallow disapprov disassociat disastrousli disenfranchisement
    925 disgraceful disgruntl dish dishearten dislocat dislocation dislodg disnei disorder
    925 disparat disrespectful dissident distast distinctiv dnain dnainfo documentation
    925 doggett dolei dorothi dov dovish drap drill dual dubai dug dukakis duo durabiliti
    925 duration dysfunctional e.v. eagerli eagerness earl ebola ecj eclectic edelman edgar
    925 effectiveness eked eldest electrifi elena elitist elk elkin ellis elud emblem embolden
    925 embroil embryo emirat empathiz encompass encouragement endanger engender engin engulf
    925 enrich enshrin ensu enthusiast entourag entrench entrepreneurial ep episcopal equip
    925 equivocation eras eri erosion err erroneous eruption escalation evaluation evasiv
    925 examination excis exclud exhaustiv expedit expend expletiv extoll extradition
    925 eyewitness ez facet facto fahrenheit familial fanatic fang farewell farlei farther
    925 feasibl feat federalist federico feelthebern feinberg feingold fema feminism festiviti
    925 fethullah fib fictitious filipino financier finest fireabl firefighter fivethirtyeight
    925 fixat fizzl flail flashpoint fledgl flexibl flicker flor fo foil foment footprint
    925 forbid forcibli forensic forese foreshadow forgeri format forthcom fortifi fortitud
    925 fortunat fortunateli fourteen fraca fragil frai framework frana francois frankel
    925 franken freelanc frequenci friedan ft furman fusion futil gabl gadfli gag gal galvin
    925 garbag garment gaug geert generic generositi gentl geographicalli gerald
    925 girliguessimwithher gitmo glar gleefulli glen glid gloomi gloria gloss gmail goff
    925 gospel gossip grac graft grain graveli grid griffith grs grubb grumpi gunshot gwen
    925 hallmark hamburger hamper han handgun handsom hardship harlan harold harpercollin
    925 harrah harshli hayek hayn hazardous headwind healthier heap hecht heckl hefti heinz
    925 heiserman heitkamp helen henrico herman hesitant hesitat hess heterosexual heydai
    925 hilton hing hoax hochsprung hodg hogu homag hood hoosier hooton hopeless horizon
    925 horowitz href humor hunger hurl hypocrisi iampaglia icahn idealism idealist ifill
    925 imagination imbalanc immenseli impatient impeach impeachment imped implod imposition
    925 impossibli impractical impuls inactiv inaugural inbox incapabl incarceration inch
    925 incomplet indigenous indirect indispensabl individualli induc inevitabiliti infamousli
    925 infight inflection influx informalli infus initiation injunction ink inland insan
    925 installment intellectualli intemperat inter interact interactiv intercept interferenc
    925 interloper internalli internationalist intersect intimat intricaci intruder inundat
    925 invalidat ipso irrelevant irresistibl irritation irvin isakson isiss israelis iv
    925 jacksonvill jami jannei jeben jefferi jerk joann jog johnston jolt jonah joness
    925 jpmorgan judaism juggernaut justifiabli kahn kantar karimi kathleen kay kelsei kenya
    925 khoga kickoff kiedis kilfoyl kirbi kiss klobuchar knack knittel knowingli knuckl
    925 kostrzewa kuwait kyis laborer lael lang laquan lasri laughter laundri lazio leahi leap
    925 leas leather lectern leender leff leg legitimaci lehel lehigh lerer lever lgbtq libel
    925 liberalization lieberman lightli lightweight lilyhammer limelight linda liner lineup
    925 litani litter livestream localiz locationecod lodi lolita lombardi loneli lousi
    925 luciana lull luncheon lurk macau macgyver machinist madden magnanimous magnetism
    925 magnifi magnitogorsk mahamat makeover manifesto manipulator mansion marbl marcel
    925 marcus marginal marion marvel marvin mastermind materniti maureen mayo mcginti
    925 mcinturff mcke mckeagu mckinnon mediait medication mediterranean megadeal megan melann
    925 mendoza mentor merchandis merchant merklei merri metaphor methodical methodist meyer
    925 mezvinski mic mideast mileston militariz minc mingl minh mirag miranda miscalculation
    925 misconstru misdemeanor misfir misjudg misl mississippis missiv misstat misunderstood
    925 mitigat mondal moniker monopoli monster mont montgomeri moot mosad mosul motiv
    925 motorist mourner mow msm muammar mull multimillion murderer murderous mutualli
    925 mythologi namo nasdaq nathan nationaliti nationaliz naval nazism nda neal neocon
    925 neophyt nevadan newer newest newsmaker newsmax newsroom nicklaus nicola nigerian
    925 nightli ninth nobl nonprobabiliti norah norbert nordstrom norton notifi notoriousli
    925 notwithstand ntc nudg nutritional nwanguma nye nyti obesiti objectionabl oblivion
    925 obstruct occupant offstag ohanlon oleari oleg oligarch oliv oneself onus opportunist
    925 oral orbit orchestra orchid orient oromo orszag ostensibli osuna ottawa outburst
    925 outdoor outgo outlandish outpost overarch overcapaciti overdriv overrul oversiz overt
    925 overtaken overtli overtur owed pakistani palo pant panther par parameter parishioner
    925 parker parri pars patel pathological pavon pawlenti pawn payback paydai payout peasant
    925 pedro penal penaliz pent pep perfunctori perjuri perk perpetrat persecution persist
    925 persuadabl pertain pessimism pessimistic petersburg peyton pfd ph philanthropi phyllis
    925 pik pillow placat plaster plastic platitud plouff poisonous pok policymaker pollak
    925 pompeo pont poorest por pork portrayal portsmouth posit positiveli possession potter
    925 pragmatism pragmatist predictiv prejudic prescott prescrib prestigious probabiliti
    925 professionalism profitabl proliferat prolific prom promotional prophet proportionaliti
    925 prosperous protectionism protestant provincial prudent psychiatrist pulpit purcell
    925 pursuant qandeel quest questioner questionnair quintanilla quixotic qureshi rabbi
    925 radicalli radius raft rainbow raini ralph ralston rambl raw rear reassess reassuranc
    925 rebellious rebrand rebuff reced recours recur redefin redoubl reem referral refram
    925 refundabl refurbish refut regenerativ reinvigorat relatabl reliant remnant reneg
    925 renteria rescuer resistant resonanc retaliat retool retort retrieval reveng rever
    925 reviewer rewritten rfs rhetoricalli rhim rhin rhym richardson rickett rihanna rippl
    925 risch ritz rizwan rjc roanok roberta robin rodrigo rollback rollout romanian romantic
    925 romero ronni ros rot roundup rubber rubel rud ruler rung rvot sabotag sacr sacramento
    925 sadness saez sahar sail sailor saint salkin salma sami sammon sanbernardino sanford
    925 santa satellit saturation saul schadenfreud schmooz schweizer scion scorch scottish
    925 scourg screenwriter scrutiniz sculli seaman searchabl segregat seitchi seitz seizur
    925 selfi sembler semi sensibiliti sentinel separateli sequel seriousness seventi sew
    925 shabaab shad shaheen sharper sheer shellei shenanigan sheppard shi shortcut shower
    925 showman shrewd shuttl sikh silli sima simmer simplifi singapor sip sixti skater skelli
    925 skeptic skewer slai sleeper slinker slowdown slower slump slur smash snack snak softer
    925 solicitor solo soto souter southeast sovereign spars sparseli spectacular
    925 spectacularli speculativ spencer spiral spoil spoon springfield sr sri srinivasan
    925 stagnation standoff standpoint starkli steadfast stephani sterl steward stovall
    925 straighten strewn strok strongman strother structural stubbornli sturgeon stymi
    925 subcommitte subset subwai sufficientli suitabl sulli supervisor surefir sweat sydnei
    925 syllabus symbolic symboliz sympathizer syndicat systematicalli tab tabloid tacit taft
    925 tamper tangibl tangl tarar tarrant taxation technologist tedcruz tee teeth telecom
    925 telegraph templ tender tenn tenor terribli terris testament testimonial thankful
    925 theodor theorist therano theresa thesis thompson thrush tightli tigrayan till tilton
    925 tina tinker token tolerant tomasz toppl torn tourist townhall trafficker trailer trait
    925 transitional transmit treasur trench tribal trickier tritium troi troll trudeau
    925 trumper tsvangirai tumbl tumultuous tunis turban turk tweak tymoshenko tyranni u.k
    925 u.s.a ubben ubs uc uh ultra unanswer unapologetic unbelievabl unchang unconscionabl
    925 underlin underneath understandabl undervalu underwater undivid undoubtedli undu uneas
    925 unfinish unhing unification unitedhealth unlikeabl unnam unorthodox unpredictabiliti
    925 unreasonabl unrelent unreport unresolv unsaf unstabl untenabl unwaver unwill unyield
    925 uphold uproar upsw usdp vaccin vagari validiti vall vandeheis vandersloot vanquish
    925 variabl vat vedra vendetta vent verderi versaill vest viciousli vietnames viewership
    925 vigo villain vilsack vin violet vladeck vogu voucher vox vulgariti vultur waiv wald
    925 walz wariness warmli warmth wasteful watergat watersh waterwai watson waver waysid
    925 weakest weav weei wheelhous wherea whichever whirl whitewash whitman wholesal wilder
    925 wilkerson wilmor windfall wireless wishful wiv wonk woodmont woodrow woodward worrisom
    925 worthwhil wright wrinkl wrongli wyo xavier xl yemeni yildirim yong yuan zephyr zeynep
    925 zinichev zionist zip
    """
}
