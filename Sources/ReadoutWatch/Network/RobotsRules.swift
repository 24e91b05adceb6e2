/// What a host allows robots to fetch.
///
/// - SeeAlso: RFC 9309.
struct RobotsRules: Sendable, Hashable {
  /// A rule: paths that match are allowed or not.
  struct Rule: Sendable, Hashable {
    var pattern: String
    var isAllowed: Bool
  }

  /// The rules that are for us.
  private(set) var rules: [Rule] = []

  /// Seconds to wait between two requests, when the host asks for it.
  private(set) var delay: Int?

  /// Bytes behind these are not read.
  private static let byteLimit = 512_000

  /// No host makes us wait longer.
  private static let longestDelay = 60

  /// Nothing is forbidden: what holds when a host has no rules.
  static let none = RobotsRules()

  /// Everything is forbidden: what holds while a host's rules cannot be had.
  static let unreachable: RobotsRules = {
    var rules = RobotsRules()
    rules.rules = [Rule(pattern: "/", isAllowed: false)]
    return rules
  }()

  private init() {}

  /// Reads the rules for a robot: those of the groups that name it, else of those for all.
  init(_ text: String, robot: String) {
    var own = RobotsRules()
    var general = RobotsRules()
    var hasOwn = false
    var agents: [String] = []
    var isNaming = false
    for line in text.prefix(Self.byteLimit).split(whereSeparator: \.isNewline) {
      guard let (key, value) = Self.field(line) else { continue }
      if key == "user-agent" {
        if !isNaming { agents = [] }
        isNaming = true
        agents.append(value.lowercased())
        continue
      }
      isNaming = false
      if agents.contains(where: { $0 == robot }) {
        hasOwn = true
        own.apply(key, value)
      }
      if agents.contains("*") { general.apply(key, value) }
    }
    self = hasOwn ? own : general
  }

  private static func field(_ line: Substring) -> (key: String, value: String)? {
    let plain = line.prefix { $0 != "#" }
    guard let colon = plain.firstIndex(of: ":") else { return nil }
    func trimmed(_ text: Substring) -> String {
      String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    return (trimmed(plain[..<colon]).lowercased(), trimmed(plain[plain.index(after: colon)...]))
  }

  private mutating func apply(_ key: String, _ value: String) {
    switch key {
    case "allow" where !value.isEmpty: rules.append(Rule(pattern: value, isAllowed: true))
    case "disallow" where !value.isEmpty: rules.append(Rule(pattern: value, isAllowed: false))
    case "crawl-delay":
      delay = Double(value).map { min(max(Int($0.rounded(.up)), 0), Self.longestDelay) }
    default: break
    }
  }

  /// Whether a path with its query may be fetched: the longest rule that matches decides, and
  /// among equals the one that allows.
  func allow(_ path: String) -> Bool {
    let matching = rules.filter { Self.matches($0.pattern, path) }
    let longest = matching.map(\.pattern.utf8.count).max() ?? 0
    let deciding = matching.filter { $0.pattern.utf8.count == longest }
    return deciding.isEmpty || deciding.contains(where: \.isAllowed)
  }

  /// Whether a pattern, with `*` for anything and `$` for the end, matches the start of a path.
  ///
  /// - Complexity: O(n · m), without recursion.
  private static func matches(_ pattern: String, _ path: String) -> Bool {
    let isAnchored = pattern.hasSuffix("$")
    let pieces = (isAnchored ? pattern.dropLast() : pattern[...]).split(
      separator: "*", omittingEmptySubsequences: false)
    var rest = path[...]
    for (index, piece) in pieces.enumerated() {
      if index == 0 {
        guard rest.hasPrefix(piece) else { return false }
        rest = rest.dropFirst(piece.count)
      } else if isAnchored, index == pieces.count - 1 {
        return rest.hasSuffix(piece)
      } else if !piece.isEmpty {
        guard let found = rest.firstRange(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
    }
    return !isAnchored || rest.isEmpty
  }
}
