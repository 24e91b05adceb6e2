internal import ReadoutRecord
internal import ReadoutText

/// The article of the text of printed pages: lines of a column, blank lines between blocks, a form
/// feed behind each page.
///
/// The lines of a block are one paragraph; a hyphen at the end of a line stays as it is, since
/// nothing tells whether it belongs to the word. A paragraph that runs over the end of a page is
/// joined, and numbers of pages are left out.
enum PageText {
  /// A title is at most this long, in bytes.
  private static let longestTitle = 200

  /// A block of lines.
  private struct Block {
    var text: MappedText
    var page: Int
  }

  /// Makes paragraphs of the text of pages.
  ///
  /// - Parameter text: The text, decoded.
  /// - Returns: Title and paragraphs.
  /// - Throws: A rejection when the pages hold no words, as pictures of pages do.
  /// - Complexity: O(n).
  static func fields(of text: DecodedText) throws(ReadingFailure) -> ArticleFields {
    var blocks = joined(blocks(of: text.utf8).filter { !isPageNumber($0) })
    guard !blocks.isEmpty else {
      throw ReadingFailure(
        .empty, "the pages hold no text, as scanned ones do; recognise their text first")
    }
    var fields = ArticleFields()
    if blocks.count > 1, isTitle(blocks[0].text) {
      fields.title = blocks.removeFirst().text
      fields.metadata.title = fields.title.string
    }
    for block in blocks { fields.body.append(paragraph: block.text) }
    return fields
  }

  private static func blocks(of source: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var page = 0
    var start = 0
    var offset = 0
    func close(_ end: Int) {
      let text = PlainFolding.fold(
        MappedText(copying: start..<max(start, end), of: source), breaks: .never)
      if !text.isEmpty { blocks.append(Block(text: text, page: page)) }
    }
    while offset < source.count {
      if source[offset] == 0x0C {
        close(offset)
        page += 1
        start = offset + 1
      } else if source[offset] == 0x0A, offset + 1 < source.count, source[offset + 1] == 0x0A {
        close(offset)
        start = offset + 1
      }
      offset += 1
    }
    close(source.count)
    return blocks
  }

  private static func isPageNumber(_ block: Block) -> Bool {
    block.text.utf8.count <= 4 && block.text.utf8.allSatisfy(UTF8Byte.isDigit)
  }

  /// Joins the last block of a page with the first of the next where a sentence runs on.
  private static func joined(_ blocks: [Block]) -> [Block] {
    var joined: [Block] = []
    for block in blocks {
      guard let last = joined.last, last.page + 1 == block.page, runsOn(last.text, block.text)
      else {
        joined.append(block)
        continue
      }
      joined[joined.count - 1].text.append(unmapped: [0x20])
      joined[joined.count - 1].text.append(block.text)
      joined[joined.count - 1].page = block.page
    }
    return joined
  }

  private static func runsOn(_ text: MappedText, _ next: MappedText) -> Bool {
    guard let last = text.string.last, let first = next.string.first else { return false }
    return first.isLowercase && !".!?:”\"»)".contains(last)
  }

  private static func isTitle(_ text: MappedText) -> Bool {
    guard let last = text.string.last else { return false }
    return text.utf8.count <= longestTitle && !".:;,-".contains(last)
  }
}
