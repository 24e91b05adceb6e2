internal import ReadoutText

/// The word pieces of each token of a text.
struct TokenPieces {
  /// Most pieces that stand for one token; the rest of a longer one is not read.
  static let maximumCount = 8

  private static let sequenceStart: Int32 = 101
  private static let sequenceEnd: Int32 = 102

  private var pieces: [Int32] = []
  private var starts = [0]

  /// The number of pieces of each token, 1 to ``maximumCount``.
  var counts: [Int] { zip(starts.dropFirst(), starts).map { $0 - $1 } }

  /// Cuts the tokens of a text.
  init(of document: AnalysedText, by wordPiece: WordPiece) {
    let bytes = document.text.bytes
    for token in document.tokens {
      let start = pieces.count
      wordPiece.appendPieces(of: bytes.span.extracting(token.span.range), to: &pieces)
      if pieces.count == start { pieces.append(wordPiece.unknown) }
      pieces.removeLast(max(0, pieces.count - start - Self.maximumCount))
      starts.append(pieces.count)
    }
  }

  /// What the encoder reads of some windows, and at which piece each token begins.
  struct Input {
    var encoderInput = EncoderInput(pieces: [], lengths: [])
    var firstPieces: [(token: Int, piece: Int)] = []
  }

  /// The sequences of windows; each window is a list of ranges of tokens.
  func input(of windows: [[Range<Int>]], traits: PieceTraits) -> Input {
    let none = [UInt16](repeating: 0, count: PieceTraits.rowCounts.count)
    var input = Input()
    for window in windows {
      let start = input.encoderInput.pieces.count
      input.encoderInput.pieces.append(Self.sequenceStart)
      input.encoderInput.extras += none
      for token in window.joined() {
        input.firstPieces.append((token, input.encoderInput.pieces.count))
        let rows = traits.rows[token * none.count..<(token + 1) * none.count]
        for piece in pieces[starts[token]..<starts[token + 1]] {
          input.encoderInput.pieces.append(piece)
          input.encoderInput.extras += rows
        }
      }
      input.encoderInput.pieces.append(Self.sequenceEnd)
      input.encoderInput.extras += none
      input.encoderInput.lengths.append(input.encoderInput.pieces.count - start)
    }
    return input
  }
}
