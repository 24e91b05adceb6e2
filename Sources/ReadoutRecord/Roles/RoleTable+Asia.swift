extension RoleTable {
  /// Terms in the countries of Asia, but for the Middle East, and of Oceania.
  static let asia = """
    AF;president;Hamid Karzai;2004-12-07;2014-09-29
    AF;president;Ashraf Ghani|Mohammad Ashraf Ghani;2014-09-29;2021-08-15
    AU;prime-minister;John Howard;1996-03-11;2007-12-03
    AU;prime-minister;Kevin Rudd;2007-12-03;2010-06-24
    AU;prime-minister;Julia Gillard;2010-06-24;2013-06-27
    AU;prime-minister;Kevin Rudd;2013-06-27;2013-09-18
    AU;prime-minister;Tony Abbott;2013-09-18;2015-09-15
    AU;prime-minister;Malcolm Turnbull;2015-09-15;2018-08-24
    AU;prime-minister;Scott Morrison;2018-08-24;2022-05-23
    AU;prime-minister;Anthony Albanese;2022-05-23;
    AU;foreign-minister;Julie Bishop;2013-09-18;2018-08
    AU;foreign-minister;Marise Payne;2018-08-28;2022-05-23
    AU;foreign-minister;Penny Wong;2022-05-23;
    BD;prime-minister;Sheikh Hasina|Sheikh Hasina Wazed;2009-01-06;2024-08-05
    CN;president;Jiang Zemin;1993-03-27;2003-03-15
    CN;president;Hu Jintao;2003-03-15;2013-03-14
    CN;president;Xi Jinping;2013-03-14;
    CN;prime-minister;Wen Jiabao;2003-03-16;2013-03-15
    CN;prime-minister;Li Keqiang;2013-03-15;2023-03-11
    CN;prime-minister;Li Qiang;2023-03-11;
    CN;foreign-minister;Li Zhaoxing;2003-03-17;2007-04-27
    CN;foreign-minister;Yang Jiechi;2007-04-27;2013-03-16
    CN;foreign-minister;Wang Yi;2013-03-16;2022-12-30
    CN;foreign-minister;Qin Gang;2022-12-30;2023-07-25
    CN;foreign-minister;Wang Yi;2023-07-25;
    CN;defence-minister;Wei Fenghe;2018-03-19;2023-03-12
    CN;defence-minister;Li Shangfu;2023-03-12;2023-10-24
    CN;defence-minister;Dong Jun;2023-12-29;
    FJ;prime-minister;Frank Bainimarama|Voreqe Bainimarama;2007-01;2022-12-24
    FJ;prime-minister;Sitiveni Rabuka;2022-12-24;
    HK;chief-executive;Leung Chun-ying|CY Leung;2012-07-01;2017-06-30
    HK;chief-executive;Carrie Lam;2017-07-01;2022-06-30
    HK;chief-executive;John Lee|John Lee Ka-chiu;2022-07-01;
    ID;president;Susilo Bambang Yudhoyono;2004-10-20;2014-10-20
    ID;president;Joko Widodo|Jokowi;2014-10-20;2024-10-20
    ID;president;Prabowo Subianto;2024-10-20;
    ID;foreign-minister;Marty Natalegawa;2009-10-22;2014-10
    ID;foreign-minister;Retno Marsudi;2014-10-27;2024-10
    ID;foreign-minister;Sugiono;2024-10;
    IN;president;Pranab Mukherjee;2012-07-25;2017-07-25
    IN;president;Ram Nath Kovind;2017-07-25;2022-07-25
    IN;president;Droupadi Murmu;2022-07-25;
    IN;prime-minister;Atal Bihari Vajpayee|Atal Behari Vajpayee;1998-03-19;2004-05-22
    IN;prime-minister;Manmohan Singh;2004-05-22;2014-05-26
    IN;prime-minister;Narendra Modi;2014-05-26;
    IN;foreign-minister;Salman Khurshid;2012-10-28;2014-05-26
    IN;foreign-minister;Sushma Swaraj;2014-05-26;2019-05-30
    IN;foreign-minister;S. Jaishankar|Subrahmanyam Jaishankar|S Jaishankar;2019-05;
    IN;defence-minister;Rajnath Singh;2019-05;
    JP;monarch;Akihito|Emperor Akihito;1989-01-07;2019-04-30
    JP;monarch;Naruhito|Emperor Naruhito;2019-05-01;
    JP;prime-minister;Junichiro Koizumi;2001-04-26;2006-09-26
    JP;prime-minister;Shinzo Abe;2006-09-26;2007-09-26
    JP;prime-minister;Yasuo Fukuda;2007-09-26;2008-09-24
    JP;prime-minister;Taro Aso;2008-09-24;2009-09-16
    JP;prime-minister;Yukio Hatoyama;2009-09-16;2010-06-08
    JP;prime-minister;Naoto Kan;2010-06-08;2011-09-02
    JP;prime-minister;Yoshihiko Noda;2011-09-02;2012-12-26
    JP;prime-minister;Shinzo Abe;2012-12-26;2020-09-16
    JP;prime-minister;Yoshihide Suga;2020-09-16;2021-10-04
    JP;prime-minister;Fumio Kishida;2021-10-04;2024-10-01
    JP;prime-minister;Shigeru Ishiba;2024-10-01;2025-10-21
    JP;prime-minister;Sanae Takaichi;2025-10-21;
    JP;foreign-minister;Fumio Kishida;2012-12-26;2017-08-03
    JP;foreign-minister;Taro Kono;2017-08-03;2019-09-11
    JP;foreign-minister;Toshimitsu Motegi;2019-09-11;2021-11
    JP;foreign-minister;Yoshimasa Hayashi;2021-11-10;2023-09-13
    JP;foreign-minister;Yoko Kamikawa;2023-09-13;2024-10-01
    JP;foreign-minister;Takeshi Iwaya;2024-10-01;2025-10-21
    KG;president;Almazbek Atambayev;2011-12-01;2017-11-24
    KG;president;Sooronbay Jeenbekov|Sooronbai Jeenbekov;2017-11-24;2020-10-15
    KG;president;Sadyr Japarov|Sadyr Zhaparov;2021-01-28;
    KH;prime-minister;Hun Sen;1998-11-30;2023-08-22
    KH;prime-minister;Hun Manet;2023-08-22;
    KP;supreme-leader;Kim Jong-il|Kim Jong Il;1994;2011-12-17
    KP;supreme-leader;Kim Jong-un|Kim Jong Un;2011-12-17;
    KP;foreign-minister;Ri Yong-ho|Ri Yong Ho;2016-05;2020-01
    KP;foreign-minister;Choe Son-hui|Choe Son Hui;2022-06;
    KR;president;Lee Myung-bak;2008-02-25;2013-02-25
    KR;president;Park Geun-hye;2013-02-25;2016-12-09/2017-03-10
    KR;president;Moon Jae-in;2017-05-10;2022-05-10
    KR;president;Yoon Suk-yeol|Yoon Suk Yeol;2022-05-10;2024-12-14/2025-04-04
    KR;president;Lee Jae-myung|Lee Jae Myung;2025-06-04;
    KR;foreign-minister;Yun Byung-se;2013-03-11;2017-06-18
    KR;foreign-minister;Kang Kyung-wha;2017-06-18;2021-02
    KR;foreign-minister;Chung Eui-yong;2021-02;2022-05
    KR;foreign-minister;Park Jin;2022-05-12;2024-01
    KR;foreign-minister;Cho Tae-yul;2024-01;2025-07
    KZ;president;Nursultan Nazarbayev;1991;2019-03-20
    KZ;president;Kassym-Jomart Tokayev|Kasym-Zhomart Tokayev;2019-03-20;
    KZ;foreign-minister;Mukhtar Tleuberdi;2019-09;2023-04
    KZ;foreign-minister;Murat Nurtleu;2023-04;2025
    LK;president;Mahinda Rajapaksa;2005-11-19;2015-01-09
    LK;president;Maithripala Sirisena;2015-01-09;2019-11-18
    LK;president;Gotabaya Rajapaksa;2019-11-18;2022-07-14
    LK;president;Ranil Wickremesinghe;2022-07-21;2024-09-23
    LK;president;Anura Kumara Dissanayake;2024-09-23;
    MY;prime-minister;Najib Razak;2009-04-03;2018-05
    MY;prime-minister;Mahathir Mohamad|Mahathir Mohammad;2018-05-10;2020-02-24/2020-03-01
    MY;prime-minister;Muhyiddin Yassin;2020-03-01;2021-08
    MY;prime-minister;Ismail Sabri Yaakob|Ismail Sabri;2021-08-21;2022-11-24
    MY;prime-minister;Anwar Ibrahim;2022-11-24;
    NP;prime-minister;K. P. Sharma Oli|KP Sharma Oli|K.P. Sharma Oli;2018-02-15;2021-07-13
    NP;prime-minister;Sher Bahadur Deuba;2021-07-13;2022-12
    NP;prime-minister;Pushpa Kamal Dahal|Prachanda;2022-12;2024-07-15
    NP;prime-minister;K. P. Sharma Oli|KP Sharma Oli|K.P. Sharma Oli;2024-07-15;2025-09
    NZ;prime-minister;Helen Clark;1999-12;2008-11-19
    NZ;prime-minister;John Key;2008-11-19;2016-12-12
    NZ;prime-minister;Bill English;2016-12-12;2017-10-26
    NZ;prime-minister;Jacinda Ardern;2017-10-26;2023-01-25
    NZ;prime-minister;Chris Hipkins;2023-01-25;2023-11-27
    NZ;prime-minister;Christopher Luxon;2023-11-27;
    NZ;foreign-minister;Winston Peters;2017-10-26;2020-11-06
    NZ;foreign-minister;Nanaia Mahuta;2020-11-06;2023-11
    NZ;foreign-minister;Winston Peters;2023-11-27;
    PG;prime-minister;James Marape;2019-05-30;
    PH;president;Benigno Aquino|Benigno Aquino III;2010-06-30;2016-06-30
    PH;president;Rodrigo Duterte;2016-06-30;2022-06-30
    PH;president;Ferdinand Marcos Jr.|Ferdinand Marcos|Bongbong Marcos;2022-06-30;
    PH;foreign-minister;Teodoro Locsin|Teodoro Locsin Jr.;2018-10-17;2022-06-30
    PH;foreign-minister;Enrique Manalo;2022-07-01;2025
    PK;president;Arif Alvi;2018-09-09;2024-03
    PK;president;Asif Ali Zardari;2024-03-10;
    PK;prime-minister;Yousaf Raza Gilani|Yusuf Raza Gilani;2008-03-25;2012
    PK;prime-minister;Raja Pervaiz Ashraf|Raja Pervez Ashraf;2012-06-22;2013-03
    PK;prime-minister;Nawaz Sharif;2013-06-05;2017-07-28
    PK;prime-minister;Shahid Khaqan Abbasi;2017-08-01;2018-05-31
    PK;prime-minister;Imran Khan;2018-08-18;2022-04-10
    PK;prime-minister;Shehbaz Sharif|Shahbaz Sharif;2022-04-11;2023-08-14
    PK;prime-minister;Anwaar-ul-Haq Kakar|Anwaarul Haq Kakar;2023-08-14;2024-03
    PK;prime-minister;Shehbaz Sharif|Shahbaz Sharif;2024-03-04;
    PK;foreign-minister;Shah Mahmood Qureshi|Shah Mehmood Qureshi;2018-08-20;2022-04-10
    PK;foreign-minister;Bilawal Bhutto Zardari|Bilawal Bhutto-Zardari;2022-04-27;2023-08
    PK;foreign-minister;Ishaq Dar|Mohammad Ishaq Dar;2024-03-11;
    SG;prime-minister;Lee Hsien Loong;2004-08-12;2024-05-15
    SG;prime-minister;Lawrence Wong;2024-05-15;
    SG;foreign-minister;Vivian Balakrishnan;2015-10-01;
    TH;prime-minister;Yingluck Shinawatra;2011-08;2014-05-07
    TH;prime-minister;Prayut Chan-o-cha|Prayuth Chan-ocha;2014-08-24;2023-08-22
    TH;prime-minister;Srettha Thavisin;2023-08-22;2024-08-14
    TH;prime-minister;Paetongtarn Shinawatra;2024-08-16;2025
    TJ;president;Emomali Rahmon|Emomali Rakhmon;1994-11;
    TM;president;Gurbanguly Berdimuhamedow|Gurbanguly Berdymukhamedov;2007-02-14;2022-03-19
    TM;president;Serdar Berdimuhamedow|Serdar Berdymukhamedov;2022-03-19;
    TW;president;Ma Ying-jeou;2008-05-20;2016-05-20
    TW;president;Tsai Ing-wen;2016-05-20;2024-05-20
    TW;president;Lai Ching-te|William Lai;2024-05-20;
    TW;foreign-minister;Joseph Wu|Jaushieh Joseph Wu;2018-02-26;2024-05-20
    TW;foreign-minister;Lin Chia-lung;2024-05-20;
    UZ;president;Islam Karimov;1991;2016-09-02
    UZ;president;Shavkat Mirziyoyev|Shavkat Mirziyaev;2016-12-14;
    VN;prime-minister;Nguyen Xuan Phuc|Nguyễn Xuân Phúc;2016-04-07;2021-04-05
    VN;prime-minister;Pham Minh Chinh|Phạm Minh Chính;2021-04-05;
    """
}
