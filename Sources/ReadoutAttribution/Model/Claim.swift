internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// What a cue claims as its source and content, in tokens, with the probability of it.
struct Claim {
  let cue: Range<Int>
  private(set) var source: [Int]
  /// Ascending.
  let content: [Int]
  /// Product of the probabilities of the cue and of its content, 0 to 1.
  let score: Float

  /// Probability of the cue in the first pass.
  let probability: Float

  /// Probability of each token of the content in the second pass; 1 outside the window.
  private let chances: [Float]

  private let members: TokenSet

  /// Reads the probabilities of the second pass.
  ///
  /// `links` has the shape [tokens of the window, labels of `LinkLabel`].
  init(
    cue: Range<Int>, probability: Float, links: [Float], window: Range<Int>,
    _ document: AnalysedText
  ) {
    let labels = LinkLabel.allCases.count
    func chance(_ token: Int, _ label: LinkLabel) -> Float {
      links[(token - window.lowerBound) * labels + label.rawValue]
    }
    let source = Self.likeliestSource(in: window, outside: cue) { chance($0, .source) }
    let quotations = Self.quotations(touching: window, document)
    var content = TokenSet(within: Self.hull(of: window, quotations))
    let bound = Self.contentBound(in: window, outside: cue) { chance($0, .content) }
    for token in window where chance(token, .content) >= bound { content.insert(token) }
    content.complete(quotations)
    for token in content.hull where !window.contains(token) || chance(token, .content) > 0.2 {
      content.insert(token)
    }
    // The hull may have taken in a part of a quotation.
    content.complete(quotations)
    content.set(cue, false)
    content.set(source, false)
    content.fillHoles(besides: [cue, source], document)
    let ascending = content.ascending
    var chances: [Float] = []
    chances.reserveCapacity(ascending.count)
    var sum: Float = 0
    var count = 0
    for token in ascending {
      let isInWindow = window.contains(token)
      chances.append(isInWindow ? chance(token, .content) : 1)
      guard isInWindow, let last = chances.last else { continue }
      sum += last
      count += 1
    }
    self.cue = cue
    self.source = Array(source)
    self.content = ascending
    members = content
    self.probability = probability
    self.chances = chances
    score = count == 0 ? 0 : probability.squareRoot() * sum / Float(count)
  }

  /// The most that the score of a cue can be, rounding aside: that of its likeliest token alone.
  ///
  /// `links` has the shape [tokens of the window, labels of `LinkLabel`].
  static func highestScore(probability: Float, links: [Float]) -> Float {
    let labels = LinkLabel.allCases.count
    var best: Float = 0
    for row in stride(from: LinkLabel.content.rawValue, to: links.count, by: labels) {
      best = max(best, links[row])
    }
    return probability.squareRoot() * best
  }

  /// A claim with a part of its content: indices of `other.content`.
  private init(_ other: Claim, content kept: Range<Int>) {
    cue = other.cue
    source = other.source
    probability = other.probability
    content = Array(other.content[kept])
    chances = Array(other.chances[kept])
    var members = other.members
    members.set(other.content[..<kept.lowerBound], false)
    members.set(other.content[kept.upperBound...], false)
    self.members = members
    score = probability.squareRoot() * chances.reduce(0, +) / Float(max(1, chances.count))
  }

  /// The same claim in a text of which its text is a part: each token lies `offset` further on.
  func moved(by offset: Int) -> Claim { Claim(self, offset: offset) }

  private init(_ other: Claim, offset: Int) {
    cue = other.cue.lowerBound + offset..<other.cue.upperBound + offset
    source = other.source.map { $0 + offset }
    content = other.content.map { $0 + offset }
    members = other.members.moved(by: offset)
    probability = other.probability
    chances = other.chances
    score = other.score
  }

  /// Whether the source is the subject of a passive verb, and so who is told something or spoken of:
  /// "the council was told that", "he was said to", "she said when asked whether".
  private func isToldToSource(in document: AnalysedText) -> Bool {
    guard let last = source.last, last < cue.lowerBound else { return false }
    let words = document.tokens[cue]
    if let first = words.first, Self.asked.contains(first) {
      return ["when", "if", "once", "while"].contains(document.tokens[cue.lowerBound - 1].key)
    }
    guard let be = words.firstIndex(where: { WordClass(of: $0).isAmong(.formsOfBe) }),
      // "He was reported as saying"; who is convinced says what he thinks.
      !words.contains(where: { $0.key == "as" || Self.convinced.contains($0) })
    else { return false }
    return words[be...].contains { word in
      Self.saidOfSubject.contains(word)
        || ReportingVerb.lookUp(word).map { $0.form == .past && $0.verb.frame == .addressee }
          ?? false
    }
  }

