internal import ReadoutText

/// Features of the first pass: which tokens are cue, source or content, seen paragraph by
/// paragraph.
package struct RolePassFeatures {
  let text: TaggedText

  /// Creates the features of a text.
  package init(_ text: TaggedText) { self.text = text }

  /// The codes of the features of a token; `range` is the paragraph, what lies outside is unseen.
  package func codes(of token: Int, in range: Range<Int>, into codes: inout [UInt32]) {
    FeatureCollector.write(Self.templateCount, from: 1, to: &codes) { collector, values in
      addWords(token, range, &collector, &values)
      addShapes(token, range, &collector, &values)
      addQuotation(token, range, &collector, &values)
      addPlace(token, range, &collector, &values)
      addHints(token, range, &collector, &values)
    }
  }

  /// Number of features of a token.
  private static let templateCount = 61

  private func traits(_ index: Int, _ range: Range<Int>) -> TaggedText.Traits {
    range.contains(index) ? text.traits[index] : .outside
  }

  private func addWords(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    for offset in -3...3 {
      let neighbour = traits(token + offset, range)
      collector.add(neighbour.word, to: &values)
      collector.add(neighbour.cueBin &* 8 &+ neighbour.sourceBin, to: &values)
    }
    for first in -2...1 {
      let a = traits(token + first, range).word
      let b = traits(token + first + 1, range).word
      collector.add(FeatureHash.mix(a, b), to: &values)
    }
    let own = text.traits[token]
    let before = traits(token - 1, range).word
    let after = traits(token + 1, range).word
    collector.add(FeatureHash.mix(FeatureHash.mix(before, own.word), after), to: &values)
    collector.add(own.prefix, to: &values)
    collector.add(own.suffix2, to: &values)
    collector.add(own.suffix3, to: &values)
    for offset in -2...2 where offset != 0 {
      collector.add(traits(token + offset, range).suffix3, to: &values)
    }
  }

  private func addShapes(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    for offset in -2...2 { collector.add(traits(token + offset, range).shape, to: &values) }
    let own = text.traits[token]
    let upToOwn = traits(token - 1, range).shape &* 16 &+ own.shape
    let after = traits(token + 1, range).shape
    collector.add(upToOwn, to: &values)
    collector.add(upToOwn &* 16 &+ after, to: &values)
    collector.add(FeatureHash.mix(after, own.word), to: &values)
  }

  private func addQuotation(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    let own = text.traits[token]
    let before = traits(token - 1, range).quote
    let after = traits(token + 1, range).quote
    collector.add(own.quote, to: &values)
    collector.add(FeatureHash.mix(own.quote, own.word), to: &values)
    collector.add(own.quote &* 16 &+ own.shape, to: &values)
    collector.add((before &* 16 &+ own.quote) &* 16 &+ after, to: &values)
    let next = traits(token + 2, range).quote
    collector.add(
      FeatureHash.mix(own.cueBin &* 8 &+ own.sourceBin, before &* 256 &+ after &* 16 &+ next),
      to: &values)
  }

  private func addPlace(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    let index = Int(text.document.sentenceOfToken[token])
    let sentence = text.document.sentences[index].tokens
    let type = text.sentenceTypes[index]
    let inParagraph = sentence.lowerBound > range.lowerBound
    let previous = inParagraph ? text.sentenceTypes[index - 1] : 15
    let next = sentence.upperBound < range.upperBound ? text.sentenceTypes[index + 1] : 15
    let own = text.traits[token]
    collector.add(type &* 16 &+ own.quote, to: &values)
    collector.add((previous &* 16 &+ type) &* 16 &+ own.quote, to: &values)
    collector.add((next &* 16 &+ type) &* 16 &+ own.quote, to: &values)
    collector.add(
      UInt64(FeatureCollector.bucket(token - sentence.lowerBound)) &* 64 &+ own.shape, to: &values)
    collector.add(
      UInt64(FeatureCollector.bucket(sentence.upperBound - 1 - token)) &* 64 &+ own.mark,
      to: &values)
    let first = text.traits[sentence.lowerBound].word
    collector.add(FeatureHash.mix(first, own.quote), to: &values)
    let second = sentence.count > 1 ? text.traits[sentence.lowerBound + 1].word : 1
    collector.add(FeatureHash.mix(first, second), to: &values)
    addNearestCues(token, own, &collector, &values)
  }

  /// What the rules make of the token and its neighbours.
  private func addHints(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    let own = text.traits[token]
    for offset in -2...2 { collector.add(traits(token + offset, range).hint, to: &values) }
    let around =
      (traits(token - 1, range).hint &* 256 &+ own.hint) &* 256 &+ traits(token + 1, range).hint
    collector.add(around, to: &values)
    collector.add(FeatureHash.mix(around, own.quote &* 16 &+ own.shape), to: &values)
    collector.add(FeatureHash.mix(own.hint, own.word), to: &values)
    collector.add(FeatureHash.mix(own.hint, own.cueBin &* 8 &+ own.sourceBin), to: &values)
  }

  private func addNearestCues(
    _ token: Int, _ own: TaggedText.Traits, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    addNearestCue(text.cueBefore[token], token, own, &collector, &values)
    addNearestCue(text.cueBehind[token], token, own, &collector, &values)
  }

  private func addNearestCue(
    _ nearest: Int32, _ token: Int, _ own: TaggedText.Traits, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    let word = nearest >= 0 ? text.traits[Int(nearest)].word : 1
    let distance = nearest >= 0 ? FeatureCollector.bucket(abs(token - Int(nearest))) : 15
    collector.add(word, to: &values)
    collector.add(UInt64(distance) &* 16 &+ own.shape, to: &values)
    collector.add(FeatureHash.mix(word, own.quote &* 16 &+ UInt64(distance)), to: &values)
  }
}
