/// Reads the header of a file of tensors.
enum TensorHeader {
  /// Longest header that is read, in bytes.
  static let longest = 1 << 20

  /// The tensors that a file names, each checked to lie inside it.
  static func entries(
    of file: UnsafeRawBufferPointer
  ) throws(ModelsError) -> [String: TensorFile.Entry] {
    guard file.count >= 8 else {
      throw ModelsError(.damagedFile, "the weights end before the length of their header")
    }
    let length = UInt64(littleEndian: unsafe file.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(min(longest, file.count - 8)) else {
      throw ModelsError(
        .damagedFile, "the weights' header is \(length) bytes long, the file \(file.count)")
    }
    let start = 8 + Int(length)
    let header = unsafe Array(UnsafeRawBufferPointer(rebasing: file[8..<start]))
    guard case .object(let fields) = JSONText.value(of: header) else {
      throw ModelsError(.damagedFile, "the weights' header is no JSON object")
    }
    var entries: [String: TensorFile.Entry] = [:]
    for (name, value) in fields where name != "__metadata__" {
      guard entries[name] == nil else {
        throw ModelsError(.damagedFile, "tensor \(name) stands twice in the header")
      }
      entries[name] = try entry(name, value, dataStart: start, fileEnd: file.count)
    }
    return entries
  }

  private static func entry(
    _ name: String, _ value: JSONText.Value, dataStart: Int, fileEnd: Int
  ) throws(ModelsError) -> TensorFile.Entry {
    func damaged(_ reason: String) -> ModelsError {
      ModelsError(.damagedFile, "tensor \(name) \(reason)")
    }
    guard case .string(let typeName) = value["dtype"] else { throw damaged("has no dtype") }
    guard let type = TensorFile.ElementType(rawValue: typeName) else {
      throw damaged("has the type \(typeName), which is not read")
    }
    guard let shape = value["shape"]?.numbers else {
      throw damaged("has no shape of whole numbers")
    }
    guard let offsets = value["data_offsets"]?.numbers, offsets.count == 2 else {
      throw damaged("has no two data_offsets")
    }
    let size = fileEnd - dataStart
    guard offsets[0] <= offsets[1], offsets[1] <= size else {
      throw damaged("stands at \(offsets) of \(size) bytes")
    }
    guard byteCount(of: shape, type) == offsets[1] - offsets[0] else {
      throw damaged("has \(offsets[1] - offsets[0]) bytes for the shape \(shape)")
    }
    return TensorFile.Entry(
      type: type, shape: shape, bytes: (dataStart + offsets[0])..<(dataStart + offsets[1]))
  }

  private static func byteCount(of shape: [Int], _ type: TensorFile.ElementType) -> Int? {
    var count = type.width
    for extent in shape {
      let product = count.multipliedReportingOverflow(by: extent)
      guard !product.overflow else { return nil }
      count = product.partialValue
    }
    return count
  }
}
