extension HTMLDocument {
  /// Marks the text within lines that no reader sees, such as the bubble that opens over a name.
  ///
  /// What is hidden as a whole block is left to the extraction of the body, which weighs it.
  ///
  /// - Parameter marks: The marks of the elements, by node.
  /// - Complexity: O(n) in the elements and parts.
  mutating func hideUnseenText(marks: [ElementMarks]) {
    var isUnseen = [Bool](repeating: false, count: nodes.count)
    var isAnyUnseen = false
    for (index, node) in nodes.enumerated() where index > 0 && !node.tag.isBlock {
      guard isUnseen[node.parent] || marks[index].contains(.unseen) else { continue }
      isUnseen[index] = true
      isAnyUnseen = true
    }
    guard isAnyUnseen else { return }
    for index in parts.indices where parts[index].kind == .text && isUnseen[parts[index].node] {
      parts[index].kind = .unseen
    }
  }
}
