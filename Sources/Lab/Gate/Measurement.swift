/// What was measured on one evaluation set.
struct Measurement: Sendable, Equatable {
  /// A metric with its value.
  struct Figure: Sendable, Equatable {
    /// Name of the metric.
    var metric: String

    /// The value: a percentage.
    var value: Double
  }

  /// Name of the set.
  var task: String

  /// Digest of the set, in hexadecimal digits.
  var dataSHA256: String

  /// The figures, in the order of the metrics.
  var figures: [Figure]
}
