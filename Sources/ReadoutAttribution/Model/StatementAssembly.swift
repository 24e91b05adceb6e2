internal import ReadoutRecord
internal import ReadoutText

/// Makes statements of attributions: adds kind, speaker, occasion, date, negation and mood.
struct StatementAssembly {
  private let document: AnalysedText
  private let text: StoredText
  private var resolver: SpeakerResolver
  private let dates: StatementDates

  init(document: AnalysedText, article: Article, dateline: Dateline?) {
    self.document = document
    text = article.text
    resolver = SpeakerResolver(document: document)
    dates = StatementDates(
      document: document, dateline: dateline, published: article.metadata.published)
  }

  /// The statements of an article, in text order and numbered from 1.
  ///
  /// What stands within a statement is read right after it, because its speaker may be the same.
  mutating func statements(of attributions: [Attribution]) -> [Statement] {
    let starts = attributions.map(\.start)
    let ordered = attributions.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
      .map { attributions[$0] }
    let nesting = Nesting(of: ordered)
    var statements: [Int: Statement] = [:]
    for index in nesting.outermostFirst {
      let parent = nesting.parents[index].flatMap { statements[$0] }
      statements[index] = statement(ordered[index], n: index + 1, within: parent)
    }
    return ordered.indices.compactMap { statements[$0] }
  }

  private mutating func statement(
    _ attribution: Attribution, n: Int, within parent: Statement?
  ) -> Statement {
    let cue = document.tokens(of: attribution.cue)
    let source = document.tokens(of: attribution.source)
    let reading = CueReading(of: attribution, cue: cue, source: source, in: document)
    return Statement(
      n: n, kind: kind(of: attribution, cue: cue, within: parent), act: attribution.act,
      source: attribution.source.map(text.codePoints), cue: attribution.cue.map(text.codePoints),
      content: attribution.content.map(text.codePoints),
      speaker: parent.map { resolver.speaker(of: source, within: $0) }
        ?? resolver.speaker(of: source),
      occasion: OccasionReader(document: document).occasion(of: attribution, cue: cue),
      saidOn: dates.date(of: attribution, cue: cue), isNegated: reading.isNegated,
      mood: reading.mood, parent: parent?.n, isHeadline: attribution.isHeadline,
      confidence: attribution.confidence)
  }
}

extension StatementAssembly {
  /// What stands within a statement follows its own marks, not those of the quotation around it.
  private func kind(
    of attribution: Attribution, cue: Range<Int>, within parent: Statement?
  ) -> StatementKind {
    let holder = parent == nil ? -1 : document.quotationOfToken[cue.lowerBound]
    return StatementKind(of: attribution.content, within: holder, in: document)
  }
}

extension Attribution {
  /// Where its first word stands; its spans are ascending.
  fileprivate var start: Int {
    let starts = [source.first, cue.first, content.first].compactMap { $0?.start }
    return starts.min() ?? 0
  }
}

extension AnalysedText {
  /// The tokens from the first to the last that spans touch; empty when there is none.
  ///
  /// - Complexity: O(log n) in the number of tokens.
  func tokens(of spans: [TextSpan]) -> Range<Int> {
    guard let hull = spans.hull, !hull.isEmpty else { return 0..<0 }
    let first = firstToken { tokens[$0].span.end > hull.start }
    let last = firstToken { tokens[$0].span.start >= hull.end }
    return first..<max(first, last)
  }

  /// Index of the first token for which `predicate` holds; it holds for all behind it.
  private func firstToken(where predicate: (Int) -> Bool) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
