internal import ReadoutRecord
internal import ReadoutText

/// What a correction says besides its action, as the JSON of the column `detail` and of an export:
/// all members that it has no use for are left out.
struct CorrectionDetail: Codable, Hashable {
  var speaker: PersonDetail?
  var name: String?
  var type: SpeakerType?
  var edtf: EDTF?
  var content: [CodePointSpan]?
  var source: [CodePointSpan]?
  var cue: [CodePointSpan]?
  var kind: StatementKind?
  var code: String?
  var text: String?
  var other: AnchorDetail?
  var persons: [PersonDetail]?
  var mentions: [MentionDetail]?

  init() {}

  /// What a correction says.
  init(_ correction: Correction) {
    switch correction {
    case .accept, .reject, .undo: break
    case .speaker(.person(let person)): speaker = PersonDetail(person)
    case .speaker(.named(let name, let type)):
      self.name = name
      self.type = type
    case .speaker(.unresolved): break
    case .saidOn(let date): edtf = date
    case .spans(let spans):
      (content, source, cue) = (spans.content, spans.source, spans.cue)
      kind = spans.kind
    case .code(let label, _): code = label
    case .note(let text): self.text = text
    case .utterance(let anchor, _): other = AnchorDetail(anchor)
    case .merge(let first, let second), .apart(let first, let second):
      persons = [PersonDetail(first), PersonDetail(second)]
    case .split(let person, let mentions):
      persons = [PersonDetail(person)]
      self.mentions = mentions.map(MentionDetail.init)
    case .defineCode(let label, let description):
      code = label
      text = description
    case .dropCode(let label): code = label
    }
  }
}

extension CorrectionDetail {
  /// The correction of an action; `nil` when a member is missing or holds what it should not.
  func correction(_ action: Correction.Action, undoes: Int?) -> Correction? {
    switch action {
    case .accept: .accept
    case .reject: .reject
    case .speaker: speakerCorrection
    case .saidOn: .saidOn(edtf)
    case .spans:
      .spans(SpansCorrection(content: content, source: source, cue: cue, kind: kind))
    case .code: code.map { .code($0, isBorne: true) }
    case .dropFromStatement: code.map { .code($0, isBorne: false) }
    case .note: text.map { .note($0) }
    case .sameUtterance: other?.anchor.map { .utterance(with: $0, isSame: true) }
    case .otherUtterance: other?.anchor.map { .utterance(with: $0, isSame: false) }
    case .merge: pair.map { .merge($0, $1) }
    case .apart: pair.map { .apart($0, $1) }
    case .split: split
    case .defineCode: code.map { .defineCode(label: $0, description: text ?? "") }
    case .dropCode: code.map { .dropCode(label: $0) }
    case .undo: undoes.map { .undo($0) }
    }
  }

  private var speakerCorrection: Correction? {
    if let speaker { return speaker.reference.map { .speaker(.person($0)) } }
    guard let name else { return .speaker(.unresolved) }
    return .speaker(.named(name, type: type ?? .person))
  }

  private var pair: (PersonReference, PersonReference)? {
    guard let persons, persons.count == 2, let first = persons[0].reference,
      let second = persons[1].reference
    else { return nil }
    return (first, second)
  }

  private var split: Correction? {
    guard let person = persons?.first?.reference, let mentions else { return nil }
    let anchors = mentions.compactMap(\.anchor)
    return anchors.count == mentions.count ? .split(person, mentions: anchors) : nil
  }
}

/// A ``StatementAnchor`` as JSON, digests in hexadecimal digits.
struct AnchorDetail: Codable, Hashable {
  var original: String
  var outlet: String?
  var text: String
  var content: [CodePointSpan]

  init(_ anchor: StatementAnchor) {
    original = anchor.article.original.hex
    outlet = anchor.article.outlet
    text = anchor.text.hex
    content = anchor.content
  }

  var anchor: StatementAnchor? {
    guard let original = SHA256Digest(hex: original), let text = SHA256Digest(hex: text) else {
      return nil
    }
    return StatementAnchor(
      article: ArticleAnchor(original: original, outlet: outlet), text: text, content: content)
  }
}

/// A ``MentionAnchor`` as JSON.
struct MentionDetail: Codable, Hashable {
  var original: String
  var outlet: String?
  var name: String

  init(_ anchor: MentionAnchor) {
    original = anchor.article.original.hex
    outlet = anchor.article.outlet
    name = anchor.name
  }

  var anchor: MentionAnchor? {
    SHA256Digest(hex: original).map {
      MentionAnchor(article: ArticleAnchor(original: $0, outlet: outlet), name: name)
    }
  }
}

/// A ``PersonReference`` as JSON.
struct PersonDetail: Codable, Hashable {
  var id: Int64?
  var name: String
  var mention: MentionDetail?

  init(_ reference: PersonReference) {
    id = reference.id?.rawValue
    name = reference.name
    mention = reference.mention.map(MentionDetail.init)
  }

  var reference: PersonReference? {
    PersonReference(
      id: id.map(PersonID.init(rawValue:)), name: name, mention: mention.flatMap(\.anchor))
  }
}
