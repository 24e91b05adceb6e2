internal import ArgumentParser
internal import Foundation
internal import ReadoutLedger

/// `readout journal agreement`: how far two coders agree.
struct JournalAgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Tell how far two coders agree about codes: Krippendorff's alpha.",
    discussion: """
      A coder is a name that --by gave, or a journal that was exported. Compared are the \
      statements that both have coded, accepted or rejected. Alpha is 1 where they always agree \
      and 0 where they agree as often as chance would have them.

      Example:
        readout journal agreement anna ben
        readout journal agreement anna.jsonl ben.jsonl --json
      """)

  @Argument(help: "A coder's name, or the file of an exported journal.", completion: .file())
  var first: String

  @Argument(help: "The other coder.", completion: .file())
  var second: String

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.openIfPresent(output)
    let agreement = try CoderAgreement(codings(of: first, ledger), codings(of: second, ledger))
    try output.print(json: [agreement.json], else: lines(of: agreement))
  }

  private func codings(of coder: String, _ ledger: Ledger?) throws -> Codings {
    guard FileManager.default.fileExists(atPath: coder) else {
      let codings = try ledger?.codings(by: coder) ?? Codings()
      guard !codings.labels.isEmpty else {
        throw CommandFailure(
          .failed, "'\(coder)' is no file, and nobody of that name has coded a statement")
      }
      return codings
    }
    let journal = try JournalFile(at: coder)
    return try ledger?.codings(of: journal) ?? journal.codings()
  }

  private func lines(of agreement: CoderAgreement) -> [String] {
    let codes = agreement.codes.map {
      "\($0.label): alpha \(Self.text($0.alpha)), given by the first to \($0.firstCount), "
        + "by the second to \($0.secondCount)"
    }
    return codes.map(\.printable) + [
      "all codes together: alpha \(Self.text(agreement.overall))",
      "statements that both have looked at: \(agreement.unitCount)",
    ]
  }

  private static func text(_ alpha: KrippendorffAlpha) -> String {
    alpha.alpha.map(CoderAgreement.decimal) ?? "not defined (nothing varies)"
  }
}
