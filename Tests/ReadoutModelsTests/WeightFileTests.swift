import ReadoutModels
import ReadoutTestSupport
import Testing

struct WeightFileTests {
  /// A model of random weights, and its file.
  private static let model = RandomModel.model(seed: 11)
  private static let file = model.map(WeightFile.bytes(of:)) ?? []

  @Test func aModelComesBackAsItWasWritten() throws {
    let model = try #require(WeightFile.model(from: Self.file))
    #expect(model == Self.model)
    #expect(WeightFile.bytes(of: model) == Self.file)
  }

  @Test func aFileThatEndsTooSoonIsNone() {
    let head = 8 + WordRates.count
    let first = head + 8 + 7 * 7 * 4
    let second = first + HashedTable.byteCount
    let places = [
      0, 1, 7, 8, 9, head - 1, head, head + 3, head + 4, head + 7, head + 8, first - 1, first,
      second - 1, second, second + 3, second + 9, second + 8 + 4 * 4 * 4, Self.file.count - 1,
    ]
    for end in places {
      #expect(WeightFile.model(from: Array(Self.file[..<end])) == nil, "cut at \(end)")
    }
  }

  @Test func bytesBehindTheEndMakeItNoFile() {
    #expect(WeightFile.model(from: Self.file + [0]) == nil)
  }

  @Test(arguments: [0, 7])
  func anotherMagicIsNoFile(index: Int) {
    var file = Self.file
    file[index] ^= 1
    #expect(WeightFile.model(from: file) == nil)
  }

  @Test(arguments: [0, 6, 8, 0xFFFF_FFFF] as [UInt32])
  func aNumberOfLabelsThatNoPassHasIsNoFile(labelCount: UInt32) {
    var file = Self.file
    for shift in 0..<4 {
      file[8 + WordRates.count + shift] = UInt8(truncatingIfNeeded: labelCount >> (8 * shift))
    }
    #expect(WeightFile.model(from: file) == nil)
  }

  @Test(arguments: [(4, 7), (7, 4)])
  func passesWithOtherLabelsAreNoModel(role: Int, link: Int) throws {
    let model = try #require(RandomModel.model(seed: 1, roleLabels: role, linkLabels: link))
    #expect(WeightFile.model(from: WeightFile.bytes(of: model)) == nil)
  }

  @Test func theWeightsInsideTheProgramAreAFile() throws {
    let bytes = EmbeddedWeights.fast
    let model = try #require(WeightFile.model(from: bytes))
    #expect(model.rolePass.labelCount == RoleLabel.allCases.count)
    #expect(model.linkPass.labelCount == LinkTag.allCases.count)
    let numbers =
      model.rolePass.transitions + model.linkPass.transitions
      + [model.rolePass.table.step, model.linkPass.table.step]
    #expect(numbers.allSatisfy { $0.isFinite })
    #expect(WeightFile.bytes(of: model) == bytes)
  }
}
