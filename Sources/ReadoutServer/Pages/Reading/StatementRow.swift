internal import ReadoutLedger
internal import ReadoutRecord

/// A statement in a list: who, when and where, the words, and the way to its receipt.
struct StatementRow: Sendable {
  var id: String
  var path: String
  var speaker: SpeakerLabel
  var saidOn: DayLabel
  var occasion: OccasionLabel?
  var excerpt: PageExcerpt
  var kind: String
  var kindTitle: String
  var outlet: OutletLabel
  var articlePath: String
  var articleTitle: VisibleText
  var utterancePath: String?
  var wording: String?
  var review: String?
  var isHeadline: Bool
  var isNested: Bool
  /// How near its meaning is to what was asked for, where that led to it.
  var likeness: String?

  /// Makes the row of a statement.
  init(_ hit: StatementHit, limit: Int = 320) {
    let statement = hit.statement
    id = hit.id.description
    path = PagePath.statement(hit.id)
    speaker = SpeakerLabel(statement.speaker, source: hit.words.source)
    saidOn = DayLabel(statement.saidOn, published: hit.published)
    occasion = OccasionLabel(hit)
    excerpt = PageExcerpt(hit.words.content, limit: limit)
    kind = statement.kind.rawValue
    kindTitle = statement.kind.explanation
    outlet = OutletLabel(hit.outlet)
    articlePath = PagePath.statement(hit.id, in: hit.article)
    articleTitle = VisibleText(hit.articleTitle)
    utterancePath = hit.groups.utterance.map(PagePath.utterance)
    wording = WordingWords.text(of: hit.groups.wording)
    review = hit.review.words
    isHeadline = statement.isHeadline
    isNested = statement.parent != nil
  }

  /// Makes the row of a statement that a search found.
  init(_ found: FoundStatement) {
    self.init(found.hit)
    likeness = found.likeness.map { "likeness " + Self.twoDecimals($0) }
  }

  private static func twoDecimals(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let rest = hundredths % 100
    return (number < 0 ? "−" : "") + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// How the quotation of a statement stands beside other reports.
enum WordingWords {
  /// The flags in words; `nil` without any.
  static func text(of flags: [String]) -> String? {
    let words = flags.map { WordingFlagName($0).words }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
