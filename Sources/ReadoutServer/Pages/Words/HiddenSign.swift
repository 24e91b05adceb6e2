/// The code points that nobody sees: which they are, and what they do.
enum HiddenSign {
  /// Whether a code point may be one; what stands around it decides.
  static func isCandidate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// What a code point does, where nobody sees it; `nil` for all that is seen or belongs there.
  ///
  /// Joiners are a part of writing in Arabic, Indic and other scripts and within emoji; they are
  /// signs only where both sides have no use for them.
  static func name<Scalars: BidirectionalCollection<Unicode.Scalar>>(
    at index: Scalars.Index, in scalars: Scalars
  ) -> String? {
    let scalar = scalars[index]
    guard isCandidate(scalar) else { return nil }
    guard scalar.value == 0x200C || scalar.value == 0x200D else { return name(of: scalar) }
    let before = index > scalars.startIndex ? scalars[scalars.index(before: index)] : nil
    let next = scalars.index(after: index)
    let after = next < scalars.endIndex ? scalars[next] : nil
    return isJoinable(before) && isJoinable(after) ? nil : name(of: scalar)
  }

  /// Whether writing may join the code point to its neighbours.
  private static func isJoinable(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    switch scalar.value {
    case 0x0590...0x1FFF, 0xA800...0xABFF, 0xFB1D...0xFDFF, 0xFE00...0xFE0F, 0xFE70...0xFEFC:
      return true
    default: return scalar.properties.isEmoji && scalar.value > 0x7F || scalar.value >= 0x1F000
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    names[scalar.value]
      ?? scalar.properties.name.map { $0.lowercased() } ?? "control character"
  }

  private static let names: [UInt32: String] = [
    0xAD: "soft hyphen", 0x200B: "zero width space", 0x200C: "zero width non-joiner",
    0x200D: "zero width joiner", 0x200E: "left-to-right mark", 0x200F: "right-to-left mark",
    0x202A: "left-to-right embedding", 0x202B: "right-to-left embedding",
    0x202C: "end of a turn of direction", 0x202D: "left-to-right override",
    0x202E: "right-to-left override", 0x2060: "word joiner",
    0x2066: "left-to-right isolate", 0x2067: "right-to-left isolate",
    0x2068: "isolate of the first direction", 0x2069: "end of an isolate",
    0xFEFF: "byte order mark",
  ]

  /// The number of a code point in four digits or more.
  static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
