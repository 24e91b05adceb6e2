internal import ReadoutRecord
internal import ReadoutText

/// Persons of the tables of roles, by which two names or two offices are known to be of one person.
struct KnownHolders {
  /// For each name the persons of the tables who have it.
  private var persons: [NameSkeleton: Set<String>] = [:]

  /// The keys of all names of each person of the tables.
  private var keys: [String: Set<String>] = [:]

  /// The offices of each person of the tables.
  private var offices: [String: Set<HeldOffice>] = [:]

  init(_ terms: [RoleTerm]) {
    for term in terms {
      for name in term.names.compactMap(NameSkeleton.init) where name.words.count > 1 {
        persons[name, default: []].insert(term.person)
        keys[term.person, default: []].formUnion(name.keys)
      }
      offices[term.person, default: []].insert(
        HeldOffice(office: term.office, country: term.holder))
    }
  }

  /// Those of our table.
  static let ours = KnownHolders(RoleTable.terms)

  /// The keys of the names that the tables have for the persons of a name.
  func keys(of name: NameSkeleton) -> Set<String> {
    (persons[name] ?? []).reduce(into: []) { $0.formUnion(keys[$1] ?? []) }
  }

  /// The persons of the tables whom two sets of names have in common.
  func common(_ names: [NameSkeleton], _ others: [NameSkeleton]) -> Set<String> {
    found(names).intersection(found(others))
  }

  private func found(_ names: [NameSkeleton]) -> Set<String> {
    names.reduce(into: []) { $0.formUnion(persons[$1] ?? []) }
  }

  /// Whether a person of the tables held one of the offices.
  func holds(_ person: String, anyOf held: Set<HeldOffice>) -> Bool {
    offices[person]?.contains { known in held.contains { known.canBe($0) } } == true
  }
}
