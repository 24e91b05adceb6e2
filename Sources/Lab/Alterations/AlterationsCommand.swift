internal import ArgumentParser
internal import Foundation
internal import ReadoutLedger
internal import ReadoutMatching

/// `readout-lab alterations`: alters statements of a ledger and counts how `verify` classes them.
struct AlterationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alterations",
    abstract: "Alter statements of a ledger by a seed, verify them and print the confusions.",
    discussion: """
      Ten kinds of alteration, as many of each: marks, case, spacing and slips; a denial dropped or \
      added; another number; another word; words left out with a mark, and without; sentences of \
      two statements joined; the words of another speaker; indirect speech put into the first \
      person; sentences that nobody said about the same things and with the same names. In half of \
      the cases the speaker is named.

      Example:
        readout-lab alterations --ledger desk.readout --seed 2 --wrong
      """)

  @Option(help: "The ledger.")
  var ledger: String

  @Option(help: "The seed; the same one gives the same alterations.")
  var seed: UInt64 = 1

  @Option(help: "Number of alterations in all.")
  var count = 200

  @Option(help: "Take them from so many of the newest statements.")
  var newest = 200_000

  @Flag(help: "Print each alteration that was given a wrong class.")
  var wrong = false

  @Flag(help: "Print every alteration.")
  var list = false

  func validate() throws {
    guard count >= AlterationKind.allCases.count else {
      throw ValidationError("--count takes \(AlterationKind.allCases.count) or more")
    }
  }

  func run() throws {
    let ledger = try Ledger(
      path: ledger, access: .existing, options: LedgerOptions(searchSeconds: 60))
    var maker = AlterationMaker(try QuotationPool(ledger, newest: newest), seed: seed)
    let alterations = maker.alterations(ofEach: count / AlterationKind.allCases.count)
    var times = VerificationTimes()
    let outcomes = try alterations.map { alteration in
      let query = QuotationQuery(text: alteration.text, speaker: alteration.speaker)
      return (alteration, try times.measure { try ledger.verify(query).finding })
    }
    let score = AlterationScore(outcomes: outcomes)
    for outcome in list ? outcomes : wrong ? score.wrong : [] { print(Self.line(outcome)) }
    print(score.table)
    print(
      "alterations: \(outcomes.count), class right: "
        + String(format: "%.1f %%", score.rightShare * 100)
        + ", invented ones called quoted: \(score.inventedAsQuoted)")
    print(times.line)
  }

  private static func line(_ outcome: AlterationScore.Outcome) -> String {
    let (alteration, found) = outcome
    return [
      alteration.kind.rawValue, found.rawValue, alteration.speaker ?? "-",
      alteration.sources.joined(separator: "+"), alteration.text.replacing("\n", with: " "),
    ].joined(separator: "\t")
  }
}
