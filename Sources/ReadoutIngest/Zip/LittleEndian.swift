/// Numbers as zip files hold them, the lowest byte first.
extension ArraySlice<UInt8> {
  /// The number that two bytes hold, `nil` when they are not there.
  ///
  /// - Parameter offset: Bytes from the slice's start.
  /// - Returns: 0 to 65,535.
  func number16(at offset: Int) -> Int? { number(at: offset, byteCount: 2) }

  /// The number that four bytes hold.
  func number32(at offset: Int) -> Int? { number(at: offset, byteCount: 4) }

  /// The number that eight bytes hold; `nil` when it is beyond any file.
  func number64(at offset: Int) -> Int? {
    guard let low = number32(at: offset), let high = number32(at: offset + 4), high < 1 << 20
    else { return nil }
    return high << 32 | low
  }

  private func number(at offset: Int, byteCount: Int) -> Int? {
    guard offset >= 0, offset + byteCount <= count else { return nil }
    return self[(startIndex + offset)..<(startIndex + offset + byteCount)].reversed()
      .reduce(0) { $0 << 8 | Int($1) }
  }
}
