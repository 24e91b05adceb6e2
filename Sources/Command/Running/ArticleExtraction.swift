internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutRecord

/// Reads one source and extracts its record.
struct ArticleExtraction: Sendable {
  /// What came of one source.
  enum Outcome: Sendable {
    /// The record, which may say that the source was rejected.
    case record(Record)
    /// The source could not be opened, and why.
    case unreadable(String)
  }

  let engine: Engine
  let reading: ReadingOptions

  /// The outcome for a source; safe to call from many threads.
  func outcome(of pending: PendingSource) -> Outcome {
    do {
      return .record(engine.extract(try pending.read(), reading: reading).record)
    } catch {
      return .unreadable("\(error)")
    }
  }
}
