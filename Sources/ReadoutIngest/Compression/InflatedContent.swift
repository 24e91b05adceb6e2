extension Inflation {
  /// The bytes that deflated ones stand for; several gzip members in a row are read as one.
  ///
  /// - Parameters:
  ///   - bytes: The whole stream.
  ///   - wrapper: What stands around it.
  ///   - limit: Decides how much may be unpacked.
  /// - Returns: What was unpacked, also where it ends in damage.
  /// - Complexity: O(n) in the bytes that are unpacked.
  static func unpack(
    _ bytes: [UInt8], _ wrapper: Wrapper, limit: UnpackingLimit
  ) -> UnpackedContent {
    let inflation = Inflation(wrapper)
    var offset = 0
    return bytes.withUnsafeBytes { packed in
      limit.fill(packedCount: { offset }) { room in
        let input = UnsafeRawBufferPointer(rebasing: packed[offset...])
        let step = inflation.step(input, into: UnsafeMutableRawBufferPointer(room))
        offset += step.consumed
        switch step.status {
        case .open where step.produced == room.count: return (step.produced, nil)
        case .open: return (step.produced, .cut)
        case .damaged: return (step.produced, .damaged)
        case .ended:
          let rest = UnsafeRawBufferPointer(rebasing: packed[offset...])
          guard wrapper == .gzip, GzipMagic.opens(rest) else { return (step.produced, .whole) }
          inflation.reset()
          return (step.produced, nil)
        }
      }
    }
  }
}
