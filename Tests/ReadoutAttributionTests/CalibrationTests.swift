import ReadoutAttribution
import ReadoutTestSupport
import Testing

struct CalibrationTests {
  private func outcomes(_ score: Float, right: Int, of count: Int) -> [Calibration.Outcome] {
    (0..<count).map { .init(score: score, isRight: $0 < right) }
  }

  /// Statements that are right with the square of their score.
  private func overconfident(_ count: Int, seed: UInt64) -> [Calibration.Outcome] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let score = Float.random(in: 0...1, using: &generator)
      return .init(
        score: score, isRight: Float.random(in: 0...1, using: &generator) < score * score)
    }
  }

  private func isClose(_ a: Float, _ b: Float) -> Bool { abs(a - b) < 1e-5 }

  @Test func scoresBetweenKnotsLieOnTheLineAndBeyondThemNothingChanges() throws {
    let calibration = try #require(
      Calibration(knots: [
        .init(score: 0.2, probability: 0.1), .init(score: 0.6, probability: 0.5),
        .init(score: 0.8, probability: 0.9),
      ]))
    let expected: [(Float, Float)] = [
      (-3, 0.1), (0.2, 0.1), (0.3, 0.2), (0.6, 0.5), (0.7, 0.7), (0.8, 0.9), (40, 0.9),
    ]
    for (score, probability) in expected {
      #expect(isClose(calibration.probability(of: score), probability), "\(score)")
    }
  }

  @Test func oneKnotGivesOneProbability() throws {
    let calibration = try #require(Calibration(knots: [.init(score: 0.5, probability: 0.7)]))
    #expect([0, 0.5, 1].allSatisfy { calibration.probability(of: $0) == 0.7 })
  }

  @Test(
    arguments: [
      [], [(0.5, 1.5)], [(0.5, -0.1)], [(0.2, 0.6), (0.4, 0.5)], [(0.4, 0.5), (0.4, 0.6)],
      [(0.4, 0.5), (0.2, 0.6)], [(.infinity, 0.5)], [(0.2, .nan)],
    ] as [[(Float, Float)]])
  func knotsThatFallOrLeaveTheUnitAreRefused(knots: [(Float, Float)]) {
    #expect(Calibration(knots: knots.map { .init(score: $0, probability: $1) }) == nil)
  }

  @Test func neighboursThatFallShareTheirMean() throws {
    // With one right outcome more at the lowest score and one wrong more at the highest.
    let calibration = try #require(
      Calibration(
        fitting: outcomes(0.1, right: 20, of: 100) + outcomes(0.5, right: 10, of: 100)
          + outcomes(0.9, right: 90, of: 100)))
    #expect(calibration.knots.count == 2)
    #expect(isClose(calibration.knots[0].probability, 31 / 201))
    #expect(isClose(calibration.knots[0].score, (0.1 * 101 + 0.5 * 100) / 201))
    #expect(isClose(calibration.knots[1].probability, 90 / 101))
    #expect(isClose(calibration.knots[1].score, 0.9))
  }

  @Test func whatIsAlwaysRightIsNotCertain() throws {
    let always = try #require(Calibration(fitting: outcomes(0.8, right: 50, of: 50)))
    #expect(isClose(always.probability(of: 1), 51 / 52))
    let never = try #require(Calibration(fitting: outcomes(0.8, right: 0, of: 50)))
    #expect(isClose(never.probability(of: 1), 1 / 52))
  }

  @Test func nothingGivesNoCalibrationAndLittleGivesOneKnot() throws {
    #expect(Calibration(fitting: []) == nil)
    let few = outcomes(0.1, right: 0, of: 5) + outcomes(0.9, right: 5, of: 5)
    #expect(try #require(Calibration(fitting: few)).knots.count == 1)
    #expect(try #require(Calibration(fitting: few, leastCount: 5)).knots.count == 2)
  }

  @Test(arguments: [1, 4, 12])
  func thereAreNoMoreKnotsThanAllowed(limit: Int) throws {
    let calibration = try #require(
      Calibration(fitting: overconfident(3000, seed: 5), knotLimit: limit))
    #expect((1...limit).contains(calibration.knots.count))
  }

  @Test func aHigherScoreNeverGivesALowerProbability() throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      let calibration = try #require(Calibration(fitting: overconfident(400, seed: seed)))
      let probabilities = (-50...1050).map { calibration.probability(of: Float($0) / 1000) }
      #expect(probabilities == probabilities.sorted(), "seed \(seed)")
      #expect(probabilities.allSatisfy { $0 > 0 && $0 < 1 }, "seed \(seed)")
    }
  }

  @Test func theFitComesCloseToWhatTheOutcomesWereDrawnFrom() throws {
    let calibration = try #require(Calibration(fitting: overconfident(5000, seed: 3)))
    for score in [0.2, 0.4, 0.6, 0.8] as [Float] {
      #expect(abs(calibration.probability(of: score) - score * score) < 0.06, "\(score)")
    }
  }

  @Test func theOrderOfOutcomesDoesNotMatter() {
    let outcomes = overconfident(500, seed: 9)
    #expect(Calibration(fitting: outcomes) == Calibration(fitting: outcomes.reversed()))
  }
}
