internal import ReadoutText

/// Features of the first pass: which tokens are cue, source or content, seen paragraph by
/// paragraph.
package struct RolePassFeatures {
  let text: TaggedText

  /// Creates the features of a text.
  package init(_ text: TaggedText) { self.text = text }

  /// The codes of the features of a token; `range` is the paragraph, what lies outside is unseen.
  package func codes(of token: Int, in range: Range<Int>, into codes: inout [UInt32]) {
    codes.removeAll(keepingCapacity: true)
    var collector = FeatureCollector()
    addWords(token, range, &collector, &codes)
    addShapes(token, range, &collector, &codes)
    addQuotation(token, range, &collector, &codes)
    addPlace(token, range, &collector, &codes)
    addHints(token, range, &collector, &codes)
  }

  private func traits(_ index: Int, _ range: Range<Int>) -> TaggedText.Traits? {
    range.contains(index) ? text.traits[index] : nil
  }

  private func addWords(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    for offset in -3...3 {
      let neighbour = traits(token + offset, range)
      collector.add(neighbour?.word ?? 1, to: &codes)
      collector.add((neighbour?.cueBin ?? 7) * 8 + (neighbour?.sourceBin ?? 7), to: &codes)
    }
    for (first, second) in [(-2, -1), (-1, 0), (0, 1), (1, 2)] {
      let a = traits(token + first, range)?.word ?? 1
      let b = traits(token + second, range)?.word ?? 1
      collector.add(FeatureHash.mix(a, b), to: &codes)
    }
    let own = text.traits[token]
    let before = traits(token - 1, range)?.word ?? 1
    let after = traits(token + 1, range)?.word ?? 1
    collector.add(FeatureHash.mix(FeatureHash.mix(before, own.word), after), to: &codes)
    for value in [own.prefix, own.suffix2, own.suffix3] { collector.add(value, to: &codes) }
    for offset in [-2, -1, 1, 2] {
      collector.add(traits(token + offset, range)?.suffix3 ?? 1, to: &codes)
    }
  }

  private func addShapes(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    let shapes = (-2...2).map { traits(token + $0, range)?.shape ?? 15 }
    for shape in shapes { collector.add(shape, to: &codes) }
    collector.add(shapes[1] * 16 + shapes[2], to: &codes)
    collector.add((shapes[1] * 16 + shapes[2]) * 16 + shapes[3], to: &codes)
    collector.add(FeatureHash.mix(shapes[3], text.traits[token].word), to: &codes)
  }

  private func addQuotation(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    let own = text.traits[token]
    let before = traits(token - 1, range)?.quote ?? 9
    let after = traits(token + 1, range)?.quote ?? 9
    collector.add(own.quote, to: &codes)
    collector.add(FeatureHash.mix(own.quote, own.word), to: &codes)
    collector.add(own.quote * 16 + own.shape, to: &codes)
    collector.add((before * 16 + own.quote) * 16 + after, to: &codes)
    let next = traits(token + 2, range)?.quote ?? 9
    collector.add(
      FeatureHash.mix(own.cueBin * 8 + own.sourceBin, before * 256 + after * 16 + next), to: &codes)
  }

  private func addPlace(
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector, _ codes: inout [UInt32]
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
    _ token: Int, _ range: Range<Int>, _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    let own = text.traits[token]
    let hints = (-2...2).map { traits(token + $0, range)?.hint ?? 255 }
    for hint in hints { collector.add(hint, to: &codes) }
    let around = (hints[1] * 256 + hints[2]) * 256 + hints[3]
    collector.add(around, to: &codes)
    collector.add(FeatureHash.mix(around, own.quote * 16 + own.shape), to: &codes)
    collector.add(FeatureHash.mix(hints[2], own.word), to: &codes)
    collector.add(FeatureHash.mix(hints[2], own.cueBin * 8 + own.sourceBin), to: &codes)
  }

  private func addNearestCues(
    _ token: Int, _ own: TaggedText.Traits, _ collector: inout FeatureCollector,
    _ codes: inout [UInt32]
  ) {
    for (nearest, sign) in [(text.cueBefore[token], 1), (text.cueBehind[token], -1)] {
      let word = nearest >= 0 ? text.traits[Int(nearest)].word : 1
      let distance = nearest >= 0 ? FeatureCollector.bucket((token - Int(nearest)) * sign) : 15
      collector.add(word, to: &codes)
      collector.add(UInt64(distance) * 16 + own.shape, to: &codes)
      collector.add(FeatureHash.mix(word, own.quote * 16 + UInt64(distance)), to: &codes)
    }
  }
}

/// Numbers the templates of features in the order in which they are added.
struct FeatureCollector {
  private var template: UInt64 = 0

  /// First number of the templates, so that two passes may share none.
  init(from template: UInt64 = 0) { self.template = template }

  mutating func add(_ value: UInt64, to codes: inout [UInt32]) {
    template += 1
    codes.append(FeatureHash.code(FeatureHash.mix(template, value)))
  }

  /// A distance in tokens as one of 13 classes.
  static func bucket(_ distance: Int) -> Int {
    switch distance {
    case ..<0: 12
    case 0...5: distance
    case 6...8: 6
    case 9...12: 7
    case 13...18: 8
    case 19...28: 9
    case 29...45: 10
    default: 11
    }
  }
}
