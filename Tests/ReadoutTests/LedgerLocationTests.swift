import Foundation
import Readout
import ReadoutLedger
import Testing

struct LedgerLocationTests {
  private let environment = [
    "READOUT_LEDGER": "/a/env.sqlite", "XDG_DATA_HOME": "/x", "HOME": "/home/u",
  ]

  @Test func theOptionComesFirstThenTheVariableThenTheDataFolder() throws {
    func resolve(_ option: String?, _ removed: [String]) throws -> LedgerLocation {
      let rest = environment.filter { !removed.contains($0.key) }
      return try LedgerLocation.resolve(option: option, environment: rest)
    }
    let named = try resolve("b.sqlite", [])
    #expect(named.path == "b.sqlite" && named.origin == .option)
    let variable = try resolve("", [])
    #expect(variable.path == "/a/env.sqlite" && variable.origin == .environment)
    let data = try resolve(nil, ["READOUT_LEDGER"])
    #expect(data.path == "/x/readout/ledger.sqlite" && data.origin == .dataFolder)
    let home = try resolve(nil, ["READOUT_LEDGER", "XDG_DATA_HOME"])
    #expect(home.path == "/home/u/.local/share/readout/ledger.sqlite")
  }

  @Test func emptyAndRelativeValuesCountAsNone() throws {
    let location = try LedgerLocation.resolve(
      option: nil, environment: ["READOUT_LEDGER": "", "XDG_DATA_HOME": "data", "HOME": "/h"])
    #expect(location.path == "/h/.local/share/readout/ledger.sqlite")
    #expect(throws: LedgerError.self) {
      try LedgerLocation.resolve(option: nil, environment: ["HOME": ""])
    }
  }

  @Test func onlyTheDataFolderIsMade() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/readout-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let data = try LedgerLocation.resolve(option: nil, environment: ["XDG_DATA_HOME": folder])
    try data.createFolder()
    #expect(FileManager.default.fileExists(atPath: folder + "/readout"))
    let named = try LedgerLocation.resolve(option: folder + "/other/x.sqlite", environment: [:])
    try named.createFolder()
    #expect(!FileManager.default.fileExists(atPath: folder + "/other"))
    try Data().write(to: URL(fileURLWithPath: folder + "/file"))
    let blocked = try LedgerLocation.resolve(
      option: nil, environment: ["XDG_DATA_HOME": folder + "/file"])
    #expect(throws: LedgerError.self) { try blocked.createFolder() }
  }
}
