internal import GRDB

extension Schema {
  /// 0002: persons behind the names of speakers, their roles, and the terms that a user has added.
  ///
  /// A `mention` is a name of one article and the person whom it is of; `personName` and
  /// `personOffice` hold each name and office of a person once, so that none of the articles need
  /// be looked through. `personKey` leads from a name's consonants to persons. Persons who may be
  /// one stand in `mergeProposal`, the elder first. `roleTerm` dates are EDTF, empty when open.
  static let persons = """
    PRAGMA user_version = 2;

    CREATE TABLE person (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE personKey (
      key TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (key, person)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE personName (
      person INTEGER NOT NULL REFERENCES person(id),
      name TEXT NOT NULL,
      PRIMARY KEY (person, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE personOffice (
      person INTEGER NOT NULL REFERENCES person(id),
      office TEXT NOT NULL,
      country TEXT NOT NULL,
      PRIMARY KEY (person, office, country)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mention (
      article INTEGER NOT NULL REFERENCES article(id),
      name TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES person(id),
      statementCount INTEGER NOT NULL,
      PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mentionByPerson ON mention(person, name);

    CREATE TABLE learnedRole (
      article INTEGER NOT NULL REFERENCES article(id),
      person INTEGER NOT NULL REFERENCES person(id),
      role TEXT NOT NULL,
      office TEXT NOT NULL,
      country TEXT NOT NULL,
      PRIMARY KEY (article, person, role)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX learnedRoleByPerson ON learnedRole(person, office, country);

    CREATE TABLE mergeProposal (
      first INTEGER NOT NULL REFERENCES person(id),
      second INTEGER NOT NULL REFERENCES person(id),
      reason TEXT NOT NULL,
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mergeProposalBySecond ON mergeProposal(second);

    CREATE TABLE roleTerm (
      id INTEGER PRIMARY KEY,
      person TEXT NOT NULL,
      spellings TEXT NOT NULL,
      holder TEXT NOT NULL,
      office TEXT NOT NULL,
      begun TEXT NOT NULL,
      ended TEXT NOT NULL,
      origin TEXT NOT NULL,
      UNIQUE (person, holder, office, begun)
    ) STRICT;
    """

  /// Finds the persons of all articles that an older ledger holds, in the order of their import.
  static func addPersons(_ db: Database) throws {
    try db.execute(sql: persons)
    let writer = try PersonWriter(db)
    let sql = """
      SELECT article, speakerName, speakerRole, speakerCountry, speakerHow FROM statement
      WHERE speakerType = 'person' AND speakerName IS NOT NULL ORDER BY article, n
      """
    let rows = try Row.fetchCursor(db, sql: sql)
    var article: ArticleID?
    var spoken: [SpokenName] = []
    while let row = try rows.next() {
      let next = ArticleID(rawValue: row["article"])
      if let last = article, last != next {
        try writer.store(PersonMention.mentions(of: spoken), article: last)
        spoken = []
      }
      article = next
      spoken.append(
        SpokenName(
          name: row["speakerName"], role: row["speakerRole"], country: row["speakerCountry"],
          isLearned: row["speakerHow"] != "table"))
    }
    if let article { try writer.store(PersonMention.mentions(of: spoken), article: article) }
  }
}
