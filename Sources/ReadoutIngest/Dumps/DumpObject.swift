internal import ReadoutRecord
internal import ReadoutText

/// An object of a dump, read through a map.
struct DumpObject {
  let tree: JSONTree

  /// The object's node.
  let node: Int

  let map: FieldMap

  /// Whether the map leads to words of an article.
  var isArticle: Bool {
    [FieldMap.Field.body, .html, .teaser].contains { field in
      values(field).contains { tree.kind($0) == .string }
    }
  }

  /// The parts of the article.
  ///
  /// - Throws: A rejection `not-an-article` when the map leads to no words.
  func fields() throws(ReadingFailure) -> ArticleFields {
    var fields = try html() ?? ArticleFields()
    if fields.body.isEmpty { fields.body = paragraphs(.body) }
    fields.teaser = paragraphs(.teaser)
    let title = line(.title)
    if !title.isEmpty { fields.title = title }
    guard !fields.body.isEmpty || !fields.teaser.isEmpty else { throw withoutBody }
    fields.metadata = metadata.filled(from: fields.metadata)
    fields.metadata.title = fields.title.isEmpty ? nil : fields.title.string
    return fields
  }

  /// The values that the map leads to for a field.
  private func values(_ field: FieldMap.Field) -> [Int] {
    for path in map.paths[field] ?? [] {
      let values = tree.values(at: path, from: node)
      if values.contains(where: hasWords) { return values }
    }
    return []
  }

  private func hasWords(_ value: Int) -> Bool {
    switch tree.kind(value) {
    case .string, .number: tree.string(value) != nil
    case .array: tree.elements(of: value).contains { tree.kind($0) == .string }
    default: false
    }
  }

  /// The strings of a field: those of its values, and of the lists among them.
  private func strings(_ field: FieldMap.Field) -> [Int] {
    values(field).flatMap { tree.kind($0) == .array ? tree.elements(of: $0) : [$0] }
      .filter { tree.kind($0) == .string || tree.kind($0) == .number }
  }

  private var withoutBody: ReadingFailure {
    let names = tree.members(of: node).prefix(12).map { tree.text(of: $0.name).string }
    return ReadingFailure(
      .notAnArticle,
      "the object has no body; tell where it is with --map, such as --map body=maintext;"
        + " its members are \(names.joined(separator: ", "))",
      byteOffset: tree.nodes[node].range.lowerBound)
  }
}

// MARK: - Text

extension DumpObject {
  private func line(_ field: FieldMap.Field) -> MappedText {
    guard let value = strings(field).first else { return MappedText() }
    return PlainFolding.fold(tree.text(of: value), breaks: .never)
  }

  /// The paragraphs of a field, each string of a list on its own.
  private func paragraphs(_ field: FieldMap.Field) -> MappedText {
    var text = MappedText()
    for value in strings(field) {
      let part = Self.paragraphs(of: tree.text(of: value))
      if !text.isEmpty, !part.isEmpty { text.append(unmapped: [0x0A, 0x0A]) }
      text.append(part)
    }
    return text
  }

  private static func paragraphs(of value: MappedText) -> MappedText {
    FormatDetection.format(of: value.utf8) == .html
      ? MarkupFolding.paragraphs(of: value) : PlainFolding.fold(value, breaks: .line)
  }

  /// The article of a field of HTML: a whole page through the reader of pages.
  private func html() throws(ReadingFailure) -> ArticleFields? {
    guard let value = strings(.html).first else { return nil }
    let html = tree.text(of: value)
    var fields = ArticleFields()
    guard FormatDetection.isPage(html.utf8) else {
      fields.body = MarkupFolding.paragraphs(of: html)
      return fields
    }
    let page = try HTMLReader.read(DecodedText(utf8: html.utf8, map: html.map))
    fields.title =
      page.title.map { MappedText(cutting: $0, of: page.text, page.map) } ?? fields.title
    fields.body = MappedText(cutting: page.body, of: page.text, page.map)
    fields.metadata = page.metadata
    return fields
  }
}

// MARK: - Metadata

extension DumpObject {
  private var metadata: ArticleMetadata {
    ArticleMetadata(
      outlet: string(.outlet), credit: names(.credit), byline: names(.byline),
      section: string(.section), language: string(.language), url: string(.url),
      published: date(.published), updated: date(.updated))
  }

  /// The id that the object gives.
  var id: String? { string(.id) }

  private func string(_ field: FieldMap.Field) -> String? {
    strings(field).lazy.compactMap { tree.string($0) }.first
  }

  private func date(_ field: FieldMap.Field) -> DateReading<PublishedBasis>? {
    string(field).flatMap(WrittenDate.read).map { DateReading($0, basis: .metadata) }
  }

  private func names(_ field: FieldMap.Field) -> [String] {
    ListedNames.read(strings(field).compactMap { tree.string($0) })
  }
}
