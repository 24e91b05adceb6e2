// Written by readout-lab pairs train from 4422 judged pairs. Do not edit.

extension JudgeWeights {
  /// The weights that ship with Readout.
  package static let standard = JudgeWeights(
    claim: [
      -0.0067,  // run share
      0.2753,  // word pair share
      1.6705,  // cosine
      1.0095,  // lighter share
      1.7225,  // heavier share
      1.1291,  // root share
      1.1731,  // run length
      1.0261,  // length
      -0.0174,  // both quoted
      -0.1164,  // none quoted
      0.6000,  // quoted run
      -1.6637,  // denied once
      0.5754,  // number agreement
      -0.3265,  // names other
      -0.2794,  // modals differ
      -2.3741,  // constant
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
