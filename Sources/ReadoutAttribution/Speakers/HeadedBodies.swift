internal import ReadoutText

/// What somebody can be the head of, so that "the intelligence chief" is not she who chairs a panel.
///
/// A table: facts of English, chosen by hand. Words of one kind stand for each other, and a word for
/// any body, such as "agency", for all of them.
enum HeadedBodies {
  /// The kind of body that a word names; `nil` when it names none.
  static func kind(of token: Token) -> String? { kinds[token] }

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
