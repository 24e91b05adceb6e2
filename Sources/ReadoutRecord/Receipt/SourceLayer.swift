internal import ReadoutText

/// A way of writing characters that a format lays over its charset.
enum SourceLayer: Sendable {
  /// Those of HTML and XML: `&amp;`, `&#8220;`.
  case characterReferences

  /// Those of strings in JSON: `\n`, `\u201c`.
  case jsonEscapes

  /// Marks of XML between characters: those of CDATA sections, and comments.
  case xmlSections

  /// What a source says when this layer is taken off; what cannot be an escape stands for itself.
  ///
  /// - Complexity: O(n).
  func decode(_ source: [UInt8]) -> [UInt8] {
    if case .xmlSections = self { return XMLSections.removed(from: source) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(source.count)
    var offset = 0
    while offset < source.count {
      if let (scalar, byteCount) = escape(at: offset, in: source),
        let characters = UTF8.encode(scalar)
      {
        decoded.append(contentsOf: characters)
        offset += byteCount
      } else {
        decoded.append(source[offset])
        offset += 1
      }
    }
    return decoded
  }

  private func escape(at offset: Int, in source: [UInt8]) -> (Unicode.Scalar, byteCount: Int)? {
    switch self {
    case .characterReferences:
      CharacterReference.read(at: offset, in: source, end: source.count)
        .map { ($0.scalar, $0.byteCount) }
    case .jsonEscapes:
      JSONEscape.read(at: offset, in: source, end: source.count).map { ($0.scalar, $0.byteCount) }
    case .xmlSections: nil
    }
  }
}

extension ArticleFormat {
  /// The layers over the charset, the outermost first; text that a format may hold with or without
  /// the inner one is checked against both.
  var layers: [SourceLayer] {
    switch self {
    case .text, .pdf, .nexis: []
    case .html, .factivaPage: [.characterReferences]
    case .docx, .nexisDocument, .factiva: [.xmlSections, .characterReferences]
    case .json, .jsonFeed, .ninjs: [.jsonEscapes, .characterReferences]
    // HTML stands in XML as text, so that its references are written in references.
    case .feed, .newsml, .nitf: [.xmlSections, .characterReferences, .characterReferences]
    }
  }
}

/// What the characters of a source with layers may stand for.
enum LayeredCharacters {
  /// Whether `source` is read as `characters`: as it is, under some of the layers, or, for one
  /// space, as white space in any number and writing.
  static func decode(
    _ source: [UInt8], under layers: [SourceLayer], to characters: ArraySlice<UInt8>
  ) -> Bool {
    var written = source
    for layer in layers {
      if stands(written, for: characters) { return true }
      written = layer.decode(written)
    }
    return stands(written, for: characters)
  }

  private static func stands(_ written: [UInt8], for characters: ArraySlice<UInt8>) -> Bool {
    written.elementsEqual(characters)
      || characters.elementsEqual([0x20]) && isWhiteSpace(written)
  }

  private static func isWhiteSpace(_ written: [UInt8]) -> Bool {
    var offset = 0
    while offset < written.count {
      let width = MarkupSpace.width(at: offset, in: written, end: written.count)
      guard width > 0 else { return false }
      offset += width
    }
    return offset > 0
  }
}
