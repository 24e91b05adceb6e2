import Foundation
import ReadoutMatching
import ReadoutText

/// A worked case: two reports of one utterance and what is to be said of them.
struct WordingCase: Decodable, CustomStringConvertible {
  let id: String
  let a: Report
  let b: Report
  let segments: [Segment]
  let verdict: String
  let meaningFlags: [String]

  var description: String { id }

  struct Report: Decodable {
    let text: String
    let content: CodePointSpan
    let quoted: [CodePointSpan]

    var wording: Wording {
      let text = StoredText(text)
      return Wording(
        text: text, content: [content].compactMap(text.span),
        quoted: quoted.compactMap(text.span))
    }
  }

  /// A segment as the case writes it; what does not apply is `nil`.
  struct Segment: Decodable, Hashable {
    var op: String
    var a: CodePointSpan?
    var b: CodePointSpan?
    var `class`: String?
    var marked: Bool?
    var move: String?
  }

  private struct Cases: Decodable {
    let cases: [WordingCase]
  }

  static let all: [WordingCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/wording.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? decoder.decode(Cases.self, from: data).cases) ?? []
  }()
}

extension WordingCase.Segment {
  /// A segment as a case would write it.
  init(_ segment: WordingSegment, _ a: Wording, _ b: Wording) {
    self.init(op: "", a: segment.a.map(a.text.codePoints), b: segment.b.map(b.text.codePoints))
    switch segment.operation {
    case .equal: op = "equal"
    case .elided(let isMarked): (op, marked) = ("elided", isMarked)
    case .extent: op = "extent"
    case .bracketed(let bracketing): (op, self.class) = ("bracketed", bracketing.rawValue)
    case .replaced(let replacement): (op, self.class) = ("replaced", replacement.rawValue)
    case .reordered(let move): (op, self.move) = ("reordered", move.rawValue)
    case .paraphrase: op = "paraphrase"
    }
  }
}
