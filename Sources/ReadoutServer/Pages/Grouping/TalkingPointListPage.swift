internal import ReadoutLedger

/// Where to begin with talking points: by words, or by a speaker.
struct TalkingPointListPage: Sendable {
  /// A speaker with their talking points.
  struct Group: Sendable {
    var speaker: VisibleText
    var path: String
    var points: [SpeakerPage.Point]
  }

  var words: String
  var speaker: String
  var problem: VisibleText?
  var groups: [Group]
  var isEmpty: Bool

  /// The greatest number of speakers whose talking points are listed.
  private static let speakerLimit = 12

  /// Lists the talking points of those who are reported most.
  init(_ ledger: Ledger, _ fields: PageQuery, problem: String? = nil) throws {
    words = fields["words"]
    speaker = fields["speaker"]
    self.problem = problem.map { VisibleText($0) }
    groups = try ledger.persons(limit: Self.speakerLimit).compactMap { person in
      guard let speaker = try ledger.timelineSpeakers(named: person.id.description).first
      else { return nil }
      let points = try ledger.tally(of: speaker).points.prefix(5)
        .compactMap { try SpeakerPage.point($0, ledger) }
      guard !points.isEmpty else { return nil }
      return Group(
        speaker: VisibleText(person.name), path: PagePath.speaker(person.id), points: points)
    }
    isEmpty = groups.isEmpty
  }
}
