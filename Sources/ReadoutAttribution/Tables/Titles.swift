/// Words of offices, titles and kinds of bodies, in lower case.
enum Titles {
  /// Words that name an office or a profession: the head of a role phrase.
  static let offices: WordSet = [
    "president", "minister", "premier", "chancellor", "secretary", "spokesman", "spokeswoman",
    "spokesperson", "ambassador", "envoy", "diplomat", "chairman", "chairwoman", "chair", "head",
    "chief", "leader", "director", "governor", "mayor", "senator", "representative", "congressman",
    "congresswoman", "speaker", "king", "queen", "prince", "princess", "emperor", "pope", "sheikh",
    "general", "colonel", "captain", "admiral", "commander", "commissioner", "judge", "justice",
    "attorney", "lawyer", "prosecutor", "counsel", "professor", "doctor", "analyst", "expert",
    "economist", "adviser", "advisor", "aide", "strategist", "manager", "executive", "ceo",
    "founder", "author", "candidate", "nominee", "lawmaker", "politician", "deputy", "delegate",
    "official", "officer", "historian", "scientist", "researcher", "writer", "journalist",
    "editor", "reporter", "host", "coordinator", "negotiator", "undersecretary", "boss",
    "counterpart", "homologue", "warden", "archbishop", "bishop", "cardinal", "imam", "ayatollah",
    "pollster", "consultant", "treasurer", "inspector", "sheriff", "superintendent", "father",
    "mother", "wife", "husband", "son", "daughter", "brother", "sister", "billionaire",
    "businessman", "developer", "veteran", "activist", "secretary-general", "mp", "mep",
    "councillor", "councilor",
    "assemblywoman", "assemblyman", "co-founder", "lieutenant", "major", "sergeant", "chairperson",
    "lobbyist", "fisherman", "teacher", "strongman", "ruler", "pm", "taoiseach", "emir", "sultan",
    "director-general", "vice-president", "attorney-general", "marshal", "brigadier", "member",
    "tycoon", "insider", "assistant",
  ]

  /// Words that stand before an office or a name and belong to the title.
  static let modifiers: WordSet = [
    "prime", "foreign", "vice", "deputy", "former", "acting", "interim", "then", "late", "first",
    "secretary-general", "defense", "defence", "interior", "finance", "health", "trade", "justice",
    "state", "press", "top", "chief", "senior", "assistant", "national", "security", "us", "u.s.",
    "eu", "un", "u.n.", "republican", "democratic", "gop", "white", "external", "internal",
    "water", "energy", "economy", "environment", "education", "agriculture", "transport",
    "presidential", "permanent", "special", "high", "supreme", "general", "managing", "executive",
    "ex-president", "vice-president", "co-chair", "party", "opposition", "ruling", "crown",
    "attorney", "house", "senate", "majority", "minority", "parliamentary", "cabinet", "new",
  ]

  /// Short titles before a name.
  static let courtesy = WordSet(
    courtesyGender.words + [
      "dr.", "dr", "prof.", "sen.", "rep.", "gov.", "gen.", "lt.", "col.", "capt.", "rev.", "sgt.",
      "maj.", "adm.", "sens.", "reps.",
    ])

  /// Short titles before a name that tell the gender.
  static let courtesyGender: WordTable<Gender> = [
    "mr.": .male, "mr": .male, "sir": .male, "lord": .male, "mrs.": .female, "mrs": .female,
    "ms.": .female, "ms": .female, "miss": .female, "lady": .female, "dame": .female,
    "madam": .female,
  ]

  /// Offices that tell the gender of who holds them.
  static let gendered: WordTable<Gender> = [
    "spokesman": .male, "chairman": .male, "congressman": .male, "king": .male, "prince": .male,
    "father": .male, "husband": .male, "son": .male, "brother": .male, "businessman": .male,
    "pope": .male, "spokeswoman": .female, "chairwoman": .female, "congresswoman": .female,
    "queen": .female, "princess": .female, "mother": .female, "wife": .female,
    "daughter": .female, "sister": .female, "man": .male, "woman": .female, "uncle": .male,
    "aunt": .female, "nephew": .male, "niece": .female, "grandfather": .male,
    "grandmother": .female, "businesswoman": .female, "policeman": .male, "policewoman": .female,
    "foreman": .male, "forewoman": .female, "widow": .female, "widower": .male,
  ]

  /// Words that make a name one of a body rather than a person.
  static let bodies: WordSet = [
    "ministry", "department", "party", "council", "committee", "commission", "university",
    "agency", "union", "organization", "organisation", "court", "office", "house", "kremlin",
    "senate", "congress", "parliament", "assembly", "government", "administration", "bank",
    "institute", "association", "alliance", "federation", "league", "bureau", "authority",
    "service", "services", "corporation", "company", "inc.", "inc", "corp.", "group", "foundation",
    "center", "centre", "church", "police", "army", "forces", "times", "post", "news", "journal",
    "press", "tribune", "herald", "guardian", "reuters", "network", "radio", "tv", "television",
    "magazine", "campaign", "pentagon", "secretariat", "board", "mission", "embassy", "nations",
    "presidency", "team", "concord", "bloc", "coalition", "movement", "fund", "society", "club",
    "twitter", "facebook", "google", "breitbart", "politico", "cnn", "guards", "navy", "college",
    "school", "hospital", "airlines", "telegraph", "courant", "chronicle", "gazette", "observer",
    "observatory", "watch", "international", "initiative", "command", "brigade", "front", "academy",
    "archive", "airways", "motors", "trust", "ltd", "ltd.", "plc", "llc", "gmbh", "airports",
    "railways", "guild",
  ]

