/// A country, body or place within a role, so that "Norland", "Norlandic" and "Norland's" agree.
///
/// Countries of the table are equal by their code, all other names by how they begin.
struct PlaceKey: Sendable, Hashable {
  /// The code of a country behind `=`, or the first letters of a name in lower case.
  let value: String

  init(country: Country) { value = "=" + country.code }

  /// The key of the country of a code.
  init(countryCode: String) { value = "=" + countryCode }

  /// The key of a name in lower case.
  init(name: String) { value = String(name.prefix(4)) }

  /// The ISO 3166-1 alpha-2 code, when it is a country of the table.
  var countryCode: String? { value.first == "=" ? String(value.dropFirst()) : nil }
}
