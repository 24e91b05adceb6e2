internal import ArgumentParser
internal import ReadoutRecord

/// How the words of a statement are given.
struct KindArgument: ParsableArguments {
  @Option(
    help: "How the words are given: direct, indirect or mixed.",
    completion: .list(StatementKind.allCases.map(\.rawValue)), transform: kind)
  var kind: StatementKind?

  private static func kind(_ text: String) throws -> StatementKind {
    guard let kind = StatementKind(rawValue: text) else {
      throw ValidationError("'\(text)' is no kind; it is direct, indirect or mixed")
    }
    return kind
  }
}
