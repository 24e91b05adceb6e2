import ReadoutLedger
import Testing

/// The worked examples of Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; all
/// figures were computed a second time from the coincidence matrix, apart from this code.
struct KrippendorffAlphaTests {
  /// Transposes lists of one coder each; a dot stands for no value.
  private func units(_ coders: [String]) -> [[String]] {
    let values = coders.map { Array($0) }
    return (values.first ?? []).indices.map { unit in
      values.map { String($0[unit]) }.filter { $0 != "." }
    }
  }

  @Test(arguments: [
    (["0100000000", "1110010010"], 10, 0.0952), (["aabbdcccedda", "babbbcccedda"], 12, 0.7956),
    (["aabbdcccedda", "babbbcccedd" + "d"], 12, 0.6920),
    (["123321412...", "12332241 25.3", ".33323422 51.", "123324412 51."], 11, 0.7434),
  ])
  func theWorkedExamplesComeOut(coders: [String], unitCount: Int, expected: Double) throws {
    let alpha = KrippendorffAlpha(units(coders.map { $0.filter { $0 != " " } }))
    #expect(alpha.unitCount == unitCount)
    #expect(abs(try #require(alpha.alpha) - expected) < 0.0001)
  }

  @Test func whatDoesNotVaryIsNotDefined() {
    #expect(KrippendorffAlpha(units(["aaa", "aaa"])).alpha == nil)
    #expect(KrippendorffAlpha([["a"], ["b"]]).alpha == nil)
    #expect(KrippendorffAlpha([]).alpha == nil)
  }

  @Test func fullAgreementIsOne() {
    #expect(KrippendorffAlpha(units(["ab", "ab"])).alpha == 1)
  }
}
