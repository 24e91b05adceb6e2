internal import Foundation
internal import ReadoutRecord

/// The file beside a ledger that holds who may ask: names, roles, and digests of tokens.
package struct AccountFile: Sendable {
  private let path: String

  /// An account as the file keeps it.
  private struct Entry: Codable {
    var name: String
    var role: String
    var tokenSHA256: String
  }

  /// The file of a ledger; it need not be there.
  package init(besideLedger ledger: String) { path = ledger + ".accounts" }

  /// The accounts.
  ///
  /// - Throws: ``DeskError`` with code `failed` when there is none, or the file is damaged.
  package func accounts() throws -> AccountList {
    let entries = try entries()
    guard !entries.isEmpty else {
      throw DeskError(
        .failed, "no account has a token yet; make one with 'readout access add NAME'")
    }
    let pairs = entries.compactMap { entry -> (SHA256Digest, Account)? in
      guard let digest = SHA256Digest(hex: entry.tokenSHA256),
        let role = Account.Role(rawValue: entry.role)
      else { return nil }
      return (digest, Account(name: entry.name, role: role))
    }
    return AccountList(Dictionary(pairs) { $1 })
  }

  /// The accounts without their tokens, in the order of their names.
  package func list() throws -> [Account] {
    try entries().compactMap { entry in
      Account.Role(rawValue: entry.role).map { Account(name: entry.name, role: $0) }
    }.sorted { $0.name < $1.name }
  }

  /// Makes a token for an account; an earlier one of the name is worth nothing then.
  ///
  /// - Returns: The token, which is kept nowhere.
  /// - Throws: ``DeskError`` with code `failed` when the file cannot be written.
  package func add(_ account: Account) throws -> String {
    let token = RandomText.hex(byteCount: 32)
    var entries = try entries().filter { $0.name != account.name }
    entries.append(
      Entry(
        name: account.name, role: account.role.rawValue,
        tokenSHA256: SHA256Digest(of: Array(token.utf8)).hex))
    try write(entries)
    return token
  }

  /// Takes an account's token away; tells whether there was one of the name.
  ///
  /// - Throws: As ``add(_:)``.
  package func remove(_ name: String) throws -> Bool {
    let entries = try entries()
    let left = entries.filter { $0.name != name }
    guard left.count < entries.count else { return false }
    try write(left)
    return true
  }

  private func entries() throws -> [Entry] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    do {
      return try JSONDecoder().decode([Entry].self, from: data)
    } catch {
      throw DeskError(
        .failed, "the accounts in '\(path)' cannot be read; remove the file and make them anew",
        cause: error)
    }
  }

  /// Writes the file anew, readable by the user alone.
  private func write(_ entries: [Entry]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    do {
      let data = try encoder.encode(entries)
      let new = path + ".new"
      guard
        FileManager.default.createFile(
          atPath: new, contents: data, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: new, toPath: path)
    } catch {
      throw DeskError(.failed, "the accounts in '\(path)' cannot be written", cause: error)
    }
  }
}
