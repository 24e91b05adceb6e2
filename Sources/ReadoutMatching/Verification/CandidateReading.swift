/// What a quotation is, seen from one statement.
///
/// The words that both have in the same order are linked. Then, first rule that holds:
/// 1. More than ``unquotedShare`` of the linked words stand outside of quotation marks: no quotation.
/// 2. Less than ``leastShare`` of the quotation is linked: not of this statement.
/// 3. Words of its own that are not in brackets: `altered`; but for one "and" or "but" at a joint of
///    whole sentences.
/// 4. Left out without a mark: a denial, or a word that turns a promise into less: `altered`.
/// 5. Another order, or a whole sentence left out without a mark: `stitched`.
/// 6. Words left out within a sentence without a mark: `cut`.
/// 7. Words left out with a mark, or words in brackets: `elided`.
/// 8. Else `verbatim`.
struct CandidateReading {
  /// What it is; `nil` when it is not of this statement, or not quoted there.
  let finding: QuotationFinding?

  /// Share of the quotation's words that stand in the statement, by weight, 0 to 1.
  let share: Double

  /// The same of words that stand in quotation marks there.
  let quotedShare: Double

  /// Whether words are spelled otherwise than in the statement.
  let isMisspelt: Bool

  let alignment: QuotationAlignment

  /// The least share of the words of an altered quotation that must be those of the statement.
  static let leastShare = 0.6

  /// A quotation with more words of its own than these must have a run of some length besides.
  static let fewOwnWords = 2

  /// The least length of that run.
  static let leastRun = 4

  /// The greatest share of linked words outside of quotation marks.
  static let unquotedShare = 0.1

  init(
    _ quotation: Wording, _ candidate: QuotationCandidate, alignment: QuotationAlignment,
    isMisspelt: Bool
  ) {
    self.alignment = alignment
    let weights = Weights(quotation, candidate.wording, alignment)
    share = weights.share(weights.linked)
    quotedShare = weights.share(weights.quoted)
    let respelled = alignment.comparison.segments.contains { $0.operation == .replaced(.spelling) }
    self.isMisspelt = isMisspelt || respelled
    let isQuoted =
      Double(weights.linked - weights.quoted)
      <= Self.unquotedShare * Double(weights.linked)
    guard isQuoted, quotedShare >= Self.leastShare else {
      finding = nil
      return
    }
    finding = Self.finding(quotation, candidate.wording, alignment)
  }

  /// Whether the statement lacks so many words in a row that they may be from another one.
  var lacksAStretch: Bool {
    alignment.lackingStretches.contains { stretch in
      stretch.count { alignment.links[$0] == nil } >= StitchReading.leastWords
    }
  }

  private struct Weights {
    var total = 0
    var linked = 0
    var quoted = 0

    init(_ quotation: Wording, _ statement: Wording, _ alignment: QuotationAlignment) {
      for (word, link) in zip(quotation.words, alignment.links) {
        total += word.weight
        guard let link else { continue }
        linked += word.weight
        if statement.words[link].isQuoted { quoted += word.weight }
      }
    }

    func share(_ weight: Int) -> Double { total == 0 ? 0 : Double(weight) / Double(total) }
  }

  private static func finding(
    _ quotation: Wording, _ statement: Wording, _ alignment: QuotationAlignment
  ) -> QuotationFinding? {
    let own = alignment.gaps.flatMap { $0 }.filter { !quotation.words[$0].isBracketed }
    let longest = alignment.runs.map(\.count).max() ?? 0
    let breaks = alignment.breaks(quotation, statement)
    let isJoint = own.count == 1 && own.allSatisfy { quotation.words[$0].isJoint }
    if isJoint, breaks.contains(.sentence) || breaks.contains(.order) { return .stitched }
    if !own.isEmpty { return own.count <= fewOwnWords || longest >= leastRun ? .altered : nil }
    if breaks.contains(.telling) { return .altered }
    if breaks.contains(.sentence) || breaks.contains(.order) { return .stitched }
    if breaks.contains(.words) { return .cut }
    return breaks.isEmpty && alignment.gaps.isEmpty ? .verbatim : .elided
  }
}

extension ReportedWord {
  /// Whether it can join what was said in two places.
  fileprivate var isJoint: Bool {
    traits.contains(.conjunction) && traits.isDisjoint(with: [.negation, .modal])
  }
}
