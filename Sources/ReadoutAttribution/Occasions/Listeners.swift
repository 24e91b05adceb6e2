internal import ReadoutRecord
internal import ReadoutText

/// What those who listen are, which mostly tells at what event somebody speaks.
enum Listener: Sendable, Hashable {
  /// Reporters, of whom none is named.
  case press
  /// The press or the media as a whole, which are told in many ways.
  case media
  /// One newspaper, agency or station.
  case outlet
  /// A parliament or its members.
  case parliament
  /// Judges or a jury.
  case court
  /// An audience.
  case audience

  /// The kind of event at which one speaks to them; `nil` when it can be any.
  var occasionKind: OccasionKind? {
    switch self {
    case .press: .briefing
    case .media: nil
    case .outlet: .interview
    case .parliament: .parliament
    case .court: .court
    case .audience: .speech
    }
  }
}

/// The words that name listeners.
///
/// A table: facts of English, chosen by hand.
enum Listeners {
  /// What a word names by itself.
  static let byWord: WordTable<Listener> = {
    var words: [(String, Listener)] = []
    for (listener, list) in lists {
      words += list.split(whereSeparator: \.isWhitespace).map { (String($0), listener) }
    }
    return WordTable(words)
  }()

  /// Last words of phrases for many who are written or spoken to, and are no audience of an event.
  static let many: WordSet = [
    "staff", "employees", "workers", "members", "parents", "teachers", "students", "residents",
    "voters", "customers", "shareholders", "investors", "donors", "colleagues", "officials",
    "ministers", "families", "supporters", "players", "fans", "readers", "users", "subscribers",
    "officers", "soldiers", "troops", "farmers", "doctors", "nurses", "governors", "mayors",
    "leaders", "allies", "partners", "ambassadors", "diplomats", "investigators", "authorities",
  ]

  /// Words behind "state", "local" or a name which make a phrase that of an outlet.
  static let heads: WordSet = [
    "agency", "television", "tv", "radio", "newspaper", "magazine", "channel", "broadcaster",
    "station", "website", "outlet", "outlets", "daily", "weekly", "network", "podcast", "news",
    "media", "conference", "briefing",
  ]

  /// Last words of the names of outlets, written large.
  static let outletNames: WordSet = [
    "times", "post", "news", "herald", "journal", "tribune", "guardian", "telegraph", "gazette",
    "chronicle", "observer", "courant", "radio", "tv", "television", "agency", "newspaper",
    "magazine",
    "today", "press", "broadcasting", "channel", "network", "mail", "express", "mirror", "reuters",
    "afp", "ap", "bbc", "cnn", "tass", "interfax", "ria", "novosti", "cnbc", "nbc", "abc", "cbs",
    "npr", "pbs", "msnbc", "bloomberg", "politico", "axios", "xinhua", "dpa", "anadolu", "jazeera",
    "arabiya", "sky", "itv", "zdf", "ard", "rtl", "tf1", "spiegel", "bild", "monde", "figaro",
    "verge", "economist", "newsweek", "forbes", "fox", "c-span", "ukrinform", "yonhap", "kyodo",
    "nhk", "pti", "ani", "ndtv", "efe", "ansa", "rt", "sputnik", "wikinews", "buzzfeed", "vox",
    "slate", "atlantic", "yorker", "wired", "france-presse", "inquirer", "independent", "sun",
  ]

  private static let lists: [(Listener, String)] = [
    (.press, "reporters journalists newsmen correspondents reporter journalist"),
    (.media, "press media"),
    (
      .outlet,
      """
      television tv radio newspaper newspapers magazine broadcaster website outlet podcast paper daily
      weekly tabloid journal newswire
      """
    ),
    (
      .parliament,
      """
      parliament lawmakers mps legislators senators congress senate duma bundestag bundesrat knesset
      rada congressmen deputies chamber peers commons lords parliamentarians diet sejm storting riksdag
      folketing eduskunta althing cortes majlis saeima seimas riigikogu skupstina sabor oireachtas
      dáil dail seanad senedd sabha yuan legislature backbenchers committee subcommittee
      """
    ),
    (.court, "court jurors jury judge judges magistrates"),
    (
      .audience,
      """
      supporters crowd crowds delegates audience students guests congregation worshippers rally
      conference forum convention summit assembly protesters demonstrators graduates attendees
      participants voters pilgrims followers council councillors
      """
    ),
  ]
}