  private static let asked: WordSet = ["asked", "pressed", "questioned", "quizzed"]

  private static let convinced: WordSet = ["convinced", "persuaded"]

  /// Participles of passives whose subject is spoken of.
  private static let saidOfSubject: WordSet = [
    "said", "reported", "asked", "accused", "alleged", "rumored", "rumoured", "believed", "blamed",
    "criticized", "criticised", "praised",
  ]

  /// The claim without a source that is told something or spoken of.
  func withoutListener(in document: AnalysedText) -> Claim {
    guard isToldToSource(in: document) else { return self }
    var claim = self
    claim.source = []
    return claim
  }

  /// The claim without a conjunction before its source, which belongs to what is around, without a
  /// preposition behind it and without whoever is told something: "noted *that Name* said",
  /// "accused *Name of* saying".
  func withoutConnectives(in document: AnalysedText) -> Claim {
    var claim = self
    if source.count > 1, document.isWord(source[0], "that") { claim.source.removeFirst() }
    if let last = claim.source.last, claim.source.count > 1, document.isWord(last, "of") {
      claim.source.removeLast()
    }
    claim.completeName(in: document)
    if isToldToSource(in: document) { claim.source = [] }
    guard let first = content.first, content.count > 1, first < cue.lowerBound,
      content[1] > first + 1, document.tokens[first].key == "that"
    else { return claim }
    return Claim(claim, content: 1..<content.count)
  }

  /// Takes the name in behind "Ms", which is no source by itself.
  private mutating func completeName(in document: AnalysedText) {
    guard let last = source.last, WordClass(of: document.tokens[last]).isAmong(.courtesy) else {
      return
    }
    var next = last + 1
    while next < document.tokens.count, document.tokens[next].isCapitalized,
      document.tokens[next].kind == .word, !cue.contains(next), !members.contains(next),
      document.sentenceOfToken[next] == document.sentenceOfToken[last]
    {
      source.append(next)
      next += 1
    }
  }

  /// The claim without the part of its content that lies on the ground of another one.
  ///
  /// It ends where that one begins, seen from the cue; a quotation that is cut goes as a whole. `nil`
  /// when nothing is left.
  func ceding(to other: Claim, in document: AnalysedText) -> Claim? {
    let ground = other.source + Array(other.cue) + other.content
    let kept: Range<Int>
    if other.cue.lowerBound > cue.lowerBound {
      guard let edge = ground.filter({ $0 >= cue.upperBound }).min() else { return nil }
      kept = 0..<(content.firstIndex { $0 >= edge } ?? content.count)
    } else {
      guard let edge = ground.filter({ $0 < cue.lowerBound }).max() else { return nil }
      kept = (content.firstIndex { $0 > edge } ?? content.count)..<content.count
    }
    let whole = withoutCutQuotations(kept, document)
    return whole.isEmpty ? nil : Claim(self, content: whole)
  }

  private func withoutCutQuotations(_ kept: Range<Int>, _ document: AnalysedText) -> Range<Int> {
    var (low, high) = (kept.lowerBound, kept.upperBound)
    func isCut(at index: Int) -> Bool {
      guard low < high, index > 0, index < content.count else { return false }
      let quotation = document.quotationOfToken[content[index]]
      return quotation >= 0 && quotation == document.quotationOfToken[content[index - 1]]
        && document.quotations[Int(quotation)].style == .double
    }
    while isCut(at: high) { high -= 1 }
    while isCut(at: low) { low += 1 }
    return low..<high
  }

  /// From which probability on a token belongs to the content: lower where none is likely, so that
  /// a cue that is sure gets its words.
  private static func contentBound(
    in window: Range<Int>, outside cue: Range<Int>, _ chance: (Int) -> Float
  ) -> Float {
    var best: Float = 0
    for token in window where !cue.contains(token) { best = max(best, chance(token)) }
    return min(0.4, max(0.15, best * 0.5))
  }

  /// The run of tokens around the likeliest source token, as far as they are half as likely.
  private static func likeliestSource(
    in window: Range<Int>, outside cue: Range<Int>, _ chance: (Int) -> Float
  ) -> Range<Int> {
    func isCandidate(_ token: Int) -> Bool { window.contains(token) && !cue.contains(token) }
    var best: Int?
    for token in window where isCandidate(token) {
      if let likeliest = best, chance(token) <= chance(likeliest) { continue }
      best = token
    }
    guard let best, chance(best) >= 0.08 else { return 0..<0 }
    let bound = min(0.5, chance(best) * 0.5)
    var (first, last) = (best, best)
    while isCandidate(first - 1), chance(first - 1) >= bound { first -= 1 }
    while isCandidate(last + 1), chance(last + 1) >= bound { last += 1 }
    return first..<(last + 1)
  }

