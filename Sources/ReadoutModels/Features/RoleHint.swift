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

  /// What a hint makes of the tokens of a window and of one on each side: 0 nothing, 1 cue,
  /// 2 source, 3 content; 7 outside the window and without a hint.
  static func roles(of hint: RoleHint?, in window: Range<Int>) -> [UInt64] {
    var roles = [UInt64](repeating: 7, count: window.count + 2)
    guard let hint else { return roles }
    for index in 1..<(window.count + 1) { roles[index] = 0 }
    func mark(_ run: Range<Int>, _ role: UInt64) {
      for token in run.clamped(to: window) { roles[token - window.lowerBound + 1] = role }
    }
    for run in hint.content { mark(run, 3) }
    for run in hint.source { mark(run, 2) }
    mark(hint.cue, 1)
    return roles
  }
}
