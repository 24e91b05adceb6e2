internal import ReadoutRecord
internal import ReadoutText

/// A verb that reports what somebody says, writes, thinks or perceives.
struct ReportingVerb: Sendable, Hashable {
  /// The base form.
  let lemma: String

  /// How the content stands to the verb.
  let frame: Frame

  /// What kind of act the verb names.
  let act: StatementAct

  /// How the content stands to a verb.
  enum Frame: Sendable, Hashable {
    /// A clause or a quotation follows, or stands before it: "X said", "said X".
    case clause
    /// As `clause`, but only behind or before a quotation or with "that".
    case guardedClause
    /// The addressee comes first: "X told reporters that".
    case addressee
    /// A noun phrase, an infinitive or a prepositional phrase follows: "X condemned the attack".
    case object
  }

  /// The forms of a verb.
  enum Form: Sendable, Hashable {
    case base, third, past, participle
  }

  /// The verb and form of a word in lower case, or `nil` when it is none of ours.
  static func lookUp(_ key: String) -> (verb: ReportingVerb, form: Form)? { forms[key] }

  /// The verb and form of a token's key, or `nil` when it is none of ours.
  static func lookUp(_ token: Token) -> (verb: ReportingVerb, form: Form)? { forms[token] }

  /// All forms of all verbs, in no order.
  static var words: [String] { forms.words }

  private static let forms: WordTable<(verb: ReportingVerb, form: Form)> = {
    var words: [(String, (verb: ReportingVerb, form: Form))] = []
    for group in ReportingVerbs.groups {
      for lemma in group.lemmas.split(whereSeparator: \.isWhitespace).map(String.init) {
        let verb = ReportingVerb(lemma: lemma, frame: group.frame, act: group.act)
        for (form, word) in inflections(of: lemma) { words.append((word, (verb, form))) }
      }
    }
    return WordTable(words)
  }()

  /// The forms of a verb, regular unless ``ReportingVerbs/irregular`` holds it.
  static func inflections(of lemma: String) -> [(Form, String)] {
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
    let consonantY = lemma.hasSuffix("y") && !["ay", "ey", "oy"].contains(String(lemma.suffix(2)))
    let sibilant = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    let doubled = ReportingVerbs.doubling.contains(lemma) ? lemma + String(lemma.suffix(1)) : stem
    let third = consonantY ? lemma.dropLast() + "ies" : lemma + (sibilant ? "es" : "s")
    let past = consonantY ? lemma.dropLast() + "ied" : doubled + "ed"
    return [
      (.base, lemma), (.third, String(third)),
      (.past, ReportingVerbs.irregular[lemma] ?? String(past)), (.participle, doubled + "ing"),
    ]
  }
}
