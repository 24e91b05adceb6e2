internal import ReadoutRecord
internal import ReadoutText

/// Finds what stands in quotation marks within one piece of a content.
///
/// Double marks of any shape count; single ones only where no double ones are open and both ends
/// look like marks rather than apostrophes. A mark that closes what nothing opened quotes the
/// piece from its start, an open one to its end: pieces are often cut within a quotation.
enum QuotedStretches {
  /// The stretches, marks left out, ascending.
  ///
  /// Where the kind is direct and less than half of the bytes stand in marks, each piece is one
  /// stretch: the marks were lost.
  ///
  /// - Complexity: O(n) in the bytes of the pieces.
  static func spans(in bytes: [UInt8], pieces: [TextSpan], kind: StatementKind) -> [TextSpan] {
    let found = pieces.flatMap { piece in
      var finder = Finder(bytes: bytes, piece: piece)
      return finder.run()
    }
    guard kind == .direct, 2 * byteCount(found) < byteCount(pieces) else { return found }
    return pieces
  }

  private static func byteCount(_ spans: [TextSpan]) -> Int {
    spans.reduce(0) { $0 + $1.byteCount }
  }

  private struct Finder {
    let bytes: [UInt8]
    let piece: TextSpan
    private var stretches: [TextSpan] = []
    private var open: (start: Int, isDouble: Bool)?

    init(bytes: [UInt8], piece: TextSpan) {
      self.bytes = bytes
      self.piece = piece
    }

    mutating func run() -> [TextSpan] {
      var position = piece.start
      while position < piece.end {
        let mark = QuotationMark(at: position, in: bytes, within: piece)
        if let mark { read(mark, at: position) }
        position += mark?.byteCount ?? UTF8Byte.length(ofLeading: bytes[position])
      }
      if let open, open.isDouble { stretches.append(TextSpan(open.start, piece.end)) }
      return stretches
    }

    private mutating func read(_ mark: QuotationMark, at position: Int) {
      if let current = open {
        guard mark.isDouble == current.isDouble, mark.mayClose else {
          // A double mark shows that the single one before it was an apostrophe.
          if mark.isDouble, !current.isDouble, mark.mayOpen {
            open = (position + mark.byteCount, true)
          }
          return
        }
        stretches.append(TextSpan(current.start, position))
        open = nil
      } else if mark.mayOpen {
        open = (position + mark.byteCount, mark.isDouble)
      } else if mark.isDouble, stretches.isEmpty {
        stretches.append(TextSpan(piece.start, position))
      }
    }
  }
}

/// A quotation mark, and what it can be by its shape and its neighbours.
struct QuotationMark {
  let byteCount: Int
  let isDouble: Bool
  let mayOpen: Bool
  let mayClose: Bool

  /// The mark at an offset; `nil` where none stands, or only an apostrophe.
  init?(at position: Int, in bytes: [UInt8], within piece: TextSpan) {
    guard let shape = Shape(at: position, in: bytes, end: piece.end) else { return nil }
    let next = position + shape.byteCount
    let touchesNext = next < piece.end && Self.isWordByte(bytes[next])
    let touchesBefore = position > piece.start && !Self.isGap(bytes[position - 1])
    byteCount = shape.byteCount
    isDouble = shape.isDouble
    switch shape.side {
    case .opening:
      // The English opening mark closes a German quotation.
      (mayOpen, mayClose) = (shape.isDouble || touchesNext, touchesBefore && !touchesNext)
    case .closing: (mayOpen, mayClose) = (false, shape.isDouble || !touchesNext)
    case .either:
      let isFree = next < piece.end && !UTF8Byte.isSpace(bytes[next])
      mayOpen = !touchesBefore && (shape.isDouble ? isFree : touchesNext)
      mayClose = touchesBefore && (shape.isDouble || !touchesNext) || shape.isDouble && !isFree
    }
    if !shape.isDouble && !mayOpen && !mayClose { return nil }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) || byte >= 0xC3 && byte != 0xE2
  }

  /// Whether a mark behind the byte can open: white space, or a bracket or dash.
  private static func isGap(_ byte: UInt8) -> Bool {
    UTF8Byte.isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == 0x94 || byte == 0x93
  }

  private struct Shape {
    enum Side { case opening, closing, either }
    let byteCount: Int
    let isDouble: Bool
    let side: Side

    init?(at position: Int, in bytes: [UInt8], end: Int) {
      switch bytes[position] {
      case UInt8(ascii: "\""): self.init(1, isDouble: true, .either)
      case UInt8(ascii: "'"):
        let isDoubled = position + 1 < end && bytes[position + 1] == UInt8(ascii: "'")
        self.init(isDoubled ? 2 : 1, isDouble: isDoubled, .either)
      case UInt8(ascii: "`"):
        let isDoubled = position + 1 < end && bytes[position + 1] == UInt8(ascii: "`")
        self.init(isDoubled ? 2 : 1, isDouble: isDoubled, .opening)
      case 0xC2 where position + 1 < end:
        switch bytes[position + 1] {
        case 0xAB: self.init(2, isDouble: true, .either)
        case 0xBB: self.init(2, isDouble: true, .either)
        default: return nil
        }
      case 0xE2 where position + 2 < end && bytes[position + 1] == 0x80:
        switch bytes[position + 2] {
        case 0x98: self.init(3, isDouble: false, .opening)
        case 0x99: self.init(3, isDouble: false, .closing)
        case 0x9C: self.init(3, isDouble: true, .opening)
        case 0x9D: self.init(3, isDouble: true, .closing)
        case 0x9E: self.init(3, isDouble: true, .opening)
        default: return nil
        }
      default: return nil
      }
    }

    private init(_ byteCount: Int, isDouble: Bool, _ side: Side) {
      self.byteCount = byteCount
      self.isDouble = isDouble
      self.side = side
    }
  }
}
