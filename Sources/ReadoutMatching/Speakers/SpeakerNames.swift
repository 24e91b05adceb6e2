internal import ReadoutRecord

/// The names under which the speaker of one statement, or of several, goes.
public struct SpeakerNames: Sendable, Hashable {
  private var persons: Set<Person> = []
  private var bodies: Set<BodyName> = []

  private struct Person: Hashable {
    let id: String
    let name: PersonName
  }

  /// No names: such a statement can be of anybody.
  public init() {}

  /// The name of a speaker.
  ///
  /// Of one who is not named nothing is taken: anybody may be meant.
  public init(_ speaker: SpeakerIdentity) {
    switch speaker.type {
    case .person:
      guard let name = PersonName(speaker.name) else { return }
      persons = [Person(id: speaker.id, name: name)]
    case .unnamed, nil: return
    default:
      let body = BodyName(speaker.name)
      // "The press service" is anybody's.
      if !body.words.isEmpty { bodies = [body] }
    }
  }

  /// Whether a person is among the names.
  public var includePerson: Bool { !persons.isEmpty }

  /// Whether all names can be of one speaker.
  ///
  /// Each person's agrees with each person's, and each body's with each body's; a body can speak for
  /// a person.
  ///
  /// - Complexity: O(n * m) in the names of both, which are few.
  public func canBeOne(with other: SpeakerNames) -> Bool {
    persons.allSatisfy { a in
      other.persons.allSatisfy { a.id == $0.id || a.name.mayBeOne(with: $0.name) }
    }
      && bodies.allSatisfy { a in
        other.bodies.allSatisfy { a == $0 || a.agreement(with: $0) != nil }
      }
  }

  /// Adds the names of other statements.
  public mutating func formUnion(_ other: SpeakerNames) {
    persons.formUnion(other.persons)
    bodies.formUnion(other.bodies)
  }
}
