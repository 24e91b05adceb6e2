internal import Readout
internal import ReadoutIngest
internal import ReadoutRecord

extension PendingSource {
  /// A file that is read when its turn comes.
  init(_ file: InputFile, reading: ReadingOptions) {
    self.init(id: file.id, location: file.path) {
      switch try file.read(options: reading) {
      case .source(let source): source.bytes
      case .rejected(let rejection):
        throw CommandFailure(.failed, rejection.reason)
      }
    }
  }
}
