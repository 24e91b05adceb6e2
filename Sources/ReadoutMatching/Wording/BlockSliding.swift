/// Moves the edges of gaps that only one report has to where the eye expects them.
///
/// `A B C A B D` against `A B D` is aligned in several equally good ways. A gap is moved to where
/// the other report has its mark, else to where a sentence or a clause begins, and a block that
/// only repeats the words before the gap is taken up by the block there.
struct BlockSliding {
  private let a: Wording
  private let b: Wording

  /// The farthest that a gap is moved, in words.
  private static let farthest = 64

  init(_ a: Wording, _ b: Wording) {
    self.a = a
    self.b = b
  }

  /// Moves all gaps; blocks stay ascending.
  ///
  /// - Complexity: O(n) in the words but for texts that repeat themselves, where it is limited to
  ///   64 steps for each gap.
  func slide(_ blocks: inout [AlignedBlock]) {
    var result: [AlignedBlock] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      var right = block
      // A block that was taken up brings the one before it next to the gap.
      while right.count > 0, var left = result.popLast() {
        slideGap(between: &left, and: &right)
        guard left.count > 0 else { continue }
        result.append(left)
        break
      }
      if right.count > 0 { result.append(right) }
    }
    blocks = Self.joined(result)
  }

  /// Blocks that follow each other without a gap become one.
  private static func joined(_ blocks: [AlignedBlock]) -> [AlignedBlock] {
    var result: [AlignedBlock] = []
    for block in blocks {
      if let last = result.last, last.endOfA == block.a, last.endOfB == block.b {
        result[result.count - 1].count += block.count
      } else {
        result.append(block)
      }
    }
    return result
  }

  private func slideGap(between left: inout AlignedBlock, and right: inout AlignedBlock) {
    let gap: Gap
    if left.endOfB == right.b, right.a > left.endOfA {
      gap = Gap(words: a.words, start: left.endOfA, end: right.a, other: b.words, seam: right.b)
    } else if left.endOfA == right.a, right.b > left.endOfB {
      gap = Gap(words: b.words, start: left.endOfB, end: right.b, other: a.words, seam: right.a)
    } else {
      return
    }
    let shift = gap.bestShift(
      backward: min(left.count, Self.farthest), forward: min(right.count, Self.farthest))
    left.count += shift
    right = AlignedBlock(a: right.a + shift, b: right.b + shift, count: right.count - shift)
  }

  /// A gap of one report, and the seam in the other at which its words lack.
  private struct Gap {
    let words: [ReportedWord]
    let start: Int
    let end: Int
    let other: [ReportedWord]
    let seam: Int

    /// By how many words the gap is best moved: forward above 0, backward below.
    func bestShift(backward: Int, forward: Int) -> Int {
      var best = (shift: 0, score: score(0))
      var shift = 0
      while -shift < backward, words[start + shift - 1].spelling == words[end + shift - 1].spelling
      {
        shift -= 1
        consider(shift, joins: -shift == backward, &best)
      }
      shift = 0
      while shift < forward, words[start + shift].spelling == words[end + shift].spelling {
        shift += 1
        consider(shift, joins: shift == forward, &best)
      }
      return best.shift
    }

    private func consider(_ shift: Int, joins: Bool, _ best: inout (shift: Int, score: Int)) {
      let score = score(shift) + (joins ? 6 : 0)
      if score > best.score { best = (shift, score) }
    }

    /// How well the gap stands when it is moved.
    private func score(_ shift: Int) -> Int {
      let place = seam + shift
      let isMarked =
        place < other.count && !other[place].traits.isDisjoint(with: WordTraits.afterMark)
      return (isMarked ? 12 : 0) + strength(start + shift) + strength(end + shift)
    }

    /// How much of an edge stands before a word.
    private func strength(_ index: Int) -> Int {
      guard index < words.count else { return 3 }
      let traits = words[index].traits
      return traits.contains(.startsSentence) ? 3 : traits.contains(.startsClause) ? 1 : 0
    }
  }
}
