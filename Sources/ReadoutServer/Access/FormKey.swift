/// What a form of the pages carries, so that it can only have come from one of them.
///
/// It is random and made anew with each start: another site can neither read nor guess it.
package struct FormKey: Sendable {
  /// 64 hexadecimal digits.
  package let text: String

  /// The name of the form's field.
  package static let fieldName = "key"

  /// Makes a key.
  package init() { text = RandomText.hex(byteCount: 32) }

  /// Whether a form has brought the key; takes as long for any text of the key's length.
  package func matches(_ other: String) -> Bool {
    let own = text.utf8
    guard own.count == other.utf8.count else { return false }
    return zip(own, other.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
