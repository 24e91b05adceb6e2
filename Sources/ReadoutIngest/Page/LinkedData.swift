internal import Foundation

/// What the JSON-LD of a page says of its article.
///
/// JSON that cannot be parsed even after its control characters are taken out is as none: a page
/// is read without it.
struct LinkedData {
  /// The objects that describe an article, in the order of the page.
  private var articles: [[String: Any]] = []

  /// The objects that describe the page around it.
  private var pages: [[String: Any]] = []

  /// The objects that list the way to the page.
  private var breadcrumbs: [[String: Any]] = []

  /// Objects by their `@id`, to which others refer.
  private var objects: [String: [String: Any]] = [:]

  /// Whether an object describes a page that lists others.
  private(set) var describesListing = false

  /// A script of more bytes is not parsed.
  private static let largestScript = 500_000

  /// Objects are looked for this deep.
  private static let deepest = 6

  init(document: HTMLDocument) {
    for node in document.nodes(.script) {
      guard document.attributes(of: node).string("type")?.lowercased().hasPrefix(Self.type) ?? false
      else { continue }
      for part in document.parts[document.nodes[node].parts] where part.kind == .rawText {
        guard part.range.count <= Self.largestScript,
          let json = Self.json(document.source[part.range])
        else { continue }
        read(json, depth: 0)
      }
    }
  }

  private static let type = "application/ld+json"

  /// Parses a script, if need be without the characters that JSON does not allow in a string.
  private static func json(_ script: ArraySlice<UInt8>) -> Any? {
    if let json = try? JSONSerialization.jsonObject(with: Data(script)) { return json }
    guard let start = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return nil }
    var clean = script[start...end].map { $0 < 0x20 ? 0x20 : $0 }
    // A comma before a closing bracket.
    for index in clean.indices where clean[index] == 0x2C {
      let next = clean[(index + 1)...].first { $0 != 0x20 }
      if next == 0x7D || next == 0x5D { clean[index] = 0x20 }
    }
    return try? JSONSerialization.jsonObject(with: Data(clean))
  }

  private mutating func read(_ json: Any, depth: Int) {
    guard depth < Self.deepest else { return }
    if let list = json as? [Any] {
      for member in list { read(member, depth: depth + 1) }
    } else if let object = json as? [String: Any] {
      file(object)
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = object[name] { read(inner, depth: depth + 1) }
      }
    }
  }

  private mutating func file(_ object: [String: Any]) {
    if let id = object["@id"] as? String, object.count > 1, objects[id] == nil {
      objects[id] = object
    }
    let types = Self.types(of: object)
    if types.contains(where: Self.isArticle) { articles.append(object) }
    if types.contains(where: { $0.hasSuffix("Page") }) { pages.append(object) }
    if types.contains("BreadcrumbList") { breadcrumbs.append(object) }
    if types.contains("CollectionPage") || types.contains("SearchResultsPage") {
      describesListing = true
    }
  }

  private static func types(of object: [String: Any]) -> [String] {
    object["@type"] as? [String] ?? [object["@type"] as? String ?? ""]
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
      || type.hasSuffix("NewsArticle")
  }
}

extension LinkedData {
  /// What is said of one article.
  struct Facts {
    /// The names of the persons who wrote it.
    var authors: [String] = []

    /// The moments of publication and last change as written.
    var published: String?
    var updated: String?

    var headline: String?

    /// The publisher's name.
    var publisher: String?

    /// The part of the outlet that it appeared in.
    var section: String?

    var language: String?

    var address: String?

    /// Whether everybody may read it without paying.
    var isFree: Bool?
  }

  /// How many articles are described.
  var articleCount: Int { articles.count }

  /// What is said of the article with a title; of the first one when none agrees.
  func facts(title: String?) -> Facts {
    let agreeing = articles.first { article in
      guard let headline = Self.word(article["headline"]) ?? Self.word(article["name"]),
        let title
      else { return false }
      return TitleChoice.agree(headline, title)
    }
    var facts = Facts()
    if let article = agreeing ?? articles.first { add(article, to: &facts) }
    for page in pages { addPage(page, to: &facts) }
    facts.section = facts.section ?? breadcrumbSection(title: title)
    return facts
  }

  private func add(_ article: [String: Any], to facts: inout Facts) {
    facts.published = Self.word(article["datePublished"]) ?? Self.word(article["dateCreated"])
    facts.updated = Self.word(article["dateModified"])
    facts.headline = Self.word(article["headline"]) ?? Self.word(article["name"])
    facts.publisher = names(article["publisher"]).first
    facts.authors = names(article["author"], onlyPersons: true)
    if facts.authors.isEmpty { facts.authors = names(article["creator"], onlyPersons: true) }
    facts.section = names(article["articleSection"]).first
    facts.language = names(article["inLanguage"]).first
    facts.address = Self.word(article["url"]) ?? address(article["mainEntityOfPage"])
    facts.isFree = Self.truth(article["isAccessibleForFree"])
  }

  private func addPage(_ page: [String: Any], to facts: inout Facts) {
    facts.published = facts.published ?? Self.word(page["datePublished"])
    facts.updated = facts.updated ?? Self.word(page["dateModified"])
    facts.publisher = facts.publisher ?? names(page["publisher"]).first
    facts.language = facts.language ?? names(page["inLanguage"]).first
  }

  /// The last step before the article on the way to it.
  private func breadcrumbSection(title: String?) -> String? {
    guard let items = breadcrumbs.first?["itemListElement"] as? [[String: Any]] else { return nil }
    let steps = items.compactMap { names($0["name"]).first ?? names($0["item"]).first }
    let inner = steps.dropFirst().filter { step in
      title.map { !TitleChoice.agree($0, step) } ?? true
    }
    return inner.count < steps.count ? inner.first : nil
  }

  private func address(_ value: Any?) -> String? {
    Self.word(value) ?? Self.word((value as? [String: Any])?["@id"])
  }

  private static func truth(_ value: Any?) -> Bool? {
    if let flag = value as? Bool { return flag }
    return word(value).map { $0.lowercased().hasSuffix("true") }
  }

  /// A value that is text and no empty one.
  private static func word(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  /// The names of what a value refers to.
  private func names(_ value: Any?, onlyPersons: Bool = false, depth: Int = 0) -> [String] {
    guard depth < Self.deepest else { return [] }
    if let name = Self.word(value) { return [name] }
    if let list = value as? [Any] {
      return list.flatMap { names($0, onlyPersons: onlyPersons, depth: depth + 1) }
    }
    guard var object = value as? [String: Any] else { return [] }
    if object["name"] == nil, let id = object["@id"] as? String { object = objects[id] ?? object }
    if onlyPersons, object["@type"] != nil, !Self.types(of: object).contains("Person") { return [] }
    return names(object["name"], depth: depth + 1)
  }
}
