@testable import Lab
import Testing

struct FloorsTests {
  private let floors = Floors(tasks: [
    "set": .init(dataSHA256: "d1", floors: ["detect F1": 50, "speaker right": 80])
  ])

  private func measurement(_ detect: Double, _ speaker: Double, data: String = "d1")
    -> Measurement
  {
    Measurement(
      task: "set", dataSHA256: data,
      figures: [
        .init(metric: "detect F1", value: detect), .init(metric: "speaker right", value: speaker),
      ])
  }

  @Test func figuresAtOrAboveTheirFloorsHold() {
    #expect(floors.falls(of: [measurement(50, 90)]).isEmpty)
    #expect(floors.count(in: [measurement(50, 90)]) == 2)
  }

  @Test func aFallNamesMetricValueAndFloor() {
    let falls = floors.falls(of: [measurement(49.9, 90)])
    #expect(falls.map(\.description) == ["set: detect F1 is 49.9, its floor is 50.0"])
  }

  @Test func otherDataIsAFall() {
    #expect(floors.falls(of: [measurement(60, 90, data: "d2")]) == [.otherData(task: "set")])
  }

  @Test func aFloorWhoseMetricIsNotMeasuredIsAFall() {
    let measured = Measurement(
      task: "set", dataSHA256: "d1", figures: [.init(metric: "detect F1", value: 60)])
    #expect(
      floors.falls(of: [measured]) == [.unmeasured(task: "set", metric: "speaker right")])
  }

  @Test func floorsRiseAndNeverFallUnlessAllowed() {
    let raised = floors.raised(to: [measurement(60, 70)], allowsLower: false)
    #expect(raised.tasks["set"]?.floors == ["detect F1": 60, "speaker right": 80])
    let lowered = floors.raised(to: [measurement(60, 70, data: "d2")], allowsLower: true)
    #expect(
      lowered.tasks["set"]
        == .init(dataSHA256: "d2", floors: ["detect F1": 60, "speaker right": 70]))
  }
}
