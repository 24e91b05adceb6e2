internal import GRDB

/// The tables of the ledger and the steps that lead to them.
///
/// Migrations are append-only: one that was released is never edited, a change is a new one.
enum Schema {
  /// Marks the file as a ledger: `RDOT` in the header of the SQLite file.
  static let applicationID: Int64 = 0x5244_4F54

  /// Number of migrations: the version that this code writes, kept in `user_version`.
  static let version: Int64 = 10

  /// Bytes of a database page.
  static let pageSize = 8_192

  /// Brings any older ledger up to date.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("0001-articles-and-statements", foreignKeyChecks: .immediate) {
      try $0.execute(sql: articlesAndStatements)
    }
    migrator.registerMigration("0002-persons", foreignKeyChecks: .immediate) {
      try addPersons($0)
    }
    migrator.registerMigration("0003-copies", foreignKeyChecks: .immediate) {
      try addCopies($0)
    }
    migrator.registerMigration("0004-unfinished-import", foreignKeyChecks: .immediate) {
      try $0.execute(sql: unfinishedImport)
    }
    migrator.registerMigration("0005-groups", foreignKeyChecks: .immediate) {
      try $0.execute(sql: groups)
    }
    migrator.registerMigration("0006-journal", foreignKeyChecks: .immediate) {
      try $0.execute(sql: journal)
    }
    migrator.registerMigration("0007-vectors", foreignKeyChecks: .immediate) {
      try $0.execute(sql: vectors)
    }
    migrator.registerMigration("0008-coverage", foreignKeyChecks: .immediate) {
      try $0.execute(sql: coverage)
    }
    migrator.registerMigration("0009-saved-searches", foreignKeyChecks: .immediate) {
      try $0.execute(sql: savedSearches)
    }
    migrator.registerMigration("0010-postings-by-speaker", foreignKeyChecks: .immediate) {
      try $0.execute(sql: postingsBySpeaker)
    }
    return migrator
  }()
}
