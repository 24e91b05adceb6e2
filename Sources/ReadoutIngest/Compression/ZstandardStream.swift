internal import CZstd

/// Takes the Zstandard coding off bytes; the only file of this target that calls libzstd.
enum ZstandardStream {
  /// The first bytes of a frame.
  static let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

  /// A web response's window is at most 8 MB (RFC 8878, section 3.1.1.1.2); more is refused.
  private static let windowBits: Int32 = 23

  /// The bytes that a frame, or several, stand for.
  ///
  /// - Parameters:
  ///   - bytes: The frames.
  ///   - limit: Decides how much may be unpacked.
  /// - Returns: What was unpacked, also where it ends in damage.
  /// - Complexity: O(n) in the bytes that are unpacked.
  static func unpack(_ bytes: [UInt8], limit: UnpackingLimit) -> UnpackedContent {
    guard let stream = ZSTD_createDStream() else { return UnpackedContent(end: .damaged) }
    defer { ZSTD_freeDStream(stream) }
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, windowBits)
    return bytes.withUnsafeBytes { packed in
      var input = ZSTD_inBuffer(src: packed.baseAddress, size: packed.count, pos: 0)
      return limit.fill(packedCount: { input.pos }) { room in
        var output = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
        let hint = ZSTD_decompressStream(stream, &output, &input)
        guard ZSTD_isError(hint) == 0 else { return (output.pos, .damaged) }
        if input.pos < input.size || output.pos == output.size && hint != 0 {
          return (output.pos, nil)
        }
        return (output.pos, hint == 0 ? .whole : .cut)
      }
    }
  }
}
