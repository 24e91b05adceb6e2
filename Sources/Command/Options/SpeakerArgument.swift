internal import ReadoutLedger

/// Finds the one speaker whom a user has named.
enum SpeakerArgument {
  /// The speaker.
  ///
  /// - Throws: ``CommandFailure`` when the ledger knows nobody of that name, or several.
  static func speaker(_ name: String, in ledger: Ledger) throws -> TimelineSpeaker {
    let found = try ledger.timelineSpeakers(named: name)
    guard let first = found.first else {
      throw CommandFailure(
        .failed, "the ledger knows no '\(name)'; 'readout speakers' lists whom it knows")
    }
    guard found.count == 1 else {
      let list = found.prefix(5).map(Self.line).joined(separator: ", ")
      let more = found.count > 5 ? " and \(found.count - 5) more" : ""
      throw CommandFailure(
        .failed, "'\(name)' may be \(list)\(more); name one by its id, or in full")
    }
    return first
  }

  private static func line(_ speaker: TimelineSpeaker) -> String {
    let id = speaker.person.map { "\($0) " } ?? ""
    return "\(id)\(speaker.name) (\(speaker.statementCount))".printable
  }
}
