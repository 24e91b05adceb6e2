/// Which prefixes stand for which namespaces at a place of a document.
struct XMLScope {
  /// The declarations in force for each prefix, the innermost last, each with its depth.
  private var declared: [String: [(depth: Int, namespace: XMLNamespace)]] = [:]

  /// The prefixes declared at each open element that declares any.
  private var prefixes: [(depth: Int, prefixes: [String])] = []

  private var depth = 0

  /// Enters an element; its declarations hold from here on.
  mutating func enter(_ token: XMLToken, of bytes: [UInt8]) {
    depth += 1
    guard Self.holdsDeclaration(bytes, token.attributes) else { return }
    var own: [String] = []
    var scan = HTMLAttributes(bytes, token.attributes).makeScan()
    while let attribute = scan.next() {
      guard let prefix = Self.prefix(declaredBy: bytes[attribute.name]) else { continue }
      let name = String(decoding: bytes[attribute.value], as: UTF8.self)
      declared[prefix, default: []].append((depth, XMLNamespace(name: name)))
      own.append(prefix)
    }
    prefixes.append((depth, own))
  }

  /// Leaves the innermost elements so that as many as `remaining` are open.
  mutating func leave(to remaining: Int) {
    depth = remaining
    while let last = prefixes.last, last.depth > depth {
      for prefix in last.prefixes { declared[prefix]?.removeLast() }
      prefixes.removeLast()
    }
  }

  /// The namespace of a tag's name.
  func namespace(of name: ArraySlice<UInt8>) -> XMLNamespace {
    guard let colon = name.firstIndex(of: 0x3A) else { return defaultNamespace }
    let prefix = String(decoding: name[..<colon], as: UTF8.self)
    return declared[prefix]?.last?.namespace ?? XMLNamespace(customaryPrefix: prefix) ?? .other
  }

  private var defaultNamespace: XMLNamespace { declared[""]?.last?.namespace ?? .plain }

  /// The scope as it is, with its depth counted anew from zero: for a part of the document.
  var flattened: XMLScope {
    var scope = XMLScope()
    for (prefix, stack) in declared {
      if let last = stack.last { scope.declared[prefix] = [(0, last.namespace)] }
    }
    return scope
  }

  private static func holdsDeclaration(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 8 else { return false }
    var offset = range.lowerBound
    while let start = bytes[offset..<range.upperBound].firstIndex(of: 0x78) {
      if bytes[start..<range.upperBound].starts(with: "xmlns".utf8) { return true }
      offset = start + 1
    }
    return false
  }

  /// The prefix that an attribute declares; empty for the default namespace.
  private static func prefix(declaredBy name: ArraySlice<UInt8>) -> String? {
    guard name.starts(with: "xmlns".utf8) else { return nil }
    if name.count == 5 { return "" }
    guard name.dropFirst(5).first == 0x3A else { return nil }
    return String(decoding: name.dropFirst(6), as: UTF8.self)
  }
}
