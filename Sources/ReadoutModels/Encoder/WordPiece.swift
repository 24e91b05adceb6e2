/// Cuts text into the pieces that an uncased BERT encoder reads.
///
/// The text is cleaned, parted at white space, punctuation and ideographs, stripped of accents and
/// lower-cased; each word is then the longest piece of the vocabulary that it begins with, the
/// longest `##` piece behind it, and so on. A word that does not come out, or that has more than 100
/// code points, is `[UNK]`. The numbers are those of the reference, `tokenizers` with the model's
/// `tokenizer.json`, without truncation, padding and the pieces around a sequence; like there, the
/// special pieces (`[SEP]`, ...) are themselves where a text spells them out.
///
/// A word depends on nothing outside it: the pieces of a text are those of its tokens, one behind
/// the other, as long as no token ends inside a word and none inside a special piece.
///
/// - SeeAlso: Devlin et al. 2019, "BERT"; Wu et al. 2016, "Google's Neural Machine Translation
///   System", section 4.1 (the greedy longest match).
package struct WordPiece: Sendable {
  /// Most code points of a word, after decomposition; a longer one is unknown.
  package static let maximumWordLength = 100

  /// The number of `[UNK]`.
  package let unknown: Int32

  let table: PieceTable

  /// The piece of each ASCII mark.
  private let marks: [Int32]

  /// The special pieces that the vocabulary has, with their numbers.
  private let specials: [(bytes: [UInt8], piece: Int32)]

  /// Takes a vocabulary; `nil` when it has no line `[UNK]` or 4 GiB.
  ///
  /// - Parameter vocabulary: The pieces in UTF-8, one a line, parted by LF; a piece's number is the
  ///   number of its line, from 0.
  /// - Complexity: O(n) in the bytes; for 30,522 pieces a few milliseconds and 0.9 MB.
  package init?(vocabulary: some Sequence<UInt8>) {
    guard let table = PieceTable(lines: vocabulary), let unknown = table.piece("[UNK]".utf8)
    else { return nil }
    self.table = table
    self.unknown = unknown
    marks = (0..<UInt8(0x80)).map { table.piece(CollectionOfOne($0)) ?? unknown }
    specials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].compactMap { name in
      table.piece(name.utf8).map { (Array(name.utf8), $0) }
    }
  }

  /// Number of pieces of the vocabulary.
  package var count: Int { table.count }

  /// The pieces of a text.
  ///
  /// - Parameter text: UTF-8; bytes that are none are passed over, as U+FFFD is.
  /// - Returns: The numbers of the pieces, each below ``count``; none for empty text.
  /// - Complexity: O(n) in the bytes, times the longest piece's length for words in many pieces.
  package func pieces(of text: some Collection<UInt8>) -> [Int32] {
    var pieces: [Int32] = []
    appendPieces(of: Array(text).span, to: &pieces)
    return pieces
  }

  /// Appends the pieces of a text, such as one token, to those that are there.
  ///
  /// Allocates nothing but the room that `pieces` may need.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bytes that are none are passed over, as U+FFFD is.
  ///   - pieces: Receives the numbers of the pieces.
  /// - Complexity: O(n) in the bytes, times the longest piece's length for words in many pieces.
  package func appendPieces(of text: Span<UInt8>, to pieces: inout [Int32]) {
    WordBuffer.withBuffer { word in
      var offset = 0
      while offset < text.count {
        switch ASCIIClass(text[offset]) {
        case .space: offset += 1
        case .mark: offset = takeMark(text, at: offset, &pieces)
        case .letter, .other: offset = takeWord(text, at: offset, &word, &pieces)
        }
      }
    }
  }
}

// MARK: - Words

extension WordPiece {
  private func takeMark(_ text: Span<UInt8>, at offset: Int, _ pieces: inout [Int32]) -> Int {
    if text[offset] == UInt8(ascii: "[") {
      for special in specials where Self.stands(special.bytes, in: text, at: offset) {
        pieces.append(special.piece)
        return offset + special.bytes.count
      }
    }
    pieces.append(marks[Int(text[offset])])
    return offset + 1
  }

  private static func stands(_ bytes: [UInt8], in text: Span<UInt8>, at offset: Int) -> Bool {
    guard text.count - offset >= bytes.count else { return false }
    return bytes.indices.allSatisfy { text[offset + $0] == bytes[$0] }
  }

  /// Appends the word that begins at `offset`; ends where the next one may begin.
  private func takeWord(
    _ text: Span<UInt8>, at start: Int, _ word: inout WordBuffer, _ pieces: inout [Int32]
  ) -> Int {
    word.clear()
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      switch ASCIIClass(byte) {
      case .letter:
        word.append(ascii: ASCIIClass.lowerCase(byte))
        offset += 1
      case .other:
        let scalar = DecodedScalar(text, at: offset)
        offset += scalar.byteCount
        if !take(scalar.value, &word, &pieces) { return offset }
      case .space, .mark:
        appendPieces(of: word, to: &pieces)
        return offset
      }
    }
    appendPieces(of: word, to: &pieces)
    return offset
  }

  /// Adds a code point to the word; `false` when it ended the word, which is then appended.
  private func take(
    _ scalar: UInt32, _ word: inout WordBuffer, _ pieces: inout [Int32]
  ) -> Bool {
    if Hangul.syllables.contains(scalar) {
      Hangul.decompose(scalar) { word.append(scalar: $0) }
      return true
    }
    let entry = UncasedScalars.standard.entry(of: scalar)
    switch entry.outcome {
    case .letter: word.append(scalar: entry.target)
    case .letters:
      for letter in UncasedScalars.standard.letters(at: entry.target) {
        word.append(scalar: letter)
      }
    case .nothing: break
    case .space, .mark:
      appendPieces(of: word, to: &pieces)
      guard entry.outcome == .mark else { return false }
      word.clear()
      word.append(scalar: entry.target)
      appendPieces(of: word, to: &pieces)
      return false
    }
    return true
  }

  /// Appends the pieces of a word that is normalised, or `[UNK]`; nothing for an empty word.
  private func appendPieces(of word: borrowing WordBuffer, to pieces: inout [Int32]) {
    guard word.count > 0 else { return }
    guard word.length <= Self.maximumWordLength else { return pieces.append(unknown) }
    if let piece = word.piece(from: 0, to: word.count, in: table, hash: word.hash) {
      return pieces.append(piece)
    }
    let before = pieces.count
    var start = 0
    while start < word.count {
      guard let (piece, end) = longestPiece(of: word, from: start) else {
        pieces.removeSubrange(before...)
        return pieces.append(unknown)
      }
      pieces.append(piece)
      start = end
    }
  }

  /// The longest piece that stands in the word from `start` on, and where it ends.
  private func longestPiece(
    of word: borrowing WordBuffer, from start: Int
  ) -> (piece: Int32, end: Int)? {
    let limit = min(word.count, start + table.maximumByteCount)
    var hash = (start == 0 ? PieceTable.Place.start : .inside).rawValue
    var best: (piece: Int32, end: Int)?
    for end in start..<limit {
      hash = PieceTable.hash(hash, word[end])
      if let piece = word.piece(from: start, to: end + 1, in: table, hash: hash) {
        best = (piece, end + 1)
      }
    }
    return best
  }
}
