internal import ReadoutLedger

/// The persons of the ledger, or those who may be meant by a name.
struct SpeakerListPage: Sendable {
  /// Somebody in the list.
  struct Item: Sendable {
    var name: VisibleText
    var path: String
    var id: String?
    var count: String
  }

  var name: String
  var isSearched: Bool
  var items: [Item]
  var isEmpty: Bool
  var isCut: Bool
  var proposals: String?

  /// The greatest number of persons that are listed.
  private static let limit = 300

  /// Lists all persons, or those of a name.
  init(_ ledger: Ledger, named name: String) throws {
    self.name = name
    isSearched = !name.isEmpty
    items =
      try name.isEmpty
      ? ledger.persons(limit: Self.limit).map { Self.item($0) }
      : ledger.timelineSpeakers(named: name).map { Self.item($0) }
    isEmpty = items.isEmpty
    isCut = name.isEmpty && items.count == Self.limit
    let pairs = try ledger.mergeProposals(limit: 100).count
    proposals = pairs == 0 ? nil : Count.of(pairs, "pair of persons", "pairs of persons")
  }

  private static func item(_ person: PersonSummary) -> Item {
    Item(
      name: VisibleText(person.name), path: PagePath.speaker(person.id),
      id: person.id.description,
      count: Count.of(person.statementCount, "statement") + " in "
        + Count.of(person.articleCount, "article"))
  }

  private static func item(_ speaker: TimelineSpeaker) -> Item {
    Item(
      name: VisibleText(speaker.name),
      path: speaker.person.map(PagePath.speaker) ?? PagePath.speaker(named: speaker.name),
      id: speaker.person?.description, count: Count.of(speaker.statementCount, "statement"))
  }
}
