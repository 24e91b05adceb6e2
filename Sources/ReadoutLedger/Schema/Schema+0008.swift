extension Schema {
  /// 0008: what a coverage is read from without looking at every statement.
  ///
  /// `dayCount` holds for each day part of statement ids how many statements there are, and how
  /// many of them are without a known speaker or a known date. Triggers keep it, so that no
  /// import, correction or forgetting can pass it by.
  static let coverage = """
    PRAGMA user_version = 8;

    CREATE INDEX articleByPublished ON article(published, outlet);

    CREATE TABLE dayCount (
      part INTEGER PRIMARY KEY,
      statements INTEGER NOT NULL,
      unknownSpeakers INTEGER NOT NULL,
      unknownDates INTEGER NOT NULL
    ) STRICT;

    INSERT INTO dayCount
    SELECT id >> \(StatementID.numberBits), count(*), sum(speakerName IS NULL), sum(saidOn IS NULL)
    FROM statement GROUP BY 1;

    CREATE TRIGGER countStored AFTER INSERT ON statement BEGIN
      INSERT INTO dayCount VALUES
        (new.id >> \(StatementID.numberBits), 1, new.speakerName IS NULL, new.saidOn IS NULL)
      ON CONFLICT (part) DO UPDATE SET statements = statements + 1,
        unknownSpeakers = unknownSpeakers + excluded.unknownSpeakers,
        unknownDates = unknownDates + excluded.unknownDates;
    END;

    CREATE TRIGGER countForgotten AFTER DELETE ON statement BEGIN
      UPDATE dayCount SET statements = statements - 1,
        unknownSpeakers = unknownSpeakers - (old.speakerName IS NULL),
        unknownDates = unknownDates - (old.saidOn IS NULL)
      WHERE part = old.id >> \(StatementID.numberBits);
    END;

    CREATE TRIGGER countCorrected AFTER UPDATE OF speakerName, saidOn ON statement BEGIN
      UPDATE dayCount SET
        unknownSpeakers = unknownSpeakers + (new.speakerName IS NULL) - (old.speakerName IS NULL),
        unknownDates = unknownDates + (new.saidOn IS NULL) - (old.saidOn IS NULL)
      WHERE part = new.id >> \(StatementID.numberBits);
    END;
    """
}
