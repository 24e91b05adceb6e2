internal import ReadoutText

/// Features of the first pass: which tokens are cue, source or content, seen paragraph by
/// paragraph.
package struct RolePassFeatures {
  let text: TaggedText

  /// Creates the features of a text.
  package init(_ text: TaggedText) { self.text = text }

  /// The codes of the features of a token; `range` is the paragraph, what lies outside is unseen.
  package func codes(of token: Int, in range: Range<Int>, into codes: inout [UInt32]) {
    let seen = token - TraitRun.margin..<token + TraitRun.margin + 1
    let run = run(range.clamped(to: seen))
    withExtendedLifetime(run) {
      FeatureSeeds.codes(from: Self.firstTemplate, into: &codes) { seeds in
        add(token, run.neighbours(of: token), in: range, to: &seeds)
      }
    }
  }

  /// The traits of the tokens of a range, such as a paragraph.
  func run(_ range: Range<Int>) -> TraitRun { TraitRun(text.traits, range, outside: .outside) }

  /// Number of the first template.
  static let firstTemplate: UInt64 = 1

  /// Which templates look at few values: what they tell of a text of one token.
  static let templates: TemplateBounds = {
    var bounds = TemplateBounds(from: firstTemplate)
    let features = RolePassFeatures(.smallest)
    let run = features.run(0..<1)
    withExtendedLifetime(run) {
      features.add(0, run.neighbours(of: 0), in: 0..<1, to: &bounds)
    }
    return bounds
  }()

  /// Adds the values of the templates for a token, whose traits stand `near`; `range` is the
  /// paragraph.
  @inline(__always)
  func add(
    _ token: Int, _ near: NearTraits, in range: Range<Int>, to sink: inout some FeatureSink
  ) {
    addWords(near, &sink)
    addShapes(near, &sink)
    addQuotation(near, &sink)
    addPlace(token, near[0], range, &sink)
    addHints(near, &sink)
  }

  @inline(__always)
  private func addWords(_ near: NearTraits, _ sink: inout some FeatureSink) {
    for offset in -3...3 {
      let neighbour = near[offset]
      sink.add(neighbour.word)
      sink.add(neighbour.cueBin &* 8 &+ neighbour.sourceBin, below: 64)
    }
    for first in -2...1 {
      let a = near[first].word
      let b = near[first + 1].word
      sink.add(FeatureHash.mix(a, b))
    }
    let own = near[0]
    let before = near[-1].word
    let after = near[1].word
    sink.add(FeatureHash.mix(FeatureHash.mix(before, own.word), after))
    sink.add(own.prefix)
    sink.add(own.suffix2)
    sink.add(own.suffix3)
    for offset in -2...2 where offset != 0 {
      sink.add(near[offset].suffix3)
    }
  }

  @inline(__always)
  private func addShapes(_ near: NearTraits, _ sink: inout some FeatureSink) {
    for offset in -2...2 { sink.add(near[offset].shape, below: 16) }
    let own = near[0]
    let upToOwn = near[-1].shape &* 16 &+ own.shape
    let after = near[1].shape
    sink.add(upToOwn, below: 256)
    sink.add(upToOwn &* 16 &+ after, below: 4096)
    sink.add(FeatureHash.mix(after, own.word))
  }

  @inline(__always)
  private func addQuotation(_ near: NearTraits, _ sink: inout some FeatureSink) {
    let own = near[0]
    let before = near[-1].quote
    let after = near[1].quote
    sink.add(own.quote, below: 16)
    sink.add(FeatureHash.mix(own.quote, own.word))
    sink.add(own.quote &* 16 &+ own.shape, below: 256)
    sink.add((before &* 16 &+ own.quote) &* 16 &+ after, below: 4096)
    let next = near[2].quote
    sink.add(
      FeatureHash.mix(own.cueBin &* 8 &+ own.sourceBin, before &* 256 &+ after &* 16 &+ next))
  }

  @inline(__always)
  private func addPlace(
    _ token: Int, _ own: TaggedText.Traits, _ range: Range<Int>, _ sink: inout some FeatureSink
  ) {
    let index = Int(text.document.sentenceOfToken[token])
    let sentence = text.document.sentences[index].tokens
    let type = text.sentenceTypes[index]
    let inParagraph = sentence.lowerBound > range.lowerBound
    let previous = inParagraph ? text.sentenceTypes[index - 1] : 15
    let next = sentence.upperBound < range.upperBound ? text.sentenceTypes[index + 1] : 15
    sink.add(type &* 16 &+ own.quote, below: 256)
    sink.add((previous &* 16 &+ type) &* 16 &+ own.quote, below: 4096)
    sink.add((next &* 16 &+ type) &* 16 &+ own.quote, below: 4096)
    sink.add(
      DistanceClass.of(token - sentence.lowerBound) &* 64 &+ own.shape, below: 1024)
    sink.add(
      DistanceClass.of(sentence.upperBound - 1 - token) &* 64 &+ own.mark, below: 1024)
    let first = text.traits[sentence.lowerBound].word
    sink.add(FeatureHash.mix(first, own.quote))
    let second = sentence.count > 1 ? text.traits[sentence.lowerBound + 1].word : 1
    sink.add(FeatureHash.mix(first, second))
    addNearestCues(token, own, &sink)
  }

  /// What the rules make of the token and its neighbours.
  @inline(__always)
  private func addHints(_ near: NearTraits, _ sink: inout some FeatureSink) {
    let own = near[0]
    for offset in -2...2 { sink.add(near[offset].hint, below: 256) }
    let around =
      (near[-1].hint &* 256 &+ own.hint) &* 256 &+ near[1].hint
    sink.add(around)
    sink.add(FeatureHash.mix(around, own.quote &* 16 &+ own.shape))
    sink.add(FeatureHash.mix(own.hint, own.word))
    sink.add(FeatureHash.mix(own.hint, own.cueBin &* 8 &+ own.sourceBin))
  }

  @inline(__always)
  private func addNearestCues(
    _ token: Int, _ own: TaggedText.Traits, _ sink: inout some FeatureSink
  ) {
    addNearestCue(text.cueBefore[token], token, own, &sink)
    addNearestCue(text.cueBehind[token], token, own, &sink)
  }

  @inline(__always)
  private func addNearestCue(
    _ nearest: Int32, _ token: Int, _ own: TaggedText.Traits, _ sink: inout some FeatureSink
  ) {
    let word = nearest >= 0 ? text.traits[Int(nearest)].word : 1
    let distance = nearest >= 0 ? DistanceClass.of(abs(token - Int(nearest))) : 15
    sink.add(word)
    sink.add(distance &* 16 &+ own.shape, below: 256)
    sink.add(FeatureHash.mix(word, own.quote &* 16 &+ distance))
  }
}
