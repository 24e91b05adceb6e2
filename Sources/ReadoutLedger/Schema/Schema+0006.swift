extension Schema {
  /// 0006: the journal of what people have corrected, and what the analysis found before.
  ///
  /// `journalEntry` is append-only; it anchors to the digest of the original and to the spans of
  /// the content, and `detail` holds what was said, as JSON. `journalState` follows from it: whether
  /// an entry is undone, whether it applies, and to which statement; `other` is the second statement
  /// of one that is said of two.
  ///
  /// The tables that others read (`statement`, `mention`, `learnedRole`) hold what stands after the
  /// corrections. What the analysis found is set aside where a correction touches it:
  /// `uncorrected` for a statement, `uncorrectedMention` and `uncorrectedRole` for all of a
  /// `correctedArticle`; the views `foundMention` and `foundRole` give it for every article. A
  /// `formerStatement` is one that a later analysis did not find: it gets its id back when one does.
  /// `personMerge`, `personSplit` and `personApart` say what people have decided of persons; persons
  /// whom a correction has made have ids below 0, minus the number of the entry. An
  /// `unfoundedPerson` is one whom no analysis finds any more and corrections still name.
  static let journal = """
    PRAGMA user_version = 6;

    ALTER TABLE statement ADD COLUMN review TEXT NOT NULL DEFAULT 'auto';
    CREATE INDEX statementByReview ON statement(review) WHERE review <> 'auto';

    CREATE TABLE journalEntry (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      why TEXT,
      action TEXT NOT NULL,
      detail TEXT NOT NULL,
      original BLOB,
      outlet TEXT,
      text BLOB,
      content TEXT,
      undoes INTEGER REFERENCES journalEntry(number)
    ) STRICT;
    CREATE INDEX journalEntryByOriginal ON journalEntry(original) WHERE original IS NOT NULL;
    CREATE INDEX journalEntryByUndone ON journalEntry(undoes) WHERE undoes IS NOT NULL;
    CREATE TRIGGER journalEntryIsKept BEFORE DELETE ON journalEntry
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journalEntryIsFixed BEFORE UPDATE ON journalEntry
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

    CREATE TABLE journalState (
      entry INTEGER PRIMARY KEY REFERENCES journalEntry(number),
      isUndone INTEGER NOT NULL,
      applies INTEGER NOT NULL,
      statement INTEGER,
      other INTEGER
    ) STRICT;
    CREATE INDEX journalStateByStatement ON journalState(statement) WHERE statement IS NOT NULL;
    CREATE INDEX journalStateByOther ON journalState(other) WHERE other IS NOT NULL;

    CREATE TABLE uncorrected (
      statement INTEGER PRIMARY KEY REFERENCES statement(id),
      article INTEGER NOT NULL REFERENCES article(id),
      \(correctable),
      earliestDay INTEGER,
      latestDay INTEGER
    ) STRICT;
    CREATE INDEX uncorrectedByArticle ON uncorrected(article);

    CREATE TABLE formerStatement (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article(id),
      n INTEGER NOT NULL,
      act TEXT NOT NULL,
      \(correctable),
      addressee TEXT,
      occasion TEXT,
      earliestDay INTEGER,
      latestDay INTEGER,
      negated INTEGER NOT NULL,
      mood TEXT NOT NULL,
      parent INTEGER,
      headline INTEGER NOT NULL,
      confidence REAL NOT NULL
    ) STRICT;
    CREATE INDEX formerStatementByArticle ON formerStatement(article);

    CREATE TABLE correctedArticle (
      article INTEGER PRIMARY KEY REFERENCES article(id)
    ) STRICT;
    CREATE TABLE uncorrectedMention (
      article INTEGER NOT NULL REFERENCES article(id),
      name TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES person(id),
      statementCount INTEGER NOT NULL,
      PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX uncorrectedMentionByPerson ON uncorrectedMention(person, name);
    CREATE TABLE uncorrectedRole (
      article INTEGER NOT NULL REFERENCES article(id),
      person INTEGER NOT NULL REFERENCES person(id),
      role TEXT NOT NULL,
      office TEXT NOT NULL,
      country TEXT NOT NULL,
      PRIMARY KEY (article, person, role)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX uncorrectedRoleByPerson ON uncorrectedRole(person, office, country);
    CREATE VIEW foundMention AS
      SELECT article, name, person, statementCount FROM mention
      WHERE NOT EXISTS (SELECT 1 FROM correctedArticle AS c WHERE c.article = mention.article)
      UNION ALL SELECT article, name, person, statementCount FROM uncorrectedMention;
    CREATE VIEW foundRole AS
      SELECT article, person, role, office, country FROM learnedRole
      WHERE NOT EXISTS (SELECT 1 FROM correctedArticle AS c WHERE c.article = learnedRole.article)
      UNION ALL SELECT article, person, role, office, country FROM uncorrectedRole;

    CREATE TABLE personMerge (
      person INTEGER PRIMARY KEY,
      target INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX personMergeByTarget ON personMerge(target);
    CREATE TABLE personSplit (
      article INTEGER NOT NULL,
      name TEXT NOT NULL,
      person INTEGER NOT NULL,
      PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX personSplitByPerson ON personSplit(person);
    CREATE TABLE unfoundedPerson (
      person INTEGER PRIMARY KEY
    ) STRICT;
    CREATE TABLE personApart (
      first INTEGER NOT NULL,
      second INTEGER NOT NULL,
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE code (
      label TEXT PRIMARY KEY,
      description TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statementCode (
      statement INTEGER NOT NULL REFERENCES statement(id),
      label TEXT NOT NULL,
      PRIMARY KEY (statement, label)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statementCodeByLabel ON statementCode(label, statement);

    CREATE TABLE unfinishedReanalysis (
      command TEXT NOT NULL,
      learned BLOB NOT NULL,
      learnedByteCount INTEGER NOT NULL,
      lastArticle INTEGER NOT NULL
    ) STRICT;
    """

  /// The columns of a statement that a correction can change, but for those that follow from them.
  private static let correctable = """
    kind TEXT NOT NULL,
      source TEXT NOT NULL,
      cue TEXT NOT NULL,
      content TEXT NOT NULL,
      sourceWords TEXT NOT NULL,
      cueWords TEXT NOT NULL,
      contentWords TEXT NOT NULL,
      speakerName TEXT,
      speakerType TEXT,
      speakerRole TEXT,
      speakerCountry TEXT,
      speakerHow TEXT,
      speakerConfidence REAL,
      speakerReason TEXT,
      speakerCandidates TEXT,
      saidOn TEXT,
      saidOnBasis TEXT,
      saidOnEvidence TEXT NOT NULL,
      saidOnReason TEXT
    """
}
