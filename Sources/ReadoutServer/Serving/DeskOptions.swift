/// How a ledger is served.
package struct DeskOptions: Sendable {
  /// The address of the interface to listen on; `127.0.0.1` is this machine alone.
  package var address: String

  /// The port to listen on; 0 takes any that is free.
  package var port: Int

  /// Names under which the server is reached besides its addresses, such as that of a proxy.
  package var hostNames: [String]

  /// Who may ask; `nil` where everybody who can reach the server may.
  package var accounts: AccountList?

  /// What a request may cost.
  package var limits: RequestLimits

  /// Creates options; by default for this machine alone, at port 7717.
  package init(
    address: String = "127.0.0.1", port: Int = 7717, hostNames: [String] = [],
    accounts: AccountList? = nil, limits: RequestLimits = RequestLimits()
  ) {
    self.address = address
    self.port = port
    self.hostNames = hostNames
    self.accounts = accounts
    self.limits = limits
  }

  /// Whether only this machine can reach the address.
  package var isLoopback: Bool { HostRule.isLoopback(address) }
}
