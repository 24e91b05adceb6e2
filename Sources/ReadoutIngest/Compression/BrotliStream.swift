internal import CBrotli

/// Takes the brotli coding off bytes; the only file that calls libbrotlidec.
enum BrotliStream {
  /// The bytes that a stream stands for.
  ///
  /// - Parameters:
  ///   - bytes: The whole stream.
  ///   - limit: Decides how much may be unpacked.
  /// - Returns: What was unpacked, also where it ends in damage.
  /// - Complexity: O(n) in the bytes that are unpacked.
  static func unpack(_ bytes: [UInt8], limit: UnpackingLimit) -> UnpackedContent {
    guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else {
      return UnpackedContent(end: .damaged)
    }
    defer { BrotliDecoderDestroyInstance(decoder) }
    return bytes.withUnsafeBufferPointer { packed in
      var next = packed.baseAddress
      var left = packed.count
      return limit.fill(packedCount: { packed.count - left }) { room in
        var target = room.baseAddress
        var free = room.count
        let result = BrotliDecoderDecompressStream(decoder, &left, &next, &free, &target, nil)
        let produced = room.count - free
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: return (produced, .whole)
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: return (produced, nil)
        case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return (produced, .cut)
        default: return (produced, .damaged)
        }
      }
    }
  }
}
