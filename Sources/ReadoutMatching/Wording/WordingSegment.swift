public import ReadoutText

/// A stretch of two reports of one utterance that stand in one relation to each other.
public struct WordingSegment: Sendable, Hashable {
  /// How the two stretches relate.
  public let operation: Operation

  /// The words of the first report, as indices into its words; `nil` where it has none.
  public let wordsOfA: Range<Int>?

  /// The words of the second report; `nil` where it has none.
  public let wordsOfB: Range<Int>?

  /// Where the words of the first report stand, in UTF-8 bytes of its text.
  public let a: TextSpan?

  /// Where the words of the second report stand, in UTF-8 bytes of its text.
  public let b: TextSpan?

  /// How two stretches relate.
  public enum Operation: Sendable, Hashable {
    /// The same words in the same order.
    case equal
    /// Words that one report lacks inside its quotation; marked where an ellipsis mark stands
    /// there, or the quotation is closed and opened again.
    case elided(isMarked: Bool)
    /// Words that one report alone quotes, at the edge of its quotation.
    case extent
    /// Words in brackets in one report.
    case bracketed(Bracketing)
    /// Other words at the same place.
    case replaced(Replacement)
    /// The same words at another place.
    case reordered(Move)
    /// At least one side stands outside quotation marks: nothing is said of its words.
    case paraphrase
  }

  /// What brackets do.
  public enum Bracketing: String, Sendable, Hashable {
    /// They stand for words of the other report.
    case replacement
    /// They add words to those of the other report.
    case insertion
  }

  /// What kind of words stand for others; the first that holds.
  public enum Replacement: String, Sendable, Hashable {
    /// The same words or numbers, spelled otherwise.
    case spelling
    /// One side denies and the other does not.
    case negation
    /// Another number.
    case number
    /// Another name.
    case name
    /// Other words.
    case wording
  }

  /// Where moved words stand in the second report, seen from the first.
  public enum Move: String, Sendable, Hashable {
    case earlier
    case later
  }

  /// The same segment seen from the other report.
  var swapped: WordingSegment {
    var operation = operation
    if case .reordered(let move) = operation {
      operation = .reordered(move == .earlier ? .later : .earlier)
    }
    return WordingSegment(
      operation: operation, wordsOfA: wordsOfB, wordsOfB: wordsOfA, a: b, b: a)
  }
}

/// How the wordings of two reports of one utterance compare: the first of these that applies.
///
/// Described, never judged: which report is nearer to what was said is not decided.
public enum WordingVerdict: String, Sendable, Hashable, CaseIterable {
  /// Words inside the quotation marks differ, or lack inside a sentence without a mark.
  case altered
  /// A whole sentence lacks without a mark, or words stand in another order.
  case stitched
  /// Words stand in brackets.
  case bracketed
  /// Words are left out, and a mark shows it.
  case elided
  /// Some words are quoted, the rest is told in other words.
  case fragment
  /// One report quotes more than the other, the rest is the same.
  case sameWordsOtherExtent = "same_words_other_extent"
  /// The same words.
  case sameWords = "same_words"
  /// No quoted word of one meets a quoted word of the other.
  case paraphraseOnly = "paraphrase_only"
}

/// What a difference of words bears on; said beside the verdict, whatever that is.
public enum MeaningFlag: String, Sendable, Hashable, CaseIterable, Comparable {
  case negation
  case number
  case name
  case modal
  case condition

  /// In the order of their names' list.
  public static func < (a: MeaningFlag, b: MeaningFlag) -> Bool {
    let order = allCases
    return order.firstIndex(of: a) ?? 0 < order.firstIndex(of: b) ?? 0
  }
}
