internal import ReadoutRecord
internal import ReadoutText

/// What is known of a person: names and offices.
struct PersonEvidence {
  var names: [NameSkeleton]
  var offices: Set<HeldOffice>

  /// Whether a mention is of this person.
  enum Verdict: Equatable {
    case same

    /// It may be, for the reason given; somebody must look at it.
    case uncertain(String)

    case different
  }

  /// What the offices say.
  private enum OfficeAgreement {
    case agree, contradict, unknown
  }

  /// Compares a mention with the person.
  ///
  /// The same name is the same person unless the offices differ; a part of the name needs an office
  /// in common. Different offices are never made one, but for those that the tables know of one
  /// person.
  func verdict(on mention: PersonEvidence, known: [KnownHolders]) -> Verdict {
    let common = known.map { ($0, $0.common(names, mention.names)) }.filter { !$0.1.isEmpty }
    let byName = mention.names.flatMap { name in names.map { $0.agreement(with: name) } }.max()
    let agreement = common.isEmpty ? byName ?? .none : .full
    let offices = officeAgreement(with: mention, common)
    switch (agreement, offices) {
    case (.full, .agree), (.full, .unknown), (.initial, .agree), (.initial, .unknown): return .same
    case (.full, .contradict): return .uncertain("the same name with another office")
    case (.variant, .agree): return .same
    case (.variant, .unknown):
      return .uncertain("the same surname, and the forename with other vowels")
    case (.similar, .agree):
      return sharesCountry(with: mention)
        ? .same : .uncertain("the same surname and office, the forename in another form")
    case (.surnameAlone, .agree):
      return sharesCountry(with: mention) || sharesSingularOffice(with: mention)
        ? .same : .uncertain("the same surname and office, and no forename")
    case (.surnameAlone, .unknown): return .uncertain("the same surname, and no forename")
    default: return .different
    }
  }

  private func officeAgreement(
    with mention: PersonEvidence, _ common: [(KnownHolders, Set<String>)]
  ) -> OfficeAgreement {
    guard !offices.isEmpty, !mention.offices.isEmpty else { return .unknown }
    if offices.contains(where: { office in mention.offices.contains { office.canBe($0) } }) {
      return .agree
    }
    let isKnown = common.contains { holders, persons in
      persons.contains {
        holders.holds($0, anyOf: offices) && holders.holds($0, anyOf: mention.offices)
      }
    }
    return isKnown ? .agree : .contradict
  }

  /// Whether both hold an office that a country or body has once.
  private func sharesSingularOffice(with mention: PersonEvidence) -> Bool {
    mention.offices.contains { held in
      held.office.isSingular && offices.contains { $0.office == held.office && $0.canBe(held) }
    }
  }

  private func sharesCountry(with mention: PersonEvidence) -> Bool {
    let countries = Set(offices.compactMap(\.country))
    return mention.offices.contains { $0.country.map(countries.contains) == true }
  }
}
