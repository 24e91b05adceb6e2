/// News agencies, papers and broadcasters with the marks that they set on their reports.
///
/// A table of facts, written for this project.
///
/// One line an outlet: names, the usual one first; its country (ISO 3166-1 alpha-2), empty where
/// it is of none; what it is (`agency`, `paper`, `broadcaster`, `site`); the marks that stand in a
/// dateline or behind a report, without brackets, slashes and dashes. Fields are separated by `;`,
/// alternatives by `|`, the last field may be empty. Left out are names that text mostly means
/// otherwise when they stand alone, such as The Sun, Time and Dawn.
enum OutletTable {
  static let lines = """
    AAP|Australian Associated Press;AU;agency;AAP
    ABC News|American Broadcasting Company;US;broadcaster;ABC
    ABC Australia|Australian Broadcasting Corporation;AU;broadcaster;
    Adnkronos;IT;agency;Adnkronos
    AFP|Agence France-Presse|Agence France Presse;FR;agency;AFP
    Al Ahram|Al-Ahram;EG;paper;
    Al Arabiya|Al-Arabiya;SA;broadcaster;
    Al Hayat|Al-Hayat;GB;paper;
    Al Jazeera|Al-Jazeera;QA;broadcaster;
    Al Mayadeen|Al-Mayadeen;LB;broadcaster;
    Al Monitor|Al-Monitor;US;site;
    Anadolu|Anadolu Agency|AA|Anadolu Ajansi;TR;agency;AA|Anadolu
    ANI|Asian News International;IN;agency;ANI
    ANSA;IT;agency;ANSA
    Antara News Agency|ANTARA;ID;agency;ANTARA
    Antena 3;ES;broadcaster;
    AP|Associated Press|The Associated Press;US;agency;AP
    APA;AT;agency;APA
    Apa.az|APA Azerbaijan;AZ;agency;
    ARD;DE;broadcaster;
    Armenpress;AM;agency;ARMENPRESS
    Asahi Shimbun|Asahi;JP;paper;
    Asharq Al-Awsat;GB;paper;
    Australian Financial Review;AU;paper;
    Axios;US;site;
    Azertac|AzerTAc|Azertag;AZ;agency;AZERTAC
    Baltic News Service|BNS;LT;agency;BNS
    Bangkok Post;TH;paper;
    BBC|British Broadcasting Corporation|BBC News;GB;broadcaster;BBC
    Belga;BE;agency;Belga
    BelTA|Belta;BY;agency;BelTA
    Bernama;MY;agency;Bernama
    Bild;DE;paper;
    Bloomberg|Bloomberg News;US;agency;Bloomberg
    Boston Globe|The Boston Globe;US;paper;
    BTA|Bulgarian News Agency;BG;agency;BTA
    BuzzFeed|BuzzFeed News;US;site;
    Caixin;CN;paper;
    Canadian Press|The Canadian Press;CA;agency;CP
    CBC|CBC News;CA;broadcaster;
    CBS|CBS News;US;broadcaster;CBS
    CCTV|China Central Television;CN;broadcaster;
    CGTN;CN;broadcaster;
    Channel NewsAsia|CNA;SG;broadcaster;
    China Daily;CN;paper;
    CNBC;US;broadcaster;
    CNN;US;broadcaster;CNN
    Corriere della Sera;IT;paper;
    CTK|Czech News Agency;CZ;agency;CTK|ČTK
    Daily Mail;GB;paper;
    Daily Mirror;GB;paper;
    Daily Sabah;TR;paper;
    Daily Telegraph|The Daily Telegraph;GB;paper;
    Dawn newspaper|Dawn.com;PK;paper;
    Der Spiegel|Spiegel;DE;paper;
    Deutsche Welle|DW;DE;broadcaster;DW
    Deutschlandfunk;DE;broadcaster;
    Die Welt;DE;paper;
    Die Zeit;DE;paper;
    dpa|Deutsche Presse-Agentur|German Press Agency;DE;agency;dpa
    EFE|Agencia EFE;ES;agency;EFE
    El Mundo;ES;paper;
    El País|El Pais;ES;paper;
    El Universal;MX;paper;
    Euronews;FR;broadcaster;
    Europa Press;ES;agency;
    FARS|Fars News|Fars News Agency;IR;agency;FNA
    Financial Times|The Financial Times;GB;paper;FT
    Folha de S.Paulo|Folha;BR;paper;
    Foreign Policy;US;paper;
    Fox News;US;broadcaster;
    France 24;FR;broadcaster;
    Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|FAZ;DE;paper;
    Gazeta Wyborcza;PL;paper;
    Global Times;CN;paper;
    Globe and Mail|The Globe and Mail;CA;paper;
    Haaretz|Ha'aretz;IL;paper;
    Handelsblatt;DE;paper;
    Helsingin Sanomat;FI;paper;
    Hindustan Times;IN;paper;
    HINA;HR;agency;HINA
    Huffington Post|HuffPost;US;site;
    Hürriyet|Hurriyet|Hurriyet Daily News;TR;paper;
    IANS|Indo-Asian News Service;IN;agency;IANS
    Il Sole 24 Ore;IT;paper;
    Indian Express|The Indian Express;IN;paper;
    Interfax;RU;agency;Interfax
    Interfax-Ukraine;UA;agency;
    Inter Press Service|IPS;;agency;IPS
    IRIB;IR;broadcaster;
    Irish Times|The Irish Times;IE;paper;
    IRNA|Islamic Republic News Agency;IR;agency;IRNA
    ISNA|Iranian Students' News Agency|Iranian Students News Agency;IR;agency;ISNA
    ITV|ITV News;GB;broadcaster;
    Izvestia|Izvestiya;RU;paper;
    Jakarta Post|The Jakarta Post;ID;paper;
    Japan Times|The Japan Times;JP;paper;
    Jerusalem Post|The Jerusalem Post;IL;paper;
    Jiji|Jiji Press;JP;agency;Jiji
    Kathimerini;GR;paper;
    KCNA|Korean Central News Agency;KP;agency;KCNA
    Kommersant;RU;paper;
    Komsomolskaya Pravda;RU;paper;
    Korea Herald|The Korea Herald;KR;paper;
    KUNA|Kuwait News Agency;KW;agency;KUNA
    Kyiv Independent|The Kyiv Independent;UA;site;
    Kyiv Post;UA;paper;
    Kyodo|Kyodo News;JP;agency;Kyodo
    La Nación|La Nacion;AR;paper;
    La Repubblica;IT;paper;
    La Stampa;IT;paper;
    Le Figaro;FR;paper;
    Le Monde;FR;paper;
    Libération;FR;paper;
    Los Angeles Times|LA Times|The Los Angeles Times;US;paper;
    Lusa;PT;agency;Lusa
    MAP|Maghreb Arabe Presse;MA;agency;MAP
    Meduza;LV;site;
    Mehr|Mehr News|Mehr News Agency;IR;agency;MNA
    MENA|Middle East News Agency;EG;agency;MENA
    Middle East Eye;GB;site;
    Moscow Times|The Moscow Times;NL;site;
    MSNBC;US;broadcaster;
    MTI;HU;agency;MTI
    NNA|National News Agency;LB;agency;NNA
    NBC|NBC News;US;broadcaster;NBC
    Neue Zürcher Zeitung|NZZ;CH;paper;
    New York Post;US;paper;
    New York Times|The New York Times|NYT;US;paper;
    Newsweek;US;paper;
    NHK;JP;broadcaster;
    Nikkei|Nikkei Asia;JP;paper;
    NPR|National Public Radio;US;broadcaster;
    NTB;NO;agency;NTB
    NTV;RU;broadcaster;
    Oslobođenje|Oslobodjenje;BA;paper;
    PAP|Polish Press Agency;PL;agency;PAP
    PBS;US;broadcaster;
    People's Daily;CN;paper;
    Petra News Agency|Jordan News Agency;JO;agency;Petra
    Politico;US;site;
    Press Association|PA Media;GB;agency;PA
    Press TV;IR;broadcaster;
    Press Trust of India|PTI;IN;agency;PTI
    Pravda;RU;paper;
    QNA|Qatar News Agency;QA;agency;QNA
    Radio Free Asia|RFA;US;broadcaster;
    Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty|Radio Liberty;US;broadcaster;RFE/RL
    RAI;IT;broadcaster;
    RBC|RBK;RU;site;
    Reuters|Thomson Reuters;GB;agency;Reuters
    RIA Novosti|RIA;RU;agency;RIA Novosti
    Ritzau;DK;agency;Ritzau
    Rossiya 24|Rossiya-24;RU;broadcaster;
    Rossiyskaya Gazeta;RU;paper;
    RT|Russia Today;RU;broadcaster;RT
    RTE|RTÉ;IE;broadcaster;
    Rudaw;IQ;broadcaster;
    SANA|Syrian Arab News Agency;SY;agency;SANA
    Saudi Press Agency|SPA;SA;agency;SPA
    Sky News;GB;broadcaster;
    Sky News Arabia;AE;broadcaster;
    South China Morning Post|SCMP;HK;paper;
    Sputnik;RU;agency;Sputnik
    STT;FI;agency;STT
    Süddeutsche Zeitung|Sueddeutsche Zeitung;DE;paper;
    Sydney Morning Herald|The Sydney Morning Herald;AU;paper;
    Tanjug;RS;agency;Tanjug
    TASR;SK;agency;TASR
    Tasnim|Tasnim News Agency;IR;agency;Tasnim
    TASS|ITAR-TASS;RU;agency;TASS|Itar-Tass
    The Atlantic;US;paper;
    The Economist;GB;paper;
    The Guardian;GB;paper;
    The Hill;US;site;
    The Hindu;IN;paper;
    The Independent;GB;paper;
    The National;AE;paper;
    The Straits Times|Straits Times;SG;paper;
    The Times of India|Times of India;IN;paper;
    The Times of Israel|Times of Israel;IL;site;
    Times of London;GB;paper;
    Toronto Star;CA;paper;
    Trend News Agency;AZ;agency;TREND
    TRT|TRT World;TR;broadcaster;
    TT;SE;agency;TT
    Ukrainska Pravda;UA;site;
    Ukrinform;UA;agency;Ukrinform
    UNIAN;UA;agency;UNIAN
    UPI|United Press International;US;agency;UPI
    USA Today;US;paper;
    Vedomosti;RU;paper;
    Voice of America|VOA;US;broadcaster;VOA
    WAFA|Wafa;PS;agency;WAFA
    Wall Street Journal|The Wall Street Journal|WSJ;US;paper;
    WAM|Emirates News Agency;AE;agency;WAM
    Washington Post|The Washington Post;US;paper;
    Wikinews;;site;
    Xinhua|Xinhua News Agency|New China News Agency;CN;agency;Xinhua
    Yedioth Ahronoth|Yediot Ahronot|Ynet;IL;paper;
    Yomiuri Shimbun|Yomiuri;JP;paper;
    Yonhap|Yonhap News Agency;KR;agency;Yonhap
    ZDF;DE;broadcaster;
    """
}
