internal import CReadoutWeights

/// The weights that stand inside the program.
package enum EmbeddedWeights {
  /// The bytes of the fast model's weight file, about 4.3 MB.
  package static var fast: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(
        start: readout_fast_weights_start(), count: readout_fast_weights_size))
  }

  /// The accurate model's weight file, about 24 MB, where it stands in the program.
  package static var accurate: WeightBytes {
    unsafe WeightBytes(
      inProgram: UnsafeRawBufferPointer(
        start: readout_accurate_weights_start(), count: readout_accurate_weights_size))
  }

  /// The weight files that the fast model needs, where they stand in the program.
  package static var filesOfFast: [WeightBytes] {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: readout_fast_weights_start(), count: readout_fast_weights_size)
    return [unsafe WeightBytes(inProgram: bytes)]
  }

  /// The weight files that the accurate model needs, its own first.
  package static var filesOfAccurate: [WeightBytes] { [accurate] + filesOfFast }
}
