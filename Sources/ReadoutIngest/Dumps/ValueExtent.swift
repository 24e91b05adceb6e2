internal import ReadoutText

/// Finds where an object ends, byte by byte, without reading it.
///
/// Checks so much of the grammar that an object with a bracket or a quotation mark too few is found
/// out where the next one starts, and not at the end of the file.
struct ValueExtent {
  /// What a byte means for the object.
  enum Verdict {
    case goesOn
    case ends
    case faulty
  }

  /// For each open bracket whether it is that of an object.
  private var open: [Bool] = []
  private(set) var isInString = false
  private var isEscaped = false

  /// What stands before the next byte.
  private var last = Last.colon

  private enum Last {
    case colon, comma, openObject, openList, value, word
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Verdict {
    if isInString { return takeInString(byte) }
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: return .goesOn
    case 0x22:
      isInString = last != .value && last != .word
      return isInString ? .goesOn : .faulty
    case 0x7B, 0x5B: return takeOpening(isObject: byte == 0x7B)
    case 0x7D, 0x5D: return takeClosing(isObject: byte == 0x7D)
    case 0x2C, 0x3A:
      guard last == .value || last == .word else { return .faulty }
      last = byte == 0x2C ? .comma : .colon
      return .goesOn
    default: return takeWord(byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8) -> Verdict {
    if isEscaped {
      isEscaped = false
    } else if byte == 0x5C {
      isEscaped = true
    } else if byte == 0x22 {
      isInString = false
      last = .value
    }
    // A raw line break cannot stand in a string: here its quotation mark is missing.
    return byte == 0x0A ? .faulty : .goesOn
  }

  /// Whether a value other than a string may stand here: in an object behind a colon only.
  private var mayStartValue: Bool {
    last == .colon || last == .openList || (last == .comma && open.last == false)
  }

  private mutating func takeOpening(isObject: Bool) -> Verdict {
    guard mayStartValue else { return .faulty }
    open.append(isObject)
    last = isObject ? .openObject : .openList
    return .goesOn
  }

  private mutating func takeClosing(isObject: Bool) -> Verdict {
    guard open.popLast() == isObject else { return .faulty }
    last = .value
    return open.isEmpty ? .ends : .goesOn
  }

  private mutating func takeWord(_ byte: UInt8) -> Verdict {
    let isWord =
      UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) || byte == 0x2B || byte == 0x2D
      || byte == 0x2E
    guard isWord, mayStartValue || last == .word else { return .faulty }
    last = .word
    return .goesOn
  }
}
