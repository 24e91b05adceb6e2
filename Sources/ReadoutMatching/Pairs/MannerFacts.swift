internal import ReadoutRecord

/// In what manner both sides report: quoted or not, told as of what time, denied or not.
struct MannerFacts: Sendable {
  /// Number of sides that quote, 0 to 2.
  let quotingCount: Int

  /// Number of sides whose cue tells of something said again and again, 0 to 2.
  let habitualCount: Int

  /// Whether a cue tells of an earlier utterance.
  let looksBack: Bool

  /// Whether exactly one cue denies or refuses.
  let isDeniedOnce: Bool

  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    quotingCount = (a.profile.kind != .indirect ? 1 : 0) + (b.profile.kind != .indirect ? 1 : 0)
    habitualCount = (a.cue.isHabitual ? 1 : 0) + (b.cue.isHabitual ? 1 : 0)
    looksBack = a.cue.looksBack || b.cue.looksBack
    isDeniedOnce = a.cue.denies != b.cue.denies
  }
}
