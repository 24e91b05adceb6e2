import ReadoutRecord
import ReadoutServer
import Testing

struct MCPConversationTests {
  private static let ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"

  private func conversation() throws -> (desk: AgentDesk, MCPConversation) {
    let desk = try AgentDesk([])
    return (desk, MCPConversation(with: desk.server))
  }

  @Test func eachMessageIsAnsweredOnALineOfItsOwnHoweverTheBytesCome() throws {
    var (desk, conversation) = try conversation()
    let bytes = Array((Self.ping + "\r\n\n" + Self.ping + "\n").utf8)
    var answers: [String] = []
    for byte in bytes { answers += conversation.answers(to: [byte]) }
    #expect(answers == conversation.answers(to: bytes[...]))
    #expect(answers.count == 2)
    withExtendedLifetime(desk) {}
  }

  @Test func aLastMessageNeedsNoEndOfLine() throws {
    var (desk, conversation) = try conversation()
    #expect(conversation.answers(to: Array(Self.ping.utf8)[...]).isEmpty)
    #expect(conversation.answersAtEnd().count == 1)
    #expect(conversation.answersAtEnd().isEmpty)
    withExtendedLifetime(desk) {}
  }

  @Test func whatTheHandshakeAgreesOnHoldsForWhatFollows() throws {
    var (desk, conversation) = try conversation()
    let handshake = """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-03-26"}}

      """
    let list = "[\(Self.ping)]\n"
    #expect(conversation.answers(to: Array(list.utf8)[...]).first?.contains("-32600") == true)
    _ = conversation.answers(to: Array(handshake.utf8)[...])
    #expect(conversation.answers(to: Array(list.utf8)[...]).first?.hasPrefix("[{") == true)
    withExtendedLifetime(desk) {}
  }

  @Test func aLineThatIsTooLongIsRefusedAndTheNextOneAnswered() throws {
    var (desk, conversation) = try conversation()
    let part = [UInt8](repeating: UInt8(ascii: "["), count: MCPServer.byteLimit)
    #expect(conversation.answers(to: part[...]).isEmpty)
    #expect(conversation.answers(to: part[...]).isEmpty)
    let answers = conversation.answers(to: Array(("\n" + Self.ping + "\n").utf8)[...])
    #expect(answers.count == 2)
    #expect(answers.first?.contains("-32600") == true)
    #expect(answers.last?.contains("\"result\": {}") == true)
    withExtendedLifetime(desk) {}
  }
}
