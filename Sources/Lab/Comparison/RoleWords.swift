internal import ReadoutText

/// The words of an attribution's roles: numbers of tokens, without marks.
///
/// A role of nothing but marks, such as the cue `:`, keeps them. White space, punctuation and the
/// way a stretch is cut into pieces do not matter, as in the scorer; unlike there a hyphenated word
/// is one.
struct RoleWords: Sendable, Hashable {
  let source: Set<Int>
  let cue: Set<Int>
  let content: Set<Int>

  /// Another cut of the content that is as good; empty when there is none.
  let alternative: Set<Int>

  /// Takes tokens of `document`.
  init(
    source: Set<Int>, cue: Set<Int>, content: Set<Int>, alternative: Set<Int> = [],
    in document: AnalysedText
  ) {
    func words(_ tokens: Set<Int>) -> Set<Int> {
      let words = tokens.filter {
        document.tokens[$0].isWord || document.tokens[$0].kind == .clitic
      }
      return words.isEmpty ? tokens : words
    }
    self.source = words(source)
    self.cue = words(cue)
    self.content = words(content)
    self.alternative = words(alternative)
  }

  /// Takes an annotated attribution of `document`.
  init(_ gold: GoldAttribution, in document: AnalysedText) {
    self.init(
      source: gold.source, cue: gold.cue, content: gold.content, alternative: gold.alternative,
      in: document)
  }

  /// F1 of the content's words against those of an annotated attribution, 0 to 1.
  func contentF1(_ gold: RoleWords) -> Double {
    max(Self.f1(content, gold.content), Self.f1(content, gold.alternative))
  }

  /// Whether the sources share a word, or both are empty.
  func sharesSource(_ gold: RoleWords) -> Bool {
    source.isEmpty ? gold.source.isEmpty : !source.isDisjoint(with: gold.source)
  }

  private static func f1(_ a: Set<Int>, _ b: Set<Int>) -> Double {
    let shared = a.intersection(b).count
    return shared == 0 ? 0 : 2 * Double(shared) / Double(a.count + b.count)
  }
}
