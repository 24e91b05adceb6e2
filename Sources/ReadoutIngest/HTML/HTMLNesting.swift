/// Which elements may stand in which: what the HTML standard has of it for the sake of text.
enum HTMLNesting {
  /// Whether an element may stand in `head`, so that it does not start the body.
  static func belongsInHead(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .base, .link, .meta, .noscript, .script, .style, .template, .title: true
    default: false
    }
  }

  /// The elements that a start tag ends although their end tag is missing, in the order in which
  /// they are closed.
  static func elements(endedBy tag: HTMLTag) -> [HTMLTag] {
    switch tag {
    case .a, .button, .li, .option: [tag]
    case .dd, .dt: [.dd, .dt]
    case .h1, .h2, .h3, .h4, .h5, .h6: [.h1, .h2, .h3, .h4, .h5, .h6]
    case .td, .th: [.td, .th]
    case .tr: [.td, .th, .tr]
    case .tbody, .tfoot, .thead: [.tr, .tbody, .tfoot, .thead]
    default: []
    }
  }

  /// Whether a search for an open `tag` from inside must stop at an element `other`.
  static func isBarrier(_ other: HTMLTag, to tag: HTMLTag) -> Bool {
    switch tag {
    case .a: other.isBlock
    case .li: other == .ul || other == .ol || other == .menu || isCell(other)
    case .dd, .dt: other == .dl || isCell(other)
    case .option: other == .select
    case .h1, .h2, .h3, .h4, .h5, .h6: other.isBlock && !other.isHeading
    case .tr, .td, .th, .tbody, .thead, .tfoot: other == .table
    case .table: false
    default: isCell(other)
    }
  }

  /// Whether the end tag of `tag` does not reach beyond an element `other`.
  static func isBarrier(_ other: HTMLTag, toEndOf tag: HTMLTag) -> Bool {
    guard tag.isBlock else { return other.isBlock }
    return tag.isHeading ? isCell(other) : isBarrier(other, to: tag)
  }

  /// Whether a search for an open paragraph must stop at an element.
  static func isBarrierToParagraph(_ other: HTMLTag) -> Bool { other.isBlock && other != .p }

  private static func isCell(_ tag: HTMLTag) -> Bool {
    tag == .td || tag == .th || tag == .caption || tag == .table
  }
}
