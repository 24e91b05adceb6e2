/// Words that a dateline is known by.
///
/// Written by us from what the agencies print; the names are facts.
package enum DatelineWords {
  /// English names of the weekdays.
  package static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]

  /// Words that open a sentence with a date in it, and no place: `On February 10 (a Monday)`.
  static let sentenceOpenings: Set<String> = [
    "in", "on", "by", "at", "since", "from", "until", "after", "before", "the", "this", "as",
    "for", "with", "during", "between",
  ]

  /// Agencies whose mark may stand without brackets, or end a dateline without a dash, by the
  /// words of the mark in lower case.
  static let agencies: Set<String> = [
    "aa", "aap", "adnkronos", "afp", "ana", "anp", "ansa", "ap", "apa", "ats", "ats afp", "awp",
    "belga", "belta", "bernama", "bloomberg", "bta", "cna", "cp", "ctk", "dpa", "efe",
    "europa press", "hina", "ians", "interfax", "interfax.ru", "irna", "itar-tass", "kcna",
    "keystone-ats", "kyodo", "lusa", "mena", "mti", "notimex", "ntb", "pa", "pap", "petra", "pti",
    "reuters", "ria novosti", "ritzau", "sana", "sda", "spa", "sputnik", "stt", "tanjug", "tass",
    "tt", "ukrinform", "unian", "upi", "wafa", "wam", "xinhua", "yonhap", "риа новости", "тасс",
    "итар-тасс", "интерфакс", "белта",
  ]

  /// Lines before the place that name who wrote and not where, in lower case.
  static let openings: [[String]] = [
    ["dalla", "nostra", "corrispondente"], ["dal", "nostro", "corrispondente"],
    ["dal", "nostro", "inviato"], ["dalla", "nostra", "inviata"],
    ["from", "our", "correspondent"], ["von", "unserem", "korrespondenten"],
    ["de", "notre", "correspondant"], ["de", "nuestro", "corresponsal"],
  ]

  /// Words in capitals before a colon that are labels of a page and never places.
  static let labels: Set<String> = [
    "advertisement", "advisory", "analysis", "answer", "background", "breaking", "caption",
    "claim", "comment", "conclusion", "context", "correction", "dear", "editor", "editorial",
    "exclusive", "explainer", "fact", "factbox", "facts", "file", "host", "image", "key", "line",
    "live", "more", "note", "opinion", "photo", "picture", "poll", "question", "rating", "ratings",
    "read", "related", "review", "sku", "source", "sources", "summary", "the", "timeline",
    "transcript", "update", "updated", "verdict", "video", "warning", "watch", "what", "who",
    "why",
  ]

  /// Words that lead to the name of a place.
  static let locatives: Set<String> = ["in", "at", "from", "to", "near", "outside", "of", "for"]

  /// Cities that reports are often filed from, in lower case; of a known city a colon is enough.
  static let cities: Set<String> = [
    "abu dhabi", "abuja", "accra", "addis ababa", "algiers", "amman", "amsterdam", "ankara",
    "ashgabat", "astana", "asuncion", "athens", "baghdad", "baku", "bamako", "bangkok", "beijing",
    "beirut", "belgrade", "bengaluru", "berlin", "bern", "bishkek", "bogota", "bratislava",
    "brasilia", "brussels", "bucharest", "budapest", "buenos aires", "cairo", "canberra",
    "cape town", "caracas", "chennai", "chisinau", "colombo", "copenhagen", "dakar", "damascus",
    "dar es salaam", "delhi", "dhaka", "doha", "dubai", "dublin", "dushanbe", "frankfurt", "gaza",
    "geneva", "guatemala city", "hanoi", "harare", "havana", "helsinki", "hong kong", "hyderabad",
    "islamabad", "istanbul", "jakarta", "jeddah", "jerusalem", "johannesburg", "juba", "kabul",
    "kampala", "karachi", "kathmandu", "khartoum", "kiev", "kigali", "kinshasa", "kolkata",
    "kuala lumpur", "kuwait", "kuwait city", "kyiv", "la paz", "lagos", "lahore", "lima", "lisbon",
    "ljubljana", "london", "los angeles", "luanda", "lusaka", "luxembourg", "madrid", "manama",
    "manila", "maputo", "melbourne", "mexico city", "minsk", "mogadishu", "monrovia", "montevideo",
    "montreal", "moscow", "mumbai", "muscat", "nairobi", "new delhi", "new york", "nicosia",
    "oslo", "ottawa", "panama city", "paris", "peshawar", "phnom penh", "podgorica",
    "port-au-prince", "prague", "pretoria", "pristina", "putrajaya", "pyongyang", "quito", "rabat",
    "ramallah", "reykjavik", "riga", "rio de janeiro", "riyadh", "rome", "san francisco",
    "san jose", "san salvador", "sanaa", "santiago", "santo domingo", "sao paulo", "sarajevo",
    "seoul", "shanghai", "singapore", "skopje", "sofia", "st. petersburg", "stockholm",
    "strasbourg", "sydney", "taipei", "tallinn", "tashkent", "tbilisi", "tehran", "tel aviv",
    "the hague", "tirana", "tokyo", "toronto", "tripoli", "tunis", "ulaanbaatar", "united nations",
    "vatican city", "vienna", "vientiane", "vilnius", "warsaw", "washington", "wellington",
    "yangon", "yerevan", "zagreb", "zurich",
  ]
}
