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
      (0.4554, 0.2632), (0.6109, 0.5652), (0.7598, 0.703), (0.8582, 0.8095), (0.9435, 0.8734),
      (0.9785, 0.9078), (0.9873, 0.9384), (0.9952, 0.9769), (0.9987, 0.9921),
    ],
    other: [
      (0.5652, 0.3571), (0.661, 0.4667), (0.791, 0.5161), (0.8757, 0.75), (0.9257, 0.7805),
      (0.9551, 0.8), (0.9841, 0.9123),
    ])
}
