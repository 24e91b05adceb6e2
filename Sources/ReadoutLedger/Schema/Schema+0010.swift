extension Schema {
  /// 0010: the words of one speaker stand together among the postings.
  ///
  /// They are written anew by the next grouping, which compares all statements again; groups that
  /// stand, and what a person has decided, stay.
  static let postingsBySpeaker = """
    PRAGMA user_version = 10;

    DELETE FROM posting;
    DELETE FROM statementLink;
    DELETE FROM ungrouped;
    INSERT INTO ungrouped SELECT id, 1 FROM statement;
    """
}
