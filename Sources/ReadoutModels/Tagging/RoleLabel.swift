/// Labels of the first pass.
package enum RoleLabel: Int, CaseIterable, Sendable {
  case outside, beginSource, insideSource, beginCue, insideCue, beginContent, insideContent

  /// Whether the label goes on with a stretch that another one began.
  package var isInside: Bool {
    self == .insideSource || self == .insideCue || self == .insideContent
  }
}

/// Labels of the second pass, for one cue.
package enum LinkLabel: Int, CaseIterable, Sendable {
  case outside, source, content, cue
}
