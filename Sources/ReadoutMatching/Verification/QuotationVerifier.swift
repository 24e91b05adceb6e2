/// Tells what a quotation is, against statements that it may be taken from.
///
/// The class is the first of these for which there is a statement of the speaker who was asked
/// for, or of anybody when nobody was: verbatim, with marked elision, stitched from several
/// statements, then what one statement gives. Words that only other speakers are reported with are
/// said by somebody else. Then what is told in other words; else it was not found.
public struct QuotationVerifier: Sendable {
  /// Words that are known to be words: what is spelled like one of them is no slip.
  public var knownWords: Set<String>

  /// The greatest number of nearest statements.
  public static let nearestCount = 3

  /// Creates a verifier; `knownWords` are in small letters.
  public init(knownWords: Set<String> = []) { self.knownWords = knownWords }

  /// Verifies a quotation.
  ///
  /// - Parameters:
  ///   - quotation: What was pasted.
  ///   - candidates: Statements with words in common, in any order.
  /// - Returns: The finding; the same for any order of the candidates.
  /// - Complexity: Some 20 µs for each candidate of 40 words.
  public func verify(
    _ quotation: PastedQuotation, against candidates: [QuotationCandidate]
  ) -> QuotationVerification {
    let bench = VerificationBench(quotation, candidates, knownWords: knownWords)
    return quotation.isTooShort ? bench.tooShort() : bench.verification()
  }
}

/// The candidates with what was read of each.
struct VerificationBench {
  let quotation: PastedQuotation
  let candidates: [QuotationCandidate]
  let readings: [CandidateReading]
  let compared: [Wording]

  init(
    _ quotation: PastedQuotation, _ candidates: [QuotationCandidate], knownWords: Set<String>
  ) {
    self.quotation = quotation
    self.candidates = candidates
    let repair = SpellingRepair(quotation.wording, known: knownWords)
    var readings: [CandidateReading] = []
    var compared: [Wording] = []
    for candidate in candidates {
      let (reading, wording) = Self.read(quotation.wording, candidate, repair)
      readings.append(reading)
      compared.append(wording)
    }
    self.readings = readings
    self.compared = compared
  }

  /// Statements that hold less than this share of a quotation are not looked into for spellings.
  private static let leastShareToRepair = 0.3

  private static func read(
    _ quotation: Wording, _ candidate: QuotationCandidate, _ repair: SpellingRepair
  ) -> (CandidateReading, Wording) {
    let alignment = QuotationAlignment(quotation, candidate.aligned)
    let first = CandidateReading(quotation, candidate, alignment: alignment, isMisspelt: false)
    guard first.share >= leastShareToRepair,
      let repaired = repair.repaired(
        toward: candidate.aligned, lacking: alignment.gaps,
        linked: Set(alignment.links.compactMap { $0 })),
      repaired.words.count == quotation.words.count
    else { return (first, quotation) }
    let second = CandidateReading(
      repaired, candidate, alignment: QuotationAlignment(repaired, candidate.aligned),
      isMisspelt: true)
    return second.share > first.share ? (second, repaired) : (first, quotation)
  }
}

extension VerificationBench {
  /// The finding of a quotation that is long enough.
  func verification() -> QuotationVerification {
    let mine = indices { $0 == .same || $0 == .notAsked }
    if let found = quoted(by: mine) { return found }
    if let found = quoted(by: indices { $0 == .other }), found.finding != .altered {
      return saidByOthers(found)
    }
    if let found = quoted(by: indices { $0 == .unknown }) { return found }
    let told = Paraphrases(quotation.wording, candidates)
    let telling = indices { $0 != .other }.filter { told.readings[$0].isParaphrase }
    if !telling.isEmpty {
      return answer(
        .paraphrase, told.ranked(telling).map { match($0, share: told.share($0)) }, told)
    }
    if let found = quoted(by: indices { $0 == .other }) { return saidByOthers(found) }
    return answer(.notFound, [], told)
  }

