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
      return .record(engine.extract(try file.read(options: reading), reading: reading).record)
    } catch {
      return .unreadable("\(error)")
    }
  }
}
