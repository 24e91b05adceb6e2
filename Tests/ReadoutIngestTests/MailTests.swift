import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// Mails and mailboxes.
struct MailTests {
  private let prose =
    "The harbour master of Varn said that the strait would stay open to all ships."

  private func read(_ mail: String, name: String = "a.eml") throws -> ContainerSample {
    try ContainerSample(Array(mail.replacing("\n", with: "\r\n").utf8), name: name)
  }

  private func head(_ fields: String = "") -> String {
    """
    From: Ann Oak <ann@merrow-post.example>
    Date: Mon, 10 Feb 2031 08:30:00 +0300
    Subject: Strait stays open
    MIME-Version: 1.0
    \(fields)
    """
  }

  @Test func aMailGivesItsTextSubjectDayAndSender() throws {
    let read = try read(head() + "\nDear readers,\n\n\(prose)\n")
    let article = try #require(read.articles.first)
    #expect(article.metadata.title == "Strait stays open")
    #expect(article.titleText == nil)
    #expect(article.bodyText == "Dear readers,\r\n\r\n\(prose)")
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(article.metadata.published?.basis == .metadata)
    #expect(read.locations == ["a.eml"])
    #expect(read.ids == ["sample"])
  }

  @Test func ofAlternativesThePageIsTaken() throws {
    let mail =
      head("Content-Type: multipart/alternative; boundary=\"=_x\"\n") + """

        A preamble.
        --=_x
        Content-Type: text/plain; charset=utf-8

        In plain words.
        --=_x
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <html><body><h1>Strait</h1><p>Caf=E9 owners agree: =
        \(prose)</p></body></html>
        --=_x--
        An epilogue.
        """
    let article = try #require(try read(mail).articles.first)
    #expect(article.format == .html)
    #expect(article.bodyText == "Café owners agree: \(prose)")
    #expect(article.metadata.title == "Strait stays open")
    #expect(String(decoding: article.original, as: UTF8.self).hasPrefix("<html><body>"))
  }

  @Test func attachmentsAreCountedAndCarriedMailsReadAfterTheirCarrier() throws {
    let carried = """
      From: "Elm, Ben" <ben@merrow-post.example>
      Subject: =?utf-8?B?QnJlYWQg4oCU?= =?iso-8859-1?q?_caf=E9?=
      Date: 9 Feb 2031 10:00 GMT

      \(prose)
      """
    let mail =
      head("Content-Type: multipart/mixed; boundary=a\n") + """

        --a
        Content-Type: multipart/related; boundary=b

        --b

        \(prose)
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b--
        --a
        Content-Type: message/rfc822

        \(carried)
        --a
        Content-Type: text/plain
        Content-Disposition: attachment; filename=notes.txt

        Notes.
        --a--
        """
    let read = try read(mail)
    #expect(read.articles.map(\.metadata.title) == ["Strait stays open", "Bread — café"])
    #expect(read.articles.last?.metadata.published?.edtf?.rawValue == "2031-02-09")
    #expect(read.passedOver == ["2 attachment"])
    #expect(read.locations.last?.hasPrefix("a.eml@0+") == true)
  }

  @Test func base64IsTakenOff() throws {
    let mail =
      head("Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=windows-1251\n")
      + "\nzOjt6PHy8CDx6uDn4Os6IMzu8OUg7vLq8Pv\n y+4uCg==\n"
    #expect(try read(mail).articles.first?.bodyText.hasPrefix("Министр сказал") == true)
  }

  @Test func aMailboxGivesEachMailWithItsOffset() throws {
    let first =
      "From ann@x.example Mon Feb 10 08:30:00 2031\n" + head() + "\n\(prose)\n>From the pier\n\n"
    let second =
      "From ben@x.example Tue Feb 11 08:30:00 2031\n" + head() + "\nFrom here on.\n\n\(prose)\n"
    let read = try ContainerSample(Array((first + second).utf8), name: "a.mbox")
    #expect(read.articles.count == 2)
    #expect(read.articles.first?.bodyText == "\(prose)\nFrom the pier")
    #expect(read.articles.last?.bodyText == "From here on.\n\n\(prose)")
    #expect(read.locations == ["a.mbox@0", "a.mbox@\(first.utf8.count)"])
  }

  @Test(arguments: [
    ("Ann Oak <a@x.example>", ["Ann Oak"]),
    ("\"Ann van der Oak\" <a@x.example>", ["Ann van der Oak"]),
    ("Merrow Post Newsletter <a@x.example>", []), ("a@x.example", []), ("<a@x.example>", []),
    ("a@x.example (Ann Oak)", ["Ann Oak"]), ("Merrow <a@x.example>", []),
    ("=?utf-8?q?J=C3=BCrgen_Elm?= <a@x.example>", ["Jürgen Elm"]),
    ("Ministry of Ships <a@x.example>", []),
  ])
  func onlyPersonsAreBylines(from: String, byline: [String]) throws {
    let mail = "From: \(from)\nSubject: Strait\nDate: 10 Feb 2031 08:00 +0000\n\n\(prose)\n"
    #expect(try read(mail).articles.first?.metadata.byline == byline)
  }

  @Test func aMailWithoutTextIsNoArticle() throws {
    let read = try read(head("Content-Type: image/png\n") + "\nabc\n")
    #expect(read.codes == [.notAnArticle])
  }

  @Test func textsThatLookLikeHeadersAreTexts() throws {
    for text in ["Subject: a matter of trade\n\n\(prose)\n", "From the pier, Varn looks small.\n"] {
      let read = try read(text, name: "a.txt")
      #expect(read.articles.first?.metadata.published == nil)
      #expect(read.articles.first?.text.string.hasPrefix(text.prefix(5)) == true)
    }
  }

  @Test func deepNestingAndMissingMarksNeverCrash() throws {
    var mail = head("Content-Type: multipart/mixed; boundary=b0\n") + "\n"
    for depth in 0..<200 {
      mail += "--b\(depth)\nContent-Type: multipart/mixed; boundary=b\(depth + 1)\n\n"
    }
    #expect(try read(mail + prose).articles.isEmpty)
    let forwarded = String(repeating: "Content-Type: message/rfc822\n\n", count: 200)
    #expect(try read(head("X: y") + "\n" + forwarded + prose).articles.count <= 1)
  }

  @Test func aMailCutAnywhereNeverCrashes() throws {
    let mail = Array(
      (head("Content-Type: multipart/alternative; boundary=x\n")
        + "\n--x\n\n\(prose)\n--x\nContent-Type: text/html\n\n<p>\(prose)</p>\n--x--\n").utf8)
    for end in stride(from: 0, to: mail.count, by: 5) {
      _ = try ContainerSample(Array(mail[..<end]))
    }
  }
}
