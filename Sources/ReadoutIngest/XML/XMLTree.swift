/// A piece of an XML document as a light tree: elements in the order of their start tags, and the
/// characters between them.
///
/// What an element holds is a stretch of both lists, so that nothing here recurses, however deep
/// the piece nests.
struct XMLTree {
  /// An element.
  struct Node {
    /// Where the name without its prefix stands in the source.
    var name: Range<Int>

    /// The vocabulary that the name is of.
    var namespace: XMLNamespace

    /// Where the attributes stand.
    var attributes: Range<Int>

    /// The element around it; the first node is its own parent.
    var parent: Int

    /// Index behind the last node within the element.
    var nodeEnd: Int

    /// The parts within the element.
    var parts: Range<Int>

    /// Where the content stands in the source, between the tags.
    var content: Range<Int>
  }

  /// Characters between tags.
  struct Part {
    /// Where they stand in the source.
    var range: Range<Int>

    /// Whether they stand in a CDATA section, in which references are no references.
    var isLiteral: Bool

    /// The innermost element around them.
    var node: Int
  }

  /// The source, valid UTF-8.
  let source: [UInt8]

  /// The elements; the first one is the outermost.
  var nodes: [Node] = []

  /// The parts.
  var parts: [Part] = []

  /// The attributes of an element.
  func attributes(of node: Int) -> HTMLAttributes { HTMLAttributes(source, nodes[node].attributes) }

  /// The elements directly within one.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var index = node + 1
    while index < nodes[node].nodeEnd {
      children.append(index)
      index = nodes[index].nodeEnd
    }
    return children
  }

  /// The elements within one at any depth.
  func descendants(of node: Int) -> Range<Int> { node + 1..<nodes[node].nodeEnd }

  /// Whether an element has a name, whatever the letters' case, since feeds are not exact in it.
  func isNamed(_ node: Int, _ name: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    let range = nodes[node].name
    guard range.count == wanted.count else { return false }
    return zip(source[range], wanted).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Whether an element has a name of a vocabulary.
  func isNamed(_ node: Int, _ namespace: XMLNamespace, _ name: StaticString) -> Bool {
    nodes[node].namespace == namespace && isNamed(node, name)
  }

  /// Whether an element holds others.
  func holdsElements(_ node: Int) -> Bool { nodes[node].nodeEnd > node + 1 }
}
