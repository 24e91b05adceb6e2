internal import ReadoutMatching

/// Finds the statements whose vectors' signs differ least from those of a question.
///
/// Looks at every statement, and keeps those that may be among the nearest: the answer does not
/// depend on the order in which they come.
struct VectorScan {
  private let question: VectorSigns
  private let count: Int
  private let allowed: StatementFilter?

  /// Statements that may be among the nearest, with their distances.
  private var kept: [(distance: Int, id: Int64)] = []

  /// How many statements were kept at each distance.
  private var counts = [Int](repeating: 0, count: StatementVector.width + 1)

  /// The sum of `counts` up to the bound.
  private var countWithin = 0

  /// The greatest distance that may still matter.
  private var bound = StatementVector.width

  /// Looks for the `count` nearest of the statements that a filter allows.
  init(_ question: VectorSigns, count: Int, allowed: StatementFilter?) {
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
    let (first, second) = (question.words[0].littleEndian, question.words[1].littleEndian)
    let (third, fourth) = (question.words[2].littleEndian, question.words[3].littleEndian)
    for place in distances.indices {
      let offset = place * VectorChunk.signsSize
      func word(_ number: Int) -> UInt64 {
        signs.loadUnaligned(fromByteOffset: offset + 8 * number, as: UInt64.self)
      }
      let differing =
        (word(0) ^ first).nonzeroBitCount + (word(1) ^ second).nonzeroBitCount
        + (word(2) ^ third).nonzeroBitCount + (word(3) ^ fourth).nonzeroBitCount
      distances[place] = UInt16(truncatingIfNeeded: differing)
    }
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
