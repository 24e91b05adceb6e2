import Foundation
import GRDB
import ReadoutLedger
import ReadoutTestSupport
import Testing

struct OpeningTests {
  private let place: TemporaryLedger

  init() throws { place = try TemporaryLedger() }

  private func code(of path: String, _ access: LedgerAccess = .create) -> LedgerError.Code? {
    do {
      _ = try Ledger(path: path, access: access, options: LedgerOptions(busySeconds: 0.05))
      return nil
    } catch let error as LedgerError {
      #expect(error.message.contains(path))
      return error.code
    } catch {
      return LedgerError.Code(rawValue: "\(error)")
    }
  }

  @Test func aNewLedgerIsOpenedBySeveralAtOnce() async throws {
    let path = place.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { _ = try Ledger(path: path, access: .create) } }
      try await group.waitForAll()
    }
    #expect(try place.open(.existing).statistics().articleCount == 0)
  }

  @Test func aLedgerIsMadeAndOpenedAgain() throws {
    _ = try place.open().store([SampleArticle().extracted])
    #expect(try place.open(.existing).statistics().articleCount == 1)
    try place.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let header = try Data(contentsOf: URL(fileURLWithPath: place.path)).prefix(72)
    #expect(header[16...17] == Data([0x20, 0x00]), "pages of 8 KiB")
    #expect(header[68...71] == Data("RDOT".utf8))
  }

  @Test func aMissingLedgerIsNotMadeWhenItShouldBeThere() {
    #expect(code(of: place.path, .existing) == .missing)
    #expect(!FileManager.default.fileExists(atPath: place.path))
  }

  @Test func aMissingFolderIsNamed() {
    #expect(code(of: place.folder.path + "/none/ledger.sqlite") == .cannotOpen)
  }

  @Test func aFolderAndADeviceAreNoLedgers() {
    #expect(code(of: place.folder.path) == .cannotOpen)
    #expect(code(of: "/dev/null") == .cannotOpen)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func aFolderThatTakesNoFilesIsNamed() {
    #expect(code(of: "/proc/readout-ledger.sqlite") == .cannotOpen)
  }

  @Test(.disabled(if: getuid() == 0, "root may write everywhere"))
  func aReadOnlyFileIsNamed() throws {
    try place.open().close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: place.path)
    #expect(code(of: place.path) == .readOnly)
  }

  @Test func anEmptyFileBecomesALedger() throws {
    try Data().write(to: URL(fileURLWithPath: place.path))
    #expect(code(of: place.path) == nil)
  }

  @Test(arguments: ["plain text, long enough to be read as a header of a hundred bytes", "x"])
  func aFileThatIsNotSQLiteIsLeftAsItIs(content: String) throws {
    let content = Data(String(repeating: content, count: 20).utf8)
    try content.write(to: URL(fileURLWithPath: place.path))
    #expect(code(of: place.path) == .notALedger)
    #expect(try place.bytes() == content)
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    try place.execute("CREATE TABLE recipe (id INTEGER PRIMARY KEY); PRAGMA user_version = 7")
    let before = try place.bytes()
    #expect(code(of: place.path) == .notALedger)
    #expect(try place.bytes() == before)
    try place.execute("DROP TABLE recipe; PRAGMA application_id = 77")
    #expect(code(of: place.path) == .notALedger)
  }

  @Test func aLedgerOfANewerVersionIsLeftAsItIs() throws {
    try place.open().close()
    try place.execute("INSERT INTO grdb_migrations VALUES ('9999-from-the-future')")
    #expect(code(of: place.path) == .newerVersion)
    try place.execute("DELETE FROM grdb_migrations WHERE identifier LIKE '9999%'")
    #expect(code(of: place.path) == nil)
    try place.execute("PRAGMA user_version = 99")
    #expect(code(of: place.path) == .newerVersion)
  }

  @Test func aDamagedHeaderPageIsNamed() throws {
    let ledger = try place.open()
    _ = try ledger.store([SampleArticle().extracted])
    try ledger.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: place.path))
    bytes.replaceSubrange(100..<8_192, with: Data(repeating: 0xA5, count: 8_092))
    try bytes.write(to: URL(fileURLWithPath: place.path))
    #expect(code(of: place.path) == .corrupt)
  }

  @Test func aLedgerWhoseMakingWasKilledIsMadeAnew() throws {
    try place.execute(
      "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
    )
    #expect(code(of: place.path) == nil)
  }
}
