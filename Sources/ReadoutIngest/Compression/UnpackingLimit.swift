/// How much packed bytes may unpack to, so that a small file cannot fill the memory.
struct UnpackingLimit {
  /// More bytes than these are not unpacked.
  var byteCount: Int

  /// Up to this many bytes any ratio is taken.
  static let harmlessByteCount = 1_000_000

  /// The highest ratio of unpacked to packed bytes behind those; pages reach some 30.
  static let ratio = 100

  /// Whether so much out of so little is meant to do harm.
  static func isBomb(unpacked: Int, packed: Int) -> Bool {
    unpacked > harmlessByteCount && unpacked / ratio > packed
  }

  /// How an unpacking ended.
  enum End {
    /// Where the packed bytes end.
    case whole

    /// Before their end, since they break off.
    case cut

    /// At a place that cannot be read.
    case damaged

    /// At the limit, or since the ratio is that of a bomb.
    case tooLarge
  }

  /// Unpacks step by step until the packed bytes end or a limit is met.
  ///
  /// - Parameters:
  ///   - packedCount: Number of packed bytes that are done with.
  ///   - step: Writes what comes next and returns its length; with the end, when that is met.
  /// - Returns: What was unpacked, also where it ends in damage.
  func fill(
    packedCount: () -> Int,
    _ step: (UnsafeMutableBufferPointer<UInt8>) -> (produced: Int, end: End?)
  ) -> UnpackedContent {
    var content = UnpackedContent(end: .cut)
    while true {
      var end: End?
      let part = [UInt8](unsafeUninitializedCapacity: Self.partByteCount) { buffer, count in
        (count, end) = step(buffer)
      }
      content.bytes += part
      if let end {
        content.end = end
        return content
      }
      if content.bytes.count > byteCount
        || Self.isBomb(unpacked: content.bytes.count, packed: packedCount())
      {
        content.end = .tooLarge
        return content
      }
    }
  }

  /// Bytes that are unpacked at once.
  private static let partByteCount = 64 * 1024
}

/// What packed bytes unpacked to.
struct UnpackedContent {
  /// The bytes, as far as they could be read.
  var bytes: [UInt8] = []

  /// How the unpacking ended.
  var end: UnpackingLimit.End
}
