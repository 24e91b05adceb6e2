internal import ArgumentParser
internal import Foundation
internal import ReadoutLedger

/// `readout verify`: what a quotation is, against the reports of the ledger.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tell whether and how a quotation is reported, with receipts.",
    discussion: """
      The words are looked for in all statements, whatever their marks, case, spacing and slips of \
      spelling. The answer says whether a report quotes them (word for word, with words left out, \
      worded differently, put together from several places), tells them in its own words only, has \
      them of somebody else, or whether they are not found; then the nearest statements. It is \
      about reports in this ledger and says nothing of what was said elsewhere.

      Words in [-…-] stand in the report only, those in {+…+} in the quotation only.

      Example:
        readout verify "The strait is ours to keep open" --speaker Marlow
        readout verify - --json < quotation.txt
      """)

  @Argument(help: "The quotation, or - to read it from standard input.")
  var text: String

  @Option(help: ArgumentHelp("Whose words they are said to be.", valueName: "name"))
  var speaker: String?

  @Option(help: ArgumentHelp("The greatest number of reports, to 60.", valueName: "n"))
  var limit = 5

  @Flag(help: "Tell how the answer was found.")
  var explain = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard (1...60).contains(limit) else { throw ValidationError("--limit takes 1 to 60") }
    if let speaker, speaker.allSatisfy(\.isWhitespace) {
      throw ValidationError("--speaker takes a name")
    }
  }

  func run() throws {
    let text = text == "-" ? try Self.standardInput() : text
    let found = try ledger.open(output).verify(
      QuotationQuery(text: text, speaker: speaker, limit: limit))
    let lines = VerificationLines(found, isExplained: explain, style: .standardOutput)
    try output.print(json: [found.json], else: lines.lines)
  }

  /// The most bytes that are read: far more than is compared.
  private static let byteLimit = 1 << 20

  private static func standardInput() throws -> String {
    let data = try FileHandle.standardInput.read(upToCount: byteLimit) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
