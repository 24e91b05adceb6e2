import Foundation
import ReadoutRecord
import Testing

struct EDTFTests {
  @Test(arguments: [
    ("2022-02-10", "2022-02-10", "2022-02-10"), ("2022-02", "2022-02-01", "2022-02-28"),
    ("2024", "2024-01-01", "2024-12-31"), ("2022-02-10?", "2022-02-10", "2022-02-10"),
    ("[2022-02-09,2022-02-10]", "2022-02-09", "2022-02-10"),
    ("{2022-02-18,2022-02-21}", "2022-02-18", "2022-02-21"),
    ("2022-02-10/2022-02-12", "2022-02-10", "2022-02-12"),
    ("2022-02-10T14:30:00+03:00", "2022-02-10", "2022-02-10"),
  ])
  func aDateOfAKnownYearHasBounds(text: String, earliest: String, latest: String) throws {
    let date = try #require(EDTF(rawValue: text))
    #expect(date.earliest?.iso == earliest)
    #expect(date.latest?.iso == latest)
  }

  @Test(arguments: ["XXXX-02-10", "XXXX-02-29"])
  func aDayWithoutYearIsADateWithoutBounds(text: String) throws {
    let date = try #require(EDTF(rawValue: text))
    #expect(date.earliest == nil && date.latest == nil)
  }

  @Test(arguments: [
    "", "yesterday", "2022-02-30", "2022-13-01", "22-02-10", "XXXX-02-30", "XXXX",
    "2022-02-12/2022-02-10", "[2022-02-09,]", "2022-2-1", "2023-02-29",
  ])
  func whatIsNoDateIsRefused(text: String) { #expect(EDTF(rawValue: text) == nil) }

  @Test func aDayAndItsNumberConvertBothWays() throws {
    for number in stride(from: -700_000, through: 2_900_000, by: 977) {
      let day = try #require(CalendarDay(dayNumber: number))
      #expect(day.dayNumber == number)
    }
    #expect(CalendarDay(dayNumber: 0)?.iso == "1970-01-01")
    #expect(CalendarDay(year: 2026, month: 11, day: 21)?.weekday == 6)
  }

  @Test func anOpenIntervalHasOneBound() throws {
    let open = try #require(EDTF(rawValue: "2022-02-10/.."))
    #expect(open.earliest?.iso == "2022-02-10" && open.latest == nil && open.day == nil)
    #expect(EDTF(rawValue: "../2022-02-10")?.latest?.iso == "2022-02-10")
  }

  @Test func aDateIsCodedAsItsText() throws {
    let dates = try ["2022-02-10", "XXXX-02-10"].map { try #require(EDTF(rawValue: $0)) }
    let coded = try JSONEncoder().encode(dates)
    #expect(String(decoding: coded, as: UTF8.self) == #"["2022-02-10","XXXX-02-10"]"#)
    #expect(try JSONDecoder().decode([EDTF].self, from: coded) == dates)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EDTF].self, from: Data(#"["soon"]"#.utf8))
    }
  }

  @Test func daysAndMonthsMakeDates() throws {
    let first = try #require(CalendarDay(year: 2022, month: 2, day: 9))
    let last = try #require(CalendarDay(year: 2022, month: 2, day: 10))
    #expect(EDTF(oneOf: [last, first])?.rawValue == "[2022-02-09,2022-02-10]")
    #expect(EDTF(allOf: [first, last])?.rawValue == "{2022-02-09,2022-02-10}")
    #expect(EDTF(oneOf: [first, first])?.rawValue == "2022-02-09")
    #expect(EDTF(oneOf: []) == nil)
    #expect(EDTF(from: first, to: last)?.rawValue == "2022-02-09/2022-02-10")
    #expect(EDTF(from: last, to: first) == nil)
    #expect(EDTF(year: 2022, month: 2)?.rawValue == "2022-02")
    #expect(EDTF(year: 2022, month: 13) == nil && EDTF(year: 2022)?.rawValue == "2022")
    #expect(EDTF(day: first).approximate.rawValue == "2022-02-09~")
    #expect(EDTF(day: first).withoutYear?.rawValue == "XXXX-02-09")
    #expect(EDTF(year: 2022, month: 2)?.withoutYear == nil)
  }
}
