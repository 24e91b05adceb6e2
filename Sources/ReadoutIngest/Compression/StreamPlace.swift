/// A place in an archive: where a gzip member starts, and the distance from there.
///
/// Readers that know the file take up at the member, as indexes of archives do; in a plain file the
/// whole place is one offset.
struct StreamPlace: Hashable, CustomStringConvertible {
  /// Where the member starts: bytes of the file.
  var memberOffset: Int

  /// Unpacked bytes from there.
  var distance: Int

  /// `1234`, or `1234+56` behind the start of a member.
  var description: String { distance == 0 ? "\(memberOffset)" : "\(memberOffset)+\(distance)" }
}

/// Where the members whose bytes stand in a window start.
struct MemberPlaces {
  /// A member, by its start in the stream of unpacked bytes and in the file.
  private struct Member {
    var streamOffset: Int
    var fileOffset: Int
  }

  /// The member of the window's first byte, then those that start behind it.
  private var members: [Member] = []

  /// Unpacked bytes in front of the window.
  private var streamOffset = 0

  /// The place of the window's first byte.
  var place: StreamPlace {
    guard let member = members.first else { return StreamPlace(memberOffset: 0, distance: 0) }
    return StreamPlace(
      memberOffset: member.fileOffset, distance: max(streamOffset - member.streamOffset, 0))
  }

  /// Where the last member starts in the window, when that is not its first byte.
  var later: Int? {
    guard let last = members.last, last.streamOffset > streamOffset else { return nil }
    return last.streamOffset - streamOffset
  }

  /// Notes the start of a member behind the bytes of the window.
  mutating func begin(atFileOffset fileOffset: Int, windowCount: Int) {
    members.append(Member(streamOffset: streamOffset + windowCount, fileOffset: fileOffset))
    forget()
  }

  /// Notes that bytes went out of the window.
  mutating func drop(_ byteCount: Int) {
    streamOffset += byteCount
    forget()
  }

  /// Forgets members that end before the window.
  private mutating func forget() {
    var count = 0
    while count + 1 < members.count, members[count + 1].streamOffset <= streamOffset { count += 1 }
    members.removeFirst(count)
  }
}
