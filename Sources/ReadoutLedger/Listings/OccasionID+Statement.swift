internal import ReadoutRecord

extension OccasionID {
  /// The occasion of a statement; `nil` when neither its kind nor its place is told, or the
  /// statement sorts by no day.
  public init?(of hit: StatementHit) {
    guard let occasion = hit.statement.occasion, let day = hit.id.day,
      occasion.kind != nil || occasion.place != nil
    else { return nil }
    self.init(day: day, kind: occasion.kind?.rawValue, place: occasion.place)
  }
}
