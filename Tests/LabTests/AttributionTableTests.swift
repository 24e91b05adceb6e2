import Testing

@testable import Lab

struct AttributionTableTests {
  @Test func figuresStandInTheirRowAndColumn() throws {
    let measurement = Measurement(
      task: "set", dataSHA256: "d",
      figures: [
        .init(metric: "full F1", value: 48.05), .init(metric: "detect F1", value: 73.9),
        .init(metric: "soft direct F1", value: 86.55),
      ])
    let lines = try #require(AttributionTable(measurement: measurement).text)
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.count == 6)
    #expect(lines[0] == ["set", "F1", "full", "soft", "detect"])
    #expect(lines[1] == ["all", "48.05", "-", "73.90"])
    #expect(lines[3] == ["direct", "-", "86.55", "-"])
  }

  @Test func recordsHaveNoSuchTable() {
    let measurement = Measurement(
      task: "set", dataSHA256: "d", figures: [.init(metric: "detect F1", value: 80)])
    #expect(AttributionTable(measurement: measurement).text == nil)
  }
}
