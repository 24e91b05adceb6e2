internal import Foundation
internal import HTTPTypes
package import ReadoutLedger
internal import ReadoutRecord

/// The journal: what people said against the record, and saying it.
enum CorrectionRoutes {
  static let all = [list, write, undo]

  private static let who = APIParameter(
    "who", .text(length: APIParameter.textLength), "Only entries of this person.")
  private static let state = APIParameter(
    "state", .choice(JournalEntry.State.allCases.map(\.rawValue)), "Only entries in this state.")
  private static let statement = APIParameter(
    "statement", .identifier(.statement),
    "Only entries of this statement.")

  private static let list = APIRoute(
    "/v1/corrections", "listCorrections", "The newest entries of the journal, in their order.",
    [who, state, statement, .limit, .cursor(.number)],
    answer: .list(
      .named("Correction"),
      CSVColumn.columns("number", "at", "who", "why", "action", "statement", "state"))
  ) { question, ledger in
    let query = Ledger.JournalQuery(
      who: question[who], state: question[state].flatMap { JournalEntry.State(rawValue: $0) },
      statement: question[statement].flatMap { StatementID($0) },
      before: question.cursor.flatMap { Int($0) }, limit: question.integer(.limit))
    let entries = try ledger.journal(query)
    let isFull = entries.count == query.limit
    return .page(entries.map(\.json), next: isFull ? entries.first?.number.description : nil)
  }

  private static let write = APIRoute(
    "/v1/corrections", "correct",
    "Says something against the record; the journal keeps who, when and why.", method: .post,
    body: .init(schema: CorrectionRequest.schema, byteLimit: 1 << 16),
    answer: .made(.named("Correction")), work: .writing
  ) { question, ledger in
    let request = try question.decoded(CorrectionRequest.self)
    let entries = try ledger.correct(
      [try request.correction(in: ledger)], on: try request.statementID(),
      stamp: question.stamp(why: request.why))
    try JournalWriting.regroup(ledger)
    guard let entry = entries.first else { return .done }
    return .made(entry.json, at: "/v1/corrections")
  }

  private static let undo = APIRoute(
    "/v1/corrections/{id}/undo", "undoCorrection",
    "Takes an entry of the journal back; an undo is undone in the same way.",
    [.id(.number)], method: .post,
    body: .init(schema: .request([.init("why", .string)], required: []), byteLimit: 1 << 16),
    answer: .made(.named("Correction")), work: .writing
  ) { question, ledger in
    let request = try question.decoded(UndoRequest.self)
    let (undo, _) = try ledger.undo(
      Int(question.id), stamp: question.stamp(why: request.why))
    try JournalWriting.regroup(ledger)
    return .made(undo.json, at: "/v1/corrections")
  }

  private struct UndoRequest: Decodable {
    let why: String?
  }
}

/// What goes with every writing into the journal.
package enum JournalWriting {
  /// Groups what a correction has touched.
  ///
  /// An import may have left much ungrouped; that is not done here, where somebody waits.
  package static func regroup(_ ledger: Ledger) throws {
    let deadline = ContinuousClock.now + .seconds(2)
    try ledger.group { ContinuousClock.now > deadline }
  }

  /// Who writes, now.
  package static func stamp(of account: Account, why: String?) -> JournalStamp {
    JournalStamp(who: account.name, at: Date().formatted(.iso8601), why: why)
  }
}

extension APIQuestion {
  /// Who writes, now.
  fileprivate func stamp(why: String?) -> JournalStamp {
    JournalWriting.stamp(of: account, why: why)
  }
}
