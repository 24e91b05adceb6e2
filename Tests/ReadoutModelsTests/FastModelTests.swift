import ReadoutModels
import ReadoutTestSupport
import ReadoutText
import Testing

struct FastModelTests {
  private func document(_ body: String) -> AnalysedText {
    let text = StoredText(body)
    return AnalysedText(text, title: nil, body: text.span)
  }

  private func words(_ window: Range<Int>, of document: AnalysedText) -> String {
    document.text[document.span(of: window)]
  }

  private func cue(_ word: String, in document: AnalysedText) throws -> Range<Int> {
    let index = try #require(document.tokens.firstIndex { $0.key == word })
    return index..<(index + 1)
  }

  @Test func theWindowIsTwoSentencesBeforeAndFourBehind() throws {
    let sentences = (1...9).map { "Boat number \($0) \($0 == 4 ? "arrived" : "left") early." }
    let document = document(sentences.joined(separator: " "))
    let window = FastModel.window(around: try cue("arrived", in: document), in: document)
    #expect(words(window, of: document) == sentences[1...7].joined(separator: " "))
  }

  @Test func theWindowStaysInItsParagraph() throws {
    let document = document("The first was late.\n\nThe second arrived.\n\nThe third was early.")
    let window = FastModel.window(around: try cue("arrived", in: document), in: document)
    #expect(words(window, of: document) == "The second arrived.")
  }

  @Test func theWindowTakesInAQuotationFromItsOpening() throws {
    let quotation = "\"One is here. Two is here. Three is here. Four is here,\""
    let document = document("It rained. \(quotation) Tavik said. He left.")
    let window = FastModel.window(around: try cue("said", in: document), in: document)
    #expect(words(window, of: document).hasPrefix("\"One"))
  }

  @Test(arguments: SampleReports.all)
  func everyWindowHoldsItsTokenAndStaysInTheParagraph(report: SampleReports.Report) {
    let document = document(report.text)
    for token in document.tokens.indices {
      let window = FastModel.window(around: token..<(token + 1), in: document)
      let paragraph = document.paragraphs[Int(document.paragraphOfToken[token])].tokens
      #expect(window.contains(token) && paragraph.contains(window), "token \(token)")
    }
  }

  @Test(arguments: SampleReports.all)
  func cuesAreAscendingDisjointAndLikelyEnough(report: SampleReports.Report) {
    let document = document(report.text)
    var generator = SeededGenerator(seed: 3)
    let roles = (0..<(document.tokens.count * RoleLabel.allCases.count)).map { _ in
      Float.random(in: 0...1, using: &generator)
    }
    let cues = FastModel.cues(in: roles, of: document, threshold: 0.7)
    #expect(!cues.isEmpty && cues.allSatisfy { !$0.tokens.isEmpty && $0.probability >= 0.7 })
    #expect(zip(cues, cues.dropFirst()).allSatisfy { $0.tokens.upperBound <= $1.tokens.lowerBound })
    #expect(
      cues.allSatisfy { cue in
        document.paragraphs.contains { $0.tokens.contains(cue.tokens) }
      })
  }

  @Test func withoutLikelyBeginningsThereAreNoCues() {
    let document = document("It rained. Tavik said so.")
    let roles = [Float](repeating: 0.1, count: document.tokens.count * RoleLabel.allCases.count)
    #expect(FastModel.cues(in: roles, of: document, threshold: 0.2).isEmpty)
    #expect(FastModel.cues(in: [], of: self.document(""), threshold: 0.2).isEmpty)
  }

  /// Hints that give each token something to be.
  private func hints(_ document: AnalysedText) -> [RoleHint] {
    stride(from: 3, to: document.tokens.count - 4, by: 9).map { token in
      RoleHint(
        cue: token..<token + 1, source: [token - 2..<token], content: [token + 2..<token + 4],
        rule: UInt8(1 + token % 15))
    }
  }

  @Test(arguments: SampleReports.all)
  func whatIsLaidOutForReadingGivesWhatTheTableGives(report: SampleReports.Report) throws {
    let model = try #require(RandomModel.model(seed: 11))
    let document = document(report.text)
    let text = TaggedText(document, rates: model.rates, hints: hints(document))
    let reading = FastReading(text, model: model)
    #expect(reading.roles == FastModel.roles(of: text, by: model.rolePass))
    let features = LinkPassFeatures(text, roles: reading.roles)
    for token in stride(from: 0, to: document.tokens.count, by: 7) {
      let cue = token..<token + 1
      let window = FastModel.window(around: cue, in: document)
      let tags = model.linkPass.probabilities(length: window.count) { index, codes in
        features.codes(of: window.lowerBound + index, cue: cue, in: window, into: &codes)
      }
      var labels = [Float](repeating: 0, count: window.count * LinkLabel.allCases.count)
      for (index, probability) in tags.enumerated() {
        let (row, tag) = index.quotientAndRemainder(dividingBy: LinkTag.allCases.count)
        let label = LinkTag.allCases[tag].label
        labels[row * LinkLabel.allCases.count + label.rawValue] += probability
      }
      #expect(reading.links(of: cue, in: window) == labels, "token \(token)")
    }
  }

  @Test func theFirstPassGivesEachTokenProbabilities() throws {
    let model = try #require(RandomModel.model(seed: 5))
    let document = document("\"It is open,\" Tavik said.\n\n\u{2014} He left; (twice): 3.5 km.")
    let text = TaggedText(document, rates: model.rates, hints: [])
    let roles = FastModel.roles(of: text, by: model.rolePass)
    let labels = RoleLabel.allCases.count
    #expect(roles.count == document.tokens.count * labels)
    for token in document.tokens.indices {
      let sum = roles[(token * labels)..<((token + 1) * labels)].reduce(0, +)
      #expect(abs(sum - 1) < 1e-3, "token \(token)")
    }
  }
}
