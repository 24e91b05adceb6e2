/// The offices that persons hold in news text, with the titles that name them.
///
/// A table of facts, written for this project.
///
/// One line an office: its code; its titles in small letters, without "of", "for" and "the"; the
/// codes of the offices that the title may be short for ("minister", "leader"). Fields are
/// separated by `;`, alternatives by `|`. The first office of a title counts, so that a title of a
/// body ("chief") stands behind those of states.
enum OfficeTable {
  static let lines = """
    president;president|head state|state president|federal president
    vice-president;vice president|vice-president
    monarch;king|queen|emperor|empress|monarch|emir|sultan|grand duke
    crown-prince;crown prince|crown princess
    pope;pope|pontiff
    supreme-leader;supreme leader
    prime-minister;prime minister|premier|head government|taoiseach|pm
    deputy-prime-minister;deputy prime minister|vice prime minister|deputy premier
    chancellor;chancellor|federal chancellor
    foreign-minister;foreign minister|minister foreign affairs|foreign affairs minister|external affairs minister|minister external affairs|external relations minister|foreign relations minister|minister foreign relations|foreign secretary|secretary state|secretary foreign affairs|minister external relations|federal foreign minister|external minister|top diplomat|chief diplomat|highest diplomat|supreme diplomat|most senior diplomat|head diplomacy|chief diplomacy|foreign policy chief|foreign affairs chief|high representative|high representative foreign affairs|high representative foreign affairs security policy
    deputy-foreign-minister;deputy foreign minister|vice foreign minister|deputy minister foreign affairs
    defence-minister;defence minister|defense minister|minister defence|minister defense|minister national defence|minister national defense|defence secretary|defense secretary|secretary defence|secretary defense
    interior-minister;interior minister|minister interior|home secretary|home minister|minister internal affairs|internal affairs minister
    finance-minister;finance minister|minister finance|treasury secretary|secretary treasury|chancellor exchequer|finance secretary
    justice-minister;justice minister|minister justice|justice secretary|attorney general
    health-minister;health minister|minister health|health secretary
    trade-minister;trade minister|minister trade|trade secretary
    energy-minister;energy minister|minister energy|energy secretary
    education-minister;education minister|minister education|education secretary
    environment-minister;environment minister|minister environment|environment secretary
    agriculture-minister;agriculture minister|minister agriculture|agriculture secretary
    transport-minister;transport minister|minister transport|transport secretary|transportation secretary
    economy-minister;economy minister|minister economy|economics minister
    state-minister;minister state|state minister
    minister;minister|cabinet minister|secretary;foreign-minister|defence-minister|interior-minister|finance-minister|justice-minister|health-minister|trade-minister|energy-minister|education-minister|environment-minister|agriculture-minister|transport-minister|economy-minister|state-minister
    national-security-adviser;national security adviser|national security advisor
    secretary-general;secretary-general|secretary general|general secretary
    director-general;director-general|director general
    managing-director;managing director
    high-commissioner;high commissioner|high commissioner human rights|high commissioner refugees|human rights chief|refugee chief|refugees chief|rights chief
    executive-director;executive director
    commissioner;commissioner
    chairman;chairman|chairwoman|chair|chairperson
    chief-executive;chief executive|chief executive officer|ceo
    spokesman;spokesman|spokeswoman|spokesperson
    press-secretary;press secretary
    ambassador;ambassador|permanent representative|envoy
    governor;governor
    mayor;mayor
    senator;senator|sen.
    representative;representative|rep.|congressman|congresswoman
    speaker;speaker
    judge;judge|justice
    general;general|gen.|commander
    professor;professor|prof.
    doctor;doctor|dr.|dr
    economist;economist
    lawyer;lawyer|attorney
    bishop;bishop|archbishop|cardinal
    analyst;analyst
    activist;activist
    prosecutor;prosecutor|chief prosecutor
    director;director;director-general|managing-director|executive-director
    diplomat;diplomat;foreign-minister|ambassador|deputy-foreign-minister
    leader;leader;president|prime-minister|chancellor|monarch|supreme-leader|crown-prince|chairman
    head;head|chief|boss;president|prime-minister|chancellor|secretary-general|director-general|managing-director|executive-director|high-commissioner|chairman|chief-executive|director|leader
    """
}
