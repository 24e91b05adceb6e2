internal import ReadoutText

/// The kinds of offices that role phrases name in several words: a premier is a prime minister, a
/// top diplomat the foreign minister.
struct OfficeKinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let headOfState = OfficeKinds(rawValue: 1 << 0)
  static let headOfGovernment = OfficeKinds(rawValue: 1 << 1)
  static let foreignMinister = OfficeKinds(rawValue: 1 << 2)
  static let minister = OfficeKinds(rawValue: 1 << 3)
  static let secretary = OfficeKinds(rawValue: 1 << 4)
  static let spokesperson = OfficeKinds(rawValue: 1 << 5)
  static let envoy = OfficeKinds(rawValue: 1 << 6)
  static let diplomat = OfficeKinds(rawValue: 1 << 7)
  static let leader = OfficeKinds(rawValue: 1 << 8)
  static let head = OfficeKinds(rawValue: 1 << 9)
  static let lawmaker = OfficeKinds(rawValue: 1 << 10)
  static let governor = OfficeKinds(rawValue: 1 << 11)
  static let mayor = OfficeKinds(rawValue: 1 << 12)
  static let official = OfficeKinds(rawValue: 1 << 13)
  static let counterpart = OfficeKinds(rawValue: 1 << 14)

  /// Offices that one person holds at a time: who holds two of two countries is two persons.
  static let exclusive: OfficeKinds = [
    .headOfState, .headOfGovernment, .foreignMinister, .minister, .spokesperson, .governor, .mayor,
  ]

  /// Offices whose holders meet each other.
  static let principal: OfficeKinds = [
    .headOfState, .headOfGovernment, .foreignMinister, .minister, .secretary,
  ]

  /// The kind of office that a word names.
  static let byWord: WordTable<OfficeKinds> = [
    "president": .headOfState, "king": .headOfState, "queen": .headOfState,
    "emperor": .headOfState, "monarch": .headOfState, "president-elect": .headOfState,
    "mayor-elect": .mayor, "governor-elect": .governor, "minister-designate": .minister,
    "state-secretary": .secretary, "emir": .headOfState, "sultan": .headOfState,
    "ex-president": .headOfState, "chancellor": .headOfGovernment, "premier": .headOfGovernment,
    "taoiseach": .headOfGovernment, "pm": .headOfGovernment, "minister": .minister,
    "secretary": .secretary, "spokesman": .spokesperson, "spokeswoman": .spokesperson,
    "spokesperson": .spokesperson, "ambassador": .envoy, "envoy": .envoy, "diplomat": .diplomat,
    "leader": .leader, "strongman": .leader, "ruler": .leader, "head": .head, "chief": .head,
    "boss": .head, "chairman": .head, "chairwoman": .head, "chair": .head, "chairperson": .head,
    "director": .head, "ceo": .head, "secretary-general": .head, "director-general": .head,
    "executive": .head,
    "lawmaker": .lawmaker, "mp": .lawmaker, "mep": .lawmaker, "senator": .lawmaker,
    "representative": .lawmaker, "congressman": .lawmaker, "congresswoman": .lawmaker,
    "sen.": .lawmaker, "rep.": .lawmaker, "gov.": .governor, "governor": .governor,
    "mayor": .mayor, "official": .official, "politician": .official, "counterpart": .counterpart,
    "homologue": .counterpart, "opposite": .counterpart, "colleague": .counterpart,
    "guest": .counterpart, "visitor": .counterpart, "interlocutor": .counterpart,
    "rival": .counterpart, "opponent": .counterpart,
    "legislator": .lawmaker, "parliamentarian": .lawmaker, "co-chair": .head,
    "co-chairman": .head, "co-leader": .leader,
  ]

  /// The kind of office of somebody "who leads the party".
  static let byVerb: WordTable<OfficeKinds> = [
    "leads": .leader, "led": .leader, "heads": .head, "headed": .head, "chairs": .head,
    "chaired": .head, "runs": .head,
  ]

  /// The kinds that words such as "ex-president" and "then-mayor" name.
  static let byFormerWord = WordTable(
    byWord.words.flatMap { word in ["ex-", "then-"].map { ($0 + word, byWord[word] ?? []) } })

  /// The kinds whose holders a phrase may mean, beyond those that it names: "the leader" is a
  /// president, "the diplomat" a foreign minister.
  var alsoMeant: OfficeKinds {
    var meant: OfficeKinds = []
    if contains(.leader) { meant.formUnion([.headOfState, .headOfGovernment, .head]) }
    if contains(.diplomat) { meant.formUnion([.foreignMinister, .envoy]) }
    if contains(.minister) { meant.formUnion([.foreignMinister, .secretary]) }
    if contains(.official) {
      meant.formUnion([.spokesperson, .minister, .foreignMinister, .secretary, .head, .envoy])
    }
    if contains(.head) { meant.formUnion([.leader, .headOfState]) }
    return meant
  }
}
