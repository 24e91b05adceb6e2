internal import ReadoutRecord
internal import ReadoutText

/// Finds the attributions of one unit: first the cues with their subjects, then what each of them
/// reports.
///
/// - SeeAlso: Pareti 2015, chapter 4, for the roles of source, cue and content.
struct UnitAttributor {
  let unit: Unit
  var drafts: [Draft] = []

  /// A cue with the place of its subject.
  struct Clause {
    let cue: CueCandidate
    let subject: Subject

    enum Subject {
      /// "X said"
      case before(Range<Int>)
      /// "said X"
      case behind(Range<Int>)
      /// ", saying"
      case participle
      /// "and said"
      case coordinated
    }
  }

  init(_ unit: Unit) { self.unit = unit }

  /// The attributions of a unit, ascending by cue; none stands inside another's content.
  static func drafts(in unit: Unit) -> [Draft] {
    var attributor = UnitAttributor(unit)
    attributor.run()
    return attributor.drafts
  }

  mutating func run() {
    let clauses = CueCandidate.candidates(in: unit).compactMap(clause)
    addAccordingTo()
    addClosingCues(clauses)
    addOpeningCues(clauses)
    addCuesBesideQuotations()
    drafts = outermost().sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// The drafts that do not stand inside the content of another one.
  func outermost() -> [Draft] {
    guard drafts.count > 1 else { return drafts }
    return drafts.enumerated().filter { index, draft in
      !drafts.enumerated().contains { other, outer in
        other != index && outer.contentHullContains(draft.cue.lowerBound)
          && !(draft.contentHullContains(outer.cue.lowerBound) && other > index)
          && outer.content.contains { $0.contains(draft.cue.lowerBound) }
      }
    }.map(\.element)
  }
}
