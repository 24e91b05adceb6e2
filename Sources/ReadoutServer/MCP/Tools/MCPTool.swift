internal import ReadoutLedger
internal import ReadoutRecord

/// Something that an agent may ask of the ledger; nothing that it does changes anything.
struct MCPTool: Sendable {
  let name: String

  /// The name for people.
  let title: String

  /// What it does and when it is of use.
  let summary: String

  let parameters: [MCPParameter]

  /// What it answers, without the notice around it.
  let answerSchema: Schema

  /// Answers checked arguments out of a ledger.
  let answer: @Sendable (MCPArguments, Ledger) throws -> JSONValue

  /// All tools, in the order in which they are listed.
  static let all: [MCPTool] = [
    searchStatements, saidAbout, showStatement, verifyQuotation, speakerTimeline, compareWordings,
  ]

  /// Calls the tool.
  ///
  /// - Parameters:
  ///   - arguments: As the client gave them.
  ///   - ledger: What is asked.
  /// - Returns: The answer as quoted data, or why there is none.
  func call(with arguments: JSONValue?, _ ledger: Ledger) -> MCPToolResult {
    do {
      return .answer(
        QuotedAnswer(try answer(MCPArguments(arguments, for: parameters), ledger)))
    } catch let failure as MCPToolFailure {
      return .failure("\(name): \(failure.message)")
    } catch let error as LedgerError {
      return .failure("\(name): \(error.message)")
    } catch {
      return .failure("\(name): the ledger could not be read")
    }
  }
}

// MARK: - The tool as clients see it

extension MCPTool {
  /// What a client is told of the tool under a revision.
  func description(under revision: MCPRevision) -> JSONValue {
    var members: [JSONValue.Member] = [.init("name", .string(name))]
    if revision.structuresAnswers { members.append(.init("title", .string(title))) }
    members += [.init("description", .string(summary)), .init("inputSchema", inputSchema)]
    if revision.structuresAnswers {
      members.append(.init("outputSchema", QuotedAnswer.schema(of: answerSchema).json))
    }
    if revision.annotatesTools { members.append(.init("annotations", annotations)) }
    return .object(members)
  }

  /// It reads one ledger and changes nothing.
  private var annotations: JSONValue {
    [
      "title": .string(title), "readOnlyHint": .bool(true), "destructiveHint": .bool(false),
      "idempotentHint": .bool(true), "openWorldHint": .bool(false),
    ]
  }

  private var inputSchema: JSONValue {
    let properties = parameters.map { JSONValue.Member($0.name, $0.schema) }
    return [
      "type": .string("object"), "properties": .object(properties),
      "required": .strings(parameters.filter(\.isRequired).map(\.name)),
      "additionalProperties": .bool(false),
    ]
  }
}
