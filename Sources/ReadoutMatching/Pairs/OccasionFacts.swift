internal import ReadoutRecord

/// How the occasions of two statements stand to each other.
struct OccasionFacts {
  /// Agreement of what both know: 1 equal, -1 different, 0 when a side does not know.
  private(set) var kind = 0
  private(set) var place = 0
  private(set) var counterparts = 0

  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    guard let x = a.profile.occasion, let y = b.profile.occasion else { return }
    if let one = x.kind, let other = y.kind {
      kind = Self.family(one) == Self.family(other) ? 1 : -1
    }
    place = Self.agreement(a.placeWords, b.placeWords)
    counterparts = Self.agreement(a.counterpartWords, b.counterpartWords)
  }

  private static func agreement(_ a: [WordKey], _ b: [WordKey]) -> Int {
    if a.isEmpty || b.isEmpty { return 0 }
    return a.contains { b.contains($0) } ? 1 : -1
  }

  /// Kinds that reports put for one another.
  private static func family(_ kind: OccasionKind) -> Int {
    switch kind {
    case .pressConference, .briefing: 0
    case .talks, .call, .summit: 1
    case .interview, .broadcast: 2
    case .speech, .parliament, .other: 3
    case .court: 4
    case .written: 5
    case .post: 6
    }
  }
}
