internal import ReadoutLedger
internal import ReadoutRecord

/// What the ledger holds as a whole.
struct CoverageRoutes {
  let all: [APIRoute]

  /// The routes, with what keeps their answers: each counts much that seldom changes.
  init(_ answers: KeptAnswers) {
    all = [
      APIRoute(
        "/v1/coverage", "showCoverage",
        "Articles, outlets, days, gaps and the unknown share of a time.", [.from, .to],
        answer: .one(.named("Coverage"))
      ) { question, ledger in
        let (from, to) = (question.day(.from, \.earliest), question.day(.to, \.latest))
        return .value(
          try answers.answer("coverage \(from?.iso ?? "") \(to?.iso ?? "")") {
            try ledger.coverage(from: from, to: to).json
          })
      },
      APIRoute(
        "/v1/statistics", "showStatistics", "The numbers of the ledger.",
        answer: .one(.named("Statistics"))
      ) { _, ledger in
        .value(try answers.answer("statistics") { try ledger.statistics().json })
      },
    ]
  }
}
