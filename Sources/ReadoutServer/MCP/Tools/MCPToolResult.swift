internal import ReadoutRecord

/// What calling a tool came to.
enum MCPToolResult: Sendable {
  case answer(QuotedAnswer)
  /// It could not be done, for a reason that the caller may mend.
  case failure(String)

  /// The result of the request under a revision: a text, and beside it the structure that the text
  /// spells where the revision has that.
  func members(under revision: MCPRevision) -> [JSONValue.Member] {
    switch self {
    case .failure(let message):
      return Self.content(message.leavingOutUnseen()) + [.init("isError", .bool(true))]
    case .answer(let answer):
      let structure: [JSONValue.Member] =
        revision.structuresAnswers ? [.init("structuredContent", answer.json)] : []
      return Self.content(answer.json.line) + structure + [.init("isError", .bool(false))]
    }
  }

  private static func content(_ text: String) -> [JSONValue.Member] {
    [.init("content", .array([["type": .string("text"), "text": .string(text)]]))]
  }
}
