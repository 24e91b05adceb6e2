internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// What a cue claims as its source and content, in tokens, with the probability of it.
struct Claim {
  let cue: Range<Int>
  let source: [Int]
  /// Ascending.
  let content: [Int]
  /// Product of the probabilities of the cue and of its content, 0 to 1.
  let score: Float

  private let members: Set<Int>

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
    var content = Set(window.filter { chance($0, .content) >= 0.5 })
    let source = Self.likeliestSource(window.filter { !cue.contains($0) }) { chance($0, .source) }
    Self.completeQuotations(&content, window: window, document)
    if let first = content.min(), let last = content.max() {
      for token in first...last where !window.contains(token) || chance(token, .content) > 0.25 {
        content.insert(token)
      }
    }
    // The hull may have taken in a part of a quotation.
    Self.completeQuotations(&content, window: window, document)
    content.subtract(cue)
    content.subtract(source)
    // Ascending, so that the sum is the same in every run: a set has no fixed order.
    let ascending = content.sorted()
    let inWindow = ascending.filter { window.contains($0) }
    let sum = inWindow.reduce(Float(0)) { $0 + chance($1, .content) }
    self.cue = cue
    self.source = source
    self.content = ascending
    members = content
    score = inWindow.isEmpty ? 0 : probability.squareRoot() * sum / Float(inWindow.count)
  }

  /// The run of tokens around the likeliest source token, as far as they are half as likely.
  private static func likeliestSource(_ tokens: [Int], _ chance: (Int) -> Float) -> [Int] {
    guard let best = tokens.max(by: { chance($0) < chance($1) }), chance(best) >= 0.12 else {
      return []
    }
    let bound = min(0.5, chance(best) * 0.5)
    var (first, last) = (best, best)
    let members = Set(tokens)
    while members.contains(first - 1), chance(first - 1) >= bound { first -= 1 }
    while members.contains(last + 1), chance(last + 1) >= bound { last += 1 }
    return Array(first...last)
  }

  /// Takes each quotation in as a whole when half of it is content, else out.
  private static func completeQuotations(
    _ content: inout Set<Int>, window: Range<Int>, _ document: AnalysedText
  ) {
    var seen = Set<Int32>()
    for token in window {
      let index = document.quotationOfToken[token]
      guard index >= 0, seen.insert(index).inserted,
        document.quotations[Int(index)].style == .double
      else { continue }
      let tokens = document.quotations[Int(index)].tokens
      let inside = tokens.count { content.contains($0) }
      if inside * 2 >= tokens.count {
        content.formUnion(tokens)
      } else {
        content.subtract(tokens)
      }
    }
  }

  /// Whether another cue stands within the content.
  func holds(_ other: Range<Int>) -> Bool { other.contains { members.contains($0) } }

  /// Whether the contents share half of the shorter one.
  func shares(_ other: Claim) -> Bool {
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

  func act(_ document: AnalysedText) -> StatementAct {
    for token in cue.reversed() {
      if let verb = ReportingVerb.lookUp(document.tokens[token].key)?.verb { return verb.act }
    }
    let isDocument = source.contains { Titles.documents.contains(document.tokens[$0].key) }
    if isDocument { return .document }
    if cue.contains(where: { document.tokens[$0].key == "according" }) { return .speech }
    return content.contains { document.isQuoted($0) } ? .speech : .other
  }
}
