// Reads texts, writes their pieces: check.py builds this together with the module and drives it.
//
// usage: Driver VOCABULARY < TEXTS > PIECES
//        Driver VOCABULARY --speed TEXT
//
// Standard input: for each text its number of bytes (UInt32, little-endian) and the bytes; standard
// output: for each text the number of pieces (UInt32) and the pieces (Int32), little-endian.

import Foundation
import ReadoutModels
import ReadoutText

@main
enum Driver {
  static func main() throws {
    let arguments = CommandLine.arguments
    let clock = ContinuousClock()
    let vocabulary = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
    var loaded: WordPiece?
    let load = clock.measure { loaded = WordPiece(vocabulary: vocabulary) }
    guard let wordPiece = loaded else { return print("no vocabulary") }
    if arguments.count > 3, arguments[2] == "--speed" {
      print("load: \(load)")
      print("table of code points: \(clock.measure { _ = wordPiece.pieces(of: "é".utf8) })")
      let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[3])))
      return speed(of: wordPiece, on: text)
    }
    answer(with: wordPiece, [UInt8](FileHandle.standardInput.readDataToEndOfFile()))
  }

  private static func answer(with wordPiece: WordPiece, _ input: [UInt8]) {
    var output = Data()
    var offset = 0
    var pieces: [Int32] = []
    while offset < input.count {
      let count = (0..<4).reduce(0) { $0 | Int(input[offset + $1]) << (8 * $1) }
      offset += 4
      pieces.removeAll(keepingCapacity: true)
      wordPiece.appendPieces(of: input.span.extracting(offset..<(offset + count)), to: &pieces)
      offset += count
      withUnsafeBytes(of: UInt32(pieces.count).littleEndian) { output.append(contentsOf: $0) }
      pieces.withUnsafeBytes { output.append(contentsOf: $0) }
    }
    FileHandle.standardOutput.write(output)
  }

  private static func speed(of wordPiece: WordPiece, on bytes: [UInt8]) {
    let text = StoredText(validUTF8: bytes)
    let tokens = Tokenizer.tokens(of: text.span, in: text).map(\.span.range)
    var pieces: [Int32] = []
    report("text at once", bytes.count) {
      pieces.removeAll(keepingCapacity: true)
      wordPiece.appendPieces(of: bytes.span, to: &pieces)
      return pieces.count
    }
    report("token by token", bytes.count) {
      pieces.removeAll(keepingCapacity: true)
      let span = bytes.span
      for token in tokens { wordPiece.appendPieces(of: span.extracting(token), to: &pieces) }
      return pieces.count
    }
  }

  /// Prints the best of several rounds.
  private static func report(_ name: String, _ byteCount: Int, _ body: () -> Int) {
    let clock = ContinuousClock()
    var best = Duration.seconds(1000)
    var pieces = 0
    for _ in 0..<20 { best = min(best, clock.measure { pieces = body() }) }
    let seconds = best / .seconds(1)
    let millions = Double(pieces) / seconds / 1e6
    let megabytes = Double(byteCount) / seconds / 1e6
    print("\(name): \(pieces) pieces, \(millions) M pieces/s, \(megabytes) MB/s")
  }
}
