/// A file of named tensors in the safetensors format, read in place.
///
/// The length of the header (UInt64, little-endian), the header (JSON: for each name its `dtype`,
/// `shape` and `data_offsets`), then the data, row-major and little-endian. Every entry is checked
/// when the file is opened: a tensor that can be asked for lies inside the data.
///
/// - SeeAlso: The format's description in the repository huggingface/safetensors.
package struct TensorFile: Sendable {
  /// Types of elements.
  package enum ElementType: String, Sendable, Hashable {
    /// 32-bit floating point.
    case float = "F32"

    /// Signed bytes.
    case int8 = "I8"

    /// Bytes.
    case uint8 = "U8"

    /// Bytes of one element.
    var width: Int { self == .float ? 4 : 1 }
  }

  /// Where a tensor stands.
  package struct Entry: Sendable, Hashable {
    /// Type of the elements.
    package let type: ElementType

    /// Extent of each dimension, none negative.
    package let shape: [Int]

    /// Its bytes, counted from the start of the file.
    package let bytes: Range<Int>
  }

  /// The whole file.
  package let bytes: WeightBytes

  /// The tensors by name.
  package let entries: [String: Entry]

  /// Opens a file.
  ///
  /// - Throws: ``ModelsError`` with code `.damagedFile`, which names the tensor at fault.
  /// - Complexity: O(n) in the header; the data are not touched.
  package init(_ bytes: WeightBytes) throws(ModelsError) {
    self.bytes = bytes
    entries = try unsafe bytes.withUnsafeBytes { buffer throws(ModelsError) in
      try unsafe TensorHeader.entries(of: buffer)
    }
  }

  /// The entry of a tensor.
  ///
  /// - Throws: ``ModelsError`` with code `.wrongTensor` if there is none of this name and type, or
  ///   its shape differs; a negative extent in `shape` stands for any.
  package func entry(
    _ name: String, _ type: ElementType, shape: [Int]
  ) throws(ModelsError) -> Entry {
    guard let entry = entries[name] else {
      throw ModelsError(.wrongTensor, "the weights have no tensor \(name)")
    }
    guard entry.type == type else {
      throw ModelsError(
        .wrongTensor, "tensor \(name) is \(entry.type.rawValue), not \(type.rawValue)")
    }
    guard entry.shape.count == shape.count,
      zip(entry.shape, shape).allSatisfy({ $1 < 0 || $0 == $1 })
    else {
      throw ModelsError(.wrongTensor, "tensor \(name) has the shape \(entry.shape), not \(shape)")
    }
    return entry
  }

  /// The numbers of a tensor, copied.
  ///
  /// - Throws: ``ModelsError`` with code `.wrongTensor`, as ``entry(_:_:shape:)``, or if a number
  ///   is not finite.
  package func floats(_ name: String, shape: [Int]) throws(ModelsError) -> [Float] {
    let entry = try entry(name, .float, shape: shape)
    let values = unsafe bytes.withUnsafeBytes { buffer in
      unsafe [Float](unsafeUninitializedCapacity: entry.bytes.count / 4) { values, count in
        unsafe UnsafeMutableRawBufferPointer(values).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: buffer[entry.bytes]))
        count = entry.bytes.count / 4
      }
    }
    guard values.allSatisfy(\.isFinite) else {
      throw ModelsError(.wrongTensor, "tensor \(name) has a number that is not finite")
    }
    return values
  }

  /// The bytes of a tensor of type ``ElementType/uint8``, copied.
  ///
  /// - Throws: ``ModelsError`` with code `.wrongTensor`.
  package func bytes(_ name: String, shape: [Int]) throws(ModelsError) -> [UInt8] {
    let entry = try entry(name, .uint8, shape: shape)
    return unsafe bytes.withUnsafeBytes {
      unsafe Array(UnsafeRawBufferPointer(rebasing: $0[entry.bytes]))
    }
  }
}
