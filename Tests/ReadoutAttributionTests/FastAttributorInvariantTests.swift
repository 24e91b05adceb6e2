import ReadoutAttribution
import ReadoutModels
import ReadoutTestSupport
import ReadoutText
import Testing

/// What holds whatever the taggers say: their weights are random here.
struct FastAttributorInvariantTests {
  private static let attributors = (0..<4).compactMap { seed -> FastAttributor? in
    let step: Float = seed % 2 == 0 ? 0.01 : 0.03
    guard let model = RandomModel.model(seed: UInt64(seed), step: step) else { return nil }
    var attributor = FastAttributor(model: model)
    attributor.bounds.speech = 0
    attributor.bounds.other = 0
    return attributor
  }

  /// Reports cut short, so that many models can go over them.
  private static let documents = SampleReports.all.map { report in
    let text = StoredText(String(report.text.prefix(900)))
    return AnalysedText(text, title: nil, body: text.span)
  }

  private struct Case {
    let document: AnalysedText
    let found: [Attribution]
  }

  private static let cases = attributors.flatMap { attributor in
    documents.map { Case(document: $0, found: attributor.attributions(in: $0)) }
  }

  /// Attributions of the taggers alone, without those that the rules add.
  private static var tagged: [(document: AnalysedText, attribution: Attribution)] {
    cases.flatMap { one in
      one.found.filter { $0.rule == 0 && !$0.cue.isEmpty }.map { (one.document, $0) }
    }
  }

  @Test func randomTaggersFindSomething() {
    #expect(Self.attributors.count == 4)
    #expect(Self.tagged.count > 50)
  }

  @Test func eachAttributionHasCueAndContentInTheTextAndAProbability() {
    for (document, attribution) in Self.tagged {
      #expect(!attribution.content.isEmpty)
      let spans = attribution.source + attribution.cue + attribution.content
      #expect(spans.allSatisfy { !$0.isEmpty && document.text.span.contains($0) })
      #expect((0...1.001).contains(attribution.confidence))
      let all = spans.sorted()
      #expect(zip(all, all.dropFirst()).allSatisfy { !$0.overlaps($1) }, "\(all)")
    }
  }

  @Test func aQuotationIsContentAsAWholeOrNotAtAll() {
    for (document, attribution) in Self.tagged {
      for quotation in document.quotations where quotation.style == .double {
        let own = quotation.tokens.filter { token in
          let span = document.tokens[token].span
          return (attribution.source + attribution.cue).contains { $0.overlaps(span) }
        }
        let inside = quotation.tokens.filter { token in
          let span = document.tokens[token].span
          return attribution.content.contains { $0.overlaps(span) }
        }
        let rest = quotation.tokens.count - own.count
        #expect(
          inside.isEmpty || inside.count == rest,
          "\(document.text[quotation.span]): \(attribution.content.map { document.text[$0] })")
      }
    }
  }

  @Test func noCueStandsInTheContentOfAnotherAttribution() {
    for one in Self.cases {
      let tagged = one.found.filter { $0.rule == 0 && !$0.isSourceShared }
      for (index, outer) in tagged.enumerated() {
        for inner in tagged[(index + 1)...] {
          let isInside = inner.cue.contains { cue in outer.content.contains { $0.overlaps(cue) } }
          #expect(!isInside)
        }
      }
    }
  }

  @Test func aSecondRunGivesTheSame() throws {
    let attributor = try #require(Self.attributors.first)
    let document = try #require(Self.documents.first)
    #expect(attributor.attributions(in: document) == Self.cases.first?.found)
  }
}
