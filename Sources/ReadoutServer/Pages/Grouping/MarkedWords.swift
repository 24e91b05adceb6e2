internal import ReadoutLedger
internal import ReadoutMatching

/// The words of a report with marks where they differ from those of the report beside it.
struct MarkedWords: Sendable {
  /// A stretch; one of its members is set.
  struct Piece: Sendable {
    var same: VisibleText?
    var absent: VisibleText?
    var put: VisibleText?
    var omitted: VisibleText?
    var bracketed: VisibleText?
    var longer: VisibleText?
    var shorter: String?
    var moved: VisibleText?
    var own: VisibleText?
  }

  var pieces: [Piece] = []

  /// Marks a report.
  init(_ report: ComparedReport, beside reference: ComparedReport) {
    for segment in report.comparison?.segments ?? [] {
      add(
        segment, own: segment.wordsOfA.map(report.wording.characters),
        other: segment.wordsOfB.map(reference.wording.characters))
    }
  }

  private mutating func add(_ segment: WordingSegment, own: String?, other: String?) {
    let own = own.map { VisibleText($0) }
    let other = other.map { VisibleText($0) }
    switch segment.operation {
    case .equal, .replaced(.spelling): add(own) { Piece(same: $0) }
    case .elided(isMarked: true):
      add(other) { Piece(omitted: $0) }
      add(own) { Piece(put: $0) }
    case .elided(isMarked: false), .replaced:
      add(other) { Piece(absent: $0) }
      add(own) { Piece(put: $0) }
    case .bracketed:
      add(other) { own == nil ? Piece(bracketed: $0) : Piece(absent: $0) }
      add(own) { Piece(bracketed: $0) }
    case .reordered: add(own) { Piece(moved: $0) }
    case .paraphrase: add(own) { Piece(own: $0) }
    case .extent:
      guard own == nil else { return add(own) { Piece(longer: $0) } }
      pieces.append(Piece(shorter: Count.of(segment.wordsOfB?.count ?? 0, "word")))
    }
  }

  private mutating func add(_ text: VisibleText?, _ piece: (VisibleText) -> Piece) {
    if let text { pieces.append(piece(text)) }
  }
}
