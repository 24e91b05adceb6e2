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
      (0.4581, 0.381), (0.6138, 0.5684), (0.7138, 0.65), (0.8006, 0.7398), (0.8837, 0.7692),
      (0.9232, 0.8049), (0.9537, 0.8768), (0.9762, 0.9115), (0.986, 0.9252), (0.9939, 0.943),
      (0.9989, 0.9892),
    ],
    other: [
      (0.4664, 0.24), (0.6236, 0.4172), (0.8148, 0.5), (0.8978, 0.6786), (0.9618, 0.8113),
    ])

  /// Those of the accurate model.
  static let accurate = Calibrations(
    said: [
      (0.4961, 0.4043), (0.6295, 0.5938), (0.7581, 0.6786), (0.8455, 0.8226), (0.9302, 0.8757),
      (0.9726, 0.9098), (0.9822, 0.9437), (0.9885, 0.9583), (0.9936, 0.9785), (0.9974, 0.9911),
    ],
    other: [
      (0.6275, 0.4773), (0.7472, 0.5116), (0.8108, 0.5333), (0.8587, 0.6897), (0.9006, 0.7297),
      (0.9413, 0.8367), (0.9636, 0.8387), (0.9838, 0.9149),
    ])
}
