/// What people are by trade, training or part in an event: "the nurse", "the defendant".
///
/// Words of the language, written down for this project. ``Titles`` has the offices.
enum Professions {
  /// Words that stand before a name as titles do, and hardly are names themselves.
  static let titles: WordSet = [
    "actor", "actress", "nurse", "coach", "firefighter", "paramedic", "pilot", "engineer",
    "surgeon", "physician", "psychologist", "sociologist", "biologist", "epidemiologist",
    "virologist", "meteorologist", "geologist", "physicist", "chemist", "anthropologist",
    "astronomer", "archaeologist", "musician", "composer", "playwright", "novelist", "poet",
    "filmmaker", "photographer", "entrepreneur", "industrialist", "financier", "banker",
    "investor", "goalkeeper", "midfielder", "striker", "footballer", "swimmer", "sprinter",
    "athlete", "cyclist", "columnist", "commentator", "presenter", "blogger", "campaigner",
    "organiser", "organizer", "dissident", "whistleblower", "solicitor", "barrister",
    "magistrate", "coroner", "detective", "constable", "investigator", "legislator",
    "parliamentarian", "stateswoman", "statesman", "headteacher", "headmaster", "rector",
    "vice-chancellor", "lecturer", "academic", "scholar", "librarian", "curator", "pastor",
    "priest", "rabbi", "vicar", "chaplain", "pontiff", "patriarch", "cleric", "preacher",
    "dockmaster", "harbourmaster", "skipper", "incumbent", "frontrunner", "challenger",
    "co-chair", "co-chairman", "co-leader", "vice-chair", "vice-chairman", "warlord",
    "businesswoman", "policeman", "policewoman", "winemaker", "brewer", "beekeeper",
    "stationmaster", "quartermaster", "referee", "umpire", "conductor", "violinist", "pianist",
    "geophysicist", "seismologist", "volcanologist", "climatologist", "oceanographer",
    "hydrologist", "ecologist", "botanist", "zoologist", "neuroscientist", "immunologist",
    "microbiologist", "pathologist", "cardiologist", "oncologist", "psychiatrist",
    "palaeontologist", "paleontologist", "glaciologist", "cosmologist", "astrophysicist",
    "mathematician", "statistician", "demographer", "geographer", "ornithologist", "linguist",
    "criminologist", "geneticist", "planetologist", "whip", "forewoman", "foreman", "star",
    "laureate", "champion", "winner", "owner", "heir", "jurist", "unionist", "mediator",
    "sculptor", "architect", "designer", "programmer", "technician", "mechanic", "electrician",
    "translator", "biographer", "podcaster", "monarch", "president-elect",
    "mayor-elect", "governor-elect", "minister-designate", "broadcaster", "newsreader", "newcomer",
  ]

  /// Words that are names too where they are written large.
  static let trades: WordSet = [
    "singer", "farmer", "driver", "baker", "cook", "fisher", "guard", "ranger", "hunter", "porter",
    "cleaner", "clerk", "waiter", "waitress", "builder", "butcher", "gardener", "miner", "sailor",
    "soldier", "painter", "dancer", "rapper", "player", "runner", "trader", "shopkeeper",
    "landlord", "landlady", "grocer", "trucker", "worker", "employee", "volunteer", "student",
    "pupil", "teenager", "pensioner", "widow", "widower", "grandmother", "grandfather", "uncle",
    "aunt", "cousin", "nephew", "niece", "suspect", "defendant", "plaintiff", "claimant",
    "petitioner", "gunman", "hostage", "survivor", "victim", "neighbour", "neighbor", "resident",
    "tourist", "passenger", "motorist", "keeper", "warder", "chef", "barber", "tailor", "vendor",
    "successor", "colleague", "opposite",
    "commuter", "villager", "shopper", "predecessor", "guest", "visitor", "interlocutor", "rival",
    "opponent",
  ]

  /// Words of one meaning, as the one that they are compared by.
  static let canonical: WordTable<String> = [
    "attorney": "lawyer", "counsel": "lawyer", "solicitor": "lawyer", "barrister": "lawyer",
    "actress": "actor", "advisor": "adviser", "businesswoman": "businessman",
    "co-founder": "founder", "councilor": "councillor", "physician": "doctor",
    "neighbor": "neighbour", "organizer": "organiser", "pontiff": "pope", "scholar": "academic",
    "goalkeeper": "keeper", "waitress": "waiter", "footballer": "player", "trucker": "driver",
  ]

  /// Whether one is a wider word for the other: "scientist" and "geophysicist".
  static func areOneTrade(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.contains { wide in
      guard let narrow = narrower[wide] else { return false }
      return other.contains { word in narrow.contains { word.hasSuffix($0) } }
    }
  }

  /// Wider words with the ends of the narrower ones.
  private static let narrower: [String: [String]] = {
    let scientists = [
      "ologist", "physicist", "chemist", "astronomer", "scientist", "botanist", "ematician",
      "statistician", "oceanographer", "geographer", "demographer", "geneticist", "researcher",
    ]
    return [
      "scientist": scientists + ["professor", "academic"],
      "researcher": scientists + ["professor", "academic", "economist"],
      "professor": scientists + ["historian", "economist", "academic", "lecturer"],
      "academic": scientists + ["historian", "economist", "professor", "lecturer"],
      "expert": scientists + ["professor", "analyst", "economist", "academic"],
      "doctor": ["surgeon", "cardiologist", "oncologist", "pathologist", "psychiatrist"],
    ]
  }()

  /// Ranks and offices cut short before a name.
  static let abbreviated: WordTable<String> = [
    "gen.": "general", "col.": "colonel", "capt.": "captain", "sgt.": "sergeant", "maj.": "major",
    "adm.": "admiral", "lt.": "lieutenant", "prof.": "professor", "rev.": "pastor",
    "sen.": "senator", "rep.": "representative", "gov.": "governor",
  ]
}
