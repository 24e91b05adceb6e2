internal import ReadoutMatching
internal import ReadoutRecord

/// Parts of profiles that many statements share: who speaks, the event and the agencies, each read
/// from its columns once.
///
/// A part hangs on the texts of its columns alone, so that what is kept is never out of date.
final class ProfileParts {
  private var speakers = RecentValues<SpeakerColumns, SpeakerIdentity>(count: leastKept)
  private var occasions = RecentValues<String, Occasion>(count: leastKept)
  private var credits = RecentValues<String, [String]>(count: leastKept)

  /// The least number of parts of a kind that are kept, some 500 bytes each; twice as many at most.
  private static let leastKept = 10_000

  private struct SpeakerColumns: Hashable {
    var name: String
    var type: SpeakerType?
    var role: String?
    var country: String?
    var person: Int?
    var personName: String?
    /// The article, where the speaker is somebody else in every one.
    var article: String?
  }

  /// Reads the speaker's columns; `nil` when it is not known who speaks.
  func speaker(_ row: RowReader, article: String) throws -> SpeakerIdentity? {
    guard let _: SpeakerResolution = try row.optionalWord("speakerHow"),
      let name = try row.optionalText("speakerName")
    else { return nil }
    let type: SpeakerType? = try row.optionalWord("speakerType")
    let columns = SpeakerColumns(
      name: name, type: type, role: try row.optionalText("speakerRole"),
      country: try row.optionalText("speakerCountry"), person: try row.optionalInteger("person"),
      personName: try row.optionalText("personName"), article: type == .unnamed ? article : nil)
    if let known = speakers[columns] { return known }
    let speaker = Self.identity(columns)
    speakers[columns] = speaker
    return speaker
  }

  private static func identity(_ columns: SpeakerColumns) -> SpeakerIdentity {
    let person = columns.person.map { PersonID(rawValue: Int64($0)) }
    return SpeakerKey.identity(
      name: columns.name, type: columns.type, role: columns.role, country: columns.country,
      person: person.flatMap { id in columns.personName.map { (id, $0) } },
      article: columns.article ?? "")
  }

  /// Reads the column `occasion`.
  func occasion(_ row: RowReader) throws -> Occasion? {
    guard let text = try row.optionalText("occasion") else { return nil }
    if let known = occasions[text] { return known }
    let occasion = try JSONText.decode(Occasion.self, text)
    occasions[text] = occasion
    return occasion
  }

  /// Reads the column `credit`.
  func credit(_ row: RowReader) throws -> [String] {
    guard let text = try row.optionalText("credit") else { return [] }
    if let known = credits[text] { return known }
    let credit = try JSONText.decode([String].self, text)
    credits[text] = credit
    return credit
  }
}
