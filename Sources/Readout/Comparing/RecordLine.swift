internal import Foundation
internal import ReadoutRecord
internal import ReadoutText

/// A record as a line of JSON: what `extract` prints, or `show --all --json`, which has it under
/// `record`.
struct RecordLine: Decodable {
  /// The members of `article` that tell one from another.
  struct Facts: Decodable {
    var sha256: String
    var outlet: String?
  }

  var id: String
  var article: Facts
  var statements: [StatementLine]

  private enum Key: String, CodingKey {
    case record, id, article, statements
  }

  init(from decoder: any Decoder) throws {
    let outer = try decoder.container(keyedBy: Key.self)
    let inner = try? outer.nestedContainer(keyedBy: Key.self, forKey: .record)
    let record = inner ?? outer
    id = try record.decode(String.self, forKey: .id)
    article = try record.decode(Facts.self, forKey: .article)
    statements = try record.decode([StatementLine].self, forKey: .statements)
  }
}

/// A statement of such a line.
struct StatementLine: Decodable {
  var id: String?
  private var n: Int
  private var kind: StatementKind
  private var act: StatementAct
  private var source: [CodePointSpan]
  private var cue: [CodePointSpan]
  private var content: [CodePointSpan]
  private var speaker: SpeakerLine?
  private var addressee: String?
  private var occasion: Occasion?
  private var saidOn: DateLine
  private var negated: Bool
  private var mood: Mood
  private var parent: Int?
  private var headline: Bool
  private var confidence: Double

  /// The statement.
  var statement: Statement {
    Statement(
      n: n, kind: kind, act: act, source: source, cue: cue, content: content,
      speaker: speaker?.speaker, addressee: addressee, occasion: occasion, saidOn: saidOn.date,
      isNegated: negated, mood: mood, parent: parent, isHeadline: headline, confidence: confidence)
  }
}

/// The speaker of such a statement.
private struct SpeakerLine: Decodable {
  var name: String?
  var type: SpeakerType?
  var role: String?
  var country: String?
  var how: SpeakerResolution
  var confidence: Double?
  var reason: String?
  var candidates: [Speaker.Candidate]?

  var speaker: Speaker {
    var speaker = Speaker(unresolvedBecause: "", candidates: candidates ?? [])
    (speaker.name, speaker.type, speaker.role) = (name, type, role)
    (speaker.country, speaker.how, speaker.confidence) = (country, how, confidence)
    speaker.reason = reason
    return speaker
  }
}

/// The day of such a statement.
private struct DateLine: Decodable {
  var edtf: EDTF?
  var basis: SaidOnBasis?
  var evidence: [CodePointSpan]?
  var reason: String?

  var date: DateReading<SaidOnBasis> {
    var date = DateReading<SaidOnBasis>(unknownBecause: "")
    (date.edtf, date.basis, date.evidence) = (edtf, basis, evidence ?? [])
    date.reason = reason
    return date
  }
}
