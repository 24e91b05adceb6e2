/// What the words of a cue say of the statement beyond that it was made.
struct CueSigns: Hashable {
  /// Whether what is said is denied or refused.
  var denies: Bool

  /// Whether the words are told of as said again and again: "has often said", "insists".
  var isHabitual: Bool

  /// Whether an earlier utterance is told of: "had said", "once called".
  var looksBack: Bool

  /// Reads a cue.
  init(_ profile: StatementProfile) {
    let words = profile.cue.flatMap { WordScanner.words(of: $0) }.map(\.bytes)
    func has(_ list: Set<WordKey>) -> Bool { words.contains { list.contains(WordKey($0)) } }
    let text = " " + words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + " "
    denies =
      profile.isNegated || words.contains { WordLexicon.entry(WordKey($0))?.denies == true }
      || Self.denyingPhrases.contains { text.contains(" \($0) ") }
    isHabitual = has(Self.habitual)
    looksBack = has(Self.lookingBack)
  }

  private static let habitual = keys(
    "has have often repeatedly again always consistently insists continues continued keeps long "
      + "regularly routinely frequently vows promises wants believes says argues")

  private static let lookingBack = keys(
    "had once famously earlier previously last ago then past recalled recently")

  /// What takes something back or keeps away from it.
  private static let denyingPhrases = [
    "ruled out", "rules out", "rule out", "ruling out", "walked back", "walks back", "walking back",
    "walk back", "backed away", "backs away", "backing away", "backed off", "backs off",
    "backing off", "back on", "pulled back", "distanced", "distances", "distancing", "distance",
    "reversed", "reverses", "reversing", "backtracked", "backtracks", "retreated", "abandoned",
    "abandons", "abandoning", "dropped", "renounced", "repudiated", "recanted", "retracted",
    "reneged", "disputed", "disputes", "stopped short", "changed course", "came out against",
  ]

  private static func keys(_ line: String) -> Set<WordKey> {
    Set(line.split(separator: " ").map { WordKey(String($0)) })
  }
}
