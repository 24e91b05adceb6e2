// Written by readout-lab pairs train from 4422 judged pairs. Do not edit.

extension JudgeWeights {
  /// The weights that ship with Readout.
  package static let standard = JudgeWeights(
    claim: [
      -0.0092,  // run share
      0.2601,  // word pair share
      1.6569,  // cosine
      1.0058,  // lighter share
      1.7054,  // heavier share
      1.1212,  // root share
      1.1769,  // run length
      1.0539,  // length
      -0.0134,  // both quoted
      -0.1264,  // none quoted
      0.6028,  // quoted run
      -1.6521,  // denied once
      0.5700,  // number agreement
      -0.3237,  // names other
      -0.3635,  // modals differ
      -2.3364,  // constant
    ],
    occasion: [
      1.3019,  // run share
      1.0267,  // word pair share
      1.1444,  // said together
      -3.2076,  // published apart
      -0.6414,  // precedes
      0.9299,  // looks back
      -3.0221,  // habitual
      1.0146,  // occasion kind
      0.4950,  // place
      0.6774,  // counterparts
      0.5475,  // constant
    ],
    subject: [
      2.6122,  // cosine
      0.1974,  // lighter share
      -0.0964,  // constant
    ])
}
