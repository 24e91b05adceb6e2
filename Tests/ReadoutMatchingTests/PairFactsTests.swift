import ReadoutMatching
import ReadoutRecord
import Testing

@Suite struct PairFactsTests {
  @Test func caseMarksAndApostrophesMakeNoDifference() {
    let facts = PairFacts(
      statement("“Norland’s fleet won’t leave the strait, ever.”"),
      statement("norland's fleet won't leave THE strait ever"))
    #expect(facts.runShare == 1)
    #expect(facts.lighterShare == 1)
    #expect(facts.cosine > 0.9999)
  }

  @Test func aFragmentIsContainedInTheWhole() {
    let facts = PairFacts(
      statement("no security without all its shores"),
      statement("there can be no security without all its shores, and no trade either"))
    #expect(facts.runShare > 0.999)
    #expect(facts.runWordCount == 6)
    #expect(facts.lighterShare > 0.999)
    #expect(facts.heavierShare < 0.9)
  }

  @Test func inflectedAndDerivedWordsShareTheirRoot() {
    let facts = PairFacts(
      statement("ministers endorsed the treaties"),
      statement("the minister's endorsement of a treaty"))
    #expect(facts.rootShare > 0.99)
    #expect(facts.lighterShare < 0.6)
  }

  @Test func irregularFormsMeetTheirBase() {
    let facts = PairFacts(
      statement("Ostria withdrew and fought"), statement("withdraw, fight Ostria"))
    #expect(facts.rootShare > 0.99)
  }

  @Test func wordsOfOneMeaningShareTheirRoot() {
    let facts = PairFacts(statement("the truce was welcome"), statement("welcome, an armistice"))
    #expect(facts.rootShare > 0.99)
  }

  @Test(arguments: [
    ("10 million tonnes of grain", "10,000,000 tonnes of grain", 1.0, 0.0),
    ("three ships were held", "3 ships were held", 1, 0),
    ("a tariff of 12 percent", "a tariff of 12%", 1, 0),
    ("a tariff of 12 percent", "a tariff of 15%", 0, 1),
    ("$5 billion in aid", "$7 billion in aid", 0, 1),
    ("40 sailors were freed", "in 2030 the talks began", 0, 0),
    ("forty sailors were freed", "some sailors were freed", 0, 0),
  ])
  func numbersAreComparedWithWhatTheyCount(
    a: String, b: String, agreement: Double, conflict: Double
  ) throws {
    #expect(try input("number agreement", statement(a), statement(b)) == agreement)
    #expect(PairFacts(statement(a), statement(b)).hasOtherNumbers == (conflict == 1))
  }

  @Test(arguments: [
    ("the monitors will be admitted", "said", "the monitors will not be admitted", "said"),
    ("the monitors will be admitted", "said", "the monitors will be admitted", "denied"),
    ("the monitors will be admitted", "said", "the monitors will be admitted", "ruled out"),
    ("the monitors will be admitted", "said", "the monitors will be admitted", "walked back"),
    ("the envoy is qualified", "said", "the envoy is unqualified", "said"),
    ("the envoy is not qualified", "denied", "the envoy is not qualified", "said"),
  ])
  func whatOneSideDeniesIsTurned(a: String, cueA: String, b: String, cueB: String) {
    #expect(PairFacts(statement(a, cue: cueA), statement(b, cue: cueB)).turnedShare == 1)
  }

  @Test(arguments: [
    ("the monitors will not be admitted", "said", "the monitors would be admitted", "denied"),
    ("the envoy is not qualified", "said", "the envoy is unqualified", "said"),
    ("no monitors", "said", "monitors never", "said"),
  ])
  func twoWaysOfDenyingAreOne(a: String, cueA: String, b: String, cueB: String) {
    #expect(PairFacts(statement(a, cue: cueA), statement(b, cue: cueB)).turnedShare == 0)
  }

  @Test func aNameIsNeverDenied() {
    let names = PairFacts(statement("he met Aldquist"), statement("he never saw Aldquist"))
    #expect(names.turnedShare == 0)
  }

  @Test func oppositesAreToldByTheirSides() {
    let supports = statement("Norland supports the compact")
    #expect(PairFacts(supports, statement("Norland opposes the compact")).turnedShare == 1)
    #expect(PairFacts(supports, statement("Norland condemns the compact")).oppositeCount > 0)
    #expect(
      PairFacts(supports, statement("Norland does not support the compact")).oppositeCount > 0)
    #expect(PairFacts(supports, statement("Norland backs the compact")).oppositeCount < 0)
  }

  @Test func emptyContentsShareNothing() {
    let facts = PairFacts(statement(""), statement("the strait"))
    #expect(facts.runShare == 0 && facts.cosine == 0 && facts.lighterShare == 0)
    #expect(PairFacts(statement("…"), statement("")).rootShare == 0)
  }

  @Test func aStockPhraseIsNoQuotation() {
    let stock = PairFacts(
      statement("at the end of the day the harbour is ours and will stay ours"),
      statement("at the end of the day nobody reads treaties in this ministry"))
    #expect(stock.quotationSameness < 0.6)
    let cut = PairFacts(
      statement("at the end of the day the harbour is ours and will stay ours"),
      statement("the harbour is ours and will stay ours"))
    #expect(cut.quotationSameness > 0.99)
  }
}
