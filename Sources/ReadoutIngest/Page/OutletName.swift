/// Finds the outlet's name in the title of a browser's window.
enum OutletName {
  /// The part behind the last separator, or before the first, when its letters stand in the
  /// host of the page's address: "Strait stays open | The Courant" at `courant.example`.
  static func find(inWindowTitle title: String?, address: String?) -> String? {
    guard let title, let host = host(of: address) else { return nil }
    let parts = title.split(whereSeparator: { "|–—·»".contains($0) })
      .flatMap { $0.split(separator: " - ") }
    for part in [parts.last, parts.first].compactMap({ $0 }) where parts.count > 1 {
      let letters = part.lowercased().filter { $0.isLetter || $0.isNumber }
      let bare = letters.hasPrefix("the") ? String(letters.dropFirst(3)) : letters
      if bare.count > 2, host.contains(bare) { return trimmed(part) }
    }
    return nil
  }

  private static func host(of address: String?) -> String? {
    let parts = address?.split(separator: "/", omittingEmptySubsequences: true) ?? []
    guard parts.count > 1 else { return nil }
    return parts[1].lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func trimmed(_ part: Substring) -> String {
    let words = part.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}
