extension Schema {
  /// 0007: the signs of the statements' vectors.
  ///
  /// They stand in chunks rather than a row each, since all of them are read for every question:
  /// `statements` has 8 bytes a statement, its id, and `signs` 32, both little-endian. The numbers
  /// behind the signs are not kept: they are made anew from the words in microseconds.
  ///
  /// `vectorState` has one row at most: which model made the vectors, and the last article up to
  /// which all statements have theirs. Whoever changes a statement of those articles leaves its id
  /// in `vectorChange`: its vector is made anew, or goes.
  static let vectors = """
    PRAGMA user_version = 7;

    CREATE TABLE vectorChunk (
      id INTEGER PRIMARY KEY,
      statements BLOB NOT NULL,
      signs BLOB NOT NULL
    ) STRICT;

    CREATE TABLE vectorState (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      model TEXT NOT NULL,
      coveredThrough INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE vectorChange (statement INTEGER PRIMARY KEY) STRICT;

    CREATE TRIGGER vectorOfNewStatement AFTER INSERT ON statement
    WHEN new.article <= (SELECT coveredThrough FROM vectorState) BEGIN
      INSERT OR IGNORE INTO vectorChange (statement) VALUES (new.id);
    END;
    CREATE TRIGGER vectorOfChangedStatement AFTER UPDATE OF id, contentWords ON statement
    WHEN old.id <> new.id OR old.contentWords <> new.contentWords BEGIN
      INSERT OR IGNORE INTO vectorChange (statement) VALUES (old.id), (new.id);
    END;
    CREATE TRIGGER vectorOfRemovedStatement AFTER DELETE ON statement BEGIN
      INSERT OR IGNORE INTO vectorChange (statement) VALUES (old.id);
    END;
    """
}
