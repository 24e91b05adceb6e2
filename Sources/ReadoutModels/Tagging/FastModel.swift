package import ReadoutText

/// The fast attribution model: two passes of hashed linear taggers.
///
/// The first pass tells cues, sources and contents apart, paragraph by paragraph; the second looks
/// around one cue and tells its own source and content.
package struct FastModel: Sendable, Hashable {
  /// How often words are cues and sources.
  package let rates: WordRates

  /// The tagger of the first pass, labels of ``RoleLabel``.
  package let rolePass: ChainTagger

  /// The tagger of the second pass, labels of ``LinkLabel``.
  package let linkPass: ChainTagger

  /// The same weights, laid out for reading.
  private let roleWeights: PassWeights
  let linkWeights: PassWeights

  /// Creates a model of its parts.
  package init(rates: WordRates, rolePass: ChainTagger, linkPass: ChainTagger) {
    self.rates = rates
    self.rolePass = rolePass
    self.linkPass = linkPass
    roleWeights = PassWeights(
      rolePass, templates: RolePassFeatures.templates, from: RolePassFeatures.firstTemplate)
    linkWeights = PassWeights(
      linkPass, templates: LinkPassFeatures.templates, from: LinkPassFeatures.firstTemplate)
  }

  /// Probabilities of the first pass for all tokens, shape [tokens, labels of ``RoleLabel``].
  package static func roles(of text: TaggedText, by tagger: ChainTagger) -> [Float] {
    let features = RolePassFeatures(text)
    return roles(of: text) { range in
      tagger.probabilities(length: range.count) { index, codes in
        features.codes(of: range.lowerBound + index, in: range, into: &codes)
      }
    }
  }

  /// The same, by the weights of the model.
  package func roles(of text: TaggedText) -> [Float] {
    let features = RolePassFeatures(text)
    return Self.roles(of: text) { range in
      let run = features.run(range)
      return withExtendedLifetime(run) {
        roleWeights.probabilities(length: range.count) { index, sums in
          let token = range.lowerBound + index
          features.add(token, run.neighbours(of: token), in: range, to: &sums)
        }
      }
    }
  }

  /// Puts the probabilities of paragraphs, each a range of tokens, one behind the other: these hold
  /// all tokens.
  private static func roles(
    of text: TaggedText, _ probabilities: (Range<Int>) -> [Float]
  ) -> [Float] {
    var roles: [Float] = []
    roles.reserveCapacity(text.document.tokens.count * RoleLabel.allCases.count)
    for paragraph in text.document.paragraphs { roles += probabilities(paragraph.tokens) }
    return roles
  }

  /// The tokens that the second pass sees around a cue: two sentences before it and four behind,
  /// in its paragraph, and all of a quotation that reaches into them from before.
  package static func window(around cue: Range<Int>, in document: AnalysedText) -> Range<Int> {
    let paragraph = document.paragraphs[Int(document.paragraphOfToken[cue.lowerBound])].tokens
    let sentence = Int(document.sentenceOfToken[cue.lowerBound])
    let first = document.sentences[max(0, sentence - 2)].tokens.lowerBound
    let last = document.sentences[min(document.sentences.count - 1, sentence + 4)].tokens.upperBound
    var start = max(paragraph.lowerBound, first)
    let quotation = document.quotationOfToken[start]
    if quotation >= 0 {
      start = max(paragraph.lowerBound, document.quotations[Int(quotation)].tokens.lowerBound)
    }
    return start..<min(paragraph.upperBound, last)
  }

  /// The stretches of tokens that may be cues: where the first pass gives a beginning at least
  /// the probability `threshold`.
  package static func cues(
    in roles: [Float], of document: AnalysedText, threshold: Float
  ) -> [(tokens: Range<Int>, probability: Float)] {
    let labels = RoleLabel.allCases.count
    var cues: [(tokens: Range<Int>, probability: Float)] = []
    for paragraph in document.paragraphs {
      var token = paragraph.tokens.lowerBound
      while token < paragraph.tokens.upperBound {
        let begin = roles[token * labels + RoleLabel.beginCue.rawValue]
        guard begin >= threshold else {
          token += 1
          continue
        }
        var end = token + 1
        while end < paragraph.tokens.upperBound {
          let row = end * labels
          let inside = roles[row + RoleLabel.insideCue.rawValue]
          guard inside >= max(0.5 * begin, roles[row + RoleLabel.beginCue.rawValue]) else { break }
          end += 1
        }
        cues.append((token..<end, begin))
        token = end
      }
    }
    return cues
  }
}
