internal import ReadoutRecord
internal import ReadoutText

/// The nouns that name an event at which somebody speaks, or a text that speaks.
///
/// A table: facts of English, chosen by hand.
enum EventNouns {
  /// The kind of event that the token names, given the tokens beside it; `nil` when it names none.
  static func kind(at index: Int, in tokens: [Token]) -> OccasionKind? {
    guard let noun = nouns[tokens[index]] else { return nil }
    // Of "video address" and "radio interview" the last noun names the event.
    if isScreen(tokens[index]), index + 1 < tokens.count, nouns[tokens[index + 1]] != nil {
      return nil
    }
    let before = index > 0 ? tokens[index - 1] : nil
    switch noun {
    case .certain(let kind):
      let isName = kind == .broadcast && isPartOfName(index, in: tokens)
      return isName ? nil : kind
    case .compound(let firstWords, let kind, let otherwise):
      return before.map { firstWords.contains($0) } == true ? kind : otherwise
    case .assembly:
      if before?.key == "general" { return .speech }
      return tokens[index].isCapitalized ? .parliament : nil
    case .call: return isCall(at: index, in: tokens) ? .call : nil
    case .small(let kind): return tokens[index].isCapitalized ? nil : kind
    case .large(let kind): return tokens[index].isCapitalized ? kind : nil
    case .telephone:
      let isPart = index + 1 < tokens.count && nouns[tokens[index + 1]] != nil
      if index + 1 < tokens.count, tokens[index + 1].key == "with" { return .call }
      return isPart ? nil : .interview
    case .body(let kind):
      let isOther = index + 1 < tokens.count && Self.papers.contains(tokens[index + 1])
      return isOther ? .written : kind
    }
  }

  /// All nouns, in no order.
  static var words: [String] { nouns.words }

  /// How a noun is read.
  private enum Noun: Sendable {
    /// Names its event by itself.
    case certain(OccasionKind)
    /// Names one event behind certain words, and another or none elsewhere.
    case compound(WordSet, OccasionKind, otherwise: OccasionKind?)
    /// "call", which mostly is no conversation.
    case call
    /// "Assembly", which is a parliament but for that of the United Nations.
    case assembly
    /// Names its event when written small.
    case small(OccasionKind)
    /// Names its event when written large.
    case large(OccasionKind)
    /// "telephone", by which one speaks to an outlet.
    case telephone
    /// Names a body that meets, unless a paper of it follows.
    case body(OccasionKind)
  }

  /// Whether a word written large goes on as the name of an outlet: "Radio Orrel".
  private static func isPartOfName(_ index: Int, in tokens: [Token]) -> Bool {
    tokens[index].isCapitalized && index + 1 < tokens.count && tokens[index + 1].isCapitalized
  }

  private static func isScreen(_ token: Token) -> Bool { screens.contains(token) }

  private static func isCall(at index: Int, in tokens: [Token]) -> Bool {
    if index > 0, telephones.contains(tokens[index - 1]) { return true }
    return index + 1 < tokens.count && ["with", "between"].contains(tokens[index + 1].key)
  }

  private static let papers: WordSet = [
    "documents", "document", "papers", "filing", "filings", "records", "transcript", "order",
  ]
  private static let telephones: WordSet = ["phone", "telephone", "video", "conference"]
  private static let press: WordSet = ["press", "news", "media", "joint"]
  private static let screens: WordSet = [
    "video", "televised", "television", "tv", "radio", "broadcast", "live", "recorded",
  ]

  private static let nouns: WordTable<Noun> = {
    var nouns: [(String, Noun)] = [
      ("conference", .compound(press, .pressConference, otherwise: .speech)),
      ("conferences", .compound(press, .pressConference, otherwise: nil)),
      ("appearance", .compound(["joint", "press"], .pressConference, otherwise: nil)),
      ("conversation", .compound(telephones, .call, otherwise: .talks)),
      ("release", .compound(["press", "news"], .written, otherwise: nil)),
      ("media", .compound(["social"], .post, otherwise: nil)),
      ("social", .compound(["truth"], .post, otherwise: nil)),
      ("stream", .compound(["live", "video"], .broadcast, otherwise: nil)),
      ("statement", .compound(screens, .broadcast, otherwise: .written)),
      ("address", .compound(screens, .broadcast, otherwise: .speech)),
      ("message", .compound(screens, .broadcast, otherwise: .written)),
      ("call", .call), ("council", .compound(["security"], .speech, otherwise: nil)),
      ("assembly", .assembly), ("phone", .telephone),
      ("hour", .compound(["question"], .parliament, otherwise: nil)),
      ("telephone", .telephone),
      ("house", .compound(["lower", "upper", "full"], .parliament, otherwise: nil)),
      ("time", .compound(["question"], .parliament, otherwise: nil)),
      (
        "floor",
        .compound(["house", "senate", "parliament", "parliamentary"], .parliament, otherwise: nil)
      ),
      (
        "chamber",
        .compound(["the", "lower", "upper", "full", "parliament"], .parliament, otherwise: nil)
      ),
      ("network", .compound(["social"], .post, otherwise: nil)),
      ("platform", .compound(["social", "media"], .post, otherwise: nil)),
      ("account", .small(.post)), ("page", .small(.post)), ("post", .small(.post)),
      ("thread", .small(.post)), ("diet", .large(.parliament)),
      ("show", .small(.broadcast)), ("court", .body(.court)), ("parliament", .body(.parliament)),
    ]
    for (kind, words) in certain {
      nouns += words.split(whereSeparator: \.isWhitespace).map { (String($0), .certain(kind)) }
    }
    return WordTable(nouns)
  }()

  private static let certain: [(OccasionKind, String)] = [
    (.pressConference, "presser"), (.briefing, "briefing briefings"),
    (.interview, "interview interviews"),
    (.talks, "talks meeting meetings negotiations negotiation consultations"),
    (.summit, "summit"),
    (
      .speech,
      """
      speech remarks comments keynote sermon homily lecture rally ceremony forum convention
      inauguration eulogy gathering
      """
    ),
    (
      .parliament,
      """
      hearing duma bundestag knesset rada commons lords congress senate sejm storting riksdag
      folketing eduskunta althing cortes majlis saeima seimas riigikogu sabor oireachtas dáil dail
      seanad senedd
      """
    ),
    (.court, "trial tribunal courtroom"),
    (
      .written,
      """
      statements letter letters note memo email e-mail op-ed essay filing communique communiqué
      declaration report website memoir memoirs editorial press-release document manifesto ruling
      judgment judgement verdict decree lawsuit complaint petition resolution study paper article book
      blog column indictment affidavit
      """
    ),
    (.post, "tweet tweets twitter facebook telegram instagram weibo tiktok linkedin vkontakte"),
    (
      .broadcast,
      """
      broadcast livestream webcast television tv radio programme podcast video videos
      """
    ),
  ]
}
