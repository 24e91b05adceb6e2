/// Memory for numbers of one type, from a cache line's start on, zero at first.
///
/// Unchecked `Sendable`: packed weights are written before another thread can see them; working
/// memory belongs to one ``EncoderScratch``, which is not `Sendable`.
@safe
final class AlignedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  /// Number of elements.
  let count: Int

  /// The first element; good as long as the buffer lives.
  let start: UnsafeMutablePointer<Element>

  /// Takes memory for some elements.
  init(count: Int) {
    self.count = count
    let byteCount = max(count, 1) * MemoryLayout<Element>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 64)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    unsafe start = memory.assumingMemoryBound(to: Element.self)
  }

  /// Copies an array, followed by zeros up to a number of elements.
  convenience init(_ elements: [Element], padded count: Int) {
    self.init(count: max(count, elements.count))
    for index in elements.indices { unsafe start[index] = elements[index] }
  }

  deinit { unsafe UnsafeMutableRawPointer(start).deallocate() }
}
