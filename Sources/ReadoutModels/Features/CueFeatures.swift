internal import ReadoutText

/// Features of the tokens around one cue, with what they have in common read once.
struct CueFeatures {
  private let features: LinkPassFeatures
  private let cue: Range<Int>
  private let window: Range<Int>
  private let words: CueWords

  /// What the rules make of the cue: the hint that shares a token with it.
  private let hint: RoleHint?

  /// Number of features of a token.
  private static let templateCount = 54

  init(_ features: LinkPassFeatures, cue: Range<Int>, in window: Range<Int>) {
    self.features = features
    self.cue = cue
    self.window = window
    words = CueWords(cue, in: window, of: features.text)
    hint = features.text.hint(of: cue)
  }

  private var text: TaggedText { features.text }

  /// The codes of the features of a token of the window.
  func codes(of token: Int, into codes: inout [UInt32]) {
    let side: UInt64 = token < cue.lowerBound ? 0 : token >= cue.upperBound ? 2 : 1
    let distance = side == 0 ? cue.lowerBound - token : side == 2 ? token - cue.upperBound + 1 : 0
    let place = side &* 16 &+ UInt64(FeatureCollector.bucket(distance))
    FeatureCollector.write(Self.templateCount, from: 201, to: &codes) { collector, values in
      addPlace(token, side, place, &collector, &values)
      words.add(text.traits[token], side, place, &collector, &values)
      addWords(token, side, place, &collector, &values)
      addRoles(token, side, &collector, &values)
      addHints(token, side, &collector, &values)
    }
  }

  private func addPlace(
    _ token: Int, _ side: UInt64, _ place: UInt64, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    let own = text.traits[token]
    let sentences = text.document.sentenceOfToken
    let away = Int(sentences[token]) - Int(sentences[cue.lowerBound])
    let sentence = UInt64(max(-4, min(5, away)) + 4)
    let between =
      token < cue.lowerBound ? token..<cue.lowerBound : min(cue.upperBound, token)..<token
    let (commas, quotes, cues) = features.counts(in: between)
    let type = text.sentenceTypes[Int(sentences[token])]
    collector.add(place, to: &values)
    collector.add(side &* 16 &+ sentence, to: &values)
    collector.add((side &* 16 &+ sentence) &* 16 &+ type, to: &values)
    collector.add(side &* 64 &+ commas &* 4 &+ quotes, to: &values)
    collector.add((side &* 16 &+ sentence) &* 64 &+ cues &* 4 &+ commas, to: &values)
    collector.add(
      (side &* 16 &+ sentence) &* 256 &+ cues &* 64 &+ quotes &* 16 &+ own.quote, to: &values)
    collector.add((side &* 16 &+ own.quote) &* 16 &+ own.mark, to: &values)
    collector.add(((side &* 16 &+ own.quote) &* 16 &+ sentence) &* 16 &+ type, to: &values)
    collector.add((place &* 16 &+ own.shape) &* 16 &+ own.quote, to: &values)
  }

  /// The traits of a token; those of no token outside the window.
  private func traits(_ index: Int) -> TaggedText.Traits {
    guard window.contains(index) else {
      var outside = TaggedText.Traits.outside
      outside.quote = 15
      return outside
    }
    return text.traits[index]
  }

  private func addWords(
    _ token: Int, _ side: UInt64, _ place: UInt64, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    for offset in -2...2 {
      let near = traits(token + offset)
      collector.add(FeatureHash.mix(near.word, side), to: &values)
      collector.add(near.shape &* 4 &+ side, to: &values)
      collector.add((near.cueBin &* 8 &+ near.sourceBin) &* 4 &+ side, to: &values)
      collector.add((near.mark &* 16 &+ near.quote) &* 4 &+ side, to: &values)
    }
    let own = text.traits[token]
    collector.add(
      FeatureHash.mix(traits(token - 1).word, FeatureHash.mix(own.word, side)), to: &values)
    collector.add(
      FeatureHash.mix(own.word, FeatureHash.mix(traits(token + 1).word, side)), to: &values)
    collector.add(FeatureHash.mix(own.suffix3, side), to: &values)
    collector.add(FeatureHash.mix(own.word, place), to: &values)
  }

  /// What the first pass made of the token and its neighbours, in steps of probability.
  private func addRoles(
    _ token: Int, _ side: UInt64, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    var joined: UInt64 = 0
    for index in (token - 1)...(token + 1) {
      let code = window.contains(index) ? features.roleCodes[index] : 511
      collector.add(code &* 4 &+ side, to: &values)
      joined = joined &* 512 &+ code
    }
    collector.add(FeatureHash.mix(joined, side), to: &values)
  }

  /// What the rules give the cue: whether the token is of it, and what they make of it elsewhere.
  private func addHints(
    _ token: Int, _ side: UInt64, _ collector: inout FeatureCollector,
    _ values: inout MutableSpan<UInt64>
  ) {
    let own = text.traits[token]
    let rule = hint.map { UInt64($0.rule) } ?? 0
    let role = hintedRole(token)
    let roles = (hintedRole(token - 1) &* 8 &+ role) &* 8 &+ hintedRole(token + 1)
    collector.add((rule &* 8 &+ role) &* 4 &+ side, to: &values)
    collector.add((rule &* 512 &+ roles) &* 4 &+ side, to: &values)
    collector.add(FeatureHash.mix(rule &* 512 &+ roles, own.quote &* 16 &+ own.mark), to: &values)
    collector.add(FeatureHash.mix(roles &* 4 &+ side, own.word), to: &values)
    collector.add((own.hint &* 8 &+ role) &* 4 &+ side, to: &values)
  }

  private func hintedRole(_ index: Int) -> UInt64 {
    guard let hint, window.contains(index) else { return 7 }
    return hint.role(of: index)
  }
}

extension TaggedText {
  /// The hint whose cue shares a token with a cue.
  ///
  /// - Complexity: O(log n) in the number of hints.
  fileprivate func hint(of cue: Range<Int>) -> RoleHint? {
    var (low, high) = (0, hints.count)
    while low < high {
      let middle = (low + high) / 2
      if hints[middle].cue.lowerBound < cue.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && hints[low - 1].cue.overlaps(cue) ? hints[low - 1] : nil
  }
}
