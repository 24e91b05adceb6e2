public import ReadoutRecord

/// Statements of compatible speakers with what ties them to each other.
///
/// What is grouped depends on the set of nodes, links and rulings alone, never on their order.
public struct GroupingGraph: Sendable {
  /// A statement.
  public struct Node: Sendable, Hashable {
    /// Names the statement.
    public var key: StatementKey

    /// Who speaks, as in ``SpeakerIdentity/id``.
    public var speaker: String

    /// The names of who speaks; statements whose names cannot be of one speaker are never of one
    /// group.
    public var names: SpeakerNames

    /// When it was said; `nil` when unknown.
    public var saidOn: ClosedRange<CalendarDay>?

    /// The days on which it may have been said, as far as that keeps statements apart.
    let days: DaySpan

    /// Creates a node.
    public init(
      key: StatementKey, speaker: String, names: SpeakerNames = SpeakerNames(),
      saidOn: ClosedRange<CalendarDay>?
    ) {
      self.key = key
      self.speaker = speaker
      self.names = names
      self.saidOn = saidOn
      days = DaySpan(saidOn)
    }

    /// Takes a statement; `nil` when it is not known who speaks.
    public init?(_ statement: StatementProfile) {
      guard let speaker = statement.speaker else { return nil }
      key = statement.key
      self.speaker = speaker.id
      names = SpeakerNames(speaker)
      saidOn = statement.saidOn
      days = DaySpan(statement)
    }
  }

  /// A link between two nodes, by their places.
  public struct Edge: Sendable, Hashable {
    /// Place of one node.
    public var first: Int

    /// Place of the other node.
    public var second: Int

    /// How they are tied.
    public var link: StatementLink

    /// Creates an edge.
    public init(first: Int, second: Int, link: StatementLink) {
      self.first = first
      self.second = second
      self.link = link
    }
  }

  /// What a person has decided of two nodes, by their places.
  public struct Ruling: Sendable, Hashable {
    /// Place of one node.
    public var first: Int

    /// Place of the other node.
    public var second: Int

    /// Whether both are of one utterance, or must not be.
    public var isTogether: Bool

    /// Creates a ruling.
    public init(first: Int, second: Int, isTogether: Bool) {
      self.first = first
      self.second = second
      self.isTogether = isTogether
    }
  }

  /// The statements.
  public var nodes: [Node]

  /// What ties them, at most one edge for two nodes.
  public var edges: [Edge]

  /// What a person has decided; it goes before every edge.
  public var rulings: [Ruling]

  /// For each statement that is not among the nodes those that are tied to it: it may mediate
  /// between them.
  package var mediators: [[Mediation]] = []

  /// A tie of a node to a statement that is not among the nodes.
  package struct Mediation: Sendable, Hashable {
    /// Place of the node.
    package var node: Int

    /// Strength of the tie as one utterance, in thousandths.
    package var strength: Int
  }

  /// Creates a graph.
  public init(nodes: [Node], edges: [Edge], rulings: [Ruling] = []) {
    self.nodes = nodes
    self.edges = edges
    self.rulings = rulings
  }
}

/// Statements that report one utterance, and the talking point of it.
public struct UtteranceGroup: Sendable, Hashable {
  /// Places of the nodes, in the order of their keys.
  public var members: [Int]

  /// Number of the talking point among those of the graph; `nil` when the utterance stands alone.
  public var talkingPoint: Int?

  /// Creates a group.
  public init(members: [Int], talkingPoint: Int?) {
    self.members = members
    self.talkingPoint = talkingPoint
  }
}
