internal import ReadoutRecord

/// Which office a short title means in a country: its "leader" is a president here, a prime
/// minister there.
///
/// A table of facts, written for this project: the office that leads the government as news text
/// sees it. Countries where it could be two are left out.
enum LeadingOffice {
  /// The office of a phrase among those that the tables have of its country or body; `nil` when
  /// they have none, or the title could mean several.
  static func meant(by phrase: RolePhrase, among offices: Set<Office>) -> Office? {
    if offices.contains(phrase.office) { return phrase.office }
    guard phrase.office.isShort else { return nil }
    if let leading = byCountry[phrase.holder] {
      return titles.contains(phrase.office.code) ? leading : nil
    }
    let possible = offices.filter { phrase.office.canBe($0) }
    return possible.count == 1 && !isCountry(phrase.holder) ? possible.first : nil
  }

  /// Short titles that mean who leads.
  private static let titles: Set<String> = ["leader", "head"]

  /// Whether a holder of the table of roles is a country rather than a body.
  private static func isCountry(_ holder: String) -> Bool {
    holder.utf8.count == 2 && holder.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static let lines = """
    president;RU US TR FR UA BY CN BR AR MX CO VE EG SY ZA NG KE RS KZ UZ AZ TJ KG TM KR TW ID PH
    president;CL PE EC BO PY UY CU TN DZ RW UG ZW SN GH AE CY PS SV
    prime-minister;GB IN IL CA AU NZ JP IT ES HU NL BE DK SE NO GR MY SG ET AL AM
    chancellor;DE AT
    supreme-leader;KP
    """

  private static let byCountry: [String: Office] = {
    var offices: [String: Office] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: ";")
      guard fields.count == 2 else { continue }
      for code in fields[1].split(separator: " ") {
        offices[String(code)] = Office(code: String(fields[0]))
      }
    }
    return offices
  }()
}
