/// A vector for each word piece, of which the vector of a text is made: texts of like meaning get
/// vectors of like direction.
///
/// A text's vector is the sum of its pieces' vectors, each by the weight that training gave the
/// piece: little for what stands everywhere, much for what is rare. The order of the words does not
/// matter, and neither does a denial much: vectors find what may be meant, they decide nothing.
///
/// All arithmetic is on integers, so that every machine gives the same bytes.
///
/// - SeeAlso: docs/models/vectors.md, the card of the weights.
package struct PieceVectors: Sendable {
  /// Numbers of a vector.
  package static let width = 256

  /// Pieces of a text that are read; those behind them do not count.
  package static let maximumPieceCount = 4_000

  /// The greatest weight: so many pieces of it and of the greatest level stay within 32 bits.
  static let maximumWeight: Int16 = 4_095

  /// What a piece weighs that says something of the subject: words that stand everywhere weigh less.
  private static let tellingWeight = maximumWeight / 8

  private let file: TensorFile
  private let rows: Range<Int>

  /// The weight of each piece, 0 to ``maximumWeight``.
  private let weights: [Int16]

  private let wordPiece: WordPiece

  /// Reads the vectors.
  ///
  /// - Parameter file: `piece.vector`, int8, shape [pieces, 256]; `piece.weight`, whole numbers from
  ///   0 to 4,095 as floats, shape [pieces]; `vocabulary`, the pieces in UTF-8, one a line.
  /// - Throws: ``ModelsError`` with code `.wrongTensor`, which names the tensor.
  /// - Complexity: O(n) in the bytes of the vocabulary, a few milliseconds; vectors stay where they
  ///   stand.
  package init(_ file: TensorFile) throws(ModelsError) {
    guard let wordPiece = WordPiece(vocabulary: try file.bytes("vocabulary", shape: [-1])) else {
      throw ModelsError(.wrongTensor, "tensor vocabulary is no list of word pieces")
    }
    let weights = try file.floats("piece.weight", shape: [wordPiece.count])
    guard weights.allSatisfy({ (0...Float(Self.maximumWeight)).contains($0) }) else {
      throw ModelsError(.wrongTensor, "tensor piece.weight has a weight outside 0 to 4095")
    }
    rows = try file.entry("piece.vector", .int8, shape: [wordPiece.count, Self.width]).bytes
    self.file = file
    self.weights = weights.map { Int16($0.rounded()) }
    self.wordPiece = wordPiece
  }

  /// The vector of a text.
  ///
  /// - Parameter text: UTF-8: a statement's content, a question, a single word.
  /// - Returns: 256 numbers from -127 to 127 of which only the direction counts; `nil` when the text
  ///   has no piece that says anything.
  /// - Complexity: O(n) in the bytes; about 3 µs for 30 words.
  package func levels(of text: some Collection<UInt8>) -> [Int8]? {
    levels(of: wordPiece.pieces(of: text))
  }

  /// The vector of pieces.
  ///
  /// - Parameter pieces: Numbers of the vocabulary; others are passed over.
  /// - Returns: 256 numbers from -127 to 127, or `nil`, as for a text.
  package func levels(of pieces: [Int32]) -> [Int8]? {
    unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.width) { sums in
      unsafe sums.initialize(repeating: 0)
      unsafe add(pieces.prefix(Self.maximumPieceCount), to: sums)
      return unsafe Self.levels(of: sums)
    }
  }

  /// Whether a word of a text is a piece by itself, and one that says something: the pieces of a
  /// rare name say little of what it means.
  ///
  /// - Complexity: O(n) in the bytes.
  package func knowsWord(of text: some Collection<UInt8>) -> Bool {
    text.split { $0 < 0x80 && ASCIIClass($0) != .letter }.contains { word in
      let pieces = wordPiece.pieces(of: word)
      return pieces.count == 1 && weights[Int(pieces[0])] >= Self.tellingWeight
    }
  }
}

extension PieceVectors {
  private func add(_ pieces: ArraySlice<Int32>, to sums: UnsafeMutableBufferPointer<Int32>) {
    unsafe file.bytes.withUnsafeBytes { bytes in
      let table = unsafe UnsafeRawBufferPointer(rebasing: bytes[rows])
        .assumingMemoryBound(to: Int8.self)
      for piece in pieces where weights.indices.contains(Int(piece)) {
        let row = unsafe table.baseAddress.map { unsafe $0 + Int(piece) * Self.width }
        unsafe Kernels.add(
          row, weight: weights[Int(piece)], count: Self.width, to: sums.baseAddress)
      }
    }
  }

  /// The numbers in steps of a 127th of the greatest, rounded half away from zero.
  ///
  /// The quotients of whole numbers of 32 bits are far enough from each other that `Double` rounds
  /// them all to the right step.
  private static func levels(of sums: UnsafeMutableBufferPointer<Int32>) -> [Int8]? {
    var greatest: UInt32 = 0
    for place in 0..<width { greatest = max(greatest, unsafe sums[place].magnitude) }
    guard greatest > 0 else { return nil }
    let divisor = Double(greatest)
    return unsafe sums.map { sum in
      let steps = Int32(Double(sum.magnitude) * 127 / divisor + 0.5)
      return Int8(truncatingIfNeeded: sum < 0 ? -steps : steps)
    }
  }
}
