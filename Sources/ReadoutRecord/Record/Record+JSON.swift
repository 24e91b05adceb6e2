public import ReadoutText

// How a record is printed: the fields of docs/FORMAT.md in its order, absent values as null.

extension Record {
  /// The record as JSON.
  public var json: JSONValue {
    [
      "schema": .integer(Self.schema),
      "engine": [
        "version": .string(engine.version), "model": .string(engine.model),
        "weights": .optional(engine.weights),
      ],
      "id": .string(id),
      "article": article.json,
      "text": text?.json ?? .null,
      "statements": .array(statements.map(\.json)),
      "rejected": rejected?.json ?? .null,
    ]
  }
}

extension ArticleFacts {
  /// The facts as JSON.
  public var json: JSONValue {
    [
      "title": .optional(metadata.title), "outlet": .optional(metadata.outlet),
      "credit": .strings(metadata.credit), "byline": .strings(metadata.byline),
      "section": .optional(metadata.section), "language": .optional(metadata.language),
      "languageConfidence": metadata.languageConfidence.map { .twoDecimals($0) } ?? .null,
      "analysed": .bool(metadata.isLanguageRead), "url": .optional(metadata.url),
      "published": metadata.published?.json ?? .null,
      "updated": metadata.updated?.json ?? .null,
      "dateline": dateline?.json ?? .null,
      "sha256": .string(sha256.hex),
    ]
  }
}

extension Dateline {
  /// The dateline as JSON.
  public var json: JSONValue {
    [
      "place": .optional(place), "agency": .optional(agency),
      "date": .optional(date?.rawValue), "span": .spans(span),
    ]
  }
}

extension TextFacts {
  /// The facts as JSON; `value` only when the characters are there.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("sha256", .string(sha256.hex)), .init("length", .integer(length)),
      .init("title", title.map { .span($0) } ?? .null),
      .init("teaser", teaser.map { .span($0) } ?? .null), .init("body", .span(body)),
    ]
    if let value { members.append(.init("value", .string(value))) }
    return .object(members)
  }
}

extension Statement {
  /// The statement as JSON.
  public var json: JSONValue {
    [
      "n": .integer(n), "kind": .string(kind.rawValue), "act": .string(act.rawValue),
      "source": .spans(source), "cue": .spans(cue), "content": .spans(content),
      "speaker": speaker?.json ?? .null, "addressee": .optional(addressee),
      "occasion": occasion?.json ?? .null, "saidOn": saidOn.json,
      "negated": .bool(isNegated), "mood": .string(mood.rawValue), "parent": .optional(parent),
      "headline": .bool(isHeadline), "confidence": .twoDecimals(confidence),
    ]
  }
}

extension Speaker {
  /// The speaker as JSON: with the reason and the candidates when unresolved, and with the articles
  /// that it rests on where a ledger knows the role from them.
  public var json: JSONValue {
    guard let name else {
      return [
        "name": .null, "how": .string(how.rawValue), "reason": .optional(reason),
        "candidates": .array(
          candidates.map {
            ["name": .string($0.name), "confidence": .twoDecimals($0.confidence)]
          }),
      ]
    }
    let because = reason.map { [JSONValue.Member("reason", .string($0))] } ?? []
    return .object(
      [
        .init("name", .string(name)), .init("type", .optional(type?.rawValue)),
        .init("role", .optional(role)), .init("country", .optional(country)),
        .init("how", .string(how.rawValue)),
        .init("confidence", confidence.map { .twoDecimals($0) } ?? .null),
      ] + because)
  }
}

extension Occasion {
  /// The occasion as JSON.
  public var json: JSONValue {
    [
      "kind": .optional(kind?.rawValue), "place": .optional(place), "with": .strings(with),
      "evidence": .spans(evidence),
    ]
  }
}

extension DateReading {
  /// The date as JSON: with the reason when there is none.
  public var json: JSONValue {
    guard let edtf else { return ["edtf": .null, "reason": .optional(reason)] }
    return [
      "edtf": .string(edtf.rawValue), "basis": .optional(basis?.rawValue),
      "evidence": .spans(evidence),
    ]
  }
}

extension Rejection {
  /// The rejection as JSON.
  public var json: JSONValue {
    [
      "code": .string(code.rawValue), "reason": .string(reason),
      "byteOffset": .integer(byteOffset),
    ]
  }
}

extension JSONValue {
  /// A span as `[start, end]` in code points.
  public static func span(_ span: CodePointSpan) -> JSONValue {
    .array([.integer(span.start), .integer(span.end)])
  }
}
