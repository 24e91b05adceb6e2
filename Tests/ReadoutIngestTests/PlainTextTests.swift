import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

struct PlainTextTests {
  @Test(arguments: ["\n\n", "\r\n\r\n", "\n \t\n", "\r\r", "\n\n\n\n"])
  func aFirstLineBeforeABlankLineIsTheTitle(gap: String) throws {
    let article = try article(" \nNorland speaks " + gap + "  First.\nSecond.\n\nThird. \n\n")
    #expect(article.titleText == "Norland speaks")
    #expect(article.bodyText == "First.\nSecond.\n\nThird.")
    #expect(article.metadata.title == "Norland speaks")
  }

  @Test(arguments: ["One line only", "One line only\n\n", "A line\nand the next one.\n\nMore."])
  func withoutABlankLineAndMoreBehindItThereIsNoTitle(text: String) throws {
    let article = try article(text)
    #expect(article.title == nil)
    #expect(article.bodyText == text.trimmingSuffix(while: \.isNewline))
  }

  @Test func aLongFirstLineIsNoTitle() throws {
    let line = String(repeating: "é", count: 301)
    #expect(try article(line + "\n\nMore.").title == nil)
    #expect(try article(line.dropFirst() + "\n\nMore.").title != nil)
  }

  @Test(arguments: [
    ("KELBRUK, March 14 (Northwire) - The army stays, the minister said.", true),
    ("VARN, February 10. /NTA/. The army stays, the minister said.", true),
    ("KELBRUK, March 14 (Northwire) - The army stays", false),
    ("The army stays, the minister said on March 14.", false),
  ])
  func aFirstSentenceBehindADatelineIsNoTitle(line: String, isLead: Bool) throws {
    let article = try article(line + "\n\nMore of it.")
    #expect((article.title == nil) == isLead)
  }

  @Test func aTextThatMentionsTagsIsNoPage() throws {
    #expect(try article("The tag <p> is old.\n\nSo is <br>, she said.").format == .text)
  }

  @Test(arguments: [
    "<!-- made by hand --><!doctype HTML><p>", "\u{FEFF}\n<HTML><p>", "<?xml version='1.0'?><html>",
    "<div><p>a</p><p>", "text <p>one</p><p>two</p><br>",
  ])
  func aPageIsKnownByItsContent(start: String) throws {
    let prose = "The minister said that the strait would stay open to all ships for good."
    #expect(try article(start + prose).format == .html)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return String(text)
  }

  @Test(arguments: [
    ("Published: Monday, 4 November 2031, 14:05", "2031-11-04"),
    ("18 September 2031, 14:05 GMT", "2031-09-18"), ("September 18th, 2031", "2031-09-18"),
    ("By Mark Hollis | 2031-11-04", "2031-11-04"),
  ])
  func aLineAboveTheTextMayBeItsDay(line: String, day: String) throws {
    let article = try article("The harbour shuts\n\n" + line + "\n\nThe harbour shut on Monday.")
    #expect(article.metadata.published?.edtf?.rawValue == day)
    #expect(article.metadata.published?.basis == .text)
    let evidence = try #require(article.metadata.published?.evidence.first)
    #expect(article.text.span(evidence).map { article.text[$0] } == line)
  }

  @Test(arguments: [
    "On 4 November 2031 it rained.", "04/11/2031", "4 November", "Chapter 4, May 2031 to June",
    "The harbour of 4 November 2031",
  ])
  func otherLinesAreNoDay(line: String) throws {
    let article = try article("The harbour shuts\n\n" + line + "\n\nThe harbour shut on Monday.")
    #expect(article.metadata.published == nil)
  }

  @Test func aLineAboveTheTextMayNameWhoWroteItAndWhenItChanged() throws {
    let head = "By Mark Hollis and Ida Orr\nUpdated: 5 November 2031\n4 November 2031"
    let article = try article("The harbour shuts\n\n" + head + "\n\nThe harbour shut on Monday.")
    #expect(article.metadata.byline == ["Mark Hollis", "Ida Orr"])
    #expect(article.metadata.published?.edtf?.rawValue == "2031-11-04")
    #expect(article.metadata.updated?.edtf?.rawValue == "2031-11-05")
  }

  @Test(arguments: ["By noon the talks were over", "By Monday. Nobody knew", "By Monday"])
  func aSentenceIsNoByline(line: String) throws {
    let article = try article("The harbour shuts\n\n" + line + "\n\nThe harbour shut on Monday.")
    #expect(article.metadata.byline.isEmpty)
  }
}
