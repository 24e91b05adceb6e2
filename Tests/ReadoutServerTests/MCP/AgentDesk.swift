import Foundation
import ReadoutIngest
import ReadoutLedger
import ReadoutRecord
import ReadoutServer
import ReadoutTestSupport

/// A ledger of invented reports in a folder of its own, and the server that agents ask it through.
final class AgentDesk {
  private let folder: URL
  let ledger: Ledger
  let server: MCPServer

  init(_ articles: [SampleArticle] = AgentDesk.grain) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "readout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    ledger = try Ledger(path: folder.appending(path: "ledger.sqlite").path)
    _ = try ledger.store(articles.map(\.extracted))
    try ledger.group()
    server = MCPServer(ledger: ledger)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Two reports of one utterance, and one of another minister.
  static let grain = [
    report(
      "nta", "Mira Aldquist", "Northern Telegraph Agency",
      "\u{201C}Bread is not a bargaining chip. Grain must never become a weapon.\u{201D}"),
    report(
      "sunward", "Mira Aldquist", "The Sunward",
      "\u{201C}Grain must never become a weapon.\u{201D}"),
    report("corvex", "Sena Ombrado", "Corvex", "\u{201C}The harbour is closed.\u{201D}"),
  ]

  /// A report of one direct quotation.
  static func report(
    _ name: String, _ speaker: String, _ outlet: String, _ quoted: String
  ) -> SampleArticle {
    let surname = speaker.split(separator: " ").last.map(String.init) ?? speaker
    return SampleArticle(
      name: name, speaker: speaker, outlet: outlet, published: "2031-06-20",
      saidOn: "2031-06-20",
      paragraphs: [
        "[source:\(surname)] [cue:said] [content:that the talks of \(name) had been long].",
        "[content:\(quoted)] [source:\(surname)] [cue:said].",
      ])
  }
}

extension AgentDesk {
  /// The answer to a line; `nil` where there is none.
  func answer(
    _ line: String, under revision: MCPRevision = .november2025
  ) -> JSONValue? {
    server.answer(to: Array(line.utf8), under: revision).message
  }

  /// The result of a request.
  func result(
    of method: String, _ parameters: JSONValue = .object([]),
    under revision: MCPRevision = .november2025
  ) -> JSONValue? {
    let request: JSONValue = [
      "jsonrpc": .string("2.0"), "id": .integer(1), "method": .string(method),
      "params": parameters,
    ]
    return answer(request.line, under: revision)?["result"]
  }

  /// The result of a tool.
  func call(
    _ tool: String, _ arguments: JSONValue, under revision: MCPRevision = .november2025
  ) -> JSONValue? {
    result(
      of: "tools/call", ["name": .string(tool), "arguments": arguments], under: revision)
  }

  /// What a client is told of the tools.
  func tools(under revision: MCPRevision = .november2025) -> [JSONValue] {
    result(of: "tools/list", under: revision)?["tools"]?.elements ?? []
  }

  /// The data in the answer of a tool.
  func data(of tool: String, _ arguments: JSONValue) -> JSONValue? {
    call(tool, arguments)?["structuredContent"]?["answer"]
  }
}

extension JSONValue {
  /// The member of an object; `nil` for anything else.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The elements of a list; none for anything else.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The characters of a string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
