internal import ReadoutRecord

/// A speaker together with what the article knows of them.
struct SpeakerFinding {
  /// The speaker, or why there is none.
  var speaker: Speaker

  /// Index into the entities, when the speaker is one of them.
  var entity: Int?

  /// What led to the speaker.
  var reason: StaticString

  /// The tokens that show it; empty when the source itself does.
  var evidence: Range<Int>

  init(
    _ speaker: Speaker, entity: Int? = nil, reason: StaticString = "the source says it",
    evidence: Range<Int> = 0..<0
  ) {
    self.speaker = speaker
    self.entity = entity
    self.reason = reason
    self.evidence = evidence
  }

  /// The same speaker, found by other means.
  func found(
    by how: SpeakerResolution, confidence: Double, reason: StaticString
  ) -> SpeakerFinding {
    guard speaker.name != nil else { return self }
    var finding = self
    finding.speaker.how = how
    finding.speaker.confidence = confidence
    finding.reason = reason
    return finding
  }

  /// Whether it is one person, named or not.
  var isOnePerson: Bool { speaker.type == .person || speaker.type == .unnamed }
}
