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

  /// Reads a role in a report's words.
  init(role: String, country: String?) {
    office = Office(within: role) ?? Office(code: Office.key(of: role))
    self.country = country
  }

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
