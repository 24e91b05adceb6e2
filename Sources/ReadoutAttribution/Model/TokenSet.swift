/// A set of tokens out of one stretch of a text.
struct TokenSet {
  /// The stretch; a token outside is no member and cannot be made one.
  private let stretch: Range<Int>

  /// For each token of the stretch whether it is a member.
  private var isMember: [Bool]

  /// Creates an empty set.
  init(within stretch: Range<Int>) {
    self.stretch = stretch
    isMember = [Bool](repeating: false, count: stretch.count)
  }

  /// Whether a token is a member.
  func contains(_ token: Int) -> Bool {
    stretch.contains(token) && isMember[token - stretch.lowerBound]
  }

  /// Makes a token of the stretch a member.
  mutating func insert(_ token: Int) { set(token, true) }

  /// Makes tokens members, or none of them.
  mutating func set(_ tokens: some Sequence<Int>, _ isMember: Bool) {
    for token in tokens { set(token, isMember) }
  }

  private mutating func set(_ token: Int, _ isMember: Bool) {
    guard stretch.contains(token) else { return }
    self.isMember[token - stretch.lowerBound] = isMember
  }

  /// The same set with each token `offset` further on.
  func moved(by offset: Int) -> TokenSet {
    TokenSet(stretch.lowerBound + offset..<stretch.upperBound + offset, isMember)
  }

  private init(_ stretch: Range<Int>, _ isMember: [Bool]) {
    self.stretch = stretch
    self.isMember = isMember
  }

  /// Number of members in a range.
  func count(in tokens: Range<Int>) -> Int {
    var count = 0
    for token in tokens where contains(token) { count += 1 }
    return count
  }

  /// The members in ascending order.
  var ascending: [Int] {
    var members: [Int] = []
    members.reserveCapacity(stretch.count)
    for token in stretch where isMember[token - stretch.lowerBound] { members.append(token) }
    return members
  }

  /// The tokens from the first member to the last; empty for an empty set.
  var hull: Range<Int> {
    guard let first = isMember.firstIndex(of: true), let last = isMember.lastIndex(of: true) else {
      return stretch.lowerBound..<stretch.lowerBound
    }
    return (stretch.lowerBound + first)..<(stretch.lowerBound + last + 1)
  }
}
