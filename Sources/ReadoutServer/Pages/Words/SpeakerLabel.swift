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
