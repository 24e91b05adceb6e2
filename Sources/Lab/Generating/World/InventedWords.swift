/// The words that generated statements are made of: lists of our own in the order of their
/// frequency, and names out of syllables for the long tail.
struct InventedWords: Sendable {
  let nouns = Self.list(
    """
    border treaty budget harbour talks ceasefire government agreement sanctions minister market \
    parliament inquiry army election railway region ministry energy currency school hospital port \
    bridge river coast grain fuel power water tax tariff wage pension law court judge police fleet \
    garrison convoy patrol embassy consulate delegation envoy mediator observer inspector monitor \
    commission council alliance union bank loan debt bond fund grant subsidy contract tender permit \
    licence quota fishery mine quarry refinery pipeline terminal depot reactor dam canal lock ferry \
    tunnel airport runway station road crossing checkpoint corridor valley island strait bay delta \
    plateau frontier province district village capital ballot turnout coalition opposition cabinet \
    mandate decree statute amendment clause charter protocol annex schedule deadline timetable \
    roadmap framework mechanism guarantee deterrent missile drone radar satellite vaccine clinic \
    ward outbreak harvest drought flood storm wildfire reservoir irrigation orchard vineyard herd \
    timber steel cement copper lithium gas oil coal turbine grid cable antenna archive census \
    register passport visa refugee shelter camp hostage prisoner exchange amnesty pardon appeal \
    verdict sentence testimony witness evidence report audit review ledger account surplus deficit \
    forecast estimate shortage strike union-hall factory shipyard foundry workshop apprentice \
    teacher nurse doctor farmer driver sailor soldier veteran widow orphan student researcher
    """)
  let verbs = Self.list(
    """
    support reject sign keep close open protect extend reduce accept restore build defend fund \
    suspend withdraw inspect publish approve review renew replace limit share secure abandon \
    finance modernise rebuild expand monitor investigate release return observe honour respect \
    ratify amend repeal cancel delay resume guarantee supply deliver buy sell export import tax \
    subsidise privatise nationalise regulate ban permit restrict relocate evacuate reinforce repair \
    dismantle fortify staff equip register certify audit expose conceal disclose verify deny confirm \
    question challenge discuss settle mediate postpone accelerate complete
    """)
  let adjectives = Self.list(
    """
    new national common foreign public northern southern eastern western regional military civil \
    joint lasting final full early late open secret narrow broad heavy light old modern poor rich \
    strong weak safe unsafe fair unfair legal illegal temporary permanent partial complete urgent \
    gradual sudden steady fragile firm formal informal direct indirect mutual bilateral independent \
    neutral impartial credible doubtful costly cheap vital minor major central remote coastal inland \
    rural urban industrial agricultural medical nuclear electric digital historic annual monthly \
    seasonal daily damaged flooded abandoned disputed contested demilitarised unfinished
    """)

  /// Names of treaties, pipelines and the like.
  let names: [String]

  private let nounRanks: ZipfTable
  private let verbRanks: ZipfTable
  private let adjectiveRanks: ZipfTable
  private let nameRanks: ZipfTable

  init() {
    names = Self.composed(
      Self.list("bal cor dun fel gar hol jas kel lum mor nev orl pas quin rav sol tam ulv ves zan"),
      Self.list("a e i o u ae ia ei"),
      Self.list(
        """
        bek dar fin gast holm kar lund mar nik porth rask sund tov vik wen zhal bren stad mund \
        cott drim fjeld glen hurst kamp lonn moss neth ost prun
        """), Self.list("a o en is"))
    nounRanks = ZipfTable(count: nouns.count, shift: 2.7)
    verbRanks = ZipfTable(count: verbs.count, shift: 2.7)
    adjectiveRanks = ZipfTable(count: adjectives.count, shift: 2.7)
    nameRanks = ZipfTable(count: names.count, shift: 2.7)
  }

  /// A word for a slot of a template.
  func word(for slot: Claim.Slot, _ chance: inout Chance) -> String {
    switch slot {
    case .noun: nouns[nounRanks.rank(&chance)]
    case .verb: verbs[verbRanks.rank(&chance)]
    case .adjective: adjectives[adjectiveRanks.rank(&chance)]
    case .name: names[nameRanks.rank(&chance)]
    case .number: String(chance.within(2...990))
    }
  }

  /// Words that stand in one text with spaces between.
  static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// Every way to put one part of each list behind another, with a large first letter, in an
  /// order in which neighbours differ.
  static func composed(_ parts: [String]...) -> [String] {
    var words = [""]
    for part in parts { words = words.flatMap { word in part.map { word + $0 } } }
    let stride = 7_919
    return words.indices.map { index in
      let word = words[index * stride % words.count]
      return word.prefix(1).uppercased() + word.dropFirst()
    }
  }
}
