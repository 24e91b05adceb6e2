/// What holds for a part of an XML document because of the elements around it.
struct XMLSurroundings: Sendable {
  /// The namespaces in force.
  var scope = XMLScope()

  /// The address that relative ones are resolved against.
  var base: String?

  /// The language as a BCP 47 tag.
  var language: String?

  /// The same with what an element itself says in `xml:base` and `xml:lang`.
  func within(_ attributes: HTMLAttributes) -> XMLSurroundings {
    guard !attributes.range.isEmpty else { return self }
    var inner = self
    if let own = attributes.string("xml:base"), !own.isEmpty {
      inner.base = Address.resolve(own, against: base)
    }
    if let own = attributes.string("xml:lang"), !own.isEmpty { inner.language = own }
    return inner
  }
}
