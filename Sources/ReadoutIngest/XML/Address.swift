/// Resolves relative addresses.
///
/// - SeeAlso: RFC 3986, section 5.
enum Address {
  /// The address that a reference means beside a base; the reference itself where there is no base.
  static func resolve(_ reference: String, against base: String?) -> String {
    guard let base, !hasScheme(reference), let parts = Parts(base) else { return reference }
    if reference.isEmpty { return base }
    if reference.hasPrefix("//") { return parts.scheme + ":" + reference }
    if reference.hasPrefix("#") { return String(base.prefix { $0 != "#" }) + reference }
    if reference.hasPrefix("?") { return parts.root + parts.path + reference }
    let (path, tail) = split(reference[...])
    let whole = path.hasPrefix("/") ? String(path) : parts.folder + path
    return parts.root + withoutDots(whole) + tail
  }

  /// Whether an address stands for itself.
  static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: 0x3A), colon != address.utf8.startIndex,
      address.first?.isLetter == true
    else { return false }
    return address.utf8[..<colon].allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
  }

  /// An absolute address in parts.
  private struct Parts {
    var scheme: String
    /// Scheme and host: `https://x.example`.
    var root: String
    var path: String

    /// The path up to its last slash.
    var folder: String {
      guard let slash = path.lastIndex(of: "/") else { return "/" }
      return String(path[...slash])
    }

    init?(_ address: String) {
      guard let colon = address.firstIndex(of: ":"), Address.hasScheme(address) else { return nil }
      scheme = String(address[..<colon])
      var rest = address[address.index(after: colon)...]
      root = scheme + ":"
      if rest.hasPrefix("//") {
        let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        root += "//" + host
        rest = rest.dropFirst(2 + host.count)
      }
      path = String(Address.split(rest).path)
    }
  }

  /// A path, and the query or fragment behind it.
  private static func split(_ address: Substring) -> (path: Substring, tail: Substring) {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    return (address[..<end], address[end...])
  }

  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      if part == ".." {
        if !kept.isEmpty { kept.removeLast() }
      } else if part != "." {
        kept.append(part)
        continue
      }
      if isLast { kept.append("") }
    }
    return "/" + kept.joined(separator: "/")
  }
}
