public import ReadoutText

/// Whether the bytes at the mapped place of a span decode to its characters.
public enum SourceVerdict: Sendable, Hashable {
  /// They do.
  case holds

  /// They do not: the first place where text and original part, and what is wrong there.
  case fails(at: TextSpan, reason: String)

  /// Whether the bytes decode to the characters.
  public var holds: Bool { self == .holds }
}
