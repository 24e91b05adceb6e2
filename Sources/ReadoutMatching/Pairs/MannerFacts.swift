internal import ReadoutRecord

/// In what manner both sides report: quoted or not, of what time, in which place of the article.
struct MannerFacts: Sendable {
  /// Number of sides that quote, 0 to 2.
  let quotingCount: Int

  /// Number of sides whose cue tells of something said again and again, 0 to 2.
  let habitualCount: Int

  /// Whether a cue tells of an earlier utterance.
  let looksBack: Bool

  /// Whether exactly one cue denies or refuses.
  let isDeniedOnce: Bool

  /// Whether one stands in a headline.
  let isHeadline: Bool

  /// Whether both articles are of one outlet.
  let isOneOutlet: Bool

  /// Whether both have one mood.
  let isOneMood: Bool

  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    quotingCount = [a, b].count { $0.profile.kind != .indirect }
    habitualCount = [a, b].count { $0.cue.isHabitual }
    looksBack = a.cue.looksBack || b.cue.looksBack
    isDeniedOnce = a.cue.denies != b.cue.denies
    isHeadline = a.profile.isHeadline || b.profile.isHeadline
    isOneOutlet = a.profile.outlet != nil && a.profile.outlet == b.profile.outlet
    isOneMood = a.profile.mood == b.profile.mood
  }
}
