internal import ReadoutRecord

/// The office that the words of a role name, of those that one person at a time holds: a "deputy
/// minister" or "a senator" may be many.
struct ReportedOffice {
  /// The office: of the table of offices, or a minister's with what it is for, as
  /// `fisheries minister`.
  let office: Office

  /// The country as an ISO 3166-1 alpha-2 code, or the body's name.
  let holder: String

  /// Whether the words say that it is held no longer.
  let isPast: Bool

  /// Reads a role in an article's words, with the country that the article gives the person; `nil`
  /// for what names no such office, or nobody's.
  init?(role: String, country: String?) {
    var words = role.lowercased().split(separator: " ")
    let isPast = Self.splitTime(off: &words)
    let leading = Self.splitCountry(off: &words)
    let named = Self.splitHolder(off: &words)
    guard let holder = named ?? leading ?? country,
      let office = Self.office(titled: words.joined(separator: " ")),
      holder.utf8.count > 2 || !Self.ofBodies.contains(office.code)
    else { return nil }
    self.office = office
    self.holder = holder
    self.isPast = isPast
  }

  /// The office that the whole of a title names; `nil` when several can hold it.
  static func office(titled title: String) -> Office? {
    if let office = Office(title: title) { return office.isHeldOnce ? office : nil }
    var words = Office.key(of: title).split(separator: " ")
    if words.first == "minister" { words.append(words.removeFirst()) }
    guard (2...4).contains(words.count), words.last == "minister",
      !words.dropLast().contains(where: Self.ranks.contains)
    else { return nil }
    return Office(code: words.joined(separator: " "))
  }

  /// Takes "former", "new" and the like off the front of a role; returns whether they say that it is
  /// held no longer.
  private static func splitTime(off words: inout [Substring]) -> Bool {
    var isPast = false
    while let first = words.first, past.contains(first) || passing.contains(first) {
      if past.contains(first) { isPast = true }
      words.removeFirst()
    }
    guard let first = words.first, let mark = pastPrefixes.first(where: first.hasPrefix) else {
      return isPast
    }
    words[0] = first.dropFirst(mark.count)
    return true
  }

  /// Takes "Norwegian" or "South Korean" off the front of a role.
  private static func splitCountry(off words: inout [Substring]) -> String? {
    for length in [3, 2, 1] where length < words.count {
      let name = words.prefix(length).joined(separator: " ")
      guard let found = Country.lookUp(name), found.form != .capital else { continue }
      words.removeFirst(length)
      return found.country.code
    }
    return nil
  }

  /// Takes "of Norway" or "of the African Union" off the end of a role.
  private static func splitHolder(off words: inout [Substring]) -> String? {
    for place in words.indices.dropFirst() where words[place] == "of" {
      let rest = words[(place + 1)...]
      let name = (rest.first == "the" ? rest.dropFirst() : rest).joined(separator: " ")
      let country = Country.lookUp(name).flatMap { $0.form == .name ? $0.country.code : nil }
      guard let holder = Body.lookUp(name)?.name ?? country else { continue }
      words.removeSubrange(place...)
      return holder
    }
    return nil
  }

  /// Words that say that an office is held no longer.
  private static let past: Set<Substring> = [
    "former", "ex", "late", "outgoing", "then", "ousted", "deposed", "onetime", "one-time",
  ]
  private static let pastPrefixes = ["ex-", "then-"]

  /// Words that leave an office what it is.
  private static let passing: Set<Substring> = [
    "new", "current", "incumbent", "acting", "interim", "the",
  ]

  /// Offices that many have in a country, and a body has once.
  private static let ofBodies: Set<String> = [
    "secretary-general", "director-general", "managing-director",
  ]

  /// Words before "minister" that tell its rank or side and not what it is for.
  private static let ranks: Set<Substring> = [
    "deputy", "vice", "assistant", "junior", "senior", "state", "cabinet", "government", "shadow",
    "opposition", "chief", "first", "former", "ex", "another", "other", "regional", "provincial",
    "prime", "minister", "without", "portfolio", "designate",
  ]
}
