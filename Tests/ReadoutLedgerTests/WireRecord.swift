import ReadoutLedger
import ReadoutTestSupport

/// Invented reports of what two ministers said of grain in 2031 and 2033, for timelines and traces.
struct WireRecord {
  let place: TemporaryLedger
  let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    _ = try ledger.store(Self.articles.map(\.extracted))
    try ledger.group()
  }

  static let articles = [
    report(
      "o02-nta", "Mira Aldquist", "Northern Telegraph Agency", "2031-06-20",
      told: "the talks on the harbour had been long",
      quoted: "\u{201C}Bread is not a bargaining chip. Grain must never become a weapon.\u{201D}"),
    report(
      "o02-sunward", "Mira Aldquist", "The Sunward", "2031-06-20",
      told: "the harbour talks had been long and useful",
      quoted: "\u{201C}Grain must never become a weapon.\u{201D}"),
    report(
      "o03-flare", "Mira Aldquist", "The Flare", "2031-09-23",
      told: "two more convoys would sail before the winter",
      quoted:
        "\u{201C}Grain must never become a weapon. Whoever closes a harbour to bread opens it to "
        + "hunger.\u{201D}"),
    report(
      "o08-courant", "Mira Aldquist", "The Courant", "2033-08-24", saidOn: nil,
      told: "nobody at the table had used the harbour as a threat",
      quoted: "\u{201C}The Compact will be renewed, I gave my word.\u{201D}"),
    report(
      "o03-corvex", "Sena Ombrado", "Corvex", "2032-05-14",
      told: "every ministry would lend its chairs",
      quoted: "\u{201C}As others have said, grain must never become a weapon.\u{201D}"),
  ]

  private static func report(
    _ name: String, _ speaker: String, _ outlet: String, _ day: String, saidOn: String? = "",
    told: String, quoted: String
  ) -> SampleArticle {
    let surname = speaker.split(separator: " ").last.map(String.init) ?? speaker
    return SampleArticle(
      name: name, speaker: speaker, outlet: outlet, published: day,
      saidOn: saidOn?.isEmpty == true ? day : saidOn,
      paragraphs: [
        "[source:\(surname)] [cue:said] [content:that \(told)].",
        "[content:\(quoted)] [source:\(surname)] [cue:said].",
      ])
  }
}
