extension LinkJudge {
  /// The link of two statements whose speakers are tied; `nil` when nothing ties the statements.
  ///
  /// Two identities that may be one speaker can be of one utterance; that they say the same on
  /// other occasions tells nothing.
  public func link(
    _ a: PreparedStatement, _ b: PreparedStatement, tie: SpeakerTie
  ) -> StatementLink? {
    guard tie != .same else { return link(a, b) }
    guard var link = link(a, b, speakers: .same), link.utterance >= tie.leastUtterance else {
      return nil
    }
    if tie == .titled, Self.shareOfTitle(a, b) < Self.leastShareOfTitle { return nil }
    link.claim = tie == .alike ? link.utterance : 0
    return link.isKept ? link : nil
  }

  /// The least part of a title's words that the person's statement must have: a title may tell of
  /// what the body did, too.
  private static var leastShareOfTitle: Float { 0.6 }

  /// The part of the title's words that the statement below it has too, by weight.
  private static func shareOfTitle(_ a: PreparedStatement, _ b: PreparedStatement) -> Float {
    let title = a.profile.isHeadline ? a : b
    guard title.termWeight > 0 else { return 0 }
    return SharedWords(a, b).weight / title.termWeight
  }
}
