import ReadoutText
import Testing

struct DatelineTests {
  /// An opening line with what is to be read from it.
  struct Sample: Sendable {
    let line: String
    var place: String?
    var agency: String?
    var date: String?
  }

  @Test(arguments: [
    Sample(line: "VARN, February 10. /NTA/.", place: "VARN", agency: "NTA", date: "2-10"),
    Sample(line: "VARN. April 2 (Corvex) -", place: "VARN", agency: "Corvex", date: "4-2"),
    Sample(
      line: "BELMARK, 2 October (BelMa) \u{2013}", place: "BELMARK", agency: "BelMa", date: "10-2"),
    Sample(line: "Belmark (ANS) \u{2013}", place: "Belmark", agency: "ANS"),
    Sample(
      line: "PORT AUREL, Aug 29, 2031 (ANS) -", place: "PORT AUREL", agency: "ANS",
      date: "2031-8-29"),
    Sample(line: "Belmark, 10 July 2034 (ANS)", place: "Belmark", agency: "ANS", date: "2034-7-10"),
    Sample(line: "SKERROW, April 25 (Corvex) -", place: "SKERROW", agency: "Corvex", date: "4-25"),
    Sample(line: "SKERROW (Corvex) -", place: "SKERROW", agency: "Corvex"),
    Sample(
      line: "SKERROW/PORT AUREL, March 7 (Corvex) -", place: "SKERROW/PORT AUREL", agency: "Corvex",
      date: "3-7"),
    Sample(line: "March 4 (Corvex) -", agency: "Corvex", date: "3-4"),
    Sample(line: "VARN, Monday (Corvex) -", place: "VARN", agency: "Corvex"),
    Sample(line: "HAYMOOR, Calif. (AX) \u{2014}", place: "HAYMOOR, Calif.", agency: "AX"),
    Sample(line: "VARN (AX) _", place: "VARN", agency: "AX"),
    Sample(
      line: "NEW VARN, Dec. 11 (UNP) \u{2014}", place: "NEW VARN", agency: "UNP", date: "12-11"),
    Sample(line: "ISHKAR, March 31 (Xanhu) --", place: "ISHKAR", agency: "Xanhu", date: "3-31"),
    Sample(line: "KESSET, June 1 (Yorhap) --", place: "KESSET", agency: "Yorhap", date: "6-1"),
    Sample(line: "KESSET (Kyoro) --", place: "KESSET", agency: "Kyoro"),
    Sample(line: "Kesset, July 14 (KCN) --", place: "Kesset", agency: "KCN", date: "7-14"),
    Sample(line: "Skerrow (dxa) -", place: "Skerrow", agency: "dxa"),
    Sample(line: "San Tarro (tca/dxa) -", place: "San Tarro", agency: "tca/dxa"),
    Sample(line: "ISHKAR (AN) -", place: "ISHKAR", agency: "AN"),
    Sample(line: "San Tarro, Nov 29 (EFA).-", place: "San Tarro", agency: "EFA", date: "11-29"),
    Sample(
      line: "PORT AUREL, Aug 6 (Bernoma) --", place: "PORT AUREL", agency: "Bernoma", date: "8-6"),
    Sample(
      line: "PORT AUREL, 8th August, 2026 (WIM) --", place: "PORT AUREL", agency: "WIM",
      date: "2026-8-8"),
    Sample(line: "(Boomberg) --", agency: "Boomberg"),
    Sample(line: "Jan. 5 (Boomberg) --", agency: "Boomberg", date: "1-5"),
    Sample(
      line: "NEW VARN, Jan 3, 2036 (PRWire) --", place: "NEW VARN", agency: "PRWire",
      date: "2036-1-3"),
    Sample(
      line: "SKERROW, Westisle (SkerrowNow) -", place: "SKERROW, Westisle", agency: "SkerrowNow"),
    Sample(line: "SKERROW \u{2014}", place: "SKERROW"),
    Sample(line: "SKERROW --", place: "SKERROW"),
    Sample(line: "DECATUM, Ill. \u{2014}", place: "DECATUM, Ill."),
    Sample(line: "PORT AUREL, Nov 22 \u{2014}", place: "PORT AUREL", date: "11-22"),
    Sample(line: "АНКАРА, 13 ноября. /ТАСС/.", place: "АНКАРА", agency: "ТАСС", date: "11-13"),
    Sample(
      line: "МОСКВА, 10 фев \u{2014} РИА Новости.", place: "МОСКВА", agency: "РИА Новости",
      date: "2-10"),
    Sample(
      line: "Москва. 8 декабря. INTERFAX.RU -", place: "Москва", agency: "INTERFAX.RU",
      date: "12-8"),
    Sample(line: "30 ноября. INTERFAX.RU -", agency: "INTERFAX.RU", date: "11-30"),
    Sample(line: "SCRANTUM, Pa. \u{2014}", place: "SCRANTUM, Pa."),
    Sample(line: "LISBOA, 18 jun (Xinhua) --", place: "LISBOA", agency: "Xinhua", date: "6-18"),
    Sample(line: "BEIJING, 10 août (Xinhua) --", place: "BEIJING", agency: "Xinhua", date: "8-10"),
    Sample(line: "PARIS, 4 mars (Reuters) -", place: "PARIS", agency: "Reuters", date: "3-4"),
    Sample(
      line: "Strasbourg, 10 juil 2034 (AFP)", place: "Strasbourg", agency: "AFP",
      date: "2034-7-10"),
    Sample(line: "Londres, 21 mar (EFE).-", place: "Londres", agency: "EFE", date: "3-21"),
    Sample(line: "MELAKA, 13 Jan (Bernama) --", place: "MELAKA", agency: "Bernama", date: "1-13"),
    Sample(line: "Paris (ats afp)", place: "Paris", agency: "ats afp"),
    Sample(line: "ANSA TEST - ROMA, 01 LUG -", place: "ROMA", agency: "ANSA", date: "7-1"),
    Sample(line: "SYDNEY March 22 AAP -", place: "SYDNEY", agency: "AAP", date: "3-22"),
    Sample(
      line: "SAITAMA, Japan, Dec. 9 Kyodo -", place: "SAITAMA, Japan", agency: "Kyodo",
      date: "12-9"),
  ])
  func anAgencysOpeningLineIsRead(sample: Sample) throws {
    let document = AnalysedText(
      body: "\(sample.line) Norland will not take part in the talks, its foreign minister said.")
    let dateline = try #require(document.dateline)
    #expect(dateline.place.map { document.text[$0] } == sample.place)
    #expect(dateline.agency.map { document.text[$0] } == sample.agency)
    let date = [dateline.year, dateline.month, dateline.day].compactMap { $0 }
    #expect(date.map(String.init).joined(separator: "-") == sample.date ?? "")
    #expect(document.text[dateline.span] == sample.line)
  }

