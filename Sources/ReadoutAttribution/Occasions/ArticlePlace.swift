internal import ReadoutRecord
internal import ReadoutText

/// Where an article was written: the place of its dateline, else of a byline "By our editor in X".
///
/// Reporters file from where a gathering is held, so it is the place of one that the text places
/// nowhere else, and of what a person says on the report's day at no event that the text names; but
/// never of what can be said from anywhere, such as a letter or a call, and never when the speaker
/// is of another country than the city.
struct ArticlePlace: Sendable {
  /// The name.
  let name: String

  /// The characters that name it.
  let evidence: TextSpan

  /// The country whose capital it is.
  let country: String?

  init?(of document: AnalysedText, dateline: Dateline?, places: PlaceFinder) {
    if let name = dateline?.place, let span = document.dateline?.place {
      self.name = name
      evidence = span
    } else if let place = Self.byline(in: document, places: places) {
      name = document.phrase(place)
      evidence = document.span(of: place)
    } else {
      return nil
    }
    let named = Country.lookUp(name.lowercased())
    country = named.flatMap { $0.form == .capital ? $0.country.code : nil }
  }

  /// The place of a line that begins with "By" below the title.
  private static func byline(in document: AnalysedText, places: PlaceFinder) -> Range<Int>? {
    for paragraph in document.paragraphs.prefix(4) where paragraph.tokens.count <= 12 {
      guard let first = paragraph.tokens.first, document.tokens[first].key == "by" else { continue }
      let preposition = paragraph.tokens.last { document.tokens[$0].key == "in" }
      guard let preposition else { continue }
      return places.place(behind: preposition, limit: paragraph.tokens.upperBound)
    }
    return nil
  }

  /// Whether a speaker can have spoken there at an event.
  ///
  /// A capital is the place of its own country's speakers, and of guests whose counterpart is of
  /// that country or unknown.
  func canBePlace(of event: SpeechEvent, speaker: Speaker?) -> Bool {
    guard !event.marks.contains(.remote) else { return false }
    if event.marks.contains(.named), event.listener?.contains(name) != true { return false }
    if event.kind == .interview { return country == nil || country == speaker?.country }
    guard event.isGathering else { return false }
    return isHome(of: speaker) || event.participants.count > 1
  }

  /// Whether a speaker can be at home there: nobody is in the capital of another country.
  func isHome(of speaker: Speaker?) -> Bool {
    guard let country, let other = speaker?.country else { return true }
    return country == other
  }
}
