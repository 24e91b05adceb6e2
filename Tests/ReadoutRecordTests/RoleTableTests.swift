import ReadoutRecord
import Testing

struct RoleTableTests {
  @Test func theTableHoldsTheTermsOfHundredsOfPersons() {
    #expect(RoleTable.terms.count >= 700)
    #expect(Set(RoleTable.terms.map(\.person)).count >= 400)
    #expect(Set(RoleTable.terms.map(\.holder)).count >= 130)
  }

  @Test func everyTermHasABeginningThatLiesBeforeItsEnd() throws {
    for term in RoleTable.terms {
      let from = try #require(term.from?.earliest, "\(term)")
      if let to = term.to { #expect(try #require(to.latest) >= from, "\(term)") }
    }
  }

  @Test func everyOfficeIsOneOfTheTableOfOffices() {
    for term in RoleTable.terms {
      let title = term.office.code.split(separator: "-").joined(separator: " ")
      let isKnown =
        Office(title: title) == term.office || Office(title: term.office.code) == term.office
        || ["defence-minister", "monarch", "press-secretary"].contains(term.office.code)
      #expect(isKnown, "\(term.office.code)")
    }
  }

  @Test func holdersAreCountriesByCodeOrBodiesByName() {
    for term in RoleTable.terms where term.holder.utf8.count == 2 {
      #expect(term.holder == term.holder.uppercased(), "\(term)")
    }
  }

  @Test func termsOfOneOfficeStandInOrderAndDoNotOverlap() throws {
    struct Seat: Hashable {
      var holder: String
      var office: Office
    }
    var ends: [Seat: CalendarDay] = [:]
    for term in RoleTable.terms {
      let seat = Seat(holder: term.holder, office: term.office)
      let from = try #require(term.from?.latest)
      if let end = ends[seat] { #expect(end <= from, "\(term)") }
      ends[seat] = term.to?.earliest ?? CalendarDay(year: 9999, month: 12, day: 31)
    }
  }

  @Test func noNameIsEmptyOrDoubled() {
    for term in RoleTable.terms {
      #expect(term.names.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
      #expect(Set(term.names).count == term.names.count, "\(term)")
    }
  }

  @Test(arguments: [
    ("RU", "foreign-minister", "2022-02-10", "Sergey Lavrov"),
    ("GB", "prime-minister", "2022-10-01", "Liz Truss"),
    ("US", "president", "2016-11-09", "Barack Obama"),
    ("US", "president", "2025-02-01", "Donald Trump"),
    ("DE", "chancellor", "2010-05-01", "Angela Merkel"),
    ("CN", "foreign-minister", "2023-05-01", "Qin Gang"),
    ("NATO", "secretary-general", "2023-07-11", "Jens Stoltenberg"),
    ("United Nations", "secretary-general", "2012-01-01", "Ban Ki-moon"),
    ("European Union", "foreign-minister", "2022-07-01", "Josep Borrell"),
    ("EG", "foreign-minister", "2024-10-01", "Badr Abdelatty"),
  ])
  func aDayTellsWhoHeldAnOffice(holder: String, office: String, day: String, name: String) throws {
    let day = try #require(EDTF(rawValue: day)?.day)
    let held = RoleTable.terms.filter {
      $0.holder == holder && $0.office.code == office
        && $0.standing(on: day, knownThrough: RoleTable.knownThrough) == .held
    }
    #expect(held.map(\.person) == [name])
  }
}

struct RoleTermTests {
  private func standing(_ from: String, _ to: String, _ day: String) throws -> RoleTerm.Standing {
    let term = RoleTerm(
      person: "Honor Tavik", holder: "XX", office: Office(code: "minister"),
      from: EDTF(rawValue: from), to: EDTF(rawValue: to))
    return term.standing(
      on: try #require(EDTF(rawValue: day)?.day),
      knownThrough: CalendarDay(year: 2031, month: 6, day: 30))
  }

  @Test(arguments: [
    ("2030-01-02", "2030-09-01", "2030-01-02", RoleTerm.Standing.held),
    ("2030-01-02", "2030-09-01", "2030-01-01", .notHeld),
    ("2030-01-02", "2030-09-01", "2030-09-01", .held),
    ("2030-01-02", "2030-09-01", "2030-09-02", .notHeld),
    ("2030-01", "2030-09", "2030-01-15", .uncertain), ("2030-01", "2030-09", "2030-02-01", .held),
    ("2030-01", "2030-09", "2030-09-02", .uncertain), ("2030", "", "2031-06-30", .held),
    ("2030", "", "2031-07-01", .uncertain), ("2030", "", "2029-12-31", .notHeld),
    ("2030-01-02", "2030-05-01/2030-06-01", "2030-05-20", .uncertain),
  ])
  func aDayIsInTheTermBesideItOrUncertain(
    from: String, to: String, day: String, expected: RoleTerm.Standing
  ) throws {
    #expect(try standing(from, to, day) == expected)
  }
}
