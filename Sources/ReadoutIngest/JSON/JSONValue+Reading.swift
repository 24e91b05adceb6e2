package import ReadoutRecord

extension JSONValue {
  /// Lists and objects of a value that is read whole nest at most this deep.
  private static let deepest = 64

  /// Reads the value that is all of some bytes but white space.
  ///
  /// Members stand in the order of the source; of several with one name each is kept. A number that
  /// is no integer becomes ``twoDecimals(_:)``.
  ///
  /// - Parameter bytes: JSON in UTF-8, of less than 4 GB.
  /// - Throws: ``JSONFault`` where the bytes are no JSON or nest deeper than 64 levels.
  /// - Complexity: O(n).
  package init(reading bytes: [UInt8]) throws(JSONFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONFault(byteOffset: 0, reason: "it is no UTF-8", isCutOff: false)
    }
    self = try Self.value(of: 0, in: try JSONTreeReader.tree(of: bytes), depth: 0)
  }

  private static func value(
    of node: Int, in tree: JSONTree, depth: Int
  ) throws(JSONFault) -> JSONValue {
    guard depth <= deepest else {
      throw fault(at: node, in: tree, "it nests deeper than \(deepest) levels")
    }
    switch tree.kind(node) {
    case .null: return .null
    case .boolean: return .bool(tree.source[tree.nodes[node].range.lowerBound] == UInt8(ascii: "t"))
    case .string: return .string(tree.text(of: node).string)
    case .number: return try number(node, in: tree)
    case .array:
      var elements: [JSONValue] = []
      for element in tree.elements(of: node) {
        elements.append(try value(of: element, in: tree, depth: depth + 1))
      }
      return .array(elements)
    case .object:
      var members: [Member] = []
      for (name, member) in tree.members(of: node) {
        members.append(
          Member(tree.text(of: name).string, try value(of: member, in: tree, depth: depth + 1)))
      }
      return .object(members)
    }
  }

  /// A number; an integer too where it is written with a fraction of zero or an exponent.
  private static func number(_ node: Int, in tree: JSONTree) throws(JSONFault) -> JSONValue {
    let digits = tree.text(of: node).string
    if let integer = Int(digits) { return .integer(integer) }
    guard let number = Double(digits), number.isFinite else {
      throw fault(at: node, in: tree, "'\(digits.prefix(20))' is no number")
    }
    return Int(exactly: number).map { .integer($0) } ?? .twoDecimals(number)
  }

  private static func fault(at node: Int, in tree: JSONTree, _ reason: String) -> JSONFault {
    JSONFault(byteOffset: tree.nodes[node].range.lowerBound, reason: reason, isCutOff: false)
  }
}
