import ReadoutText
import Testing

struct ParagraphTests {
  @Test(arguments: ["\n\n", "\r\n\r\n", "\r\r", "\n", "\r\n", "\r", "\n \n", "\n\n\n\t\n"])
  func aLineIsAParagraphWhateverEndsIt(separator: String) {
    #expect(paragraphs("He left." + separator + "She stayed.") == ["He left.", "She stayed."])
  }

  @Test func wrappedLinesAreOneParagraph() {
    let wrapped = """
      The minister said that the strait would be open to
      every ship that pays the fee, and that nobody should
      expect the fee to fall before the end of the winter.
      """
    #expect(paragraphs(wrapped + "\n\nShe left.") == [wrapped, "She left."])
  }

  @Test func linesThatEndSentencesAreNotWrapped() {
    let lines = [
      "The minister said that the strait would be open.",
      "Nobody should expect the fee to fall now.",
    ]
    #expect(paragraphs(lines.joined(separator: "\n")) == lines)
  }

  @Test func whiteSpaceAndAByteOrderMarkAtTheEndsBelongToNoParagraph() {
    #expect(paragraphs("\u{FEFF}  He left.\u{A0}\n\n\t \n") == ["He left."])
  }

  @Test(arguments: ["", " \n\r\n\t", "\u{FEFF}"])
  func aTextOfWhiteSpaceHasNoParagraph(text: String) { #expect(paragraphs(text) == []) }

  private func paragraphs(_ string: String) -> [String] {
    let document = AnalysedText(body: string)
    return document.paragraphs.map { document.text[$0.span] }
  }
}
