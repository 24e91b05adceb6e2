extension RoleTable {
  /// Terms in the countries of Europe and the Caucasus, and in Turkey.
  static let europe = """
    AL;prime-minister;Edi Rama;2013-09;
    AM;president;Serzh Sargsyan|Serge Sarkisian|Serzh Sarkisian;2008-04-09;2018-04-09
    AM;president;Armen Sarkissian|Armen Sargsyan;2018-04-09;2022
    AM;president;Vahagn Khachaturyan;2022-03-13;
    AM;prime-minister;Nikol Pashinyan|Nikol Pashinian;2018-05-08;
    AM;foreign-minister;Zohrab Mnatsakanyan;2018-05;2020-11
    AM;foreign-minister;Ara Aivazian|Ara Ayvazyan;2020-11;2021-05
    AM;foreign-minister;Ararat Mirzoyan;2021-08;
    AT;chancellor;Werner Faymann;2008-12-02;2016-05-09
    AT;chancellor;Christian Kern;2016-05-17;2017-12-18
    AT;chancellor;Sebastian Kurz;2017-12-18;2019-05-28
    AT;chancellor;Brigitte Bierlein;2019-06-03;2020-01-07
    AT;chancellor;Sebastian Kurz;2020-01-07;2021-10-11
    AT;chancellor;Alexander Schallenberg;2021-10-11;2021-12-06
    AT;chancellor;Karl Nehammer;2021-12-06;2025-01-10
    AT;chancellor;Christian Stocker;2025-03-03;
    AT;president;Heinz Fischer;2004-07-08;2016-07-08
    AT;president;Alexander Van der Bellen;2017-01-26;
    AT;foreign-minister;Sebastian Kurz;2013-12-16;2017-12-18
    AT;foreign-minister;Karin Kneissl;2017-12-18;2019-06-03
    AT;foreign-minister;Alexander Schallenberg;2019-06-03;2021-10-11
    AT;foreign-minister;Michael Linhart;2021-10-11;2021-12-06
    AT;foreign-minister;Alexander Schallenberg;2021-12-06;2025-03-03
    AT;foreign-minister;Beate Meinl-Reisinger;2025-03-03;
    AZ;president;Ilham Aliyev;2003-10-31;
    AZ;foreign-minister;Elmar Mammadyarov;2004-04;2020-07-16
    AZ;foreign-minister;Jeyhun Bayramov|Ceyhun Bayramov;2020-07-16;
    BE;prime-minister;Charles Michel;2014-10-11;2019-10-27
    BE;prime-minister;Sophie Wilmès;2019-10-27;2020-10-01
    BE;prime-minister;Alexander De Croo;2020-10-01;2025-02-03
    BE;prime-minister;Bart De Wever;2025-02-03;
    BE;foreign-minister;Didier Reynders;2011-12-06;2019-11
    BE;foreign-minister;Hadja Lahbib;2022-07-15;2024
    BE;foreign-minister;Maxime Prévot;2025-02-03;
    BG;president;Rosen Plevneliev;2012-01-22;2017-01-22
    BG;president;Rumen Radev;2017-01-22;
    BG;prime-minister;Boyko Borisov|Boiko Borisov;2014-11-07;2017-01-27
    BG;prime-minister;Boyko Borisov|Boiko Borisov;2017-05-04;2021-05-12
    BY;president;Alexander Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka;1994-07-20;
    BY;foreign-minister;Vladimir Makei|Uladzimir Makei;2012-08;2022-11-26
    BY;foreign-minister;Sergei Aleinik|Sergey Aleinik;2022-12;2024-06
    BY;foreign-minister;Maxim Ryzhenkov|Maksim Ryzhenkov;2024-06;
    CH;foreign-minister;Didier Burkhalter;2012-01-01;2017-10-31
    CH;foreign-minister;Ignazio Cassis;2017-11-01;
    CY;president;Nicos Anastasiades|Nikos Anastasiades;2013-02-28;2023-02-28
    CY;president;Nikos Christodoulides|Nicos Christodoulides;2023-02-28;
    CY;foreign-minister;Nikos Christodoulides|Nicos Christodoulides;2018-03;2022-01
    CY;foreign-minister;Constantinos Kombos|Konstantinos Kombos;2023-03-01;
    CZ;president;Václav Klaus;2003-03-07;2013-03-07
    CZ;president;Miloš Zeman;2013-03-08;2023-03-08
    CZ;president;Petr Pavel;2023-03-09;
    CZ;prime-minister;Bohuslav Sobotka;2014-01;2017-12
    CZ;prime-minister;Andrej Babiš;2017-12;2021-12-17
    CZ;prime-minister;Petr Fiala;2021-12-17;
    CZ;foreign-minister;Tomáš Petříček;2018-10;2021-04
    CZ;foreign-minister;Jan Lipavský;2021-12-17;
    DE;chancellor;Gerhard Schröder|Gerhard Schroeder;1998-10-27;2005-11-22
    DE;chancellor;Angela Merkel;2005-11-22;2021-12-08
    DE;chancellor;Olaf Scholz;2021-12-08;2025-05-06
    DE;chancellor;Friedrich Merz;2025-05-06;
    DE;president;Joachim Gauck;2012-03-18;2017-03-18
    DE;president;Frank-Walter Steinmeier;2017-03-19;
    DE;foreign-minister;Joschka Fischer;1998-10-27;2005-11-22
    DE;foreign-minister;Frank-Walter Steinmeier;2005-11-22;2009-10-28
    DE;foreign-minister;Guido Westerwelle;2009-10-28;2013-12-17
    DE;foreign-minister;Frank-Walter Steinmeier;2013-12-17;2017-01-27
    DE;foreign-minister;Sigmar Gabriel;2017-01-27;2018-03-14
    DE;foreign-minister;Heiko Maas;2018-03-14;2021-12-08
    DE;foreign-minister;Annalena Baerbock;2021-12-08;2025-05-06
    DE;foreign-minister;Johann Wadephul;2025-05-06;
    DE;defence-minister;Ursula von der Leyen;2013-12-17;2019-07-17
    DE;defence-minister;Annegret Kramp-Karrenbauer;2019-07-17;2021-12-08
    DE;defence-minister;Christine Lambrecht;2021-12-08;2023-01-19
    DE;defence-minister;Boris Pistorius;2023-01-19;
    DK;prime-minister;Helle Thorning-Schmidt;2011-10-03;2015-06-28
    DK;prime-minister;Lars Løkke Rasmussen;2015-06-28;2019-06-27
    DK;prime-minister;Mette Frederiksen;2019-06-27;
    DK;foreign-minister;Jeppe Kofod;2019-06-27;2022-12-15
    DK;foreign-minister;Lars Løkke Rasmussen;2022-12-15;
    EE;president;Kersti Kaljulaid;2016-10-10;2021-10-11
    EE;president;Alar Karis;2021-10-11;
    EE;prime-minister;Jüri Ratas;2016-11-23;2021-01-26
    EE;prime-minister;Kaja Kallas;2021-01-26;2024-07-23
    EE;prime-minister;Kristen Michal;2024-07-23;
    EE;foreign-minister;Urmas Reinsalu;2019-07;2021-01-26
    EE;foreign-minister;Eva-Maria Liimets;2021-01-26;2022-06
    EE;foreign-minister;Urmas Reinsalu;2022-07;2023-04-17
    EE;foreign-minister;Margus Tsahkna;2023-04-17;
    ES;monarch;Juan Carlos|King Juan Carlos|Juan Carlos I;1975-11-22;2014-06-19
    ES;monarch;Felipe VI|King Felipe|King Felipe VI;2014-06-19;
    ES;prime-minister;José Luis Rodríguez Zapatero;2004-04-17;2011-12-21
    ES;prime-minister;Mariano Rajoy;2011-12-21;2018-06-01
    ES;prime-minister;Pedro Sánchez;2018-06-02;
    ES;foreign-minister;José Manuel García-Margallo;2011-12-22;2016-11
    ES;foreign-minister;Alfonso Dastis;2016-11;2018-06
    ES;foreign-minister;Josep Borrell;2018-06-07;2019-11
    ES;foreign-minister;Arancha González Laya;2020-01-13;2021-07-12
    ES;foreign-minister;José Manuel Albares;2021-07-12;
    FI;president;Sauli Niinistö;2012-03-01;2024-03-01
    FI;president;Alexander Stubb;2024-03-01;
    FI;prime-minister;Juha Sipilä;2015-05-29;2019-06-06
    FI;prime-minister;Antti Rinne;2019-06-06;2019-12-10
    FI;prime-minister;Sanna Marin;2019-12-10;2023-06-20
    FI;prime-minister;Petteri Orpo;2023-06-20;
    FI;foreign-minister;Timo Soini;2015-05-29;2019-06-06
    FI;foreign-minister;Pekka Haavisto;2019-06-06;2023-06-20
    FI;foreign-minister;Elina Valtonen;2023-06-20;
    FR;president;Jacques Chirac;1995-05-17;2007-05-16
    FR;president;Nicolas Sarkozy;2007-05-16;2012-05-15
    FR;president;François Hollande;2012-05-15;2017-05-14
    FR;president;Emmanuel Macron;2017-05-14;
    FR;prime-minister;François Fillon;2007-05-17;2012-05
    FR;prime-minister;Jean-Marc Ayrault;2012-05;2014-03-31
    FR;prime-minister;Manuel Valls;2014-03-31;2016-12-06
    FR;prime-minister;Bernard Cazeneuve;2016-12-06;2017-05
    FR;prime-minister;Édouard Philippe;2017-05-15;2020-07-03
    FR;prime-minister;Jean Castex;2020-07-03;2022-05-16
    FR;prime-minister;Élisabeth Borne;2022-05-16;2024-01-09
    FR;prime-minister;Gabriel Attal;2024-01-09;2024-09-05
    FR;prime-minister;Michel Barnier;2024-09-05;2024-12-13
    FR;prime-minister;François Bayrou;2024-12-13;2025-09-09
    FR;prime-minister;Sébastien Lecornu;2025-09-09;
    FR;foreign-minister;Bernard Kouchner;2007-05-18;2010-11-14
    FR;foreign-minister;Michèle Alliot-Marie;2010-11-14;2011-02-27
    FR;foreign-minister;Alain Juppé;2011-02-27;2012-05
    FR;foreign-minister;Laurent Fabius;2012-05;2016-02
    FR;foreign-minister;Jean-Marc Ayrault;2016-02;2017-05
    FR;foreign-minister;Jean-Yves Le Drian;2017-05-17;2022-05-20
    FR;foreign-minister;Catherine Colonna;2022-05-20;2024-01
    FR;foreign-minister;Stéphane Séjourné;2024-01;2024-09-21
    FR;foreign-minister;Jean-Noël Barrot;2024-09-21;
    GB;monarch;Elizabeth II|Queen Elizabeth|Queen Elizabeth II;1952-02-06;2022-09-08
    GB;monarch;Charles III|King Charles|King Charles III;2022-09-08;
    GB;prime-minister;Tony Blair;1997-05-02;2007-06-27
    GB;prime-minister;Gordon Brown;2007-06-27;2010-05-11
    GB;prime-minister;David Cameron;2010-05-11;2016-07-13
    GB;prime-minister;Theresa May;2016-07-13;2019-07-24
    GB;prime-minister;Boris Johnson;2019-07-24;2022-09-06
    GB;prime-minister;Liz Truss|Elizabeth Truss;2022-09-06;2022-10-25
    GB;prime-minister;Rishi Sunak;2022-10-25;2024-07-05
    GB;prime-minister;Keir Starmer;2024-07-05;
    GB;foreign-minister;Jack Straw;2001-06-08;2006-05-05
    GB;foreign-minister;Margaret Beckett;2006-05-05;2007-06-28
    GB;foreign-minister;David Miliband;2007-06-28;2010-05-11
    GB;foreign-minister;William Hague;2010-05-12;2014-07
    GB;foreign-minister;Philip Hammond;2014-07;2016-07-13
    GB;foreign-minister;Boris Johnson;2016-07-13;2018-07-09
    GB;foreign-minister;Jeremy Hunt;2018-07-09;2019-07-24
    GB;foreign-minister;Dominic Raab;2019-07-24;2021-09-15
    GB;foreign-minister;Liz Truss|Elizabeth Truss;2021-09-15;2022-09-06
    GB;foreign-minister;James Cleverly;2022-09-06;2023-11-13
    GB;foreign-minister;David Cameron;2023-11-13;2024-07-05
    GB;foreign-minister;David Lammy;2024-07-05;2025-09-05
    GB;foreign-minister;Yvette Cooper;2025-09-05;
    GB;chancellor;George Osborne;2010-05-11;2016-07-13
    GB;chancellor;Philip Hammond;2016-07-13;2019-07-24
    GB;chancellor;Sajid Javid;2019-07-24;2020-02-13
    GB;chancellor;Rishi Sunak;2020-02-13;2022-07-05
    GB;chancellor;Nadhim Zahawi;2022-07-05;2022-09-06
    GB;chancellor;Kwasi Kwarteng;2022-09-06;2022-10-14
    GB;chancellor;Jeremy Hunt;2022-10-14;2024-07-05
    GB;chancellor;Rachel Reeves;2024-07-05;
    GB;defence-minister;Ben Wallace;2019-07-24;2023-08-31
    GB;defence-minister;Grant Shapps;2023-08-31;2024-07-05
    GB;defence-minister;John Healey;2024-07-05;
    GE;president;Mikheil Saakashvili|Mikhail Saakashvili;2004-01-25;2007-11-25
    GE;president;Mikheil Saakashvili|Mikhail Saakashvili;2008-01-20;2013-11-17
    GE;president;Giorgi Margvelashvili;2013-11-17;2018-12-16
    GE;president;Salome Zourabichvili|Salome Zurabishvili;2018-12-16;2024-12-29
    GE;president;Mikheil Kavelashvili;2024-12-29;
    GE;prime-minister;Irakli Garibashvili;2021-02-22;2024-01
    GE;prime-minister;Irakli Kobakhidze;2024-02-08;
    GR;president;Prokopis Pavlopoulos;2015-03-13;2020-03-13
    GR;president;Katerina Sakellaropoulou;2020-03-13;2025-03-13
    GR;president;Konstantinos Tasoulas|Constantine Tassoulas;2025-03-13;
    GR;prime-minister;George Papandreou;2009-10-06;2011-11-11
    GR;prime-minister;Antonis Samaras;2012-06-20;2015-01-26
    GR;prime-minister;Alexis Tsipras;2015-01-26;2015-08-27
    GR;prime-minister;Alexis Tsipras;2015-09-21;2019-07-08
    GR;prime-minister;Kyriakos Mitsotakis;2019-07-08;2023-05
    GR;prime-minister;Kyriakos Mitsotakis;2023-06-26;
    GR;foreign-minister;Nikos Dendias;2019-07-09;2023-05
    GR;foreign-minister;George Gerapetritis|Giorgos Gerapetritis;2023-06;
    HR;president;Kolinda Grabar-Kitarović;2015-02;2020-02
    HR;president;Zoran Milanović;2020-02;
    HR;prime-minister;Andrej Plenković;2016-10-19;
    HR;foreign-minister;Gordan Grlić-Radman;2019-07;
    HU;president;János Áder;2012-05-10;2022-05-10
    HU;president;Katalin Novák;2022-05-10;2024-02
    HU;president;Tamás Sulyok;2024-03-05;
    HU;prime-minister;Viktor Orbán;2010-05-29;
    HU;foreign-minister;Péter Szijjártó;2014-09-23;
    IE;president;Michael D. Higgins|Michael Higgins;2011-11-11;2025-11-11
    IE;prime-minister;Enda Kenny;2011-03-09;2017-06-14
    IE;prime-minister;Leo Varadkar;2017-06-14;2020-06-27
    IE;prime-minister;Micheál Martin;2020-06-27;2022-12-17
    IE;prime-minister;Leo Varadkar;2022-12-17;2024-04-09
    IE;prime-minister;Simon Harris;2024-04-09;2025-01-23
    IE;prime-minister;Micheál Martin;2025-01-23;
    IE;foreign-minister;Simon Coveney;2017-06-14;2022-12-17
    IE;foreign-minister;Micheál Martin;2022-12-17;2025-01-23
    IE;foreign-minister;Simon Harris;2025-01-23;
    IT;president;Giorgio Napolitano;2006-05-15;2015-01-14
    IT;president;Sergio Mattarella;2015-02-03;
    IT;prime-minister;Silvio Berlusconi;2008-05-08;2011-11-16
    IT;prime-minister;Mario Monti;2011-11-16;2013-04-28
    IT;prime-minister;Enrico Letta;2013-04-28;2014-02-22
    IT;prime-minister;Matteo Renzi;2014-02-22;2016-12-12
    IT;prime-minister;Paolo Gentiloni;2016-12-12;2018-06-01
    IT;prime-minister;Giuseppe Conte;2018-06-01;2021-02-13
    IT;prime-minister;Mario Draghi;2021-02-13;2022-10-22
    IT;prime-minister;Giorgia Meloni;2022-10-22;
    IT;foreign-minister;Paolo Gentiloni;2014-10-31;2016-12-12
    IT;foreign-minister;Angelino Alfano;2016-12-12;2018-06-01
    IT;foreign-minister;Enzo Moavero Milanesi;2018-06-01;2019-09-05
    IT;foreign-minister;Luigi Di Maio;2019-09-05;2022-10-22
    IT;foreign-minister;Antonio Tajani;2022-10-22;
    LT;president;Dalia Grybauskaitė;2009-07-12;2019-07-12
    LT;president;Gitanas Nausėda;2019-07-12;
    LT;prime-minister;Ingrida Šimonytė;2020-11/2020-12;2024-12
    LT;foreign-minister;Linas Linkevičius;2012-12;2020-12
    LT;foreign-minister;Gabrielius Landsbergis;2020-12;2024-12
    LT;foreign-minister;Kęstutis Budrys;2024-12;
    LV;president;Raimonds Vējonis;2015-07-08;2019-07-08
    LV;president;Egils Levits;2019-07-08;2023-07-08
    LV;president;Edgars Rinkēvičs;2023-07-08;
    LV;prime-minister;Krišjānis Kariņš;2019-01-23;2023-09-15
    LV;prime-minister;Evika Siliņa;2023-09-15;
    LV;foreign-minister;Edgars Rinkēvičs;2011-10-25;2023-07
    LV;foreign-minister;Krišjānis Kariņš;2023-09-15;2024-04
    LV;foreign-minister;Baiba Braže;2024-04;
    MD;president;Igor Dodon;2016-12-23;2020-12-24
    MD;president;Maia Sandu;2020-12-24;
    ME;president;Milo Đukanović|Milo Djukanovic;2018-05-20;2023-05-20
    ME;president;Jakov Milatović;2023-05-20;
    MK;prime-minister;Zoran Zaev;2017-05-31;2020-01-03
    MK;prime-minister;Hristijan Mickoski;2024-06;
    NL;monarch;Willem-Alexander|King Willem-Alexander;2013-04-30;
    NL;prime-minister;Mark Rutte;2010-10-14;2024-07-02
    NL;prime-minister;Dick Schoof;2024-07-02;
    NL;foreign-minister;Bert Koenders;2014-10-17;2017-10-26
    NL;foreign-minister;Halbe Zijlstra;2017-10-26;2018-02-13
    NL;foreign-minister;Stef Blok;2018-03-07;2021-05-25
    NL;foreign-minister;Wopke Hoekstra;2022-01-10;2023-09
    NL;foreign-minister;Hanke Bruins Slot;2023-09-05;2024-07-02
    NL;foreign-minister;Caspar Veldkamp;2024-07-02;2025-08-22
    NO;prime-minister;Jens Stoltenberg;2005-10-17;2013-10-16
    NO;prime-minister;Erna Solberg;2013-10-16;2021-10-14
    NO;prime-minister;Jonas Gahr Støre;2021-10-14;
    NO;foreign-minister;Børge Brende;2013-10-16;2017-10-20
    NO;foreign-minister;Ine Eriksen Søreide;2017-10-20;2021-10-14
    NO;foreign-minister;Anniken Huitfeldt;2021-10-14;2023-10-16
    NO;foreign-minister;Espen Barth Eide;2023-10-16;
    PL;president;Lech Kaczyński;2005-12-23;2010-04-10
    PL;president;Bronisław Komorowski;2010-08-06;2015-08-06
    PL;president;Andrzej Duda;2015-08-06;2025-08-06
    PL;president;Karol Nawrocki;2025-08-06;
    PL;prime-minister;Donald Tusk;2007-11-16;2014-09-22
    PL;prime-minister;Ewa Kopacz;2014-09-22;2015-11-16
    PL;prime-minister;Beata Szydło;2015-11-16;2017-12-11
    PL;prime-minister;Mateusz Morawiecki;2017-12-11;2023-12-13
    PL;prime-minister;Donald Tusk;2023-12-13;
    PL;foreign-minister;Radosław Sikorski|Radek Sikorski;2007-11-16;2014-09-22
    PL;foreign-minister;Grzegorz Schetyna;2014-09-22;2015-11-16
    PL;foreign-minister;Witold Waszczykowski;2015-11-16;2018-01-09
    PL;foreign-minister;Jacek Czaputowicz;2018-01-09;2020-08-26
    PL;foreign-minister;Zbigniew Rau;2020-08-26;2023-11-27
    PL;foreign-minister;Szymon Szynkowski vel Sęk;2023-11-27;2023-12-13
    PL;foreign-minister;Radosław Sikorski|Radek Sikorski;2023-12-13;
    PT;president;Marcelo Rebelo de Sousa;2016-03-09;
    PT;prime-minister;Pedro Passos Coelho;2011-06-21;2015-11-26
    PT;prime-minister;António Costa;2015-11-26;2024-04-02
    PT;prime-minister;Luís Montenegro;2024-04-02;
    RO;president;Traian Băsescu;2004-12-20;2014-12-21
    RO;president;Klaus Iohannis;2014-12-21;2025-02-12
    RO;president;Nicușor Dan;2025-05-26;
    RO;prime-minister;Marcel Ciolacu;2023-06-15;2025-05
    RO;foreign-minister;Bogdan Aurescu;2019-11-04;2023-06-15
    RO;foreign-minister;Luminița Odobescu;2023-06-15;2024-12-23
    RS;president;Tomislav Nikolić;2012-05-31;2017-05-31
    RS;president;Aleksandar Vučić;2017-05-31;
    RS;prime-minister;Aleksandar Vučić;2014-04-27;2017-05
    RS;prime-minister;Ana Brnabić;2017-06-29;2024
    RS;prime-minister;Miloš Vučević;2024-05-02;2025
    RS;foreign-minister;Ivica Dačić;2014-04-27;2020-10
    RS;foreign-minister;Nikola Selaković;2020-10-28;2022-10-26
    RS;foreign-minister;Ivica Dačić;2022-10-26;2024-05-02
    RS;foreign-minister;Marko Đurić|Marko Djuric;2024-05-02;
    RU;president;Vladimir Putin;2000-05-07;2008-05-07
    RU;president;Dmitry Medvedev|Dmitri Medvedev;2008-05-07;2012-05-07
    RU;president;Vladimir Putin;2012-05-07;
    RU;prime-minister;Vladimir Putin;2008-05-08;2012-05
    RU;prime-minister;Dmitry Medvedev|Dmitri Medvedev;2012-05-08;2020-01-16
    RU;prime-minister;Mikhail Mishustin;2020-01-16;
    RU;foreign-minister;Igor Ivanov;1998-09-11;2004
    RU;foreign-minister;Sergey Lavrov|Sergei Lavrov;2004-03-09;
    RU;defence-minister;Sergei Shoigu|Sergey Shoigu|Sergei Shoygu;2012-11-06;2024-05
    RU;defence-minister;Andrey Belousov|Andrei Belousov;2024-05-14;
    SE;prime-minister;Fredrik Reinfeldt;2006-10-06;2014-10-03
    SE;prime-minister;Stefan Löfven;2014-10-03;2021-11-30
    SE;prime-minister;Magdalena Andersson;2021-11-30;2022-10
    SE;prime-minister;Ulf Kristersson;2022-10-18;
    SE;foreign-minister;Carl Bildt;2006-10-06;2014-10-03
    SE;foreign-minister;Margot Wallström;2014-10-03;2019-09-10
    SE;foreign-minister;Ann Linde;2019-09-10;2022-10
    SE;foreign-minister;Tobias Billström;2022-10-18;2024-09-10
    SE;foreign-minister;Maria Malmer Stenergard;2024-09-10;
    SI;president;Borut Pahor;2012-12-22;2022-12-22
    SI;president;Nataša Pirc Musar;2022-12-23;
    SI;prime-minister;Janez Janša;2020-03-13;2022-06-01
    SI;prime-minister;Robert Golob;2022-06-01;
    SI;foreign-minister;Tanja Fajon;2022-06-01;
    SK;president;Andrej Kiska;2014-06-15;2019-06-15
    SK;president;Zuzana Čaputová;2019-06-15;2024-06-15
    SK;president;Peter Pellegrini;2024-06-15;
    SK;prime-minister;Robert Fico;2012-04-04;2018-03-22
    SK;prime-minister;Peter Pellegrini;2018-03-22;2020-03-21
    SK;prime-minister;Igor Matovič;2020-03-21;2021-04-01
    SK;prime-minister;Eduard Heger;2021-04-01;2023-05-15
    SK;prime-minister;Robert Fico;2023-10-25;
    SK;foreign-minister;Miroslav Lajčák;2012-04-04;2020-03-21
    SK;foreign-minister;Juraj Blanár;2023-10-25;
    TR;president;Abdullah Gül;2007-08-28;2014-08-28
    TR;president;Recep Tayyip Erdoğan|Tayyip Erdogan;2014-08-28;
    TR;prime-minister;Recep Tayyip Erdoğan|Tayyip Erdogan;2003-03-14;2014-08-28
    TR;prime-minister;Ahmet Davutoğlu;2014-08;2016-05-24
    TR;prime-minister;Binali Yıldırım;2016-05-24;2018-07-09
    TR;foreign-minister;Ahmet Davutoğlu;2009-05-01;2014-08
    TR;foreign-minister;Mevlüt Çavuşoğlu;2014-08-29;2015-08
    TR;foreign-minister;Feridun Sinirlioğlu;2015-08;2015-11-24
    TR;foreign-minister;Mevlüt Çavuşoğlu;2015-11-24;2023-06
    TR;foreign-minister;Hakan Fidan;2023-06;
    UA;president;Viktor Yushchenko;2005-01-23;2010-02-25
    UA;president;Viktor Yanukovych;2010-02-25;2014-02-22
    UA;president;Petro Poroshenko;2014-06-07;2019-05-20
    UA;president;Volodymyr Zelensky|Volodymyr Zelenskyy|Vladimir Zelensky|Volodymyr Zelenskiy;2019-05-20;
    UA;prime-minister;Yulia Tymoshenko;2007-12-18;2010-03
    UA;prime-minister;Mykola Azarov;2010-03-11;2014-01-28
    UA;prime-minister;Arseniy Yatsenyuk;2014-02-27;2016-04-14
    UA;prime-minister;Volodymyr Groysman;2016-04-14;2019-08-29
    UA;prime-minister;Oleksiy Honcharuk;2019-08-29;2020-03-04
    UA;prime-minister;Denys Shmyhal;2020-03-04;2025-07
    UA;prime-minister;Yulia Svyrydenko;2025-07-17;
    UA;foreign-minister;Pavlo Klimkin;2014-06-19;2019-08-29
    UA;foreign-minister;Vadym Prystaiko;2019-08-29;2020-03-04
    UA;foreign-minister;Dmytro Kuleba|Dmitry Kuleba;2020-03-04;2024-09-05
    UA;foreign-minister;Andrii Sybiha|Andriy Sybiha|Andrei Sybiga;2024-09-05;
    UA;defence-minister;Oleksii Reznikov|Oleksiy Reznikov;2021-11-04;2023-09
    UA;defence-minister;Rustem Umerov;2023-09;2025-07
    VA;pope;Pope Benedict XVI|Benedict XVI|Joseph Ratzinger;2005-04-19;2013-02-28
    VA;pope;Pope Francis|Francis|Jorge Mario Bergoglio;2013-03-13;2025-04-21
    VA;pope;Pope Leo XIV|Leo XIV|Robert Prevost;2025-05-08;
    XK;president;Hashim Thaçi|Hashim Thaci;2016-04-07;2020-11-05
    XK;president;Vjosa Osmani;2021-04;
    XK;prime-minister;Albin Kurti;2021-03-22;
    """
}
