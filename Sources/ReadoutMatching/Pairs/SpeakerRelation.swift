/// How the speakers of two statements stand to each other.
public enum SpeakerRelation: Sendable, Hashable {
  /// One and the same.
  case same
  /// Not known of one side at least.
  case unknown
  /// Two of them: what they say is never one utterance nor one talking point.
  case different

  /// Compares the speakers of two statements.
  init(_ a: SpeakerIdentity?, _ b: SpeakerIdentity?) {
    guard let a, let b else {
      self = .unknown
      return
    }
    self = a.id == b.id ? .same : .different
  }
}
