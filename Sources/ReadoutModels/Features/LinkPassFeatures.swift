internal import ReadoutText

/// Features of the second pass: which tokens around one cue are its source and its content.
package struct LinkPassFeatures {
  let text: TaggedText

  /// Probabilities of the first pass, shape [tokens, labels of ``RoleLabel``].
  let roles: [Float]

  /// For each token, how many tokens of likely cues stand before it.
  private let cueCounts: [Int32]
  private let commaCounts: [Int32]
  private let quoteCounts: [Int32]

  /// Creates the features of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - roles: Probabilities of the first pass, shape [tokens, labels], row-major.
  package init(_ text: TaggedText, roles: [Float]) {
    self.text = text
    self.roles = roles
    let labels = RoleLabel.allCases.count
    func running(_ isCounted: (Int) -> Bool) -> [Int32] {
      var count: Int32 = 0
      var counts: [Int32] = [0]
      for token in text.traits.indices {
        if isCounted(token) { count += 1 }
        counts.append(count)
      }
      return counts
    }
    cueCounts = running { token in
      roles[token * labels + RoleLabel.beginCue.rawValue] >= 0.4
    }
    commaCounts = running { text.traits[$0].mark == 1 }
    quoteCounts = running { text.traits[$0].quote >= 2 }
  }

  /// The codes of the features of a token under a cue.
  package func codes(
    of token: Int, cue: Range<Int>, in window: Range<Int>, into codes: inout [UInt32]
  ) {
    codes.removeAll(keepingCapacity: true)
    var collector = FeatureCollector(from: 200)
    let side: UInt64 = token < cue.lowerBound ? 0 : token >= cue.upperBound ? 2 : 1
    let distance = side == 0 ? cue.lowerBound - token : side == 2 ? token - cue.upperBound + 1 : 0
    let place = side * 16 + UInt64(FeatureCollector.bucket(distance))
    addPlace(token, cue, side, place, &collector, &codes)
    addCue(token, cue, window, side, place, &collector, &codes)
    addWords(token, window, side, place, &collector, &codes)
    addRoles(token, window, side, &collector, &codes)
    addHints(token, cue, window, side, &collector, &codes)
  }

  private func addPlace(
    _ token: Int, _ cue: Range<Int>, _ side: UInt64, _ place: UInt64,
    _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    let own = text.traits[token]
    let sentences = text.document.sentenceOfToken
    let away = Int(sentences[token]) - Int(sentences[cue.lowerBound])
    let sentence = UInt64(max(-4, min(5, away)) + 4)
    let between =
      token < cue.lowerBound ? token..<cue.lowerBound : min(cue.upperBound, token)..<token
    func count(_ counts: [Int32]) -> UInt64 {
      UInt64(min(3, max(0, counts[between.upperBound] - counts[between.lowerBound])))
    }
    let (commas, quotes, cues) = (count(commaCounts), count(quoteCounts), count(cueCounts))
    let type = text.sentenceTypes[Int(sentences[token])]
    collector.add(place, to: &codes)
    collector.add(side * 16 + sentence, to: &codes)
    collector.add((side * 16 + sentence) * 16 + type, to: &codes)
    collector.add(side * 64 + commas * 4 + quotes, to: &codes)
    collector.add((side * 16 + sentence) * 64 + cues * 4 + commas, to: &codes)
    collector.add((side * 16 + sentence) * 256 + cues * 64 + quotes * 16 + own.quote, to: &codes)
    collector.add((side * 16 + own.quote) * 16 + own.mark, to: &codes)
    collector.add(((side * 16 + own.quote) * 16 + sentence) * 16 + type, to: &codes)
    collector.add((place * 16 + own.shape) * 16 + own.quote, to: &codes)
  }

  private func addCue(
    _ token: Int, _ cue: Range<Int>, _ window: Range<Int>, _ side: UInt64, _ place: UInt64,
    _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    let own = text.traits[token]
    let head = cue.max { text.traits[$0].cueBin < text.traits[$1].cueBin } ?? cue.lowerBound
    let word = text.traits[head].word
    let last = text.traits[cue.upperBound - 1].word
    func context(_ index: Int) -> UInt64 {
      guard window.contains(index) else { return 255 }
      let traits = text.traits[index]
      return traits.mark * 16 + traits.quote
    }
    let before = context(cue.lowerBound - 1)
    let behind = context(cue.upperBound)
    collector.add(FeatureHash.mix(word, place), to: &codes)
    collector.add(FeatureHash.mix(word, side * 16 + own.shape), to: &codes)
    collector.add(FeatureHash.mix(word, side * 16 + own.quote), to: &codes)
    collector.add(FeatureHash.mix(last, place), to: &codes)
    collector.add((side * 256 + before) * 256 + behind, to: &codes)
    collector.add(FeatureHash.mix(before * 256 + behind, place * 16 + own.quote), to: &codes)
    collector.add(
      FeatureHash.mix(wordHash(cue.upperBound, window), side * 16 + own.shape), to: &codes)
    collector.add(
      FeatureHash.mix(wordHash(cue.lowerBound - 1, window), side * 16 + own.shape), to: &codes)
    collector.add(
      FeatureHash.mix(FeatureHash.mix(word, wordHash(cue.upperBound, window)), place), to: &codes)
    collector.add(FeatureHash.mix(text.traits[head].suffix3, place), to: &codes)
    collector.add(FeatureHash.mix(word, FeatureHash.mix(own.word, side)), to: &codes)
    collector.add(UInt64(min(4, cue.count)) * 64 + side * 16 + own.shape, to: &codes)
  }

  private func wordHash(_ index: Int, _ window: Range<Int>) -> UInt64 {
    window.contains(index) ? text.traits[index].word : 1
  }

  private func addWords(
    _ token: Int, _ window: Range<Int>, _ side: UInt64, _ place: UInt64,
    _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    for offset in -2...2 {
      let index = token + offset
      let traits = window.contains(index) ? text.traits[index] : nil
      collector.add(FeatureHash.mix(traits?.word ?? 1, side), to: &codes)
      collector.add((traits?.shape ?? 15) * 4 + side, to: &codes)
      collector.add(((traits?.cueBin ?? 7) * 8 + (traits?.sourceBin ?? 7)) * 4 + side, to: &codes)
      collector.add(((traits?.mark ?? 15) * 16 + (traits?.quote ?? 15)) * 4 + side, to: &codes)
    }
    collector.add(
      FeatureHash.mix(wordHash(token - 1, window), FeatureHash.mix(text.traits[token].word, side)),
      to: &codes)
    collector.add(
      FeatureHash.mix(text.traits[token].word, FeatureHash.mix(wordHash(token + 1, window), side)),
      to: &codes)
    collector.add(FeatureHash.mix(text.traits[token].suffix3, side), to: &codes)
    collector.add(FeatureHash.mix(text.traits[token].word, place), to: &codes)
  }

  /// What the first pass made of the token and its neighbours, in steps of probability.
  private func addRoles(
    _ token: Int, _ window: Range<Int>, _ side: UInt64, _ collector: inout FeatureCollector,
    _ codes: inout [UInt32]
  ) {
    var joined: UInt64 = 0
    for offset in -1...1 {
      let index = token + offset
      let code = window.contains(index) ? roleCode(index) : 511
      collector.add(code * 4 + side, to: &codes)
      joined = joined * 512 + code
    }
    collector.add(FeatureHash.mix(joined, side), to: &codes)
  }

  /// What the rules give the cue: whether the token is of it, and what they make of it elsewhere.
  private func addHints(
    _ token: Int, _ cue: Range<Int>, _ window: Range<Int>, _ side: UInt64,
    _ collector: inout FeatureCollector, _ codes: inout [UInt32]
  ) {
    let own = text.traits[token]
    let hint = hint(of: cue)
    let rule = hint.map { UInt64($0.rule) } ?? 0
    func role(_ index: Int) -> UInt64 {
      guard let hint, window.contains(index) else { return 7 }
      return hint.role(of: index)
    }
    let roles = (role(token - 1) * 8 + role(token)) * 8 + role(token + 1)
    collector.add((rule * 8 + role(token)) * 4 + side, to: &codes)
    collector.add((rule * 512 + roles) * 4 + side, to: &codes)
    collector.add(FeatureHash.mix(rule * 512 + roles, own.quote * 16 + own.mark), to: &codes)
    collector.add(FeatureHash.mix(roles * 4 + side, own.word), to: &codes)
    collector.add((own.hint * 8 + role(token)) * 4 + side, to: &codes)
  }

  /// The hint whose cue shares a token with the cue.
  ///
  /// - Complexity: O(log n) in the number of hints.
  private func hint(of cue: Range<Int>) -> RoleHint? {
    var (low, high) = (0, text.hints.count)
    while low < high {
      let middle = (low + high) / 2
      if text.hints[middle].cue.lowerBound < cue.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 && text.hints[low - 1].cue.overlaps(cue) ? text.hints[low - 1] : nil
  }

  private func roleCode(_ token: Int) -> UInt64 {
    let row = token * RoleLabel.allCases.count
    func probability(_ begin: RoleLabel, _ inside: RoleLabel) -> UInt64 {
      let value = roles[row + begin.rawValue] + roles[row + inside.rawValue]
      return value < 0.05
        ? 0 : value < 0.25 ? 1 : value < 0.5 ? 2 : value < 0.75 ? 3 : value < 0.95 ? 4 : 5
    }
    return probability(.beginCue, .insideCue) * 64 + probability(.beginSource, .insideSource) * 8
      + probability(.beginContent, .insideContent)
  }
}
