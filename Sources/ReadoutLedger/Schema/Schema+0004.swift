internal import GRDB

extension Schema {
  /// 0004: where in an article's text the words stand that a feed shows for it.
  static let teaser = """
    PRAGMA user_version = 4;

    ALTER TABLE article ADD COLUMN teaserSpan TEXT;
    """
}
