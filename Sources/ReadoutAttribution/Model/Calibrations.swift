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
      (0.3037, 0.3684), (0.4582, 0.3968), (0.6032, 0.5455), (0.6994, 0.6), (0.7746, 0.6465),
      (0.8827, 0.7841), (0.9317, 0.8462), (0.9561, 0.8642), (0.9822, 0.8824), (0.9943, 0.9313),
      (0.9979, 0.9627), (0.9994, 0.987),
    ],
    other: [(0.502, 0.2982), (0.7005, 0.4098), (0.9181, 0.5676), (0.9867, 0.7692)])

  /// Those of the accurate model.
  static let accurate = Calibrations(
    said: [
      (0.4948, 0.4299), (0.7422, 0.7176), (0.8407, 0.7736), (0.8669, 0.8), (0.904, 0.8626),
      (0.9633, 0.891), (0.9897, 0.9663), (0.9973, 0.9929),
    ],
    other: [
      (0.6199, 0.4677), (0.789, 0.5823), (0.8783, 0.7143), (0.9358, 0.7656), (0.9767, 0.8889),
    ])
}
