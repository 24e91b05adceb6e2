/// A saved search as an Atom feed.
///
/// - SeeAlso: RFC 4287.
struct AtomFeed: Sendable {
  let id: String
  let name: String
  let savedAt: String
  let entries: [FeedEntry]

  /// The feed as XML.
  var text: String {
    let updated = entries.map(\.updated).max() ?? savedAt
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <id>urn:readout:search:\(id)</id>
      <title>\(Self.escaped(name))</title>
      <updated>\(updated)</updated>
      <author><name>Readout</name></author>
      <link rel="self" href="/v1/feeds/\(id)/atom"/>
      \(entries.map(Self.element).joined(separator: "\n"))
      </feed>

      """
  }

  private static func element(_ entry: FeedEntry) -> String {
    """
    <entry>
    <id>\(entry.id)</id>
    <title>\(escaped(entry.title))</title>
    <updated>\(entry.updated)</updated>
    <link rel="alternate" href="\(entry.path)"/>
    <content type="text">\(escaped(entry.content))</content>
    </entry>
    """
  }

  /// The text as it may stand in XML; characters that XML does not know become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(scalar)
      default:
        let isKnown = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        result.append(isKnown ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }
}
