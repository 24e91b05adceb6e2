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

  /// SHA-256 of the fast model's weight file in hexadecimal digits.
  ///
  /// It was computed when the weights were put in: to do it at each start would take longer than
  /// to load them.
  package static var fastDigest: String { unsafe String(cString: readout_fast_weights_sha256()) }

  /// SHA-256 of the accurate model's weight file and the fast one's, one behind the other, in
  /// hexadecimal digits.
  package static var accurateDigest: String {
    unsafe String(cString: readout_accurate_weights_sha256())
  }

  /// The vectors of word pieces, about 8 MB, where they stand in the program.
  package static var vectors: WeightBytes {
    unsafe WeightBytes(
      inProgram: UnsafeRawBufferPointer(
        start: readout_vectors_weights_start(), count: readout_vectors_weights_size))
  }

  /// SHA-256 of the vectors of word pieces in hexadecimal digits.
  package static var vectorsDigest: String {
    unsafe String(cString: readout_vectors_weights_sha256())
  }
}
