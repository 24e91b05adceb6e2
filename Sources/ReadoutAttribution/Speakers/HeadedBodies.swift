internal import ReadoutText

/// What somebody can be the head of, so that "the intelligence chief" is not she who chairs a panel.
///
/// A table: facts of English, chosen by hand. Words of one kind stand for each other, and a word for
/// any body, such as "agency", for all of them.
enum HeadedBodies {
  /// The kind of body that a word names; `nil` when it names none.
  static func kind(of token: Token) -> String? { kinds[token] }

  /// Whether "the company" can be what a name calls itself: not a "Drivers' Union", not a ministry.
  static func canBe(_ noun: Token, called name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard !words.contains(where: state.contains) else { return false }
    let named = Set(words.compactMap { kinds[$0] })
    // "The watchdog" stands for any body, but for none that names itself a union or a club.
    return named.isEmpty || kinds[noun].map(named.contains) ?? false
  }

  /// Whether a word names a business: "carmaker", "firm".
  static func isCompany(_ noun: Token) -> Bool { kinds[noun] == "company" }

  private static let state: WordSet = [
    "ministry", "government", "parliament", "senate", "congress", "assembly", "presidency",
    "court", "department", "treasury", "embassy", "police", "office",
  ]

  /// Whether two heads can be of the same body, as far as the kinds tell.
  static func agree(_ one: Set<String>, _ other: Set<String>) -> Bool {
    if one.isEmpty || other.isEmpty || !one.isDisjoint(with: other) { return true }
    return one.contains(any) || other.contains(any)
  }

  private static let any = "body"

  private static let lines = """
    body;body agency organisation organization group institution association service bureau office
    body;authority regulator watchdog federation society charity foundation institute centre center
    body;fund trust secretariat department
    committee;committee panel commission board council inquiry subcommittee
    union;union guild alliance bloc league pact
    company;company firm corporation carmaker automaker airline manufacturer operator business
    company;retailer utility supermarket shipbuilder insurer start-up startup chipmaker drugmaker
    company;supplier carrier contractor
    bank;bank lender
    police;police
    workers;strike strikers protest protesters student students
    military;army military navy armed staff
    intelligence;spy intelligence espionage security
    party;party faction
    court;court tribunal
    school;school university college
    hospital;hospital clinic
    club;club team
    rebels;rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists militia
    rebels;militias militant militants
    gang;gang cartel
    mission;mission embassy delegation
    newspaper;newspaper paper magazine broadcaster network
    """

  private static let kinds: WordTable<String> = {
    WordTable(
      lines.split(separator: "\n").flatMap { line in
        let fields = line.split(separator: ";")
        guard fields.count == 2 else { return [(String, String)]() }
        return fields[1].split(separator: " ").map { (String($0), String(fields[0])) }
      })
  }()
}
