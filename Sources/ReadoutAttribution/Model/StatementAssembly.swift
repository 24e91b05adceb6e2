internal import ReadoutRecord
internal import ReadoutText

/// Makes statements of attributions: adds kind, speaker, occasion, date, negation and mood.
struct StatementAssembly {
  private let document: AnalysedText
  private let text: StoredText
  private var resolver: SpeakerResolver
  private let dates: StatementDates

  init(
    document: AnalysedText, article: Article, dateline: Dateline?,
    roles: RoleDirectory = RoleDirectory()
  ) {
    self.document = document
    text = article.text
    resolver = SpeakerResolver(
      document: document,
      roles: DatedRoles(
        roles, published: article.metadata.published?.edtf, dateline: dateline?.date))
    dates = StatementDates(
      document: document, dateline: dateline, published: article.metadata.published)
  }

  /// The statements of an article, in text order and numbered from 1.
  mutating func statements(of attributions: [Attribution]) -> [Statement] {
    let starts = attributions.map(\.start)
    let ordered = attributions.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    return zip(1..., ordered).map { statement(attributions[$1], n: $0) }
  }

  private mutating func statement(_ attribution: Attribution, n: Int) -> Statement {
    let cue = document.tokens(of: attribution.cue)
    return Statement(
      n: n, kind: StatementKind(of: attribution.content, in: document), act: attribution.act,
      source: attribution.source.map(text.codePoints), cue: attribution.cue.map(text.codePoints),
      content: attribution.content.map(text.codePoints),
      speaker: resolver.speaker(of: document.tokens(of: attribution.source)),
      occasion: OccasionReader(document: document).occasion(of: attribution, cue: cue),
      saidOn: dates.date(of: attribution, cue: cue),
      isNegated: CueReading.isNegated(document.tokens[cue]),
      mood: CueReading.mood(document.tokens[cue], content: attribution.content, in: document),
      isHeadline: attribution.isHeadline, confidence: attribution.confidence)
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

extension StatementKind {
  /// The kind by the share of the content's words that stand in quotation marks.
  init(of content: [TextSpan], in document: AnalysedText) {
    var quoted = 0
    var words = 0
    for span in content {
      for index in document.tokens(of: [span]) where document.tokens[index].isWord {
        words += 1
        if document.isQuoted(index) { quoted += 1 }
      }
    }
    self = quoted == 0 ? .indirect : quoted == words ? .direct : .mixed
  }
}
