import ReadoutText
import Testing

struct NameSkeletonTests {
  private func agreement(_ a: String, _ b: String) throws -> NameSkeleton.Agreement {
    let first = try #require(NameSkeleton(a))
    let second = try #require(NameSkeleton(b))
    let agreement = first.agreement(with: second)
    #expect(second.agreement(with: first) == agreement, "both ways of \(a) and \(b)")
    return agreement
  }

  @Test(arguments: [
    ("Sergey Larov", "Sergei Larov"), ("Sergey Larov", "Serguei Larov"),
    ("Sergej Lawrow", "Sergey Lavrov"), ("Oleh Maresky", "Oleh Mareskyy"),
    ("Oleh Maresky", "Oleh Mareskiy"), ("Oleh Maresky", "Oleh Mareski"),
    ("Mikhail Harin", "Mihail Harin"), ("Aleksei Dorn", "Alexey Dorn"),
    ("Lidija Korvan", "Lidiya Korvan"), ("Yury Sand", "Yuri Sand"),
    ("Çağla Şenoğlu", "Cagla Senoglu"), ("Işıl Güven", "Isil Guven"),
    ("Łukasz Żak", "Lukasz Zak"), ("Jürgen Müller", "Juergen Mueller"),
    ("Amir el-Sissi", "Amir al-Sisi"), ("Ba Ki-moon", "Ba Ki Moon"), ("Orrel Tavik", "Tavik Orrel"),
    ("Anna B. Orrel", "Anna Orrel"), ("Nguyễn Văn Bình", "Nguyen Van Binh"),
    ("Gideon Ma'ar", "Gideon Maar"), ("Honor Tavik’s", "Honor Tavik"),
  ])
  func spellingsOfOneNameAgreeInFull(pair: (String, String)) throws {
    #expect(try agreement(pair.0, pair.1) == .full)
  }

  @Test(arguments: [
    ("Honor Tavik", "Adam Tavik"), ("Honor Tavik", "Honor Orrel"),
    ("Anna B. Orrel", "Anna C. Orrel"), ("Tavik", "Orrel"), ("Maren Ald", "Maren Aldquist"),
  ])
  func namesOfTwoPersonsDoNotAgree(pair: (String, String)) throws {
    #expect(try agreement(pair.0, pair.1) == .none)
  }

  @Test func weakerAgreementsAreToldApart() throws {
    #expect(try agreement("H. Tavik", "Honor Tavik") == .initial)
    #expect(try agreement("Mohammed Tavik", "Mohamed Tavik") == .full)
    #expect(try agreement("Muhammad Tavik", "Mohamed Tavik") == .variant)
    #expect(try agreement("Joe Tavik", "Joseph Tavik") == .similar)
    #expect(try agreement("Tavik", "Honor Tavik") == .surnameAlone)
    #expect(try agreement("Tavik", "Tavik") == .surnameAlone)
  }

  @Test(arguments: [("Sergey Larov", "Serguei Larov"), ("Zhou Enli", "Zhou"), ("Tavik", "H Tavik")])
  func namesThatAgreeShareAKey(pair: (String, String)) throws {
    let first = try #require(NameSkeleton(pair.0))
    let second = try #require(NameSkeleton(pair.1))
    #expect(!first.keys.isDisjoint(with: second.keys))
  }

  @Test(arguments: ["", " ", "-", "'", "…"])
  func whatHoldsNoLetterIsNoName(text: String) { #expect(NameSkeleton(text) == nil) }

  @Test func lettersOfOtherScriptsStay() throws {
    #expect(try #require(NameSkeleton("Иван Лор")).words == ["иван", "лор"])
  }
}
