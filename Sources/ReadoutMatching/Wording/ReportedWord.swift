public import ReadoutText

/// A word of a report, with what comparison needs to know of it.
public struct ReportedWord: Sendable, Hashable {
  /// Where it stands in the text of its ``Wording``, marks around it left out.
  public let span: TextSpan

  /// Equal for words that agree after case and the forms of marks are folded.
  let key: UInt64

  /// Equal also for two spellings of one word or number: `defence`, `defense`; `three`, `3`.
  let spelling: UInt64

  /// What the word is and what stands before it.
  let traits: WordTraits

  /// Whether the word stands in quotation marks.
  public var isQuoted: Bool { traits.contains(.quoted) }

  /// Whether the word stands in brackets that the outlet put into a quotation.
  public var isBracketed: Bool { traits.contains(.bracketed) }

  /// What a word weighs as evidence that two texts are one: 3, or 1 for words that are everywhere.
  var weight: Int { traits.contains(.common) ? 1 : 3 }
}

/// What a word is, and what stands between it and the word before.
struct WordTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  // Where it stands.
  static let quoted = WordTraits(rawValue: 1 << 0)
  static let bracketed = WordTraits(rawValue: 1 << 1)
  /// An ellipsis mark stands before it.
  static let afterEllipsis = WordTraits(rawValue: 1 << 2)
  /// A quotation was closed and this one opened before it.
  static let afterReopening = WordTraits(rawValue: 1 << 3)
  static let startsSentence = WordTraits(rawValue: 1 << 4)
  static let startsClause = WordTraits(rawValue: 1 << 5)
  static let capitalized = WordTraits(rawValue: 1 << 6)

  // What it is, by the tables.
  static let common = WordTraits(rawValue: 1 << 7)
  static let negation = WordTraits(rawValue: 1 << 8)
  static let number = WordTraits(rawValue: 1 << 9)
  static let modal = WordTraits(rawValue: 1 << 10)
  static let condition = WordTraits(rawValue: 1 << 11)
  static let conjunction = WordTraits(rawValue: 1 << 12)
  static let relative = WordTraits(rawValue: 1 << 13)

  /// Signs that words were left out before it, as far as its own report says.
  static let afterMark: WordTraits = [.afterEllipsis, .afterReopening]
}
