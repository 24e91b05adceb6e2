extension JSONTree {
  /// The values that a path with dots leads to: names of members, or numbers of elements from 0.
  ///
  /// A list on the way stands for each of its elements, so that `authors.name` gives all names. A
  /// member whose name holds dots itself wins over the path.
  ///
  /// - Complexity: O(m) in the members and elements on the way.
  func values(at path: String, from node: Int = 0) -> [Int] {
    if let whole = member(path, of: node) { return isNull(whole) ? [] : [whole] }
    guard path.contains(".") else { return [] }
    var reached = [node]
    for step in path.split(separator: ".") {
      reached = reached.flatMap { self.step(String(step), from: $0) }
    }
    return reached.filter { !isNull($0) }
  }

  /// The first value at the first of the paths that leads to any.
  func value(at paths: String..., from node: Int = 0) -> Int? {
    for path in paths {
      if let value = values(at: path, from: node).first { return value }
    }
    return nil
  }

  private func step(_ name: String, from node: Int) -> [Int] {
    switch kind(node) {
    case .object: return member(name, of: node).map { [$0] } ?? []
    case .array:
      let elements = elements(of: node)
      if let number = Int(name) {
        return elements.indices.contains(number) ? [elements[number]] : []
      }
      return elements.compactMap { member(name, of: $0) }
    default: return []
    }
  }

  private func isNull(_ node: Int) -> Bool { kind(node) == .null }
}
