internal import ArgumentParser
internal import Foundation
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout forget`: removes an article for good.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove an article with its original and its statements for good.",
    discussion: """
      For an import by mistake or a legal request. What stays is a tombstone: the digest, the \
      day and the reason, so that the same bytes do not come back with the next import.

      Example:
        readout forget a12 --reason "published by mistake, withdrawn by the outlet"
      """)

  @Argument(help: "The article, such as a12.")
  var id: String

  @Option(help: ArgumentHelp("Why it is removed; kept in the tombstone.", valueName: "text"))
  var reason: String

  @Flag(help: "Do not ask first.")
  var yes = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard ArticleID(id) != nil else {
      throw ValidationError("'\(id)' is no article; an article's id looks like a12")
    }
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("--reason must say why")
    }
    guard yes || isatty(0) == 1 else {
      throw ValidationError("--yes is needed where nobody can be asked")
    }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    guard let id = ArticleID(id), let article = try ledger.article(id) else {
      throw CommandFailure(
        .failed, "the ledger holds no article '\(id)'; 'readout search' prints the ids it holds")
    }
    guard yes || isConfirmed(article) else {
      throw CommandFailure(.failed, "nothing was removed")
    }
    guard let forgotten = try ledger.forget(id, reason: reason, on: .today()) else {
      throw CommandFailure(.failed, "article '\(id)' was removed meanwhile")
    }
    try ledger.group()
    try output.print(json: [forgotten.json], else: [line(forgotten)])
  }

  private func isConfirmed(_ article: StoredArticle) -> Bool {
    let title = article.record.article.metadata.title ?? article.record.id
    StandardError.write(
      "remove \(article.id) \"\(title.printable)\" for good? Write yes to do so: ")
    return readLine() == "yes"
  }

  private func line(_ forgotten: ForgottenArticle) -> String {
    "article \(id) and its \(forgotten.statementCount) statements are removed; its digest stays: "
      + forgotten.digest.hex
  }
}

extension CalendarDay {
  /// The day in Greenwich, by the clock of the machine.
  fileprivate static func today() throws -> CalendarDay {
    let number = (Date().timeIntervalSince1970 / 86_400).rounded(.down)
    guard let day = CalendarDay(dayNumber: Int(number)) else {
      throw CommandFailure(.failed, "the clock of the machine shows no usable day; set it")
    }
    return day
  }
}
