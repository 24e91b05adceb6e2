/// When a found attribution counts as an annotated one: as the scorer's metrics of the same names.
enum Likeness: String, Sendable {
  /// Half of the content (F1 of its words), and the source by a word.
  case soft

  /// Half of the content, whatever the source.
  case detect

  /// Whether `found` counts as `gold`.
  func holds(_ found: RoleWords, _ gold: RoleWords) -> Bool {
    found.contentF1(gold) >= 0.5 && (self == .detect || found.sharesSource(gold))
  }
}
