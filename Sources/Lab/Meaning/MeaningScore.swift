internal import Foundation
internal import ReadoutMatching

/// How well questions find the statements that they mean.
struct MeaningScore {
  /// The ranks' likenesses of one question, each with whether the statement is meant; likest first.
  private let rankings: [[(likeness: Double, isMeant: Bool)]]

  /// Ranks all statements for each question.
  init(_ questions: [MeaningQuery], over statements: [WireStatement], by source: VectorSource) {
    let vectors = statements.map { source.vector(of: $0.content) }
    rankings = questions.map { question in
      let asked = source.vector(of: question.text)
      let pairs = zip(statements, vectors).map { statement, vector in
        let likeness = asked.flatMap { asked in vector?.likeness(to: asked) } ?? 0
        let isMeant = statement.utterance.map(question.utterances.contains) ?? false
        return (likeness: likeness, isMeant: isMeant)
      }
      return pairs.sorted { $0.likeness > $1.likeness }
    }
  }

  /// The figures, a line each.
  var text: String {
    let bounds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map(line)
    let head = String(
      format: "%d questions: MAP %.3f, of the first ten %.3f, a hit among five %.2f",
      rankings.count, mean(averagePrecision), mean(shareOfTen),
      mean { $0.prefix(5).contains(where: \.isMeant) ? 1 : 0 })
    return ([head] + bounds).joined(separator: "\n")
  }

  private func line(bound: Double) -> String {
    let passing = rankings.map { $0.filter { $0.likeness >= bound } }
    let count = passing.reduce(0) { $0 + $1.count }
    let meant = passing.reduce(0) { $0 + $1.count(where: \.isMeant) }
    let all = rankings.reduce(0) { $0 + $1.count(where: \.isMeant) }
    return String(
      format: "likeness %.2f or more: %.1f statements a question, %.2f of them meant, %.2f found",
      bound, Double(count) / Double(max(rankings.count, 1)),
      Double(meant) / Double(max(count, 1)), Double(meant) / Double(max(all, 1)))
  }

  private func mean(_ value: ([(likeness: Double, isMeant: Bool)]) -> Double) -> Double {
    rankings.map(value).reduce(0, +) / Double(max(rankings.count, 1))
  }

  private func averagePrecision(_ ranking: [(likeness: Double, isMeant: Bool)]) -> Double {
    var found = 0
    var sum = 0.0
    for (place, entry) in ranking.enumerated() where entry.isMeant {
      found += 1
      sum += Double(found) / Double(place + 1)
    }
    return found == 0 ? 0 : sum / Double(found)
  }

  private func shareOfTen(_ ranking: [(likeness: Double, isMeant: Bool)]) -> Double {
    let all = min(10, ranking.count(where: \.isMeant))
    return Double(ranking.prefix(10).count(where: \.isMeant)) / Double(max(all, 1))
  }
}
