internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Makes alterations out of the statements of a ledger, by a seed.
///
/// Whatever is changed must be changed in truth: a text that stands in some statement as it is,
/// such as a version that another outlet printed, is never handed out as an alteration.
struct AlterationMaker {
  private let pool: QuotationPool
  private var chance: SplitMix

  init(_ pool: QuotationPool, seed: UInt64) {
    self.pool = pool
    chance = SplitMix(seed: seed)
  }

  /// Up to `count` alterations of each kind; fewer where the ledger has no more to give.
  mutating func alterations(ofEach count: Int) -> [Alteration] {
    AlterationKind.allCases.flatMap { alterations($0, count: count) }
  }

  private mutating func alterations(_ kind: AlterationKind, count: Int) -> [Alteration] {
    let sources = (kind == .paraphrase ? pool.indirect : pool.quoted).shuffled(using: &chance)
    var made: [Alteration] = []
    var texts: Set<String> = []
    // Chance may find something in a statement at a second look.
    for source in sources + sources where made.count < count {
      guard let alteration = make(kind, of: source, among: sources),
        texts.insert(alteration.text).inserted
      else { continue }
      made.append(alteration)
    }
    return made
  }

  private mutating func make(
    _ kind: AlterationKind, of source: QuotationPool.Entry, among sources: [QuotationPool.Entry]
  ) -> Alteration? {
    switch kind {
    case .surface:
      let change = SurfaceChange(vocabulary: pool.vocabulary)
      return alteration(kind, change.changed(source.phrase, using: &chance), [source])
    case .negation:
      return changed(kind, MeaningChange.negated(source.phrase, using: &chance), source)
    case .number:
      return changed(kind, MeaningChange.renumbered(source.phrase, using: &chance), source)
    case .word:
      let names = Set(pool.persons.compactMap { $0.split(separator: " ").last.map(String.init) })
      return changed(
        kind, MeaningChange.reworded(source.phrase, names: names, using: &chance), source)
    case .elided, .cut: return cut(kind, source)
    case .stitched: return stitched(source, among: sources)
    case .otherSpeaker: return ofOther(source)
    case .paraphrase: return paraphrase(source)
    case .invented: return invented(source, among: sources)
    }
  }

  private mutating func changed(
    _ kind: AlterationKind, _ phrase: Phrase?, _ source: QuotationPool.Entry
  ) -> Alteration? {
    guard let phrase, !pool.holds(phrase) else { return nil }
    return alteration(kind, phrase.text, [source])
  }

  /// Names the speaker in half of the cases.
  private mutating func alteration(
    _ kind: AlterationKind, _ text: String, _ sources: [QuotationPool.Entry]
  ) -> Alteration {
    let isNamed = Bool.random(using: &chance)
    return Alteration(
      kind: kind, text: text, speaker: isNamed ? sources.first?.surname : nil,
      sources: sources.map(\.hit.id.description))
  }
}

extension AlterationMaker {
  private mutating func cut(
    _ kind: AlterationKind, _ source: QuotationPool.Entry
  ) -> Alteration? {
    guard let (before, after) = CutChange.cut(source.phrase, using: &chance) else { return nil }
    let marks = ["\u{2026}", "...", "[...]", "<\u{2026}>", "[\u{2026}]", "(...)"]
    var joined = before
    joined.words += after.words
    guard !pool.holds(joined) else { return nil }
    guard kind == .elided else { return alteration(kind, joined.text, [source]) }
    let mark = marks.randomElement(using: &chance) ?? "\u{2026}"
    return alteration(kind, "\(before.text) \(mark) \(after.text)", [source])
  }

  /// Joins a sentence with one of another statement of the same person.
  private mutating func stitched(
    _ source: QuotationPool.Entry, among sources: [QuotationPool.Entry]
  ) -> Alteration? {
    let others = sources.filter {
      $0.person != nil && $0.person == source.person && Self.areApart($0, source)
    }
    guard let other = others.randomElement(using: &chance),
      let first = part(of: source), let second = part(of: other)
    else { return nil }
    var joined = first.asSentence
    if Bool.random(using: &chance) {
      joined.words[joined.words.count - 1].trail = ","
      joined.words.append(Phrase.Word("and"))
      joined.words += second.asClause.words
    } else {
      joined.words += second.asSentence.words
    }
    let holdBoth = Set(pool.statements(holding: first).map(\.id))
      .intersection(pool.statements(holding: second).map(\.id))
    guard holdBoth.isEmpty, !pool.holds(joined) else { return nil }
    return alteration(.stitched, joined.asSentence.text, [source, other])
  }

  private static func areApart(_ one: QuotationPool.Entry, _ other: QuotationPool.Entry) -> Bool {
    one.hit.article != other.hit.article || abs(one.hit.statement.n - other.hit.statement.n) > 2
  }

  /// A sentence of a statement that is long enough to be known again.
  private mutating func part(of entry: QuotationPool.Entry) -> Phrase? {
    entry.phrase.sentences.filter { sentence in
      sentence.words.count >= 6 && sentence.tellingCount >= 3
    }.randomElement(using: &chance)
  }

  /// The same words, said to be of a person who is not reported with them.
  private mutating func ofOther(_ source: QuotationPool.Entry) -> Alteration? {
    let speakers = pool.statements(holding: source.phrase).map { $0.statement.speaker?.name }
    let known = speakers.compactMap { $0.flatMap { NameSkeleton($0) } }
    guard source.person != nil, known.count == speakers.count else { return nil }
    let others = pool.persons.filter { name in
      NameSkeleton(name).map { other in
        known.allSatisfy { $0.agreement(with: other) == .none }
      } ?? false
    }
    guard let other = others.randomElement(using: &chance) else { return nil }
    return Alteration(
      kind: .otherSpeaker, text: source.phrase.text, speaker: other,
      sources: [source.hit.id.description])
  }

  /// What is told of indirect speech that no quotation comes near.
  private mutating func paraphrase(_ source: QuotationPool.Entry) -> Alteration? {
    let spoken = IndirectChange.spoken(source.phrase, using: &chance)
    let telling = Set(source.phrase.words.map(\.key)).filter { !CommonWords.contains($0) }
    let isQuoted = pool.contents.contains { content in
      content.hit.statement.kind != .indirect
        && telling.count { content.key.contains(" \($0) ") } * 2 > telling.count
    }
    guard telling.count >= 4, !isQuoted, spoken.key != source.phrase.key else { return nil }
    return alteration(.paraphrase, spoken.text, [source])
  }

  private mutating func invented(
    _ source: QuotationPool.Entry, among sources: [QuotationPool.Entry]
  ) -> Alteration? {
    let same =
      sources.filter { $0.hit.article == source.hit.article }
      + pool.indirect.filter { $0.hit.article == source.hit.article }
    let speech = InventedSpeech(
      things: Array(
        Set(same.flatMap { InventedSpeech.things(in: $0.phrase, isCommon: CommonWords.contains) })
      )
      .sorted(),
      names: Array(Set(same.compactMap(\.surname))).sorted())
    return changed(.invented, speech.sentence(using: &chance), source)
  }
}
