extension LinkWeights {
  /// The weights that ship with Readout: fitted on 604 pairs of statements of one speaker in 28
  /// invented reports.
  package static let standard = LinkWeights(
    utterance: [
      -1.0632,  // run share
      0.1173,  // run length
      1.2547,  // lighter share
      1.2213,  // heavier share
      0.6034,  // cosine
      1.2848,  // root share
      1.3530,  // heavier root share
      -0.2330,  // word pair share
      -0.0966,  // names shared
      -0.0712,  // length
      -0.3109,  // numbers agree
      -0.8480,  // both quoted
      0.7906,  // quoted run
      0.2253,  // headline
      -0.9738,  // turned share
      0.0326,  // opposites
      -0.0819,  // said together
      0.0267,  // said apart
      -3.1263,  // published apart
      -0.1415,  // looks back
      -0.1404,  // occasion kind
      0.0836,  // place
      -0.5506,  // one article
      0.6219,  // side by side
      -1.1289,  // article gap
      2.5511,  // judge: same utterance
      1.0773,  // judge: same claim
      0.0289,  // constant
    ],
    claim: [
      -0.7836,  // run share
      0.8045,  // run length
      1.4422,  // lighter share
      0.6072,  // heavier share
      0.8728,  // cosine
      2.0420,  // root share
      0.9053,  // heavier root share
      -0.3371,  // word pair share
      -0.5258,  // names shared
      1.3395,  // length
      -0.4899,  // numbers agree
      -0.8040,  // both quoted
      0.6715,  // quoted run
      -0.0365,  // headline
      -1.0216,  // turned share
      0.0041,  // opposites
      -0.1200,  // said together
      0.8610,  // said apart
      -0.0480,  // published apart
      -1.2667,  // looks back
      -0.6600,  // occasion kind
      0.0319,  // place
      -0.3286,  // one article
      0.7042,  // side by side
      -1.1175,  // article gap
      1.3205,  // judge: same utterance
      1.6272,  // judge: same claim
      -1.0020,  // constant
    ])
}
