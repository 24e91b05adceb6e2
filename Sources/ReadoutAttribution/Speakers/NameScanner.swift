internal import ReadoutText

/// Collects the persons and bodies that an article names, with their titles and appositions.
struct NameScanner {
  private let document: AnalysedText
  private var entities: [NamedEntity] = []
  /// Entities by the last word of their name.
  private var bySurname: [String: [Int]] = [:]

  /// The most entities that are kept, the first ones: a report names some tens.
  private static let mostEntities = 1_000

  /// The most roles that are kept of an entity, the first ones.
  private static let mostRoles = 32

  /// The entities of a text, in the order in which they are first met.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func entities(in document: AnalysedText) -> [NamedEntity] {
    var scanner = NameScanner(document: document)
    for paragraph in document.paragraphs where paragraph.role != .boilerplate {
      scanner.scan(paragraph.tokens)
    }
    return scanner.entities
  }

  private init(document: AnalysedText) { self.document = document }

  private var tokens: [Token] { document.tokens }

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
    let token = tokens[index]
    return token.kind == .word && token.isCapitalized && !FunctionWords.isClosed(token)
      && !FunctionWords.determiners.contains(token)
      && !FunctionWords.subjectPronouns.contains(token)
  }

  private func runEnd(from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      let token = tokens[end]
      if token.kind == .word, token.isCapitalized, !endsSentence(end - 1) {
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
    let phrase = NamePhrase(run, in: document)
    guard !phrase.name.isEmpty else { return }
    let words = document.words(phrase.name)
    let title =
      titleStart(
        before: phrase.name.lowerBound, from: paragraph.lowerBound)..<phrase.name.lowerBound
    guard words.count > 1 || !title.isEmpty else { return }
    let key = words.map { $0.lowercased() }
    if Country.lookUp(key.joined(separator: " ")) != nil { return }
    let isBody =
      key.contains { Titles.bodies.contains($0) } || tokens[phrase.name].allSatisfy(\.isAllCapitals)
    var entity = NamedEntity(words: words, isPerson: !isBody, firstToken: phrase.name.lowerBound)
    if !isBody {
      entity.roles = [
        role(title), role(apposition(behind: phrase.name.upperBound, to: paragraph.upperBound)),
        role(apposition(before: title.lowerBound, from: paragraph.lowerBound)),
      ].compactMap { $0 }
      entity.gender = gender(of: title) ?? entity.roles.lazy.compactMap(gender).first
    }
    merge(entity)
  }

  private func role(_ range: Range<Int>) -> Role? {
    guard !range.isEmpty else { return nil }
    return Role(words: document.words(range), text: document.phrase(range))
  }

  private func gender(of title: Range<Int>) -> Gender? {
    title.lazy.compactMap { Titles.courtesyGender[tokens[$0]] }.first
  }

  private func gender(of role: Role) -> Gender? {
    role.offices.lazy.compactMap { Titles.gendered[$0] }.first
  }

  /// The first token of the title words that stand right before a name.
  private func titleStart(before name: Int, from limit: Int) -> Int {
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
    return max(start, limit)
  }

  private func isCountryName(_ index: Int) -> Bool {
    tokens[index].isCapitalized && Country.lookUp(tokens[index]) != nil
  }

  /// The tokens of `, the minister of Y,` behind a name; empty when there is none.
  private func apposition(behind end: Int, to limit: Int) -> Range<Int> {
    guard end + 1 < limit, tokens[end].isMark(",") else { return end..<end }
    let first = tokens[end + 1]
    guard first.kind == .word, !FunctionWords.isClosed(first) else { return end..<end }
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
      !["that", "but", "while", "when"].contains(tokens[first - 1].key)
    {
      first -= 1
    }
    let isRolePhrase =
      FunctionWords.determiners.contains(tokens[first]) || tokens[first].isCapitalized
    return isRolePhrase ? first..<(start - 1) : start..<start
  }

  private func isBorder(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .dash || token.kind == .quotationMark && token.key != "'"
      || token.isTerminal
      || token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark("(")
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
    guard isPerson == other.isPerson else { return false }
    guard words.count > 1, other.words.count > 1 else { return true }
    return words.first?.first == other.words.first?.first
  }
}
