/// A JSON value as a light tree: its values in the order of the source, each with its place.
///
/// What an object or a list holds is a stretch of the nodes, so that nothing here recurses, however
/// deep the value nests. Members of objects are a node for the name before that of the value.
struct JSONTree {
  /// What a value is.
  enum Kind: UInt8 {
    case object, array, string, number, boolean, null
  }

  /// A value or the name of a member.
  struct Node {
    var kind: Kind

    /// Offset of the first byte; of a string, of that behind its quotation mark.
    var start: UInt32

    /// Offset behind the last byte; of a string, that of its closing quotation mark.
    var end: UInt32

    /// Index behind the last node within the value.
    var nodeEnd: UInt32

    /// Where the value stands in the source.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The source, valid UTF-8.
  let source: [UInt8]

  /// The values; the first one holds all others.
  private(set) var nodes: [Node]

  init(source: [UInt8], nodes: [Node]) {
    self.source = source
    self.nodes = nodes
  }

  /// What a node is.
  func kind(_ node: Int) -> Kind { nodes[node].kind }

  /// The values of a list; none for anything else.
  func elements(of node: Int) -> [Int] {
    guard nodes[node].kind == .array else { return [] }
    var elements: [Int] = []
    var index = node + 1
    while index < nodes[node].nodeEnd {
      elements.append(index)
      index = Int(nodes[index].nodeEnd)
    }
    return elements
  }

  /// The members of an object, each by the nodes of its name and its value; none for anything else.
  func members(of node: Int) -> [(name: Int, value: Int)] {
    guard nodes[node].kind == .object else { return [] }
    var members: [(name: Int, value: Int)] = []
    var index = node + 1
    while index < nodes[node].nodeEnd {
      members.append((index, index + 1))
      index = Int(nodes[index + 1].nodeEnd)
    }
    return members
  }

  /// The value of an object's member; of several with one name, that of the last.
  ///
  /// - Complexity: O(m) in the members of the object.
  func member(_ name: String, of node: Int) -> Int? {
    guard nodes[node].kind == .object else { return nil }
    var name = name
    return name.withUTF8 { wanted in
      var found: Int?
      var index = node + 1
      while index < nodes[node].nodeEnd {
        if isName(index, wanted) { found = index + 1 }
        index = Int(nodes[index + 1].nodeEnd)
      }
      return found
    }
  }

  private func isName(_ node: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = nodes[node].range
    if range.count == wanted.count { return source[range].elementsEqual(wanted) }
    // An escape is longer than what it stands for.
    guard range.count > wanted.count, source[range].contains(0x5C) else { return false }
    return text(of: node).utf8.elementsEqual(wanted)
  }
}
