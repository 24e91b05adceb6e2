/// Working memory of an encoder, for one run at a time: give each worker its own.
///
/// About 9 MB for the encoder that we ship; see ``PieceEncoder/piecesAtATime``.
package final class EncoderScratch {
  /// Queries, keys and values, shape [pieces, 3, width].
  let triples: AlignedBuffer<Float>

  /// What attention gives, shape [pieces, width].
  let mixed: AlignedBuffer<Float>

  /// Shape [rows at a time, width].
  let sums: AlignedBuffer<Float>

  /// Shape [rows at a time, inner width].
  let inner: AlignedBuffer<Float>

  /// Memory of ``Kernels/attend(_:count:heads:isQuantised:into:scratch:path:)``.
  let attention: AlignedBuffer<Float>

  /// Quantised rows of one linear layer.
  let quantised: QuantisedRows

  /// Takes the memory that an encoder needs.
  package init(for encoder: PieceEncoder) {
    let pieces = max(PieceEncoder.piecesAtATime, encoder.longestSequence)
    let inner = encoder.innerWidth
    triples = AlignedBuffer(count: pieces * 3 * encoder.width)
    mixed = AlignedBuffer(count: pieces * encoder.width)
    sums = AlignedBuffer(count: LinearLayer.rowsAtATime * encoder.width)
    self.inner = AlignedBuffer(count: LinearLayer.rowsAtATime * inner)
    attention = AlignedBuffer(count: Kernels.attentionScratch(encoder.longestSequence))
    quantised = QuantisedRows(width: max(inner, encoder.width))
  }
}
