import ReadoutRecord
import ReadoutText
import Testing

/// The printed record against docs/FORMAT.md: every field, in its order.
struct RecordJSONTests {
  @Test func aRecordPrintsEveryFieldInTheOrderOfTheFormat() throws {
    let digest = SHA256Digest(of: [])
    let record = Record(
      engine: EngineIdentity(version: "0.1.0", model: "rules", weights: nil), id: "o1",
      article: ArticleFacts(
        metadata: ArticleMetadata(
          title: "Fee to rise", outlet: "NTA", credit: ["ANS"], byline: ["A. Tavik"],
          section: "Region",
          published: DateReading(try #require(EDTF(rawValue: "2031-02-10")), basis: .metadata),
          updated: DateReading(try #require(EDTF(rawValue: "2031-02-11")), basis: .text)),
        dateline: Dateline(
          place: "Varn", agency: "NTA", date: EDTF(month: 2, day: 10), span: [.init(0, 9)]),
        sha256: digest),
      text: TextFacts(sha256: digest, length: 40, title: nil, body: .init(0, 40), value: "text"),
      statements: [try statement()])
    let hex = digest.hex
    #expect(
      record.json.line
        == #"{"schema": 1, "engine": {"version": "0.1.0", "model": "rules", "weights": null}, "#
        + #""id": "o1", "article": {"title": "Fee to rise", "outlet": "NTA", "credit": ["ANS"], "#
        + #""byline": ["A. Tavik"], "section": "Region", "language": null, "#
        + #""languageConfidence": null, "analysed": true, "url": null, "published": "#
        + #"{"edtf": "2031-02-10", "basis": "metadata", "evidence": []}, "updated": "#
        + #"{"edtf": "2031-02-11", "basis": "text", "evidence": []}, "dateline": "#
        + #"{"place": "Varn", "agency": "NTA", "date": "XXXX-02-10", "span": [[0, 9]]}, "#
        + #""sha256": "\#(hex)"}, "text": {"sha256": "\#(hex)", "length": 40, "title": null, "#
        + #""teaser": null, "body": [0, 40], "value": "text"}, "statements": ["#
        + Self.statementLine
        + #"], "rejected": null}"#)
  }

  @Test func aSpeakerThatIsNotResolvedHasAReasonAndCandidates() {
    let speaker = Speaker(
      unresolvedBecause: "no person is named", candidates: [.init(name: "Tavik", confidence: 0.4)])
    #expect(
      speaker.json.line == #"{"name": null, "how": "unresolved", "reason": "no person is named", "#
        + #""candidates": [{"name": "Tavik", "confidence": 0.40}]}"#)
  }

  @Test func anUnknownDateHasAReason() {
    let reading = DateReading<SaidOnBasis>(unknownBecause: "no date")
    #expect(reading.json.line == #"{"edtf": null, "reason": "no date"}"#)
  }

  @Test func aRejectedArticleHasAReasonAndAnOffset() {
    let rejection = Rejection(code: .tooLarge, reason: "too large", byteOffset: 7)
    #expect(
      rejection.json.line == #"{"code": "too-large", "reason": "too large", "byteOffset": 7}"#)
  }

  private func statement() throws -> Statement {
    Statement(
      n: 1, kind: .direct, act: .speech, source: [.init(1, 2)], cue: [.init(3, 4)],
      content: [.init(5, 6), .init(8, 9)],
      speaker: Speaker(
        name: "Honor Tavik", type: .person, role: "Minister", country: nil, how: .surname,
        confidence: 0.95),
      occasion: Occasion(
        kind: .pressConference, place: "Varn", with: ["Orrel"], evidence: [.init(10, 12)]),
      saidOn: DateReading(try #require(EDTF(rawValue: "2031-02-10")), basis: .weekday),
      isNegated: true, mood: .question, confidence: 0.9)
  }

  private static let statementLine =
    #"{"n": 1, "kind": "direct", "act": "speech", "source": [[1, 2]], "cue": [[3, 4]], "#
    + #""content": [[5, 6], [8, 9]], "speaker": {"name": "Honor Tavik", "type": "person", "#
    + #""role": "Minister", "country": null, "how": "surname", "confidence": 0.95}, "#
    + #""addressee": null, "occasion": {"kind": "press-conference", "place": "Varn", "#
    + #""with": ["Orrel"], "evidence": [[10, 12]]}, "saidOn": {"edtf": "2031-02-10", "#
    + #""basis": "weekday", "evidence": []}, "negated": true, "mood": "question", "#
    + #""parent": null, "headline": false, "confidence": 0.90}"#
}
