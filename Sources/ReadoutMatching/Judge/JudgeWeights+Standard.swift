// Written by readout-lab pairs train from 4422 judged pairs. Do not edit.

extension JudgeWeights {
  /// The weights that ship with Readout.
  package static let standard = JudgeWeights(
    claim: [
      0.0278,  // run share
      0.2774,  // word pair share
      1.6632,  // cosine
      1.0226,  // lighter share
      1.7256,  // heavier share
      1.1854,  // root share
      1.0829,  // run length
      1.6194,  // length
      0.0545,  // both quoted
      -0.0472,  // none quoted
      0.5012,  // quoted run
      -0.7588,  // turned share
      0.0561,  // opposites
      -1.3568,  // denied once
      0.0812,  // number conflict
      0.5583,  // number agreement
      -0.3516,  // names other
      -0.2815,  // modals differ
      -2.6922,  // constant
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
