internal import ReadoutRecord
internal import ReadoutText

/// Reads the items of an XML document: of a feed, a sitemap, a message of a news agency.
///
/// The document is in memory as a whole, up to a limit; of one that is larger or was cut off, the
/// items that are whole are read, and the rest is reported.
struct FeedReader: ContainerReading {
  private let file: OpenedFile
  private let bytes: [UInt8]
  private let decoded: DecodedSource
  private let outline: FeedOutline
  private let vocabulary: XMLVocabulary
  private let head: FeedHead
  private var nextItem = 0

  /// What is wrong with the document as a whole, for the end; the first at the end.
  private var damage: [ContainerEntry] = []

  /// A document of more bytes is read up to here, unless articles may be larger.
  static let largestDocument = 64 * 1024 * 1024

  /// Opens a document; what is wrong with all of it is the reader's only entry.
  static func open(
    _ file: OpenedFile, vocabulary: XMLVocabulary?, options: ReadingOptions
  ) -> any ContainerReading {
    let limit = max(options.maximumByteCount, largestDocument)
    var bytes = file.prefix
    if let rest = try? file.rest.read(upTo: limit + 1 - bytes.count) { bytes += rest }
    let isTooLarge = bytes.count > limit
    if isTooLarge { bytes.removeLast(bytes.count - limit) }
    do throws(ReadingFailure) {
      return try FeedReader(file, bytes, vocabulary: vocabulary, limit: isTooLarge ? limit : nil)
    } catch {
      return SingleEntry(file.damage(error.rejection, sample: bytes))
    }
  }

  /// - Parameters:
  ///   - file: Where the document comes from.
  ///   - bytes: The document.
  ///   - vocabulary: What its first bytes say that it is.
  ///   - limit: Where it was cut because it is too large.
  /// - Throws: A rejection when nothing of it can be read.
  private init(
    _ file: OpenedFile, _ bytes: [UInt8], vocabulary: XMLVocabulary?, limit: Int?
  ) throws(ReadingFailure) {
    self.file = file
    self.bytes = bytes
    let decoded = try SourceDecoding.decode(
      bytes, isMarkup: false, declared: XMLDeclaration.charset(of: bytes))
    let utf8 = decoded.text.utf8
    self.decoded = decoded
    outline = FeedScan.outline(of: utf8, at: utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    if let offset = outline.entityDeclaration {
      throw ReadingFailure(
        .undecodable,
        "the document declares entities of its own, which are never expanded; write their"
          + " characters instead and remove the declarations",
        byteOffset: Self.place(offset..<offset + 1, decoded.text.map).lowerBound)
    }
    guard let found = outline.vocabulary ?? vocabulary else {
      throw ReadingFailure(
        .notAnArticle, "the document is neither a feed nor an item of a news agency; check the file"
      )
    }
    self.vocabulary = found
    head = FeedHead(
      outline.head.map { Array(utf8[$0]) }, scope: outline.surroundings.first?.scope ?? XMLScope())
    damage = wholeDamage(limit: limit)
  }

  mutating func next() -> ContainerEntry? {
    guard nextItem < outline.items.count else { return damage.popLast() }
    let item = outline.items[nextItem]
    nextItem += 1
    switch vocabulary {
    case .sitemap, .sitemapIndex: return .passedOver(kind: "address of a sitemap")
    case .rss, .atom, .newsML, .nitf: return entry(of: item)
    }
  }
}

// MARK: - Items

extension FeedReader {
  private static func place(_ range: Range<Int>, _ map: SourceMap) -> Range<Int> {
    map.original(of: TextSpan(range.lowerBound, range.upperBound)) ?? 0..<0
  }

  private func entry(of item: FeedOutline.Item) -> ContainerEntry {
    let range = Self.place(item.range, decoded.text.map)
    guard item.isWhole else {
      let rejection = Rejection(
        code: .truncated, reason: "the document ends within this item; fetch it anew",
        byteOffset: range.lowerBound)
      return file.damage(rejection, sample: Array(bytes[range]))
    }
    if vocabulary == .newsML, let kind = kindThatIsNoArticle(item) {
      return .passedOver(kind: kind)
    }
    // A document of one item is the article's original as it is.
    var source =
      outline.isOneItem && outline.items.count == 1
      ? ArticleSource(id: file.id, location: file.path, bytes: bytes)
      : file.source(at: range.lowerBound, bytes: Array(bytes[range]))
    source.format = vocabulary.itemFormat
    source.charset = decoded.charset.rawValue
    source.metadata = head.metadata
    source.surroundings = surroundings(of: item)
    return .source(source)
  }

  private func surroundings(of item: FeedOutline.Item) -> XMLSurroundings {
    var surroundings = outline.surroundings[item.surroundings]
    surroundings.base = surroundings.base ?? head.address
    surroundings.language = surroundings.language ?? head.metadata.language
    return surroundings
  }

  /// What an item of a news agency is that is no text: a package, a picture.
  private func kindThatIsNoArticle(_ item: FeedOutline.Item) -> String? {
    let utf8 = decoded.text.utf8
    var tokenizer = XMLTokenizer(utf8, at: item.range.lowerBound)
    while let token = tokenizer.next(), token.range.lowerBound < item.range.upperBound {
      guard token.kind == .startTag else { continue }
      let local = utf8[token.content].localName
      if token.range.lowerBound == item.range.lowerBound, !local.isWord("newsItem") {
        return String(decoding: local, as: UTF8.self)
      }
      guard local.isWord("itemClass") else { continue }
      let code = HTMLAttributes(utf8, token.attributes).string("qcode") ?? ""
      let kind = code.drop { $0 != ":" }.dropFirst()
      return kind == "text" || kind == "composite" || kind.isEmpty ? nil : String(kind)
    }
    return nil
  }

  /// What is wrong with the document as a whole, in reverse order.
  private func wholeDamage(limit: Int?) -> [ContainerEntry] {
    var entries = [ContainerEntry](
      repeating: .passedOver(kind: "fault in markup"), count: outline.faultCount)
    if let limit {
      let reason = "the document has more bytes than the limit of \(limit); raise the limit"
      entries.append(report(.tooLarge, reason, at: limit))
    } else if outline.isCutOff, outline.items.last?.isWhole ?? true {
      let reason = "the document ends before its last element does; fetch it anew"
      entries.append(report(.truncated, reason, at: bytes.count))
    }
    if let reason = vocabulary.reasonAgainstReading {
      entries.append(report(.notAnArticle, reason, at: 0))
    } else if outline.items.isEmpty, !outline.isCutOff {
      entries.append(report(.empty, "the document holds no item; check how it was made", at: 0))
    }
    return entries
  }

  private func report(_ code: RejectionCode, _ reason: String, at offset: Int) -> ContainerEntry {
    file.damage(
      Rejection(code: code, reason: reason, byteOffset: offset),
      sample: Array(bytes[max(0, min(offset, bytes.count - 64))...]))
  }
}

extension XMLVocabulary {
  /// Why a document of addresses gives no article.
  fileprivate var reasonAgainstReading: String? {
    switch self {
    case .sitemap:
      "a sitemap lists addresses and holds no text; watch it with 'readout watch' to fetch them"
    case .sitemapIndex:
      "an index of sitemaps holds no text; watch the sitemaps that it lists with 'readout watch'"
    case .rss, .atom, .newsML, .nitf: nil
    }
  }
}
