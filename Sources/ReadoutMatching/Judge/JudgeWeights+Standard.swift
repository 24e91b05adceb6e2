extension JudgeWeights {
  /// The weights that ship with Readout.
  package static let standard = JudgeWeights(
    claim: [2, 1, 1, 1, 2, 2, 1, 0.5, 0, 0, 0, 1, -1, -1, -1, -1, 1, 1, -1, -0.3, -0.3, 0, -1, -1, -4],
    occasion: [2, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 2, -3, -3, -3, 0.5, -1, 0, 0.7, 0.5, 0.5, -1],
    subject: [4, 2, 0])
}
