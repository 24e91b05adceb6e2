internal import ReadoutText

/// How a found content differs from the annotated one, in words.
struct ContentDifference {
  private let gold: Set<Int>
  private let found: Set<Int>
  private let document: AnalysedText

  /// Compares words of `document`; either may be empty.
  init(gold: Set<Int>, found: Set<Int>, in document: AnalysedText) {
    self.gold = gold
    self.found = found
    self.document = document
  }

  /// The kinds of difference: none when the contents are equal, two at most.
  var kinds: [ErrorKind] {
    let missing = gold.subtracting(found)
    let extra = found.subtracting(gold)
    guard !missing.isEmpty || !extra.isEmpty else { return [] }
    if missing.count + extra.count <= 2 { return [.contentNear] }
    if extra.isEmpty, isContinuation(missing, of: found) { return [.continuationMissed] }
    if missing.isEmpty, isContinuation(extra, of: gold) { return [.continuationExtra] }
    return endKinds(missing, extra) ?? [.contentShape]
  }

  /// Whether all of the words are quoted and stand behind the last sentence of the content.
  private func isContinuation(_ words: Set<Int>, of content: Set<Int>) -> Bool {
    guard let first = words.min(), let last = content.max(), first > last else { return false }
    return document.sentenceOfToken[first] != document.sentenceOfToken[last]
      && words.allSatisfy(document.isQuoted)
  }

  /// The kinds of a difference at the start, the end or both; `nil` when there is another one.
  private func endKinds(_ missing: Set<Int>, _ extra: Set<Int>) -> [ErrorKind]? {
    guard let goldFirst = gold.min(), let goldLast = gold.max(), let foundFirst = found.min(),
      let foundLast = found.max(), !gold.isDisjoint(with: found),
      missing.allSatisfy({ $0 < foundFirst || $0 > foundLast }),
      extra.allSatisfy({ $0 < goldFirst || $0 > goldLast })
    else { return nil }
    var kinds: [ErrorKind] = []
    if foundFirst > goldFirst { kinds.append(.contentStartsLate) }
    if foundFirst < goldFirst { kinds.append(.contentStartsEarly) }
    if foundLast < goldLast { kinds.append(.contentEndsEarly) }
    if foundLast > goldLast { kinds.append(.contentEndsLate) }
    return kinds
  }
}
