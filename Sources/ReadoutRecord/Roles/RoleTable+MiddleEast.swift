extension RoleTable {
  /// Terms in the countries of the Middle East, from Egypt to Iran.
  static let middleEast = """
    AE;president;Khalifa bin Zayed|Khalifa bin Zayed Al Nahyan;2004-11-03;2022-05-13
    AE;president;Mohamed bin Zayed|Mohamed bin Zayed Al Nahyan|Mohammed bin Zayed;2022-05-14;
    AE;foreign-minister;Abdullah bin Zayed|Abdullah bin Zayed Al Nahyan;2006-02;
    BH;monarch;Hamad bin Isa Al Khalifa|King Hamad;2002-02-14;
    EG;president;Hosni Mubarak;1981-10-14;2011-02-11
    EG;president;Mohamed Morsi|Mohammed Morsi|Mohamed Mursi;2012-06-30;2013-07-03
    EG;president;Adly Mansour|Adli Mansour;2013-07-04;2014-06-08
    EG;president;Abdel Fattah el-Sisi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi;2014-06-08;
    EG;prime-minister;Sherif Ismail;2015-09-19;2018-06
    EG;prime-minister;Mostafa Madbouly|Mostafa Madbouli|Moustafa Madbouly;2018-06;
    EG;foreign-minister;Nabil Fahmy;2013-07;2014-06
    EG;foreign-minister;Sameh Shoukry|Sameh Shoukri|Sameh Shukri;2014-06-17;2024-07-03
    EG;foreign-minister;Badr Abdelatty|Badr Abdel-Aati|Badr Abdelaty;2024-07-03;
    IL;president;Shimon Peres;2007-07-15;2014-07-24
    IL;president;Reuven Rivlin;2014-07-24;2021-07-07
    IL;president;Isaac Herzog;2021-07-07;
    IL;prime-minister;Ariel Sharon;2001-03-07;2006
    IL;prime-minister;Ehud Olmert;2006;2009-03-31
    IL;prime-minister;Benjamin Netanyahu|Binyamin Netanyahu;2009-03-31;2021-06-13
    IL;prime-minister;Naftali Bennett;2021-06-13;2022-06-30
    IL;prime-minister;Yair Lapid;2022-07-01;2022-12-29
    IL;prime-minister;Benjamin Netanyahu|Binyamin Netanyahu;2022-12-29;
    IL;foreign-minister;Avigdor Lieberman|Avigdor Liberman;2009-03-31;2012-12-18
    IL;foreign-minister;Avigdor Lieberman|Avigdor Liberman;2013-11-11;2015-05
    IL;foreign-minister;Israel Katz|Yisrael Katz;2019-02;2020-05-17
    IL;foreign-minister;Gabi Ashkenazi;2020-05-17;2021-06-13
    IL;foreign-minister;Yair Lapid;2021-06-13;2022-12-29
    IL;foreign-minister;Eli Cohen;2022-12-29;2024-01-01
    IL;foreign-minister;Israel Katz|Yisrael Katz;2024-01-01;2024-11
    IL;foreign-minister;Gideon Sa'ar|Gideon Saar;2024-11;
    IL;defence-minister;Ehud Barak;2007-06;2013-03-18
    IL;defence-minister;Moshe Ya'alon|Moshe Yaalon;2013-03-18;2016-05
    IL;defence-minister;Avigdor Lieberman|Avigdor Liberman;2016-05-30;2018-11
    IL;defence-minister;Benny Gantz;2020-05-17;2022-12-29
    IL;defence-minister;Yoav Gallant|Yoav Galant;2022-12-29;2024-11
    IL;defence-minister;Israel Katz|Yisrael Katz;2024-11;
    IQ;president;Barham Salih|Barham Saleh;2018-10-02;2022-10
    IQ;president;Abdul Latif Rashid|Abdullatif Rashid;2022-10;
    IQ;prime-minister;Nouri al-Maliki|Nuri al-Maliki;2006-05-20;2014-09-08
    IQ;prime-minister;Haider al-Abadi;2014-09-08;2018-10-25
    IQ;prime-minister;Adil Abdul-Mahdi|Adel Abdul Mahdi;2018-10-25;2020-05
    IQ;prime-minister;Mustafa al-Kadhimi;2020-05;2022-10-27
    IQ;prime-minister;Mohammed Shia al-Sudani|Mohammed al-Sudani;2022-10-27;
    IQ;foreign-minister;Hoshyar Zebari;2003-09;2014-07
    IQ;foreign-minister;Fuad Hussein;2020-06;
    IR;supreme-leader;Ali Khamenei|Ayatollah Ali Khamenei;1989-06;
    IR;president;Mohammad Khatami;1997-08;2005-08-03
    IR;president;Mahmoud Ahmadinejad;2005-08-03;2013-08-03
    IR;president;Hassan Rouhani|Hassan Rohani;2013-08-03;2021-08-03
    IR;president;Ebrahim Raisi;2021-08-03;2024-05-19
    IR;president;Masoud Pezeshkian|Masud Pezeshkian;2024-07-28;
    IR;foreign-minister;Manouchehr Mottaki;2005-08;2010-12-13
    IR;foreign-minister;Ali Akbar Salehi;2010-12;2013-08
    IR;foreign-minister;Mohammad Javad Zarif|Javad Zarif;2013-08;2021-08-25
    IR;foreign-minister;Hossein Amir-Abdollahian|Hossein Amirabdollahian|Hossein Amir Abdollahian;2021-08-25;2024-05-19
    IR;foreign-minister;Abbas Araghchi|Seyed Abbas Araghchi|Abbas Araqchi;2024-08-21;
    JO;monarch;Abdullah II|King Abdullah|King Abdullah II;1999-02-07;
    JO;foreign-minister;Nasser Judeh;2009-02;2017-01
    JO;foreign-minister;Ayman Safadi|Ayman al-Safadi;2017-01;
    KW;monarch;Sabah al-Ahmad|Sheikh Sabah al-Ahmad Al Sabah|Sabah al-Ahmad al-Jaber al-Sabah;2006-01-29;2020-09-29
    KW;monarch;Nawaf al-Ahmad|Nawaf al-Ahmad al-Jaber al-Sabah;2020-09;2023-12-16
    KW;monarch;Mishal al-Ahmad|Meshal al-Ahmad al-Jaber al-Sabah;2023-12;
    LB;president;Michel Sleiman|Michel Suleiman;2008-05-25;2014-05
    LB;president;Michel Aoun;2016-10-31;2022-10
    LB;president;Joseph Aoun;2025-01-09;
    LB;prime-minister;Saad Hariri|Saad al-Hariri;2016-12-18;2020-01-21
    LB;prime-minister;Hassan Diab;2020-01-21;2021-09-10
    LB;prime-minister;Najib Mikati;2021-09-10;2025-02-08
    LB;prime-minister;Nawaf Salam;2025-02-08;
    LB;foreign-minister;Gebran Bassil;2014-02;2020-01
    OM;monarch;Qaboos bin Said|Sultan Qaboos;1970-07-23;2020-01-10
    OM;monarch;Haitham bin Tariq|Sultan Haitham;2020-01-11;
    OM;foreign-minister;Badr al-Busaidi|Badr Albusaidi|Sayyid Badr Albusaidi;2020-08-18;
    PS;president;Mahmoud Abbas|Abu Mazen;2005-01-15;
    PS;prime-minister;Salam Fayyad;2007-06;2013-06-06
    PS;prime-minister;Rami Hamdallah;2013-06-06;2019-04
    PS;prime-minister;Mohammad Shtayyeh|Mohammed Shtayyeh;2019-04;2024-03-31
    PS;prime-minister;Mohammad Mustafa|Mohammed Mustafa;2024-03-31;
    PS;foreign-minister;Riyad al-Maliki|Riad Malki|Riyad Malki;2007;2024-03-31
    QA;monarch;Hamad bin Khalifa Al Thani;1995-06-27;2013-06-25
    QA;monarch;Tamim bin Hamad Al Thani|Sheikh Tamim bin Hamad Al Thani|Tamim bin Hamad;2013-06-25;
    QA;prime-minister;Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman;2023-03-07;
    QA;foreign-minister;Khalid al-Attiyah|Khalid bin Mohammad Al Attiyah;2013-06;2016-01-27
    QA;foreign-minister;Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman;2016-01-27;
    SA;monarch;Abdullah bin Abdulaziz|King Abdullah;2005-08-01;2015-01-23
    SA;monarch;Salman bin Abdulaziz|King Salman;2015-01-23;
    SA;crown-prince;Mohammed bin Nayef;2015-04-29;2017-06-21
    SA;crown-prince;Mohammed bin Salman|Mohammad bin Salman|MBS;2017-06-21;
    SA;foreign-minister;Saud al-Faisal|Prince Saud al-Faisal;1975;2015-04-29
    SA;foreign-minister;Adel al-Jubeir;2015-04-29;2018-12-27
    SA;foreign-minister;Ibrahim al-Assaf;2018-12-27;2019-10-23
    SA;foreign-minister;Faisal bin Farhan|Faisal bin Farhan Al Saud;2019-10-23;
    SY;president;Bashar al-Assad|Bashar Assad;2000-07-17;2024-12-08
    SY;president;Ahmed al-Sharaa|Ahmad al-Sharaa|Abu Mohammed al-Golani;2025-01-29;
    SY;foreign-minister;Walid al-Moallem|Walid Muallem|Walid al-Muallem;2006-02;2020-11-16
    SY;foreign-minister;Faisal Mekdad|Faisal al-Mekdad|Faisal Miqdad;2020-11-22;2024-09
    SY;foreign-minister;Asaad al-Shaibani|Asaad al-Shibani;2024-12-21;
    YE;president;Ali Abdullah Saleh;1990-05-22;2012-02
    YE;president;Abdrabbuh Mansur Hadi|Abd Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi;2012-02;2022-04-07
    """
}
