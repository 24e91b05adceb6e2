/// A text as a page shows it: exactly as it is stored, with every sign that nobody can see or that
/// turns the direction of writing made visible.
struct VisibleText: Sendable, Hashable {
  /// A stretch of plain text, or one sign.
  struct Piece: Sendable, Hashable {
    /// The characters; `nil` for a sign.
    var text: String?

    /// The sign; `nil` for plain text.
    var sign: Sign?
  }

  /// A sign that nobody sees.
  struct Sign: Sendable, Hashable {
    /// Its number, such as `U+202E`.
    var code: String

    /// What it does.
    var name: String
  }

  /// The pieces in the order of the text.
  var pieces: [Piece]

  /// Reads a text.
  ///
  /// - Complexity: O(n) in the code points; a text without such signs is one piece.
  init(_ text: some StringProtocol) {
    pieces = []
    let scalars = text.unicodeScalars
    guard scalars.contains(where: HiddenSign.isCandidate) else {
      pieces = text.isEmpty ? [] : [Piece(text: String(text), sign: nil)]
      return
    }
    var start = scalars.startIndex
    for index in scalars.indices {
      guard let name = HiddenSign.name(at: index, in: scalars) else { continue }
      add(scalars[start..<index])
      let code = "U+" + HiddenSign.hexadecimal(scalars[index])
      pieces.append(Piece(text: nil, sign: Sign(code: code, name: name)))
      start = scalars.index(after: index)
    }
    add(scalars[start...])
  }

  private mutating func add(_ scalars: some Collection<Unicode.Scalar>) {
    guard !scalars.isEmpty else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    pieces.append(Piece(text: String(text), sign: nil))
  }
}
