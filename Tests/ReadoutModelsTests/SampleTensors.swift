import ReadoutModels
import ReadoutTestSupport

/// Tensors of a test, and the bytes of the file that holds them.
struct SampleTensors {
  enum Values {
    case floats([Float])
    case integers([Int8])
    case bytes([UInt8])
  }

  private(set) var tensors: [(name: String, shape: [Int], values: Values)] = []

  /// Adds a tensor, or replaces the one of its name.
  mutating func set(_ name: String, _ shape: [Int], _ values: Values) {
    tensors.removeAll { $0.name == name }
    tensors.append((name, shape, values))
  }

  func values(_ name: String) -> Values? { tensors.first { $0.name == name }?.values }

  func floats(_ name: String) -> [Float] {
    guard case .floats(let values) = tensors.first(where: { $0.name == name })?.values else {
      return []
    }
    return values
  }

  /// The file, its data unaligned if the header's length makes them so.
  var file: [UInt8] {
    var fields: [String] = ["\"__metadata__\":{\"format\":\"pt\"}"]
    var data: [UInt8] = []
    for tensor in tensors {
      let start = data.count
      let type: String
      switch tensor.values {
      case .floats(let values):
        type = "F32"
        for value in values { withUnsafeBytes(of: value) { data += $0 } }
      case .integers(let values):
        type = "I8"
        data += values.map { UInt8(bitPattern: $0) }
      case .bytes(let values):
        type = "U8"
        data += values
      }
      fields.append(
        "\"\(tensor.name)\":{\"dtype\":\"\(type)\",\"shape\":\(tensor.shape),"
          + "\"data_offsets\":[\(start),\(data.count)]}")
    }
    return Self.file(header: "{" + fields.joined(separator: ",") + "}", data: data)
  }

  /// A file of any header.
  static func file(header: String, data: [UInt8] = []) -> [UInt8] {
    withUnsafeBytes(of: UInt64(header.utf8.count)) { Array($0) } + Array(header.utf8) + data
  }

  /// Symmetric int8 weights with a step for each row, as training/readout_training/quantise.py
  /// rounds them.
  mutating func setQuantised(_ name: String, _ shape: [Int], _ values: [Float]) {
    var scales: [Float] = []
    var levels: [Int8] = []
    for row in 0..<shape[0] {
      let weights = values[(row * shape[1])..<((row + 1) * shape[1])]
      let scale = max((weights.map(abs).max() ?? 0) / 127, 1e-12)
      scales.append(scale)
      levels += weights.map { Int8(($0 / scale).rounded(.toNearestOrEven)) }
    }
    set("\(name).weight", shape, .integers(levels))
    set("\(name).scale", [shape[0]], .floats(scales))
  }
}

extension SeededGenerator {
  /// Random numbers of about unit size.
  mutating func floats(_ count: Int, in range: ClosedRange<Float> = -1...1) -> [Float] {
    (0..<count).map { _ in Float.random(in: range, using: &self) }
  }
}

extension KernelPath {
  /// The paths that this processor has; the portable one comes first.
  static let available = allCases.filter(\.isAvailable)
}
