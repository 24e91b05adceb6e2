/// The letters of other scripts that look like Latin ones: in a word with Latin letters they make
/// a name seem to be another.
enum LookalikeLetter {
  /// How far the word around a letter is read, to each side.
  private static let reach = 32

  /// Letters of Cyrillic, Greek and Armenian that most typefaces draw as they draw a Latin letter.
  private static let letters = Set(
    "асеорухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅҺԌԚԜοναΑΒΕΖΗΙΚΜΝΟΡΤΥΧոսօհ".unicodeScalars)

  /// Whether a code point may be one; what stands around it decides.
  static func isCandidate(_ scalar: Unicode.Scalar) -> Bool {
    0x370..<0x590 ~= scalar.value && letters.contains(scalar)
  }

  /// The name of a letter that stands in a word with Latin letters; `nil` for all others.
  static func name<Scalars: BidirectionalCollection<Unicode.Scalar>>(
    at index: Scalars.Index, in scalars: Scalars
  ) -> String? {
    let scalar = scalars[index]
    guard isCandidate(scalar) else { return nil }
    let before = scalars[..<index].reversed().prefix(reach)
    let behind = scalars[scalars.index(after: index)...].prefix(reach)
    guard hasLatin(before) || hasLatin(behind) else { return nil }
    return scalar.properties.name?.lowercased()
  }

  /// Whether a Latin letter comes before the end of the word.
  private static func hasLatin(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    for scalar in scalars {
      guard scalar.properties.isAlphabetic else { return false }
      if isLatin(scalar) { return true }
    }
    return false
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
