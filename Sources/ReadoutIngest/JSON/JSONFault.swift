/// Where and why bytes are no JSON.
package struct JSONFault: Error, Hashable {
  /// Offset of the first byte that cannot stand there; the end of the source when it was cut off.
  package var byteOffset: Int

  /// What is wrong there, in a few words.
  package var reason: String

  /// Whether the source ends within the value.
  package var isCutOff: Bool
}
