/// Where and why bytes are no JSON.
struct JSONFault: Error, Hashable {
  /// Offset of the first byte that cannot stand there; the end of the source when it was cut off.
  var byteOffset: Int

  /// What is wrong there, in a few words.
  var reason: String

  /// Whether the source ends within the value.
  var isCutOff: Bool
}
