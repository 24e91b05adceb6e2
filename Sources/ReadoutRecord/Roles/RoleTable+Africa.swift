extension RoleTable {
  /// Terms in the countries of Africa, but for Egypt.
  static let africa = """
    AO;president;José Eduardo dos Santos;1979-09;2017-09-26
    AO;president;João Lourenço;2017-09-26;
    BF;president;Roch Marc Christian Kaboré|Roch Kaboré;2015-12-29;2022-01-24
    BI;president;Pierre Nkurunziza;2005-08-26;2020-06-08
    BI;president;Évariste Ndayishimiye;2020-06-18;
    BJ;president;Patrice Talon;2016-04-06;
    BW;president;Mokgweetsi Masisi;2018-04-01;2024-11-01
    BW;president;Duma Boko;2024-11-01;
    CD;president;Joseph Kabila;2001-01;2019-01-24
    CD;president;Félix Tshisekedi;2019-01-24;
    CF;president;Faustin-Archange Touadéra;2016-03-30;
    CG;president;Denis Sassou Nguesso|Denis Sassou-Nguesso;1997-10;
    CI;president;Laurent Gbagbo;2000-10-26;2010-12/2011-04-11
    CI;president;Alassane Ouattara;2010-12/2011-04-11;
    CM;president;Paul Biya;1982-11-06;
    DJ;president;Ismaïl Omar Guelleh|Ismail Omar Guelleh;1999-05-08;
    DZ;president;Abdelaziz Bouteflika;1999-04-27;2019-04-02
    DZ;president;Abdelmadjid Tebboune;2019-12-19;
    DZ;foreign-minister;Ramtane Lamamra;2021-07;2023-03
    DZ;foreign-minister;Ahmed Attaf;2023-03;
    ER;president;Isaias Afwerki|Isaias Afewerki;1993-05;
    ET;prime-minister;Meles Zenawi;1995-08;2012-08-20
    ET;prime-minister;Hailemariam Desalegn;2012-09;2018-04-02
    ET;prime-minister;Abiy Ahmed|Abiy Ahmed Ali;2018-04-02;
    GA;president;Ali Bongo|Ali Bongo Ondimba;2009-10-16;2023-08-30
    GH;president;John Mahama|John Dramani Mahama;2012-07-24;2017-01-07
    GH;president;Nana Akufo-Addo;2017-01-07;2025-01-07
    GH;president;John Mahama|John Dramani Mahama;2025-01-07;
    GM;president;Yahya Jammeh;1996;2017-01
    GM;president;Adama Barrow;2017-01-19;
    KE;president;Mwai Kibaki;2002-12-30;2013-04-09
    KE;president;Uhuru Kenyatta;2013-04-09;2022-09-13
    KE;president;William Ruto;2022-09-13;
    LR;president;Ellen Johnson Sirleaf;2006-01-16;2018-01-22
    LR;president;George Weah;2018-01-22;2024-01-22
    LR;president;Joseph Boakai;2024-01-22;
    LY;prime-minister;Abdul Hamid Dbeibah|Abdulhamid Dbeibah|Abdul Hamid Dbeibeh;2021-03;
    MA;monarch;Mohammed VI|King Mohammed VI|King Mohammed;1999-07;
    MA;foreign-minister;Nasser Bourita;2017-04-05;
    ML;president;Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita;2013-09-04;2020-08-18
    MW;president;Peter Mutharika;2014-05-31;2020-06-28
    MW;president;Lazarus Chakwera;2020-06-28;2025-10
    MZ;president;Filipe Nyusi;2015-01-15;2025-01-15
    MZ;president;Daniel Chapo;2025-01-15;
    NA;president;Hage Geingob;2015-03-21;2024-02-04
    NA;president;Nangolo Mbumba;2024-02-04;2025-03-21
    NA;president;Netumbo Nandi-Ndaitwah;2025-03-21;
    NE;president;Mahamadou Issoufou;2011-04-07;2021-04-02
    NE;president;Mohamed Bazoum;2021-04-02;2023-07-26
    NG;president;Olusegun Obasanjo;1999-05-29;2007-05-29
    NG;president;Umaru Yar'Adua|Umaru Musa Yar'Adua;2007-05-29;2010-05-05
    NG;president;Goodluck Jonathan;2010-05-06;2015-05-29
    NG;president;Muhammadu Buhari;2015-05-29;2023-05-29
    NG;president;Bola Tinubu|Bola Ahmed Tinubu;2023-05-29;
    NG;foreign-minister;Geoffrey Onyeama;2015-11-11;2023-05-29
    NG;foreign-minister;Yusuf Tuggar;2023-08-21;
    RW;president;Paul Kagame;2000-04;
    SD;president;Omar al-Bashir|Omar Bashir;1989;2019-04-11
    SL;president;Ernest Bai Koroma;2007-09-17;2018-04-04
    SL;president;Julius Maada Bio;2018-04-04;
    SN;president;Abdoulaye Wade;2000-04-01;2012-04-02
    SN;president;Macky Sall;2012-04-02;2024-04-02
    SN;president;Bassirou Diomaye Faye;2024-04-02;
    SO;president;Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud;2012-09-16;2017-02
    SO;president;Mohamed Abdullahi Mohamed|Mohamed Farmajo;2017-02;2022-05
    SO;president;Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud;2022-05;
    SS;president;Salva Kiir|Salva Kiir Mayardit;2011-07-09;
    TD;president;Idriss Déby|Idriss Deby Itno;1990-12;2021-04-20
    TG;president;Faure Gnassingbé;2005-05-04;2025-05
    TN;president;Moncef Marzouki;2011-12;2014-12-31
    TN;president;Beji Caid Essebsi;2014-12-31;2019-07-25
    TN;president;Kais Saied|Kaïs Saïed;2019-10-23;
    TZ;president;Jakaya Kikwete;2005-12-21;2015-11-05
    TZ;president;John Magufuli;2015-11-05;2021-03-17
    TZ;president;Samia Suluhu Hassan;2021-03-19;
    UG;president;Yoweri Museveni;1986-01;
    ZA;president;Thabo Mbeki;1999-06;2008-09-24
    ZA;president;Kgalema Motlanthe;2008-09-25;2009-05-09
    ZA;president;Jacob Zuma;2009-05-09;2018-02-14
    ZA;president;Cyril Ramaphosa;2018-02-15;
    ZA;foreign-minister;Maite Nkoana-Mashabane;2009-05;2018-02
    ZA;foreign-minister;Naledi Pandor;2019-05;2024-06
    ZA;foreign-minister;Ronald Lamola;2024-07;
    ZM;president;Edgar Lungu;2015-01-25;2021-08-24
    ZM;president;Hakainde Hichilema;2021-08-24;
    ZW;president;Robert Mugabe;1987-12;2017-11-21
    ZW;president;Emmerson Mnangagwa;2017-11-24;
    """
}
