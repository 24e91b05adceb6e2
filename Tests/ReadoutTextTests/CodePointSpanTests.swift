import Foundation
import ReadoutText
import Testing

struct CodePointSpanTests {
  @Test func aSpanIsCodedAsTwoNumbers() throws {
    let spans = [CodePointSpan(0, 4), CodePointSpan(4, 9)]
    let coded = try JSONEncoder().encode(spans)
    #expect(String(decoding: coded, as: UTF8.self) == "[[0,4],[4,9]]")
    #expect(try JSONDecoder().decode([CodePointSpan].self, from: coded) == spans)
  }

  @Test func spansAscendByStartThenByEnd() {
    #expect(CodePointSpan(0, 4) < CodePointSpan(0, 5) && CodePointSpan(0, 5) < CodePointSpan(1, 2))
    #expect(CodePointSpan(3, 7).count == 4)
  }
}
