internal import CUchardet
internal import ReadoutText

/// The charset of bytes that declare none; the only file that calls libuchardet.
enum CharsetGuess {
  /// Bytes from here on add nothing to a guess.
  private static let sampleByteCount = 200_000

  /// The likeliest charset of bytes that are no UTF-8.
  ///
  /// A handful of bytes is no evidence for a rare charset: there libuchardet names whatever
  /// Central European code page it met first, where Windows-1252 with its quotation marks is meant.
  static func charset(of bytes: [UInt8], nonASCIIByteCount: Int) -> Charset {
    let isSparse = nonASCIIByteCount < 16 && nonASCIIByteCount * 4 < bytes.count
    guard !isSparse, let name = detectedName(bytes), let charset = Charset(label: name),
      charset != .utf8, charset.decode([0x41, 0xE9], in: 0..<2) != nil
    else { return .windows1252 }
    return charset
  }

  private static func detectedName(_ bytes: [UInt8]) -> String? {
    let detector = uchardet_new()
    defer { uchardet_delete(detector) }
    let isHandled = bytes.withUnsafeBytes { buffer in
      uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        min(buffer.count, sampleByteCount)) == 0
    }
    guard isHandled else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    return String(cString: name)
  }
}
