extension APIParameter {
  static let words = APIParameter(
    "q", .text(length: longTextLength),
    "Words that stand in the content, the source or the speaker's name; all of them.")
  static let about = APIParameter(
    "about", .text(length: textLength), "Words that stand in what is said; all of them.")
  static let like = APIParameter(
    "like", .text(length: textLength),
    "What is meant, in any words: the statements nearest in meaning.")
  static let speaker = APIParameter(
    "speaker", .text(length: textLength),
    "The speaker: a name in any spelling, words of it, or an id such as p12.")
  static let outlet = APIParameter("outlet", .text(length: textLength), "The outlet's name.")
  static let kind = APIParameter(
    "kind", .choice(["direct", "indirect", "mixed"]), "How the words are given.")
  static let from = APIParameter("from", .date, "Said on this day, month or year, or later.")
  static let to = APIParameter("to", .date, "Said on this day, month or year, or earlier.")
  static let rejected = APIParameter(
    "rejected", .flag, "Whether statements are found too that somebody has rejected.")
  static let limit = APIParameter(
    "limit", .integer(1...1_000, otherwise: 20),
    "The greatest number of items, kept between 1 and 1000; 20 without it.")
  static let format = APIParameter(
    "format", .choice(["json", "csv"]), "How the list is written; JSON without it.")

  /// The conditions of a search.
  static let conditions = [words, about, speaker, outlet, kind, from, to, rejected]

  /// Where a page begins: the last item of the page before.
  static func cursor(_ form: IdentifierForm) -> APIParameter {
    APIParameter(
      "cursor", .identifier(form), "Where the page before ended: the `next` that it gave.")
  }

  /// The id in the path of a resource.
  static func id(_ form: IdentifierForm) -> APIParameter {
    APIParameter("id", .identifier(form), in: .path, "The id of the resource.")
  }
}
