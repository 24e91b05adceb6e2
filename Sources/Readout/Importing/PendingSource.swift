/// A source that is read only when its turn comes.
public struct PendingSource: Sendable {
  /// The id that its article will have.
  public var id: String

  /// Where the bytes come from: a path, or `-` for standard input.
  public var location: String

  /// Reads the bytes; may run on any thread.
  ///
  /// What it throws becomes a failure of the import.
  public var read: @Sendable () throws -> [UInt8]

  /// Creates a source.
  public init(id: String, location: String, read: @escaping @Sendable () throws -> [UInt8]) {
    self.id = id
    self.location = location
    self.read = read
  }
}
