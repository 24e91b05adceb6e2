/// Tells what the differences of two reports bear on.
struct MeaningReading {
  private let a: Wording
  private let b: Wording
  private let replacements: ReplacementReading

  /// An omission of at most this many words bears on the words that it stands among; a longer one
  /// is mostly a statement of its own.
  private static let few = 3

  /// Prepares the reading of two reports.
  init(_ a: Wording, _ b: Wording) {
    self.a = a
    self.b = b
    replacements = ReplacementReading(a, b)
  }

  /// The flags of all segments, each once, in the order of ``MeaningFlag``.
  func flags(of segments: [WordingSegment]) -> [MeaningFlag] {
    var flags: Set<MeaningFlag> = []
    for segment in segments {
      switch segment.operation {
      case .replaced(.spelling), .equal, .extent, .reordered, .paraphrase: break
      case .replaced: flags.formUnion(flagsOfReplaced(segment))
      case .elided: flags.formUnion(flagsOfElided(segment))
      case .bracketed: flags.formUnion(flagsOfBracketed(segment))
      }
    }
    return MeaningFlag.allCases.filter(flags.contains)
  }

  private func flagsOfReplaced(_ segment: WordingSegment) -> Set<MeaningFlag> {
    var flags = flagsOfBracketed(segment)
    let (wordsOfA, wordsOfB) = (segment.wordsOfA ?? 0..<0, segment.wordsOfB ?? 0..<0)
    if replacements.differInNumbers(wordsOfA, wordsOfB) { flags.insert(.number) }
    if replacements.differInNames(wordsOfA, wordsOfB) { flags.insert(.name) }
    return flags
  }

  /// What brackets bear on: names and numbers in them explain and replace nothing.
  private func flagsOfBracketed(_ segment: WordingSegment) -> Set<MeaningFlag> {
    let (wordsOfA, wordsOfB) = (segment.wordsOfA ?? 0..<0, segment.wordsOfB ?? 0..<0)
    var flags: Set<MeaningFlag> = []
    if replacements.differInNegation(wordsOfA, wordsOfB) { flags.insert(.negation) }
    if replacements.differInModals(wordsOfA, wordsOfB) { flags.insert(.modal) }
    if replacements.differInConditions(wordsOfA, wordsOfB) { flags.insert(.condition) }
    return flags
  }

  /// What an omission bears on: nothing where whole sentences are left out.
  private func flagsOfElided(_ segment: WordingSegment) -> Set<MeaningFlag> {
    let (wording, words) = segment.wordsOfA.map { (a, $0) } ?? (b, segment.wordsOfB ?? 0..<0)
    guard !words.isEmpty, !SentenceEdges(wording).areSentences(words) else { return [] }
    let traits = words.map { wording.words[$0].traits }
    if words.count > Self.few {
      // A clause that is tied on says something of its own, unless it sets a condition.
      guard !traits[0].contains(.relative) else { return [] }
      return Set(
        [MeaningFlag.condition, .negation].filter { flag in
          traits.contains { $0.contains(flag == .condition ? .condition : .negation) }
        })
    }
    let all = traits.reduce(into: WordTraits()) { $0.formUnion($1) }
    let bearing: [(WordTraits, MeaningFlag)] = [
      (.negation, .negation), (.number, .number), (.modal, .modal), (.condition, .condition),
    ]
    return Set(bearing.filter { all.contains($0.0) }.map(\.1))
  }
}
