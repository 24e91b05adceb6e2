internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// Takes the entries of another journal over, within the transaction that is open.
struct JournalImport {
  private let db: Database
  private let rows: JournalRows
  private let words: AnchoredWords

  /// The numbers of entries here by those that they have in the file.
  private var numbers: [Int: Int] = [:]

  /// The numbers of the entries that are here already, by what tells them apart.
  private var known: [String: Int] = [:]

  /// The numbers of the entries that were added.
  private(set) var added: [Int] = []

  init(db: Database) throws {
    self.db = db
    rows = JournalRows(db: db)
    words = AnchoredWords(db: db)
    for entry in try rows.entries(where: "true") {
      known[try JournalLine(entry, words: nil).identity] = entry.number
    }
  }

  /// Adds an entry unless it is here.
  mutating func add(_ line: JournalLine) throws {
    var local = line
    local.undoes = try line.undoes.map { try self.number($0) }
    let identity = try local.identity
    if let known = known[identity] {
      numbers[line.number] = known
      return
    }
    guard let correction = try correction(of: local) else { return }
    let anchor = try local.statement.flatMap(anchor)
    let statement = try anchor.flatMap { try ArticleLookup(db: db).statement($0) }
    if case .undo(let target) = correction, try rows.entry(target)?.state == .undone {
      throw CorrectionIntake.refusal("entry \(line.number) undoes what is undone here already")
    }
    let stamp = JournalStamp(who: line.who, at: line.at, why: line.why)
    let number = try JournalWriter(db: db).append(
      correction, stamp, anchor: anchor, statement: statement)
    numbers[line.number] = number
    known[identity] = number
    added.append(number)
  }

  private func number(_ number: Int) throws -> Int {
    guard let local = numbers[number] else {
      throw CorrectionIntake.refusal("the file undoes entry \(number) and does not hold it")
    }
    return local
  }

  /// The correction with references that mean something here: the ids of persons are another
  /// ledger's, but for those whom an entry of the file makes.
  private func correction(of line: JournalLine) throws -> Correction? {
    guard let action = Correction.Action(rawValue: line.action) else { return nil }
    var detail = line.detail
    if let speaker = detail.speaker { detail.speaker = local(speaker) }
    detail.persons = detail.persons?.map(local)
    return detail.correction(action, undoes: line.undoes)
  }

  private func local(_ person: PersonDetail) -> PersonDetail {
    var person = person
    person.id = person.id.flatMap { id in
      id < 0 ? numbers[Int(-id)].map { -Int64($0) } : nil
    }
    return person
  }

  /// Where the entry is said of, in this ledger's text: another reader may have made another text
  /// of the original, in which the words are looked for.
  private func anchor(_ target: JournalLine.Target) throws -> StatementAnchor? {
    guard let original = SHA256Digest(hex: target.original),
      let text = SHA256Digest(hex: target.text)
    else { return nil }
    let lookup = ArticleLookup(db: db)
    let article = ArticleAnchor(original: original, outlet: target.outlet)
    let anchor = StatementAnchor(article: article, text: text, content: target.content)
    guard let id = try lookup.article(article), let here = try lookup.anchor(id)?.text,
      here != text, let words = target.words,
      let content = try self.words.place(words, in: id)
    else { return anchor }
    return StatementAnchor(article: article, text: here, content: content)
  }
}
