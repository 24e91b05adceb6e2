internal import ReadoutRecord

/// A phrase that names an event: "at a joint press conference with Badr Orrel in Varn".
struct EventMention: Sendable, Hashable {
  /// The kind of event.
  var kind: OccasionKind

  /// Whether it is told as over: "after talks with".
  var isOver: Bool

  /// From the word that leads to it to the last one that belongs to it.
  var tokens: Range<Int>

  /// The phrases of those named with it.
  var counterparts: [Range<Int>] = []

  /// The phrase of whom it was given to: "in a letter to the council".
  var listener: Range<Int>?

  /// The name of its place.
  var place: Range<Int>?
}
