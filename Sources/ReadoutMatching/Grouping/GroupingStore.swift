/// What grouping asks of whatever keeps statements, their links and their groups.
public protocol GroupingStore {
  /// The number by which a statement is known.
  typealias ID = Regrouping.ID

  /// What grouping knows of a statement; `nil` when it is not known who speaks, or it is gone.
  func node(_ id: ID) throws -> GroupingGraph.Node?

  /// The statements that one is linked with, and how.
  func links(of id: ID) throws -> [(other: ID, link: StatementLink)]

  /// What a person has decided of a statement and others.
  func rulings(on id: ID) throws -> [(other: ID, isTogether: Bool)]

  /// The statements of the utterance that one was put into last; none where it was put into none.
  func utterance(of id: ID) throws -> [ID]

  /// The statements of the talking point that one was put into last; none where it was put into
  /// none.
  func talkingPoint(of id: ID) throws -> [ID]
}
