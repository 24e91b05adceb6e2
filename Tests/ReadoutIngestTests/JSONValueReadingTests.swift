import ReadoutIngest
import ReadoutRecord
import Testing

struct JSONValueReadingTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONValue(reading: Array(text.utf8))
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-12", "\"\"", "\"a\\\"b\\\\c\\nd\"", "\"é𝄞\"", "[]", "{}",
    "[1, [2, {\"a\": [null]}], \"x\"]", "{\"b\": 1, \"a\": {\"c\": []}}",
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    #expect(try value(text).line == text)
  }

  @Test func escapesStandForTheirCharacters() throws {
    #expect(try value("\"\\u0041\\ud834\\udd1e\\/\"") == .string("A\u{1D11E}/"))
    #expect(try value("{\"\\u0061\": 1}") == ["a": .integer(1)])
  }

  @Test func anIntegerMayBeWrittenWithFractionOrExponent() throws {
    #expect(
      try value("[5.0, 1e3, 2.5]")
        == .array([.integer(5), .integer(1_000), .twoDecimals(2.5)]))
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\"}", "NaN", "-Infinity", "1 2", "\u{1}", "[1e999]"])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONFault.self) { try value(text) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONFault.self) { try JSONValue(reading: [0x22, 0xC3, 0x28, 0x22]) }
  }

  @Test func whatNestsDeepIsRefusedNotRead() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try value(nested(65)).line == nested(65))
    #expect(throws: JSONFault.self) { try value(nested(66)) }
    #expect(throws: JSONFault.self) { try value(nested(100_000)) }
  }
}
