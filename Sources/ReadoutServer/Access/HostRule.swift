/// Which names and addresses a request may say that it asks.
///
/// A page of another site can have its own name lead to this machine after it was loaded (DNS
/// rebinding), and then reads what a server on loopback tells. The browser still says the name that
/// it asked, so that names which are not the server's are refused. An address cannot be rebound.
struct HostRule: Sendable {
  private let names: Set<String>
  private let isLoopbackOnly: Bool

  /// Makes the rule of a server.
  init(_ options: DeskOptions) {
    isLoopbackOnly = Self.isLoopback(options.address)
    names = Set(
      ["localhost", options.address.lowercased()] + options.hostNames.map { $0.lowercased() })
  }

  /// Whether an authority, as in `localhost:7717`, is the server's.
  func allows(_ authority: String) -> Bool {
    let host = Self.host(of: authority)
    if names.contains(host) { return true }
    return isLoopbackOnly ? Self.isLoopback(host) : Self.isAddress(host)
  }

  /// The name or address without port and brackets, in lower case.
  static func host(of authority: String) -> String {
    let text = authority.lowercased()
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      return String(text[text.index(after: text.startIndex)..<end])
    }
    return String(text.prefix { $0 != ":" })
  }

  /// Whether an address is one of this machine alone.
  static func isLoopback(_ address: String) -> Bool {
    address == "localhost" || address == "::1"
      || (isAddress(address) && address.hasPrefix("127."))
  }

  /// Whether the text is an address and no name.
  static func isAddress(_ host: String) -> Bool {
    if host.contains(":") { return host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
