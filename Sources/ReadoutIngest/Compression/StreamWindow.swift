/// A stretch of a stream in memory: bytes come in behind and go out in front.
///
/// The memory is used anew as the stretch moves on, so that a stream of any length is read without
/// allocation. Pointers that it gives hold until the next change.
final class StreamWindow {
  private var storage: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0

  /// Creates an empty window with room for some bytes.
  init(capacity: Int) {
    storage = .allocate(byteCount: capacity, alignment: 64)
  }

  deinit { storage.deallocate() }

  /// Number of bytes in the window.
  var count: Int { end - start }

  /// The bytes in the window.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[start..<end]) }

  /// Room behind the bytes, at least `byteCount` of it; what is written there is added with
  /// ``add(_:)``.
  ///
  /// - Complexity: O(1) on average for each byte that passes through: bytes are moved only when
  ///   as many went out in front, or the memory is doubled.
  func room(_ byteCount: Int) -> UnsafeMutableRawBufferPointer {
    if start == end { (start, end) = (0, 0) }
    if storage.count - end < byteCount { makeRoom(byteCount) }
    return UnsafeMutableRawBufferPointer(rebasing: storage[end...])
  }

  /// Adds bytes that were written into the room.
  func add(_ byteCount: Int) { end += byteCount }

  /// Adds some bytes.
  func add(_ bytes: [UInt8]) {
    room(bytes.count).copyBytes(from: bytes)
    add(bytes.count)
  }

  /// Lets the first bytes go.
  func drop(_ byteCount: Int) { start += min(byteCount, count) }

  /// A copy of some of the bytes; a range that leaves the window is cut.
  func copy(_ range: Range<Int>) -> [UInt8] {
    let part = UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<count)])
    return [UInt8](unsafeUninitializedCapacity: part.count) { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
      count = part.count
    }
  }

  private func makeRoom(_ byteCount: Int) {
    var target = storage
    let isMoved = count <= storage.count / 2 && storage.count - count >= byteCount
    if !isMoved {
      target = .allocate(byteCount: max(storage.count * 2, count + byteCount), alignment: 64)
    }
    target.copyMemory(from: bytes)
    if !isMoved {
      storage.deallocate()
      storage = target
    }
    (start, end) = (0, count)
  }
}