  /// The statements in which all of a quotation stands that is too short to tell anything.
  func tooShort() -> QuotationVerification {
    let whole = candidates.indices.filter {
      !quotation.wording.words.isEmpty
        && readings[$0].alignment.runs == [quotation.wording.words.indices]
    }
    return answer(.tooShort, ranked(whole).map { match($0) })
  }

  private func indices(_ isMeant: (SpeakerAgreement) -> Bool) -> [Int] {
    candidates.indices.filter { isMeant(candidates[$0].speaker) }
  }

  private func saidByOthers(_ found: QuotationVerification) -> QuotationVerification {
    var found = found
    found.finding = .otherSpeaker
    return found
  }

  /// What it is as a quotation of some candidates; `nil` when none of them quotes it.
  private func quoted(by indices: [Int]) -> QuotationVerification? {
    let found = ranked(indices.filter { readings[$0].finding != nil })
    let best = found.first.flatMap { readings[$0].finding }
    if best == .verbatim || best == .elided || best == .cut {
      return answer(best ?? .verbatim, found.map { match($0) })
    }
    let lacksAStretch = found.first.map { readings[$0].lacksAStretch } ?? true
    let stitch =
      !lacksAStretch
      ? nil
      : StitchReading(
        quotation, indices.map { candidates[$0] }, indices.map { readings[$0] })
    if let stitch {
      let parts = stitch.parts.map { match(indices[$0.candidate], words: $0.words) }
      return answer(stitch.finding, parts)
    }
    return best.map { answer($0, found.map { match($0) }) }
  }

  /// Candidates with the one first that shows most.
  private func ranked(_ indices: [Int]) -> [Int] {
    indices.sorted { first, second in
      let (one, other) = (rank(first), rank(second))
      if one != other { return one.lexicographicallyPrecedes(other) }
      return (candidates[first].key, first) < (candidates[second].key, second)
    }
  }

  /// By class, by what is spelled as in the statement, by share, by length; the least comes first.
  private func rank(_ index: Int) -> [Double] {
    let reading = readings[index]
    let order = reading.finding.flatMap(QuotationFinding.allCases.firstIndex) ?? Int.max
    return [
      Double(order), reading.isMisspelt ? 1 : 0, -reading.quotedShare,
      Double(candidates[index].wording.words.count),
    ]
  }

  private func match(
    _ index: Int, words: Range<Int>? = nil, share: Double = 0
  ) -> QuotationVerification.Match {
    let reading = readings[index]
    return .init(
      candidate: index, finding: words == nil ? reading.finding : .verbatim,
      words: words ?? quotation.wording.words.indices, share: max(reading.share, share),
      isMisspelt: reading.isMisspelt, comparison: reading.alignment.comparison,
      compared: compared[index])
  }

  private func answer(
    _ finding: QuotationFinding, _ matches: [QuotationVerification.Match],
    _ told: Paraphrases? = nil
  ) -> QuotationVerification {
    var shown = Set(matches.map { candidates[$0.candidate].key })
    var nearest: [QuotationVerification.Match] = []
    for near in byShare(told) where nearest.count < QuotationVerifier.nearestCount {
      guard shown.insert(candidates[near.index].key).inserted else { continue }
      nearest.append(match(near.index, share: near.share))
    }
    return QuotationVerification(finding: finding, matches: matches, nearest: nearest)
  }

  /// The candidates that hold anything of the quotation, those first that hold most.
  private func byShare(_ told: Paraphrases?) -> [(index: Int, share: Double)] {
    var near: [(index: Int, share: Double)] = []
    for index in candidates.indices {
      let share = max(readings[index].share, told?.share(index) ?? 0)
      if share > 0 { near.append((index, share)) }
    }
    near.sort { one, other in
      if one.share != other.share { return one.share > other.share }
      return (candidates[one.index].key, one.index) < (candidates[other.index].key, other.index)
    }
    return near
  }
}
