/// The words of bylines that belong to no name.
enum BylineWords {
  /// Words before a name.
  static let opening: Set<String> = [
    "by", "von", "por", "par", "di", "da", "door", "av", "af", "od", "autor", "autora", "autore",
    "auteur", "author", "authors", "verfasser", "text", "texte", "texto", "testo", "written",
    "words", "story", "report", "reported", "reporting", "posted", "published", "submitted",
    "redaktion:", "автор", "авторы", "текст", "от", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms",
    "ms.",
    "prof", "prof.", "sir", "dame",
  ]

  /// Words that open a line with the names of those who wrote the article.
  static let lineOpening: Set<String> = [
    "by", "von", "por", "par", "door", "written", "reporting", "autor:", "autora:", "author:",
    "автор:", "text:", "di", "av", "af",
  ]

  /// Words between two names.
  static let joining: Set<String> = [
    "and", "und", "y", "et", "e", "en", "og", "och", "i", "и", "&", "with", "mit", "con", "avec",
    "additional",
  ]

  /// Words behind a name that open a place or an outlet.
  static let following: Set<String> = [
    "in", "at", "for", "of", "from", "on", "aus", "für", "à", "pour", "para", "en", "im", "bei",
    "is", "was", "has", "contributed", "reports", "updated", "published", "posted", "special",
    "의", "기자",
  ]

  /// Words of the offices that people have at an outlet; a name may stand before them.
  static let offices: Set<String> = [
    "editor", "editors", "correspondent", "correspondents", "reporter", "reporters", "writer",
    "writers", "columnist", "columnists", "contributor", "contributors", "producer", "analyst",
    "journalist", "journalists", "photographer", "photographers", "chief", "freelance", "intern",
    "fellow", "professor", "lecturer", "blogger", "author", "anchor", "host", "presenter",
    "korrespondent", "korrespondentin", "redakteur", "redakteurin", "reporterin", "periodista",
    "redactor", "redactora", "corresponsal", "journaliste", "correspondant", "correspondante",
    "giornalista", "corrispondente", "korespondent", "журналист", "корреспондент", "기자", "記者",
  ]

  /// Words before those that say what the office is of.
  static let officeKinds: Set<String> = [
    "political", "politics", "foreign", "diplomatic", "senior", "staff", "chief", "economics",
    "business", "science", "health", "sports", "sport", "defence", "defense", "education", "deputy",
    "associate", "national", "international", "regional", "city", "crime", "data", "digital",
    "environment", "world", "news", "managing", "executive", "special", "parliamentary", "legal",
    "technology", "tech", "culture", "arts", "opinion", "investigations", "guest", "assistant",
    "transport", "consumer", "europe", "asia", "africa",
  ]

  /// Words of what is no person.
  static let bodies: Set<String> = [
    "news", "newsroom", "newsdesk", "agency", "agencies", "agence", "agentur", "agencia", "press",
    "presse", "staff", "team", "desk", "editorial", "redaktion", "redacción", "redaccion",
    "redazione", "rédaction", "redação", "redacao", "redactie", "redakce", "redakcja", "редакция",
    "wire", "wires", "service", "services", "bureau", "online", "media", "medien", "group",
    "network", "channel", "radio", "television", "tv", "magazine", "journal", "gazette", "herald",
    "tribune", "courier", "courant", "times", "daily", "weekly", "chronicle", "telegraph",
    "reuters", "ap", "afp", "dpa", "upi", "tass", "xinhua", "efe", "ansa", "bloomberg",
    "associated",
    "admin", "administrator", "webmaster", "user", "guest", "anonymous", "unknown", "board",
    "committee", "council", "ministry", "department", "office", "institute", "university", "inc",
    "ltd", "llc", "gmbh", "foundation", "association", "company", "corporation", "center", "centre",
    "publisher", "publishing", "productions", "entertainment", "sponsored", "partner", "content",
    "newswire", "report", "reports", "today", "post", "blog", "web", "internet", "http", "www",
    "about", "contact", "follow", "share", "more", "read", "view", "all", "posts", "articles",
    "stories", "blogs", "subscribe", "business", "sports", "politics", "world", "cnn", "bbc", "nbc",
    "abc", "cbs", "cnbc", "msn", "npr", "pbs", "uol", "digital", "newspaper", "newspapers",
    "comments", "comment", "minutes", "min", "updated", "published",
    "correspondents", "reporters", "editors", "writers", "contributors", "the", "our", "your",
  ]

  /// Words that open a part that names a place or another kind of work.
  static let otherCredits: Set<String> = [
    "photo", "photos", "photograph", "photography", "picture", "pictures", "image", "images",
    "video", "foto", "fotos", "фото", "видео", "illustration", "graphic", "graphics", "do", "em",
    "no", "na", "in", "from", "for", "at", "edited", "translated", "editing", "source", "quelle",
    "fuente", "fonte", "developed", "copyright",
  ]

  /// Words in small letters that may open a name.
  static let particles: Set<String> = [
    "von", "van", "de", "del", "della", "di", "da", "dos", "el", "al", "bin", "ibn", "le", "la",
    "ter", "ten", "zu", "af", "d", "o",
  ]
}
