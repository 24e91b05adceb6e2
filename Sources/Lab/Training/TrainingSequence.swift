/// A label sequence with the features of its tokens.
struct TrainingSequence {
  /// Codes of the features of all tokens, one after the other.
  private(set) var codes: [UInt32] = []

  /// Where the codes of each token begin; one entry more than tokens.
  private(set) var starts: [Int32] = [0]

  /// The right label of each token.
  private(set) var labels: [UInt8] = []

  /// How much the sequence counts.
  var weight: Float = 1

  /// Number of tokens.
  var length: Int { labels.count }

  /// Adds a token.
  mutating func append(codes new: some Sequence<UInt32>, label: Int) {
    codes += new
    starts.append(Int32(codes.count))
    labels.append(UInt8(label))
  }

  /// The codes of a token.
  func codes(of token: Int) -> ArraySlice<UInt32> {
    codes[Int(starts[token])..<Int(starts[token + 1])]
  }

  /// The sequence with the features for which `isKept` holds, which is given the number of a
  /// feature within its token and its code.
  func filtered(_ isKept: (Int, UInt32) -> Bool) -> TrainingSequence {
    var rest = TrainingSequence()
    rest.weight = weight
    rest.codes.reserveCapacity(codes.count)
    for token in labels.indices {
      var kept: [UInt32] = []
      for (number, code) in codes(of: token).enumerated() where isKept(number, code) {
        kept.append(code)
      }
      rest.append(codes: kept, label: Int(labels[token]))
    }
    return rest
  }
}
