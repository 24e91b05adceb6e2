public import ReadoutRecord
public import ReadoutText

/// Proof of a statement: the digests, the selectors of its exact characters, and the passage that
/// they stand in.
public struct Receipt: Sendable, Hashable {
  /// One span of the statement, with where its characters stand.
  public struct Selector: Sendable, Hashable {
    /// Which part of the statement it belongs to.
    public var part: StatementPart

    /// Its place in the stored text, in code points.
    public var span: CodePointSpan

    /// Its characters.
    public var words: String

    /// Its place in the original, in bytes; `nil` when the original does not hold the characters.
    public var originalBytes: Range<Int>?
  }

  /// The statement that is proved.
  public var statement: StatementID

  /// Digest of the original bytes.
  public var originalDigest: SHA256Digest

  /// Digest of the stored text in UTF-8.
  public var textDigest: SHA256Digest

  /// The spans, ascending in the text.
  public var selectors: [Selector]

  /// The paragraphs that the spans stand in.
  public var passage: Passage
}

/// A part of a statement that is anchored in the text.
public enum StatementPart: String, Sendable, Hashable, CaseIterable {
  case source, cue, content
}

/// The paragraphs around a statement, cut into pieces so that its parts can be highlighted.
public struct Passage: Sendable, Hashable {
  /// A stretch of the passage that belongs to one part of the statement, or to none.
  public struct Piece: Sendable, Hashable {
    /// The part; `nil` for the words around.
    public var part: StatementPart?

    /// The characters.
    public var text: String
  }

  /// The place of the whole passage in the stored text, in code points.
  public var span: CodePointSpan

  /// The pieces in text order; joined they are the passage.
  public var pieces: [Piece]

  /// The characters of the whole passage.
  public var text: String { pieces.map(\.text).joined() }
}
