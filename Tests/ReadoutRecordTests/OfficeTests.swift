import ReadoutRecord
import Testing

struct OfficeTests {
  @Test(arguments: [
    ("Foreign Minister", "foreign-minister"), ("Minister of Foreign Affairs", "foreign-minister"),
    ("minister for foreign affairs", "foreign-minister"), ("top diplomat", "foreign-minister"),
    ("Secretary of State", "foreign-minister"), ("premier", "prime-minister"),
    ("head of government", "prime-minister"), ("Defense Secretary", "defence-minister"),
    ("secretary-general", "secretary-general"), ("King", "monarch"), ("spokeswoman", "spokesman"),
  ])
  func aTitleNamesAnOffice(title: String, code: String) {
    #expect(Office(title: title)?.code == code)
  }

  @Test(arguments: ["former foreign minister", "deputy", "fisher", "", "minister of"])
  func whatSaysMoreOrNothingNamesNone(title: String) {
    #expect(Office(title: title)?.code != "foreign-minister")
  }

  @Test(arguments: [
    ("Norland's Minister of Foreign Affairs", "foreign-minister"),
    ("the newly appointed foreign minister of Ostria", "foreign-minister"),
    ("deputy foreign minister", "deputy-foreign-minister"),
    ("assistant secretary-general", "deputy secretary-general"),
  ])
  func anOfficeIsFoundWithinARole(role: String, code: String) {
    #expect(Office(within: role)?.code == code)
  }

  @Test func aShortTitleCanBeSeveralOffices() throws {
    let minister = try #require(Office(title: "minister"))
    let foreign = try #require(Office(title: "foreign minister"))
    let president = try #require(Office(title: "president"))
    #expect(minister.canBe(foreign) && foreign.canBe(minister) && minister.isShort)
    #expect(!minister.canBe(president) && !foreign.canBe(president))
    #expect(foreign.isSingular && !minister.isSingular)
  }
}
