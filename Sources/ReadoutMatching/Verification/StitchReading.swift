/// A quotation that is joined from several statements.
///
/// What the statement that gives most lacks must be a stretch of at least ``leastWords`` words, two
/// of them telling ones, and nearly all of it must stand in quotation marks in another statement.
/// Where a mark stands at each joint, and all parts are of one article and in its order, that is an
/// elision; else they are stitched.
struct StitchReading {
  /// A part and the index of the candidate that it is from.
  struct Part: Sendable, Hashable {
    var words: Range<Int>
    var candidate: Int
  }

  /// The parts in the order of the quotation.
  let parts: [Part]

  /// `stitched` or `elided`.
  let finding: QuotationFinding

  /// The least length of a part.
  static let leastWords = 4

  /// The least share of a part, by weight, that must stand in its statement.
  static let leastShare = 0.8

  /// The statements that are tried as the one that gives most.
  static let triedCount = 5

  /// Looks for parts; `nil` when the quotation is not joined of these statements.
  ///
  /// - Parameters:
  ///   - quotation: What was pasted.
  ///   - candidates: The statements.
  ///   - readings: One for each candidate.
  /// - Complexity: O(c · n) in candidates and words, for each statement that is tried.
  init?(
    _ quotation: PastedQuotation, _ candidates: [QuotationCandidate],
    _ readings: [CandidateReading]
  ) {
    let order = readings.indices.sorted {
      (readings[$0].quotedShare, candidates[$1].key) > (
        readings[$1].quotedShare, candidates[$0].key
      )
    }
    let search = StitchSearch(
      quotation: quotation, candidates: candidates, readings: readings, order: order)
    for first in order.prefix(Self.triedCount) {
      guard let parts = search.parts(from: first) else { continue }
      self.parts = parts
      finding = search.isElision(parts) ? .elided : .stitched
      return
    }
    return nil
  }
}

/// What the parts are looked for in.
private struct StitchSearch {
  let quotation: PastedQuotation
  let candidates: [QuotationCandidate]
  let readings: [CandidateReading]

  /// The candidates, the one that gives most first.
  let order: [Int]

  /// The parts, where `first` gives one and others give all that it lacks.
  func parts(from first: Int) -> [StitchReading.Part]? {
    let words = quotation.wording.words
    let solid = readings[first].alignment.solidStretches
    let lacking = readings[first].alignment.lackingStretches
    guard !solid.isEmpty, !lacking.isEmpty else { return nil }
    var parts = solid.map { StitchReading.Part(words: $0, candidate: first) }
    for stretch in lacking {
      guard stretch.count >= StitchReading.leastWords,
        words[stretch].count(where: quotation.isTelling) >= 2,
        let other = order.first(where: { $0 != first && gives(stretch, $0) })
      else { return nil }
      parts.append(.init(words: stretch, candidate: other))
    }
    return parts.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Whether nearly all of a stretch stands in a statement in quotation marks.
  private func gives(_ stretch: Range<Int>, _ candidate: Int) -> Bool {
    let words = quotation.wording.words
    let statement = candidates[candidate].wording
    var (total, found) = (0, 0)
    for index in stretch {
      total += words[index].weight
      guard let link = readings[candidate].alignment.links[index], statement.words[link].isQuoted
      else { continue }
      found += words[index].weight
    }
    return Double(found) >= StitchReading.leastShare * Double(total)
  }

  /// Whether a mark stands at each joint of parts that follow each other in one article.
  func isElision(_ parts: [StitchReading.Part]) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { first, second in
      let (one, other) = (candidates[first.candidate].key, candidates[second.candidate].key)
      let joint = quotation.wording.words[second.words.lowerBound]
      return one.article == other.article && one.n <= other.n
        && joint.traits.contains(.afterEllipsis)
    }
  }
}

extension QuotationAlignment {
  /// Runs that are long enough to be a part of a stitched quotation, those that few words part
  /// joined.
  var solidStretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    for run in runs where run.count >= StitchReading.leastWords {
      if let last = stretches.last,
        run.lowerBound - last.upperBound <= CandidateReading.fewOwnWords
      {
        stretches[stretches.count - 1] = last.lowerBound..<run.upperBound
      } else {
        stretches.append(run)
      }
    }
    return stretches
  }

  /// What the solid stretches leave, but for a few words.
  var lackingStretches: [Range<Int>] {
    let starts = [0] + solidStretches.map(\.upperBound)
    let ends = solidStretches.map(\.lowerBound) + [links.count]
    return zip(starts, ends).filter { $1 - $0 > CandidateReading.fewOwnWords }.map { $0..<$1 }
  }
}
