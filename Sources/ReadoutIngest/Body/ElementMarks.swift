internal import ReadoutText

/// What the attributes of an element say of its part in the page.
struct ElementMarks: OptionSet {
  let rawValue: UInt16

  /// Hidden from everybody or from screen readers.
  static let hidden = ElementMarks(rawValue: 1)

  /// Not seen by readers, also when it stands within a paragraph.
  static let unseen = ElementMarks(rawValue: 2)

  /// Its role is that of a menu, a notice or the like.
  static let role = ElementMarks(rawValue: 4)

  /// It holds readers' comments.
  static let comments = ElementMarks(rawValue: 8)

  /// Its names are those of what is not the article.
  static let boilerplate = ElementMarks(rawValue: 16)

  /// Its names are those of a post out of a social network.
  static let embed = ElementMarks(rawValue: 32)

  /// It says of itself that it is the body of an article.
  static let articleBody = ElementMarks(rawValue: 64)

  /// Its names are those of a line that says who wrote the article.
  static let byline = ElementMarks(rawValue: 128)

  /// It declares itself to be the author: `itemprop` or `rel`.
  static let author = ElementMarks(rawValue: 256)

  /// Its names are those of a line that dates the article.
  static let date = ElementMarks(rawValue: 512)

  /// It declares itself to be the day of publication.
  static let published = ElementMarks(rawValue: 1_024)

  /// It is about the last change.
  static let updated = ElementMarks(rawValue: 2_048)

  /// It declares itself to be the publisher.
  static let publisher = ElementMarks(rawValue: 4_096)

  /// Reads the marks of each element of a page, by node, and notes the elements' classes.
  ///
  /// - Complexity: O(n) in the elements and the bytes of their attributes.
  static func read(in document: inout HTMLDocument) -> [ElementMarks] {
    var reader = ElementMarkReader(source: document.source)
    var marks = [ElementMarks](repeating: [], count: document.nodes.count)
    for index in marks.indices where !document.nodes[index].attributes.isEmpty {
      marks[index] = reader.marks(in: document.nodes[index].attributes)
      document.nodes[index].names = reader.className
    }
    return marks
  }
}

/// Reads the marks of one element after the other.
private struct ElementMarkReader {
  let source: [UInt8]

  /// The words of the class name that is being read.
  private var words: [PackedWord] = []

  private var marks: ElementMarks = []

  /// Where the class of the last element stands, cut after a hundred bytes.
  private(set) var className = 0..<0

  /// Whether one of the names met belongs to no embedded post.
  private var isSurelyBoilerplate = false

  private static let names = (
    class: PackedWord("class"), id: PackedWord("id"), component: PackedWord("data-component"),
    module: PackedWord("data-module"), role: PackedWord("role"), hidden: PackedWord("hidden"),
    ariaHidden: PackedWord("aria-hidden"), style: PackedWord("style"),
    itemprop: PackedWord("itemprop"), property: PackedWord("property"), rel: PackedWord("rel")
  )

  private static let displayNone = PhraseTable(["display:none"])

  init(source: [UInt8]) { self.source = source }

  mutating func marks(in attributes: Range<Int>) -> ElementMarks {
    marks = []
    className = 0..<0
    isSurelyBoilerplate = false
    var scan = HTMLAttributes(source, attributes).makeScan()
    while let attribute = scan.next() { add(attribute.name, attribute.value) }
    if isSurelyBoilerplate { marks.remove(.embed) }
    return marks
  }

  private mutating func add(_ name: Range<Int>, _ value: Range<Int>) {
    let names = Self.names
    switch PackedWord(source[name]) {
    case names.class:
      if className.isEmpty { className = value.prefix(100) }
      addNames(value)
    case names.id, names.component, names.module: addNames(value)
    case names.role:
      if BoilerplateWords.roles.contains(PackedWord(source[value])) { marks.insert(.role) }
    case names.hidden: marks.formUnion([.hidden, .unseen])
    case names.ariaHidden: if source[value].elementsEqual("true".utf8) { marks.insert(.hidden) }
    case names.style: if isDisplayNone(value) { marks.formUnion([.hidden, .unseen]) }
    case names.itemprop, names.property, names.rel: addProperties(value)
    default: break
    }
  }

  private func isDisplayNone(_ style: Range<Int>) -> Bool {
    guard style.count >= 12, let colon = source[style].firstIndex(of: 0x3A) else { return false }
    guard source[colon...].prefix(200).contains(where: { $0 | 0x20 == 0x6E }) else { return false }
    return Self.displayNone.isIn(source[style].filter { !UTF8Byte.isSpace($0) }.map { $0 | 0x20 })
  }

  /// Adds what the element declares itself to be.
  private mutating func addProperties(_ value: Range<Int>) {
    for property in source[value].split(whereSeparator: UTF8Byte.isSpace) {
      // RDFa writes `schema:author`.
      let name = property.split(separator: 0x3A).last ?? property
      if let mark = BoilerplateWords.properties[PackedWord(name)] { marks.insert(mark) }
    }
  }

  /// Adds what the names in a class or id say.
  private mutating func addNames(_ value: Range<Int>) {
    var start = value.lowerBound
    while start < value.upperBound {
      var end = start
      while end < value.upperBound, !UTF8Byte.isSpace(source[end]) { end += 1 }
      if end > start { addName(start..<end) }
      start = end + 1
    }
  }

  private mutating func addName(_ name: Range<Int>) {
    if BoilerplateWords.unseenNames.contains(PackedWord(source[name])) { marks.insert(.unseen) }
    cutWords(name)
    if words.count > 1 {
      guard !isOfLayout else { return }
      if !BoilerplateWords.hidingPrefixes.contains(words[0]) {
        words.removeAll { $0 == BoilerplateWords.hidden }
      }
    }
    for word in words { add(word) }
  }

  private var isOfLayout: Bool {
    BoilerplateWords.layoutPrefixes.contains(words[0]) || words.contains(BoilerplateWords.layout)
  }

  private mutating func add(_ word: PackedWord) {
    guard let word = BoilerplateWords.meanings[word] else { return }
    marks.formUnion(word.marks)
    if word.isSurelyBoilerplate { isSurelyBoilerplate = true }
  }

  /// Cuts a name into its words at what is no letter or digit; what is written `mostRead` is two
  /// words and, joined, a third.
  private mutating func cutWords(_ name: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    var start = name.lowerBound
    for offset in name where !PackedWord.isWordByte(source[offset]) {
      addWords(start..<offset)
      start = offset + 1
    }
    addWords(start..<name.upperBound)
  }

  private mutating func addWords(_ range: Range<Int>) {
    var start = range.lowerBound
    for offset in range.dropFirst() where isCapital(source[offset]) && isSmall(source[offset - 1]) {
      addWord(start..<offset)
      start = offset
    }
    if start > range.lowerBound { addWord(range) }
    addWord(start..<range.upperBound)
  }

  private mutating func addWord(_ range: Range<Int>) {
    if !range.isEmpty { words.append(PackedWord(source[range])) }
  }

  private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
