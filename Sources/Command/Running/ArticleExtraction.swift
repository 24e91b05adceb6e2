internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutRecord

/// Reads one file and extracts its record.
struct ArticleExtraction: Sendable {
  /// What came of one file.
  enum Outcome: Sendable {
    /// The record, which may say that the file was rejected.
    case record(Record)
    /// The file could not be opened, and why.
    case unreadable(String)
  }

  let engine: Engine
  let reading: ReadingOptions

  /// The outcome for a file; safe to call from many threads.
  func outcome(of file: InputFile) -> Outcome {
    do {
      return .record(record(of: try file.read(options: reading), file: file))
    } catch {
      return .unreadable("\(error)")
    }
  }

  private func record(of content: InputFile.Content, file: InputFile) -> Record {
    switch content {
    case .source(let source): engine.extract(source, reading: reading).record
    case .rejected(let rejection):
      Record(
        engine: engine.identity, id: file.id,
        article: ArticleFacts(
          metadata: ArticleMetadata(), dateline: nil, sha256: SHA256Digest(of: [])),
        text: nil, statements: [], rejected: rejection)
    }
  }
}
