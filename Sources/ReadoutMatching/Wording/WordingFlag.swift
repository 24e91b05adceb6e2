/// What the record says of the wording of a statement beside the other reports of its utterance.
public enum WordingFlag: String, Sendable, Hashable, CaseIterable {
  /// Words inside its quotation marks differ from those that the others report.
  case altered
  /// It shows by a mark that words are left out.
  case elided
  /// It shows by brackets that words are put in.
  case inserted
  /// It joins what the others report apart, or gives it in another order, without a mark.
  case stitched
}
