import ReadoutModels
import Testing

/// How two readings are mixed.
struct MixedReadingTests {
  /// A reading that always says the same.
  private struct Fixed: TextReading {
    var roles: [Float]
    var link: [Float]
    var cues: [Float] = []

    func links(of cue: Range<Int>, in window: Range<Int>) -> [Float] { link }
  }

  private static func row(_ label: RoleLabel, _ probability: Float) -> [Float] {
    RoleLabel.allCases.map { $0 == label ? probability : (1 - probability) / 6 }
  }

  private let sure = Fixed(roles: row(.beginCue, 0.94), link: [0.1, 0.7, 0.1, 0.1])
  private let unsure = Fixed(roles: row(.beginCue, 0.3), link: [0.4, 0.2, 0.2, 0.2])
  private let silent = Fixed(
    roles: [Float](repeating: 0, count: RoleLabel.allCases.count), link: [])

  private func mixed(_ first: Fixed, _ second: Fixed, share: Float) -> (roles: [Float], [Float]) {
    let reading = MixedReading(first, second, roleShare: share, linkShare: share)
    return (reading.roles, reading.links(of: 0..<1, in: 0..<1))
  }

  private func isNear(_ left: [Float], _ right: [Float]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-5 }
  }

  @Test func aWholeShareIsTheFirstReadingAndNoneTheSecond() {
    let whole = mixed(sure, unsure, share: 1)
    let none = mixed(sure, unsure, share: 0)
    #expect(isNear(whole.roles, sure.roles) && isNear(whole.1, sure.link))
    #expect(isNear(none.roles, unsure.roles) && isNear(none.1, unsure.link))
  }

  @Test func halfSharesAreTheGeometricMean() {
    let (roles, _) = mixed(sure, unsure, share: 0.5)
    let products = zip(sure.roles, unsure.roles).map { ($0 * $1).squareRoot() }
    let sum = products.reduce(0, +)
    #expect(isNear(roles, products.map { $0 / sum }))
  }

  @Test func whereTheFirstHasNotReadTheSecondStandsAlone() {
    let (roles, links) = mixed(silent, unsure, share: 0.7)
    #expect(roles == unsure.roles && links == unsure.link)
  }

  @Test func impossibleLabelsStayFinite() {
    let certain = Fixed(roles: Self.row(.outside, 1), link: [1, 0, 0, 0])
    let (roles, links) = mixed(certain, sure, share: 0.7)
    #expect(roles.allSatisfy { (0...1).contains($0) } && links.allSatisfy { (0...1).contains($0) })
    #expect(abs(roles.reduce(0, +) - 1) < 1e-5)
  }
}
