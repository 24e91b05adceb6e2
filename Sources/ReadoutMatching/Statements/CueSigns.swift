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
    let words = profile.cue.flatMap { WordScanner.words(of: $0) }.map { WordKey($0.bytes) }
    let denials =
      words.count { WordLexicon.entry($0)?.denies == true }
      + words.indices.count { index in
        Self.denyingPhrases.contains { words[index...].starts(with: $0) }
      }
    // Two denials make an assertion: "did not rule out". A negation that stands in other words is
    // the record's own.
    denies = denials == 0 ? profile.isNegated : denials % 2 == 1
    isHabitual = words.contains { Self.habitual.contains($0) }
    looksBack = words.contains { Self.lookingBack.contains($0) }
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
    "reneged", "disputed", "disputes", "stopped short", "changed course", "out against",
    "voted against", "vote against",
    "stood against", "argued against", "stand against",
  ].map { $0.split(separator: " ").map { WordKey(String($0)) } }

  private static func keys(_ line: String) -> Set<WordKey> {
    Set(line.split(separator: " ").map { WordKey(String($0)) })
  }
}