  /// The tokens of each quotation in double marks that reaches into a window, ascending.
  private static func quotations(
    touching window: Range<Int>, _ document: AnalysedText
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var last: Int32 = -1
    for token in window {
      let index = document.quotationOfToken[token]
      guard index >= 0, index != last else { continue }
      last = index
      let quotation = document.quotations[Int(index)]
      if quotation.style == .double { found.append(quotation.tokens) }
    }
    return found
  }

  private static func hull(of window: Range<Int>, _ quotations: [Range<Int>]) -> Range<Int> {
    let lower = min(window.lowerBound, quotations.first?.lowerBound ?? window.lowerBound)
    return lower..<max(window.upperBound, quotations.last?.upperBound ?? window.upperBound)
  }

  /// The tokens from the first of cue and content to the last.
  var hull: Range<Int> {
    let first = min(cue.lowerBound, content.first ?? cue.lowerBound)
    return first..<max(cue.upperBound, (content.last ?? cue.lowerBound) + 1)
  }

  /// Whether another cue stands within the content.
  func holds(_ other: Range<Int>) -> Bool { other.contains { members.contains($0) } }

  /// Whether the contents share half of the shorter one.
  func shares(_ other: Claim) -> Bool {
    guard let first = content.first, let last = content.last, let start = other.content.first,
      let end = other.content.last, start <= last, first <= end
    else { return false }
    let shared = other.content.count { members.contains($0) }
    return shared * 2 > min(content.count, other.content.count)
  }

  /// The claim as an attribution.
  func attribution(in document: AnalysedText, isHeadline: Bool) -> Attribution {
    Attribution(
      source: Self.spans(source, document), cue: [document.span(of: cue)],
      content: Self.spans(trimmed(document), document), act: act(document), isHeadline: isHeadline,
      confidence: Double(score))
  }

  /// The content without commas and full stops at its ends.
  private func trimmed(_ document: AnalysedText) -> [Int] {
    func isEdge(_ token: Int) -> Bool {
      let mark = document.tokens[token]
      return !document.isQuoted(token)
        && (mark.isTerminal || mark.isMark(",") || mark.isMark(":") || mark.isMark(";")
          || mark.kind == .dash)
    }
    let first = content.firstIndex { !isEdge($0) } ?? 0
    let last = content.lastIndex { !isEdge($0) } ?? content.count - 1
    return first <= last ? Array(content[first...last]) : content
  }

  /// The characters of runs of tokens.
  private static func spans(_ tokens: [Int], _ document: AnalysedText) -> [TextSpan] {
    var spans: [TextSpan] = []
    var last = -2
    for token in tokens {
      let span = document.tokens[token].span
      if token == last + 1, let open = spans.indices.last {
        spans[open].end = span.end
      } else {
        spans.append(span)
      }
      last = token
    }
    return spans
  }

  /// What kind of act the cue names.
  func act(_ document: AnalysedText) -> StatementAct {
    for token in cue.reversed() {
      if let verb = ReportingVerb.lookUp(document.tokens[token])?.verb { return verb.act }
    }
    // A dash before a name, the colon of a transcript.
    if !cue.contains(where: { document.tokens[$0].isWord }) { return .speech }
    let isDocument = source.contains { Titles.documents.contains(document.tokens[$0]) }
    if isDocument { return .document }
    if cue.contains(where: { document.tokens[$0].key == "according" }) { return .speech }
    return content.contains { document.isQuoted($0) } ? .speech : .other
  }
}

extension TokenSet {
  /// Takes each quotation in as a whole when half of it is in the set, else out.
  fileprivate mutating func complete(_ quotations: [Range<Int>]) {
    for tokens in quotations { set(tokens, count(in: tokens) * 2 >= tokens.count) }
  }
  /// Most tokens of a hole that is filled: "on Monday", "last week".
  private static let widestHole = 3

  /// Takes in the words of a sentence that the content goes over and that are neither source nor cue.
  fileprivate mutating func fillHoles(besides ground: [Range<Int>], _ document: AnalysedText) {
    var last: Int?
    for token in hull where contains(token) {
      if let last, token - last > 1, token - last <= Self.widestHole + 1,
        isWithinSentence(last + 1..<token, document),
        !ground.contains(where: { $0.overlaps(last + 1..<token) })
      {
        set(last + 1..<token, true)
      }
      last = token
    }
  }

  private func isWithinSentence(_ hole: Range<Int>, _ document: AnalysedText) -> Bool {
    hole.allSatisfy { document.tokens[$0].isWord }
      && document.sentenceOfToken[hole.lowerBound - 1] == document.sentenceOfToken[hole.upperBound]
  }
}
