/// The list of what is to be watched, one entry a line.
///
///     # comment
///     https://tarnow.example/feed.xml every=15m outlet="Tarnow Post" pages
///     /srv/wires every=60s
///
/// Intervals are numbers with `s`, `m`, `h` or `d`; without one it is 15 minutes.
public struct WatchList: Sendable, Hashable {
  /// The entries, in the order of the list, each place once.
  public let entries: [WatchEntry]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - text: The list.
  ///   - name: What messages call it: its path.
  /// - Throws: ``WatchError`` with code `bad-list` that names the line.
  public init(_ text: String, name: String) throws(WatchError) {
    var entries: [WatchEntry] = []
    var places: Set<WatchEntry.Place> = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      func fault(_ what: String) -> WatchError {
        WatchError(code: .badList, message: "\(name), line \(index + 1): \(what)")
      }
      let words = WatchList.words(of: line)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      var entry = WatchEntry(place: try Self.place(first, fault: fault))
      for word in words.dropFirst() { try Self.apply(word, to: &entry, fault: fault) }
      guard places.insert(entry.place).inserted else {
        throw fault("'\(first)' is listed above already; keep one of the two lines")
      }
      entries.append(entry)
    }
    guard !entries.isEmpty else {
      throw WatchError(
        code: .badList,
        message: "\(name): nothing is listed; write a feed, a page, a file or a folder a line")
    }
    self.entries = entries
  }

  private static func place(
    _ word: String, fault: (String) -> WatchError
  ) throws(WatchError) -> WatchEntry.Place {
    guard word.contains("://") else { return .path(word) }
    guard let address = WebAddress(word) else {
      throw fault("'\(word)' is no address of the web; write http:// or https:// and a host")
    }
    return .address(address)
  }

  private static func apply(
    _ word: String, to entry: inout WatchEntry, fault: (String) -> WatchError
  ) throws(WatchError) {
    if word == "pages" {
      entry.fetchesPages = true
    } else if word.hasPrefix("outlet=") {
      entry.outlet = String(word.dropFirst("outlet=".count))
    } else if word.hasPrefix("every=") {
      guard let seconds = seconds(word.dropFirst("every=".count)),
        seconds >= WatchEntry.leastInterval
      else {
        throw fault("'\(word)' is no interval of a minute or more; write every=15m")
      }
      entry.interval = seconds
    } else {
      throw fault("'\(word)' is not understood; known are every=15m, outlet=NAME and pages")
    }
  }

  private static func seconds(_ text: Substring) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
    guard let last = text.last, let unit = units[last], let number = Int(text.dropLast()),
      (1...100_000).contains(number)
    else { return nil }
    return number * unit
  }

  /// The words of a line; quotation marks keep words together and are left out.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
