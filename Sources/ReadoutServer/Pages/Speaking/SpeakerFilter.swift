internal import ReadoutLedger
internal import ReadoutRecord

/// What of a speaker a page shows: a year, a subject, a kind.
struct SpeakerFilter: Sendable {
  /// The year; `nil` for all years.
  let year: Int?

  /// What is asked of the ledger.
  let query: TimelineQuery

  /// The fields of the page.
  let fields: PageQuery

  /// Where the page lies.
  let path: String

  /// The greatest number of utterances on a page.
  private static let limit = 200

  /// Reads the fields of a page; what is not understood counts as not given.
  init(_ fields: PageQuery, path: String) {
    self.path = path
    self.fields = fields
    let year = Int(fields["year"]).flatMap { (1...9999).contains($0) ? $0 : nil }
    self.year = year
    query = TimelineQuery(
      about: fields["about"],
      from: year.flatMap { CalendarDay(year: $0, month: 1, day: 1) },
      to: year.flatMap { CalendarDay(year: $0, month: 12, day: 31) },
      kind: StatementKind(rawValue: fields["kind"]), limit: Self.limit)
  }

  /// Whether not all of the speaker is shown.
  var isNarrowed: Bool { year != nil || !query.about.isEmpty || query.kind != nil }

  /// The page with another value of a field.
  func path(with name: String, _ value: String) -> String {
    fields.with(name, value).path(path)
  }

  /// The years to choose from, all of them first.
  func years(_ tallies: [Tally]) -> [SpeakerPage.YearLink] {
    guard !tallies.isEmpty else { return [] }
    let all = SpeakerPage.YearLink(
      title: "All years", count: nil, path: path(with: "year", ""), isHere: year == nil)
    return [all]
      + tallies.map {
        .init(
          title: $0.name, count: Count.grouped($0.count), path: path(with: "year", $0.name),
          isHere: Int($0.name) == year)
      }
  }
}

/// The fields of the form beside a timeline.
struct SpeakerFilterForm: Sendable {
  /// A kind to choose.
  struct Choice: Sendable {
    var value: String
    var title: String
    var isChosen: Bool
  }

  var path: String
  var name: String
  var year: String
  var about: String
  var kinds: [Choice]
  var clearPath: String

  init(_ filter: SpeakerFilter) {
    path = filter.path
    name = filter.fields["name"]
    year = filter.fields["year"]
    about = filter.query.about
    kinds = StatementKind.allCases.map {
      Choice(value: $0.rawValue, title: "\($0.rawValue) only", isChosen: $0 == filter.query.kind)
    }
    clearPath = PageQuery([("name", filter.fields["name"])]).path(filter.path)
  }
}
