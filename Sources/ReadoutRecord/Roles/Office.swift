internal import ReadoutText

/// An office that a person holds for a time, whatever words name it.
public struct Office: Sendable, Hashable {
  /// The office's name in the table, such as `foreign-minister`.
  public let code: String

  /// Takes a name of the table, or the words of an office that the table does not have.
  public init(code: String) { self.code = code }

  /// The office that a title names by itself; `nil` when the table has none of it.
  ///
  /// - Parameter title: Words in any case; small words as "of" and "the" count nothing.
  public init?(title: String) {
    guard let office = Self.byTitle[Self.key(of: title)] else { return nil }
    self = office
  }

  /// The office that stands within the words of a role, such as "Norland's Minister of Foreign
  /// Affairs"; `nil` when none is known there.
  ///
  /// A deputy's office is another one than that of the holder.
  ///
  /// - Complexity: O(n) in the words.
  public init?(within role: String) {
    let words = Self.key(of: role).split(separator: " ")
    for length in stride(from: min(words.count, Self.longestTitle), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let title = words[start..<(start + length)].joined(separator: " ")
        guard let office = Self.byTitle[title] else { continue }
        let isDeputy = start > 0 && Self.deputies.contains(words[start - 1])
        self = isDeputy ? Office(code: "deputy " + office.code) : office
        return
      }
    }
    return nil
  }

  /// Whether two titles can be those of one office: they name the same, or one is short for the
  /// other, as "minister" is.
  public func canBe(_ other: Office) -> Bool {
    self == other || Self.longer[code]?.contains(other.code) == true
      || Self.longer[other.code]?.contains(code) == true
  }

  /// Whether the title may stand for several offices.
  public var isShort: Bool { Self.longer[code] != nil }

  /// Whether a country or body has the office once, so that a surname with it names one person.
  public var isSingular: Bool { Self.singular.contains(code) }

  /// Whether a country or body has the office once: what is singular, and the ministers of the
  /// table.
  public var isHeldOnce: Bool {
    isSingular || code.hasSuffix("-minister") && !Self.shared.contains(code)
  }

  /// The offices of the table that a country or body has once, in the order of the table.
  public static let heldOnce: [Office] = rows.map { Office(code: $0[0][0]) }.filter(\.isHeldOnce)

  /// Ministers of whom a government has several.
  private static let shared: Set<String> = [
    "state-minister", "deputy-prime-minister", "deputy-foreign-minister",
  ]

  private static let singular: Set<String> = [
    "president", "vice-president", "monarch", "crown-prince", "pope", "supreme-leader",
    "prime-minister", "chancellor", "foreign-minister", "defence-minister", "interior-minister",
    "finance-minister", "justice-minister", "secretary-general", "director-general",
    "managing-director", "national-security-adviser",
  ]

  /// The words of a title as the table has them: in small letters, without small words.
  public static func key(of title: String) -> String {
    let words = title.lowercased().utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    return words.map { word in
      let word = Substring(word)
      return word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
    }.filter { !smallWords.contains($0) }.joined(separator: " ")
  }

  private static let smallWords: Set<Substring> = [
    "of", "for", "the", "and", "a", "an", "to", "'s", "’s",
  ]
  private static let deputies: Set<Substring> = ["deputy", "vice", "assistant", "under", "first"]

  /// Words of the longest title.
  private static let longestTitle = 6

  private static let rows = OfficeTable.lines.fields("\n").map { line in
    line.fields(";").map { $0.fields("|").map { String($0) } }
  }

  private static let byTitle: [String: Office] = {
    var offices: [String: Office] = [:]
    for row in rows where row.count > 1 {
      for title in row[1] where offices[title] == nil { offices[title] = Office(code: row[0][0]) }
    }
    return offices
  }()

  /// The offices that a short title may stand for.
  private static let longer: [String: Set<String>] = {
    var longer: [String: Set<String>] = [:]
    for row in rows where row.count > 2 { longer[row[0][0]] = Set(row[2]) }
    return longer
  }()
}
