// What the words of a role make together: "prime" and "minister", "chief" and "of staff".

extension RoleReading {
  /// The professions, with "general" where nothing else is one.
  var combinedProfessions: Set<String> {
    if marks.contains(.ofStaff) { return professions.union(["chief of staff"]) }
    if isOfficialSecretary { return professions.union(["permanent secretary"]) }
    let ranks: Set<String> = ["major", "lieutenant", "brigadier"]
    guard marks.contains(.general), offices.isEmpty, professions.isSubset(of: ranks) else {
      return professions
    }
    return professions.union(["general"])
  }

  /// Whether a secretary is an official below the minister: "principal secretary".
  private var isOfficialSecretary: Bool {
    marks.contains(.official) && offices.contains(.secretary)
  }

  /// What the words call a head of state or government.
  var style: Set<String> {
    guard !offices.isDisjoint(with: [.headOfState, .headOfGovernment]) || marks.contains(.prime)
    else { return [] }
    return titles.isEmpty && marks.contains(.prime) ? ["premier"] : titles
  }

  static let styles: WordTable<String> = [
    "president": "president", "ex-president": "president", "president-elect": "president",
    "king": "king", "queen": "queen", "emperor": "emperor", "emir": "emir", "sultan": "sultan",
    "chancellor": "chancellor", "premier": "premier", "pm": "premier", "taoiseach": "premier",
  ]

  /// The offices, those made of several words put together.
  var combinedOffices: OfficeKinds {
    var result = offices
    if marks.contains(.ofStaff) { result.remove(.head) }
    if isOfficialSecretary { result.remove(.secretary) }
    if result.contains(.secretary), marks.contains(.top), portfolio.contains("cabinet") {
      result.insert(.spokesperson)
    }
    if marks.contains(.ofParliament), professions.contains("member") { result.insert(.lawmaker) }
    if marks.contains(.prime), result.contains(.minister) {
      result.remove(.minister)
      result.insert(.headOfGovernment)
    }
    if marks.contains(.foreign), !result.isDisjoint(with: [.minister, .secretary, .head]) {
      result.remove(.head)
      result.insert(.foreignMinister)
    }
    let isTop = marks.contains(.top)
    if isTop, result.contains(.diplomat) || marks.contains(.diplomacy) {
      result.subtract([.diplomat, .head])
      result.insert(.foreignMinister)
    }
    if result.contains(.secretary) {
      if marks.contains(.ofState) { result.insert(.foreignMinister) }
      if marks.contains(.general) { result = result.subtracting(.secretary).union(.head) }
      if marks.contains(.press) { result = result.subtracting(.secretary).union(.spokesperson) }
    }
    if marks.contains(.ofState), result.contains(.head) {
      result = result.subtracting(.head).union(.headOfState)
    }
    if marks.contains(.ofGovernment), result.contains(.head) {
      result = result.subtracting(.head).union(.headOfGovernment)
    }
    return result
  }

  /// What the office is for, with "foreign" where the words say so.
  var combinedPortfolio: Set<String> {
    let isForeign = marks.contains(.foreign) || combinedOffices.contains(.foreignMinister)
    return isForeign ? portfolio.union(["foreign"]) : portfolio
  }
}
