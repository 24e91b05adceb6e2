import CLibXML2
import Foundation
import ReadoutText

/// A second opinion on our tokeniser: what libxml2 makes of a page.
///
/// The only file that calls libxml2.
enum LibXML2Oracle {
  /// The letters of a page's text, without white space.
  static func letters(ofPage html: String) -> String {
    let bytes = Array(html.utf8)
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
        Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue))
    }
    defer { xmlFreeDoc(document) }
    guard let content = xmlNodeGetContent(xmlDocGetRootElement(document)) else { return "" }
    defer { free(content) }
    return letters(of: String(cString: content))
  }

  /// The characters of a text that are no white space.
  static func letters(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The named character references that libxml2 knows below a code point.
  static func namedReferences(below limit: UInt32) -> [(name: String, codePoint: UInt32)] {
    (0..<limit).compactMap { codePoint in
      guard let entity = htmlEntityValueLookup(codePoint), let name = entity.pointee.name else {
        return nil
      }
      return (String(cString: name), codePoint)
    }
  }
}
