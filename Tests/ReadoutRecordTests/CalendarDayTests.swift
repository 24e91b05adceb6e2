import ReadoutRecord
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    (2031, 2, 29), (2100, 2, 29), (2031, 4, 31), (2031, 0, 1), (2031, 13, 1), (2031, 1, 0),
    (-1, 1, 1), (10_000, 1, 1),
  ])
  func aDayThatTheCalendarDoesNotHaveIsNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2000, 29), (2100, 28), (2032, 29), (2031, 28)])
  func februaryHasTheLengthOfItsYear(year: Int, length: Int) {
    #expect(CalendarDay.length(ofMonth: 2, year: year) == length)
  }

  @Test func daysFollowOneAnotherOverYearsAndWeeks() throws {
    var day = try #require(CalendarDay(year: 2031, month: 12, day: 30))
    var seen: [String] = []
    for _ in 0..<4 {
      seen.append("\(day.iso) \(day.weekday)")
      let next = try #require(CalendarDay(dayNumber: day.dayNumber + 1))
      #expect(day < next)
      day = next
    }
    #expect(seen == ["2031-12-30 2", "2031-12-31 3", "2032-01-01 4", "2032-01-02 5"])
  }

  @Test func theFirstAndTheLastYearAreTheEnds() {
    let first = CalendarDay(year: 0, month: 1, day: 1)
    let last = CalendarDay(year: 9999, month: 12, day: 31)
    #expect(first?.iso == "0000-01-01")
    #expect(first.flatMap { CalendarDay(dayNumber: $0.dayNumber - 1) } == nil)
    #expect(last.flatMap { CalendarDay(dayNumber: $0.dayNumber + 1) } == nil)
  }
}
