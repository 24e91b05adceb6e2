extension LinkWeights {
  /// The weights that ship with Readout: fitted on 4,867 pairs of statements of one speaker in 28
  /// invented reports.
  package static let standard = LinkWeights(
    utterance: [
      -4.0153,  // run share
      1.0733,  // run length
      2.6770,  // lighter share
      3.4350,  // heavier share
      0.7687,  // cosine
      1.3306,  // root share
      1.3471,  // heavier root share
      -1.0927,  // word pair share
      0.3256,  // names shared
      -3.9559,  // length
      -0.7554,  // numbers agree
      -0.7509,  // both quoted
      2.6130,  // quoted run
      0.2872,  // headline
      -0.2176,  // turned share
      -0.2984,  // opposites
      -0.0060,  // said together
      0.0000,  // said apart
      -3.0343,  // published apart
      -1.1856,  // looks back
      0.4660,  // occasion kind
      -0.3644,  // place
      -0.1918,  // one article
      1.4617,  // side by side
      -1.4785,  // article gap
      1.5750,  // judge: same utterance
      0.9774,  // judge: same claim
      0.8328,  // constant
    ],
    claim: [
      -4.4564,  // run share
      2.6575,  // run length
      2.7255,  // lighter share
      2.5658,  // heavier share
      2.1082,  // cosine
      2.7885,  // root share
      1.7240,  // heavier root share
      -0.3983,  // word pair share
      -0.6166,  // names shared
      -2.3665,  // length
      -1.7960,  // numbers agree
      -0.5507,  // both quoted
      1.6374,  // quoted run
      0.4873,  // headline
      0.6265,  // turned share
      -0.2698,  // opposites
      0.4242,  // said together
      -0.1127,  // said apart
      -0.1708,  // published apart
      -3.1034,  // looks back
      -0.2702,  // occasion kind
      -0.3271,  // place
      -0.1095,  // one article
      1.7899,  // side by side
      -1.3964,  // article gap
      0.4962,  // judge: same utterance
      1.3524,  // judge: same claim
      -0.7013,  // constant
    ])
}
