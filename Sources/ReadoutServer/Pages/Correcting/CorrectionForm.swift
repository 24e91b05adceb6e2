internal import ReadoutLedger
internal import ReadoutRecord

/// What somebody can say of a statement, as a form.
struct CorrectionForm: Sendable {
  /// Somebody who may be the speaker.
  struct Candidate: Sendable {
    var value: String
    var name: VisibleText
    var note: String
    var key: Int
  }

  /// A day that may be the right one.
  struct Day: Sendable {
    var value: String
    var words: String
  }

  /// A kind of speaker.
  struct TypeChoice: Sendable {
    var value: String
    var isChosen: Bool
  }

  var path: String
  var id: String
  var candidates: [Candidate]
  var hasCandidates: Bool
  var days: [Day]
  var hasDays: Bool
  var types: [TypeChoice]
  var isRejected: Bool
  var isAccepted: Bool

  /// The greatest number of candidates, so that each has a key of its own.
  private static let candidateLimit = 9

  init(_ hit: StatementHit, candidates: [Candidate], days: [String] = []) {
    path = PagePath.corrections(hit.id)
    id = hit.id.description
    self.candidates = candidates
    hasCandidates = !candidates.isEmpty
    self.days = days.compactMap { day in
      DateText(edtf: day).map { Day(value: day, words: $0.words) }
    }
    hasDays = !self.days.isEmpty
    types = SpeakerType.allCases.map {
      TypeChoice(value: $0.rawValue, isChosen: $0 == (hit.statement.speaker?.type ?? .person))
    }
    isRejected = hit.review == .rejected
    isAccepted = hit.review == .accepted
  }

  /// Who may be the speaker of a statement: those whom the analysis names, then others who speak in
  /// the article.
  static func candidates(for hit: StatementHit, _ ledger: Ledger) throws -> [Candidate] {
    var names: [(name: String, note: String)] = []
    func add(_ name: String?, _ note: String) {
      guard let name, !names.contains(where: { $0.name == name }) else { return }
      names.append((name, note))
    }
    for candidate in hit.statement.speaker?.candidates ?? [] {
      add(candidate.name, Count.percent(candidate.confidence))
    }
    for statement in try ledger.article(hit.article)?.record.statements ?? [] {
      add(statement.speaker?.name, "")
    }
    return names.filter { $0.name != hit.statement.speaker?.name }.prefix(candidateLimit)
      .enumerated().map { index, candidate in
        Candidate(
          value: candidate.name, name: VisibleText(candidate.name), note: candidate.note,
          key: index + 1)
      }
  }
}
