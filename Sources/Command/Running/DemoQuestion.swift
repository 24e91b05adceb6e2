internal import ReadoutLedger
internal import ReadoutRecord

/// A question that the demonstration asks the sample reports.
struct DemoQuestion {
  /// The question in words.
  let words: String

  /// The same as arguments of `readout`.
  let command: String

  /// The same as the ledger takes it.
  let query: StatementQuery

  /// The questions, in the order in which they are asked.
  static let all = [
    DemoQuestion(
      words: "What is Veshnyar reported to have said about monitors, word for word?",
      command: "readout search --speaker Veshnyar --about monitors --kind direct --limit 2",
      query: StatementQuery(about: "monitors", speaker: "Veshnyar", kind: .direct, limit: 2)),
    DemoQuestion(
      words: "Who is reported to have spoken about the piers in 2032?",
      command: "readout search --about piers --from 2032 --to 2032 --limit 2",
      query: StatementQuery(
        about: "piers", from: CalendarDay(year: 2032, month: 1, day: 1),
        to: CalendarDay(year: 2032, month: 12, day: 31), limit: 2)),
    DemoQuestion(
      words: "Who is reported to have said \"all its shores\", in these words?",
      command: "readout search '\"all its shores\"' --limit 2",
      query: StatementQuery(words: "\"all its shores\"", limit: 2)),
  ]
}
