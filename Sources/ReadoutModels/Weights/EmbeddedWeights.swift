internal import CReadoutWeights

/// The weights that stand inside the program.
package enum EmbeddedWeights {
  /// The bytes of the fast model's weight file, about 4.3 MB.
  package static var fast: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(start: readoutFastWeights, count: readout_fast_weights_size))
  }

  /// The accurate model's weight file, about 24 MB, where it stands in the program.
  package static var accurate: WeightBytes {
    unsafe WeightBytes(
      inProgram: UnsafeRawBufferPointer(
        start: readout_accurate_weights_start(), count: readout_accurate_weights_size))
  }

  /// The bytes of all weight files that the accurate model needs, one behind the other, copied.
  package static var allBytes: [UInt8] {
    unsafe accurate.withUnsafeBytes { unsafe Array($0) } + fast
  }

  private static var readoutFastWeights: UnsafePointer<UInt8> {
    unsafe readout_fast_weights_start()
  }
}
