internal import ArgumentParser
internal import ReadoutEngine
internal import ReadoutRecord

/// What is kept of the statements that are found.
struct ExtractionArguments: ParsableArguments {
  @OptionGroup var model: ModelArguments

  @Option(
    help: ArgumentHelp(
      """
      Acts to print, separated by commas: speech, document, thought, perception, other, or all.
      """, valueName: "acts"),
    transform: Self.acts)
  var acts: Set<StatementAct> = [.speech, .document]

  @Option(
    help: ArgumentHelp("Leave out statements below this confidence, 0 to 1.", valueName: "p"))
  var minConfidence = 0.0

  @Flag(help: "Print the text of plain-text articles too.")
  var withText = false

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence takes 0 to 1")
    }
  }

  /// The engine that the arguments ask for; `withText` makes it keep the text whatever they say.
  func engine(withText isWanted: Bool = false) -> Engine {
    Engine(
      options: .init(
        model: model.engineModel, acts: acts, minimumConfidence: minConfidence,
        includesText: withText || isWanted))
  }

  private static func acts(_ list: String) throws -> Set<StatementAct> {
    guard list != "all" else { return Set(StatementAct.allCases) }
    return Set(
      try list.split(separator: ",").map { word in
        guard let act = StatementAct(rawValue: String(word)) else {
          throw ValidationError("'\(word)' is no act; --acts speech,document or --acts all")
        }
        return act
      })
  }
}
