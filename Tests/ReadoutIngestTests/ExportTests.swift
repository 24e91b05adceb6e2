import ReadoutIngest
import ReadoutRecord
import Testing

/// Exports of databases: many articles in one file.
struct ExportTests {
  private let prose =
    "The harbour master of Varn said that the strait would stay open to all ships."

  private func nexis(_ number: Int, date: String = "February 10, 2031 Monday") -> String {
    """


                                   \(number) of 2 DOCUMENTS


                                  The Merrow Post

                            \(date)
                                 London Edition

    Strait stays open

    BYLINE: Ann Oak and Ben Elm, Varn

    SECTION: NEWS; Pg. 4

    LENGTH: 353 words

    \(prose)
    More lines of it.

    Q: A question? A: No field.

    LOAD-DATE: February 11, 2031

    LANGUAGE: ENGLISH

                     Copyright 2031 Merrow Post Ltd
                            All Rights Reserved

    """
  }

  @Test func aTextOfNexisGivesItsArticles() throws {
    let text = nexis(1) + nexis(2)
    let read = try ContainerSample(Array(text.utf8), name: "a.txt")
    #expect(read.titles == ["Strait stays open", "Strait stays open"])
    let article = try #require(read.articles.first)
    #expect(article.paragraphs == ["\(prose) More lines of it.", "Q: A question? A: No field."])
    #expect(article.metadata.outlet == "The Merrow Post")
    #expect(article.metadata.byline == ["Ann Oak", "Ben Elm"])
    #expect(article.metadata.language == "en")
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(read.rejections.isEmpty)
  }

  @Test(arguments: [
    "February 10, 2031 Monday", "10 February 2031", "Montag 10. Februar 2031", "10 février 2031",
    "lundi 10 février 2031", "10 de febrero de 2031", "lunes 10 de febrero de 2031",
    "10 febbraio 2031", "lunedì 10 febbraio 2031",
  ])
  func datesAreReadInTheLanguageOfTheExport(date: String) throws {
    let read = try ContainerSample(Array(nexis(1, date: date).utf8))
    #expect(read.articles.first?.metadata.published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func otherLanguagesOfTheSurfaceAreKnown() throws {
    let text = """
      Dokument 1 von 1

      Merrower Zeitung

      10. Februar 2031 Montag

      Meerenge bleibt offen

      AUTOR: Jürgen Elm

      LÄNGE: 1.877 Wörter

      \(prose)

      UPDATE: 11. Februar 2031

      SPRACHE: GERMAN; DEUTSCH
      """
    let article = try #require(try ContainerSample(Array(text.utf8)).articles.first)
    #expect(article.titleText == "Meerenge bleibt offen")
    #expect(article.bodyText == prose)
    #expect(article.metadata.byline == ["Jürgen Elm"])
    #expect(article.metadata.language == "de")
  }

  private func word(_ lines: [String]) -> [UInt8] {
    let paragraphs = lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let xml =
      "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>\(paragraphs)</w:body></w:document>"
    return SampleZip.bytes([SampleZip.File(name: "word/document.xml", bytes: Array(xml.utf8))])
  }

  @Test func aDocumentOfNexisGivesItsArticles() throws {
    func article(_ title: String) -> [String] {
      [
        title, "The Merrow Post", "February 10, 2031 Monday", "Copyright 2031 Merrow Post Ltd",
        "Section: NEWS; Pg. 4", "Length: 353 words", "Byline: Ann Oak", "Body", prose, "A &amp; B.",
        "Classification", "Language: ENGLISH", "Load-Date: February 11, 2031", "End of Document",
      ]
    }
    let cover = ["User Name: Reader", "Documents (2)", "1. First", "2. Second"]
    let read = try ContainerSample(word(cover + article("First") + article("Second")))
    #expect(read.titles == ["First", "Second"])
    #expect(read.articles.allSatisfy { $0.paragraphs == [prose, "A & B."] })
    #expect(read.articles.allSatisfy { $0.metadata.outlet == "The Merrow Post" })
    #expect(read.articles.allSatisfy { $0.metadata.byline == ["Ann Oak"] })
    #expect(read.articles.allSatisfy { $0.metadata.published?.edtf?.rawValue == "2031-02-10" })
    #expect(read.locations.allSatisfy { $0.contains("@word/document.xml@") })
    #expect(read.articles.first?.original.starts(with: "<w:p>".utf8) == true)
  }

