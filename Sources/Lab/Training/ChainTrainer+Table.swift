internal import ReadoutModels

extension ChainTrainer {
  /// Keeps the eight features that matter most of each line of the table, and starts anew with
  /// those.
  func keepBestFeatures() {
    for line in 0..<(1 << lineBits) {
      let codes = (line << 8 | 1)...(line << 8 | 255)
      let sizes = codes.map { (code: $0, size: size(of: $0)) }.filter { $0.size > 0 }
      let best = sizes.sorted { ($0.size, $1.code) > ($1.size, $0.code) }.prefix(HashedTable.slots)
      kept.formUnion(best.lazy.map { UInt32($0.code) })
    }
    restart()
  }

  /// The weights of the kept features in int8 steps, in the lines of the table.
  func quantized() throws -> ChainTagger {
    let top =
      kept.lazy.map { code -> Float in
        let weight = self.weights[Int(code)]
        return max(weight.max(), -weight.min())
      }.max() ?? 0
    let step = max(top, 1e-6) / 127
    var bytes = [Int8](repeating: 0, count: HashedTable.byteCount)
    var filled = [Int](repeating: 0, count: 1 << HashedTable.lineBits)
    for code in kept.sorted() {
      let line = Int(code >> 8)
      let start = (line * HashedTable.slots + filled[line]) * HashedTable.lanes
      filled[line] += 1
      for label in 0..<labelCount {
        bytes[start + label] = Int8((weights[Int(code)][label] / step).rounded())
      }
      bytes[start + HashedTable.lanes - 1] = Int8(bitPattern: UInt8(truncatingIfNeeded: code))
    }
    guard let table = HashedTable(bytes: bytes, step: step),
      let tagger = ChainTagger(labelCount: labelCount, table: table, transitions: transitions)
    else {
      throw LabError(
        .invalidModel, "the trained tables do not fit the model's shape")
    }
    return tagger
  }
}
