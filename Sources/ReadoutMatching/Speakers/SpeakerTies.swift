/// Remembers how speakers are tied: the names of the same few are compared for thousands of pairs of
/// statements.
///
/// What it answers is what ``SpeakerTie/init(_:_:)`` does.
public final class SpeakerTies {
  private var known: [Pair: SpeakerTie?] = [:]

  /// The most pairs of speakers that are remembered: some 300 bytes each.
  private static let mostKept = 50_000

  private struct Pair: Hashable {
    let first: SpeakerIdentity
    let second: SpeakerIdentity
  }

  /// Remembers nothing yet.
  public init() {}

  /// How the speakers of two statements are tied; `nil` when they are two, or one is not known.
  public func tie(_ a: StatementProfile, _ b: StatementProfile) -> SpeakerTie? {
    guard let x = a.speaker, let y = b.speaker else { return nil }
    guard let tie = x.id == y.id ? .same : tie(of: x, y) else { return nil }
    return tie != .titled || a.isTitle(above: b) || b.isTitle(above: a) ? tie : nil
  }

  private func tie(of x: SpeakerIdentity, _ y: SpeakerIdentity) -> SpeakerTie? {
    let pair = Pair(first: x, second: y)
    if let tie = known[pair] { return tie }
    if known.count >= Self.mostKept { known = [:] }
    let tie = SpeakerTie(of: x, y)
    known[pair] = .some(tie)
    return tie
  }
}
