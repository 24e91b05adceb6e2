extension Floors {
  /// A reason for which the gate does not hold.
  enum Fall: Sendable, Equatable {
    /// A figure lies below its floor.
    case below(task: String, metric: String, value: Double, floor: Double)

    /// A floor whose metric was not measured.
    case unmeasured(task: String, metric: String)

    /// The floors were measured on other data.
    case otherData(task: String)
  }

  /// Figures may differ by this much in their last printed digit.
  private static let tolerance = 0.005

  /// What fell below its floor, in the order of the measurements.
  func falls(of measurements: [Measurement]) -> [Fall] {
    measurements.flatMap { falls(of: $0) }
  }

  private func falls(of measurement: Measurement) -> [Fall] {
    guard let task = tasks[measurement.task] else { return [] }
    guard task.dataSHA256 == measurement.dataSHA256 else {
      return [.otherData(task: measurement.task)]
    }
    return task.floors.sorted { $0.key < $1.key }.compactMap { metric, floor in
      guard let figure = measurement.figures.first(where: { $0.metric == metric }) else {
        return .unmeasured(task: measurement.task, metric: metric)
      }
      guard figure.value < floor - Self.tolerance else { return nil }
      return .below(
        task: measurement.task, metric: metric, value: figure.value, floor: floor)
    }
  }

  /// How many floors the measurements are held against.
  func count(in measurements: [Measurement]) -> Int {
    measurements.reduce(0) { $0 + (tasks[$1.task]?.floors.count ?? 0) }
  }

  /// The floors after a measurement in which nothing fell: each raised to its figure.
  ///
  /// With `allowsLower` each floor becomes its figure, be it lower.
  func raised(to measurements: [Measurement], allowsLower: Bool) -> Floors {
    var result = self
    for measurement in measurements {
      var floors = allowsLower ? [:] : tasks[measurement.task]?.floors ?? [:]
      for figure in measurement.figures {
        floors[figure.metric] = max(floors[figure.metric] ?? figure.value, figure.value)
      }
      result.tasks[measurement.task] = Task(dataSHA256: measurement.dataSHA256, floors: floors)
    }
    return result
  }
}

extension Floors.Fall: CustomStringConvertible {
  var description: String {
    switch self {
    case .below(let task, let metric, let value, let floor):
      "\(task): \(metric) is \(value), its floor is \(floor)"
    case .unmeasured(let task, let metric):
      "\(task): \(metric) has a floor and was not measured"
    case .otherData(let task):
      "\(task): the data is not that of the floors; see --write-floors with --allow-lower"
    }
  }
}
