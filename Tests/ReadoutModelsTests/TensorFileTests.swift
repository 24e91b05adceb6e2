import ReadoutModels
import ReadoutTestSupport
import Testing

struct TensorFileTests {
  private static var sample: SampleTensors {
    var tensors = SampleTensors()
    tensors.set("a", [2, 3], .floats([1, -2, 0.5, 4, 5, 6]))
    tensors.set("b.weight", [4], .integers([-128, -1, 0, 127]))
    tensors.set("vocabulary", [3], .bytes([1, 2, 255]))
    tensors.set("empty", [0, 5], .floats([]))
    return tensors
  }

  @Test func tensorsAreFoundByName() throws {
    let file = try TensorFile(WeightBytes(Self.sample.file))
    #expect(try file.floats("a", shape: [2, 3]) == [1, -2, 0.5, 4, 5, 6])
    #expect(try file.floats("a", shape: [-1, 3]).count == 6)
    #expect(try file.floats("empty", shape: [0, 5]).isEmpty)
    #expect(try file.bytes("vocabulary", shape: [-1]) == [1, 2, 255])
    #expect(try file.entry("b.weight", .int8, shape: [4]).bytes.count == 4)
    #expect(file.entries.count == 4)
  }

  @Test func whatStandsInTheProgramIsReadInPlace() throws {
    let bytes = Self.sample.file
    try bytes.withUnsafeBytes { buffer in
      let file = try TensorFile(WeightBytes(inProgram: buffer))
      #expect(file.bytes.count == bytes.count)
      #expect(try file.floats("a", shape: [2, 3]) == [1, -2, 0.5, 4, 5, 6])
    }
  }

  @Test func anErrorNamesTheTensorAndTheReason() throws {
    let file = try TensorFile(WeightBytes(Self.sample.file))
    func message(_ body: () throws(ModelsError) -> Void) -> String {
      do {
        try body()
        return ""
      } catch {
        return error.message
      }
    }
    let name = message { () throws(ModelsError) in _ = try file.floats("c", shape: [1]) }
    #expect(name == "the weights have no tensor c")
    let shape = message { () throws(ModelsError) in _ = try file.floats("a", shape: [3, 2]) }
    #expect(shape == "tensor a has the shape [2, 3], not [3, 2]")
    let type = message { () throws(ModelsError) in _ = try file.floats("b.weight", shape: [4]) }
    #expect(type == "tensor b.weight is I8, not F32")
  }

  @Test func aNumberThatIsNotFiniteIsRefused() throws {
    for value in [Float.nan, .infinity, -.infinity] {
      var tensors = SampleTensors()
      tensors.set("a", [2], .floats([1, value]))
      let file = try TensorFile(WeightBytes(tensors.file))
      #expect(throws: ModelsError.self) { try file.floats("a", shape: [2]) }
    }
  }

  static let damagedHeaders = [
    "", "[]", "{", "{}x", "{\"a\":1}", "{\"a\":{}}", "{\"a\"}", "nul", "{\"a\":null}", "{,}",
    "{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[4294967296,4294967296,4],\"data_offsets\":[0,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[99999999999999999999],\"data_offsets\":[0,4]}}",
    "{\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]},"
      + "\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}",
    "{\"a\\q\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}",
    String(repeating: "[", count: 5000),
  ]

  @Test(arguments: damagedHeaders)
  func aDamagedHeaderIsRefused(header: String) {
    let bytes = SampleTensors.file(header: header, data: [0, 0, 0, 0])
    #expect(throws: ModelsError.self) { try TensorFile(WeightBytes(bytes)) }
  }

  @Test func escapesInNamesAreRead() throws {
    let header = #" { "\u0061\n\"" : {"dtype":"U8", "shape":[1], "data_offsets":[0,1]} } "#
    let file = try TensorFile(WeightBytes(SampleTensors.file(header: header, data: [7])))
    #expect(try file.bytes("a\n\"", shape: [1]) == [7])
  }

  @Test func everyTruncationIsRefused() {
    let bytes = Self.sample.file
    for count in 0..<bytes.count {
      #expect(throws: ModelsError.self, "\(count)") {
        try TensorFile(WeightBytes(Array(bytes[..<count])))
      }
    }
  }

  @Test func changedBytesNeverCrash() {
    let bytes = Self.sample.file
    for seed in 0..<4000 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let file = try? TensorFile(WeightBytes(damaged)) else { continue }
      for (name, entry) in file.entries {
        #expect(entry.bytes.lowerBound >= 8 && entry.bytes.upperBound <= damaged.count)
        _ = try? file.floats(name, shape: entry.shape)
      }
    }
  }
}