  /// Words that name the office of somebody rather than a body of its own.
  static let officesOfState: WordSet = [
    "office", "presidency", "chancellery", "citadel", "premiership",
  ]

  /// Words that with a country mean its government.
  static let governments: WordSet = [
    "government", "authorities", "leadership", "govt", "regime", "side",
  ]

  /// Words for a body that news text uses instead of its name, by the words of such names.
  static let bodiesCalled: WordTable<[String]> = [
    "company": [
      "company", "corporation", "corp.", "inc.", "inc", "group", "motor", "motors", "ltd",
    ],
    "firm": ["company", "corporation", "corp.", "inc.", "inc", "group", "ltd", "partners"],
    "carmaker": ["company", "motor", "motors", "group"],
    "automaker": ["company", "motor", "motors", "group"],
    "network": ["network", "news", "corporation", "tv", "television", "radio", "broadcasting"],
    "broadcaster": ["network", "news", "corporation", "tv", "television", "radio", "broadcasting"],
    "channel": ["network", "news", "tv", "television", "channel"],
    "station": ["radio", "tv", "television", "news"],
    "newspaper": ["times", "post", "journal", "herald", "tribune", "guardian", "courant", "news"],
    "paper": ["times", "post", "journal", "herald", "tribune", "guardian", "courant", "news"],
    "website": ["news", "online", "network"],
    "site": ["news", "online", "network"],
    "organisation": ["organisation", "organization", "association", "alliance", "international"],
    "organization": ["organisation", "organization", "association", "alliance", "international"],
    "ministry": ["ministry", "department"],
    "bloc": ["union", "alliance", "league"],
    "lender": ["bank"],
    "airline": ["airlines", "airways", "air"],
    "regulator": ["authority", "agency", "commission", "board", "office"],
    "watchdog": ["authority", "agency", "commission", "board", "watch", "council"],
    "charity": ["foundation", "trust", "fund", "society"],
    "mission": ["mission", "embassy", "consulate"],
    "consulate": ["consulate"],
    "force": ["police", "force", "forces"],
    "military": ["army", "military", "forces", "navy"],
    "club": ["club", "fc", "united"],
    "think-tank": ["institute", "centre", "center"],
    "institute": ["institute"],
    "manufacturer": ["company", "corporation", "corp.", "inc.", "motors", "group", "works"],
    "operator": ["company", "group", "railways", "lines", "corporation"],
  ]

  /// Words that name a text which speaks.
  static let documents: WordSet = [
    "report", "reports", "statement", "document", "documents", "letter", "memo", "poll", "polls",
    "survey", "study", "filing", "transcript", "communique", "communiqué", "email", "emails",
    "declaration", "resolution", "filings", "figures", "estimates", "analysis", "article",
    "editorial", "tweet", "book", "indictment", "ruling",
    "lawsuit", "complaint", "release", "text", "decree", "summary", "data", "records", "website",
  ]

  /// Persons in the plural or without a name.
  static let people: WordSet = [
    "officials", "sources", "source", "people", "critics", "experts", "analysts", "diplomats",
    "lawmakers", "republicans", "democrats", "supporters", "opponents", "voters", "residents",
    "witnesses", "aides", "advisers", "lawyers", "prosecutors", "authorities", "relatives",
    "protesters", "activists", "scientists", "researchers", "economists", "observers", "reporters",
    "journalists", "media", "leaders", "members", "others", "police", "some", "many", "families",
    "fishermen", "workers", "doctors", "students", "allies", "rebels", "senators", "ministers",
    "mps", "delegates", "interpreters", "migrants", "refugees", "farmers", "sailors", "women",
    "men",
    "spokesmen", "spokespeople", "eyewitnesses", "organizers", "organisers", "parents", "soldiers",
    "officers", "investigators", "neighbours", "neighbors", "councillors", "campaigners",
    "co-petitioners", "side", "camp", "delegation", "bench", "attendees", "participants",
    "presidents", "sides", "parties",
  ]

  /// Nouns for one person that say nothing of an office: who is meant is the last who spoke.
  static let persons: WordSet = [
    "newcomer", "veteran", "billionaire", "tycoon", "republican", "democrat", "conservative",
    "socialist", "liberal", "politician", "diplomat", "official", "lawmaker", "leader", "mogul",
    "magnate", "statesman", "dignitary",
  ]
}

/// The gender that pronouns agree with.
enum Gender: Sendable {
  case male, female
}
