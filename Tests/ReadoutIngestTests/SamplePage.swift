/// An invented page, and what must be read from it.
struct SamplePage: Sendable {
  var name: String
  var html: String
  var title: String
  var paragraphs: [String]
}

extension SamplePage {
  static let all = [
    cleanArticle, lineBreaks, menusAndRelatedLinks, entities, inlineTags, tableLayout,
    commentsAndNotice, unclosedTags,
  ]

  private static let first =
    "The Foreign Minister of Norland said on Tuesday that the strait would stay open to all ships."
  private static let second =
    "“We never asked for monitors,” she told reporters in Skerrow, “and we do not ask for them now.”"
  private static let third =
    "Ostria did not comment at once. Its envoy is expected in the capital on Friday for talks."

  static let cleanArticle = SamplePage(
    name: "clean article",
    html: """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Strait stays open | The Courant</title>
      <meta property="og:title" content="Strait stays open, Norland says">
      <meta property="og:site_name" content="The Courant">
      <link rel="canonical" href="https://courant.example/strait">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Strait",
        "datePublished": "2031-02-11T08:00:00Z", "author": [{"@type": "Person", "name": "Ida Orr"}]}
      </script><style>p { color: red }</style></head>
      <body><article><h1>Strait stays open,
        Norland says</h1>
      <p>\(first)</p>
      <p>\(second)</p>
      <h2>No answer yet</h2>
      <p>\(third)</p></article></body></html>
      """,
    title: "Strait stays open, Norland says",
    paragraphs: [first, second, "No answer yet", third])

  static let lineBreaks = SamplePage(
    name: "divisions with line breaks",
    html: """
      <html><head><title>Strait stays open</title></head><body>
      <div id="wrap"><h1>Strait stays open</h1><div class="story">\(first)<br><br>
      \(second)<BR/>
      <br />\(third)<br>It goes on in the same paragraph.</div></div></body></html>
      """,
    title: "Strait stays open",
    paragraphs: [first, second, third + " It goes on in the same paragraph."])

  static let menusAndRelatedLinks = SamplePage(
    name: "menus and related links",
    html: """
      <html><body><header><a href="/">Home</a> <a href="/w">World</a></header>
      <nav><ul><li><a href="/1">A long entry of the menu, longer than any other entry, for once.</a>
      </li><li><a href="/2">Weather</a></ul></nav>
      <div class="breadcrumbs"><a href="/">Home</a> &raquo; News</div>
      <div class="content"><h1>Strait stays open</h1><p class="lead">\(first)</p>
      <div class="related-links"><h3>Related</h3><p>Another report that ran a week ago, with a
      sentence that is long enough to be prose.</p></div>
      <p>\(second)</p><figure><img src="a.jpg"><figcaption>The strait seen from the tower of the
      old harbour, in a picture taken last year.</figcaption></figure><p>\(third)</p>
      <ul><li><a href="/3">Ostria and Norland to meet in the spring, officials say</a></li></ul></div>
      <aside><p>Most read: the bread speech that everybody in the region talks about today.</p></aside>
      <footer><p>All rights reserved by the publishers of this paper, and by nobody else.</p></footer>
      </body></html>
      """,
    title: "Strait stays open", paragraphs: [first, second, third])

  static let entities = SamplePage(
    name: "character references",
    html: """
      <html><body><h1>Fish &amp; bread &mdash; a row</h1>
      <p>Ministers of Norland&nbsp;&amp;&nbsp;Ostria met &#8220;as neighbours&#8221;, wrote
      the Caf&eacute; Courier&hellip; and&#160; &#xA0;nobody else was there to see it.</p>
      <p>It costs &pound;5 &lt; &euro;7, said AT&T; R&D was &notaname; for&shy;bidden, she added.</p>
      </body></html>
      """,
    title: "Fish & bread — a row",
    paragraphs: [
      "Ministers of Norland & Ostria met “as neighbours”, wrote the Café Courier… and nobody else"
        + " was there to see it.",
      "It costs £5 < €7, said AT&T; R&D was &notaname; for\u{AD}bidden, she added.",
    ])

  static let inlineTags = SamplePage(
    name: "inline tags within words",
    html: """
      <html><body><h1>S<span>trait</span> stays open</h1>
      <p>The <b>For<i>eign</i></b> Min<wbr>ister<!-- note --> of <a href="/n">Norland</a>, a
      <em>frank</em>
      woman,<br>said that un<b>believ</b>able things had been said <i><b>of</i></b> her country.</p>
      <p>Then<sup>1</sup>she left the hall,<span> and the</span><span> envoys</span> followed.</p>
      </body></html>
      """,
    title: "Strait stays open",
    paragraphs: [
      "The Foreign Minister of Norland, a frank woman, said that unbelievable things had been said"
        + " of her country.", "Then1she left the hall, and the envoys followed.",
    ])

  static let tableLayout = SamplePage(
    name: "table layout",
    html: """
      <table width=100%><tr><td><font size=2><a href=/>Home</a><br><a href=/news>News</a></font>
      <td valign=top><h1>Strait stays open</h1><p>\(first)<p>\(second)
      <tr><td>&nbsp;<td><p>\(third)</table>
      """,
    title: "Strait stays open", paragraphs: [first, second, third])

  static let commentsAndNotice = SamplePage(
    name: "comments and a notice",
    html: """
      <html><body><div id="cookie-notice"><p>We use cookies and other things to make this site
      better for you. You can read all about them here.</p></div>
      <form><p>Subscribe to our letter, and you will get one each morning, for free.</p>
      <input name=mail></form><div class=post><h1>Strait stays open</h1><p>\(first)</p><p>\(third)</p>
      </div><section id="comments"><div class="comment"><p>I was there, and it was not like that at
      all. Somebody should say so for once, and I do.</p></div><div class="comment"><p>You were not
      there. I know because I was, and I saw nobody like you, my dear friend.</p></div><div
      class="comment"><p>Now, now, you two. The ships pass, and that is what matters in the end, and
      the rest is talk.</p></div></section><script>document.write("<p>It is all the same to me.</p>")
      </script></body></html>
      """,
    title: "Strait stays open", paragraphs: [first, third])

  static let unclosedTags = SamplePage(
    name: "unclosed tags",
    html: """
      <html><title>Strait stays open</title><h1>Strait stays open</h2></h1><div><p>\(first)
      <p>\(second)<ul><li>One ship was held for a day, the harbour master said.<li>Two were let
      through at once, the harbour master said.</ul><p>3 < 4 and a <unknown>tag</unknown> in it, as
      the text of a <b>careless page may have.<p>\(third)</div>
      """,
    title: "Strait stays open",
    paragraphs: [
      first, second, "One ship was held for a day, the harbour master said.",
      "Two were let through at once, the harbour master said.",
      "3 < 4 and a tag in it, as the text of a careless page may have.", third,
    ])
}
