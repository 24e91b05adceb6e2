public import ReadoutRecord

/// How a source is read.
public struct ReadingOptions: Sendable {
  /// The format of the files, or `nil` to let the content decide.
  public var format: InputFormat?

  /// The date of publication that the user gives for all articles.
  public var published: EDTF?

  /// The outlet that the user gives for all articles.
  public var outlet: String?

  /// Metadata by article id, out of `--metadata`.
  public var metadata: MetadataTable?

  /// Which members of a dump's objects hold what; `nil` lets each object's members decide.
  public var map: FieldMap?

  /// Originals of more bytes are rejected as too large.
  public var maximumByteCount: Int

  /// Creates options; by default the content decides the format and 10 MB is the limit.
  public init(
    format: InputFormat? = nil, published: EDTF? = nil, outlet: String? = nil,
    metadata: MetadataTable? = nil, map: FieldMap? = nil, maximumByteCount: Int = 10_000_000
  ) {
    self.format = format
    self.published = published
    self.outlet = outlet
    self.metadata = metadata
    self.map = map
    self.maximumByteCount = maximumByteCount
  }
}
