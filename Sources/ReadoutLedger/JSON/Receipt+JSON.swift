public import ReadoutRecord

extension StoredStatement {
  /// The statement and its receipt as JSON.
  public var json: JSONValue {
    guard case .object(let members) = hit.json else { return hit.json }
    return .object(members + [.init("receipt", receipt.json)])
  }
}

extension Receipt {
  /// The receipt as JSON: spans in code points of the text, `originalBytes` in bytes of the
  /// original or null.
  public var json: JSONValue {
    [
      "original": ["sha256": .string(originalDigest.hex)],
      "text": ["sha256": .string(textDigest.hex)],
      "selectors": .array(selectors.map(\.json)), "passage": passage.json,
    ]
  }
}

extension Receipt.Selector {
  /// The selector as JSON.
  public var json: JSONValue {
    let bytes = originalBytes.map { range -> JSONValue in
      .array([.integer(range.lowerBound), .integer(range.upperBound)])
    }
    return [
      "part": .string(part.rawValue), "span": .span(span), "words": .string(words),
      "originalBytes": bytes ?? .null,
    ]
  }
}

extension Passage {
  /// The passage as JSON.
  public var json: JSONValue {
    [
      "span": .span(span),
      "pieces": .array(
        pieces.map { ["part": .optional($0.part?.rawValue), "text": .string($0.text)] }),
    ]
  }
}
