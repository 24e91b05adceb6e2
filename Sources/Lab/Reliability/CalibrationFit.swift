internal import ReadoutAttribution

/// A calibration fitted to judged statements, and what it gives statements that it has not seen.
struct CalibrationFit: Sendable {
  /// The groups that share the calibration.
  let groups: [JudgedGroup]

  /// Takes groups that are to share one calibration.
  init(_ groups: [JudgedGroup]) { self.groups = groups }

  /// The calibration of all articles; `nil` when nothing was found in them.
  var calibration: Calibration? { Self.calibration(of: groups.flatMap(\.articles)) }

  /// The same groups with the confidences that calibration gives: in each half of the articles,
  /// every other one, by what was fitted to the other half.
  ///
  /// Statements stay as they are where the other half holds none.
  var crossFitted: [JudgedGroup] {
    let halves = [0, 1].map { half in
      Self.calibration(
        of: groups.flatMap { group in
          group.articles.enumerated().filter { $0.offset % 2 == half }.map(\.element)
        })
    }
    return groups.map { group in
      JudgedGroup(
        name: "\(group.name), calibrated on the other half",
        articles: group.articles.enumerated().map { index, judgements in
          judgements.map { $0.calibrated(by: halves[1 - index % 2]) }
        })
    }
  }

  private static func calibration(of articles: [[Judgement]]) -> Calibration? {
    Calibration(
      fitting: articles.joined().map { .init(score: Float($0.confidence), isRight: $0.isRight) })
  }
}

extension Judgement {
  /// The judgement with the confidence that a calibration gives; unchanged without one.
  fileprivate func calibrated(by calibration: Calibration?) -> Judgement {
    let probability = calibration.map { Double($0.probability(of: Float(confidence))) }
    return Judgement(confidence: probability ?? confidence, isRight: isRight, act: act)
  }
}
