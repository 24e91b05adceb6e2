internal import ReadoutText

/// The title of a page's article, and where it was found.
struct PageTitle {
  /// The title with its map to the source.
  var text: FoldedText

  /// The heading that it is, unless it is only in the page's head.
  var heading: Int?
}

/// Chooses the title among the page's headings and what its head gives.
struct TitleChoice {
  private let document: HTMLDocument
  private let head: PageHead

  init(document: HTMLDocument, head: PageHead) {
    self.document = document
    self.head = head
  }

  /// The heading that says what the head gives as title; else the title of the head; else the
  /// only first-level heading.
  func title() -> PageTitle? {
    let shared = sharedTitle
    let headings = headings()
    if let declared = shared ?? windowTitle {
      let agreeing = headings.first { Self.agree($0.text.string, declared.string) }
      if let agreeing { return agreeing }
    }
    if let shared { return PageTitle(text: withoutOutlet(shared)) }
    if headings.count == 1 { return headings[0] }
    return windowTitle.map { PageTitle(text: withoutOutlet($0)) }
  }

  /// Of more headings the further ones are not looked at.
  private static let mostHeadings = 50

  /// The first-level headings but those that give the outlet's name.
  private func headings() -> [PageTitle] {
    let outlet = head.string("og:site_name").map(Self.words)
    return document.nodes(.h1).prefix(Self.mostHeadings).map {
      PageTitle(text: document.text(of: $0), heading: $0)
    }
    .filter { !$0.text.utf8.isEmpty && Self.words($0.text.string) != outlet }
  }

  /// The title for those who share the page.
  private var sharedTitle: FoldedText? { folded(head.content("og:title", "twitter:title")) }

  /// The title of the browser's window.
  private var windowTitle: FoldedText? {
    document.nodes(.title).lazy.filter { document.nodes[document.nodes[$0].parent].tag != .svg }
      .map { document.text(of: $0) }.first { !$0.utf8.isEmpty }
  }

  private func folded(_ range: Range<Int>?) -> FoldedText? {
    guard let range else { return nil }
    var text = FoldedText(source: document.source)
    text.append(range)
    return text.utf8.isEmpty ? nil : text
  }

  /// Whether two titles share most of the words of the shorter one.
  static func agree(_ a: String, _ b: String) -> Bool {
    let (first, second) = (words(a), words(b))
    let shorter = min(first.count, second.count)
    return shorter > 0 && first.intersection(second).count * 3 >= shorter * 2
      && (shorter > 2 || max(first.count, second.count) < 6)
  }

  /// The words of a title in small letters.
  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// The title without ` - Outlet` or ` | Outlet` at its end.
  private func withoutOutlet(_ title: FoldedText) -> FoldedText {
    let outlet = head.string("og:site_name").map(Self.words)
    for separator in [" | ", " - ", " \u{2013} ", " \u{2014} ", " \u{BB} ", " :: "] {
      guard let start = title.lastUTF8Offset(of: Array(separator.utf8)) else { continue }
      let suffix = Self.words(
        String(decoding: title.utf8[(start + separator.utf8.count)...], as: UTF8.self))
      guard separator == " | " || outlet?.isSuperset(of: suffix) ?? false else { continue }
      var cut = title
      cut.cut(toUTF8Count: start)
      return cut
    }
    return title
  }
}

extension FoldedText {
  /// Offset of the last place where `separator` stands behind other text.
  fileprivate func lastUTF8Offset(of separator: [UInt8]) -> Int? {
    let last = utf8.count - separator.count
    guard last > 0 else { return nil }
    return (1...last).last { utf8[$0...].starts(with: separator) }
  }
}
