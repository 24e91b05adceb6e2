extension Schema {
  /// 0004: where an import began that has not ended.
  ///
  /// `learnedThrough` is the last article that was there when it began, 0 of none. When it is broken
  /// off and begun again, what was learned since does not count, so that its records are those of
  /// an undisturbed one. There is one row at most.
  static let unfinishedImport = """
    PRAGMA user_version = 4;

    CREATE TABLE unfinishedImport (
      learnedThrough INTEGER NOT NULL
    ) STRICT;
    """
}
