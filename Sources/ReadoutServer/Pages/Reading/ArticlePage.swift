internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// An article to read, with its statements marked.
struct ArticlePage: Sendable {
  /// A statement in the list beside the text.
  struct Item: Sendable {
    var anchor: String
    var path: String
    var number: Int
    var speaker: VisibleText
    var voice: String
    var kind: String
    var words: PageExcerpt
    var isNested: Bool
    var isRejected: Bool
  }

  /// Somebody who speaks in the article.
  struct Voice: Sendable {
    var name: VisibleText
    var path: String?
    var voice: String
    var count: String
  }

  /// A line of what is known of the article.
  struct Fact: Sendable {
    var name: String
    var value: VisibleText
    var path: String?
  }

  var id: String
  var label: ArticleLabel
  var blocks: [ArticleBlock]
  var items: [Item]
  var hasItems: Bool
  var voices: [Voice]
  var facts: [Fact]
  var changes: [Change]
  var hasChanges: Bool
  var originalPath: String
  var isUnread: Bool

  /// A paragraph that a version added or took away.
  struct Change: Sendable {
    var removed: VisibleText?
    var added: VisibleText?
  }

  /// Asks the ledger; `nil` when it has no article of the id.
  init?(_ ledger: Ledger, _ article: ArticleID) throws {
    guard let stored = try ledger.article(article), let text = try ledger.storedText(of: article)
    else { return nil }
    id = article.description
    label = ArticleLabel(stored)
    let voices = ArticleVoices(stored)
    blocks = ArticleBlocks(stored, text: text, voices: voices).blocks
    items = voices.items(of: stored, text: text)
    hasItems = !items.isEmpty
    self.voices = voices.list
    facts = ArticleFactsList.of(stored)
    changes = try ledger.changes(in: article).map { change in
      switch change {
      case .removed(let text): Change(removed: VisibleText(text))
      case .added(let text): Change(added: VisibleText(text))
      }
    }
    hasChanges = !changes.isEmpty
    originalPath = PagePath.original(article)
    isUnread = !stored.record.article.metadata.isLanguageRead
  }
}
