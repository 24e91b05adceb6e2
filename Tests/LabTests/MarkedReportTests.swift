import ReadoutText
import Testing

@testable import Lab

/// Reports whose attributions are marked in the text.
struct MarkedReportTests {
  private func words(_ spans: [CodePointSpan], _ report: MarkedReport) -> [String] {
    let text = StoredText(report.text)
    return spans.compactMap { text.span($0) }.map { text[$0] }
  }

  @Test func marksBecomeSpansAndLeaveTheText() throws {
    let report = try MarkedReport(
      """
      <c 1>“Öre is <s 2>shut</s>,”</c> <s 1,3>she</s> <k 1>said</k>. <k 3>Adding</k> <c 3>this</c>, \
      <k 2>as</k> <c 2>it</c>. <c 1>“Go.”</c>
      ---
      1 speaker=Öre Tal act=speech
      2 nested_in=1 speaker=null act=other
      3 speaker=Öre Tal act=speech
      """)
    #expect(report.text == "“Öre is shut,” she said. Adding this, as it. “Go.”")
    let first = try #require(report.attributions[1])
    #expect(words(first.content, report) == ["“Öre is shut,”", "“Go.”"])
    #expect(words(first.source, report) == ["she"] && words(first.cue, report) == ["said"])
    #expect(words(try #require(report.attributions[3]).source, report) == ["she"])
    #expect(report.attributions[2]?.isNested == true && !first.isNested)
  }

  @Test(arguments: [
    "no line of dashes", "<s 1>open\n---\n", "<s 1>open</c>\n---\n", "a < b\n---\n",
    "<x 1>a</x>\n---\n", "<s>a</s>\n---\n", "</s>\n---\n", "words\n---\n1 speaker=Öre",
    "words\n---\nspeaker=Öre",
  ])
  func wrongMarksAreRefused(file: String) {
    let error = #expect(throws: LabError.self) { try MarkedReport(file) }
    #expect(error?.code == .wrongMark && error?.message.isEmpty == false)
  }
}
