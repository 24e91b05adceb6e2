internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that tell of a person.
struct PersonLines {
  let lines: [String]

  /// All that is known of a person.
  init(_ person: StoredPerson) {
    lines =
      [Self.line(person.summary)]
      + person.names.map { "  called \($0.name.printable) in \(Self.articles($0.articleCount))" }
      + person.learnedRoles.map(Self.line) + person.tableTerms.map(Self.line)
      + person.proposals.map { "  may be one: " + Self.line($0) }
  }

  /// A person in one line.
  static func line(_ person: PersonSummary) -> String {
    let statements =
      person.statementCount == 1 ? "1 statement" : "\(person.statementCount) statements"
    return
      "\(person.id)  \(person.name.printable)  \(statements) in \(articles(person.articleCount))"
  }

  /// Two persons who may be one in one line.
  static func line(_ proposal: MergeProposal) -> String {
    """
    \(proposal.first) \(proposal.firstName) and \(proposal.second) \(proposal.secondName): \
    \(proposal.reason)
    """.printable
  }

  private static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count) articles"
  }

  private static func line(_ role: StoredPerson.LearnedRole) -> String {
    let country = role.country.map { " (\($0))" } ?? ""
    let days = [role.from, role.to].compactMap { $0?.rawValue }
    let span =
      days.isEmpty ? "undated" : days.first == days.last ? days[0] : days.joined(separator: " to ")
    let others = role.articleCount > 1 ? " and \(role.articleCount - 1) more" : ""
    return "  reported as \(role.text)\(country), \(span), by \(role.evidence)\(others)".printable
  }

  private static func line(_ term: RoleTerm) -> String {
    let from = term.from?.rawValue ?? "unknown"
    let to = term.to?.rawValue ?? "now"
    return "  by the table \(term.office.code) of \(term.holder), \(from) to \(to)".printable
  }
}
