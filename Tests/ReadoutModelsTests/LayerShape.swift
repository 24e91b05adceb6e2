import Testing

/// The size of a linear layer and of what it is run on.
struct LayerShape: Sendable, CustomTestStringConvertible {
  let rows: Int
  let inputs: Int
  let outputs: Int

  var testDescription: String { "\(rows) rows, \(inputs) to \(outputs)" }
}
