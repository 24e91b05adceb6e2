/// Countries, outlets and speakers that nobody has met: the same for a seed, whatever is drawn.
struct InventedWorld: Sendable {
  /// A country of our own; its code is one that ISO 3166 leaves to users.
  struct Country: Sendable {
    var name: String
    var code: String
    var capital: String
  }

  let seed: UInt64
  let words = InventedWords()
  let speakers: [InventedSpeaker]

  /// Draws speakers by their rank; the first says two of a hundred statements.
  let speakerRanks: ZipfTable

  /// Names of outlets; the first ones are agencies.
  let outlets: [String]

  /// Draws outlets by their rank.
  let outletRanks: ZipfTable

  /// Number of speakers.
  static let speakerCount = 4_000

  /// Number of outlets at the front of the list that are agencies.
  static let agencyCount = 8

  init(seed: UInt64) {
    self.seed = seed
    speakers = (0..<Self.speakerCount).map { InventedSpeaker(seed: seed, index: $0) }
    speakerRanks = ZipfTable(count: Self.speakerCount, shift: 8)
    outlets = Self.outletNames
    outletRanks = ZipfTable(count: outlets.count, shift: 4)
  }

  static let countries: [Country] = InventedWords.list(
    """
    Arvenia:Varn Belmora:Tessin-Port Cordavia:Lurenz Dunmark:Hestvik Elbonne:Marquay Fersund:Oddal \
    Galdria:Santmere Hespera:Culver Istvar:Bratova Jorland:Kessby Kalmenia:Dostrava Lorwick:Penhall \
    Mazuria:Oltska Norvanda:Tiveden Orsenna:Maremma Pellagia:Anthis Quessia:Rochebrun Rudavia:Zelen \
    Sarmona:Vistria Tavira:Faroleiro Ulmania:Gossau Vendria:Altamont Westmere:Kingsford Zandova:Mirov
    """
  ).enumerated().compactMap { index, entry in
    let parts = entry.split(separator: ":").map(String.init)
    guard parts.count == 2, let letter = Unicode.Scalar(0x41 + UInt32(index)) else { return nil }
    return Country(name: parts[0], code: "X\(letter)", capital: parts[1])
  }

  private static let outletNames: [String] = {
    let agencies = countries.prefix(agencyCount).map { "\($0.name) Press Agency" }
    let papers = InventedWords.list(
      "Herald Courier Gazette Observer Chronicle Ledger Mercury Dispatch Standard Tribune")
    return agencies + papers.flatMap { paper in countries.map { "The \($0.capital) \(paper)" } }
  }()
}
