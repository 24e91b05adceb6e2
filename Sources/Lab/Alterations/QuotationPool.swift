internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// What alterations are made of: the statements of a ledger and the words of all its articles.
struct QuotationPool {
  /// A statement whose words can be altered.
  struct Entry: Sendable {
    let hit: StatementHit

    /// Its words without the quotation marks around them.
    let phrase: Phrase

    /// The speaker's name, when it is that of a person with forename and surname.
    var person: String? {
      guard let speaker = hit.statement.speaker, speaker.type == .person, let name = speaker.name,
        let skeleton = NameSkeleton(name), skeleton.words.count > 1
      else { return nil }
      return name
    }

    /// The last word of the person's name.
    var surname: String? { person?.split(separator: " ").last.map(String.init) }
  }

  /// Statements of which all stands in one pair of quotation marks, with no mark of elision.
  private(set) var quoted: [Entry] = []

  /// Statements of which nothing does.
  private(set) var indirect: [Entry] = []

  /// The words of every statement, quotation marks and cases apart.
  private(set) var contents: [(key: String, hit: StatementHit)] = []

  /// All words of the ledger's statements, in small letters.
  private(set) var vocabulary: Set<String> = []

  /// The names of persons who speak, in full, in the order of the alphabet.
  private(set) var persons: [String] = []

  /// Numbers of words that are long enough to be told from others and short enough to be pasted.
  private static let wordCounts = 8...45

  /// The least number of different words that are not among the commonest, so that what is left of
  /// them can be told from other quotations.
  private static let leastTellingCount = 4

  /// Reads the newest statements of a ledger.
  init(_ ledger: Ledger, newest: Int) throws {
    var query = StatementQuery(limit: min(newest, 2_000))
    while contents.count < newest {
      let hits = try ledger.search(query)
      for hit in hits { add(hit) }
      guard hits.count == query.limit, let last = hits.last else { break }
      query.before = last.id
    }
    persons = Array(Set(quoted.compactMap(\.person))).sorted()
  }

  private mutating func add(_ hit: StatementHit) {
    let content = hit.words.content
    let all = Phrase(content)
    contents.append((all.key, hit))
    vocabulary.formUnion(all.words.map(\.key))
    let inner = Self.inner(content)
    let entry = Entry(hit: hit, phrase: Phrase(inner))
    guard Self.wordCounts.contains(entry.phrase.words.count),
      entry.phrase.tellingCount >= Self.leastTellingCount,
      hit.statement.content.count == 1, !hit.statement.isHeadline,
      !inner.contains(where: Self.disturbs), !inner.contains("..")
    else { return }
    switch hit.statement.kind {
    case .direct where content.first.map(Self.isMark) == true: quoted.append(entry)
    case .indirect where hit.statement.parent == nil: indirect.append(entry)
    default: break
    }
  }

  private static func inner(_ content: String) -> Substring {
    let open = Substring(content).drop(while: isMark)
    let closed = open.reversed().drop { isMark($0) || $0 == "," }
    return Substring(String(closed.reversed()))
  }

  private static func isMark(_ character: Character) -> Bool {
    "\"\u{201C}\u{201D}\u{2018}\u{2019}'`".contains(character)
  }

  /// Marks by which words were left out or put in already, or that set off other words.
  private static func disturbs(_ character: Character) -> Bool {
    "\"\u{201C}\u{201D}\u{2026}[]<>()\u{2014}\u{2018}".contains(character)
  }

  /// Whether the words stand in a row in some statement.
  func holds(_ phrase: Phrase) -> Bool {
    let key = phrase.key
    return contents.contains { $0.key.contains(key) }
  }

  /// The statements that hold the words in a row.
  func statements(holding phrase: Phrase) -> [StatementHit] {
    let key = phrase.key
    return contents.filter { $0.key.contains(key) }.map(\.hit)
  }
}
