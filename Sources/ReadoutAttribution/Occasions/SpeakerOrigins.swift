internal import ReadoutRecord

/// What an article tells of the countries that its speakers are of.
struct SpeakerOrigins {
  private let places: [String: [PlaceKey]]

  /// Reads the persons that an article names.
  ///
  /// - Complexity: O(n) in their number.
  init(of entities: [NamedEntity]) {
    let persons = entities.lazy.filter { $0.isPerson && !$0.places.isEmpty }
    places = Dictionary(
      persons.map { ($0.name, $0.places) }, uniquingKeysWith: { first, _ in first })
  }

  /// The countries and other places that the article ties a speaker to.
  func places(of speaker: Speaker) -> [PlaceKey] {
    let told = speaker.name.flatMap { places[$0] } ?? []
    guard let code = speaker.country else { return told }
    return [PlaceKey(countryCode: code)] + told
  }

  /// Whether two speakers are of two countries of the table; other names may be those of towns and
  /// bodies, of which two can be of one country.
  func areForeign(_ one: Speaker, _ other: Speaker) -> Bool {
    guard let ours = country(of: one), let theirs = country(of: other) else { return false }
    return ours != theirs
  }

  /// The code of a speaker's country, where the table has it.
  func country(of speaker: Speaker) -> String? {
    places(of: speaker).lazy.compactMap(\.countryCode).first
  }
}
