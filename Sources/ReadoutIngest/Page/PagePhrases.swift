/// Words by which pages that hold no article are known.
enum PagePhrases {
  /// Parts of what is said where consent is asked for.
  static let consent = PhraseTable([
    "cookie", "consent", "gdpr", "personal data", "privacy", "our partners", "datenschutz",
    "einwilligung", "consentement", "données personnelles", "privacidad", "consentimiento",
    "datos personales", "персональн", "toestemming", "persoonsgegevens", "dati personali",
    "samtycke", "samtykke", "zgod",
  ])

  /// Parts of what is said at a paywall.
  static let paywall = PhraseTable([
    "subscribe to continue", "subscribe to read", "subscribe now to read", "subscribers only",
    "to continue reading", "to keep reading", "already a subscriber", "article is for subscribers",
    "story is for subscribers", "log in to read", "sign in to read", "register to continue",
    "unlock this article", "become a subscriber", "become a member to read",
    "nur für abonnenten", "jetzt weiterlesen", "mit einem abo", "réservé aux abonnés",
    "pour lire la suite", "solo para suscriptores", "exclusivo para suscriptores",
    "exclusivo para assinantes", "riservato agli abbonati", "для подписчиков",
    "alleen voor abonnees",
  ])
}
