/// Groups what has changed and leaves the groups around it as they are, so that the groups are those
/// of a grouping from scratch.
///
/// The joins within a group of the whole graph hang on the ties within it alone: apart from the rest
/// it would be joined likewise. So groups stand that were made before, unless something in one of
/// them is tied strongly enough to a group that has become another one. What is grouped anew grows
/// by such groups until there are none.
public struct Regrouping {
  /// The number by which a statement is known.
  public typealias ID = Int64

  /// What was made.
  public struct Result {
    /// The utterances that were grouped anew, as lists of statements.
    public var groups: [Group] = []

    /// Statements that are in no group any more, since it is not known who speaks or they are gone.
    public var unknown: [ID] = []
  }

  /// An utterance.
  public struct Group {
    /// Its statements, in the order of their keys.
    public var members: [ID]

    /// What is known of them, in the same order.
    public var nodes: [GroupingGraph.Node]

    /// Number of its talking point among those of the result; `nil` when it stands alone.
    public var talkingPoint: Int?
  }

  private let store: any GroupingStore
  private let bounds: GroupingGraph.Bounds

  /// Reads from a store.
  public init(_ store: any GroupingStore, bounds: GroupingGraph.Bounds = .init()) {
    self.store = store
    self.bounds = bounds
  }

  /// Groups statements that are new, or of which a link or a ruling has changed.
  ///
  /// All that changed must be given at last, be it in several calls with what was made stored in
  /// between. When a statement is gone, what it was linked with has changed, and what was of one
  /// utterance with it.
  ///
  /// - Complexity: O(n log n + e log e) in the statements and links that are met: those of the groups
  ///   of what changed, and of the groups tied to them as strongly as they are held together.
  public func groups(around changed: [ID]) throws -> Result {
    var utterances = UtteranceRegrouping(store, bound: bounds.utterance)
    let made = try utterances.utterances(around: changed)
    var points = TalkingPointRegrouping(store, utterances: made, bound: bounds.talkingPoint)
    let groups = try points.groups(around: changed)
    return Result(groups: groups, unknown: utterances.unknown.union(points.unknown).sorted())
  }
}
