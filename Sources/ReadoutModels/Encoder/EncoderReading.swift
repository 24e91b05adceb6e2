internal import ReadoutText

/// The accurate model's reading of one text.
package struct EncoderReading: TextReading {
  package let roles: [Float]
  package let cues: [Float]

  private let model: AccurateModel
  private let document: AnalysedText

  /// The vector of each token, shape [tokens, width]; zeros where the encoder did not read.
  private let vectors: [Float]
  private let linkTokens: LinkHead.Tokens

  /// For each paragraph whether it was read.
  private let isRead: [Bool]

  /// Runs the encoder and the first pass.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - model: The model.
  ///   - scratch: Working memory of the model.
  ///   - isWanted: Which paragraphs are read, by number; nothing is found in the others.
  /// - Complexity: O(n) in the tokens of the text.
  package init(
    _ text: TaggedText, model: AccurateModel, scratch: EncoderScratch,
    isWanted: (Int) -> Bool = { _ in true }
  ) {
    let document = text.document
    isRead = document.paragraphs.indices.map(isWanted)
    let pieces = TokenPieces(of: document, by: model.wordPiece)
    let windows = PieceWindows(pieceCounts: pieces.counts)
      .windows(of: document, isWanted: isWanted)
    let input = pieces.input(of: windows, traits: PieceTraits(text))
    let rows: [Float]
    do throws(ModelsError) {
      rows = try model.encoder.encode(input.encoderInput, scratch: scratch)
    } catch {
      preconditionFailure("a window of the text does not fit the encoder: \(error.message)")
    }
    let width = model.encoder.width
    var vectors = [Float](repeating: 0, count: document.tokens.count * width)
    for (token, row) in input.firstPieces {
      vectors.replaceSubrange(
        token * width..<(token + 1) * width, with: rows[row * width..<(row + 1) * width])
    }
    self.vectors = vectors
    self.model = model
    self.document = document
    linkTokens = model.linkHead.tokens(vectors, path: model.encoder.path)
    let scores = model.roleHead.scores(of: vectors, path: model.encoder.path)
    let read = document.paragraphs.indices.filter(isWanted).map { document.paragraphs[$0].tokens }
    roles = Self.rows(of: RoleLabel.allCases.count, scores.roles, of: read) {
      model.roleHead.probabilities(of: $0)
    }
    cues = Self.rows(of: CueLabel.allCases.count, scores.cues, of: read) {
      model.roleHead.cueProbabilities(of: $0)
    }
  }

  /// Probabilities of runs of tokens from their scores, rows of `labels` numbers; zeros elsewhere.
  private static func rows(
    of labels: Int, _ scores: [Float], of runs: [Range<Int>],
    _ probabilities: (ArraySlice<Float>) -> [Float]
  ) -> [Float] {
    var rows = [Float](repeating: 0, count: scores.count)
    for run in runs {
      let range = run.lowerBound * labels..<run.upperBound * labels
      rows.replaceSubrange(range, with: probabilities(scores[range]))
    }
    return rows
  }

  package func links(of cue: Range<Int>, in window: Range<Int>) -> [Float] {
    guard isRead[Int(document.paragraphOfToken[cue.lowerBound])] else { return [] }
    let width = model.encoder.width
    var mean = [Float](repeating: 0, count: width)
    for token in cue {
      for column in 0..<width { mean[column] += vectors[token * width + column] }
    }
    for column in 0..<width { mean[column] /= Float(cue.count) }
    return model.linkHead.probabilities(
      vector: mean, cue: cue, window: window, tokens: linkTokens,
      sentences: document.sentenceOfToken, path: model.encoder.path)
  }
}
