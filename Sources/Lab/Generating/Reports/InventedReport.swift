internal import ReadoutRecord
internal import ReadoutText

/// One article about an occasion: its text and its statements with their places.
struct InventedReport {
  /// What the file of planted groups tells of one statement.
  struct Planted {
    var n: Int
    var utterance: InventedUtterance
    var form: ReportForm
    var isSpeakerKnown: Bool
  }

  var text = TextComposer()
  var statements: [Statement] = []
  var planted: [Planted] = []
  private(set) var title = CodePointSpan(0, 0)
  private(set) var bodyStart = 0
  private(set) var dateline: Dateline?

  let publication: InventedPublication
  let world: InventedWorld
  let occasion: InventedOccasion

  /// Names the draws of its words.
  private let number: Int
  var chance: Chance

  /// Where the opening names the event.
  private(set) var eventSpan = CodePointSpan(0, 0)
  private var introduced: Set<Int> = []
  private var lastSpeaker: Int?

  /// Writes the article; the words of a copy are drawn as those of the report that it copies.
  init(
    _ world: InventedWorld, _ occasion: InventedOccasion, _ report: OccasionOutline.Report,
    publication: InventedPublication
  ) {
    self.world = world
    self.occasion = occasion
    self.publication = publication
    number = report.number
    chance = Chance(world.seed, .rendering, occasion.index, report.number)
    let entries = report.entries
    writeTitle(entries)
    writeOpening()
    for entry in entries where entry.form != .headline { write(entry) }
  }
}

extension InventedReport {
  private mutating func write(_ entry: OccasionOutline.Entry) {
    chance = Chance(world.seed, .rendering, occasion.index, number, entry.utterance)
    let utterance = occasion.utterances[entry.utterance]
    let words = ReportedWords(utterance, form: entry.form, world.words, &chance)
    let source = ReportedSource(
      speaker: utterance.speaker, in: world, isIntroduced: introduced.contains(utterance.speaker),
      isLast: lastSpeaker == utterance.speaker, &chance)
    if source.isKnown { introduced.insert(utterance.speaker) }
    lastSpeaker = source.isKnown ? utterance.speaker : nil
    text.add("\n\n")
    switch words.form {
    case .indirect where chance.happens(25): writeAccordingTo(utterance, words, source)
    case .indirect, .headline, .fragment: writeThat(utterance, words, source)
    default: writeQuoted(utterance, words, source)
    }
    if chance.happens(20) { text.add(" \(chance.pick(Self.narration))") }
  }

  private mutating func writeTitle(_ entries: [OccasionOutline.Entry]) {
    if let entry = entries.first, entry.form == .headline {
      let utterance = occasion.utterances[entry.utterance]
      let speaker = world.speakers[utterance.speaker]
      let words = ReportedWords(utterance, form: .headline, world.words, &chance)
      let source = text.add(speaker.shortName)
      text.add(" ")
      let cue = text.add("says")
      text.add(" ")
      let content = text.add(words.sentences.joined())
      add(
        utterance, .headline, .indirect, source: source, cue: cue, content: [content],
        speaker: .known(speaker, .surname))
    } else {
      text.add("\(occasion.place): what was said \(occasion.phrase)")
    }
    title = CodePointSpan(0, text.codePointCount)
    text.add("\n\n")
    bodyStart = text.codePointCount
  }

  private mutating func writeOpening() {
    if publication.hasDateline {
      let date = EDTF(month: occasion.day.month, day: occasion.day.day)
      let day = "\(Self.months[occasion.day.month - 1]) \(occasion.day.day)"
      let place = occasion.place
      let agency = publication.credit ?? publication.outlet
      let span = text.add("\(place.uppercased()), \(day) (\(agency)) \u{2014}")
      dateline = Dateline(place: place, agency: agency, date: date, span: [span])
      text.add(" ")
    }
    text.add(chance.pick(Self.openings))
    text.add(" ")
    eventSpan = text.add(occasion.phrase)
    text.add(". ")
    text.add(chance.pick(Self.narration))
  }

  private static let openings = [
    "Several speakers were heard", "Journalists were invited", "The mood was calm",
    "Few had expected an agreement", "The doors opened late",
  ]

  static let narration = [
    "Outside, it was raining.", "The hall was half full.", "It lasted two hours.",
    "No papers were handed out.", "The next round is open.", "Traffic stood still for a while.",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
