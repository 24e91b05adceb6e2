// The words themselves, in lower case and without apostrophes.

extension WordLexicon {
  static let stopWords = """
    the a an of to and in that is it for on as was be with by he she his her they we i you are at
    this has have had from or but would will who said its our their your us him them were been
    which there what if about than all one can could should do does did so just out up into over
    when how my me mine ours yours these those am being because while also any some such then where
    why here now even still too very more most much many only own same say says get got im ive id
    weve were youre youve theyre theyve hes shes thats its theres whats wed youd hed shed theyd ill
    well youll hell shell theyll may might must shall not no nor dont doesnt didnt isnt arent wasnt
    werent wont wouldnt cant cannot couldnt shouldnt havent hasnt hadnt aint that to itself himself
    herself themselves myself yourself ourselves never nothing none without neither nor nobody
    nowhere     hardly mustnt neednt yet
    """

  /// Words that turn what their clause says round; the verbs among them count as words too.
  static let deniers = """
    not no never nothing none without neither nobody nowhere cannot cant dont doesnt didnt isnt
    arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt aint mustnt neednt hardly
    deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting
    decline declines declined declining fail fails failed failing miss misses missed yet oppose
    opposes opposed opposing disavow disavows disavowed disavowing stop stops stopped stopping avoid
    avoids avoided avoiding lack lacks lacked lacking unable impossible false ban
    bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited prohibiting
    """

  static let turnableWords = """
    acceptable afraid american aware certain changed clear concerned constitutional fair fit
    founded happy harmed important interested justified lawful likely necessary popular prepared
    qualified ready reasonable reliable safe satisfied successful true trustworthy willing wise
    """

  static let clauseOpeners = """
    and but because which who if when while although though unless until whereas so
    """

  static let modals = [
    "will would shall wont wouldnt ill youll theyll wed youd hed shed theyd id going",
    "may might could can cant cannot couldnt", "must should ought shouldnt mustnt need needs has",
  ]

  static let irregularForms = [
    "be is are was were been being am", "begin began begun", "break broke broken",
    "bring brought", "build built", "buy bought", "catch caught", "choose chose chosen",
    "come came", "deal dealt", "draw drew drawn", "drive drove driven", "fall fell fallen",
    "feel felt", "fight fought", "find found", "fly flew flown", "forget forgot forgotten",
    "give gave given", "go went gone goes", "grow grew grown", "hear heard", "hold held",
    "keep kept", "know knew known", "lead led", "leave left", "lend lent", "lose lost",
    "make made", "mean meant", "meet met", "pay paid", "rise rose risen", "run ran", "say said",
    "see saw seen", "seek sought", "sell sold", "send sent", "show shown", "sit sat",
    "speak spoke spoken", "spend spent", "stand stood", "strike struck", "take took taken",
    "teach taught", "tell told", "think thought", "throw threw thrown", "understand understood",
    "win won", "withdraw withdrew withdrawn", "write wrote written", "child children",
    "man men", "woman women", "life lives", "die died dying dies", "lie lied lying lies",
    "have has had having", "do does did done doing", "good better best", "bad worse worst",
  ]

  static let numbers: [(Double, String)] = [
    (0, "zero"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"),
    (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"),
    (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"),
    (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"),
    (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
  ]

  static let factors: [(Double, String)] = [
    (100, "hundred"), (1_000, "thousand"), (1_000_000, "million"), (1_000_000_000, "billion"),
    (1_000_000_000_000, "trillion"),
  ]
}
