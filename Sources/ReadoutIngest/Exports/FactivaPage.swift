internal import ReadoutRecord
internal import ReadoutText

/// An article of an export of Factiva as a page.
///
/// Two forms are known: lines of their own (headline, author, length, day, time, outlet), or a table
/// whose rows begin with the codes `HD`, `BY`, `PD`, `SN`, `LP`, `TD`. Dates and names of languages
/// are in the language of whoever made the export.
struct FactivaPage {
  private let document: HTMLDocument
  private var fields = ArticleFields()

  /// Reads an article.
  ///
  /// - Parameter text: The article's part of the page, decoded.
  /// - Returns: Headline, text and metadata.
  /// - Throws: A rejection when it has no text.
  /// - Complexity: O(n).
  static func fields(of text: DecodedText) throws(ReadingFailure) -> ArticleFields {
    var page = FactivaPage(document: HTMLTreeBuilder.document(of: text.utf8))
    page.read()
    guard !page.fields.body.isEmpty else {
      throw ReadingFailure(.empty, "the article of the export has no text; look it up again")
    }
    if !page.fields.title.isEmpty { page.fields.metadata.title = page.fields.title.string }
    return page.fields
  }

  private init(document: HTMLDocument) { self.document = document }

  private mutating func read() {
    let paragraphs = document.nodes.indices.filter { isNode($0, ofClass: "articleparagraph") }
    if let headline = document.nodes.indices.first(where: { isNode($0, ofClass: "headline") }) {
      fields.title = line(headline)
    }
    let rows = document.nodes(.tr).compactMap(row)
    for row in rows { read(row.code, row.cell) }
    if rows.isEmpty {
      for paragraph in paragraphs { fields.body.append(paragraph: line(paragraph)) }
      readLines(before: paragraphs.first ?? document.nodes.count)
    }
  }

  /// Whether the words of an element's class hold one, whatever its letters' case.
  private func isNode(_ node: Int, ofClass word: String) -> Bool {
    document.attributes(of: node).string("class")?.lowercased().contains(word) ?? false
  }

  private func line(_ node: Int) -> MappedText {
    let text = document.text(of: node)
    return MappedText(utf8: text.utf8, map: text.map)
  }
}

// MARK: - A table

extension FactivaPage {
  /// The code and the content of a row of the table.
  private func row(_ node: Int) -> (code: String, cell: Int)? {
    let cells = (node..<document.nodes[node].nodeEnd).filter { document.nodes[$0].tag == .td }
    guard cells.count >= 2 else { return nil }
    let code = document.text(of: cells[0]).string.filter { !$0.isWhitespace }
    guard (2...3).contains(code.utf8.count), code.allSatisfy({ $0.isUppercase }) else { return nil }
    return (code, cells[1])
  }

  private mutating func read(_ code: String, _ cell: Int) {
    let text = line(cell)
    switch code {
    case "HD", "HL": if fields.title.isEmpty { fields.title = text }
    case "BY": fields.metadata.byline = ExportWords.persons(text.string)
    case "PD":
      fields.metadata.published = ExportWords.day(text.string).map {
        DateReading($0, basis: .metadata)
      }
    case "SN": fields.metadata.outlet = text.string
    case "LA": fields.metadata.language = ExportWords.language(text.string)
    case "LP", "TD": addParagraphs(of: cell)
    default: break
    }
  }

  private mutating func addParagraphs(of cell: Int) {
    let within = cell..<document.nodes[cell].nodeEnd
    let paragraphs = within.filter { document.nodes[$0].tag == .p }
    for paragraph in paragraphs.isEmpty ? [cell] : paragraphs {
      fields.body.append(paragraph: line(paragraph))
    }
  }
}

// MARK: - Lines

extension FactivaPage {
  /// Reads the lines between headline and text: the author before the length, the outlet behind the
  /// day and the time.
  private mutating func readLines(before end: Int) {
    let lines = document.nodes.indices.prefix(end).filter { isLine($0) }
      .map { document.text(of: $0).string }.filter { !$0.isEmpty && $0 != fields.title.string }
    if let length = lines.firstIndex(where: ExportWords.isLength), length > 0 {
      fields.metadata.byline = ExportWords.persons(lines[length - 1])
    }
    guard let day = lines.firstIndex(where: { ExportWords.day($0) != nil }) else { return }
    fields.metadata.published = ExportWords.day(lines[day]).map {
      DateReading($0, basis: .metadata)
    }
    fields.metadata.outlet = lines[(day + 1)...].first { !ExportWords.isTime($0) }
    fields.metadata.language =
      lines[(day + 1)...].prefix(6).lazy
      .compactMap { $0.utf8.count > 2 ? ExportWords.language($0) : nil }.first
  }

  /// Whether an element is a line of its own: a `div` that holds no other one.
  private func isLine(_ node: Int) -> Bool {
    let inner = node + 1..<max(node + 1, document.nodes[node].nodeEnd)
    return document.nodes[node].tag == .div && inner.count <= 8
      && !inner.contains { document.nodes[$0].tag == .div }
  }
}
