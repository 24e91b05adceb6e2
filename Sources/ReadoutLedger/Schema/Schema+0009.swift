extension Schema {
  /// 0009: searches that somebody has saved, and the way from an outlet to its articles.
  ///
  /// `question` is the query of a page's address, such as `about=strait&speaker=Marlow`.
  static let savedSearches = """
    PRAGMA user_version = 9;

    CREATE TABLE savedSearch (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      question TEXT NOT NULL,
      savedAt TEXT NOT NULL
    ) STRICT;

    CREATE INDEX articleByOutlet ON article(outlet COLLATE NOCASE) WHERE outlet IS NOT NULL;
    """
}
