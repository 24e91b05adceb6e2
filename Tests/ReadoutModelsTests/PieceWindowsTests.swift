import ReadoutModels
import ReadoutTestSupport
import ReadoutText
import Testing

/// How texts are cut for the encoder; the number of pieces of each token is the test's own.
struct PieceWindowsTests {
  private static let room = PieceWindows.maximumCount - 2

  private func document(_ text: String) -> AnalysedText {
    let text = StoredText(text)
    return AnalysedText(text, title: nil, body: text.span)
  }

  private func windows(_ document: AnalysedText, piecesPerToken: Int) -> [[Range<Int>]] {
    let counts = document.tokens.map { _ in piecesPerToken }
    return PieceWindows(pieceCounts: counts).windows(of: document)
  }

  @Test(arguments: [1, 2, 3, 8], SampleReports.all)
  func everyTokenIsReadOnceAndInOrder(piecesPerToken: Int, report: SampleReports.Report) {
    let document = document(report.text)
    let windows = windows(document, piecesPerToken: piecesPerToken)
    #expect(windows.joined().flatMap { Array($0) } == Array(document.tokens.indices))
    for window in windows {
      #expect(window.reduce(0) { $0 + $1.count } * piecesPerToken <= Self.room)
    }
  }

  @Test func aParagraphThatFitsIsNotCut() {
    let paragraph = Array(repeating: "The harbour is open.", count: 20).joined(separator: " ")
    let document = document([paragraph, paragraph, paragraph].joined(separator: "\n\n"))
    let windows = windows(document, piecesPerToken: 2)
    #expect(document.paragraphs.map { $0.tokens.count * 2 } == [200, 200, 200])
    #expect(windows == document.paragraphs.map { [$0.tokens] })
  }

  @Test func aLongParagraphIsCutAtItsSentences() {
    let document = document(
      Array(repeating: "The harbour is open.", count: 60).joined(separator: " "))
    let windows = windows(document, piecesPerToken: 2)
    let starts = Set(document.sentences.map(\.tokens.lowerBound))
    #expect(windows.count == 3)
    #expect(windows.allSatisfy { starts.contains($0[0].lowerBound) })
  }

  @Test func aLongSentenceIsCutWhereTheRoomEnds() {
    let document = document(Array(repeating: "harbour", count: 300).joined(separator: " "))
    #expect(windows(document, piecesPerToken: 1) == [[0..<254], [254..<300]])
    #expect(windows(document, piecesPerToken: 8).allSatisfy { $0.joined().count <= 31 })
  }

  @Test func paragraphsThatNobodyWantsAreLeftOut() {
    let document = document("One is here.\n\nTwo is here.\n\nThree is here.")
    let windows = PieceWindows(pieceCounts: document.tokens.map { _ in 1 })
      .windows(of: document) { $0 != 1 }
    #expect(windows == [[document.paragraphs[0].tokens, document.paragraphs[2].tokens]])
  }

  @Test func anEmptyTextHasNoWindow() {
    #expect(windows(document(""), piecesPerToken: 1).isEmpty)
  }
}
