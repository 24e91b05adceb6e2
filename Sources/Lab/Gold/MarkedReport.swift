internal import ReadoutText

/// A report with its attributions marked in the text itself: `<s 1>She</s> <k 1>said</k> <c 1>…</c>`.
///
/// `s` marks a source, `k` a cue, `c` content; the numbers say to which attributions they belong.
/// Below a line `---` stands a line for each attribution: its number, and `nested_in=N` when it
/// stands within the content of another one.
struct MarkedReport {
  /// What belongs to one attribution, in code points of ``text``.
  struct Attribution {
    var source: [CodePointSpan] = []
    var cue: [CodePointSpan] = []
    var content: [CodePointSpan] = []
    var isNested = false
  }

  /// The report without its marks.
  private(set) var text = ""

  /// The attributions by number.
  private(set) var attributions: [Int: Attribution] = [:]

  private var length = 0
  private var open: [(part: Character, numbers: [Int], start: Int)] = []

  /// Reads a report.
  ///
  /// - Throws: ``LabError`` that names the mark at fault.
  init(_ file: String) throws(LabError) {
    let parts = file.split(separator: "\n---\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw LabError(.wrongMark, "a marked report needs a line '---'")
    }
    for (index, part) in parts[0].split(separator: "<", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index == 0 { append(part) } else { try readMark(part) }
    }
    if let mark = open.last {
      throw LabError(.wrongMark, "<\(mark.part) …> is not closed")
    }
    for line in parts[1].split(separator: "\n") { try readAttribute(line) }
  }

  private mutating func append(_ words: Substring) {
    text += words
    length += words.unicodeScalars.count
  }

  /// Reads what follows a `<`: a mark and the words behind it.
  private mutating func readMark(_ words: Substring) throws(LabError) {
    guard let end = words.firstIndex(of: ">") else {
      throw LabError(.wrongMark, "'<\(words.prefix(20))' is no mark")
    }
    let mark = words[..<end]
    if mark.first == "/" {
      guard let begun = open.popLast(), mark.dropFirst() == String(begun.part) else {
        throw LabError(.wrongMark, "'<\(mark)>' closes nothing")
      }
      for number in begun.numbers { add(CodePointSpan(begun.start, length), begun.part, number) }
    } else {
      let numbers = mark.dropFirst(2).split(separator: ",").compactMap { Int($0) }
      guard let part = mark.first, "skc".contains(part), !numbers.isEmpty else {
        throw LabError(.wrongMark, "'<\(mark)>' is no mark")
      }
      open.append((part, numbers, length))
    }
    append(words[words.index(after: end)...])
  }

  private mutating func add(_ span: CodePointSpan, _ part: Character, _ number: Int) {
    switch part {
    case "s": attributions[number, default: Attribution()].source.append(span)
    case "k": attributions[number, default: Attribution()].cue.append(span)
    default: attributions[number, default: Attribution()].content.append(span)
    }
  }

  private mutating func readAttribute(_ line: Substring) throws(LabError) {
    let words = line.split(separator: " ")
    guard let number = words.first.flatMap({ Int($0) }), attributions[number] != nil else {
      throw LabError(
        .wrongMark, "'\(line)' describes no attribution of the report")
    }
    attributions[number]?.isNested = words.contains { $0.hasPrefix("nested_in=") }
  }
}
