internal import Foundation

/// What a scorer wrote: a tree of named numbers, all else left out.
indirect enum ScoreReport: Sendable {
  case number(Double)
  case members([String: ScoreReport])
  case other

  /// The number at a path of names, or `nil` when there is none (nothing of the kind was scored).
  func number(_ path: String...) -> Double? {
    var report = self
    for name in path {
      guard case .members(let members) = report, let next = members[name] else { return nil }
      report = next
    }
    guard case .number(let number) = report else { return nil }
    return number
  }

  /// The part below a name, or `nil` when there is none.
  subscript(name: String) -> ScoreReport? {
    guard case .members(let members) = self else { return nil }
    return members[name]
  }
}

extension ScoreReport: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let members = try? container.decode([String: ScoreReport].self) {
      self = .members(members)
    } else {
      self = .other
    }
  }
}
