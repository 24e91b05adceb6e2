// The closed vocabularies of the record, an enum each. A new value is a change of docs/FORMAT.md.

/// How the words of a statement are given.
public enum StatementKind: String, Sendable, Codable, CaseIterable {
  /// All of the content stands in quotation marks, or is a turn of a transcript.
  case direct
  /// None of the content stands in quotation marks.
  case indirect
  /// Part of the content stands in quotation marks.
  case mixed
}

/// What kind of act the cue names.
public enum StatementAct: String, Sendable, Codable, CaseIterable {
  case speech, document, thought, perception, other
}

/// What a speaker is.
public enum SpeakerType: String, Sendable, Codable, CaseIterable {
  case person, organisation, country, office, group, document, unnamed
}

/// By what means a speaker was found for a source.
public enum SpeakerResolution: String, Sendable, Codable, CaseIterable {
  case name, surname, role, pronoun, metonym
  /// Carried over from a neighbouring statement.
  case carried
  case table
  case unresolved
  /// A person said who speaks, in the journal of a ledger.
  case corrected
}

/// The event at which a statement was made.
public enum OccasionKind: String, Sendable, Codable, CaseIterable {
  case pressConference = "press-conference"
  case briefing, talks, call, interview, broadcast, speech, summit, parliament, court, written
  case post, other
}

/// What the date of publication rests on.
public enum PublishedBasis: String, Sendable, Codable, CaseIterable {
  case metadata, given, feed, dateline, text, url, context
}

/// What the date of a statement rests on.
public enum SaidOnBasis: String, Sendable, Codable, CaseIterable {
  case explicit, weekday, relative, dateline, context, published
  /// A person said when it was, in the journal of a ledger.
  case corrected
}

/// Whether a statement asserts, supposes or asks.
public enum Mood: String, Sendable, Codable, CaseIterable {
  case asserted, conditional, question
}

/// Why an article could not be read.
public enum RejectionCode: String, Sendable, Codable, CaseIterable {
  case truncated
  case tooLarge = "too-large"
  case notAnArticle = "not-an-article"
  case undecodable, empty, crashed, timeout
}