  @Test(arguments: [
    ("en", "353 words", "10 February 2031", "English", "2031-02-10"),
    ("de", "1.877 Wörter", "9 Januar 1993", "Deutsch", "1993-01-09"),
    ("fr", "353 mots", "10 février 2031", "Français", "2031-02-10"),
    ("es", "353 palabras", "10 febrero 2031", "Español", "2031-02-10"),
    ("it", "353 parole", "10 febbraio 2031", "Italiano", "2031-02-10"),
  ])
  func aPageOfFactivaIsReadInEachLocale(
    tag: String, length: String, date: String, language: String, day: String
  ) throws {
    let article = """
      <div class="article \(tag)Article"><div id="hd"><span class='\(tag)Headline'>Strait &amp; shores
      </span></div><div>Ann Oak</div><div>\(length)</div><div>\(date)</div><div>08:30</div>
      <div>The Merrow Post</div><div>MERPOS</div><div>4</div><div>\(language)</div>
      <div>Copyright 2031 Merrow Post</div>
      <p class="articleParagraph \(tag)articleParagraph">\(prose)</p>
      <p class="articleParagraph \(tag)articleParagraph">“No,” she
      said.</p><p>Document MERPOS00203102</p></div>
      """
    let read = try ContainerSample(Array("<html><body>\(article)<br>\(article)</body></html>".utf8))
    #expect(read.titles == ["Strait & shores", "Strait & shores"])
    let first = try #require(read.articles.first)
    #expect(first.paragraphs == [prose, "“No,” she said."])
    #expect(first.metadata.byline == ["Ann Oak"])
    #expect(first.metadata.outlet == "The Merrow Post")
    #expect(first.metadata.language == tag)
    #expect(first.metadata.published?.edtf?.rawValue == day)
  }

  @Test func aTableOfFactivaIsRead() throws {
    let rows = [
      ("HD", "<span class='enHeadline'>Strait stays open</span>"), ("BY", "By Ann Oak"),
      ("PD", "10 February 2031"), ("SN", "The Merrow Post"), ("LA", "English"),
      ("LP", "<p class=\"articleParagraph\">\(prose)</p>"), ("TD", "<p>One.</p><p>Two.</p>"),
    ].map { "<tr><td class=\"index\"><b>\($0)</b>&nbsp;</td><td>\($1)</td></tr>" }.joined()
    let page = "<html><div class=\"article enArticle\"><table>\(rows)</table></div></html>"
    let article = try #require(try ContainerSample(Array(page.utf8)).articles.first)
    #expect(article.titleText == "Strait stays open")
    #expect(article.paragraphs == [prose, "One.", "Two."])
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.outlet == "The Merrow Post")
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func anExportOfFactivaInXMLIsRead() throws {
    let article = """
      <article xmlns="x"><reference>distdoc:archive/ArchiveDoc::Article/MERPOS1</reference>
      <headline><paragraph>Strait &amp; shores</paragraph></headline><byline>By Ann Oak</byline>
      <leadParagraph><paragraph>\(prose)</paragraph></leadParagraph><tailParagraphs>
      <paragraph>One.</paragraph><paragraph>Two.</paragraph></tailParagraphs>
      <publicationDate><date>2031-02-10</date></publicationDate><sourceName>The Merrow Post</sourceName>
      <baseLanguage>EN</baseLanguage></article>
      """
    let xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ppsArticles>\(article)\(article)</ppsArticles>"
    let read = try ContainerSample(Array(xml.utf8))
    #expect(read.titles == ["Strait & shores", "Strait & shores"])
    let first = try #require(read.articles.first)
    #expect(first.paragraphs == [prose, "One.", "Two."])
    #expect(first.metadata.language == "en")
    #expect(first.metadata.outlet == "The Merrow Post")
    #expect(first.metadata.published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func anArticleWithoutTextIsRejectedAndTheNextRead() throws {
    let empty =
      "1 of 2 DOCUMENTS\n\nThe Merrow Post\n\nFebruary 10, 2031\n\nTitle\n\nLENGTH: 0 words\n\n"
    let read = try ContainerSample(Array((empty + nexis(2)).utf8))
    #expect(read.codes == [.empty])
    #expect(read.titles == ["Strait stays open"])
  }

  @Test func ordinaryTextsAreNoExports() throws {
    let text = "He read 1 of 10 documents.\n\n\(prose)\n\nLENGTH: of a rope.\n"
    #expect(try ContainerSample(Array(text.utf8)).articles.first?.format == .text)
  }

  @Test func anExportCutAnywhereNeverCrashes() throws {
    let bytes = Array((nexis(1) + nexis(2)).utf8)
    for end in stride(from: 0, to: bytes.count, by: 17) {
      _ = try ContainerSample(Array(bytes[..<end]))
    }
  }
}
