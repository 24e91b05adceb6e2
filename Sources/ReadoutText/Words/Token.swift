/// A word, number or mark of a text, with its exact place.
public struct Token: Sendable, Hashable {
  /// Where the token stands.
  public let span: TextSpan

  /// What the token is.
  public let kind: Kind

  /// The token's characters in lower case, curly apostrophes made straight: for look-ups only.
  public let key: String

  /// Whether the first letter is a capital.
  public let isCapitalized: Bool

  /// Whether it is a word of capitals only, two letters at least.
  public let isAllCapitals: Bool

  /// Whether white space stands before the token, or nothing does.
  public let followsSpace: Bool

  /// Hash of the key: for look-ups that need no string.
  public let keyHash: UInt64

  /// Whether the key is of ASCII characters only.
  public let isASCII: Bool

  /// The mark itself; `nil` for any other kind of token.
  public let mark: Unicode.Scalar?

  /// Whether the token ends with the full stop of an abbreviation.
  public let isAbbreviation: Bool

  /// What a token is.
  public enum Kind: Sendable, Hashable {
    /// Letters, with inner hyphens and the full stop of an abbreviation.
    case word
    /// The part of a word behind an apostrophe: `'s`, `n't`, `'ll`.
    case clitic
    /// Digits, with inner marks: `1,000`, `3.5`, `10:30`, `2nd`.
    case number
    /// An address, a handle or a hash tag.
    case address
    /// A quotation mark of any shape.
    case quotationMark
    /// A dash that is no hyphen.
    case dash
    /// Words left out: `…`, `...`, `<…>`, `[...]`.
    case elision
    /// Any other mark.
    case mark
  }

  /// Whether the token is a word, a number or an address.
  public var isWord: Bool { kind == .word || kind == .number || kind == .address }

  /// Whether the token is the given mark.
  public func isMark(_ mark: Unicode.Scalar) -> Bool { self.mark == mark }

  /// Whether the token ends a sentence: a full stop, a question mark, an exclamation mark.
  public var isTerminal: Bool { mark == "." || mark == "?" || mark == "!" }
}
