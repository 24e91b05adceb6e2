import ReadoutIngest
import Testing

/// What is taken as body and what is not, one case at a time.
struct BodyExtractionTests {
  private static let first =
    "The Foreign Minister of Norland said on Tuesday that the strait would stay open to all ships."
  private static let second =
    "Ostria did not comment at once. Its envoy is expected in the capital on Friday for talks."
  private static let third =
    "The harbour master counted forty ships, and he said that he had not seen so many in a year."

  private func paragraphs(_ body: String) throws -> [String] {
    try article("<html><body><h1>Strait stays open</h1>\(body)</body></html>").paragraphs
  }

  private static let text = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"

  @Test(arguments: [
    "layout-right-sidebar", "has-sidebar", "no-comments", "field-label-hidden", "content print",
  ])
  func aWrapperOfTheArticleIsKeptWhateverItsName(name: String) throws {
    #expect(try paragraphs("<div class=\"\(name)\">\(Self.text)</div>").count == 3)
  }

  @Test(arguments: ["PromoSmall-text", "related_links", "newsletter", "mostRead", "cta-box"])
  func aBoxBetweenParagraphsIsDroppedForItsName(name: String) throws {
    let box =
      "<div class=\"\(name)\"><p>Another report, which is long enough to be prose.</p></div>"
    #expect(
      try paragraphs(
        "<div><p>\(Self.first)</p>\(box)<p>\(Self.second)</p><p>\(Self.third)</p></div>")
        == [Self.first, Self.second, Self.third])
  }

  @Test func thePostInAnEmbedIsKept() throws {
    let post = """
      <div class="social-media-embed"><blockquote class="twitter-tweet"><p>We will not be moved.</p>
      — Ida Orr (@ida) <a href="#">February 10, 2031</a></blockquote></div>
      """
    #expect(
      try paragraphs("<div>\(Self.text)\(post)<p>\(Self.first)</p></div>").suffix(3)
        == ["We will not be moved.", "— Ida Orr (@ida) February 10, 2031", Self.first])
  }

  @Test func theBubbleOverANameIsNoText() throws {
    let bubble =
      "<span class=\"rollover-block\">Ida OrrMinister since 2030. More: ships, bread.</span>"
    #expect(
      try paragraphs(
        "<div><p>Minister <a href=#>Ida Orr</a>\(bubble) said so.</p>\(Self.text)</div>"
      )
      .first == "Minister Ida Orr said so.")
  }

  @Test func aWordForAdvertisingBetweenParagraphsIsDropped() throws {
    #expect(
      try paragraphs(
        "<div><p>\(Self.first)</p><center>Advertisement</center><p>\(Self.second)</p></div>")
        == [Self.first, Self.second])
  }

  @Test func aSecondCopyForSmallScreensIsDropped() throws {
    let page = "<div class=long>\(Self.text)</div><div class=short>\(Self.text)</div>"
    #expect(try paragraphs("<div class=all>\(page)</div>").count == 3)
  }

  @Test func aShortParagraphThatComesTwiceIsKeptTwice() throws {
    let page =
      "<div>\(Self.text)<p>She paused for a while.</p>\(Self.text.replacing("ships", with: "boats"))"
    #expect(
      try paragraphs(page + "<p>She paused for a while.</p><p>\(Self.second)</p></div>")
        .filter { $0.hasPrefix("She paused") }.count == 2)
  }

  @Test func aParagraphWithManyLinksAmongOthersIsKept() throws {
    let linked =
      "<p><a href=/a>The minister of Norland</a> met <a href=/b>the envoy</a> of her neighbours for an hour in Varn.</p>"
    #expect(
      try paragraphs("<div>\(Self.text)\(linked)\(Self.text)x</div>").contains {
        $0.hasPrefix("The minister of")
      })
  }

  @Test func aListOfLinksAmongParagraphsIsDropped() throws {
    let list =
      "<ul><li><a href=/a>Bread prices fall</a> in spring</li><li><a href=/b>No ice</a></li></ul>"
    #expect(
      try paragraphs("<div><p>\(Self.first)</p>\(list)<p>\(Self.second)</p></div>").count == 2)
  }

  @Test func theClosingLineThatAsksToSubscribeIsDropped() throws {
    #expect(
      try paragraphs(
        "<div>\(Self.text)<p>Sign up for our letter, and get it each morning.</p></div>"
      ).count
        == 3)
  }

  @Test func aTitleInASecondLevelHeadingStartsTheBody() throws {
    let page = """
      <html><head><title>Strait stays open for ships</title></head><body><ul><li>\(Self.third)</li></ul>
      <div><h2>Strait stays open for ships</h2>\(Self.text)</div></body></html>
      """
    #expect(try article(page).paragraphs == [Self.first, Self.second, Self.third])
  }

  @Test func linesInJapaneseAreProseThoughTheyAreShort() throws {
    let lines = [
      "港の評議会は月曜日に料金を上げることを決めた。", "船主は裁判所に訴えると述べた。", "九年も待ったのだと議長は語った。",
      "氷を砕く船と灯台の費用はこの料金で払われている。",
    ]
    let page = lines.map { "<p>\($0)</p>" }.joined()
    #expect(try paragraphs("<div>\(page)</div>") == lines)
  }
}
