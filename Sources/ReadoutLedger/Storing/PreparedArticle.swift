internal import Foundation
internal import ReadoutMatching
public import ReadoutRecord
internal import ReadoutText

/// An article that was checked against its record and compressed, ready to be stored.
public struct PreparedArticle: Sendable {
  /// Where the bytes came from.
  public let location: String

  /// Digest of the original bytes.
  public let digest: SHA256Digest

  /// Bytes that the article takes in memory, roughly; for the size of batches.
  public let byteCount: Int

  /// What tells it from the other articles of a ledger.
  public let key: ArticleKey

  let record: Record
  let content: Content

  /// What is stored of the article besides its record.
  enum Content: Sendable {
    case article(StoredContent)
    case rejected(Rejection, sample: [UInt8])
  }
}

/// The compressed parts of an article, and the words of its statements.
struct StoredContent: Sendable {
  var format: ArticleFormat
  var charset: String
  var original: CompressedBlob
  var text: CompressedBlob
  var sourceMap: CompressedBlob
  var sketch: TextSketch

  /// As many as the record has statements.
  var words: [StatementWords]

  /// The vectors of the statements; `nil` when nothing was there to make them.
  var vectors: PreparedVectors?
}

/// The signs of the vectors of an article's statements.
struct PreparedVectors: Sendable {
  /// The model that made them.
  var model: String

  /// As many as the record has statements; `nil` for one of whose words none says anything.
  var signs: [VectorSigns?]

  init(of words: [StatementWords], by source: VectorSource) {
    model = source.model
    signs = words.map { source.vector(of: $0.content)?.signs }
  }
}

/// Bytes in compressed form with their number.
struct CompressedBlob: Sendable {
  var byteCount: Int
  var frame: [UInt8]

  init(compressing content: [UInt8]) throws {
    byteCount = content.count
    frame = try Zstandard.compress(content)
  }
}
