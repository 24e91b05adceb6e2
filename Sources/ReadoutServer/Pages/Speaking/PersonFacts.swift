internal import ReadoutLedger
internal import ReadoutRecord

/// What the ledger knows of a person besides what was said.
struct PersonFacts: Sendable {
  /// A role with the time for which articles or a table tell it.
  struct Role: Sendable {
    var words: VisibleText
    var time: String
    var evidence: String
    var path: String?
  }

  /// A spelling of the name.
  struct Spelling: Sendable {
    var name: VisibleText
    var value: String
    var count: String
  }

  /// Somebody who may be the same person.
  struct Proposal: Sendable {
    var name: VisibleText
    var path: String
    var reason: String
    var first: String
    var second: String
  }

  var id: String
  var articles: String
  var roles: [Role]
  var hasRoles: Bool
  var names: [Spelling]
  var hasSeveralNames: Bool
  var proposals: [Proposal]
  var hasProposals: Bool
  var mergePath: String
  var apartPath: String
  var splitPath: String

  init(_ person: StoredPerson, _ ledger: Ledger) throws {
    let own = person.summary.id
    id = own.description
    articles = Count.of(person.summary.articleCount, "article")
    roles = person.tableTerms.map(Role.init) + person.learnedRoles.map(Role.init)
    hasRoles = !roles.isEmpty
    names = person.names.map {
      Spelling(
        name: VisibleText($0.name), value: $0.name, count: Count.of($0.articleCount, "article"))
    }
    hasSeveralNames = names.count > 1
    proposals = person.proposals.map { proposal in
      let isFirst = proposal.first == own
      return Proposal(
        name: VisibleText(isFirst ? proposal.secondName : proposal.firstName),
        path: PagePath.speaker(isFirst ? proposal.second : proposal.first),
        reason: proposal.reason, first: proposal.first.description,
        second: proposal.second.description)
    }
    hasProposals = !proposals.isEmpty
    (mergePath, apartPath) = (PagePath.mergePersons, PagePath.keepPersonsApart)
    splitPath = PagePath.splitPerson(own)
  }
}

extension PersonFacts.Role {
  fileprivate init(_ role: StoredPerson.LearnedRole) {
    let country = role.country.map { ", \($0)" } ?? ""
    words = VisibleText(role.text + country)
    let ends = [role.from, role.to].compactMap { $0.map { DateText($0).words } }
    time =
      ends.isEmpty
      ? "undated" : Array(Set(ends)).count == 1 ? ends[0] : ends.joined(separator: " – ")
    evidence = "told by " + Count.of(role.articleCount, "article")
    path = PagePath.article(role.evidence)
  }

  fileprivate init(_ term: RoleTerm) {
    words = VisibleText("\(term.office.code), \(term.holder)")
    let from = term.from.map { DateText($0).words } ?? "?"
    time = "\(from) – \(term.to.map { DateText($0).words } ?? "")"
    evidence = "table of offices"
  }
}
