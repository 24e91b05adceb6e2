import ReadoutIngest
import ReadoutRecord
import Testing

@Suite struct LanguageTests {
  /// The same invented report in several languages.
  static let reports: [(language: String, text: String)] = [
    (
      "en",
      """
      The foreign minister of Norland said on Monday that her government would open the strait to \
      fishing boats before the winter, and that talks with Ostria would go on.
      """
    ),
    (
      "de",
      """
      Die Außenministerin von Norland sagte am Montag, ihre Regierung werde die Meerenge noch vor \
      dem Winter für Fischerboote öffnen, und die Gespräche mit Ostria gingen weiter.
      """
    ),
    (
      "fr",
      """
      La ministre des Affaires étrangères de Norland a déclaré lundi que son gouvernement ouvrirait \
      le détroit aux bateaux de pêche avant l'hiver et que les discussions continueraient.
      """
    ),
    (
      "es",
      """
      La ministra de Exteriores de Norland dijo el lunes que su gobierno abrirá el estrecho a los \
      barcos de pesca antes del invierno y que las conversaciones con Ostria seguirán.
      """
    ),
    (
      "ru",
      """
      Министр иностранных дел Норландии заявила в понедельник, что её правительство откроет пролив \
      для рыбацких судов до зимы и что переговоры с Острией продолжатся.
      """
    ),
    (
      "uk",
      """
      Міністерка закордонних справ Норландії заявила в понеділок, що її уряд відкриє протоку для \
      рибальських суден до зими і що переговори з Острією триватимуть.
      """
    ),
    (
      "ar",
      """
      قالت وزيرة خارجية نورلاند يوم الاثنين إن حكومتها ستفتح المضيق أمام قوارب الصيد قبل الشتاء وإن \
      المحادثات مع أوستريا ستستمر.
      """
    ),
    (
      "he",
      """
      שרת החוץ של נורלנד אמרה ביום שני כי ממשלתה תפתח את המצר לסירות דיג לפני החורף וכי השיחות עם \
      אוסטריה יימשכו.
      """
    ),
  ]

  @Test(arguments: reports) func theTextTellsItsLanguage(
    report: (language: String, text: String)
  ) throws {
    let metadata = try article(report.text).metadata
    #expect(metadata.language == report.language)
    #expect((metadata.languageConfidence ?? 0) > 0.5)
    #expect(metadata.isLanguageRead == (report.language == "en"))
  }

  @Test func aShortTextIsOfUnknownLanguageAndRead() throws {
    let metadata = try article("Norland opens strait.").metadata
    #expect(metadata.language == "und" && metadata.languageConfidence == nil)
    #expect(metadata.isLanguageRead)
  }

  @Test func aShortPageIsInTheLanguageThatItDeclares() throws {
    let page =
      "<html lang=de><body><h1>Meerenge</h1><p>Norland öffnet sie im Herbst.</p></body></html>"
    let metadata = try article(page).metadata
    #expect(metadata.language == "de" && !metadata.isLanguageRead)
  }

  @Test func theTextIsBelievedMoreThanItsDeclaration() throws {
    let text = Self.reports[0].text
    let page = "<html lang=de><body><h1>Strait</h1><p>\(text)</p><p>\(text)</p></body></html>"
    #expect(try article(page).metadata.language == "en")
  }
}
