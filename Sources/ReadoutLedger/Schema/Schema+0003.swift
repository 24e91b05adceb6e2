internal import GRDB

extension Schema {
  /// 0003: the section of the outlet that an article appeared in, and the day of its last change.
  static let sectionAndUpdate = """
    PRAGMA user_version = 3;

    ALTER TABLE article ADD COLUMN section TEXT;
    ALTER TABLE article ADD COLUMN updated TEXT;
    ALTER TABLE article ADD COLUMN updatedBasis TEXT;
    ALTER TABLE article ADD COLUMN updatedEvidence TEXT;
    ALTER TABLE article ADD COLUMN updatedReason TEXT;
    """
}
