internal import Foundation

/// An address of the web: http or https, a host, and no name or password.
public struct WebAddress: Sendable, Hashable {
  /// The address as it is asked for, without a fragment.
  public let text: String

  /// The host in small letters; an address of version 6 without its brackets.
  public let host: String

  /// The port, that of the scheme when none is written.
  public let port: Int

  /// Whether the connection is encrypted.
  public let isSecure: Bool

  /// The path and the query: what `robots.txt` speaks of.
  public let pathAndQuery: String

  /// Reads an address; `nil` for anything else.
  public init?(_ text: String) {
    guard var parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https", parts.user == nil, parts.password == nil,
      let host = parts.host?.lowercased(), !host.isEmpty
    else { return nil }
    parts.fragment = nil
    guard let written = parts.string else { return nil }
    self.text = written
    self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    isSecure = scheme == "https"
    port = parts.port ?? (isSecure ? 443 : 80)
    let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
    pathAndQuery = path + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
  }

  /// The address that a link in this one leads to; `nil` when it leads out of the web.
  public func resolving(_ link: String) -> WebAddress? {
    guard let base = URL(string: text), let url = URL(string: link, relativeTo: base) else {
      return nil
    }
    return WebAddress(url.absoluteString)
  }

  /// Whether two addresses are of one site: one host, or one beneath the other.
  func isOnSite(of other: WebAddress) -> Bool {
    func plain(_ host: String) -> String {
      host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
    let (own, site) = (plain(host), plain(other.host))
    return own == site || own.hasSuffix("." + site)
  }

  /// The address of the rules for robots on this host.
  var robots: WebAddress? { resolving("/robots.txt") }

  /// What requests are counted by: one at a time.
  var origin: String { "\(host):\(port)" }
}
