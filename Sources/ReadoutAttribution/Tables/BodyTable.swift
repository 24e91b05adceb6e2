/// International bodies and well-known agencies with the names that news text gives them.
///
/// A table of facts, written for this project.
///
/// One line a body: names, the usual one first, which is also the holder of its offices in the
/// table of roles. Alternatives are separated by `|`. Apostrophes are straight.
enum BodyTable {
  static let lines = """
    African Union|AU|African Union Commission|AU Commission
    Al Qaeda|al-Qaeda|al-Qaida|al Qaeda
    Amnesty International|Amnesty
    Arab League|League of Arab States
    ASEAN|Association of Southeast Asian Nations
    Bank of England
    BRICS
    CIA|Central Intelligence Agency
    Council of Europe
    CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
    European Central Bank|ECB
    European Commission|EU Commission|EC
    European Council|EU Council
    European Parliament
    European Union|EU|E.U.
    Europol
    FBI|Federal Bureau of Investigation
    Federal Reserve|Fed|US Federal Reserve|U.S. Federal Reserve
    FIFA
    Gazprom
    Greenpeace
    Gulf Cooperation Council|GCC
    Hamas
    Hezbollah|Hizbullah|Hizbollah
    Human Rights Watch
    International Atomic Energy Agency|IAEA|UN nuclear watchdog|U.N. nuclear watchdog
    International Court of Justice|ICJ
    International Criminal Court|ICC
    International Monetary Fund|IMF
    International Olympic Committee|IOC
    Interpol
    Islamic State|ISIS|ISIL|Daesh
    Kremlin
    NATO|North Atlantic Treaty Organization
    OECD
    OPEC
    OPCW|Organisation for the Prohibition of Chemical Weapons
    Organization of American States|OAS|Organisation of American States
    OSCE|Organization for Security and Co-operation in Europe
    Pentagon
    Red Cross|ICRC|International Committee of the Red Cross
    Rosatom
    Rosneft
    Russian Foreign Ministry|Russian Ministry of Foreign Affairs|Foreign Ministry of Russia
    Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
    State Department|US State Department|U.S. State Department
    Taliban
    UN human rights office|OHCHR|U.N. human rights office|UN human rights|U.N. human rights|United Nations human rights
    UN refugee agency|UNHCR|U.N. refugee agency|UN refugee|U.N. refugee
    UNESCO
    UNICEF
    United Nations|UN|U.N.
    White House
    World Bank
    World Food Programme|WFP|World Food Program
    World Health Organization|WHO|World Health Organisation
    World Trade Organization|WTO|World Trade Organisation
    """
}
