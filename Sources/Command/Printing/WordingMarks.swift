internal import ReadoutLedger
internal import ReadoutMatching

/// The words of a report with marks where they differ from those of the reference; to be read with
/// and without colours.
struct WordingMarks {
  /// The words in the report's order, on one line.
  let text: String

  /// What is found on the whole, a line each.
  let findings: [String]

  /// The marks that stand in the text, each once.
  let used: [Mark]

  /// A mark around words.
  enum Mark: CaseIterable {
    case absent
    case put
    case omitted
    case bracketed
    case longer
    case shorter
    case moved
    case own

    /// The mark as the legend shows it.
    var example: String { around("words") }

    /// What the legend says of it.
    var meaning: String {
      switch self {
      case .absent: "not in this report, and no mark shows it"
      case .put: "in this report only"
      case .omitted: "left out in this report, which shows it by a mark"
      case .bracketed: "put in brackets by an outlet"
      case .longer: "quoted by this report only, at the edge of its quotation"
      case .shorter: "number of words that this report does not quote, at the edge"
      case .moved: "at another place in this report"
      case .own: "outside quotation marks in one of the two: the words are not compared"
      }
    }

    /// The mark around some words.
    func around(_ words: String) -> String {
      switch self {
      case .absent: "[-\(words)-]"
      case .put: "{+\(words)+}"
      case .omitted: "[…\(words)…]"
      case .bracketed: "{[\(words)]}"
      case .longer: "<+\(words)+>"
      case .shorter: "<\(words)>"
      case .moved: "{~\(words)~}"
      case .own: "(\(words))"
      }
    }
  }

  init(_ report: ComparedReport, beside reference: ComparedReport, style: TextStyle) {
    guard let comparison = report.comparison else {
      (text, findings, used) = (report.hit.words.content.printable, [], [])
      return
    }
    let pieces = comparison.segments.flatMap { Self.pieces(of: $0, report, reference) }
    text = pieces.map { piece in
      piece.mark.map { style.bold($0.around(piece.words)) } ?? piece.words
    }.joined(separator: " ")
    var used: [Mark] = []
    for mark in pieces.compactMap(\.mark) where !used.contains(mark) { used.append(mark) }
    self.used = used
    findings = [Self.finding(comparison, report.flags)]
  }

  /// Words with the mark that stands around them.
  private struct Piece {
    let mark: Mark?
    let words: String

    init(_ mark: Mark?, _ words: String) {
      self.mark = mark
      self.words = words.printable
    }
  }

  private static func pieces(
    of segment: WordingSegment, _ report: ComparedReport, _ reference: ComparedReport
  ) -> [Piece] {
    let own = segment.wordsOfA.map(report.wording.characters)
    let other = segment.wordsOfB.map(reference.wording.characters)
    func both(_ absent: Mark, _ put: Mark) -> [Piece] {
      [other.map { Piece(absent, $0) }, own.map { Piece(put, $0) }].compactMap { $0 }
    }
    switch segment.operation {
    case .equal, .replaced(.spelling): return own.map { [Piece(nil, $0)] } ?? []
    case .elided(isMarked: true): return both(.omitted, .put)
    case .elided(isMarked: false), .replaced: return both(.absent, .put)
    case .bracketed: return both(own == nil ? .bracketed : .absent, .bracketed)
    case .reordered: return own.map { [Piece(.moved, $0)] } ?? []
    case .paraphrase: return own.map { [Piece(.own, $0)] } ?? []
    case .extent:
      let count = segment.wordsOfB?.count ?? 0
      return own.map { [Piece(.longer, $0)] } ?? [Piece(.shorter, "\(count) words")]
    }
  }

  /// What is found on the whole, and what the differences bear on.
  private static func finding(
    _ comparison: WordingComparison, _ flags: [WordingFlag]
  ) -> String {
    var finding = "  beside it: \(comparison.verdict.phrase)"
    if !comparison.meaningFlags.isEmpty {
      finding += "; the difference bears on "
      finding += comparison.meaningFlags.map(\.phrase).joined(separator: ", ")
    }
    guard !flags.isEmpty else { return finding }
    return finding + "; beside all reports: \(flags.map(\.rawValue).joined(separator: ", "))"
  }
}

extension WordingVerdict {
  /// The verdict in words that describe and do not judge.
  fileprivate var phrase: String {
    switch self {
    case .altered: "worded differently"
    case .stitched: "sentences joined, or in another order, without a mark"
    case .bracketed: "words in brackets"
    case .elided: "words left out, and marked"
    case .fragment: "a part quoted, the rest told in other words"
    case .sameWordsOtherExtent: "the same words, more or fewer of them quoted"
    case .sameWords: "the same words"
    case .paraphraseOnly: "no words that both quote"
    }
  }
}

extension MeaningFlag {
  /// What a difference bears on, in words.
  fileprivate var phrase: String {
    switch self {
    case .negation: "a negation"
    case .number: "a number"
    case .name: "a name"
    case .modal: "what is possible, intended or due"
    case .condition: "a condition"
    }
  }
}
