import ReadoutRecord
import Testing

@testable import ReadoutAttribution

struct CountryTableTests {
  private let rows = CountryTable.lines.split(separator: "\n").map {
    $0.split(separator: ";", omittingEmptySubsequences: false)
  }

  @Test func everyCountryHasACodeAndANameInTheOrderOfTheCodes() {
    #expect(rows.count >= 195)
    #expect(rows.allSatisfy { $0.count == 5 && $0[0].count == 2 && !$0[1].isEmpty })
    #expect(rows.map { String($0[0]) } == Set(rows.map { String($0[0]) }).sorted())
  }

  @Test(arguments: [
    ("kyiv", "UA", Country.Form.capital), ("kiev", "UA", .capital), ("türkiye", "TR", .name),
    ("turkey", "TR", .name), ("kremlin", "RU", .seat), ("downing street", "GB", .seat),
    ("egyptian", "EG", .adjective), ("ivory coast", "CI", .name), ("dutch", "NL", .adjective),
    ("burma", "MM", .name), ("holy see", "VA", .name), ("white house", "US", .seat),
  ])
  func aNameLeadsToItsCountry(phrase: String, code: String, form: Country.Form) throws {
    let found = try #require(Country.lookUp(phrase))
    #expect(found.country.code == code && found.form == form)
  }

  @Test func everyCountryOfTheTableOfRolesIsInTheTable() {
    let codes = Set(rows.map { String($0[0]) })
    for term in RoleTable.terms where term.holder.utf8.count == 2 {
      #expect(codes.contains(term.holder), "\(term.holder)")
    }
  }
}

struct BodyTableTests {
  @Test func everyBodyOfTheTableOfRolesIsFoundByItsName() {
    for term in RoleTable.terms where term.holder.utf8.count > 2 {
      #expect(Body.lookUp(term.holder.lowercased())?.name == term.holder, "\(term.holder)")
    }
  }

  @Test(arguments: [("un", "United Nations"), ("iaea", "International Atomic Energy Agency")])
  func anAbbreviationLeadsToItsBody(phrase: String, name: String) {
    #expect(Body.lookUp(phrase)?.name == name)
  }

  @Test(arguments: ["Hamas", "Interpol", "Hezbollah"])
  func aBodyIsNoPerson(name: String) throws {
    let speaker = try #require(ReportedText.statements("\(name) said it would wait.").last?.speaker)
    #expect(speaker.name == name && speaker.type == .organisation)
  }
}

struct OutletTableTests {
  private let rows = OutletTable.lines.split(separator: "\n").map {
    $0.split(separator: ";", omittingEmptySubsequences: false)
  }

  @Test func everyOutletHasANameACountryAndAKind() {
    #expect(rows.count >= 150)
    for row in rows {
      #expect(row.count == 4 && Outlet.Kind(rawValue: String(row[2])) != nil, "\(row)")
      #expect(row[1].isEmpty || row[1].count == 2)
      #expect(Outlet.named(row[0].split(separator: "|").first.map(String.init) ?? "") != nil)
    }
  }

  @Test(arguments: [("TASS", "TASS"), ("afp", "AFP"), ("Itar-Tass", "TASS"), ("dpa", "dpa")])
  func aMarkLeadsToItsAgency(mark: String, name: String) {
    #expect(Outlet.marked(mark)?.name == name && Outlet.marked(mark)?.kind == .agency)
  }

  @Test func anOutletIsNoPerson() throws {
    let speaker = try #require(ReportedText.statements("Al Jazeera said that it rained.").last)
      .speaker
    #expect(speaker?.type == .organisation)
  }
}
