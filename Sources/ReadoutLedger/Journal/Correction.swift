public import ReadoutRecord
public import ReadoutText

/// One thing that a person says of the record, against what the analysis found.
public enum Correction: Sendable, Hashable {
  /// It is a statement, and it is right as it stands.
  case accept

  /// It is no statement.
  case reject

  /// Who speaks.
  case speaker(SpeakerCorrection)

  /// When it was said; `nil` says that it cannot be told.
  case saidOn(EDTF?)

  /// Which words are the statement's.
  case spans(SpansCorrection)

  /// The statement bears a code of the codebook, or bears it no more.
  case code(String, isBorne: Bool)

  /// A remark.
  case note(String)

  /// Whether another statement reports the same utterance.
  case utterance(with: StatementAnchor, isSame: Bool)

  /// The second person is the first.
  case merge(PersonReference, PersonReference)

  /// Some names of articles are of another person than the analysis found.
  case split(PersonReference, mentions: [MentionAnchor])

  /// Two persons are not one, whatever speaks for it.
  case apart(PersonReference, PersonReference)

  /// The codebook has a code, with what it stands for.
  case defineCode(label: String, description: String)

  /// The codebook has a code no more; statements that bear it keep it.
  case dropCode(label: String)

  /// An entry of the journal does not hold, by its number; of an undo that it is taken back.
  case undo(Int)
}

extension Correction {
  /// The name of what is done, as the journal and its exports write it.
  public enum Action: String, Sendable, CaseIterable {
    case accept, reject, speaker
    case saidOn = "said-on"
    case spans, code
    case dropFromStatement = "code-off"
    case note
    case sameUtterance = "same-utterance"
    case otherUtterance = "other-utterance"
    case merge, split, apart
    case defineCode = "define-code"
    case dropCode = "drop-code"
    case undo
  }

  /// What is done.
  public var action: Action {
    switch self {
    case .accept: .accept
    case .reject: .reject
    case .speaker: .speaker
    case .saidOn: .saidOn
    case .spans: .spans
    case .code(_, let isBorne): isBorne ? .code : .dropFromStatement
    case .note: .note
    case .utterance(_, let isSame): isSame ? .sameUtterance : .otherUtterance
    case .merge: .merge
    case .split: .split
    case .apart: .apart
    case .defineCode: .defineCode
    case .dropCode: .dropCode
    case .undo: .undo
    }
  }
}

extension Correction.Action {
  /// Whether it is said of a statement, and not of persons, of the codebook or of the journal.
  var isOfStatement: Bool {
    switch self {
    case .merge, .split, .apart, .defineCode, .dropCode, .undo: false
    default: true
    }
  }

  /// Whether it is said of persons.
  var isOfPersons: Bool { self == .merge || self == .split || self == .apart }

  /// Whether it is said of two statements.
  var isOfPair: Bool { self == .sameUtterance || self == .otherUtterance }

  /// Whether it says that the words are a statement, so that it stays when an analysis no longer
  /// finds it.
  var keepsStatement: Bool {
    switch self {
    case .accept, .speaker, .saidOn, .spans, .code: true
    default: false
    }
  }

  /// Whether it can change whose statement it is, and so the persons of its article.
  var concernsPersons: Bool { isOfStatement && self != .note && !isOfPair }
}

/// Who speaks, as a person says.
public enum SpeakerCorrection: Sendable, Hashable {
  /// A person of the ledger.
  case person(PersonReference)

  /// Somebody or something by a name, with what it is.
  case named(String, type: SpeakerType)

  /// It cannot be told.
  case unresolved
}

/// Which words are a statement's; what is `nil` stays as it is.
public struct SpansCorrection: Sendable, Hashable {
  /// What is said.
  public var content: [CodePointSpan]?

  /// The words that name who speaks.
  public var source: [CodePointSpan]?

  /// The words that say that something is said.
  public var cue: [CodePointSpan]?

  /// How the words are given.
  public var kind: StatementKind?

  /// Creates a correction of spans, in code points of the article's stored text.
  public init(
    content: [CodePointSpan]? = nil, source: [CodePointSpan]? = nil, cue: [CodePointSpan]? = nil,
    kind: StatementKind? = nil
  ) {
    self.content = content
    self.source = source
    self.cue = cue
    self.kind = kind
  }
}
