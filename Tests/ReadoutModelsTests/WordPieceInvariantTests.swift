import ReadoutModels
import ReadoutTestSupport
import Testing

/// What holds of every text, whatever it holds.
struct WordPieceInvariantTests {
  private static let lines =
    ["[UNK]", "[SEP]"] + ["a", "b", "ab", "ba", "aba", "bb", "1", "'", ".", "["]
    + ["##a", "##b", "##ab", "##bba", "##1", "##ä", "ж", "##ж", "中", "##́"]
  private static let wordPiece = WordPiece(vocabulary: lines.joined(separator: "\n").utf8)

  /// The rules for ASCII once more, in the plainest way.
  private static func plainPieces(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        words += [word, character == " " ? "" : String(character)]
        word = ""
      }
    }
    return (words + [word]).filter { !$0.isEmpty }.flatMap(greedy)
  }

  private static func greedy(_ word: String) -> [String] {
    var rest = word[...]
    var found: [String] = []
    while !rest.isEmpty {
      let mark = found.isEmpty ? "" : "##"
      let ends = (1...rest.count).reversed()
      guard let length = ends.first(where: { lines.contains(mark + rest.prefix($0)) })
      else { return ["[UNK]"] }
      found.append(mark + rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return word.count > 100 ? ["[UNK]"] : found
  }

  @Test(arguments: 0..<400)
  func wordsOfASCIIComeOutAsByThePlainRules(seed: Int) throws {
    let wordPiece = try #require(Self.wordPiece)
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = String(
      (0..<(seed % 130)).map { _ in "aaabbbABa1b c'.".randomElement(using: &generator) ?? "a" })
    let pieces = wordPiece.pieces(of: text.utf8).map { Self.lines[Int($0)] }
    #expect(pieces == Self.plainPieces(text), "seed \(seed), text \(text)")
  }

  @Test(arguments: 0..<200)
  func anyBytesGivePiecesOfTheVocabulary(seed: UInt64) throws {
    let wordPiece = try #require(Self.wordPiece)
    var generator = SeededGenerator(seed: seed)
    var bytes = Array("ab Ж中ä한b[SEP]\u{301}'\u{10FFFF}".utf8)
    for _ in 0..<8 { bytes[Int.random(in: 0..<bytes.count, using: &generator)] = generator.next() }
    bytes += (0..<40).map { _ in generator.next() }
    let pieces = wordPiece.pieces(of: bytes)
    #expect(pieces.allSatisfy { $0 >= 0 && $0 < wordPiece.count }, "seed \(seed)")
    let known = wordPiece.pieces(of: String(decoding: bytes, as: UTF8.self).utf8)
    #expect(pieces == known, "seed \(seed): what is no UTF-8 is what U+FFFD is")
    for end in bytes.indices { _ = wordPiece.pieces(of: bytes[..<end]) }
  }

  @Test(arguments: 0..<200)
  func textsOnBothSidesOfASpaceAreIndependent(seed: UInt64) throws {
    let wordPiece = try #require(Self.wordPiece)
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<2).map { _ in
      String(String.UnicodeScalarView((0..<30).compactMap { _ in scalar(&generator) }))
    }
    let both = wordPiece.pieces(of: "\(texts[0]) \(texts[1])".utf8)
    #expect(both == texts.flatMap { wordPiece.pieces(of: $0.utf8) }, "seed \(seed)")
  }

  /// A code point of a random plane, the small ones more often.
  private func scalar(_ generator: inout SeededGenerator) -> Unicode.Scalar? {
    let limits: [UInt32] = [0x80, 0x250, 0x3000, 0x1_0000, 0x11_0000]
    let limit = limits.randomElement(using: &generator) ?? 0x80
    return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator))
  }

  @Test func everyCodePointLeavesItsNeighboursInPlace() throws {
    let wordPiece = try #require(Self.wordPiece)
    let separator = wordPiece.pieces(of: "'".utf8)[0]
    for plane in UInt32(0)..<17 {
      var text = String.UnicodeScalarView()
      var count = 0
      for value in stride(from: plane << 16, to: (plane + 1) << 16, by: plane < 2 ? 3 : 61) {
        guard let scalar = Unicode.Scalar(value), scalar != "'" else { continue }
        text.append(contentsOf: ["'", "a", scalar, "b"])
        count += 1
      }
      let pieces = wordPiece.pieces(of: String(text).utf8)
      #expect(pieces.count { $0 == separator } == count, "plane \(plane)")
      #expect(pieces.count >= 2 * count && pieces.count <= 4 * count, "plane \(plane)")
    }
  }
}
