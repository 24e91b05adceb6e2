internal import Foundation

/// Small values as JSON text in a column, with sorted keys so that equal values have equal text.
enum JSONText {
  /// The text of a value.
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The value of a text.
  ///
  /// - Throws: ``BlobError`` when the text is not the JSON of such a value.
  static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw BlobError(finding: "'\(text.prefix(80))' is not what the column should hold")
    }
  }
}
