internal import ReadoutLedger
internal import ReadoutRecord

/// What a form says of a statement.
struct StatementCorrection: Sendable {
  /// What is to be noted in the journal.
  let correction: Correction

  /// Reads the fields of the form.
  ///
  /// - Throws: ``DeskError`` with code `invalid` when they say nothing, or something else.
  init(_ fields: PageQuery) throws {
    switch fields["action"] {
    case "accept": correction = .accept
    case "reject": correction = .reject
    case "speaker": correction = .speaker(try Self.speaker(fields))
    case "unresolved": correction = .speaker(.unresolved)
    case "said-on": correction = .saidOn(try Self.date(fields["date"]))
    case "note": correction = .note(try Self.given(fields["note"], "write the note"))
    default: throw DeskError(.invalid, "the form does not say what is to be corrected")
    }
  }

  private static func speaker(_ fields: PageQuery) throws -> SpeakerCorrection {
    let who = try given(fields["speaker"], "name the speaker, or a person such as p12")
    if let id = PersonID(who) {
      return .person(PersonReference(id: id, name: who, mention: nil))
    }
    return .named(who, type: SpeakerType(rawValue: fields["type"]) ?? .person)
  }

  private static func date(_ text: String) throws -> EDTF? {
    guard !text.isEmpty, text != "unknown" else { return nil }
    guard let date = EDTF(rawValue: text) else {
      throw DeskError(
        .invalid, "'\(text)' is no date; write 2031-02-10, another EDTF date or 'unknown'")
    }
    return date
  }

  private static func given(_ text: String, _ request: String) throws -> String {
    guard !text.isEmpty else { throw DeskError(.invalid, request) }
    return text
  }
}
