internal import ReadoutText

/// A media type with its charset, as a header field gives it.
struct ContentType {
  /// Type and subtype in small letters, such as `text/html`.
  var name: String

  /// The parameters, by their names in small letters; quotation marks are taken off.
  private(set) var parameters: [String: String] = [:]

  /// Reads a field's value, such as `text/html; charset="utf-8"`.
  init(_ value: String) {
    var parts = Self.parts(of: value)[...]
    name = (parts.popFirst() ?? "").lowercased()
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let key = Self.trimmed(pair[0]).lowercased()
      if parameters[key] == nil { parameters[key] = Self.unquoted(Self.trimmed(pair[1])) }
    }
  }

  /// The charset that is declared.
  var charset: String? { parameters["charset"] }

  /// What kind of content that is.
  var kind: ContentKind { ContentKind(name) }

  /// The parts between semicolons that stand in no quotation marks.
  private static func parts(of value: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in value.unicodeScalars {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(character)
      }
    }
    return parts.map { trimmed($0[...]) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let bytes = text.utf8.drop { UTF8Byte.isSpace($0) }
    guard let last = bytes.lastIndex(where: { !UTF8Byte.isSpace($0) }) else { return "" }
    return String(bytes[...last]) ?? ""
  }

  private static func unquoted(_ text: String) -> String {
    guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst().dropLast())
  }
}

/// What a media type means for a reader of articles; the raw value counts what is passed over.
enum ContentKind: String {
  case page, text
  case image, audio, video, font, script
  case styleSheet = "style sheet"
  case data, document
  case other = "other content"

  /// Takes a media type in small letters.
  init(_ name: String) {
    if let known = Self.known[name] {
      self = known
      return
    }
    switch name.split(separator: "/").first {
    case "image": self = .image
    case "audio": self = .audio
    case "video": self = .video
    case "font": self = .font
    case "application" where name.hasSuffix("+xml") || name.hasSuffix("+json"): self = .data
    default: self = .other
    }
  }

  /// Whether an article may be made of it.
  var isArticle: Bool { self == .page || self == .text }

  private static let known: [String: ContentKind] = [
    "text/html": .page, "application/xhtml+xml": .page, "application/vnd.wap.xhtml+xml": .page,
    "text/plain": .text, "text/css": .styleSheet, "text/javascript": .script,
    "application/javascript": .script, "application/x-javascript": .script,
    "application/ecmascript": .script, "application/json": .data, "text/json": .data,
    "text/xml": .data, "application/xml": .data, "text/csv": .data, "application/pdf": .document,
    "application/msword": .document, "application/rtf": .document, "application/font-woff": .font,
    "application/x-font-woff": .font, "application/x-font-ttf": .font,
    "application/vnd.ms-fontobject": .font, "application/x-shockwave-flash": .video,
  ]
}
