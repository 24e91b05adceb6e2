internal import ReadoutMatching
public import ReadoutRecord
internal import ReadoutText

extension ReportComparison {
  /// The comparison as JSON: the reference, then each other report with its segments.
  public var json: JSONValue {
    [
      "utterance": .optional(utterance?.description),
      "reference": reference.json(beside: reference),
      "reports": .array(others.map { $0.json(beside: reference) }),
    ]
  }
}

extension ComparedReport {
  /// The report as JSON; the verdict, the flags of meaning and the segments only where it is not
  /// the reference itself.
  fileprivate func json(beside reference: ComparedReport) -> JSONValue {
    let facts: [JSONValue.Member] = [
      .init("statement", .string(hit.id.description)),
      .init("article", .string(hit.article.description)), .init("outlet", .optional(hit.outlet)),
      .init("credit", .strings(credit)), .init("published", hit.published?.json ?? .null),
      .init("kind", .string(hit.statement.kind.rawValue)),
      .init("headline", .bool(hit.statement.isHeadline)),
      .init("content", .string(hit.words.content)),
      .init("wording", .strings(flags.map(\.rawValue))),
    ]
    guard let comparison else { return .object(facts) }
    return .object(
      facts + [
        .init("verdict", .string(comparison.verdict.rawValue)),
        .init("meaning", .strings(comparison.meaningFlags.map(\.rawValue))),
        .init(
          "segments", .array(comparison.segments.map { json(of: $0, beside: reference) })),
      ])
  }

  private func json(of segment: WordingSegment, beside reference: ComparedReport) -> JSONValue {
    .object(
      segment.operation.members + [
        .init("words", .optional(segment.wordsOfA.map(wording.characters))),
        .init("spans", .spans(segment.a.map(articleSpans) ?? [])),
        .init("referenceWords", .optional(segment.wordsOfB.map(reference.wording.characters))),
        .init("referenceSpans", .spans(segment.b.map(reference.articleSpans) ?? [])),
      ])
  }
}

extension WordingSegment.Operation {
  /// The name of the operation and what else it tells.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .equal: [.init("op", .string("equal"))]
    case .elided(let isMarked): [.init("op", .string("elided")), .init("marked", .bool(isMarked))]
    case .extent: [.init("op", .string("extent"))]
    case .bracketed(let bracketing):
      [.init("op", .string("bracketed")), .init("class", .string(bracketing.rawValue))]
    case .replaced(let replacement):
      [.init("op", .string("replaced")), .init("class", .string(replacement.rawValue))]
    case .reordered(let move):
      [.init("op", .string("reordered")), .init("move", .string(move.rawValue))]
    case .paraphrase: [.init("op", .string("paraphrase"))]
    }
  }
}
