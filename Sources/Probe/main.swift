import Foundation
import Readout
import ReadoutLedger
import ReadoutRecord
import ReadoutServer

let arguments = CommandLine.arguments
let place = arguments.firstIndex(of: "--ledger").map { arguments[$0 + 1] } ?? ""
let ledger = try Ledger(
  path: place, access: .existing, options: LedgerOptions(vectors: .embedded))
if arguments[1] == "mcp" {
  var conversation = MCPConversation(with: MCPServer(ledger: ledger))
  var bytes = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = bytes.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
    guard count > 0 else { break }
    for line in conversation.answers(to: bytes[..<count]) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
  }
  for line in conversation.answersAtEnd() { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
} else {
  try await DeskServer(ledger: ledger, options: DeskOptions(port: 0)).run { address in
    FileHandle.standardOutput.write(Data("{\"address\": \"\(address)\"}\n".utf8))
  }
}
