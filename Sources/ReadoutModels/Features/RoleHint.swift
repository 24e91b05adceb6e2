/// What the rules make of a text, as a hint for the taggers: tokens of one attribution.
package struct RoleHint: Sendable, Hashable {
  /// The tokens of the cue.
  package let cue: Range<Int>

  /// The tokens of the source, ascending runs.
  package let source: [Range<Int>]

  /// The tokens of the content, ascending runs.
  package let content: [Range<Int>]

  /// Which rule found it, 1 to 15.
  package let rule: UInt8

  /// Creates a hint.
  package init(cue: Range<Int>, source: [Range<Int>], content: [Range<Int>], rule: UInt8) {
    self.cue = cue
    self.source = source
    self.content = content
    self.rule = rule
  }

  /// What the hint makes of a token: 0 nothing, 1 cue, 2 source, 3 content.
  func role(of token: Int) -> UInt64 {
    if cue.contains(token) { return 1 }
    if source.contains(where: { $0.contains(token) }) { return 2 }
    return content.contains { $0.contains(token) } ? 3 : 0
  }
}
