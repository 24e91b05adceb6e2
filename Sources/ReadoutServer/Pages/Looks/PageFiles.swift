internal import CReadoutPages

/// The files that the pages are made of, out of the program itself.
enum PageFiles {
  /// The files by name.
  static let all: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for index in 0..<readout_page_file_count() {
      guard let file = readout_page_file_at(index)?.pointee, let name = file.name else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.byte_count)
      files[String(cString: name)] = Array(bytes)
    }
    return files
  }()
}
