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
        guard QuotationMark.mayStart(with: bytes[position]),
          let mark = QuotationMark(at: position, in: bytes, within: piece)
        else {
          position += 1
          continue
        }
        read(mark, at: position)
        position += mark.byteCount
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
