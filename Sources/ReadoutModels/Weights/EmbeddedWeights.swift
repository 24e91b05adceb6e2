internal import CReadoutWeights

/// The weights that stand inside the program.
package enum EmbeddedWeights {
  /// The bytes of the fast model's weight file, about 4.3 MB.
  package static var fast: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(start: readoutFastWeights, count: readout_fast_weights_size))
  }

  private static var readoutFastWeights: UnsafePointer<UInt8> {
    unsafe readout_fast_weights_start()
  }
}
