internal import ReadoutText

/// Collects the persons and bodies that an article names, with their titles and appositions.
struct NameScanner {
  private let document: AnalysedText
  private let tokens: [Token]

  /// What was found, in the order in which it is first met.
  private(set) var entities: [NamedEntity] = []

  /// Entities by the last word of their name, first met first, as indices into `entities`.
  private(set) var bySurname: [String: [Int]] = [:]

  /// The most entities that are kept, the first ones: a report names some tens.
  private static let mostEntities = 1_000

  /// The most roles that are kept of an entity, the first ones.
  private static let mostRoles = 32

  /// Reads a text.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(document: AnalysedText) {
    self.document = document
    tokens = document.tokens
    for paragraph in document.paragraphs where paragraph.role != .boilerplate {
      scan(paragraph.tokens)
    }
  }

  private mutating func scan(_ paragraph: Range<Int>) {
    var position = paragraph.lowerBound
    while position < paragraph.upperBound {
      guard startsRun(position) else {
        position += 1
        continue
      }
      let end = runEnd(from: position, to: paragraph.upperBound)
      add(run: position..<end, paragraph: paragraph)
      position = end
    }
  }

  private func startsRun(_ index: Int) -> Bool {
    tokens[index].isCapitalized && tokens[index].kind == .word
      && !WordClass(of: tokens[index]).isAmong([.closed, .determiners, .subjectPronouns])
  }

  private func runEnd(from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if tokens[end].isCapitalized, tokens[end].kind == .word, !endsSentence(end - 1) {
        end += 1
      } else if end + 1 < limit, NamePhrase.joins(end, in: tokens, from: start) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func endsSentence(_ index: Int) -> Bool {
    document.sentenceOfToken[index] != document.sentenceOfToken[index + 1]
  }

  /// Adds a run of words written large, its title on the left and its apposition on the right.
  private mutating func add(run: Range<Int>, paragraph: Range<Int>) {
    // Most runs are single words that nothing introduces.
    guard run.count > 1 || !title(before: run.lowerBound, in: paragraph).isEmpty else { return }
    let phrase = NamePhrase(run, in: document)
    guard !phrase.name.isEmpty else { return }
    let name = tokens[phrase.name]
    let title = title(before: name.startIndex, in: paragraph)
    guard !title.isEmpty || name.count(where: \.isWord) > 1, Country.lookUp(name) == nil else {
      return
    }
    var entity = NamedEntity(
      words: document.words(phrase.name), isPerson: !document.isBody(phrase.name),
      firstToken: name.startIndex)
    if entity.isPerson {
      entity.roles = roles(of: phrase.name, title: title, paragraph: paragraph)
      entity.gender = gender(of: title) ?? entity.roles.lazy.compactMap(gender).first
    }
    merge(entity)
  }

  /// The roles that the title before a name and the appositions on both sides give.
  private func roles(
    of name: Range<Int>, title: Range<Int>, paragraph: Range<Int>
  ) -> [Role] {
    [
      Role(title, in: document),
      Role(apposition(behind: name.upperBound, to: paragraph.upperBound), in: document),
      Role(apposition(before: title.lowerBound, from: paragraph.lowerBound), in: document),
    ].compactMap { $0 }
  }

  private func gender(of title: Range<Int>) -> Gender? {
    title.lazy.compactMap { Titles.courtesyGender[tokens[$0]] }.first
  }

  private func gender(of role: Role) -> Gender? {
    role.offices.lazy.compactMap { Titles.gendered[$0] }.first
  }

  /// The title words that stand right before a name.
  private func title(before name: Int, in paragraph: Range<Int>) -> Range<Int> {
    let limit = paragraph.lowerBound
    var start = name
    while start > limit, name - start < 8 {
      let token = tokens[start - 1]
      let isPossessive =
        token.kind == .clitic && start - 1 > limit && tokens[start - 2].isCapitalized
      guard
        NamePhrase.belongsToTitle(token) || isPossessive || isCountryName(start - 1) && start < name
      else { break }
      start -= isPossessive ? 2 : 1
    }
    return max(start, limit)..<name
  }

  private func isCountryName(_ index: Int) -> Bool {
    tokens[index].isCapitalized && Country.lookUp(tokens[index]) != nil
  }

  /// The tokens of `, the minister of Y,` behind a name; empty when there is none.
  private func apposition(behind end: Int, to limit: Int) -> Range<Int> {
    guard end + 1 < limit, tokens[end].isMark(",") else { return end..<end }
    let first = tokens[end + 1]
    guard first.kind == .word, !WordClass(of: first).isAmong(.closed) else { return end..<end }
    var position = end + 1
    while position < limit, position - end < 14, !isBorder(position) { position += 1 }
    guard position < limit, isBorder(position) else { return end..<end }
    return (end + 1)..<position
  }

  /// The tokens of `the minister of Y,` before a name; empty when there is none.
  private func apposition(before start: Int, from limit: Int) -> Range<Int> {
    guard start - 2 >= limit, tokens[start - 1].isMark(",") else { return start..<start }
    var first = start - 1
    while first > limit, start - first < 12, !isBorder(first - 1),
      !Self.clauseOpenings.contains(tokens[first - 1])
    {
      first -= 1
    }
    let isRolePhrase =
      tokens[first].isCapitalized || WordClass(of: tokens[first]).isAmong(.determiners)
    return isRolePhrase ? first..<(start - 1) : start..<start
  }

  /// Words behind which a clause begins, and no apposition reaches over it.
  private static let clauseOpenings: WordSet = ["that", "but", "while", "when"]

  private func isBorder(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .dash: return true
    case .quotationMark: return tokens[index].key != "'"
    case .mark: break
    case .word, .clitic, .number, .address, .elision: return false
    }
    switch tokens[index].mark {
    case ".", "?", "!", ",", ";", ":", "(": return true
    default: return false
    }
  }

  /// Joins an entity with one of the same name, or adds it.
  private mutating func merge(_ entity: NamedEntity) {
    let match = (bySurname[entity.surname] ?? []).first { entities[$0].canBe(entity) }
    guard let index = match else {
      guard entities.count < Self.mostEntities else { return }
      bySurname[entity.surname, default: []].append(entities.count)
      entities.append(entity)
      return
    }
    if entity.words.count > entities[index].words.count { entities[index].words = entity.words }
    let newRoles = entity.roles.filter { !entities[index].roles.contains($0) }
    entities[index].roles += newRoles.prefix(Self.mostRoles - entities[index].roles.count)
    entities[index].gender = entities[index].gender ?? entity.gender
  }
}

extension NamedEntity {
  /// Whether another mention of the same last word can be the same: a name alone, or one whose
  /// first letter agrees.
  func canBe(_ other: NamedEntity) -> Bool {
    isPerson == other.isPerson && canBeCalled(other.words)
  }

  /// Whether words that end with the same last word can be its name.
  func canBeCalled(_ name: [String]) -> Bool {
    words.count == 1 || name.count == 1 || words.first?.first == name.first?.first
  }
}
