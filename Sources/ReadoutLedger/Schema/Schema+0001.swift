extension Schema {
  /// 0001: articles with their originals, texts and statements; rejections; tombstones.
  ///
  /// Names are those of docs/FORMAT.md. Spans are JSON lists of `[start, end]` in code points;
  /// days are numbers since 1970-01-01; dates are EDTF. `contentWords`, `sourceWords` and
  /// `cueWords` are the words of the spans: the first two are searched, all are compared by a
  /// check. `day.issued` counts the ids given out for a day, so that none is given twice.
  static let articlesAndStatements = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = 1;

    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      location TEXT NOT NULL,
      format TEXT NOT NULL,
      charset TEXT NOT NULL,
      originalDigest BLOB NOT NULL,
      title TEXT,
      outlet TEXT,
      credit TEXT NOT NULL,
      byline TEXT NOT NULL,
      language TEXT,
      url TEXT,
      published TEXT,
      publishedBasis TEXT,
      publishedEvidence TEXT,
      publishedReason TEXT,
      dateline TEXT,
      engineVersion TEXT NOT NULL,
      engineModel TEXT NOT NULL,
      engineWeights TEXT,
      textDigest BLOB NOT NULL,
      textLength INTEGER NOT NULL,
      titleSpan TEXT,
      bodySpan TEXT NOT NULL,
      hasTextValue INTEGER NOT NULL,
      UNIQUE (originalDigest, name)
    ) STRICT;
    CREATE INDEX articleByName ON article(name);

    CREATE TABLE original (
      article INTEGER PRIMARY KEY REFERENCES article(id),
      byteCount INTEGER NOT NULL,
      compressed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE text (
      article INTEGER PRIMARY KEY REFERENCES article(id),
      byteCount INTEGER NOT NULL,
      compressed BLOB NOT NULL,
      sourceMapByteCount INTEGER NOT NULL,
      sourceMap BLOB NOT NULL
    ) STRICT;

    CREATE TABLE statement (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article(id),
      n INTEGER NOT NULL,
      kind TEXT NOT NULL,
      act TEXT NOT NULL,
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
      addressee TEXT,
      occasion TEXT,
      saidOn TEXT,
      saidOnBasis TEXT,
      saidOnEvidence TEXT NOT NULL,
      saidOnReason TEXT,
      earliestDay INTEGER,
      latestDay INTEGER,
      negated INTEGER NOT NULL,
      mood TEXT NOT NULL,
      parent INTEGER,
      headline INTEGER NOT NULL,
      confidence REAL NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX statementByArticle ON statement(article, n);

    CREATE TABLE day (
      part INTEGER PRIMARY KEY,
      issued INTEGER NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE statementWords USING fts5(
      contentWords, sourceWords, speakerName,
      content='statement', content_rowid='id',
      tokenize='unicode61 remove_diacritics 2'
    );

    CREATE TABLE rejection (
      id INTEGER PRIMARY KEY,
      digest BLOB NOT NULL,
      location TEXT NOT NULL,
      code TEXT NOT NULL,
      reason TEXT NOT NULL,
      byteOffset INTEGER NOT NULL,
      sample BLOB NOT NULL,
      UNIQUE (digest, location)
    ) STRICT;

    CREATE TABLE tombstone (
      digest BLOB PRIMARY KEY,
      forgottenOn TEXT NOT NULL,
      reason TEXT NOT NULL,
      statementCount INTEGER NOT NULL
    ) STRICT;
    """
}
