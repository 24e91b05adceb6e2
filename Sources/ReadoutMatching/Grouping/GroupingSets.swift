/// Disjoint sets of statements that are grouped together, each by a number.
struct GroupingSets {
  typealias ID = Regrouping.ID

  /// The statements of each set.
  private(set) var members: [Int: Set<ID>] = [:]

  private var numbers: [ID: Int] = [:]
  private var lastNumber = 0

  /// The number of the set that holds a statement; `nil` when none does.
  func number(of id: ID) -> Int? { numbers[id] }

  /// Makes one set of statements with all the sets that hold some of them.
  ///
  /// - Returns: Its number, and the numbers of the sets that are none any more.
  mutating func unite(_ ids: Set<ID>) -> (number: Int, replaced: Set<Int>) {
    let replaced = Set(ids.compactMap { numbers[$0] })
    let all = replaced.reduce(into: ids) { $0.formUnion(members.removeValue(forKey: $1) ?? []) }
    lastNumber += 1
    for id in all { numbers[id] = lastNumber }
    members[lastNumber] = all
    return (lastNumber, replaced)
  }
}
