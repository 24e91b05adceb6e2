internal import ReadoutRecord
internal import ReadoutText

/// Makes statements of attributions: adds kind, speaker, occasion, date, negation and mood.
struct StatementAssembly {
  private let document: AnalysedText
  private let text: StoredText
  private var resolver: SpeakerResolver
  private var dates: StatementDates
  private let dateline: Dateline?
  private let outlets: [String]

  init(
    document: AnalysedText, article: Article, dateline: Dateline?,
    roles: RoleDirectory = RoleDirectory()
  ) {
    self.document = document
    text = article.text
    self.dateline = dateline
    outlets = [article.metadata.outlet].compactMap { $0 } + article.metadata.credit
    resolver = SpeakerResolver(
      document: document,
      roles: DatedRoles(
        roles, published: article.metadata.published?.edtf, dateline: dateline?.date))
    dates = StatementDates(document: document, published: article.metadata.published)
  }

  /// The statements of an article, in text order and numbered from 1.
  ///
  /// Who speaks is found out first, then when, then where and to whom: each needs what goes before.
  mutating func statements(of attributions: [Attribution]) -> [Statement] {
    let starts = attributions.map(\.start)
    let ordered = attributions.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
      .map { attributions[$0] }
    let parents = Nesting(of: ordered).parents
    let speakers = speakers(of: ordered, parents)
    dates.prepare(for: attributions)
    var statements = ordered.indices.map { index in
      statement(
        ordered[index], n: index + 1, speaker: speakers[index],
        parent: parents[index].map { $0 + 1 })
    }
    addOccasions(to: &statements, of: ordered)
    return statements
  }

  /// The speakers of attributions in text order, those within what others say with them.
  private mutating func speakers(of attributions: [Attribution], _ parents: [Int?]) -> [Speaker?] {
    let sources = attributions.map { SpeechSource($0, in: document) }
    var speakers = resolver.speakers(of: sources)
    // A content is longer than those within it, so that a parent's speaker is known before.
    let longestFirst = sources.indices.sorted {
      sources[$0].content.count > sources[$1].content.count
    }
    for index in longestFirst {
      guard let parent = parents[index] else { continue }
      speakers[index] = resolver.speaker(
        speakers[index], of: sources[index].tokens, within: speakers[parent])
    }
    return speakers
  }

  private func addOccasions(to statements: inout [Statement], of attributions: [Attribution]) {
    let reader = OccasionReader(
      of: statements, attributions, in: document, dateline: dateline, outlets: outlets,
      resolver: resolver)
    let readings = reader.readings()
    for (index, reading) in readings.enumerated() { statements[index].take(reading, in: text) }
    dates.addDays(of: readings, to: &statements)
  }

  private mutating func statement(
    _ attribution: Attribution, n: Int, speaker: Speaker?, parent: Int?
  ) -> Statement {
    let cue = document.tokens(of: attribution.cue)
    let source = document.tokens(of: attribution.source)
    let reading = CueReading(of: attribution, cue: cue, source: source, in: document)
    return Statement(
      n: n, kind: kind(of: attribution, cue: cue, within: parent), act: attribution.act,
      source: attribution.source.map(text.codePoints), cue: attribution.cue.map(text.codePoints),
      content: attribution.content.map(text.codePoints), speaker: speaker,
      saidOn: dates.date(of: attribution, cue: cue, speaker: speaker),
      isNegated: reading.isNegated, mood: reading.mood, parent: parent,
      isHeadline: attribution.isHeadline, confidence: attribution.confidence)
  }
}

extension StatementAssembly {
  /// A turn of a transcript is quoted without marks; what stands within a statement follows its own
  /// marks, not those of the quotation around it.
  private func kind(
    of attribution: Attribution, cue: Range<Int>, within parent: Int?
  ) -> StatementKind {
    if attribution.isStatedByLayout { return .direct }
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
  /// - Complexity: O(1): looks at some ten tokens.
  func tokens(of spans: [TextSpan]) -> Range<Int> {
    guard let hull = spans.hull, !hull.isEmpty else { return 0..<0 }
    var first = firstToken(near: hull.start)
    while first < tokens.count, tokens[first].span.end <= hull.start { first += 1 }
    var last = max(first, firstToken(near: hull.end))
    while last < tokens.count, tokens[last].span.start < hull.end { last += 1 }
    return first..<last
  }
}
