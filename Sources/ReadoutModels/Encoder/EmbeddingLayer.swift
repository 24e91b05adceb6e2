/// Turns pieces into rows: a word's row and a position's, normalised, plus rows of small tables.
struct EmbeddingLayer: Sendable {
  private enum Words: Sendable {
    case floats
    case integers(scales: [Float])
  }

  /// Rows of a small table, shape [rows, width].
  private struct Table: Sendable {
    let values: [Float]
    let rows: Int
  }

  /// Numbers in a row.
  let width: Int

  /// Number of words.
  let wordCount: Int

  /// Number of positions, the longest sequence.
  let positionCount: Int

  /// Number of small tables.
  var tableCount: Int { tables.count }

  private let file: TensorFile
  private let wordBytes: Range<Int>
  private let words: Words
  private let positions: [Float]
  private let norm: NormLayer
  private let tables: [Table]

  /// Reads `word.*`, `position.weight`, `embedding.norm.*` and `extra.<k>.weight`.
  ///
  /// The words' rows stay in the file's bytes.
  init(_ file: TensorFile) throws(ModelsError) {
    let isQuantised = file.entries["word.weight"]?.type == .int8
    let entry = try file.entry("word.weight", isQuantised ? .int8 : .float, shape: [-1, -1])
    wordCount = entry.shape[0]
    width = entry.shape[1]
    guard width > 0, width % 32 == 0 else {
      throw ModelsError(.wrongTensor, "tensor word.weight has rows of \(width), no multiple of 32")
    }
    self.file = file
    wordBytes = entry.bytes
    words =
      isQuantised ? .integers(scales: try file.floats("word.scale", shape: [wordCount])) : .floats
    positions = try file.floats("position.weight", shape: [-1, width])
    positionCount = positions.count / width
    norm = try NormLayer("embedding.norm", in: file, width: width)
    var tables: [Table] = []
    while file.entries["extra.\(tables.count).weight"] != nil {
      let values = try file.floats("extra.\(tables.count).weight", shape: [-1, width])
      tables.append(Table(values: values, rows: values.count / width))
    }
    self.tables = tables
  }

  /// Checks pieces and rows of tables; see ``EncoderInput``.
  func check(_ input: EncoderInput) throws(ModelsError) {
    guard input.lengths.allSatisfy({ (1...max(positionCount, 1)).contains($0) }),
      positionCount > 0 || input.lengths.isEmpty
    else {
      throw ModelsError(.invalidInput, "a sequence has no piece, or more than \(positionCount)")
    }
    guard input.lengths.reduce(0, +) == input.pieces.count else {
      throw ModelsError(
        .invalidInput, "the sequences' lengths do not add up to \(input.pieces.count) pieces")
    }
    if let piece = input.pieces.first(where: { !(0..<wordCount).contains(Int($0)) }) {
      throw ModelsError(.invalidInput, "there is no piece \(piece) among \(wordCount)")
    }
    guard input.extras.count == input.pieces.count * tables.count else {
      throw ModelsError(
        .invalidInput, "\(input.extras.count) rows of tables for \(input.pieces.count) pieces")
    }
    for (index, row) in input.extras.enumerated() {
      let table = index % tables.count
      guard Int(row) < tables[table].rows else {
        throw ModelsError(.invalidInput, "there is no row \(row) in table \(table)")
      }
    }
  }

  /// Writes the rows of some sequences of a checked input.
  func run(
    _ input: EncoderInput, sequences: Range<Int>, pieces: Range<Int>,
    into rows: UnsafeMutablePointer<Float>, path: KernelPath
  ) {
    var piece = pieces.lowerBound
    for sequence in sequences {
      for position in 0..<input.lengths[sequence] {
        let row = unsafe rows + (piece - pieces.lowerBound) * width
        unsafe embed(Int(input.pieces[piece]), position, into: row, path: path)
        piece += 1
      }
    }
    unsafe norm.run(rows, adding: nil, count: pieces.count, path: path)
    for piece in tables.isEmpty ? 0..<0 : pieces {
      unsafe addTables(input, piece, to: rows + (piece - pieces.lowerBound) * width)
    }
  }

  private func embed(
    _ word: Int, _ position: Int, into row: UnsafeMutablePointer<Float>, path: KernelPath
  ) {
    unsafe positions.withUnsafeBufferPointer { positions in
      unsafe file.bytes.withUnsafeBytes { buffer in
        guard let start = buffer.baseAddress, let positions = positions.baseAddress else { return }
        switch words {
        case .floats:
          let word = unsafe start + wordBytes.lowerBound + word * width * 4
          unsafe Kernels.embed(
            word, position: positions + position * width, width: width, into: row, path: path)
        case .integers(let scales):
          let steps = unsafe (start + wordBytes.lowerBound + word * width)
            .assumingMemoryBound(to: Int8.self)
          unsafe Kernels.embed(
            steps, scale: scales[word], position: positions + position * width, width: width,
            into: row, path: path)
        }
      }
    }
  }

  private func addTables(_ input: EncoderInput, _ piece: Int, to row: UnsafeMutablePointer<Float>) {
    for (index, table) in tables.enumerated() {
      let start = Int(input.extras[piece * tables.count + index]) * width
      for column in 0..<width { unsafe row[column] += table.values[start + column] }
    }
  }
}
