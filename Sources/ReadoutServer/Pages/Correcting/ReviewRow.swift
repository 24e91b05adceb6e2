internal import ReadoutLedger
internal import ReadoutRecord

/// A statement of the review, with its paragraph and what is not sure of it.
struct ReviewRow: Sendable {
  /// Something that is not sure.
  struct Doubt: Sendable {
    var title: String
    var reason: VisibleText?
    var comparePath: String?
  }

  var row: StatementRow
  var passage: [ReceiptView.Piece]
  var doubts: [Doubt]
  var correction: CorrectionForm

  init(_ item: ReviewItem, _ ledger: Ledger) throws {
    row = StatementRow(item.hit)
    let stored = try ledger.statement(item.hit.id)
    passage = (stored?.receipt.passage.pieces ?? []).map(ReceiptView.Piece.init)
    doubts = item.doubts.map { Doubt($0, item.hit) }
    let isSpeakerDoubted = item.doubts.contains {
      $0.kind == .speakerUnresolved || $0.kind == .speakerUnsure
    }
    correction = CorrectionForm(
      item.hit,
      candidates: isSpeakerDoubted ? try CorrectionForm.candidates(for: item.hit, ledger) : [],
      days: item.doubts.filter { $0.kind == .dateAmbiguous }.flatMap(\.candidates).map(\.name))
  }
}

extension ReviewRow.Doubt {
  fileprivate init(_ doubt: ReviewItem.Doubt, _ hit: StatementHit) {
    title =
      switch doubt.kind {
      case .speakerUnresolved: "The speaker is unresolved"
      case .speakerUnsure: "The speaker is not sure"
      case .dateAmbiguous: "The day has two readings"
      case .wordedDifferently: "Other reports word it differently"
      }
    reason = doubt.kind == .wordedDifferently ? nil : doubt.reason.map { VisibleText($0) }
    comparePath =
      doubt.kind == .wordedDifferently ? hit.groups.utterance.map(PagePath.utterance) : nil
  }
}
