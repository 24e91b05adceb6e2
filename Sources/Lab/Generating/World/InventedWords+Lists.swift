extension InventedWords {
  static let nouns = list(
    """
    border treaty budget harbour talks ceasefire government agreement sanctions minister market \
    parliament inquiry army election railway region ministry energy currency school hospital port \
    bridge river coast grain fuel power water tax tariff wage pension law court judge police \
    fleet garrison convoy patrol embassy consulate delegation envoy mediator observer inspector \
    monitor commission council alliance union bank loan debt bond fund grant subsidy contract \
    tender permit licence quota fishery mine quarry refinery pipeline terminal depot reactor dam \
    canal lock ferry tunnel airport runway station road crossing checkpoint corridor valley \
    island strait bay delta plateau frontier province district village capital ballot turnout \
    coalition opposition cabinet mandate decree statute amendment clause charter protocol annex \
    schedule deadline timetable roadmap framework mechanism guarantee deterrent missile drone \
    radar satellite vaccine clinic ward outbreak harvest drought flood storm wildfire reservoir \
    irrigation orchard vineyard herd timber steel cement copper lithium gas oil coal turbine grid \
    cable antenna archive census register passport visa refugee shelter camp hostage prisoner \
    exchange amnesty pardon appeal verdict sentence testimony witness evidence report audit \
    review ledger account surplus deficit forecast estimate shortage strike union-hall factory \
    shipyard foundry workshop apprentice teacher nurse doctor farmer driver sailor soldier \
    veteran widow orphan student researcher abbey academy accord acre adviser aid aircraft alarm \
    alley aluminium ambulance ammunition anchor anthem aqueduct arbitration arena armoury arsenal \
    artist ash assembly asset asylum athlete attic auction auditor author avalanche backlog \
    bakery balcony balloon bandage banner barge barley barn barracks barrier basin battalion \
    battery beach beacon beef bench beverage bicycle bishop blanket blockade blueprint boat \
    boiler bonus bookshop bottle boulevard boundary bow brake branch brewery brick brigade \
    broadcaster bronze brook bulletin bunker buoy bus bush butcher butter buyer cabin cafe \
    calendar camera campus candidate cannon cap caravan cargo carpenter carriage casualty \
    cathedral cattle cave ceiling cellar cemetery cereal ceremony certificate chain chalk chapel \
    cheese chemist chess chimney choir cinema citizen clan claim classroom clay clerk cliff clock \
    cloth coach cobalt cocoa code coffee coffin coin college colonel colony column comet \
    commander commodity companion compass compensation compromise computer concert concession \
    congress conscript constitution consultation consumer container convent cook copyright cork \
    corn corporal correspondence cottage cotton counter county couple courier courtyard cousin \
    cover craft crane crater credit creditor crew cricket crop crossroads crowd crystal cupboard \
    curfew curriculum curtain customer cycle dairy dancer darkness dealer debate decade delegate \
    democracy demonstration dentist departure deputy desert designer detective detention dialogue \
    diamond diary dictionary diesel diet diocese diploma director discount dispatch display ditch \
    diver dividend dock doctrine document dog domain donor dormitory dossier draft drain drawing \
    dredger dress dune dust duty dyke earthquake economist editor egg elder elector elephant \
    elevator emergency emission emperor employer encyclopedia engine engineer engraving entrance \
    envelope episode equipment errand escort essay estate estuary ethics exam excavation \
    executive exhibition exile expedition expert explosion exporter eye fabric facade failure \
    fair family famine farm fare fashion fee fence fertiliser festival fever fibre field film \
    filter finance fire firewood firm fisherman flag flame flock floor flour flower folder folk \
    forest formula fort fortress fountain fox frame freight friendship frost fruit fugitive \
    funeral furnace furniture gallery gambler game garage garden gate gazette general generator \
    geologist geography ghost girl glacier glass glove goal goat gold gorge governor graduate \
    grammar granite graph grass grave gravel greenhouse grocer guard guest guide guild guitar gun \
    gym habit hail hall hammer handbook handle hangar hat hatch haven hay headline heart heath \
    heating hedge helicopter helmet heritage hero highway hill historian hobby holiday home honey \
    hook horizon horse hotel household hull humidity hunger hunter hut hydrogen ice idea idol \
    incentive income industry infant infantry inflation ink inn insect institute instrument \
    insurance interest interpreter invasion inventor invoice iron ivory jacket jail jar jetty \
    jewel job joint journal journey judgment juice junction jungle jury justice kettle key kiln \
    kingdom kiosk kitchen kite knife knot laboratory labour lace ladder lake lamb lamp landlord \
    landmark landmine landslide lane language lantern laser launch laundry lawn lawyer layer lead \
    leaf leaflet league lease leather lecture legacy legend lemon lesson letter library \
    lieutenant lighthouse lime linen lobby locomotive lodge lorry lottery lumber lunch machine \
    magazine magistrate magnet mail mall manager mandarin mansion manual map marble march margin \
    marina mariner marsh mask mason mast mat mayor meadow meal meat medal medicine melon member \
    memoir memorial merchant merger metal meteor meter microphone midwife militia milk mill \
    mineral minority mint mirror mission mist model moment monastery monk monopoly monsoon \
    monument mortar mosque motor motorway mountain mouse mud mule museum mushroom musician \
    mustard navy needle neighbour nest net newspaper nickel night nomad notebook novel nursery \
    oak oar oat object oboe ocean odour offence officer olive onion opera operator optician \
    orange orbit orchestra order ore organ organist outpost oven owner oxygen oyster package \
    paddock page paint painter palace palm panel paper parade parcel parent parish park parking \
    parrot partner passage passenger pasture patent path patient patron pavement pavilion payment \
    peak pearl peasant pebble pedestrian pen penalty pepper perfume perimeter petition petrol \
    pharmacy phone photograph physician piano picture pier pig pigeon pilgrim pillar pilot pin \
    pine pioneer pipe pirate pistol plane planet plantation plaster plastic plate platform \
    platoon player plaza plot plough plum plumber poem poet pole pollution pond pony pool porch \
    portrait post postcard pot potato pottery poultry powder prairie prayer preacher premium \
    press prince prison privilege prize procession producer profit programme projector promise \
    proof property prophet proposal prosecutor proverb publisher pulp pump pupil puppet pyramid \
    quarter quay queen question queue quilt rabbit raft raid railing rain ramp ranch range rank \
    ration raven razor reader reef referee referendum reform regiment relative relic remedy rent \
    reptile rescue residence resident resin resistance resolution restaurant retailer retreat \
    revenue revolution rice ridge rifle rink riverbank robot rock rocket roof root rope rose \
    route rubber rug ruin rumour runner rye sack saddle sailboat salad salary sale salmon salt \
    sample sanctuary sand sapphire sauce sausage savings scaffold scandal scarf scholar \
    scholarship science scout screen screw script sculptor seal seam seaport search season seat \
    secretary sector seed seminar senator sergeant server settlement sewer shed sheep shelf shell \
    shepherd sheriff shield shirt shoe shop shore shrine shuttle siege signal silk silver singer \
    siren skirt sky slate sleeper slope smoke snow soap society sofa soil song sorrow soup spa \
    spade spare spark spice spider spinach spire sponsor spoon spring spy square squadron stable \
    stadium staircase stamp star statue steam stick stipend stock stone stool store storehouse \
    stove strategy straw stream street studio submarine suburb sugar suit summit sun supermarket \
    supper surgeon surgery survey swamp swan switch sword symphony syndicate tailor tank tanker \
    tap tea team telescope temple tenant tent territory textbook textile theatre theology thread \
    throne tide tile tin tobacco toll tomato tomb tooth torch tournament tower toy tractor trade \
    trail train tram transport trap treasury tree trench tribe tribunal tribute tripod trolley \
    troop trophy truck trumpet trust tube tug turf turkey tutor twin uncle uniform university \
    uranium usher van vase vault vegetable vehicle veil vendor venue vessel veto victim villa \
    violin virus voice volcano volunteer voter voucher voyage wagon waiter wall wallet walnut war \
    warden warehouse warrant warship waste watch watchtower waterfall weapon weather website \
    wedding weir well wharf wheat wheel whistle wilderness willow wind window wine wing winter \
    wire wolf wood wool word worker world wreck wrestler yard yarn yeast zinc zone zoo
    """)
  static let verbs = list(
    """
    support reject sign keep close open protect extend reduce accept restore build defend fund \
    suspend withdraw inspect publish approve review renew replace limit share secure abandon \
    finance modernise rebuild expand monitor investigate release return observe honour respect \
    ratify amend repeal cancel delay resume guarantee supply deliver buy sell export import tax \
    subsidise privatise nationalise regulate ban permit restrict relocate evacuate reinforce \
    repair dismantle fortify staff equip register certify audit expose conceal disclose verify \
    deny confirm question challenge discuss settle mediate postpone accelerate complete absorb \
    acquire adapt adjust administer admire adopt advertise affect allocate alter analyse announce \
    appoint archive arrange arrest assemble assess assist attach attend authorise award balance \
    bless block book borrow bring broadcast burn bury calculate capture carry catalogue celebrate \
    centralise charge chart chase cherish circulate civilise clarify classify clean clear climb \
    coach code collect colonise combine command commemorate commission compare compensate compile \
    condemn conduct confiscate connect conquer conserve construct consult consume contain contest \
    control convert convince copy correct count cover create cross cultivate curb cut damage \
    decentralise declare decline decorate decrease defeat define demand demolish demonstrate \
    deploy describe design destroy develop digitise dig direct discover display dispute dissolve \
    distribute divide document donate double drain draw drive drop dry duplicate earn educate \
    elect electrify eliminate embrace employ empty enable endorse enforce enlarge enlist enrich \
    ensure enter equal erase erect escort establish evaluate exceed exchange exclude excuse \
    execute exempt exhibit exploit explore fill film find fish fix flood follow forbid forecast \
    forget forgive form free freeze furnish gain gather govern grant greet guard guide halt \
    handle harvest heat help hide hire hold host house identify ignore illuminate imitate \
    implement improve include incorporate increase inform inherit install insulate insure \
    integrate intercept interrupt invade invent invite irrigate isolate join judge justify label \
    launch lease leave legalise lend liberate lift list load lose lower maintain manage map mark \
    market measure mechanise meet merge mine mobilise move multiply name need neglect obtain \
    occupy offer operate oppose order organise outlaw overhaul overlook oversee own paint patrol \
    pay persuade photograph plan plant plough polish prefer prepare preserve prevent print probe \
    process produce promise promote propose prosecute prove provide purchase pursue quarantine \
    quit raise reach read rebuke recall recapture receive recognise recommend record recover \
    recruit recycle redesign redirect refill refine refit reform refuel refuse regain remember \
    remove rename rent reopen reorganise report rescue reserve reshape resist resolve restart \
    restock retain rethink retire retrieve reunite reveal revise revive reward ridicule rule \
    safeguard salvage sanction save scan schedule scrap screen seal search seek seize select send \
    separate serve shelter shield ship shorten show shrink shut simplify sink slow solve sort \
    split sponsor stabilise standardise start steer stockpile stop store strengthen stretch study \
    submit suggest summon supervise surrender survey sustain swap tackle target teach test thank \
    tighten tolerate trace track trade train transfer transform translate transport treat trim \
    triple trust undermine understand unify unite unload update upgrade urge use vacate vaccinate \
    value veto view visit warn waste watch weaken weigh welcome widen win withhold witness
    """)
  static let adjectives = list(
    """
    new national common foreign public northern southern eastern western regional military civil \
    joint lasting final full early late open secret narrow broad heavy light old modern poor rich \
    strong weak safe unsafe fair unfair legal illegal temporary permanent partial complete urgent \
    gradual sudden steady fragile firm formal informal direct indirect mutual bilateral \
    independent neutral impartial credible doubtful costly cheap vital minor major central remote \
    coastal inland rural urban industrial agricultural medical nuclear electric digital historic \
    annual monthly seasonal daily damaged flooded abandoned disputed contested demilitarised \
    unfinished abrupt absent academic accessible accidental accurate active actual acute \
    additional adequate administrative advanced aerial affordable agreed alien alpine alternative \
    amateur ambitious ancient angry annexed anonymous antique anxious apparent arable arbitrary \
    arctic armed artificial artistic assembled atlantic atomic attractive authentic automatic \
    autonomous available average awkward bankrupt bare basic beautiful beneficial bitter blank \
    blind bold border brave brief bright brilliant broken brutal burnt busy calm capable careful \
    casual catholic cautious celebrated centralised ceramic certain charitable cheerful chemical \
    chronic circular civilian classical clean clear clever clinical cold collective colonial \
    colourful comfortable commercial communal compact comparable competent complex comprehensive \
    compulsory concrete confidential confused conscious considerable consistent constant \
    constitutional contaminated contemporary content controversial conventional cool corporate \
    correct corrupt courageous covered creative criminal critical crowded crucial crude cruel \
    cultural curious current curved dangerous dark dead deaf decisive decorative deep defensive \
    delayed deliberate delicate democratic dense dependent derelict deserted desperate detailed \
    determined different difficult diplomatic dirty disastrous discreet distant distinct diverse \
    divided domestic dominant double dramatic dry dual dull durable dusty dynamic eager earthly \
    eastward eccentric ecological economic educational effective efficient elaborate elderly \
    elected elegant elementary embarrassing emotional empty endless energetic enormous entire \
    environmental equal essential eternal ethical ethnic evident exact excellent exceptional \
    excessive exclusive exhausted exotic expanded expensive experimental explicit exposed \
    extensive external extra extreme fabulous faint faithful false familiar famous fatal \
    favourable federal fertile festive feudal fierce financial fiscal flat flexible floating \
    fluent forced forgotten fortified fortunate fossil free frequent fresh friendly frightened \
    frozen fruitful functional fundamental furious future generous gentle genuine giant glorious \
    golden graceful grand grateful grave greedy green gross guilty handsome happy hard harmful \
    harsh healthy helpful hidden high hollow holy honest horizontal hostile hot huge human humble \
    hungry hybrid ideal identical idle ill imaginary immediate immense imperial impossible \
    impressive improved inadequate incomplete incredible indigenous inevitable infectious \
    inferior influential inherited initial innocent innovative insular intact intellectual \
    intelligent intense interim interior internal intimate invisible inward irregular isolated \
    itinerant jealous judicial junior keen large lazy leading legitimate lengthy liberal licensed \
    likely limited liquid literary little local logical lonely long loose lost loud lovely loyal \
    lucky luxurious magnetic magnificent main male manual maritime marginal married massive \
    mature maximum meaningful mechanical medieval metropolitan mild miniature minimum missing \
    mixed mobile moderate modest molecular monetary moral muddy multiple municipal musical \
    mysterious naked nasty native natural naval nearby neat necessary nervous noble noisy nominal \
    normal notable notorious numerous obedient objective obscure obsolete obvious occasional \
    occupied odd offensive official oily operational optical optional oral ordinary organic \
    oriental original orthodox outdated outer overdue overseas painful pale parallel particular \
    passive past patient patriotic peaceful peculiar perfect periodic personal petty physical \
    plain planned pleasant polar polite political polluted popular portable positive possible \
    postal potential powerful practical precious precise preliminary premature present \
    prestigious pretty previous primary primitive private productive professional profitable \
    profound progressive prominent promising proper prosperous protected proud provincial \
    provisional prudent psychological punctual pure quaint qualified quick quiet radical random \
    rapid rare rational raw ready real reasonable rebuilt recent reckless red reformed regular \
    related relevant reliable reluctant remarkable renewable repeated representative residential \
    respectable responsible restored restricted retired revised revolutionary ridiculous rigid \
    ripe robust romantic rotten rough round royal rusty sacred sad salty sandy satisfactory \
    scarce scattered scenic scheduled scientific sealed secondary secular selected senior \
    sensible sensitive separate serious severe shallow shared sharp short sick significant silent \
    similar simple sincere single skilled sleepy slight slim slow small smooth sober social soft \
    solar sole solid solitary sophisticated sore sour spare spatial special specific spectacular \
    spiritual splendid spontaneous square stable stale standard static statutory steep sterile \
    stiff still stony straight strange strategic strict structural stubborn stunning stupid \
    subsequent substantial subtle suburban successful sufficient suitable sunken superb superior \
    supreme surplus suspicious swift symbolic sympathetic systematic tactical talented tall tame \
    technical tedious temperate tense terminal terrible territorial thermal thick thin thorough \
    thoughtful tidal tight timely tiny tired top total tough toxic traditional tragic tranquil \
    transparent tropical true twin typical ugly ultimate uncertain underground uneasy unequal \
    unexpected uniform unique united universal unknown unlawful unlikely unusual upper upright \
    useful usual vacant vague valid valuable variable vast vertical veteran vibrant vicious \
    victorious violent virtual visible visual vivid volatile voluntary vulnerable warm wasteful \
    watery wealthy weary weekly weird welcome wet white wicked wide wild willing windy wise \
    wonderful wooden worldly worried worthy wrong young zealous
    """)
}
