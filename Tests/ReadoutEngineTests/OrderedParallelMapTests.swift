import ReadoutEngine
import Synchronization
import Testing

struct OrderedParallelMapTests {
  @Test(arguments: [(1, 1), (2, 3), (8, 8), (0, 0)])
  func outputsComeInTheOrderOfTheInputs(jobs: Int, chunkCount: Int) async throws {
    let map = OrderedParallelMap<Int, String>(jobs: jobs, chunkCount: chunkCount) { number in
      // Some take longer than those behind them.
      for _ in 0..<(number % 7 == 0 ? 20_000 : 0) { _ = number.hashValue }
      return "\(number)"
    }
    var received: [String] = []
    try await map.run(0..<500) { received.append($0) }
    #expect(received == (0..<500).map { "\($0)" })
  }

  @Test func withoutInputsNothingIsReceived() async throws {
    let map = OrderedParallelMap<Int, Int>(jobs: 2) { $0 }
    try await map.run(EmptyCollection<Int>()) { _ in Issue.record("nothing was given") }
  }

  @Test func noMoreTasksWorkThanAllowedAndInputsAreNotTakenFarAhead() async throws {
    let working = Mutex((now: 0, most: 0))
    let map = OrderedParallelMap<Int, Int>(jobs: 3, chunkCount: 2) { number in
      working.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      defer { working.withLock { $0.now -= 1 } }
      return number
    }
    var taken = 0
    var ahead = 0
    var received = 0
    let inputs = AnySequence(
      (0..<300).lazy.map { number -> Int in
        taken += 1
        return number
      })
    try await map.run(inputs) { _ in
      ahead = max(ahead, taken - received)
      received += 1
    }
    #expect(working.withLock { $0.most } <= 3)
    #expect(received == 300 && ahead <= 4 * 3 * 2)
  }

  private struct Refusal: Error {}

  @Test func whatReceivingThrowsEndsTheRun() async {
    let map = OrderedParallelMap<Int, Int>(jobs: 2) { $0 }
    var received = 0
    await #expect(throws: Refusal.self) {
      try await map.run(0..<100) { number in
        guard number < 10 else { throw Refusal() }
        received += 1
      }
    }
    #expect(received == 10)
  }

  @Test func aCancelledTaskStopsWithWhatItHasReceivedInOrder() async {
    let task = Task { () -> [Int] in
      var received: [Int] = []
      let map = OrderedParallelMap<Int, Int>(jobs: 2, chunkCount: 4) { $0 }
      do {
        try await map.run(0..<1_000_000) { number in
          received.append(number)
          if number == 20 { withUnsafeCurrentTask { $0?.cancel() } }
        }
        return []
      } catch { return received }
    }
    #expect(await task.value == Array(0...20))
  }
}
