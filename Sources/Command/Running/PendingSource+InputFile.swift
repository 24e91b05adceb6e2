internal import Readout
internal import ReadoutIngest

extension PendingSource {
  /// A file that is read when its turn comes.
  init(_ file: InputFile, reading: ReadingOptions) {
    self.init(id: file.id, location: file.path) { try file.read(options: reading).bytes }
  }
}
