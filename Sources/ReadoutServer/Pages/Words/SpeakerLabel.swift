internal import ReadoutLedger
internal import ReadoutRecord

/// Who speaks, as a page names it, with the way to the speaker's page.
struct SpeakerLabel: Sendable, Hashable {
  /// The name, or the words of the article where nobody is known.
  var name: VisibleText

  /// The role at that time, as the article has it.
  var role: VisibleText?

  /// The page of the speaker; `nil` where it is not known who speaks.
  var path: String?

  /// Why it is not known who speaks.
  var unknown: String?

  /// Names the speaker of a statement.
  ///
  /// - Parameters:
  ///   - speaker: Who speaks; `nil` where the text names nobody.
  ///   - source: The words of the article that name who speaks.
  init(_ speaker: Speaker?, source: String) {
    guard let name = speaker?.name else {
      self.name = VisibleText(source.isEmpty ? "Speaker not named" : "“\(source)”")
      unknown = speaker?.reason.map { "speaker unresolved: \($0)" } ?? "speaker unknown"
      return
    }
    self.name = VisibleText(name)
    role = speaker?.role.map { VisibleText($0) }
    path = PagePath.speaker(named: name)
  }

  /// Names somebody by a name alone.
  init(name: String?) {
    self.name = VisibleText(name ?? "Speaker unknown")
    path = name.map(PagePath.speaker(named:))
    unknown = name == nil ? "speaker unknown" : nil
  }
}

/// An outlet, with the way to its page.
struct OutletLabel: Sendable, Hashable {
  var name: VisibleText
  var path: String?

  init(_ name: String?) {
    self.name = VisibleText(name ?? "Unknown outlet")
    path = name.map(PagePath.outlet)
  }
}

/// When something was said.
struct DayLabel: Sendable, Hashable {
  /// The day, month or year in words; where it is unknown, that it is.
  var date: DateText

  /// The day of publication, where the day itself is unknown.
  var published: DateText?

  /// Whether it is unknown.
  var isUnknown: Bool

  init(_ saidOn: DateReading<SaidOnBasis>, published: DateReading<PublishedBasis>?) {
    self.init(saidOn.edtf, published: published?.edtf)
  }

  init(_ saidOn: EDTF?, published: EDTF?) {
    isUnknown = saidOn == nil
    date = saidOn.map { DateText($0) } ?? DateText(unknown: "date unknown")
    self.published = saidOn == nil ? published.map { DateText($0) } : nil
  }
}

/// The event at which something was said, with the way to its page where its day is known.
struct OccasionLabel: Sendable, Hashable {
  var text: VisibleText
  var path: String?

  /// Names the occasion of a statement; `nil` when nothing is known of it.
  init?(_ statement: Statement) {
    guard let occasion = statement.occasion else { return nil }
    let parts = [occasion.kind?.words, occasion.place].compactMap { $0 }
    let with = occasion.with.isEmpty ? "" : "with " + occasion.with.joined(separator: ", ")
    let text = (parts + [with]).filter { !$0.isEmpty }.joined(separator: ", ")
    guard !text.isEmpty else { return nil }
    self.text = VisibleText(text)
    path = OccasionKey(statement).map(PagePath.occasion)
  }
}
