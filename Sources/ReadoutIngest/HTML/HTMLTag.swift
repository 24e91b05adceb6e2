/// The elements of HTML that a reader treats in their own way; all further ones are `other`.
enum HTMLTag: UInt8, CaseIterable {
  case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, dd, del, details, dialog, dir, div, dl, dt, em
  case embed, fieldset, figcaption, figure, font, footer, form, frame, h1, h2, h3, h4, h5, h6
  case head, header, hr, html, i, iframe, img, input, ins, label, legend, li, link, main, map, mark
  case menu, meta, nav, noembed, noframes, noscript, object, ol, optgroup, option, p, param
  case picture, pre, q, s, script, search, section, select, small, source, span, strong, style
  case sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title
  case tr, track, u, ul, video, wbr
  case other

  /// The element of a name.
  init(_ name: some Sequence<UInt8>) { self = Self.byName[PackedWord(name)] ?? .other }

  /// The element's name in small letters.
  var name: String { String(describing: self) }

  private static let byName = Dictionary(
    allCases.map { (PackedWord($0.name.utf8), $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether the element has neither content nor end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source,
      .track, .wbr:
      true
    default: false
    }
  }

  /// Whether the content is no markup: it ends only with the end tag of the same name.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .iframe, .noembed, .noframes: true
    default: false
    }
  }

  /// Whether the element stands on lines of its own, so that words on its two sides are apart.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
      .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2,
      .h3, .h4, .h5, .h6, .head, .header, .hr, .html, .legend, .li, .main, .menu, .nav, .noscript,
      .ol, .optgroup, .option, .p, .pre, .search, .section, .select, .summary, .table, .tbody, .td,
      .template, .tfoot, .th, .thead, .tr, .ul:
      true
    default: isRawText
    }
  }

  /// Whether the element is a heading.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
