internal import ReadoutLedger
internal import ReadoutRecord

// What the JSON of statements is: `StatementHit.json` and what is built from it.

extension JSONSchema {
  /// Spans as `[start, end]` in code points.
  static let spans = list(of: span)

  /// A half-open span in code points of the stored text.
  static let span = list(of: integer, count: 2...2)

  /// An EDTF date with what it rests on, or the reason why there is none.
  static let dateReading = object(
    ["edtf": nullable(text)],
    optional: ["basis": nullable(text), "evidence": spans, "reason": nullable(text)])

  private static let candidates = list(
    of: object(["name": text, "confidence": nullable(number)]))

  /// Who speaks; the name is `null` where the words could refer to several or to nobody known.
  static let speaker = object(
    ["name": nullable(text), "how": text],
    optional: [
      "type": nullable(text), "role": nullable(text), "country": nullable(text),
      "confidence": nullable(number), "reason": nullable(text), "candidates": candidates,
    ])

  private static let occasion = object([
    "kind": nullable(text), "place": nullable(text), "with": list(of: text), "evidence": spans,
  ])

  /// One statement of an article's record, with its ids.
  static let statement = object([
    "id": text, "n": integer, "kind": word(of: StatementKind.self), "act": text, "source": spans,
    "cue": spans, "content": spans, "speaker": nullable(speaker), "addressee": nullable(text),
    "occasion": nullable(occasion), "saidOn": dateReading, "negated": flag, "mood": text,
    "parent": nullable(integer), "headline": flag, "confidence": number,
    "utterance": nullable(text), "talkingPoint": nullable(text), "wording": list(of: text),
    "review": word(of: ReviewState.self),
  ])

  /// A statement with its words and its article.
  static let statementHit = object([
    "statement": statement,
    "words": object(["source": text, "cue": text, "content": text]),
    "article": object([
      "id": text, "title": text, "outlet": nullable(text), "published": nullable(dateReading),
    ]),
  ])

  /// A statement and what led to it.
  static let foundStatement = statementHit.adding(["by": text, "likeness": nullable(number)])

  private static let digest = object(["sha256": text])

  /// The proof of a statement.
  static let receipt = object([
    "original": digest, "text": digest,
    "selectors": list(
      of: object([
        "part": word(of: StatementPart.self), "span": span, "words": text,
        "originalBytes": nullable(list(of: integer, count: 2...2)),
      ])),
    "passage": object([
      "span": span, "pieces": list(of: object(["part": nullable(text), "text": text])),
    ]),
  ])

  /// A statement with its receipt.
  static let storedStatement = statementHit.adding(["receipt": receipt])
}
