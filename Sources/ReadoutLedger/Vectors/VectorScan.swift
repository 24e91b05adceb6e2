internal import CReadoutKernels
internal import ReadoutMatching

/// Finds the statements whose vectors' signs differ least from those of a question, each place by
/// its weight.
///
/// Looks at every statement, and keeps those that may be among the nearest: the answer does not
/// depend on the order in which they come.
struct VectorScan {
  private let question: WeightedSigns
  private let count: Int
  private let allowed: StatementFilter?

  /// Statements that may be among the nearest, with their distances.
  private var kept: [(distance: Int, id: Int64)] = []

  /// How many statements were kept at each distance.
  private var counts = [Int](repeating: 0, count: WeightedSigns.greatestDistance + 1)

  /// The sum of `counts` up to the bound.
  private var countWithin = 0

  /// The greatest distance that may still matter.
  private var bound = WeightedSigns.greatestDistance

  /// Looks for the `count` nearest of the statements that a filter allows.
  init(_ question: WeightedSigns, count: Int, allowed: StatementFilter?) {
    self.question = question
    self.count = count
    self.allowed = allowed
  }

  /// The ids of the nearest, nearest first, of the same distance the newest first.
  var nearest: [Int64] {
    kept.sorted { $0.distance == $1.distance ? $0.id > $1.id : $0.distance < $1.distance }
      .prefix(count).map(\.id)
  }

  /// Looks at the statements of a chunk.
  ///
  /// - Parameters:
  ///   - statements: Their ids, 8 bytes each.
  ///   - signs: The signs of their vectors, 32 bytes each, in the same order.
  mutating func look(at statements: UnsafeRawBufferPointer, _ signs: UnsafeRawBufferPointer) {
    let total = statements.count / VectorChunk.identifierSize
    guard signs.count == total * VectorChunk.signsSize else { return }
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: total) { distances in
      measure(signs, into: distances)
      for place in 0..<total where distances[place] <= bound {
        let offset = place * VectorChunk.identifierSize
        let id = Int64(
          littleEndian: statements.loadUnaligned(fromByteOffset: offset, as: Int64.self))
        keep(id, distance: Int(distances[place]))
      }
    }
  }

  private func measure(
    _ signs: UnsafeRawBufferPointer, into distances: UnsafeMutableBufferPointer<UInt16>
  ) {
    guard let rows = signs.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    readout_sign_distances(
      question.signs.list, question.masks.flatMap(\.list), question.masks.count, rows,
      distances.count, distances.baseAddress)
  }

  private mutating func keep(_ id: Int64, distance: Int) {
    guard allowed?.contains(id) ?? true else { return }
    kept.append((distance, id))
    counts[distance] += 1
    countWithin += 1
    while countWithin - counts[bound] >= count {
      countWithin -= counts[bound]
      bound -= 1
    }
    if kept.count >= 8 * max(count, 1_024) { kept.removeAll { $0.distance > bound } }
  }
}

extension VectorSigns {
  /// The words one behind the other.
  fileprivate var list: [UInt64] { (0..<Self.wordCount).map { words[$0] } }
}
