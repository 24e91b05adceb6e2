internal import ReadoutText

/// The header lines of a record, a response or a mail: names, colons and values.
///
/// Lines may end with CRLF or LF alone, and a value may go on in lines that begin with white space.
/// Archives hold millions of these, so the lines are kept as they are and read when asked for.
struct HeaderBlock {
  /// Where a field stands in the bytes.
  private struct Field {
    var name: Range<Int>

    /// The value with the lines that it goes on in.
    var value: Range<Int>
  }

  private let bytes: [UInt8]
  private var fields: [Field] = []

  /// Longer names are none.
  private static let longestName = 100

  /// Finds the fields; a line that is none is passed over.
  ///
  /// - Complexity: O(n); two allocations.
  init(_ lines: UnsafeRawBufferPointer) {
    bytes = Array(lines)
    var offset = 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      note(offset..<end)
      offset = end + 1
    }
  }

  /// Finds the fields of an array's bytes.
  init(_ lines: ArraySlice<UInt8>) {
    self = lines.withUnsafeBytes { HeaderBlock($0) }
  }

  private mutating func note(_ line: Range<Int>) {
    guard let start = line.first else { return }
    if bytes[start] == 0x20 || bytes[start] == 0x09 {
      guard let last = fields.indices.last else { return }
      fields[last].value = fields[last].value.lowerBound..<line.upperBound
    } else if let colon = bytes[line].prefix(Self.longestName).firstIndex(of: 0x3A) {
      fields.append(Field(name: start..<colon, value: colon + 1..<line.upperBound))
    }
  }

  /// The value of the first field of a name, given in small letters; on one line, without white
  /// space at its ends.
  subscript(name: StaticString) -> String? {
    value(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of the value of the first field of a name, given in small letters.
  func value(_ name: StaticString) -> [UInt8]? {
    fields.first { isNamed(name, $0) }.map { unfolded($0.value) }
  }

  private func isNamed(_ name: StaticString, _ field: Field) -> Bool {
    name.withUTF8Buffer { wanted in
      let written = bytes[field.name]
      return written.count >= wanted.count
        && zip(written, wanted).allSatisfy { UTF8Byte.lowercased($0) == $1 }
        && written.dropFirst(wanted.count).allSatisfy(UTF8Byte.isSpace)
    }
  }

  /// A value without the line ends in it; the white space behind each stays.
  private func unfolded(_ range: Range<Int>) -> [UInt8] {
    guard let first = range.first(where: { !UTF8Byte.isSpace(bytes[$0]) }),
      let last = range.last(where: { !UTF8Byte.isSpace(bytes[$0]) })
    else { return [] }
    let value = bytes[first...last]
    return value.contains(0x0A) ? value.filter { $0 != 0x0A && $0 != 0x0D } : Array(value)
  }

  /// Length of the lines up to and with the blank line that ends them.
  ///
  /// - Parameters:
  ///   - bytes: The lines.
  ///   - start: Lines are looked for from here on.
  /// - Returns: `nil` when no blank line ends them.
  /// - Complexity: O(n).
  static func end(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
    var offset = start
    while let lineEnd = bytes[offset...].firstIndex(of: 0x0A) {
      let next = lineEnd + 1
      if next < bytes.count, bytes[next] == 0x0A { return next + 1 }
      if next + 1 < bytes.count, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return next + 2 }
      offset = next
    }
    return nil
  }
}
