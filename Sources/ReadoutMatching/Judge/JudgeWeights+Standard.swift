// Written by readout-lab pairs train from 4422 judged pairs. Do not edit.

extension JudgeWeights {
  /// The weights that ship with Readout.
  package static let standard = JudgeWeights(
    claim: [
      0.0169,  // run share
      0.1077,  // word pair share
      1.6556,  // cosine
      1.0167,  // lighter share
      1.7180,  // heavier share
      1.2343,  // root share
      1.0272,  // run length
      1.5354,  // length
      0.0624,  // both quoted
      -0.0977,  // none quoted
      0.5219,  // quoted run
      -0.9552,  // turned share
      -0.2748,  // opposites
      -0.8600,  // denied once
      -0.0185,  // number conflict
      0.5122,  // number agreement
      -0.3618,  // names other
      -0.3079,  // modals differ
      -2.6374,  // constant
    ],
    occasion: [
      1.3005,  // run share
      1.0574,  // word pair share
      1.1716,  // said together
      0.7304,  // said apart
      -3.2001,  // published apart
      -0.7909,  // precedes
      0.9321,  // looks back
      -3.0214,  // habitual
      0.4306,  // one outlet
      0.9337,  // occasion kind
      0.4497,  // place
      0.7912,  // counterparts
      0.4015,  // constant
    ],
    subject: [
      2.3350,  // cosine
      0.2485,  // lighter share
      -0.0446,  // constant
    ])
}
