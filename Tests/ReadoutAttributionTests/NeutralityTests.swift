import ReadoutRecord
import ReadoutText
import Testing

/// Other names, countries and outlets in a report change nothing but the names.
///
/// The persons stay men, since "he" says so.
struct NeutralityTests {
  /// What stands for A, B and so on in the report.
  struct Names: Sendable {
    let words: [String]
  }

  private static let keys = [
    "{A}", "{a}", "{B}", "{b}", "{COUNTRY}", "{OTHER}", "{CAPITAL}", "{OUTLET}", "{AGENCY}",
  ]

  private static let report = """
    {COUNTRY} to open the strait \u{2014} {a}

    {CAPITAL}, February 10. /{AGENCY}/. {COUNTRY} will open the strait, Foreign Minister {A} said at a \
    press conference with {B}, the foreign minister of {OTHER}.

    "We will open it. We will not wait," {a} stressed. "Nobody asked {OTHER}."

    "That is new," {B} told the {OUTLET} on Monday. {b} did not say whether ships would pass. The \
    foreign minister of {OTHER} added that it was late.

    According to {a}, {OTHER} was "told in May". The ministry of {OTHER} denied that. He said so twice.
    """

  private static let first = Names(words: [
    "Anton Tavik", "Tavik", "Adam Orrel", "Orrel", "Norland", "Ostria", "VARN", "Varn Courant",
    "NTA",
  ])

  @Test(arguments: [
    Names(words: [
      "Adam Orrel", "Orrel", "Anton Tavik", "Tavik", "Ostria", "Norland", "BELMARK", "Belmark Post",
      "ANS",
    ]),
    Names(words: [
      "Grigori Saloro", "Saloro", "Leonid Korvanov", "Korvanov", "Ondaria", "Velmora", "KESSET",
      "Sunward Post", "CORVEX",
    ]),
  ])
  func otherNamesChangeNothingElse(names: Names) {
    let expected = readings(Self.first)
    #expect(expected.count >= 7)
    #expect(readings(names) == expected)
  }

  /// What is read from the report, the names put back.
  private func readings(_ names: Names) -> [String] {
    var text = Self.report
    for (key, word) in zip(Self.keys, names.words) { text.replace(key, with: word) }
    let article = ReportedText.titledArticle(text)
    return ReportedText.record(of: article).statements.map { statement in
      var line = reading(of: statement, in: article)
      for (key, word) in zip(Self.keys, names.words) { line.replace(word, with: key) }
      return line
    }
  }

  private func reading(of statement: Statement, in article: Article) -> String {
    func words(_ spans: [CodePointSpan]) -> String {
      spans.compactMap(article.text.span).map { article.text[$0] }.joined(separator: " / ")
    }
    let speaker = statement.speaker
    return [
      words(statement.source), words(statement.cue), words(statement.content),
      statement.kind.rawValue, statement.act.rawValue, statement.mood.rawValue,
      "\(statement.isNegated)", speaker?.name ?? "nobody", speaker?.role ?? "no role",
      speaker?.how.rawValue ?? "", speaker?.type?.rawValue ?? "", statement.saidOn.json.line,
      statement.occasion?.kind?.rawValue ?? "", "\(statement.confidence)",
    ].joined(separator: " | ").replacing(#/"evidence": .*?\]\]/#, with: "")
  }
}
