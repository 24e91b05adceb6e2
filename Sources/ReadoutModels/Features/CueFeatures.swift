internal import ReadoutText

/// Features of the tokens around one cue, with what they have in common read once.
struct CueFeatures {
  private let features: LinkPassFeatures
  private let cue: Range<Int>
  private let window: Range<Int>
  private let words: CueWords

  /// The traits of the tokens that are looked at.
  private let run: TraitRun

  /// Which rule found the cue; 0 for none.
  private let rule: UInt64

  /// What the rules give the cue of the tokens of the window and of one on each side.
  private let hintedRoles: [UInt64]

  /// Reads what is said of a cue; `seen` are the tokens of the window whose features are asked for,
  /// with their neighbours.
  init(
    _ features: LinkPassFeatures, cue: Range<Int>, in window: Range<Int>, seen: Range<Int>
  ) {
    var outside = TaggedText.Traits.outside
    outside.quote = 15
    run = TraitRun(features.text.traits, seen, outside: outside)
    self.features = features
    self.cue = cue
    self.window = window
    words = CueWords(cue, in: window, of: features.text)
    let hint = features.text.hint(of: cue)
    rule = hint.map { UInt64($0.rule) } ?? 0
    hintedRoles = RoleHint.roles(of: hint, in: window)
  }

  private var text: TaggedText { features.text }

  /// Adds the values of the templates for a token of the window.
  @inline(__always)
  func add(_ token: Int, to sink: inout some FeatureSink) {
    let side: UInt64 = token < cue.lowerBound ? 0 : token >= cue.upperBound ? 2 : 1
    let distance = side == 0 ? cue.lowerBound - token : side == 2 ? token - cue.upperBound + 1 : 0
    let place = side &* 16 &+ DistanceClass.of(distance)
    let near = run.neighbours(of: token)
    addPlace(token, near[0], side, place, &sink)
    words.add(near[0], side, place, &sink)
    addWords(near, side, place, &sink)
    addRoles(token, side, &sink)
    addHints(token, near[0], side, &sink)
    withExtendedLifetime(run) {}
  }

  @inline(__always)
  private func addPlace(
    _ token: Int, _ own: TaggedText.Traits, _ side: UInt64, _ place: UInt64,
    _ sink: inout some FeatureSink
  ) {
    let sentences = text.document.sentenceOfToken
    let away = Int(sentences[token]) - Int(sentences[cue.lowerBound])
    let sentence = UInt64(max(-4, min(5, away)) + 4)
    let between =
      token < cue.lowerBound ? token..<cue.lowerBound : min(cue.upperBound, token)..<token
    let (commas, quotes, cues) = features.counts(in: between)
    let type = text.sentenceTypes[Int(sentences[token])]
    sink.add(place, below: 48)
    sink.add(side &* 16 &+ sentence, below: 48)
    sink.add((side &* 16 &+ sentence) &* 16 &+ type, below: 768)
    sink.add(side &* 64 &+ commas &* 4 &+ quotes, below: 192)
    sink.add((side &* 16 &+ sentence) &* 64 &+ cues &* 4 &+ commas, below: 3072)
    sink.add(
      (side &* 16 &+ sentence) &* 256 &+ cues &* 64 &+ quotes &* 16 &+ own.quote, below: 12288)
    sink.add((side &* 16 &+ own.quote) &* 16 &+ own.mark, below: 768)
    sink.add(((side &* 16 &+ own.quote) &* 16 &+ sentence) &* 16 &+ type, below: 12288)
    sink.add((place &* 16 &+ own.shape) &* 16 &+ own.quote, below: 12288)
  }

  @inline(__always)
  private func addWords(
    _ near: NearTraits, _ side: UInt64, _ place: UInt64, _ sink: inout some FeatureSink
  ) {
    for offset in -2...2 {
      let other = near[offset]
      sink.add(FeatureHash.mix(other.word, side))
      sink.add(other.shape &* 4 &+ side, below: 64)
      sink.add((other.cueBin &* 8 &+ other.sourceBin) &* 4 &+ side, below: 256)
      sink.add((other.mark &* 16 &+ other.quote) &* 4 &+ side, below: 1024)
    }
    let own = near[0]
    sink.add(
      FeatureHash.mix(near[-1].word, FeatureHash.mix(own.word, side)))
    sink.add(
      FeatureHash.mix(own.word, FeatureHash.mix(near[1].word, side)))
    sink.add(FeatureHash.mix(own.suffix3, side))
    sink.add(FeatureHash.mix(own.word, place))
  }

  /// What the first pass made of the token and its neighbours, in steps of probability.
  @inline(__always)
  private func addRoles(
    _ token: Int, _ side: UInt64, _ sink: inout some FeatureSink
  ) {
    var joined: UInt64 = 0
    for index in (token - 1)...(token + 1) {
      let code = window.contains(index) ? features.roleCodes[index] : 511
      sink.add(code &* 4 &+ side, below: 2048)
      joined = joined &* 512 &+ code
    }
    sink.add(FeatureHash.mix(joined, side))
  }

  /// What the rules give the cue: whether the token is of it, and what they make of it elsewhere.
  @inline(__always)
  private func addHints(
    _ token: Int, _ own: TaggedText.Traits, _ side: UInt64, _ sink: inout some FeatureSink
  ) {
    let place = token - window.lowerBound
    let role = hintedRoles[place + 1]
    let roles = (hintedRoles[place] &* 8 &+ role) &* 8 &+ hintedRoles[place + 2]
    sink.add((rule &* 8 &+ role) &* 4 &+ side, below: 512)
    sink.add((rule &* 512 &+ roles) &* 4 &+ side)
    sink.add(FeatureHash.mix(rule &* 512 &+ roles, own.quote &* 16 &+ own.mark))
    sink.add(FeatureHash.mix(roles &* 4 &+ side, own.word))
    sink.add((own.hint &* 8 &+ role) &* 4 &+ side, below: 8192)
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
