internal import ReadoutMatching

/// Fits a logistic model with penalised weights by Newton's method.
struct LogisticFit {
  /// A row of inputs, what it should give, and how often it counts.
  struct Example {
    let inputs: [Double]
    let isPositive: Bool
    var weight = 1.0
  }

  /// How much each squared weight costs; inputs are scaled to equal spread first, and the constant
  /// costs nothing.
  var penalty = 1.0

  private static let rounds = 40

  /// The weights, the constant behind them.
  ///
  /// - Complexity: O(rounds * (examples * inputs^2 + inputs^3)).
  func weights(_ examples: [Example]) -> [Double] {
    guard let width = examples.first?.inputs.count else { return [] }
    let scales = Self.scales(examples, width)
    let rows = examples.map { example in zip(example.inputs, scales).map { $0 / $1 } + [1] }
    var weights = [Double](repeating: 0, count: width + 1)
    for _ in 0..<Self.rounds {
      let step = Self.solved(system(rows, examples, weights))
      for index in weights.indices { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    return zip(weights, scales + [1]).map { $0 / $1 }
  }

  /// The spread of each input; 1 for one that never changes.
  private static func scales(_ examples: [Example], _ width: Int) -> [Double] {
    (0..<width).map { column in
      let total = examples.reduce(0) { $0 + $1.weight }
      let mean = examples.reduce(0) { $0 + $1.weight * $1.inputs[column] } / total
      let square = examples.reduce(0) {
        $0 + $1.weight * ($1.inputs[column] - mean) * ($1.inputs[column] - mean)
      }
      let spread = (square / total).squareRoot()
      return spread > 1e-6 ? spread : 1
    }
  }

  /// The equations of a Newton step, the right side as the last column.
  private func system(
    _ rows: [[Double]], _ examples: [Example], _ weights: [Double]
  ) -> [[Double]] {
    let size = weights.count
    var system = [[Double]](repeating: [Double](repeating: 0, count: size + 1), count: size)
    for (row, example) in zip(rows, examples) {
      let sum = zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
      let probability = Curves.logistic(sum)
      let curve = example.weight * max(1e-9, probability * (1 - probability))
      let error = example.weight * ((example.isPositive ? 1 : 0) - probability)
      for i in 0..<size where row[i] != 0 {
        for j in 0..<size { system[i][j] += curve * row[i] * row[j] }
        system[i][size] += error * row[i]
      }
    }
    for index in 0..<(size - 1) {
      system[index][index] += penalty
      system[index][size] -= penalty * weights[index]
    }
    system[size - 1][size - 1] += 1e-9
    return system
  }

  /// Solves linear equations by elimination with the largest pivot.
  private static func solved(_ equations: [[Double]]) -> [Double] {
    var rows = equations
    let size = rows.count
    for column in 0..<size {
      let pivot = (column..<size).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      for row in 0..<size where row != column {
        let factor = rows[row][column] / rows[column][column]
        guard factor != 0 else { continue }
        for index in column...size { rows[row][index] -= factor * rows[column][index] }
      }
    }
    return (0..<size).map { rows[$0][size] / rows[$0][$0] }
  }
}
