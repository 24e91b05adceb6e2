internal import ReadoutRecord

/// A rejection on its way out of a reader.
struct ReadingFailure: Error {
  /// Why the source could not be read.
  let rejection: Rejection

  init(_ rejection: Rejection) { self.rejection = rejection }

  init(_ code: RejectionCode, _ reason: String, byteOffset: Int = 0) {
    rejection = Rejection(code: code, reason: reason, byteOffset: byteOffset)
  }
}
