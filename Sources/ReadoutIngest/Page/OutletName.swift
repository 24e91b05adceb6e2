/// Finds the outlet's name in the title of a browser's window.
enum OutletName {
  /// A name has at most this many words.
  private static let mostWords = 5

  /// Finds what the window's title says beside the article's, as in "Strait stays open | Courant".
  ///
  /// Where the two differ, it is the last or first part whose letters stand in the host of the
  /// page's address.
  ///
  /// - Parameters:
  ///   - window: The title of the window.
  ///   - title: The title of the article.
  ///   - address: The address of the page.
  /// - Returns: The name, or `nil` when none is told.
  static func find(inWindowTitle window: String?, title: String?, address: String?) -> String? {
    guard let window else { return nil }
    return rest(of: window, without: title) ?? namedByHost(window, address: address)
  }

  private static func rest(of window: String, without title: String?) -> String? {
    guard let title, title.contains(" "), window.count > title.count else { return nil }
    let rest =
      window.hasPrefix(title)
      ? window.dropFirst(title.count)
      : window.hasSuffix(title) ? window.dropLast(title.count) : Substring()
    guard rest.contains(where: isSeparator) else { return nil }
    let parts = parts(of: rest, separators: "|–—-:·»")
    guard parts.count == 1, let only = parts.first, isName(only) else { return nil }
    return only
  }

  private static func isSeparator(_ character: Character) -> Bool { "|–—-:·»".contains(character) }

  private static func isName(_ part: String) -> Bool {
    part.split(separator: " ").count <= mostWords && part.contains(where: \.isLetter)
  }

  private static func namedByHost(_ window: String, address: String?) -> String? {
    let labels = hostLabels(of: address)
    let parts = parts(of: Substring(window), separators: "|–—·»")
    for part in [parts.last, parts.first].compactMap({ $0 }) where parts.count > 1 && isName(part) {
      let letters = part.lowercased().filter { $0.isLetter || $0.isNumber }
      if labels.contains(where: { letters.contains($0) || $0.contains(letters) }) { return part }
    }
    return nil
  }

  /// The parts of a host that may name an outlet: four letters or more.
  private static func hostLabels(of address: String?) -> [String] {
    let parts = address?.split(separator: "/", omittingEmptySubsequences: true) ?? []
    guard parts.count > 1 else { return [] }
    let labels = parts[1].lowercased().split(separator: ".").dropLast()
    return labels.map { String($0.filter { $0.isLetter || $0.isNumber }) }.filter { $0.count > 3 }
  }

  /// Cuts a title at separators and at hyphens that stand alone.
  private static func parts(of title: Substring, separators: String) -> [String] {
    title.split { separators.contains($0) }.flatMap { piece in
      piece.split(whereSeparator: \.isWhitespace).split { $0 == "-" }
        .map { $0.joined(separator: " ") }
    }
  }
}
