internal import ReadoutRecord
internal import ReadoutText

/// Reads the articles of a file of JSON: an object a line, a list of objects, objects one after the
/// other, or one object that holds a list of them.
///
/// At most one object is in memory at a time. One that is damaged becomes a rejection, and reading
/// goes on with the next; what stands between objects is passed over.
struct DumpReader: ContainerReading {
  private let file: OpenedFile
  private let options: ReadingOptions
  private let units: DumpUnits
  private var window: ByteWindow

  /// Index in the window of the next byte.
  private var index: Int

  /// Lists that are open around the objects.
  private var openLists = 0

  /// What the last object gave and was not yet handed on, the first at the end.
  private var waiting: [ContainerEntry] = []

  /// Whether objects may hold lists of articles: the first one decides.
  private var mayHoldLists = true

  /// A first object that holds a list may be this large, unless articles may be larger.
  private static let largestList = 64 * 1024 * 1024

  init(_ file: OpenedFile, options: ReadingOptions) {
    self.file = file
    self.options = options
    units = DumpUnits(file.prefix)
    window = ByteWindow(file)
    index = units.markByteCount
  }

  mutating func next() -> ContainerEntry? {
    while true {
      if let entry = waiting.popLast() { return entry }
      guard let byte = unit(at: index) else { return end() }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x1E: index += units.width
      case 0x5B: step(lists: 1)
      case 0x5D: step(lists: -1)
      case 0x7B: readObject()
      default: return passOver()
      }
    }
  }

  private mutating func step(lists: Int) {
    openLists = max(0, openLists + lists)
    index += units.width
  }

  /// The ASCII character at an index of the window, reading on where needed; `nil` at the end.
  private mutating func unit(at index: Int) -> UInt8? {
    while index + units.width > window.bytes.count { guard window.grow() else { return nil } }
    return units.character(at: index, of: window.bytes)
  }

  /// What stands at the end: a list that is not closed says that the file was cut.
  private mutating func end() -> ContainerEntry? {
    guard openLists > 0 else { return nil }
    openLists = 0
    return damage(
      .truncated, "the list is not closed: the file was cut here; fetch it anew", at: index..<index)
  }
}

// MARK: - Objects

extension DumpReader {
  /// Reads the object that starts here, or what is wrong with it.
  private mutating func readObject() {
    index -= window.drop(before: index)
    let start = window.fileOffset + index
    var extent = ValueExtent()
    var offset = index
    var verdict = ValueExtent.Verdict.goesOn
    while verdict == .goesOn, let byte = unit(at: offset) {
      verdict = extent.take(byte)
      offset += units.width
      // What is too large is not kept.
      if window.fileOffset + offset - start > limit { offset -= window.drop(before: offset) }
    }
    let byteCount = window.fileOffset + offset - start
    let wasDropped = window.fileOffset > start || byteCount > limit
    index = offset
    switch verdict {
    case .ends where wasDropped: waiting = [tooLarge(start)]
    case .ends: takeObject(offset - byteCount..<offset)
    case .goesOn: waiting = [cutOff(start)]
    case .faulty:
      index = max(offset - units.width, offset - byteCount + units.width)
      waiting = [faulty(start, byteCount)]
      goToNextObject()
    }
  }

  private var limit: Int {
    mayHoldLists ? max(options.maximumByteCount, Self.largestList) : options.maximumByteCount
  }

  private mutating func takeObject(_ range: Range<Int>) {
    let start = window.fileOffset + range.lowerBound
    let bytes = Array(window.bytes[range])
    let isFirst = start == units.markByteCount || mayHoldLists
    if mayHoldLists, let list = ListObject(bytes, charset: units.charset, options: options) {
      waiting = list.entries(of: file, at: start).reversed()
      return
    }
    mayHoldLists = false
    let isWholeFile = isFirst && openLists == 0 && isAtEnd()
    var source =
      isWholeFile
      ? ArticleSource(id: file.id, location: file.path, bytes: bytes)
      : file.source(at: start, bytes: bytes)
    source.format = options.format == .ninjs ? .ninjs : .json
    source.charset = units.charset?.rawValue
    waiting = [.source(source)]
  }

  /// Whether nothing but white space follows.
  private mutating func isAtEnd() -> Bool {
    while let byte = unit(at: index), UTF8Byte.isSpace(byte) { index += units.width }
    return unit(at: index) == nil
  }

  /// Goes to the next line that starts with an object, or to an object at this very place.
  private mutating func goToNextObject() {
    if unit(at: index) == 0x7B { return }
    var isLineStart = false
    while let byte = unit(at: index) {
      if byte == 0x7B, isLineStart { return }
      if byte == 0x0A { isLineStart = true } else if !UTF8Byte.isSpace(byte) { isLineStart = false }
      index += units.width
      index -= window.drop(before: index)
    }
  }
}

// MARK: - Damage

extension DumpReader {
  /// Bytes of a damaged place that are kept for a look.
  private static let sampleByteCount = 256

  private func damage(
    _ code: RejectionCode, _ reason: String, at range: Range<Int>
  ) -> ContainerEntry {
    let sample = window.bytes[range.prefix(Self.sampleByteCount)]
    var source = file.source(at: window.fileOffset + range.lowerBound, bytes: Array(sample))
    source.rejection = Rejection(
      code: code, reason: reason, byteOffset: window.fileOffset + range.lowerBound)
    return .source(source)
  }

  private func tooLarge(_ start: Int) -> ContainerEntry {
    var source = file.source(at: start, bytes: [])
    source.rejection = Rejection(
      code: .tooLarge,
      reason: "the object has more bytes than the limit of \(limit); raise the limit",
      byteOffset: start)
    return .source(source)
  }

  private mutating func cutOff(_ start: Int) -> ContainerEntry {
    let first = max(0, start - window.fileOffset)
    openLists = 0
    return damage(
      .truncated, "the file ends within an object; fetch it anew",
      at: first..<window.bytes.count)
  }

  private func faulty(_ start: Int, _ byteCount: Int) -> ContainerEntry {
    let first = max(0, start - window.fileOffset)
    let place = start + byteCount - units.width
    return damage(
      .undecodable,
      "the object is no JSON from byte \(place) on: a quotation mark, comma or bracket is wrong"
        + " there; mend the line", at: first..<first + min(byteCount, window.bytes.count - first))
  }

  /// Passes over what is no object: a value is counted, the rest of a line that is none is damage.
  private mutating func passOver() -> ContainerEntry {
    let start = index
    var word: [UInt8] = []
    while let byte = unit(at: index),
      UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) || byte == 0x2D
        || byte == 0x2E
    {
      if word.count < 8 { word.append(byte) }
      index += units.width
    }
    if let first = word.first, UTF8Byte.isDigit(first) || first == 0x2D || Self.isConstant(word) {
      return .passedOver(kind: "value that is no object")
    }
    while let byte = unit(at: index), byte != 0x0A { index += units.width }
    let entry = damage(
      .undecodable, "the line is no JSON object; mend or remove it", at: start..<index)
    index -= window.drop(before: index)
    return entry
  }

  private static func isConstant(_ word: [UInt8]) -> Bool {
    ["true", "false", "null"].contains(String(decoding: word, as: UTF8.self))
  }
}
