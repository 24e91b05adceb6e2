internal import ReadoutLedger
internal import ReadoutRecord

/// Where pages lie: every link of every page is made here.
enum PagePath {
  static let home = "/"
  static let search = "/search"
  static let speakers = "/speakers"
  static let namedSpeaker = "/speakers/named"
  static let talkingPoints = "/talking-points"
  static let occasions = "/occasions"
  static let outlets = "/outlets"
  static let namedOutlet = "/outlets/named"
  static let articles = "/articles"
  static let verify = "/verify"
  static let review = "/review"
  static let journal = "/journal"
  static let coverage = "/coverage"
  static let importing = "/import"

  static func statement(_ id: StatementID) -> String { "/statements/\(id)" }
  static func corrections(_ id: StatementID) -> String { "/statements/\(id)/corrections" }
  static func article(_ id: ArticleID) -> String { "\(articles)/\(id)" }
  static func statement(_ id: StatementID, in article: ArticleID) -> String {
    "\(self.article(article))#\(id)"
  }
  static func original(_ id: ArticleID) -> String { "\(articles)/\(id)/original" }
  static func speaker(_ id: PersonID) -> String { "\(speakers)/\(id)" }
  static func utterance(_ id: UtteranceID) -> String { "/utterances/\(id)" }
  static func talkingPoint(_ id: TalkingPointID) -> String { "\(talkingPoints)/\(id)" }
  static let mergePersons = "/persons/merge"
  static let keepPersonsApart = "/persons/apart"
  static func splitPerson(_ id: PersonID) -> String { "\(speakers)/\(id)/split" }
  static let statementPairs = "/utterances/pairs"
  static let saveSearch = "/search/saved"
  static func removeSearch(_ id: SavedSearchID) -> String { "\(saveSearch)/\(id)/remove" }
  static func undo(_ number: Int) -> String { "\(journal)/\(number)/undo" }

  /// The page of what holds words that were traced.
  static func subject(_ subject: TraceChoice.Subject) -> String {
    switch subject {
    case .talkingPoint(let id): talkingPoint(id)
    case .utterance(let id): utterance(id)
    case .statement(let id): statement(id)
    }
  }

  /// The page of whoever bears a name.
  static func speaker(named name: String) -> String {
    PageQuery([("name", name)]).path(namedSpeaker)
  }

  /// The page of an outlet.
  static func outlet(_ name: String) -> String { PageQuery([("name", name)]).path(namedOutlet) }

  /// The occasions of a day and before it.
  static func occasions(through day: CalendarDay) -> String {
    PageQuery([("through", day.iso)]).path(occasions)
  }

  /// The page of an occasion.
  static func occasion(_ id: OccasionID) -> String { "\(occasions)/\(id)" }

  /// The page of an utterance, or of a statement that was not grouped.
  static func entry(_ entry: TimelineEntry) -> String {
    if let utterance = entry.utterance { return self.utterance(utterance) }
    return entry.shown.map { statement($0.id) } ?? search
  }
}