  @Test(arguments: [
    "DEAR HONOR:", "CLAIM:", "BOTTOM LINE:", "THE FACTS:", "MAREN TAVIK, HOST:", "MAREN TAVIK:",
    "SKU:", "NASA said the five companies \u{2014}", "Norland \u{2014} which left \u{2014}",
    "Tavik (left) and", "On February 10 (a Monday)", "The ministry (MFA) said",
    "\u{201C}VARN \u{2014}\u{201D}", "May 5 was a day \u{2014}", "He \u{2014}",
  ])
  func anyOtherOpeningIsNoDateline(opening: String) {
    let document = AnalysedText(body: opening + " the talks will go on in the autumn, he said.")
    #expect(document.dateline == nil)
  }

  @Test func aChineseDatelineIsReadWithoutSpaces() throws {
    let document = AnalysedText(body: "新华社北京8月12日电（记者）会谈将继续。")
    let dateline = try #require(document.dateline)
    #expect(dateline.place.map { document.text[$0] } == "北京")
    #expect(dateline.agency.map { document.text[$0] } == "新华社")
    #expect([dateline.month, dateline.day] == [8, 12])
  }

  @Test(arguments: ["(LEAD) ", "(ATTN: ADDS more details) ", "DALLA NOSTRA CORRISPONDENTE "])
  func notesBeforeThePlaceArePassedOver(note: String) {
    let document = AnalysedText(body: note + "NEW VARN, June 1 (Yorhap) -- The talks went on.")
    #expect(document.dateline?.place.map { document.text[$0] } == "NEW VARN")
  }

  @Test func aPlaceGluedToTheLineBeforeItIsCutOff() {
    let document = AnalysedText(
      body: "DALLA NOSTRA CORRISPONDENTENEW VARN - The talks will go on in the autumn, he said.")
    #expect(document.dateline?.place.map { document.text[$0] } == "NEW VARN")
  }

  @Test(arguments: [
    "MOSCOW: The talks will go on in the autumn, the ministry said.",
    "BELMARK: The talks will go on in the autumn, a minister said in Belmark.",
    "BELMARK: The talks will go on in the autumn, a minister said.\nNobody knows more. – ANS",
  ])
  func aColonIsEnoughBehindAKnownPlace(body: String) {
    let document = AnalysedText(body: body)
    #expect(document.dateline?.place.map { document.text[$0].uppercased() } != nil)
    #expect(document.dateline?.agency == nil)
  }

  @Test func theTurnsOfATranscriptAreNoPlaces() {
    let document = AnalysedText(
      body: "BELMARK: I was born in Belmark, as it happens.\n\nTAVIK: I did not know that, sir.")
    #expect(document.dateline == nil)
  }

  @Test func aWeekdayStandsForTheDate() {
    let document = AnalysedText(body: "VARN, Monday (Corvex) - The talks went on, he said.")
    #expect(document.dateline?.weekday == 1)
  }

  @Test func aLineOfNothingButADateDatesTheReport() throws {
    let document = AnalysedText(body: "Sunday, August 24, 2031\n\nThe talks went on, he said.")
    let dateline = try #require(document.dateline)
    #expect([dateline.year, dateline.month, dateline.day] == [2031, 8, 24])
  }

  @Test func aDatelineMayStandBelowASubheading() {
    let document = AnalysedText(
      body: "The fee will rise in May\n\nVARN, May 2. /NTA/. The fee will rise, he said.",
      title: "Fee to rise")
    #expect(document.dateline?.month == 5)
  }
}
