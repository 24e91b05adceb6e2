internal import ReadoutText

/// First names that news text gives mostly to men or mostly to women, and the ways to spell one.
///
/// Facts, written down for this project; names that both bear are left out.
enum GivenNames {
  /// Whether a word is a first name of the table.
  static func contains(_ token: Token) -> Bool { genders[token] != nil }

  /// The gender that the first name tells, or a surname in one of its two forms.
  static func gender(of name: ArraySlice<Token>) -> Gender? {
    guard let first = name.first, let last = name.last else { return nil }
    if let gender = genders[first] { return gender }
    guard name.count > 1 else { return nil }
    return femaleEndings.contains(where: last.key.hasSuffix) ? .female : nil
  }

  /// Endings that surnames have in the feminine only.
  private static let femaleEndings = [
    "ovna", "evna", "skaya", "skaia", "ová", "ova", "eva", "yeva", "ieva",
  ]

  /// Whether two first names can be those of one person: equal, one an initial, one a short form,
  /// or one spelled otherwise.
  static func canBeSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (a, b) = (NameFolding.fold(first), NameFolding.fold(second))
    if a == b { return true }
    let (shorter, longer) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    guard !shorter.isEmpty else { return false }
    if shorter.utf8.count == 1 { return longer.hasPrefix(shorter) }
    if shorter.utf8.count >= 3, longer.hasPrefix(shorter) { return true }
    return shortForms[shorter] == longer || shortForms[longer] == shorter
  }

  /// The long form of each short one, folded.
  private static let shortForms: WordTable<String> = {
    let pairs = [
      ("joe", "joseph"), ("bill", "william"), ("bob", "robert"), ("rob", "robert"),
      ("mike", "michael"), ("jim", "james"), ("tony", "anthony"), ("dick", "richard"),
      ("rick", "richard"), ("ted", "edward"), ("ed", "edward"), ("jack", "john"),
      ("steve", "stephen"), ("steven", "stephen"), ("chuck", "charles"), ("charlie", "charles"),
      ("liz", "elizabeth"), ("beth", "elizabeth"), ("kate", "katherine"), ("andy", "andrew"),
      ("dave", "david"), ("larry", "lawrence"), ("hank", "henry"), ("harry", "henry"),
      ("peggy", "margaret"), ("meg", "margaret"), ("nick", "nicholas"), ("tom", "thomas"),
      ("rudy", "rudolf"), ("bernie", "bernard"), ("jeff", "jeffrey"), ("geoff", "geoffrey"),
      ("sasha", "aleksandr"), ("volodia", "vladimir"), ("dima", "dmitri"),
    ]
    return WordTable(pairs.map { (NameFolding.fold($0.0), NameFolding.fold($0.1)) })
  }()

  private static let genders: WordTable<Gender> = WordTable(
    male.split(whereSeparator: \.isWhitespace).map { (String($0), Gender.male) }
      + female.split(whereSeparator: \.isWhitespace).map { (String($0), Gender.female) })

  private static let male = """
    aaron arne arvid asbjørn eirik erlend finn geir gunnar håkon haakon halvard hallvard henning ivar jonas jens
    kjell knut lars leif magnus mads morten nils oddvar olav ola øystein pål rasmus roald rune sigurd
    stein steinar stig sten sverre terje thor tore torbjørn trond trygve åke abdel abdul abdullah abdulla abraham abdelfattah adam adrian ahmad ahmed akbar akira
    alan albert alberto aldo alec alejandro aleksandar aleksandr aleksei aleksey alessandro
    alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen
    alphonse amadou amadu amir anatoly anatoli anders andre andré andreas andrei andrej
    andrew andrey andriy andrius andrzej angus antal anthony antoine anton antonio antónio
    antonis antony anwar arjun armando armen arnaud arnold arsen arthur artem arturo asad ashraf
    asif aslan atal augusto avi axel aziz badr barack barnaby barry bart bartosz bashar bashir
    basil ben benedict benigno benito benjamin benny bernard bernardo bernd bernie bill björn
    bob bogdan bola boris brad bradley brendan brent brett brian bruce bruno bryan burhan carl
    carles carlo carlos cedric cem cesar césar charles charlie chen chester christian
    christof christoph christophe christopher chuck claude claudio clement clive colin colm
    connor conor constantine cornelius craig curtis cyril cyrus damian damien damon dan daniel
    daniil danilo danny dario darren dave david dean declan denis dennis denys derek desmond
    devin didier diego dieter dietmar dimitar dimitri dimitris dimitrios dirk djamel dmitri dmitrii
    dmitry dmytro dominic donald doug douglas dragan duncan dunstan dušan dwight earl eamon ed
    eddie edgar edmund edson eduard eduardo edward edwin ehud eli elias elijah emil emile
    emilio emmanuel emmerson enrico enrique eric erik ernest ernesto ernst esteban ethan eugene
    evan evgeny evgeni faisal farid farouk fatih felipe felix ferdinand fernando fidel filip
    florian floyd francesco francis francisco franco francois françois frank frans franz fred
    frederick frederik fumio gabriel gareth garry gary gavin gebran geert gennady geoffrey george
    georges georgi georgios georgy gerald gérald gerard gérard gerhard gianni gideon gilbert
    giorgio giorgos giovanni giuseppe glenn gordon graham grant greg gregor gregory grigori
    grigory guido guillermo guillaume gunter günther gustav gustavo guy hakan hamad hamid hamza
    hannes hans harald harold harry harun harvey hasan hashim hassan heiko heinrich heinz helmut
    hendrik henri henrik henry herbert herman hernan hidayat hiroshi horst hossein hosni howard
    hubert hugh hugo hulusi humphrey hun hussein ian ibrahim igor ihor ilham ilia ilya imran ingo
    ioannis isaac ishmael ismail issa ivan ivo jack jacob jacques jaime jair jake
    jakub jalal jamal james jamie jan janez janos jared jaroslav jaroslaw jarosław jason javad
    javier jay jean jeb jed jeff jeffrey jens jeremy jerome jerry jesper jesse jesús jim
    jimmy joachim joão joaquin jochen joe joel johan johann johannes john johnny jon jonas
    jonathan joost jörg jorge jorn jose josé josef joseph josep joshua josip juan juha julian
    julio julius jürgen justin kamal karel karim karl kassym kazimierz keir keith ken kenneth
    kevin khaled khalid kiril kirill kofi konrad konstantin konstantinos krzysztof kurt kyle
    kyriakos lance larry lars laszlo lászló laurent lawrence lech leo leon leonard leonardo
    leonid leopold leszek lev levan lewis liam linus lionel lloyd lorenzo louis luc luca
    lucas ludwig luigi luis luís luiz lukas lukasz łukasz luke maciej maher mahmoud mahmud malcolm
    malik manfred manmohan manolo manuel marc marcel marcelo marcin marco marcos marcus marek
    mario marius mark markus martin marty marwan masoud mateusz mathias mats matt matteo matthew
    matthias maurice mauricio max maxim maximilian maxime mehdi mehmet mevlüt mevlut micah michael
    michal michał michel mick miguel mihai mikael mike mikhail mikheil miles milo milos
    miloš milorad miroslav mitch mohamed mohamad mohammad mohammed mordechai moritz
    moses moshe muhammad muhammadu murat mustafa mykhailo mykola naftali narendra nasser nathan
    nathaniel nawaz neil nelson niall nicholas nick nicolae nicolas nigel nikita nikol nikolai
    nikolay nikolaos nikos nils noah noel norbert norman nouri nuri oleg oleh oleksandr oleksii
    oleksiy oliver olivier olaf omar oscar oskar osama osman otto owen pablo paddy
    paolo pascal patrice patrick paul paulo pavel pavlo pawel paweł pedro per pete peter petr
    petro petros phil philip philipp philippe pier pierre piet pieter piotr pravind preben prabowo qasem
    quentin rafael rafał rahul raimundo raja rajiv ralf ralph ramin ramiro ramón ramon ramzan rand
    randy raphael rashid raúl raul ravi ray raymond recep reinhard reuven rex ricardo richard rick
    rishi rob robert roberto rodrigo roderich roger roland rolf roman romano ron ronald
    ronny rory ross roy ruben rudolf rudolph rudy rupert ruslan russell ryan ryszard saad sabri
    sadiq saeb saeed sajid salah salem salman salvador salvatore sam samir samuel sandro sanjay
     sean sebastian sebastián sergei sergej sergey sergio sergiy serhii serhiy serj serzh
    seth shahid shane shaun shavkat shehbaz shigeru shinzo sigmar silvio simeon simon siniša
    slavko slobodan solomon spencer stan stanislav stanislaw stanisław stefan stefano stefanos
    stephan stephen steve steven stewart stuart sudesh sven sylvester tadeusz taro tayyip ted
    temirlan terence teodoro terrence terry thabo theodor theodore thierry thomas tibor tim
    timothy tobias toby todd tom tomas tomáš tomasz tommy tony torsten travis trevor tristan
    tyler udo ulf ulrich umberto václav vadim vadym valdis valentin valeri valerii valery
    vasily vasyl venkaiah viktor victor vince vincent vitali vitaliy vitaly vittorio vivek vlad
    vladimir vladislav vojislav volker volodymyr vyacheslav walid walter warren wayne werner
    wilfried wilhelm will willem william willy winston wladimir wojciech wolfgang xavier yair
    yasser yasir yevgeny yevhen yitzhak yoav yosef yuri yuriy yury yusuf yves zac zachary zaid
    zbigniew zbyněk zeljko željko zoltan zoran
    """

  private static let female = """
    abigail åse annika berit bodil dorthe elin grethe gro gunhild hege hilde ingeborg jorunn kari kjersti lene liv mette ragnhild siv
    sissel solveig solvej synnøve tone toril torill trine tuva unni vibeke wenche abigail ada adela adriana agatha agnes agnieszka aisha alejandra aleksandra alena
    alexandra alexandria alice alicia alina alison allison alma amal amalia amanda amber amelia
    amina amira amy ana anastasia anastasiia andrea angela angelica angelina anita anja ann anna
    annalena anne annegret annette annika antonia anya april ariana arlene astrid asma audrey
    aurelia aurora ava ayesha barbara beata beatrice beatriz begoña belinda benazir
    bernadette beth bettina betty beverly bianca birgit bonnie bożena brenda bridget brigitte
    britta camila camilla carla carmen carol carole carolina caroline carolyn carrie catarina
    caterina catherine cathy cecilia celeste celia celine charlotte chelsea cheryl chiara chloe
    christiana christina christine chrystia cindy claire clara clare claudia colleen
    condoleezza connie constance cora cordelia corinne cornelia cristina cynthia dagmar daisy
    dalia damaris danielle daniela darya daria dawn deb deborah debbie debra deirdre delia delphine
    denise diana diane dilma dolores donna dora doreen doris dorothea dorothy ebba edith
    edna ekaterina elaine eleanor elena elene eleni elif elisa elisabeth elise eliza elizabeth
    ella ellen elvira elsa emily emine emma erica erika erna esperanza estelle esther eszter eugenia eva
    eve evelyn ewa fabiola fatima fatma federica federica felicia fiona flora frances
    francesca françoise frauke frida gabriela gabriella gail galina geraldine gerda gertrude
    giorgia gina ginny gisela giulia gloria golda grace greta gretchen gretel gudrun guadalupe gwen
    hadja halimah halina hanan hanna hannah hanne harriet hazel heather heidi helen helena helene
    helga helle henrietta hilary hilda hillary honor hope ilona ilse imelda inga inge ingrid
    ines inés ioana irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy izabela jacinda jackie
    jacqueline jadranka jana jane janet janice janine jasmine jeanette jeanine jeanne jen jenna
    jennifer jenny jessica jill joan joana joanna joanne jocelyn jodi johanna josefa josephine
    joyce judith judy julia juliana julie juliet june justina justyna kaja kamala kanni karen
    karin karina karla karolina kata katalin katarina katarzyna kate katerina katharina katherine
    kathleen kathryn kathy katie katja katrin kayleigh kellyanne kerstin khadija kimberly kinga kira
    kirsten kirsty klara klaudia kristalina kristen kristi kristin kristina kristine krystyna
    laila lara larisa laura lauren laurie layla lea leah leila lena leonie leyla lia
    lidia lidija lidiya lila liliana lillian lily lina linda lisa lise livia liz liza lois
    loretta lorraine louisa louise lourdes luba lucia lucía lucie lucille lucinda lucy ludmila luisa
    luise lydia lyudmila mabel madeleine magda magdalena maggie magnolia maia maja malala
    malgorzata małgorzata manuela mara marcella marcia maren margaret margarita margarethe
    margot margrethe maria maría mariam marianne marie mariela marija marilyn marina marine
    marisa marisol marissa marit marjorie marlene marta martha martina mary maryam mathilde maud
    maureen mavis maya meera megan meghan melania melanie melinda melissa mercedes meredith mette
    mia michaela michelle mikaela milena mina mira miranda miriam moira mona monica monika
    monique morwen mary-lou muriel myriam nabila nada nadia nadezhda nadine nancy naomi natalia
    natalie natalija nataliia natalya natasha nell nelly neha nicola nicole nicoletta nikki nina nkosazana
    noor nora nora norma odile olena olesya olga olha olivia oksana ophelia oriana paloma pamela patricia patrizia
    patti paula paulina pauline peggy penelope penny petra phoebe phyllis pilar polly portia pratibha
    preeti priscilla priti priya rachel raisa ramona rania raquel rebecca regina renata renate rhonda
    rita roberta rosa rosalie rosalind rosario rose rosemary rosie roxana ruth sabina sabine
    sabrina sadia sahle sally salma salome samantha sana sandra sanna sara sarah saskia selma
    serena shabana shannon sharon sheikha sheila sheri sherry shirin shirley sigrid silke silvia
    simona simone simonetta sirimavo siri sofie sonia sonja sophia sophie stella stephanie
    sue susan susana susanna susanne suzanne suzy svetlana svitlana svenja sviatlana sybil sylvia sylvie
    tamara tammy tanja tanya tara tatiana tatyana teresa tessa theresa therese tilda tina tracey
    trudy tulsi ulrika una ursula valentina valeria valerie vanessa vera veronica veronika
     viktoria viktoriia vigdis viola violeta virginie viviane vivian vjosa
    wanda wendy whitney wilhelmina wilma winnie xiomara yasmin yekaterina yelena yevgenia
    yulia yuliia yuliya yvette yvonne zainab zara zdravka zeynep zinaida zoe zofia zsuzsanna zuzana
    """
}
