internal import ReadoutRecord

/// A client at the other end of a stream, such as standard input and output: one message a line.
///
/// Messages are answered one after the other, so that a cancellation always comes too late and is
/// passed over, as the protocol allows.
package struct MCPConversation {
  private let server: MCPServer
  private var lines = MCPLines()

  /// What the handshake has agreed on.
  private var revision = MCPRevision.newestWithHandshake

  /// Begins a conversation.
  package init(with server: MCPServer) { self.server = server }

  /// Takes the next bytes of the client.
  ///
  /// - Returns: The answers to the messages that they end, each one line, without its end.
  package mutating func answers(to bytes: ArraySlice<UInt8>) -> [String] {
    lines.take(bytes).compactMap { answer(to: $0) }
  }

  /// Takes the end of the stream.
  ///
  /// - Returns: The answer to a last message without an end of line.
  package mutating func answersAtEnd() -> [String] {
    lines.finish().flatMap { answer(to: $0) }.map { [$0] } ?? []
  }

  private mutating func answer(to line: MCPLines.Line) -> String? {
    let answer =
      switch line {
      case .message(let bytes): server.answer(to: bytes, under: revision)
      case .tooLong: MCPAnswer(MCPServer.tooLong, to: nil)
      }
    if let agreed = answer.agreed { revision = agreed }
    return answer.message?.line
  }
}
