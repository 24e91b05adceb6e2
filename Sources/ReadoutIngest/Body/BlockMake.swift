/// How a block is made: its element and the names of it and of the one around it.
struct BlockMake: Hashable {
  private let tag: HTMLTag
  private let names: ArraySlice<UInt8>
  private let outerNames: ArraySlice<UInt8>

  /// The make of a block; `nil` when neither element has a name.
  init?(of block: TextBlock, in document: HTMLDocument) {
    let parent = document.nodes[block.node].parent
    tag = document.nodes[block.node].tag
    names = document.classNames(of: block.node)
    outerNames = document.classNames(of: parent)
    if names.isEmpty, outerNames.isEmpty { return nil }
  }

  static func == (a: BlockMake, b: BlockMake) -> Bool {
    a.tag == b.tag && a.names.elementsEqual(b.names) && a.outerNames.elementsEqual(b.outerNames)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(tag)
    names.withUnsafeBytes { hasher.combine(bytes: $0) }
    outerNames.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension HTMLDocument {
  /// The class of an element as written, cut after a hundred bytes; empty when it has none.
  func classNames(of node: Int) -> ArraySlice<UInt8> { source[nodes[node].names] }
}

/// How the element around a block is made: what it is and its class.
struct OuterMake: Hashable {
  let tag: HTMLTag
  let names: ArraySlice<UInt8>

  init(of block: TextBlock, in document: HTMLDocument) {
    let parent = document.nodes[block.node].parent
    tag = document.nodes[parent].tag
    names = document.classNames(of: parent)
  }

  static func == (a: OuterMake, b: OuterMake) -> Bool {
    a.tag == b.tag && a.names.elementsEqual(b.names)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(tag)
    names.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
