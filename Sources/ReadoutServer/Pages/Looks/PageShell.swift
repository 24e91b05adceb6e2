/// What stands around every page: its title, the way to the other pages, who reads.
struct PageShell: Sendable {
  /// A link of the navigation.
  struct Link: Sendable {
    var title: String
    var path: String
    var isHere: Bool
  }

  /// The title, for the window and for lists of links.
  var title: String

  /// The ways to the other pages.
  var links: [Link]

  /// What forms carry, so that another site cannot send them.
  var formKey: String

  /// The name that corrections are noted under; `nil` for whoever may only read.
  var editor: String?

  /// Seconds after which the page is fetched anew; `nil` for never.
  var refreshSeconds: Int?

  /// What was just noted in the journal; `nil` where nothing was.
  var done: Done?

  /// An entry of the journal that was just written.
  struct Done: Sendable {
    var number: Int
    var undoPath: String
  }

  /// The part of the desk that a page belongs to.
  enum Section: String, CaseIterable, Sendable {
    case search = "Search"
    case speakers = "Speakers"
    case talkingPoints = "Talking points"
    case occasions = "Occasions"
    case outlets = "Outlets"
    case articles = "Articles"
    case verify = "Verify"
    case review = "Review"
    case journal = "Journal"
    case coverage = "Coverage"
    case importing = "Import"

    /// Where its first page lies.
    var path: String {
      switch self {
      case .search: PagePath.search
      case .speakers: PagePath.speakers
      case .talkingPoints: PagePath.talkingPoints
      case .occasions: PagePath.occasions
      case .outlets: PagePath.outlets
      case .articles: PagePath.articles
      case .verify: PagePath.verify
      case .review: PagePath.review
      case .journal: PagePath.journal
      case .coverage: PagePath.coverage
      case .importing: PagePath.importing
      }
    }
  }

  /// Makes the surroundings of a page.
  ///
  /// - Parameters:
  ///   - title: What the page is of.
  ///   - section: The part that it belongs to; `nil` for the first page and errors.
  ///   - visitor: Who reads it.
  init(title: String, section: Section?, visitor: PageVisitor) {
    self.title = PrintableText.plain(title) + " – Readout"
    links = Section.allCases.map {
      Link(title: $0.rawValue, path: $0.path, isHere: $0 == section)
    }
    formKey = visitor.formKey
    editor = visitor.editor
    done = visitor.done.map { Done(number: $0, undoPath: PagePath.undo($0)) }
  }
}

/// Who reads a page.
struct PageVisitor: Sendable {
  /// What forms carry.
  var formKey: String

  /// The name that corrections are noted under; `nil` for whoever may only read.
  var editor: String?

  /// The entry of the journal that was just written; `nil` where none was.
  var done: Int?
}
