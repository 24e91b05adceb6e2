#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Decoding by the C library's `iconv`, for the charsets that have no code of our own.
///
/// Bytes are given to it unit by unit, so that the place of each character is known. Charsets with
/// shift states (ISO 2022, UTF-7) have no such units and are refused.
@safe struct PlatformDecoding: ~Copyable {
  private let descriptor: iconv_t

  private init(descriptor: iconv_t) { unsafe self.descriptor = unsafe descriptor }

  /// Decodes a stretch; `nil` when the C library does not know the charset, or when the charset
  /// has shift states or does not hold ASCII.
  static func decode(_ bytes: [UInt8], in range: Range<Int>, charset: Charset) -> DecodedText? {
    let name = charset.rawValue
    guard !name.hasPrefix("iso-2022"), !name.hasPrefix("utf"), !name.hasPrefix("hz"),
      let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1
    else { return nil }
    let decoding = unsafe PlatformDecoding(descriptor: opened)
    guard decoding.convert([0x41]) == [0x41] else { return nil }
    return decoding.decode(bytes, in: range)
  }

  deinit { unsafe iconv_close(descriptor) }

  /// What a step over the bytes met.
  private enum Unit: Equatable {
    case characters([UInt8], byteCount: Int)
    case invalid
  }

  private borrowing func decode(_ bytes: [UInt8], in range: Range<Int>) -> DecodedText {
    var decoded = DecodedText()
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch unit(at: offset, in: bytes, end: range.upperBound) {
      case .characters(let utf8, let byteCount):
        decoded.append(utf8: utf8, from: offset, width: byteCount)
        offset += byteCount
      case .invalid:
        decoded.appendReplacement(from: offset, width: 1)
        offset += 1
      }
    }
    return decoded
  }

  /// The characters of the shortest run of bytes from `offset` on that encodes any.
  private borrowing func unit(at offset: Int, in bytes: [UInt8], end: Int) -> Unit {
    for byteCount in 1...4 where offset + byteCount <= end {
      let characters = convert(Array(bytes[offset..<offset + byteCount]))
      if !characters.isEmpty { return .characters(characters, byteCount: byteCount) }
    }
    return .invalid
  }

  /// The characters of a whole unit in UTF-8; empty when the bytes are none.
  private borrowing func convert(_ unit: [UInt8]) -> [UInt8] {
    var input = unit.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        unsafe iconv(descriptor, nil, nil, nil, nil)
        let result = unsafe iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
        // Where a mark may follow (Hebrew, Vietnamese), a letter is held back until it is asked for.
        unsafe iconv(descriptor, nil, nil, &to, &outputLeft)
        return result
      }
    }
    guard result >= 0, inputLeft == 0 else { return [] }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
