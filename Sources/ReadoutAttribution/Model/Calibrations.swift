internal import ReadoutRecord

/// The calibrations of one model: its scores mean other things for what is said than for thoughts
/// and the rest.
package struct Calibrations: Sendable, Hashable {
  private let said: Calibration?
  private let other: Calibration?

  /// Scores are taken as probabilities.
  package static let none = Calibrations(said: nil, other: nil)

  private init(said: Calibration?, other: Calibration?) {
    self.said = said
    self.other = other
  }

  /// Takes knots as pairs of score and probability, as `readout-lab calibrate` writes them.
  init(said: [(Float, Float)], other: [(Float, Float)]) {
    self.init(said: Self.calibration(said), other: Self.calibration(other))
  }

  private static func calibration(_ knots: [(Float, Float)]) -> Calibration {
    let knots = knots.map { Calibration.Knot(score: $0.0, probability: $0.1) }
    guard let calibration = Calibration(knots: knots) else {
      preconditionFailure("the knots of a calibration ascend")
    }
    return calibration
  }

  /// The probability that an attribution of a score is right.
  func probability(of score: Float, act: StatementAct) -> Float {
    let isSaid = act == .speech || act == .document
    return (isSaid ? said : other)?.probability(of: score) ?? score
  }
}

// Fitted on the development sets by `readout-lab calibrate`; refit them with the weights.

extension Calibrations {
  /// Those of the fast model.
  static let fast = Calibrations(
    said: [
      (0.518, 0.5435), (0.6397, 0.5769), (0.7454, 0.6389), (0.8925, 0.7345), (0.9516, 0.7692),
      (0.9775, 0.8557), (0.9965, 0.9099), (0.9995, 0.9679), (0.9999, 0.9738), (1, 0.9889),
    ],
    other: [
      (0.5655, 0.4733), (0.793, 0.5867), (0.9304, 0.6735), (0.9877, 0.8462),
    ])

  /// Those of the accurate model.
  static let accurate = Calibrations(
    said: [
      (0.4599, 0.4737), (0.6238, 0.5574), (0.7131, 0.6429), (0.7814, 0.7209), (0.8104, 0.7879),
      (0.914, 0.8639), (0.9691, 0.8941), (0.9818, 0.9135), (0.9903, 0.9527), (0.9954, 0.9796),
      (0.9984, 0.9895),
    ],
    other: [
      (0.6821, 0.4767), (0.8033, 0.6207), (0.8374, 0.6429), (0.8605, 0.6538), (0.9177, 0.7573),
      (0.9759, 0.88),
    ])
}
