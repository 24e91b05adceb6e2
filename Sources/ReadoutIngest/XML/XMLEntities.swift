/// Finds declarations of entities, which are the means of attacks on XML readers: expansions that
/// fill the memory, and files and addresses that the reader shall fetch.
enum XMLEntities {
  /// Offset of the first declaration of an entity within a document type; `nil` when there is none.
  ///
  /// - Complexity: O(n).
  static func declaration(in bytes: [UInt8], _ documentType: Range<Int>) -> Int? {
    var offset = documentType.lowerBound
    while let start = bytes[offset..<documentType.upperBound].firstIndex(of: 0x3C) {
      let rest = bytes[start..<documentType.upperBound]
      if rest.prefix(8).map({ $0 & 0xDF }).elementsEqual("<!ENTITY".utf8.map { $0 & 0xDF }) {
        return start
      }
      offset = start + 1
    }
    return nil
  }
}
