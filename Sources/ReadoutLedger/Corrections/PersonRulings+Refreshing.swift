internal import GRDB

/// What people have decided of persons, as the tables hold it.
struct PersonDecisions: Equatable {
  /// A name of an article.
  struct Naming: Hashable {
    var article: Int64
    var name: String
  }

  /// Two persons, the one of the smaller id first.
  struct Pair: Hashable {
    var first: Int64
    var second: Int64

    init(_ a: Int64, _ b: Int64) { (first, second) = (min(a, b), max(a, b)) }
  }

  /// For each person who was found to be another that other.
  var merges: [Int64: Int64] = [:]

  /// For each name of an article that is of another person that person.
  var splits: [Naming: Int64] = [:]

  /// Persons who are not one.
  var aparts: Set<Pair> = []

  /// The person whom somebody was found to be.
  func merged(_ person: Int64) -> Int64 { merges[person] ?? person }

  /// Makes a person, and whoever was found to be that person, another.
  mutating func merge(_ person: Int64, into target: Int64) {
    let (person, target) = (merged(person), merged(target))
    guard person != target else { return }
    for (other, earlier) in merges where earlier == person { merges[other] = target }
    merges[person] = target
  }
}

extension PersonRulings {
  /// Works out the decisions of all entries that hold, and the persons of all articles that they
  /// change.
  ///
  /// - Complexity: O(e) in the entries of persons, and a millisecond for each article in which a
  ///   person changes.
  func refresh() throws {
    let before = try stored()
    var decisions = PersonDecisions()
    let journal = JournalRows(db: db)
    for entry in try journal.activeOfPersons() {
      try journal.setApplies(try apply(entry, to: &decisions), entry.number)
    }
    guard decisions != before else { return }
    let touched = try articles(between: before, decisions)
    try store(decisions)
    let corrector = MentionCorrector(db: db)
    for article in touched.union(try articles(between: before, decisions)).sorted() {
      try corrector.refresh(ArticleID(rawValue: article))
    }
    try PersonMaker(db: db).removeUnnamed()
  }

  /// Applies the next entry; `false` when a person that it is said of is not there.
  private func apply(
    _ entry: JournalEntry, to decisions: inout PersonDecisions
  ) throws -> Bool {
    switch entry.correction {
    case .merge(let first, let second):
      guard let target = try known(first), let person = try known(second) else { return false }
      decisions.merge(person, into: target)
    case .apart(let first, let second):
      guard let first = try known(first), let second = try known(second) else { return false }
      decisions.aparts.insert(.init(first, second))
    case .split(let person, let mentions):
      let namings = try mentions.compactMap(naming)
      guard !namings.isEmpty else { return false }
      let made = try PersonMaker(db: db).make(entry.number, person.name)
      for naming in namings { decisions.splits[naming] = made }
    default: break
    }
    return true
  }

  /// The person of a reference; one whom a correction makes only while it does.
  private func known(_ reference: PersonReference) throws -> Int64? {
    guard let id = try unmerged(reference) else { return nil }
    guard id < 0 else { return id }
    guard let entry = try JournalRows(db: db).entry(Int(-id)), entry.state == .applies else {
      return nil
    }
    return try PersonMaker(db: db).make(entry.number, reference.name)
  }

  private func naming(_ mention: MentionAnchor) throws -> PersonDecisions.Naming? {
    guard try found(mention) != nil,
      let article = try ArticleLookup(db: db).article(mention.article)
    else { return nil }
    return .init(article: article.rawValue, name: mention.name)
  }
}

extension PersonRulings {
  private func stored() throws -> PersonDecisions {
    var decisions = PersonDecisions()
    for row in try Row.fetchAll(db, sql: "SELECT person, target FROM personMerge") {
      decisions.merges[row[0]] = row[1] as Int64
    }
    for row in try Row.fetchAll(db, sql: "SELECT article, name, person FROM personSplit") {
      decisions.splits[.init(article: row[0], name: row[1])] = row[2] as Int64
    }
    for row in try Row.fetchAll(db, sql: "SELECT first, second FROM personApart") {
      decisions.aparts.insert(.init(row[0], row[1]))
    }
    return decisions
  }

  private func store(_ decisions: PersonDecisions) throws {
    for table in ["personMerge", "personSplit", "personApart"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    for (person, target) in decisions.merges {
      try db.execute(
        sql: "INSERT INTO personMerge (person, target) VALUES (?, ?)",
        arguments: [person, target])
    }
    for (naming, person) in decisions.splits {
      try db.execute(
        sql: "INSERT INTO personSplit (article, name, person) VALUES (?, ?, ?)",
        arguments: [naming.article, naming.name, person])
    }
    for pair in decisions.aparts {
      try db.execute(
        sql: "INSERT INTO personApart (first, second) VALUES (?, ?)",
        arguments: [pair.first, pair.second])
    }
  }

  /// The articles in which a person is another by the one and by the other decisions.
  private func articles(
    between a: PersonDecisions, _ b: PersonDecisions
  ) throws -> Set<Int64> {
    var articles: Set<Int64> = []
    for naming in Set(a.splits.keys).union(b.splits.keys) where a.splits[naming] != b.splits[naming]
    {
      articles.insert(naming.article)
    }
    for person in Set(a.merges.keys).union(b.merges.keys) where a.merged(person) != b.merged(person)
    {
      for table in ["foundMention", "mention"] {
        articles.formUnion(
          try Int64.fetchAll(
            db, sql: "SELECT DISTINCT article FROM \(table) WHERE person = ?", arguments: [person]))
      }
      articles.formUnion(
        try Int64.fetchAll(
          db, sql: "SELECT DISTINCT article FROM personSplit WHERE person = ?",
          arguments: [person]))
    }
    return articles
  }
}
