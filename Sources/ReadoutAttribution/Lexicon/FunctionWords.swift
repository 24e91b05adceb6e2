/// The words of the closed classes of English that the rules look at, in lower case; ``WordClass``
/// finds them.
enum FunctionWords {
  static let determiners: [String] = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "some", "any", "no", "each", "every", "another", "both", "several", "many", "most",
    "all", "few", "other", "such", "one", "two", "three", "four", "five",
  ]

  static let prepositions: [String] = [
    "of", "in", "on", "at", "to", "for", "from", "with", "by", "about", "after", "before",
    "during", "against", "over", "under", "between", "among", "amid", "into", "through",
    "throughout", "without", "within", "toward", "towards", "upon", "since", "until", "via",
    "despite", "following", "ahead", "near", "outside", "inside", "across", "along", "around",
    "behind", "beyond", "like", "as", "per", "regarding", "concerning", "than", "alongside",
    "including", "because",
  ]

  static let conjunctions: [String] = [
    "and", "or", "but", "nor", "yet", "so", "while", "when", "whereas", "although", "though",
    "if", "unless", "because", "since", "where", "that", "whether", "as", "once", "until", "how",
    "why", "what",
  ]

  static let auxiliaries: [String] = [
    "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did",
    "will", "would", "can", "could", "may", "might", "shall", "should", "must", "n't", "'ve",
    "'ll", "'d", "ca", "wo", "not", "never", "cannot",
  ]

  /// Forms of "be": a past form behind them is passive.
  static let formsOfBe: [String] = [
    "is", "are", "was", "were", "be", "been", "being", "'re", "'m", "am", "get", "got", "gets",
  ]

  /// Pronouns that can be the subject of a cue.
  static let subjectPronouns: [String] = [
    "he", "she", "they", "it", "i", "we", "you", "who", "others", "everyone", "everybody",
    "someone", "somebody", "nobody", "neither", "both", "some", "many", "one", "most",
  ]

  /// Adverbs that stand between a subject and its verb, apart from those in -ly.
  static let adverbs: [String] = [
    "also", "later", "then", "now", "once", "again", "still", "just", "even", "often", "always",
    "ever", "already", "soon", "further", "furthermore", "instead", "meanwhile", "however",
    "too", "first", "only", "himself", "herself", "themselves", "itself", "afterwards",
    "afterward", "earlier", "previously", "long", "yesterday", "today", "tonight", "twice", "ago",
    "since", "rather", "indeed", "thus", "therefore", "apparently", "merely", "simply", "out",
    "back", "up", "in", "on", "together", "aloud", "online", "separately", "there", "here",
    "sometimes", "perhaps", "at", "all", "well", "else",
  ]

  /// Words of time that follow a cue without a preposition.
  static let times: [String] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday", "tonight", "earlier", "later", "last", "next", "recently", "repeatedly",
    "afterward", "afterwards", "again", "previously", "late", "early", "this", "there", "here",
    "then", "mondays", "thursdays", "once", "twice", "publicly", "separately", "bluntly", "flatly",
  ]

  /// Verbs that are no cue by themselves but lead up to one: "went on to say".
  static let leadingVerbs: [String] = [
    "went", "goes", "go", "going", "declined", "declines", "refused", "refuses", "continued",
    "continues", "seemed", "seems", "appeared", "appears", "began", "begins", "failed", "wanted",
    "used", "tried", "came", "proceeded", "rushed", "likes", "liked", "ought", "hastened",
  ]
}
