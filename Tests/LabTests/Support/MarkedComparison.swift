import ReadoutRecord
import ReadoutTestSupport
import ReadoutText

@testable import Lab

/// A body that is written out once for each attribution, with the marks `source`, `cue` and
/// `content` of that one.
enum MarkedComparison {
  /// A comparison of annotated and found attributions; there is at least one of either, and those of
  /// `nested` stand within others.
  static func make(
    gold: [String], found: [String], open: [String] = [], confidences: [Double] = [],
    nested: Set<String> = []
  ) -> Comparison {
    let document = document((gold + found + open).first ?? "")
    return Comparison(
      article: GoldArticle(
        id: "report.txt", guidelines: .record, document: document,
        attributions: gold.map {
          attribution($0, document, isTolerated: false, isNested: nested.contains($0))
        }, weight: 1,
        borderline: open.map { attribution($0, document, isTolerated: true) }),
      found: found.enumerated().map { index, marked in
        let roles = roles(marked, document)
        return FoundAttribution(
          source: roles.source, cue: roles.cue, content: roles.content, act: .speech,
          confidence: confidences.indices.contains(index) ? confidences[index] : 0.5,
          isNested: nested.contains(marked))
      })
  }

  /// The analysed text of a marked one.
  static func document(_ marked: String) -> AnalysedText {
    let text = MarkedText(marked).text
    return AnalysedText(text, title: nil, body: text.span)
  }

  /// The words of a marked attribution.
  static func words(_ marked: String) -> RoleWords {
    let document = document(marked)
    return RoleWords(attribution(marked, document, isTolerated: false), in: document)
  }

  private static func attribution(
    _ marked: String, _ document: AnalysedText, isTolerated: Bool, isNested: Bool = false
  ) -> GoldAttribution {
    let roles = roles(marked, document)
    return GoldAttribution(
      source: roles.source, cue: roles.cue, content: roles.content, isNested: isNested,
      isTolerated: isTolerated)
  }

  private static func roles(_ marked: String, _ document: AnalysedText)
    -> (source: Set<Int>, cue: Set<Int>, content: Set<Int>)
  {
    let spans = MarkedText(marked).spans
    func tokens(_ role: String) -> Set<Int> {
      document.coveredTokens((spans[role] ?? []).map(document.text.codePoints))
    }
    return (tokens("source"), tokens("cue"), tokens("content"))
  }
}
