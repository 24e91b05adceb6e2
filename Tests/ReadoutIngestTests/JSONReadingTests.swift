@testable import ReadoutIngest
import ReadoutText
import Testing

/// The small reader of JSON.
struct JSONReadingTests {
  private func tree(_ text: String) throws -> JSONTree {
    try JSONTreeReader.tree(of: Array(text.utf8))
  }

  private func fault(_ text: String) -> JSONFault? {
    do throws(JSONFault) {
      _ = try JSONTreeReader.tree(of: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func valuesHaveTheirExactPlaces() throws {
    let tree = try tree(#" {"a": [1, -2.5e+3, true], "b": "x\ty", "c": null, "d": {}} "#)
    func source(_ node: Int) -> String {
      String(decoding: tree.source[tree.nodes[node].range], as: UTF8.self)
    }
    let a = try #require(tree.member("a", of: 0))
    #expect(tree.elements(of: a).map(source) == ["1", "-2.5e+3", "true"])
    #expect(source(a) == "[1, -2.5e+3, true]")
    #expect(tree.member("b", of: 0).map(source) == #"x\ty"#)
    #expect(tree.member("c", of: 0).map(tree.kind) == .null)
    #expect(tree.member("d", of: 0).map(source) == "{}")
    #expect(tree.member("e", of: 0) == nil)
    #expect(tree.members(of: 0).count == 4)
  }

  @Test func numbersStayAsTheyAreWritten() throws {
    let tree = try tree("[12345678901234567890.10, 1E400, NaN, -Infinity]")
    #expect(
      tree.elements(of: 0).map { tree.text(of: $0).string } == [
        "12345678901234567890.10", "1E400", "NaN", "-Infinity",
      ])
  }

  @Test func ofSeveralMembersWithOneNameTheLastCounts() throws {
    let tree = try tree(#"{"a": 1, "\u0061": 2}"#)
    #expect(tree.string(tree.member("a", of: 0)) == "2")
  }

  @Test(arguments: [
    (#"a\"b\\c\/d"#, "a\"b\\c/d"), (#"\u00e9\u20AC"#, "é€"), (#"\ud83d\ude00!"#, "😀!"),
    (#"\ud83d!"#, "\u{FFFD}!"), (#"a\xb"#, #"a\xb"#), ("tab\tin", "tab\tin"), (#"\u12"#, #"\u12"#),
  ])
  func stringsAreDecodedWithTheirPlaces(written: String, characters: String) throws {
    let tree = try tree("[\"" + written + "\"]")
    let text = tree.text(of: 1)
    #expect(text.string == characters)
    #expect(text.map.textByteCount == text.utf8.count)
    for run in text.map.runs {
      #expect(run.originalStart >= 2 && run.originalEnd <= tree.source.count - 2)
    }
  }

  @Test(arguments: [
    ("", 0, true), ("{", 1, true), (#"{"a""#, 4, true), ("[1,", 3, true), ("[1 2]", 3, false),
    ("{1: 2}", 1, false), (#"{"a" 1}"#, 5, false), ("[1]]", 3, false), ("nul", 3, true),
    ("[x]", 1, false), ("[1,]", 3, false), (#""abc"#, 4, true), ("[tru]", 1, false),
    (#"["a\"#, 4, true),
  ])
  func aFaultTellsItsPlace(text: String, offset: Int, isCutOff: Bool) {
    let fault = fault(text)
    #expect(fault?.byteOffset == offset, "\(text)")
    #expect(fault?.isCutOff == isCutOff, "\(text)")
  }

  @Test func deepNestingIsRefusedWithoutRecursion() throws {
    #expect(fault(String(repeating: "[", count: 100_000))?.reason.contains("512") == true)
    #expect(fault(String(repeating: #"{"a":"#, count: 100_000))?.byteOffset == 512 * 5)
    let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(try tree(deep).nodes.count == 512)
  }
}
