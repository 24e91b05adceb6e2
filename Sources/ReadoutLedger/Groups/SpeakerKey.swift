internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Who is taken for one speaker when statements are grouped.
enum SpeakerKey {
  /// The identity of a speaker who is named.
  ///
  /// A person is the one whom the ledger has found behind the name, but a surname that stands
  /// alone is itself: whether the ledger has made a person of it hangs on what came before. A body
  /// is the normal form of its name. Who is not named is somebody else in every article.
  static func identity(
    name: String, type: SpeakerType?, role: String?, country: String?,
    person: (id: PersonID, name: String)?, article: String
  ) -> SpeakerIdentity {
    let id: String
    if type == .unnamed {
      id = "unnamed:\(normalForm(of: name)):\(article)"
    } else if type == .person, let person, isFull(person.name) {
      id = person.id.description
    } else {
      id = "name:\(normalForm(of: name))"
    }
    return SpeakerIdentity(id: id, name: name, type: type, role: role, country: country)
  }

  /// Whether a name is more than a surname.
  static func isFull(_ name: String) -> Bool {
    PersonName(name)?.isSurname == false
  }

  /// The name without an article in front, in the form by which spellings are compared.
  private static func normalForm(of name: String) -> String {
    let words = name.split(separator: " ")
    let isPreceded = words.count > 1 && words.first?.lowercased() == "the"
    let bare = words.dropFirst(isPreceded ? 1 : 0).joined(separator: " ")
    return NameSkeleton(bare)?.words.joined(separator: " ") ?? bare.lowercased()
  }

  /// By what statements of the same speaker are found: the identity, and for a person how the
  /// surname begins, since spellings differ, forenames are left out, and the ledger keeps persons
  /// of one name apart who may be one.
  static func keys(of speaker: SpeakerIdentity) -> [String] {
    guard speaker.type == .person, let name = PersonName(speaker.name) else { return [speaker.id] }
    return [speaker.id, "surname:\(name.key)"]
  }

  /// By what statements of other speakers are found who may speak for this one or be spoken for:
  /// the day and its neighbours; none where names alone tell who is meant.
  static func dayKeys(of speaker: SpeakerIdentity, on day: Int64) -> [String] {
    guard day > 0, SpeakerTie.canBeRelated(speaker) else { return [] }
    return [0, -1, 1].map { (other: Int64) in "day:\(day + other)" }
  }

  /// Of ``dayKeys(of:on:)`` the one under which a statement is found.
  static func ownDay(_ keys: [String]) -> [String] { Array(keys.prefix(1)) }
}
