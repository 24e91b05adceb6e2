internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// What a coder has said of statements in this ledger's journal.
  ///
  /// - Parameter who: The coder.
  /// - Returns: The codes of every statement that the coder has looked at.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func codings(by who: String) throws -> Codings {
    try journal(JournalQuery(who: who)).reduce(into: Codings()) { codings, entry in
      guard entry.state != .undone, let anchor = entry.anchor else { return }
      codings.apply(entry.correction, to: entry.statement?.description ?? anchor.unit)
    }
  }

  /// What the coder of another journal has said of statements; those that this ledger holds too are
  /// known by their ids here.
  public func codings(of file: JournalFile) throws -> Codings {
    try reading("the journal") { db in
      let lookup = ArticleLookup(db: db)
      return try file.codings { try lookup.statement($0)?.description }
    }
  }
}

extension JournalFile {
  /// What the coder of the journal has said of statements.
  public func codings() -> Codings { codings { _ in nil } }

  /// What the coder has said, each statement by the name that `name` gives it or by its place.
  func codings(named name: (StatementAnchor) throws -> String?) rethrows -> Codings {
    let undone = undoneNumbers
    return try lines.reduce(into: Codings()) { codings, line in
      guard !undone.contains(line.number), let target = line.statement,
        let action = Correction.Action(rawValue: line.action),
        let correction = line.detail.correction(action, undoes: line.undoes),
        let anchor = AnchorDetail(target).anchor
      else { return }
      codings.apply(correction, to: try name(anchor) ?? anchor.unit)
    }
  }

  /// The numbers of the lines that others undo.
  private var undoneNumbers: Set<Int> {
    lines.reversed().reduce(into: []) { undone, line in
      if let target = line.undoes, !undone.contains(line.number) { undone.insert(target) }
    }
  }
}

extension AnchorDetail {
  fileprivate init(_ target: JournalLine.Target) {
    (original, outlet, text, content) =
      (target.original, target.outlet, target.text, target.content)
  }
}

extension StatementAnchor {
  /// What tells the statement from every other.
  fileprivate var unit: String {
    ([article.original.hex, article.outlet ?? ""] + content.map { "\($0.start)-\($0.end)" })
      .joined(separator: " ")
  }
}
