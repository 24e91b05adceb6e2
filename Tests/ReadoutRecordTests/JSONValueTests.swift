import Foundation
import ReadoutRecord
import ReadoutText
import Testing

struct JSONValueTests {
  @Test(arguments: [
    ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("é\u{1F600}", "\"é\u{1F600}\""), ("", "\"\""),
    ("</a>", "\"</a>\""), ("\u{2028}", "\"\u{2028}\""),
  ])
  func aStringIsEscapedWhereItMustBe(string: String, line: String) throws {
    #expect(JSONValue.string(string).line == line)
    #expect(try JSONDecoder().decode(String.self, from: Data(line.utf8)) == string)
  }

  @Test(arguments: [
    (0.0, "0.00"), (1.0, "1.00"), (0.5, "0.50"), (0.125, "0.13"), (0.994, "0.99"), (-0.07, "-0.07"),
    (-0.5, "-0.50"),
    (-1.0, "-1.00"), (-0.004, "0.00"),
    (0.999, "1.00"), (0.07, "0.07"), (12.3, "12.30"),
  ])
  func aConfidenceIsPrintedWithTwoDecimals(number: Double, line: String) {
    #expect(JSONValue.twoDecimals(number).line == line)
  }

  @Test func membersKeepTheirOrder() {
    let value: JSONValue = [
      "z": .integer(-1), "a": .null, "m": [:], "list": .array([.bool(true), .bool(false)]),
      "empty": .array([]), "name": .optional("x" as String?), "none": .optional(nil as Int?),
    ]
    #expect(
      value.line
        == #"{"z": -1, "a": null, "m": {}, "list": [true, false], "empty": [], "name": "x", "#
        + #""none": null}"#)
  }

  @Test func stringsAndSpansAreArrays() {
    #expect(JSONValue.strings(["a", "b"]).line == #"["a", "b"]"#)
    #expect(JSONValue.spans([.init(1, 2), .init(4, 6)]).line == "[[1, 2], [4, 6]]")
  }
}
