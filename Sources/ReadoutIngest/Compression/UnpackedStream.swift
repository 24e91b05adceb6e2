internal import ReadoutRecord

/// A plain or gzip-packed file as a stream of its unpacked bytes, with the places of damage.
///
/// What is unpacked stands in ``window`` until it is dropped. A gzip file is a row of members, and
/// archives give each record a member of its own; a plain file counts as one member. Where a member
/// is damaged the stream stops, with what could be unpacked in the window, until ``recover()`` goes
/// on at the next member.
///
/// - Complexity: O(n) in the bytes unpacked, which are bounded by a hundred times the bytes read and
///   a megabyte for each member; memory is bounded by what the window is asked to hold.
final class UnpackedStream {
  /// Why a stream stopped, and where in the file.
  struct Damage {
    var code: RejectionCode
    var reason: String
    var fileOffset: Int

    /// The rejection that tells of it.
    var rejection: Rejection { Rejection(code: code, reason: reason, byteOffset: fileOffset) }
  }

  /// How a stream stands.
  private enum State {
    case betweenMembers
    case inMember
    case damaged(Damage)
    case ended
  }

  /// The unpacked bytes that were not dropped yet.
  let window = StreamWindow(capacity: 512 * 1024)

  private let input: PackedInput
  private let inflation: Inflation?
  private var state = State.betweenMembers
  private var members = MemberPlaces()

  /// Unpacked bytes of the present member.
  private var memberByteCount = 0

  /// Creates a stream.
  ///
  /// - Parameters:
  ///   - supply: The bytes of the file.
  ///   - isPacked: Whether they are gzip.
  init(_ supply: any ByteSupply, isPacked: Bool) {
    input = PackedInput(supply)
    inflation = isPacked ? Inflation(.gzip) : nil
  }

  /// Why the stream stopped; bytes in front of the damage may still stand in the window.
  var damage: Damage? {
    if case .damaged(let damage) = state { damage } else { nil }
  }

  /// Whether the window holds the last bytes of a member.
  var isMemberRead: Bool {
    if case .inMember = state { false } else { true }
  }

  /// Where the first byte of the window stands in the file.
  var place: StreamPlace {
    let place = members.place
    return inflation == nil ? StreamPlace(memberOffset: place.distance, distance: 0) : place
  }

  /// Where the last member that was begun starts, in bytes of the window; `nil` when that is not
  /// behind its first byte.
  var laterMember: Int? { members.later }

  /// Fills the window with `byteCount` bytes, beyond the end of a member if need be.
  ///
  /// - Parameters:
  ///   - byteCount: How many bytes are wanted.
  ///   - isOpening: Is asked for the first bytes of each member that begins on the way; filling
  ///     stops there when it says so.
  /// - Returns: Whether the window holds so many bytes.
  func fill(
    _ byteCount: Int, stoppingAt isOpening: (UnsafeRawBufferPointer) -> Bool = { _ in false }
  ) -> Bool {
    while window.count < byteCount {
      switch state {
      case .inMember: unpack(byteCount)
      case .betweenMembers:
        guard beginMember() else { continue }
        unpack(Self.openingByteCount)
        if let later = laterMember {
          let opening = UnsafeRawBufferPointer(rebasing: window.bytes[later...])
          if isOpening(opening) { return false }
        }
      case .damaged, .ended: return false
      }
    }
    return true
  }

  /// Fills the window with `byteCount` bytes, or up to the end of the present member.
  func fillWithinMember(_ byteCount: Int) {
    while window.count < byteCount, case .inMember = state { unpack(byteCount) }
  }

  /// Lets the first bytes of the window go.
  func drop(_ byteCount: Int) {
    members.drop(min(byteCount, window.count))
    window.drop(byteCount)
  }

  /// Lets bytes go, those of the window and those behind it.
  ///
  /// - Returns: Whether there were so many.
  func skip(_ byteCount: Int, stoppingAt isOpening: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    var left = byteCount
    while left > window.count {
      // One byte stays, so that a member that begins behind it is seen.
      let part = laterMember ?? max(window.count - 1, 0)
      left -= part
      drop(part)
      guard fill(min(left, Self.partByteCount), stoppingAt: isOpening) else { return false }
    }
    drop(left)
    return true
  }

  /// Goes on at the next member behind damage.
  func recover() {
    guard damage != nil else { return }
    drop(window.count)
    state = inflation != nil && input.seekMember() ? .betweenMembers : .ended
  }

  /// Bytes that are unpacked at least before the window is looked at.
  private static let partByteCount = 64 * 1024

  /// First bytes of a member that tell what it holds.
  private static let openingByteCount = 16
}

extension UnpackedStream {
  /// Starts at the next member; the state tells when there is none.
  private func beginMember() -> Bool {
    guard input.fill(GzipMagic.headerByteCount) > 0 else {
      state = input.fault.map { .damaged(unreadable($0)) } ?? .ended
      return false
    }
    input.markMember()
    guard inflation == nil || GzipMagic.opens(input.bytes) else {
      state = notAMember
      return false
    }
    inflation?.reset()
    members.begin(atFileOffset: input.fileOffset, windowCount: window.count)
    memberByteCount = 0
    state = .inMember
    return true
  }

  /// Adds at least one byte of the present member to the window, or changes the state; goes on
  /// while fewer than `byteCount` came and the member lasts.
  private func unpack(_ byteCount: Int) {
    guard let inflation else { return copy() }
    let goal = window.count + byteCount
    while window.count < goal, case .inMember = state {
      guard input.fill(1) > 0 else {
        state = .damaged(input.fault.map(unreadable) ?? cutShort)
        return
      }
      let step = inflation.step(input.bytes, into: window.room(Self.partByteCount))
      input.consume(step.consumed)
      window.add(step.produced)
      memberByteCount += step.produced
      note(step.status)
    }
  }

  private func note(_ status: Inflation.Status) {
    switch status {
    case .ended: state = .betweenMembers
    case .damaged(let message):
      state = .damaged(
        Damage(
          code: .undecodable,
          reason: "the packed bytes are damaged (\(message)); fetch the file again",
          fileOffset: input.fileOffset))
    case .open:
      let packed = input.fileOffset - input.memberOffset
      guard UnpackingLimit.isBomb(unpacked: memberByteCount, packed: packed) else { return }
      state = .damaged(
        Damage(
          code: .tooLarge,
          reason: "more than \(UnpackingLimit.harmlessByteCount) bytes unpack to more than"
            + " \(UnpackingLimit.ratio) times their size; such a file is made to do harm",
          fileOffset: input.fileOffset))
    }
  }

  /// Adds bytes of a plain file.
  private func copy() {
    guard input.fill(1) > 0 else {
      state = input.fault.map { .damaged(unreadable($0)) } ?? .ended
      return
    }
    window.add(input.take(into: window.room(Self.partByteCount)))
  }

  /// What stands where a member should begin.
  private var notAMember: State {
    let isShort = input.bytes.count < GzipMagic.headerByteCount
    if input.isZeroToEnd { return .ended }
    return .damaged(
      isShort
        ? cutShort
        : Damage(
          code: .undecodable,
          reason: "no gzip member starts where the one before ends; fetch the file again",
          fileOffset: input.fileOffset))
  }

  private var cutShort: Damage {
    Damage(
      code: .truncated,
      reason: "the file ends in the middle of a gzip member; fetch it again",
      fileOffset: input.fileOffset)
  }

  private func unreadable(_ fault: IngestError) -> Damage {
    Damage(code: .undecodable, reason: fault.message, fileOffset: input.fileOffset)
  }
}
