internal import ReadoutRecord

/// An office of a country, as far as a report or a table names them.
struct HeldOffice: Hashable {
  /// The office: of the table of offices, or the words of the role.
  var office: Office

  /// The country as a code, or a body's name; `nil` when it is not named.
  var country: String?

  init(office: Office, country: String?) {
    self.office = office
    self.country = country
  }

  /// Reads a role in a report's words; `nil` for words that tell how somebody stands to another
  /// person, and of no office.
  init?(role: String, country: String?) {
    let key = Office.key(of: role)
    let words = key.split { $0 == " " || $0 == "-" }
    guard !words.isEmpty, !words.contains(where: Self.relations.contains) else { return nil }
    office = Office(within: role) ?? Office(code: key)
    self.country = country
  }

  private static let relations: Set<Substring> = [
    "counterpart", "counterparts", "homologue", "colleague", "host", "guest", "partner",
    "predecessor", "successor", "opponent", "rival", "wife", "husband", "father", "mother", "son",
    "daughter", "brother", "sister", "interlocutor", "peer", "ally", "friend", "mr.", "mr", "mrs.",
    "mrs", "ms.", "ms", "miss", "sir", "lord", "lady", "dame",
  ]

  /// Whether both can be one office: the titles agree, and the countries do not contradict.
  func canBe(_ other: HeldOffice) -> Bool {
    if let country, let second = other.country, country != second { return false }
    return office.canBe(other.office) || sharesWord(with: other)
  }

  /// Whether two roles that no table knows have a word in common, as "Varn harbour master" and
  /// "harbour master" have.
  private func sharesWord(with other: HeldOffice) -> Bool {
    let words = office.code.split(separator: " ")
    let others = other.office.code.split(separator: " ")
    guard words.count > 1 || others.count > 1, !words.contains("deputy"),
      !others.contains("deputy")
    else { return false }
    return words.contains { $0.count > 3 && others.contains($0) }
  }
}
