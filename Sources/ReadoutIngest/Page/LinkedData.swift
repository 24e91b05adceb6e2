internal import Foundation

/// What the JSON-LD of a page says of its article.
///
/// JSON that cannot be parsed is as none: a page is read without it.
struct LinkedData {
  /// The names of the authors.
  private(set) var authors: [String] = []

  /// The moment of publication as written.
  private(set) var published: String?

  /// The headline.
  private(set) var headline: String?

  /// The publisher's name.
  private(set) var publisher: String?

  /// A script of more bytes is not parsed.
  private static let largestScript = 500_000

  /// Objects are looked for this deep.
  private static let deepest = 6

  init(document: HTMLDocument) {
    for node in document.nodes(.script) {
      let type = document.attributes(of: node).string("type")?.lowercased()
      guard type == "application/ld+json" else { continue }
      for part in document.parts[document.nodes[node].parts] where part.kind == .rawText {
        guard part.range.count <= Self.largestScript,
          let json = try? JSONSerialization.jsonObject(with: Data(document.source[part.range]))
        else { continue }
        read(json, depth: 0)
      }
    }
  }

  private mutating func read(_ json: Any, depth: Int) {
    guard depth < Self.deepest else { return }
    if let list = json as? [Any] {
      for member in list { read(member, depth: depth + 1) }
    } else if let object = json as? [String: Any] {
      if isArticle(object) { take(object) }
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = object[name] { read(inner, depth: depth + 1) }
      }
    }
  }

  private func isArticle(_ object: [String: Any]) -> Bool {
    let types = object["@type"] as? [String] ?? [object["@type"] as? String ?? ""]
    return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  private mutating func take(_ article: [String: Any]) {
    if published == nil { published = article["datePublished"] as? String }
    if headline == nil { headline = article["headline"] as? String }
    if publisher == nil { publisher = names(article["publisher"]).first }
    if authors.isEmpty { authors = names(article["author"], onlyPersons: true) }
  }

  private func names(_ value: Any?, onlyPersons: Bool = false) -> [String] {
    if let name = value as? String { return [name] }
    if let list = value as? [Any] { return list.flatMap { names($0, onlyPersons: onlyPersons) } }
    guard let object = value as? [String: Any] else { return [] }
    if onlyPersons, let type = object["@type"] as? String, type != "Person" { return [] }
    return names(object["name"])
  }
}
