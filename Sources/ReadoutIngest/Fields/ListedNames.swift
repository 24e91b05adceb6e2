/// The names in what a format writes for persons: `By Ann Oak; Ben Elm`, `ann@x.example (Ann Oak)`.
enum ListedNames {
  /// The names in lists of names, each once; addresses are none.
  static func read(_ lists: [String]) -> [String] {
    var names: [String] = []
    for list in lists {
      for part in list.split(separator: ";") {
        guard let name = name(String(part)), !names.contains(name) else { continue }
        names.append(name)
      }
    }
    return names
  }

  private static func name(_ part: String) -> String? {
    var name = trimmed(part[...])
    if name.lowercased().hasPrefix("by ") { name = trimmed(name.dropFirst(3)) }
    if name.contains("@") { name = nameBeside(address: name) }
    if name.contains("://") || name.isEmpty { return nil }
    return String(name)
  }

  /// `Ann Oak` of `ann@x.example (Ann Oak)` and of `Ann Oak <ann@x.example>`.
  private static func nameBeside(address: Substring) -> Substring {
    if let open = address.firstIndex(of: "("), let close = address.lastIndex(of: ")"), open < close
    {
      return trimmed(address[address.index(after: open)..<close])
    }
    guard let open = address.firstIndex(of: "<") else { return "" }
    let name = trimmed(address[..<open])
    return name.contains("@") ? "" : name
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
