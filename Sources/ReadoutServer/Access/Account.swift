/// Somebody who may ask the server, or change the ledger through it.
package struct Account: Hashable, Sendable {
  /// What an account may do.
  package enum Role: String, Sendable, CaseIterable {
    /// Read everything.
    case reader
    /// Read everything, correct and import.
    case editor
  }

  /// The name that the journal notes with a correction.
  package var name: String

  /// What the account may do.
  package var role: Role

  /// Creates an account.
  package init(name: String, role: Role) {
    self.name = name
    self.role = role
  }

  /// Whoever asks where there are no accounts: the user of this machine.
  package static let everybody = Account(name: "desk", role: .editor)
}
