internal import Foundation
internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// All entries of the journal as a file that another ledger takes.
  ///
  /// - Parameter who: Only the entries of this person, and the undoing of them; `nil` for all.
  /// - Returns: The file.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func exportJournal(who: String? = nil) throws -> JournalFile {
    try reading("the journal") { db in
      let words = AnchoredWords(db: db)
      var kept: Set<Int> = []
      let entries = try JournalRows(db: db).entries(where: "true").filter { entry in
        guard who != nil else { return true }
        var isWanted = entry.stamp.who == who
        if case .undo(let undone) = entry.correction { isWanted = kept.contains(undone) }
        if isWanted { kept.insert(entry.number) }
        return isWanted
      }
      return JournalFile(
        lines: try entries.map { entry in
          JournalLine(entry, words: try entry.anchor.flatMap(words.words))
        })
    }
  }

  /// Takes the entries of a file over, in its order; those that are here already are left as they
  /// are, and those whose articles are not here wait for them.
  ///
  /// - Parameters:
  ///   - file: A journal of this or another ledger.
  ///   - isRehearsal: Whether nothing is to be written, only told what would be.
  /// - Returns: The entries that were added, as they stand then.
  /// - Throws: ``LedgerError`` when the file cannot be written; then nothing was.
  public func importJournal(
    _ file: JournalFile, isRehearsal: Bool = false
  ) throws -> [JournalEntry] {
    try journaling(isRehearsal: isRehearsal) { db in
      var intake = try JournalImport(db: db)
      for line in file.lines { try intake.add(line) }
      return try intake.added.compactMap { try JournalRows(db: db).entry($0) }
    }
  }
}

/// The words of anchors, sliced from the stored texts; the last text is kept, for entries of one
/// article mostly follow each other.
final class AnchoredWords {
  private let db: Database
  private var last: (article: ArticleID, text: StoredText)?

  init(db: Database) { self.db = db }

  /// The words of an anchor's content; `nil` when the text is not here.
  func words(_ anchor: StatementAnchor) throws -> String? {
    let lookup = ArticleLookup(db: db)
    guard let article = try lookup.article(anchor.article), let text = try text(of: article),
      SHA256Digest(of: text.bytes) == anchor.text
    else { return nil }
    let pieces = anchor.content.compactMap { text.span($0) }.map { text[$0] }
    return pieces.count == anchor.content.count ? pieces.joined(separator: " \u{2026} ") : nil
  }

  /// The spans of words in the text of an article, where they stand there once.
  func place(_ words: String, in article: ArticleID) throws -> [CodePointSpan]? {
    guard let text = try text(of: article) else { return nil }
    var spans: [CodePointSpan] = []
    for piece in words.components(separatedBy: " \u{2026} ") {
      let found = text.string.ranges(of: piece)
      guard found.count == 1, let only = found.first else { return nil }
      let start = text.string.unicodeScalars.distance(
        from: text.string.startIndex, to: only.lowerBound)
      spans.append(CodePointSpan(start, start + piece.unicodeScalars.count))
    }
    return spans
  }

  private func text(of article: ArticleID) throws -> StoredText? {
    if let last, last.article == article { return last.text }
    guard let text = try RestoredContent(of: article, db)?.text else { return nil }
    last = (article, text)
    return text
  }
}
