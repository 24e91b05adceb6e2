/// Turns inputs into outputs on several tasks at once, and hands the outputs on in the order of
/// the inputs: the result is the same for any number of tasks.
///
/// Memory stays bounded: no more than `4 · jobs · chunkCount` elements are between their input and
/// their turn to be received.
public struct OrderedParallelMap<Input: Sendable, Output: Sendable>: Sendable {
  /// Number of tasks that transform at the same time, at least 1.
  public let jobs: Int

  /// Number of inputs that a task takes at once: enough work for it to go on while an output is
  /// being received.
  public let chunkCount: Int

  private let transform: @Sendable (Input) -> Output

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - jobs: Number of tasks; below 1 counts as 1.
  ///   - chunkCount: Number of inputs for a task; below 1 counts as 1.
  ///   - transform: Makes an output of an input; runs on several threads at once.
  public init(
    jobs: Int, chunkCount: Int = 8, transform: @escaping @Sendable (Input) -> Output
  ) {
    self.jobs = max(jobs, 1)
    self.chunkCount = max(chunkCount, 1)
    self.transform = transform
  }

  /// Transforms all inputs.
  ///
  /// - Parameters:
  ///   - inputs: Iterated on the calling task, as far ahead as the bound allows.
  ///   - receive: Called on the calling task with one output after the other, in input order.
  /// - Throws: `CancellationError` when the calling task is cancelled, and whatever `receive`
  ///   throws; in both cases the outputs received so far are those of the first inputs.
  public func run(
    _ inputs: some Sequence<Input>, receive: (Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Chunk<Output>.self) { group in
      var source = ChunkSource(inputs.makeIterator(), chunkCount: chunkCount)
      var order = OutputOrder<Output>()
      refill(&group, from: &source, order)
      while let chunk = try await group.next() {
        order.add(chunk)
        // Before the outputs are received, so that the tasks work meanwhile.
        refill(&group, from: &source, order)
        try deliver(&order, to: receive)
        refill(&group, from: &source, order)
      }
    }
  }
}

extension OrderedParallelMap {
  private typealias Group = ThrowingTaskGroup<Chunk<Output>, any Error>

  /// Starts tasks until enough are running, too many outputs wait for one that is late, or no
  /// input is left.
  private func refill(
    _ group: inout Group, from source: inout ChunkSource<some IteratorProtocol<Input>>,
    _ order: OutputOrder<Output>
  ) {
    while source.startedCount - order.arrivedCount < jobs,
      source.startedCount - order.nextNumber < 4 * jobs, let chunk = source.next()
    {
      group.addTask { [transform] in
        let outputs = try chunk.elements.map { input in
          try Task.checkCancellation()
          return transform(input)
        }
        return Chunk(number: chunk.number, elements: outputs)
      }
    }
  }

  private func deliver(
    _ order: inout OutputOrder<Output>, to receive: (Output) throws -> Void
  ) throws {
    while let outputs = order.next() {
      for output in outputs {
        try Task.checkCancellation()
        try receive(output)
      }
    }
  }
}

/// Elements that belong together, with their place among all chunks.
private struct Chunk<Element: Sendable>: Sendable {
  let number: Int
  let elements: [Element]
}

/// Cuts the inputs into chunks.
private struct ChunkSource<Inputs: IteratorProtocol> where Inputs.Element: Sendable {
  private var inputs: Inputs
  private let chunkCount: Int

  /// Number of chunks that were handed out.
  private(set) var startedCount = 0

  init(_ inputs: Inputs, chunkCount: Int) {
    self.inputs = inputs
    self.chunkCount = chunkCount
  }

  mutating func next() -> Chunk<Inputs.Element>? {
    var elements: [Inputs.Element] = []
    while elements.count < chunkCount, let input = inputs.next() { elements.append(input) }
    guard !elements.isEmpty else { return nil }
    defer { startedCount += 1 }
    return Chunk(number: startedCount, elements: elements)
  }
}

/// Puts chunks of outputs back in order.
private struct OutputOrder<Output: Sendable> {
  private var waiting: [Int: [Output]] = [:]

  /// Number of the chunk whose turn it is.
  private(set) var nextNumber = 0

  /// Number of chunks that have come in.
  private(set) var arrivedCount = 0

  mutating func add(_ chunk: Chunk<Output>) {
    waiting[chunk.number] = chunk.elements
    arrivedCount += 1
  }

  mutating func next() -> [Output]? {
    guard let outputs = waiting.removeValue(forKey: nextNumber) else { return nil }
    nextNumber += 1
    return outputs
  }
}
