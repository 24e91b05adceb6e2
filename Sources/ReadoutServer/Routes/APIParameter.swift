/// A parameter of a route, described once: what is read of a request and what the OpenAPI document
/// tells both come from here.
struct APIParameter: Sendable {
  /// Where a parameter stands.
  enum Place: String, Sendable {
    case path, query
  }

  /// What a parameter may hold.
  enum Kind: Sendable {
    /// Any text of up to so many code points; longer ones are refused.
    case text(length: Int)
    /// A whole number; one outside the range counts as the nearest in it.
    case integer(ClosedRange<Int>, otherwise: Int)
    /// One of some words.
    case choice([String])
    /// `true` or `false`; false when it is not given.
    case flag
    /// A day, month or year.
    case date
    /// An identifier of the ledger.
    case identifier(IdentifierForm)
  }

  /// The name in the address.
  let name: String

  /// Where it stands.
  let place: Place

  /// What it may hold.
  let kind: Kind

  /// Whether a request without it is refused; those of the path are always there.
  let isRequired: Bool

  /// What it does, in a sentence.
  let summary: String

  init(
    _ name: String, _ kind: Kind, in place: Place = .query, isRequired: Bool = false,
    _ summary: String
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.isRequired = isRequired || place == .path
    self.summary = summary
  }

  /// The greatest number of code points of a text, and of words that are pasted.
  ///
  /// All texts of a question fit into the head of a request, where a code point may take twelve
  /// bytes.
  static let textLength = 400
  static let longTextLength = 2_000
}
