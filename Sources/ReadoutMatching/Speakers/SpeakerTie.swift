internal import ReadoutRecord

/// How it may be that one utterance is told of two speakers.
public enum SpeakerTie: Sendable, Hashable {
  /// Both are one identity.
  case same
  /// Two spellings of one name, or a surname and the full name.
  case alike
  /// One speaks for the other by what they are called: a ministry and its spokeswoman or minister.
  case related
  /// A body in a title, and a person below it of whom the article says that it is theirs.
  case titled

  /// Looks at the speakers of two statements; `nil` when they are two, or one is not known.
  ///
  /// Names alone decide: what was said, and when, is for the judge of links.
  public init?(_ a: StatementProfile, _ b: StatementProfile) {
    guard let x = a.speaker, let y = b.speaker, let tie = SpeakerTie(of: x, y) else { return nil }
    guard tie != .titled || a.isTitle(above: b) || b.isTitle(above: a) else { return nil }
    self = tie
  }

  /// Looks at two speakers alone: ``titled`` holds only where one of the statements is a title above
  /// the other.
  init?(of x: SpeakerIdentity, _ y: SpeakerIdentity) {
    if x.id == y.id {
      self = .same
    } else if x.type == .person, y.type == .person {
      guard let one = PersonName(x.name), let other = PersonName(y.name), one.mayBeOne(with: other)
      else { return nil }
      self = .alike
    } else if x.type == .person || y.type == .person {
      let (person, body) = x.type == .person ? (x, y) : (y, x)
      if Self.speaks(person, for: body) {
        self = .related
      } else if Self.isIdentified(person, with: body) {
        self = .titled
      } else {
        return nil
      }
    } else {
      guard let tie = Self.bodies(x, y) else { return nil }
      self = tie
    }
  }

  /// Whether it may speak for another speaker or be spoken for, as a ministry or a spokeswoman does;
  /// for others their names tell all.
  public static func canBeRelated(_ speaker: SpeakerIdentity) -> Bool {
    guard speaker.type == .person else { return true }
    return speaker.role.map(BodyName.init)?.isOfBody ?? false
  }

  /// Whether a person's role names the body: "the president of Kelmar".
  private static func isIdentified(
    _ person: SpeakerIdentity, with body: SpeakerIdentity
  ) -> Bool {
    person.role.map(BodyName.init)?.agreement(with: BodyName(body.name)) != nil
  }

  /// Whether a person's role is that of a body, or says that somebody is spoken for.
  private static func speaks(_ person: SpeakerIdentity, for body: SpeakerIdentity) -> Bool {
    let name = BodyName(body.name)
    if body.type == .unnamed, name.isHousehold(of: person.name) { return true }
    guard let role = person.role.map(BodyName.init) else { return false }
    guard role.isOfBody else { return false }
    if role.words.count <= name.words.count, role.agreement(with: name) != nil { return true }
    return role.isMouthpiece && (role.words.isEmpty || name.words.isEmpty)
      && (body.isNamedBody || name.isMouthpiece)
  }

  private static func bodies(_ x: SpeakerIdentity, _ y: SpeakerIdentity) -> SpeakerTie? {
    let (one, other) = (BodyName(x.name), BodyName(y.name))
    if let agreement = one.agreement(with: other) {
      return agreement == .particular && x.isNamedBody && y.isNamedBody ? .alike : .related
    }
    let isBareMouthpiece =
      (one.isMouthpiece && one.words.isEmpty && y.isNamedBody)
      || (other.isMouthpiece && other.words.isEmpty && x.isNamedBody)
    return isBareMouthpiece ? .related : nil
  }

  /// The least probability of one utterance, in thousandths, with which such speakers are linked:
  /// the less their names tell, the more their words must.
  var leastUtterance: Int {
    switch self {
    case .same, .alike: 0
    case .related: 450
    case .titled: 600
    }
  }
}

extension SpeakerIdentity {
  /// Whether it is a country, an office or another body.
  public var isNamedBody: Bool {
    switch type {
    case .country, .office, .organisation: true
    case .person, .group, .document, .unnamed, nil: false
    }
  }
}

extension StatementProfile {
  /// Whether it stands in the title of the other's article, under a body's name.
  func isTitle(above other: StatementProfile) -> Bool {
    isHeadline && key.article == other.key.article && speaker?.isNamedBody == true
  }
}
