extension Schema {
  /// 0005: which statements are of one utterance, and which utterances of one talking point.
  ///
  /// An utterance and a talking point have the row id of their first statement. `speaker` is the
  /// identity that statements are grouped by: a person's id, or the normal form of a body's name.
  /// A `posting` leads from a rare word of a speaker to the statements that hold it; a
  /// `statementLink` stands once in either direction, its strengths in thousandths. `ungrouped` are
  /// statements that are to be grouped; `isNew` those that have no postings and links yet. A
  /// `groupRuling` is what a person has decided of two statements: that they are of one utterance,
  /// or that they are not. `wording` is a JSON list of how the quotation differs from the other
  /// reports of its utterance.
  static let groups = """
    PRAGMA user_version = 5;

    CREATE TABLE talkingPoint (
      id INTEGER PRIMARY KEY,
      speaker TEXT NOT NULL
    ) STRICT;

    CREATE TABLE utterance (
      id INTEGER PRIMARY KEY,
      speaker TEXT NOT NULL,
      talkingPoint INTEGER REFERENCES talkingPoint(id),
      earliestDay INTEGER,
      latestDay INTEGER
    ) STRICT;
    CREATE INDEX utteranceBySpeaker ON utterance(speaker);
    CREATE INDEX utteranceByTalkingPoint ON utterance(talkingPoint)
      WHERE talkingPoint IS NOT NULL;

    ALTER TABLE statement ADD COLUMN utterance INTEGER REFERENCES utterance(id);
    ALTER TABLE statement ADD COLUMN wording TEXT;
    CREATE INDEX statementByUtterance ON statement(utterance) WHERE utterance IS NOT NULL;

    CREATE TABLE posting (
      key INTEGER NOT NULL,
      statement INTEGER NOT NULL,
      PRIMARY KEY (key, statement)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE statementLink (
      first INTEGER NOT NULL,
      second INTEGER NOT NULL,
      utterance INTEGER NOT NULL,
      claim INTEGER NOT NULL,
      isOpposed INTEGER NOT NULL,
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE ungrouped (
      statement INTEGER PRIMARY KEY,
      isNew INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX ungroupedNew ON ungrouped(statement) WHERE isNew;

    CREATE TABLE groupRuling (
      first INTEGER NOT NULL,
      second INTEGER NOT NULL,
      isTogether INTEGER NOT NULL,
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX groupRulingBySecond ON groupRuling(second);

    INSERT INTO ungrouped SELECT id, 1 FROM statement;
    """
}
