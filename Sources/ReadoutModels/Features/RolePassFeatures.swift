internal import ReadoutText

/// Features of the first pass: which tokens are cue, source or content, seen paragraph by
/// paragraph.
package struct RolePassFeatures {
  let text: TaggedText

  /// Creates the features of a text.
  package init(_ text: TaggedText) { self.text = text }

  /// The codes of the features of a token; `range` is the paragraph, what lies outside is unseen.
  package func codes(of token: Int, in range: Range<Int>, into codes: inout [UInt32]) {
    codes.resize(to: Self.templateCount)
    var rest = codes.mutableSpan
    var collector = FeatureCollector()
    addWords(token, range, &collector, &rest)
    addShapes(token, range, &collector, &rest)
    addQuotation(token, range, &collector, &rest)
    addPlace(token, range, &collector, &rest)
    addHints(token, range, &collector, &rest)
  }

  /// Number of features of a token.
  private static let templateCount = 61

  private func traits(_ index: Int, _ range: Range<Int>) -> TaggedText.Traits {
    range.contains(index) ? text.traits[index] : .outside
  }

  private func addWords(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    for offset in -3...3 {
      let neighbour = traits(token + offset, range)
      collector.add(neighbour.word, to: &codes)
      collector.add(neighbour.cueBin * 8 + neighbour.sourceBin, to: &codes)
    }
    for first in -2...1 {
      let a = traits(token + first, range).word
      let b = traits(token + first + 1, range).word
      collector.add(FeatureHash.mix(a, b), to: &codes)
    }
    let own = text.traits[token]
    let before = traits(token - 1, range).word
    let after = traits(token + 1, range).word
    collector.add(FeatureHash.mix(FeatureHash.mix(before, own.word), after), to: &codes)
    collector.add(own.prefix, to: &codes)
    collector.add(own.suffix2, to: &codes)
    collector.add(own.suffix3, to: &codes)
    for offset in -2...2 where offset != 0 {
      collector.add(traits(token + offset, range).suffix3, to: &codes)
    }
  }

  private func addShapes(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    for offset in -2...2 { collector.add(traits(token + offset, range).shape, to: &codes) }
    let own = text.traits[token]
    let upToOwn = traits(token - 1, range).shape * 16 + own.shape
    let after = traits(token + 1, range).shape
    collector.add(upToOwn, to: &codes)
    collector.add(upToOwn * 16 + after, to: &codes)
    collector.add(FeatureHash.mix(after, own.word), to: &codes)
  }

  private func addQuotation(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    let own = text.traits[token]
    let before = traits(token - 1, range).quote
    let after = traits(token + 1, range).quote
    collector.add(own.quote, to: &codes)
    collector.add(FeatureHash.mix(own.quote, own.word), to: &codes)
    collector.add(own.quote * 16 + own.shape, to: &codes)
    collector.add((before * 16 + own.quote) * 16 + after, to: &codes)
    let next = traits(token + 2, range).quote
    collector.add(
      FeatureHash.mix(own.cueBin * 8 + own.sourceBin, before * 256 + after * 16 + next), to: &codes)
  }

  private func addPlace(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    let index = Int(text.document.sentenceOfToken[token])
    let sentence = text.document.sentences[index].tokens
    let type = text.sentenceTypes[index]
    let inParagraph = sentence.lowerBound > range.lowerBound
    let previous = inParagraph ? text.sentenceTypes[index - 1] : 15
    let next = sentence.upperBound < range.upperBound ? text.sentenceTypes[index + 1] : 15
    let own = text.traits[token]
    collector.add(type * 16 + own.quote, to: &codes)
    collector.add((previous * 16 + type) * 16 + own.quote, to: &codes)
    collector.add((next * 16 + type) * 16 + own.quote, to: &codes)
    collector.add(
      UInt64(FeatureCollector.bucket(token - sentence.lowerBound)) * 64 + own.shape, to: &codes)
    collector.add(
      UInt64(FeatureCollector.bucket(sentence.upperBound - 1 - token)) * 64 + own.mark, to: &codes)
    let first = text.traits[sentence.lowerBound].word
    collector.add(FeatureHash.mix(first, own.quote), to: &codes)
    let second = sentence.count > 1 ? text.traits[sentence.lowerBound + 1].word : 1
    collector.add(FeatureHash.mix(first, second), to: &codes)
    addNearestCues(token, own, &collector, &codes)
  }

  /// What the rules make of the token and its neighbours.
  private func addHints(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    let own = text.traits[token]
    for offset in -2...2 { collector.add(traits(token + offset, range).hint, to: &codes) }
    let around =
      (traits(token - 1, range).hint * 256 + own.hint) * 256 + traits(token + 1, range).hint
    collector.add(around, to: &codes)
    collector.add(FeatureHash.mix(around, own.quote * 16 + own.shape), to: &codes)
    collector.add(FeatureHash.mix(own.hint, own.word), to: &codes)
    collector.add(FeatureHash.mix(own.hint, own.cueBin * 8 + own.sourceBin), to: &codes)
  }

  private func addNearestCues(
    _ token: Int, _ own: TaggedText.Traits, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    addNearestCue(text.cueBefore[token], token, own, &collector, &codes)
    addNearestCue(text.cueBehind[token], token, own, &collector, &codes)
  }

  private func addNearestCue(
    _ nearest: Int32, _ token: Int, _ own: TaggedText.Traits, _ collector: inout FeatureCollector,
    _ codes: inout MutableSpan<UInt32>
  ) {
    let word = nearest >= 0 ? text.traits[Int(nearest)].word : 1
    let distance = nearest >= 0 ? FeatureCollector.bucket(abs(token - Int(nearest))) : 15
    collector.add(word, to: &codes)
    collector.add(UInt64(distance) * 16 + own.shape, to: &codes)
    collector.add(FeatureHash.mix(word, own.quote * 16 + UInt64(distance)), to: &codes)
  }
}
