internal import ReadoutRecord

extension WebArchiveReader {
  /// Reports a record that breaks off: the file is damaged there, or ends, or goes on with another
  /// member.
  mutating func breakOff(at place: StreamPlace, sample: [UInt8], from start: Int) {
    let cut = Rejection(
      code: .truncated,
      reason:
        "the record breaks off before the length that its head tells; fetch the archive again",
      byteOffset: place.memberOffset)
    report(stream.damage?.rejection ?? cut, at: place, sample: sample)
    seekRecord(from: start)
  }

  /// Reports a record whose end is not where its head says.
  mutating func misfit(at place: StreamPlace, sample: [UInt8], from start: Int) {
    report(misfit(place), at: place, sample: sample)
    seekRecord(from: start)
  }

  func misfit(_ place: StreamPlace) -> Rejection {
    Rejection(
      code: .undecodable,
      reason: "the record does not end where its head says; reading goes on at the next one",
      byteOffset: place.memberOffset)
  }

  /// Reports that no record can be read here, unless that was said already, and goes to the next.
  mutating func lose(
    _ code: RejectionCode, _ reason: String, at place: StreamPlace, from start: Int
  ) {
    let lost = Rejection(code: code, reason: reason, byteOffset: place.memberOffset)
    report(stream.damage?.rejection ?? lost, at: place, sample: stream.window.copy(0..<4_096))
    seekRecord(from: start)
  }

  mutating func report(
    _ rejection: Rejection, at place: StreamPlace, sample: [UInt8] = []
  ) {
    if !isLost {
      entries.append(.source(origin.rejected(at: place, rejection, sample: sample)))
    }
    isLost = true
  }

  /// Goes to the next line, or member, with which a record may begin, or to the end of the file.
  ///
  /// - Parameter start: The offset in the window from which lines are looked at.
  /// - Returns: What was passed on the way.
  /// - Complexity: O(n).
  @discardableResult
  mutating func seekRecord(from start: Int) -> WayToRecord {
    var dropped = 0
    var from = start
    while true {
      let bytes = stream.window.bytes
      let later = stream.laterMember
      if let next = dialect.nextRecord(in: bytes, from: min(from, bytes.count)),
        next < later ?? .max
      {
        stream.drop(next)
        return WayToRecord(byteCount: dropped + next)
      }
      if let later, opensMember(at: later) {
        stream.drop(later)
        return WayToRecord(byteCount: dropped + later)
      }
      // The last line may be the start of what is sought.
      let line = bytes.lastIndex(of: 0x0A).map { max($0, bytes.count - Self.longestLine) }
      let kept = bytes.count - (line ?? bytes.count)
      stream.drop(bytes.count - kept)
      dropped += bytes.count - kept
      from = 0
      if !fill(kept + 1), stream.window.count == kept,
        !(stream.laterMember.map(opensMember) ?? false)
      {
        dropped += stream.window.count
        stream.drop(stream.window.count)
        let way = WayToRecord(byteCount: dropped, rejection: stream.damage?.rejection)
        stream.recover()
        return way
      }
    }
  }

  func opensMember(at offset: Int) -> Bool {
    dialect.opensMember(UnsafeRawBufferPointer(rebasing: stream.window.bytes[offset...]))
  }

  /// Bytes of a line that is kept until it is whole.
  private static let longestLine = 16_384
}

/// What was passed on the way to the next record.
struct WayToRecord {
  /// Number of bytes.
  var byteCount: Int

  /// The damage at the end of the way, when there was any.
  var rejection: Rejection?

  /// Whether the way is that of a block of some length, with the line ends behind it.
  func fits(_ length: Int) -> Bool { rejection == nil && (0...8).contains(byteCount - length) }
}
