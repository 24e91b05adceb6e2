/// Labels of the first pass.
package enum RoleLabel: Int, CaseIterable, Sendable {
  case outside, beginSource, insideSource, beginCue, insideCue, beginContent, insideContent

  /// Whether the label goes on with a stretch that another one began.
  package var isInside: Bool {
    self == .insideSource || self == .insideCue || self == .insideContent
  }
}

/// Labels of cues, those within what somebody says included.
package enum CueLabel: Int, CaseIterable, Sendable {
  case outside, begin, inside
}

/// Labels of the second pass, for one cue.
package enum LinkLabel: Int, CaseIterable, Sendable {
  case outside, source, content, cue
}

/// Labels that the fast model's second pass is fitted with: those of ``LinkLabel``, with the ends of
/// stretches told apart, so that a feature may speak for a boundary.
package enum LinkTag: Int, CaseIterable, Sendable {
  case outside, beginSource, insideSource, beginContent, insideContent, endContent, cue

  /// What the tag stands for.
  package var label: LinkLabel {
    switch self {
    case .outside: .outside
    case .beginSource, .insideSource: .source
    case .beginContent, .insideContent, .endContent: .content
    case .cue: .cue
    }
  }
}
