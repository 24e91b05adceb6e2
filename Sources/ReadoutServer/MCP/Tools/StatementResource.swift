internal import ReadoutLedger
internal import ReadoutRecord

/// A statement as a resource: `readout://statement/{id}`.
struct StatementResource {
  private static let prefix = "readout://statement/"

  private let uri: String

  /// Takes the resource that a request names.
  init(_ request: MCPRequest) throws(MCPFault) { uri = try request.string("uri") }

  /// The form that all such resources have.
  static func template(under revision: MCPRevision) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("uriTemplate", .string(prefix + "{id}")), .init("name", .string("statement")),
    ]
    if revision.structuresAnswers { members.append(.init("title", .string("Statement"))) }
    return .object(
      members + [
        .init("description", .string("A statement with its receipt, by its id.")),
        .init("mimeType", .string("application/json")),
      ])
  }

  /// The statement with its receipt, as quoted data.
  ///
  /// - Throws: ``MCPFault`` when there is no such statement, or it cannot be read.
  func contents(
    in ledger: Ledger, under revision: MCPRevision
  ) throws(MCPFault) -> [JSONValue.Member] {
    guard let statement = try statement(in: ledger) else {
      throw MCPFault(
        revision.isStateless ? .invalidParameters : .unknownResource, "Resource not found",
        data: ["uri": .string(uri)])
    }
    let content: JSONValue = [
      "uri": .string(uri), "mimeType": .string("application/json"),
      "text": .string(QuotedAnswer(statement.json).json.line),
    ]
    return [.init("contents", .array([content]))]
  }

  private func statement(in ledger: Ledger) throws(MCPFault) -> StoredStatement? {
    guard uri.hasPrefix(Self.prefix), let id = StatementID(uri.dropFirst(Self.prefix.count)) else {
      return nil
    }
    do {
      return try ledger.statement(id)
    } catch let error as LedgerError {
      throw MCPFault(.failed, error.message)
    } catch {
      throw MCPFault(.failed, "the ledger could not be read")
    }
  }
}
