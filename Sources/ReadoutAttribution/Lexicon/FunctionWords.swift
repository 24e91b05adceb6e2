/// The closed word classes of English that the rules look at, in lower case.
enum FunctionWords {
  static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "some", "any", "no", "each", "every", "another", "both", "several", "many", "most",
    "all", "few", "other", "such", "one", "two", "three", "four", "five",
  ]

  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "to", "for", "from", "with", "by", "about", "after", "before",
    "during", "against", "over", "under", "between", "among", "amid", "into", "through",
    "throughout", "without", "within", "toward", "towards", "upon", "since", "until", "via",
    "despite", "following", "ahead", "near", "outside", "inside", "across", "along", "around",
    "behind", "beyond", "like", "as", "per", "regarding", "concerning", "than", "alongside",
    "including", "because",
  ]

  static let conjunctions: Set<String> = [
    "and", "or", "but", "nor", "yet", "so", "while", "when", "whereas", "although", "though",
    "if", "unless", "because", "since", "where", "that", "whether", "as", "once", "until", "how",
    "why", "what",
  ]

  static let auxiliaries: Set<String> = [
    "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did",
    "will", "would", "can", "could", "may", "might", "shall", "should", "must", "n't", "'ve",
    "'ll", "'d", "ca", "wo", "not", "never", "cannot",
  ]

  /// Forms of "be": a past form behind them is passive.
  static let formsOfBe: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "'re", "'m", "am", "get", "got", "gets",
  ]

  /// Pronouns that can be the subject of a cue.
  static let subjectPronouns: Set<String> = [
    "he", "she", "they", "it", "i", "we", "you", "who", "others", "everyone", "everybody",
    "someone", "somebody", "nobody", "neither", "both", "some", "many", "one", "most",
  ]

  /// Adverbs that stand between a subject and its verb, apart from those in -ly.
  static let adverbs: Set<String> = [
    "also", "later", "then", "now", "once", "again", "still", "just", "even", "often", "always",
    "ever", "already", "soon", "further", "furthermore", "instead", "meanwhile", "however",
    "too", "first", "only", "himself", "herself", "themselves", "itself", "afterwards",
    "afterward", "earlier", "previously", "long", "yesterday", "today", "tonight", "twice", "ago",
    "since", "rather", "indeed", "thus", "therefore", "apparently", "merely", "simply", "out",
    "back", "up", "in", "on", "together", "aloud", "online", "separately", "there", "here",
    "sometimes", "perhaps", "at", "all", "well", "else",
  ]

  /// Words of time that follow a cue without a preposition.
  static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday", "tonight", "earlier", "later", "last", "next", "recently", "repeatedly",
    "afterward", "afterwards", "again", "previously", "late", "early", "this", "there", "here",
    "then", "mondays", "thursdays", "once", "twice", "publicly", "separately", "bluntly", "flatly",
  ]

  /// Verbs that are no cue by themselves but lead up to one: "went on to say".
  static let leadingVerbs: Set<String> = [
    "went", "goes", "go", "going", "declined", "declines", "refused", "refuses", "continued",
    "continues", "seemed", "seems", "appeared", "appears", "began", "begins", "failed", "wanted",
    "used", "tried", "came", "proceeded", "rushed", "likes", "liked", "ought", "hastened",
  ]

  /// Whether the word is an adverb that may stand between a subject and its verb.
  static func isAdverb(_ key: String) -> Bool {
    adverbs.contains(key) || (key.hasSuffix("ly") && key.utf8.count > 4 && key != "family")
  }

  /// Whether the word is of a closed class that no noun phrase goes over.
  static func isClosed(_ key: String) -> Bool {
    prepositions.contains(key) || conjunctions.contains(key) || auxiliaries.contains(key)
  }
}
