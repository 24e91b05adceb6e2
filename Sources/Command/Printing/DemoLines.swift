internal import ReadoutLedger

/// The lines of the demonstration.
enum DemoLines {
  /// What was taken in.
  static func opening(_ summary: StoreSummary, samples: String) -> [String] {
    [
      """
      \(summary.storedArticles) invented reports out of \(samples.printable) were read: \
      \(summary.storedStatements) statements.
      """, "",
    ]
  }

  /// A question and the command that asks it.
  static func question(_ question: DemoQuestion) -> [String] {
    let style = TextStyle.standardOutput
    return [style.bold(question.words), "$ \(question.command)", ""]
  }

  /// An answer with its receipt.
  static func answer(_ answer: StoredStatement) -> [String] {
    ReceiptLines(stored: answer, style: .standardOutput).lines + [""]
  }

  /// What a user would type next.
  static func closing(samples: String) -> [String] {
    let folder = samples.printable
    return [
      "The ledger of this demonstration is removed. To go on, with a ledger that stays:",
      "  readout ingest \(folder) --metadata \(folder)/metadata.tsv --ledger try.readout",
      "  readout search strait --ledger try.readout",
      "  readout show a1 --ledger try.readout",
      "  readout check --ledger try.readout",
      "Your own reports: readout ingest FOLDER",
    ]
  }
}
