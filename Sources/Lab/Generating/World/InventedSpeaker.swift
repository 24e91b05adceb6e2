internal import ReadoutRecord

/// Somebody who speaks in generated articles, with an office that lasts.
struct InventedSpeaker: Sendable {
  /// The full name.
  let name: String

  /// What later mentions in an article say.
  let shortName: String

  let pronoun: String
  let type: SpeakerType
  let role: String?
  let country: InventedWorld.Country

  /// Number of talking points: more for those who speak more.
  let talkingPointCount: Int

  /// Draws the speaker of a rank.
  init(seed: UInt64, index: Int) {
    var chance = Chance(seed, .speaker, index)
    country = chance.pick(InventedWorld.countries)
    talkingPointCount = 3 + 400 / (index + 10)
    pronoun = chance.happens(50) ? "she" : "he"
    if chance.happens(88) {
      let surname = Self.surnames[index % Self.surnames.count]
      name = "\(chance.pick(Self.forenames)) \(surname)"
      shortName = surname
      type = .person
      role = chance.pick(Self.roles)
    } else {
      name = "\(chance.pick(Self.bodies)) of \(Self.surnames[index % Self.surnames.count])"
      shortName = name
      type = .organisation
      role = nil
    }
  }

  private static let forenames = InventedWords.composed(
    InventedWords.list("bren dor el gis hal il jor kat lin mar nes os"),
    InventedWords.list("a e i o u"),
    InventedWords.list("ba cen da fra gor kim lo mir na rik sa ta vin wan xa zel l m n s"))

  private static let surnames = InventedWords.composed(
    InventedWords.list(
      """
      ald bar cas dul ersk fand grim hest ing jarr kov lann mord nyr ol pend quist rost sav \
      torv ulm vask wend yar zim
      """), InventedWords.list("a e i o u ei"),
    InventedWords.list(
      """
      ber dano fell gren hart kin lov man nov pas rell sen ter von wick zar lund mere stad \
      brandt cott donk firth gaard
      """))

  private static let roles = [
    "Foreign Minister", "Finance Minister", "Defence Minister", "Interior Minister", "President",
    "Prime Minister", "Energy Minister", "Health Minister", "Transport Minister", "Ambassador",
    "Governor", "Mayor", "Senator", "Party Chairman", "Chief Negotiator", "Army Commander",
  ]

  private static let bodies = [
    "Harbour Authority", "Chamber of Commerce", "Farmers' League", "Central Bank",
    "Election Board", "Court of Audit", "Railway Company", "Teachers' Union",
  ]
}
