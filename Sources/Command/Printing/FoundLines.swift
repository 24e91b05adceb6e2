internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

/// The lines that present a statement that was found, and how it was.
struct FoundLines {
  let found: FoundStatement

  /// The text whose meaning was looked for.
  let asked: String

  /// Explains what was found by its meaning; `nil` when nobody asked.
  let source: VectorSource?

  let style: TextStyle

  /// The lines of the statement; where words found it, nothing else.
  var lines: [String] {
    guard let likeness = found.likeness else {
      return StatementLines(hit: found.hit, style: style).lines
    }
    let remark = "; by meaning, likeness \(Self.number(likeness))"
    let lines = StatementLines(hit: found.hit, style: style, remark: remark).lines
    return lines.dropLast() + because.map { ["  " + style.dim($0)] }.joined() + [""]
  }

  /// The finding as JSON.
  var json: JSONValue { found.json(explanation: source == nil ? nil : pairs) }

  private var because: [String] {
    guard source != nil else { return [] }
    let reasons = pairs.map { "\($0.asked) ~ \($0.found) \(Self.number($0.likeness))" }
    let words = reasons.isEmpty ? "no single word, the whole" : reasons.joined(separator: ", ")
    return ["because: \(words.printable)"]
  }

  private var pairs: [WordLikeness] {
    guard let source, found.by == .meaning else { return [] }
    return WordLikeness.pairs(asked: asked, found: found.hit.words.content, by: source)
  }

  private static func number(_ likeness: Double) -> String { JSONValue.twoDecimals(likeness).line }
}
