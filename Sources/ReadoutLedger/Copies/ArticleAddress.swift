internal import Foundation

/// The address of an article in a form in which two writings of it are equal.
///
/// Scheme, `www.`, port, fragment, the slash at the end and what only tracks readers are left out.
/// The root of a site is no address of an article.
struct ArticleAddress: Hashable {
  let text: String

  /// Parameters that say where a reader came from, not what is read.
  private static let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "cmpid", "ref",
    "ref_src", "source", "share", "smid", "ocid", "xtor", "at_medium", "at_campaign",
  ]

  /// The common form; `nil` for what is no web address, or names a whole site.
  init?(_ url: String) {
    guard let parts = URLComponents(string: url), let host = parts.host?.lowercased(),
      ["http", "https"].contains(parts.scheme?.lowercased())
    else { return nil }
    let items = (parts.queryItems ?? []).filter { !Self.isTracker($0.name) }
    var path = parts.path
    while path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty || !items.isEmpty else { return nil }
    let query = items.map { $0.name + "=" + ($0.value ?? "") }.sorted().joined(separator: "&")
    let site = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    text = site + path + (query.isEmpty ? "" : "?" + query)
  }

  private static func isTracker(_ name: String) -> Bool {
    let small = name.lowercased()
    return small.hasPrefix("utm_") || trackers.contains(small)
  }
}
