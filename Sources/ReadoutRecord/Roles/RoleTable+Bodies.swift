extension RoleTable {
  /// Terms at the head of international bodies and of well-known agencies.
  static let bodies = """
    African Union;chairman;Jean Ping;2008-04-28;2012-10-15
    African Union;chairman;Nkosazana Dlamini-Zuma;2012-10-15;2017-03-14
    African Union;chairman;Moussa Faki Mahamat|Moussa Faki;2017-03-14;2025-03
    African Union;chairman;Mahmoud Ali Youssouf;2025-03;
    Arab League;secretary-general;Amr Moussa;2001-06;2011-07
    Arab League;secretary-general;Nabil Elaraby|Nabil al-Arabi;2011-07;2016-07
    Arab League;secretary-general;Ahmed Aboul Gheit;2016-07-03;
    ASEAN;secretary-general;Lim Jock Hoi;2018-01-01;2022-12-31
    ASEAN;secretary-general;Kao Kim Hourn;2023-01-09;
    Bank of England;governor;Mark Carney;2013-07-01;2020-03-15
    Bank of England;governor;Andrew Bailey;2020-03-16;
    CIA;director;John Brennan;2013-03-08;2017-01-20
    CIA;director;Mike Pompeo;2017-01-23;2018-04-26
    CIA;director;Gina Haspel;2018-05-21;2021-01-20
    CIA;director;William Burns|Bill Burns;2021-03-19;2025-01-20
    CIA;director;John Ratcliffe;2025-01-23;
    Council of Europe;secretary-general;Thorbjørn Jagland;2009-10-01;2019-09
    Council of Europe;secretary-general;Marija Pejčinović Burić;2019-09-18;2024-09
    Council of Europe;secretary-general;Alain Berset;2024-09-18;
    CSTO;secretary-general;Stanislav Zas;2020-01-01;2022-12-31
    CSTO;secretary-general;Imangali Tasmagambetov;2023-01-01;2025-12-31
    European Central Bank;president;Jean-Claude Trichet;2003-11-01;2011-10-31
    European Central Bank;president;Mario Draghi;2011-11-01;2019-10-31
    European Central Bank;president;Christine Lagarde;2019-11-01;
    European Commission;president;José Manuel Barroso;2004-11;2014-10-31
    European Commission;president;Jean-Claude Juncker;2014-11-01;2019-11-30
    European Commission;president;Ursula von der Leyen;2019-12-01;
    European Council;president;Herman Van Rompuy;2009-12;2014-11-30
    European Council;president;Donald Tusk;2014-12-01;2019-11-30
    European Council;president;Charles Michel;2019-12-01;2024-11-30
    European Council;president;António Costa;2024-12-01;
    European Parliament;president;Martin Schulz;2012-01-17;2017-01-17
    European Parliament;president;Antonio Tajani;2017-01-17;2019-07-03
    European Parliament;president;David Sassoli;2019-07-03;2022-01-11
    European Parliament;president;Roberta Metsola;2022-01-18;
    European Union;foreign-minister;Javier Solana;1999-10-18;2009-11-30
    European Union;foreign-minister;Catherine Ashton;2009-12-01;2014-10-31
    European Union;foreign-minister;Federica Mogherini;2014-11-01;2019-11-30
    European Union;foreign-minister;Josep Borrell;2019-12-01;2024-11-30
    European Union;foreign-minister;Kaja Kallas;2024-12-01;
    FBI;director;James Comey;2013-09-04;2017-05-09
    FBI;director;Christopher Wray;2017-08-02;2025-01
    FBI;director;Kash Patel;2025-02;
    Federal Reserve;chairman;Ben Bernanke;2006-02-01;2014-01-31
    Federal Reserve;chairman;Janet Yellen;2014-02-03;2018-02-03
    Federal Reserve;chairman;Jerome Powell;2018-02-05;
    FIFA;president;Sepp Blatter;1998-06-08;2015
    FIFA;president;Gianni Infantino;2016-02-26;
    Gulf Cooperation Council;secretary-general;Nayef al-Hajraf;2020-02-01;2023-01-31
    Gulf Cooperation Council;secretary-general;Jasem al-Budaiwi|Jassim al-Budaiwi;2023-02-01;
    International Atomic Energy Agency;director-general;Mohamed ElBaradei|Mohamed El Baradei;1997-12-01;2009-11-30
    International Atomic Energy Agency;director-general;Yukiya Amano;2009-12-01;2019-07-18
    International Atomic Energy Agency;director-general;Rafael Grossi|Rafael Mariano Grossi;2019-12-03;
    International Criminal Court;prosecutor;Fatou Bensouda;2012-06-15;2021-06-15
    International Criminal Court;prosecutor;Karim Khan;2021-06-16;
    International Monetary Fund;managing-director;Dominique Strauss-Kahn;2007-11-01;2011-05-18
    International Monetary Fund;managing-director;Christine Lagarde;2011-07-05;2019-09-12
    International Monetary Fund;managing-director;Kristalina Georgieva;2019-10-01;
    International Olympic Committee;president;Jacques Rogge;2001-07-16;2013-09-10
    International Olympic Committee;president;Thomas Bach;2013-09-10;2025-06
    International Olympic Committee;president;Kirsty Coventry;2025-06;
    Interpol;secretary-general;Jürgen Stock;2014-11;2024-11
    Interpol;secretary-general;Valdecy Urquiza;2024-11;
    Kremlin;spokesman;Dmitry Peskov|Dmitri Peskov;2012-05;
    NATO;secretary-general;Jaap de Hoop Scheffer;2004-01-05;2009-07-31
    NATO;secretary-general;Anders Fogh Rasmussen;2009-08-01;2014-09-30
    NATO;secretary-general;Jens Stoltenberg;2014-10-01;2024-10-01
    NATO;secretary-general;Mark Rutte;2024-10-01;
    OECD;secretary-general;Angel Gurría|José Ángel Gurría;2006-06-01;2021-05-31
    OECD;secretary-general;Mathias Cormann;2021-06-01;
    OPEC;secretary-general;Mohammad Barkindo|Mohammed Barkindo;2016-08-01;2022-07-05
    OPEC;secretary-general;Haitham al-Ghais;2022-08-01;
    Organization of American States;secretary-general;José Miguel Insulza;2005-05-26;2015-05-26
    Organization of American States;secretary-general;Luis Almagro;2015-05-26;2025-05
    OSCE;secretary-general;Thomas Greminger;2017-07;2020-07
    OSCE;secretary-general;Helga Schmid|Helga Maria Schmid;2020-12;2024-09
    OSCE;secretary-general;Feridun Sinirlioğlu;2024-12;
    Red Cross;president;Peter Maurer;2012-07-01;2022-09-30
    Red Cross;president;Mirjana Spoljaric|Mirjana Spoljaric Egger;2022-10-01;
    Russian Foreign Ministry;spokesman;Maria Zakharova|Mariya Zakharova;2015-08-10;
    Shanghai Cooperation Organisation;secretary-general;Vladimir Norov;2019-01-01;2021-12-31
    Shanghai Cooperation Organisation;secretary-general;Zhang Ming;2022-01-01;2024-12-31
    UN human rights office;high-commissioner;Navi Pillay;2008-09-01;2014-08-31
    UN human rights office;high-commissioner;Zeid Ra'ad al-Hussein;2014-09-01;2018-08-31
    UN human rights office;high-commissioner;Michelle Bachelet;2018-09-01;2022-08-31
    UN human rights office;high-commissioner;Volker Türk|Volker Turk;2022-10-17;
    UN refugee agency;high-commissioner;António Guterres;2005-06-15;2015-12-31
    UN refugee agency;high-commissioner;Filippo Grandi;2016-01-01;2025-12-31
    UNESCO;director-general;Irina Bokova;2009-11-15;2017-11
    UNESCO;director-general;Audrey Azoulay;2017-11;2025-11
    UNICEF;executive-director;Anthony Lake;2010-05-01;2017-12-31
    UNICEF;executive-director;Henrietta Fore;2018-01-01;2022-01
    UNICEF;executive-director;Catherine Russell;2022-02-01;
    United Nations;secretary-general;Kofi Annan;1997-01-01;2006-12-31
    United Nations;secretary-general;Ban Ki-moon;2007-01-01;2016-12-31
    United Nations;secretary-general;António Guterres|Antonio Guterres;2017-01-01;
    White House;press-secretary;Jay Carney;2011-02;2014-06
    White House;press-secretary;Josh Earnest;2014-06;2017-01-20
    White House;press-secretary;Sean Spicer;2017-01-20;2017-07-21
    White House;press-secretary;Sarah Sanders|Sarah Huckabee Sanders;2017-07-26;2019-07-01
    White House;press-secretary;Stephanie Grisham;2019-07-01;2020-04-07
    White House;press-secretary;Kayleigh McEnany;2020-04-07;2021-01-20
    White House;press-secretary;Jen Psaki;2021-01-20;2022-05-13
    White House;press-secretary;Karine Jean-Pierre;2022-05-13;2025-01-20
    White House;press-secretary;Karoline Leavitt;2025-01-20;
    World Bank;president;Robert Zoellick;2007-07-01;2012-06-30
    World Bank;president;Jim Yong Kim;2012-07-01;2019-01
    World Bank;president;David Malpass;2019-04-09;2023-06
    World Bank;president;Ajay Banga;2023-06-02;
    World Food Programme;executive-director;David Beasley;2017-04;2023-04
    World Food Programme;executive-director;Cindy McCain;2023-04;
    World Health Organization;director-general;Margaret Chan;2007-01;2017-06-30
    World Health Organization;director-general;Tedros Adhanom Ghebreyesus|Tedros Adhanom|Tedros;2017-07-01;
    World Trade Organization;director-general;Pascal Lamy;2005-09-01;2013-08-31
    World Trade Organization;director-general;Roberto Azevêdo;2013-09-01;2020-08-31
    World Trade Organization;director-general;Ngozi Okonjo-Iweala;2021-03-01;
    """
}
