/// The file that holds a model's weights.
///
/// Little-endian: the eight bytes `RDOFAST2`, the 2^16 bytes of the word rates, then for each pass
/// the number of labels (UInt32), the step (Float), the transitions (Float) and the table (Int8).
package enum WeightFile {
  private static let magic = Array("RDOFAST2".utf8)

  /// The bytes of a model.
  package static func bytes(of model: FastModel) -> [UInt8] {
    var bytes = magic + model.rates.entries
    for tagger in [model.rolePass, model.linkPass] {
      append(UInt32(tagger.labelCount), to: &bytes)
      append(tagger.table.step.bitPattern, to: &bytes)
      for score in tagger.transitions { append(score.bitPattern, to: &bytes) }
      bytes += tagger.table.bytes.map { UInt8(bitPattern: $0) }
    }
    return bytes
  }

  /// Reads a model; `nil` when the bytes are no such file, end too soon or have other labels.
  package static func model(from bytes: [UInt8]) -> FastModel? {
    var reader = Reader(bytes: bytes)
    guard reader.take(magic.count).map(Array.init) == magic,
      let rates = reader.take(WordRates.count).flatMap({ WordRates(entries: Array($0)) }),
      let rolePass = reader.tagger(), let linkPass = reader.tagger(), reader.isAtEnd,
      rolePass.labelCount == RoleLabel.allCases.count,
      linkPass.labelCount == LinkTag.allCases.count
    else { return nil }
    return FastModel(rates: rates, rolePass: rolePass, linkPass: linkPass)
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard count >= 0, count <= bytes.count - position else { return nil }
      defer { position += count }
      return bytes[position..<(position + count)]
    }

    mutating func number() -> UInt32? {
      take(4).map { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } }
    }

    /// The same bytes as signed numbers, taken at once: a table has two million.
    private func signed(_ bytes: ArraySlice<UInt8>) -> [Int8] {
      unsafe bytes.withUnsafeBytes { unsafe Array($0.assumingMemoryBound(to: Int8.self)) }
    }

    mutating func tagger() -> ChainTagger? {
      guard let labels = number(), labels <= HashedTable.maximumLabelCount, let step = number()
      else { return nil }
      let count = Int(labels)
      var transitions: [Float] = []
      for _ in 0..<(count * count) {
        guard let score = number() else { return nil }
        transitions.append(Float(bitPattern: score))
      }
      guard let steps = take(HashedTable.byteCount),
        let table = HashedTable(bytes: signed(steps), step: Float(bitPattern: step))
      else { return nil }
      return ChainTagger(labelCount: count, table: table, transitions: transitions)
    }
  }
}
