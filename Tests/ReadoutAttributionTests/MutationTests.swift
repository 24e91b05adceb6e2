import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// Reports that were damaged on the way: nothing traps, and the invariants hold.
struct MutationTests {
  private static let report = """
    Strait open \u{2014} Tavik

    VARN, May 2. /NTA/. \u{201C}It\u{2019}s open,\u{201D} Honor Tavik, the minister, said <\u{2026}> on Friday.

    "Was it?" he asked, adding that J. Orrel (the envoy) "knew". 'Yes,' said Orrel, who left.
    """

  @Test func aReportMayEndAtAnyByte() {
    let bytes = Array(Self.report.utf8)
    for end in 0...bytes.count {
      check(String(decoding: bytes[..<end], as: UTF8.self), "at \(end)")
    }
  }

  @Test func aReportMayBeginAtAnyByte() {
    let bytes = Array(Self.report.utf8)
    for start in bytes.indices {
      check(String(decoding: bytes[start...], as: UTF8.self), "from \(start)")
    }
  }

  @Test(arguments: SampleReports.all)
  func aReportMayLoseDoubleAndSwapItsQuotationMarks(report: SampleReports.Report) {
    for (seed, change) in [Change.drop, .double, .swap].enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      check(change.applied(to: report.text, &generator), "\(report.name), \(change)")
    }
  }

  @Test(arguments: SampleReports.all)
  func aReportMayLoseSpacesAndRepeatSentences(report: SampleReports.Report) {
    for (seed, change) in [Change.glue, .repeat].enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      check(change.applied(to: report.text, &generator), "\(report.name), \(change)")
    }
  }

  private func check(_ text: String, _ what: String) {
    let article = ReportedText.titledArticle(text)
    let record = ReportedText.record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [], "\(what)")
  }
}

/// A way in which a report is damaged, at about every third place where it can be.
private enum Change {
  case drop, double, swap, glue, `repeat`

  private static let marks = Set("\"'\u{2018}\u{2019}\u{201C}\u{201D}")

  func applied(to text: String, _ generator: inout SeededGenerator) -> String {
    if self == .repeat { return repeated(text, &generator) }
    var result = ""
    for character in text {
      let isPlace = self == .glue ? character == " " : Self.marks.contains(character)
      guard isPlace, Int.random(in: 0..<3, using: &generator) == 0 else {
        result.append(character)
        continue
      }
      switch self {
      case .double: result += [character, character]
      case .swap: result.append(Self.marks.sorted().randomElement(using: &generator) ?? character)
      case .drop, .glue, .repeat: break
      }
    }
    return result
  }

  private func repeated(_ text: String, _ generator: inout SeededGenerator) -> String {
    text.split(separator: ".", omittingEmptySubsequences: false).flatMap { sentence in
      Array(repeating: sentence, count: Int.random(in: 1...2, using: &generator))
    }.joined(separator: ".")
  }
}
