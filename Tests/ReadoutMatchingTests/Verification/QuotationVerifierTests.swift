import ReadoutMatching
import ReadoutRecord
import Testing

/// Each class of quotation, against the statements of two invented reports.
struct QuotationVerifierTests {
  private static let channel = """
    \u{201C}Foreign monitors will not set foot on our side of the channel. We have told our Ostrian \
    colleagues so on every occasion. This is not a bargaining position, it is a matter of \
    sovereignty,\u{201D}
    """
  private static let coffee = """
    "I asked for the names of the 54 detained sailors and I was given a cup of coffee by Veshnyar \
    in Varn,"
    """

  private let candidates = [
    Self.candidate("a", 1, channel), Self.candidate("a", 9, coffee),
    Self.candidate("b", 2, "that the lease of the harbour would be paid in grain", .indirect),
    Self.candidate(
      "b", 4, "\"There is no road\" <\u{2026}> \"that leads around the island council\""),
  ]

  private static func candidate(
    _ article: String, _ n: Int, _ content: String, _ kind: StatementKind = .direct,
    _ speaker: SpeakerAgreement = .notAsked
  ) -> QuotationCandidate {
    QuotationCandidate(
      key: StatementKey(article: article, n: n), speaker: speaker, pieces: [content], kind: kind)
  }

  private func verify(_ text: String, known: Set<String> = []) -> QuotationVerification {
    QuotationVerifier(knownWords: known).verify(PastedQuotation(text), against: candidates)
  }

  @Test(arguments: [
    "Foreign monitors will not set foot on our side of the channel.",
    "FOREIGN MONITORS WILL NOT SET FOOT ON OUR SIDE OF THE CHANNEL",
    "\u{AB}foreign  monitors will\nnot set\u{A0}foot on our side\u{BB}",
    "set foot on our side of the channel. We have told our Ostrian colleagues so",
    "'I was given a cup of coffee by Veshnyar'",
  ])
  func theSameWordsAreVerbatimWhateverTheirMarksCaseAndSpacing(text: String) throws {
    let found = verify(text)
    #expect(found.finding == .verbatim)
    #expect(try #require(found.matches.first).isMisspelt == false)
  }

  @Test(arguments: [
    "Foreign monitors will not set foot on our side of the chanel",
    "This is not a bargianing position, it is a matter of sovreignty",
    "I was given a cup of coffee by Veshniar",
  ])
  func aSlipOrAnotherTransliterationIsNoAlteration(text: String) throws {
    let found = verify(text)
    #expect(found.finding == .verbatim)
    #expect(try #require(found.matches.first).isMisspelt)
  }

  @Test func aSlipThatMakesAKnownWordIsAnotherWord() {
    let text = "Foreign monitors will not set boot on our side of the channel"
    #expect(verify(text).finding == .verbatim)
    #expect(verify(text, known: ["boot"]).finding == .altered)
  }

  @Test(arguments: [
    ("Foreign monitors will set foot on our side of the channel", MeaningFlag.negation),
    ("Foreign monitors may not set foot on our side of the channel", .modal),
    ("I asked for the names of the 45 detained sailors", .number),
    ("I was given a cup of coffee by Rennfeld in Varn", .name),
  ])
  func denialsModalsNumbersAndNamesAreAlterations(text: String, flag: MeaningFlag) throws {
    let found = verify(text)
    #expect(found.finding == .altered)
    #expect(try #require(found.matches.first).comparison.meaningFlags.contains(flag))
  }

  @Test(arguments: [
    "Foreign observers will not set foot on our side of the channel",
    "Foreign monitors will not set foot on our side of the channels",
    "Foreign monitors will really not set foot on our side of the channel",
  ])
  func otherWordsInTheSamePlaceAreAlterations(text: String) {
    #expect(verify(text).finding == .altered)
  }

  @Test(arguments: ["\u{2026}", "...", "[...]", "<\u{2026}>", "(...)"])
  func wordsLeftOutWithAMarkAreElided(mark: String) {
    #expect(
      verify("Foreign monitors will not set foot \(mark) of the channel.").finding == .elided)
    #expect(
      verify("We have told our Ostrian colleagues so \(mark) it is a matter of sovereignty").finding
        == .elided)
  }

  @Test func wordsLeftOutWithoutAMarkAreCut() {
    #expect(verify("We have told our colleagues so on every occasion.").finding == .cut)
    #expect(verify("I asked for the names of sailors and I was given coffee").finding == .cut)
  }

  @Test func aMarkOfTheReportThatIsLeftOutIsACutToo() {
    #expect(verify("There is no road that leads around the island council").finding == .cut)
  }

  @Test func sentencesOfTwoStatementsAreStitched() throws {
    let found = verify(
      "We have told our Ostrian colleagues so on every occasion. I was given a cup of coffee by "
        + "Veshnyar.")
    #expect(found.finding == .stitched)
    #expect(found.matches.map(\.candidate) == [0, 1])
    #expect(found.matches.map(\.words) == [0..<10, 10..<19])
  }

  @Test func aWholeSentenceLeftOutOrAnotherOrderIsStitched() {
    let first = "Foreign monitors will not set foot on our side of the channel."
    let last = "This is not a bargaining position, it is a matter of sovereignty."
    #expect(verify("\(first) \(last)").finding == .stitched)
    #expect(verify("\(last) \(first)").finding == .stitched)
  }

  @Test func indirectSpeechIsAParaphraseEvenWordForWord() {
    #expect(verify("The lease of the harbour will be paid in grain").finding == .paraphrase)
    #expect(verify("the lease of the harbour would be paid in grain").finding == .paraphrase)
  }

  @Test func anInventedSentenceWithTheSameThingsIsNotFound() {
    let found = verify(
      "Whoever pays for the foreign monitors should ask who profits from the channel")
    #expect(found.finding == .notFound)
    #expect(found.matches.isEmpty)
    #expect((1...3).contains(found.nearest.count))
  }

  @Test(arguments: ["a cup of coffee", "it is a matter of", "we have told them so", "sovereignty"])
  func fewOrCommonWordsAreTooShort(text: String) {
    #expect(verify(text).finding == .tooShort)
  }

  @Test func whatIsTooShortIsStillShownWhereItStands() {
    #expect(verify("a cup of coffee").matches.map(\.candidate) == [1])
  }

  @Test func theWordsOfSomebodyElseAreNotThoseOfTheSpeaker() {
    let text = "I was given a cup of coffee by Veshnyar"
    let other = Self.candidate("a", 9, Self.coffee, .direct, .other)
    let same = Self.candidate("c", 1, Self.coffee, .direct, .same)
    let unknown = Self.candidate("d", 1, Self.coffee, .direct, .unknown)
    func finding(_ candidates: [QuotationCandidate]) -> QuotationFinding {
      QuotationVerifier().verify(PastedQuotation(text), against: candidates).finding
    }
    #expect(finding([other]) == .otherSpeaker)
    #expect(finding([other, unknown]) == .otherSpeaker)
    #expect(finding([unknown]) == .verbatim)
    #expect(finding([other, same]) == .verbatim)
  }

  @Test func theOrderOfCandidatesChangesNothing() {
    let text = "We have told our Ostrian colleagues so. I was given a cup of coffee by Veshnyar."
    let forward = verify(text)
    let backward = QuotationVerifier().verify(
      PastedQuotation(text), against: candidates.reversed())
    #expect(forward.finding == backward.finding)
    #expect(forward.matches.map(\.words) == backward.matches.map(\.words))
  }
}
