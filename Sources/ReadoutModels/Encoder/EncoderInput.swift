/// What an encoder reads: sequences of word pieces, one behind the other, without padding.
package struct EncoderInput: Sendable, Hashable {
  /// Word pieces of all sequences, indices into the vocabulary.
  package var pieces: [Int32]

  /// Pieces in each sequence; positions begin anew in each.
  package var lengths: [Int]

  /// Rows of the model's small tables, shape [pieces, tables], row-major.
  package var extras: [UInt16]

  /// Creates an input of its parts.
  package init(pieces: [Int32], lengths: [Int], extras: [UInt16] = []) {
    self.pieces = pieces
    self.lengths = lengths
    self.extras = extras
  }
}
