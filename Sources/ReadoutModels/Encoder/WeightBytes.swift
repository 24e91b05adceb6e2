/// The bytes of a weight file, in an array or in the program itself.
///
/// What stands in the program is never copied: a file of 23 MB costs nothing until it is read.
///
/// Unchecked `Sendable`: the memory behind a pointer is never written and never freed.
package struct WeightBytes: @unchecked Sendable {
  @safe
  private enum Storage {
    case array([UInt8])
    case program(UnsafeRawBufferPointer)
  }

  private let storage: Storage

  /// Holds an array.
  package init(_ bytes: [UInt8]) { storage = .array(bytes) }

  /// Refers to memory that is never written and outlives the process's last use of it.
  package init(inProgram bytes: UnsafeRawBufferPointer) { storage = unsafe .program(bytes) }

  /// Number of bytes.
  package var count: Int {
    switch storage {
    case .array(let bytes): bytes.count
    case .program(let bytes): bytes.count
    }
  }

  /// Runs a function on the bytes; the pointer is good during the call only.
  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .array(let bytes):
      // An array's own form does not keep the type of an error.
      var outcome: Swift.Result<Result, Failure>?
      unsafe bytes.withUnsafeBytes { buffer in
        do throws(Failure) {
          outcome = .success(try unsafe body(buffer))
        } catch {
          outcome = .failure(error)
        }
      }
      guard let outcome else { preconditionFailure("an array did not give its bytes") }
      return try outcome.get()
    case .program(let bytes):
      return try unsafe body(bytes)
    }
  }
}
