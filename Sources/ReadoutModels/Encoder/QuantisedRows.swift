/// Working memory for one block of rows that are quantised.
final class QuantisedRows {
  /// Most inputs that fit.
  let width: Int
  let levels: AlignedBuffer<UInt8>
  let steps: AlignedBuffer<Float>
  let zeros: AlignedBuffer<Int32>

  /// Takes memory for rows of up to `width` inputs.
  init(width: Int) {
    self.width = width
    levels = AlignedBuffer(count: LinearLayer.rowsAtATime * width)
    steps = AlignedBuffer(count: LinearLayer.rowsAtATime)
    zeros = AlignedBuffer(count: LinearLayer.rowsAtATime)
  }
}
