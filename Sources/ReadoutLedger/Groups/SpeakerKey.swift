internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Who is taken for one speaker when statements are grouped.
enum SpeakerKey {
  /// The identity of a statement's speaker; `nil` when it is not known who speaks.
  ///
  /// A person is the one whom the ledger has found behind the name, but a surname that stands
  /// alone is itself: whether the ledger has made a person of it hangs on what came before. A body
  /// is the normal form of its name. Who is not named is somebody else in every article.
  static func identity(
    of speaker: Speaker?, person: (id: PersonID, name: String)?, article: String
  ) -> SpeakerIdentity? {
    guard let speaker, let name = speaker.name else { return nil }
    let id: String
    if speaker.type == .unnamed {
      id = "unnamed:\(normalForm(of: name)):\(article)"
    } else if speaker.type == .person, let person, isFull(person.name) {
      id = person.id.description
    } else {
      id = "name:\(normalForm(of: name))"
    }
    return SpeakerIdentity(
      id: id, name: name, type: speaker.type, role: speaker.role, country: speaker.country)
  }

  /// Whether a name is more than a surname.
  static func isFull(_ name: String) -> Bool {
    (NameSkeleton(name)?.words.count ?? 0) > 1
  }

  /// The name without an article in front, in the form by which spellings are compared.
  private static func normalForm(of name: String) -> String {
    let words = name.split(separator: " ")
    let isPreceded = words.count > 1 && words.first?.lowercased() == "the"
    let bare = words.dropFirst(isPreceded ? 1 : 0).joined(separator: " ")
    return NameSkeleton(bare)?.words.joined(separator: " ") ?? bare.lowercased()
  }

  /// By what statements of the same speaker are found: the identity, and for a person the full
  /// name, since the ledger keeps persons of one name apart who may be one.
  static func keys(of speaker: SpeakerIdentity) -> [String] {
    guard speaker.type == .person, let name = NameSkeleton(speaker.name), name.words.count > 1
    else {
      return [speaker.id]
    }
    return [speaker.id, "full:\(name.words.joined(separator: " "))"]
  }

  /// Whether two statements of different identities may be of one speaker: persons of one full
  /// name, or a body in a title and the person whom the article names in its stead.
  static func mayBeOne(_ a: StatementProfile, _ b: StatementProfile) -> Bool {
    guard let x = a.speaker, let y = b.speaker else { return false }
    if x.type == .person, y.type == .person {
      return !Set(keys(of: x)).isDisjoint(with: keys(of: y))
    }
    guard a.key.article == b.key.article else { return false }
    return (a.isHeadline && x.isNamedBody && y.type == .person)
      || (b.isHeadline && y.isNamedBody && x.type == .person)
  }
}

extension SpeakerIdentity {
  /// Whether it is a country, an office or another body.
  var isNamedBody: Bool {
    switch type {
    case .country, .office, .organisation: true
    case .person, .group, .document, .unnamed, nil: false
    }
  }
}
