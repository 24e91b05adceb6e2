/// A text as a page shows it: exactly as it is stored, with every sign that nobody can see or that
/// turns the direction of writing made visible, and with every letter marked that only looks like
/// one of its word.
struct VisibleText: Sendable, Hashable {
  /// A stretch of plain text, or one sign.
  struct Piece: Sendable, Hashable {
    /// The characters; `nil` for a sign.
    var text: String?

    /// The sign; `nil` for plain text.
    var sign: Sign?
  }

  /// A sign that nobody sees, or what is told of the letter before it.
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
    guard scalars.contains(where: Self.mayNeedSign) else {
      pieces = text.isEmpty ? [] : [Piece(text: String(text), sign: nil)]
      return
    }
    var start = scalars.startIndex
    for index in scalars.indices {
      let next = scalars.index(after: index)
      if let name = HiddenSign.name(at: index, in: scalars) {
        add(scalars[start..<index])
        add(Sign(of: scalars[index], name: name))
      } else if let name = LookalikeLetter.name(at: index, in: scalars) {
        add(scalars[start..<next])
        add(Sign(of: scalars[index], name: name))
      } else {
        continue
      }
      start = next
    }
    add(scalars[start...])
  }

  private static func mayNeedSign(_ scalar: Unicode.Scalar) -> Bool {
    HiddenSign.isCandidate(scalar) || LookalikeLetter.isCandidate(scalar)
  }

  private mutating func add(_ sign: Sign) { pieces.append(Piece(text: nil, sign: sign)) }

  private mutating func add(_ scalars: some Collection<Unicode.Scalar>) {
    guard !scalars.isEmpty else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    pieces.append(Piece(text: String(text), sign: nil))
  }
}

extension VisibleText.Sign {
  fileprivate init(of scalar: Unicode.Scalar, name: String) {
    self.init(code: "U+" + HiddenSign.hexadecimal(scalar), name: name)
  }
}
