/// The countries of the world with the names that news text gives them.
///
/// A table of facts, written for this project.
///
/// One line a country: ISO 3166-1 alpha-2 code (`XK`, which ISO leaves to its users, for Kosovo);
/// names, the usual one first; adjectives and names of its people; capital with spellings; seats of
/// power. Fields are separated by `;`, alternatives by `|`, a field may be empty, the lines ascend
/// by code. Apostrophes are straight.
///
/// The capital is the city that news text names for the government, and a second seat of government
/// stands beside it; neither takes a side in a dispute. Left out is what news text mostly means
/// otherwise: Victoria (Seychelles), Male and San Jose without their accents, The Hague, and seats
/// that several countries share, such as State House or National Palace.
///
/// Words that two countries share stand with both: Congo and Congolese (CD, CG), Dominican and
/// Dominicans (DM, DO).
enum CountryTable {
  static let lines = """
    AD;Andorra;Andorran|Andorrans;Andorra la Vella;
    AE;United Arab Emirates|UAE|U.A.E.|Emirates;Emirati|Emiratis;Abu Dhabi;Qasr Al Watan
    AF;Afghanistan;Afghan|Afghans;Kabul;Arg Palace
    AG;Antigua and Barbuda|Antigua;Antiguan|Antiguans|Barbudan|Barbudans;St. John's|St John's;
    AL;Albania;Albanian|Albanians;Tirana|Tiranë|Tirane;
    AM;Armenia;Armenian|Armenians;Yerevan|Erevan;
    AO;Angola;Angolan|Angolans;Luanda;
    AR;Argentina;Argentine|Argentines|Argentinian|Argentinians|Argentinean;Buenos Aires;Casa Rosada
    AT;Austria;Austrian|Austrians;Vienna;Ballhausplatz
    AU;Australia;Australian|Australians|Aussie|Aussies;Canberra;
    AZ;Azerbaijan;Azerbaijani|Azerbaijanis|Azeri|Azeris;Baku;
    BA;Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnian|Bosnians|Herzegovinian;Sarajevo;
    BB;Barbados;Barbadian|Barbadians|Bajan|Bajans;Bridgetown;
    BD;Bangladesh;Bangladeshi|Bangladeshis;Dhaka|Dacca;Bangabhaban|Ganabhaban
    BE;Belgium;Belgian|Belgians;Brussels;
    BF;Burkina Faso|Burkina;Burkinabe|Burkinabé|Burkinabè;Ouagadougou;Kosyam|Kosyam Palace
    BG;Bulgaria;Bulgarian|Bulgarians;Sofia;
    BH;Bahrain;Bahraini|Bahrainis;Manama;Gudaibiya Palace|Sakhir Palace
    BI;Burundi;Burundian|Burundians;Gitega|Bujumbura;
    BJ;Benin;Beninese|Beninois;Porto-Novo|Porto Novo|Cotonou;Palais de la Marina
    BN;Brunei|Brunei Darussalam;Bruneian|Bruneians;Bandar Seri Begawan;Istana Nurul Iman
    BO;Bolivia;Bolivian|Bolivians;La Paz|Sucre;Palacio Quemado|Casa Grande del Pueblo
    BR;Brazil;Brazilian|Brazilians;Brasília|Brasilia;Planalto|Planalto Palace
    BS;Bahamas;Bahamian|Bahamians;Nassau;
    BT;Bhutan;Bhutanese;Thimphu|Thimpu;Tashichho Dzong|Tashichhodzong
    BW;Botswana;Motswana|Batswana|Botswanan|Botswanans;Gaborone;
    BY;Belarus|Byelorussia|Belorussia;Belarusian|Belarusians|Belarussian|Belarussians;Minsk;
    BZ;Belize;Belizean|Belizeans;Belmopan;
    CA;Canada;Canadian|Canadians;Ottawa;Parliament Hill
    CD;Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo|Congo-Kinshasa|Zaire;Congolese;Kinshasa;
    CF;Central African Republic;Central African|Central Africans;Bangui;
    CG;Republic of Congo|Republic of the Congo|Congo-Brazzaville|Congo;Congolese;Brazzaville;
    CH;Switzerland|Swiss Confederation;Swiss;Bern|Berne;Bundeshaus
    CI;Ivory Coast|Côte d'Ivoire|Cote d'Ivoire;Ivorian|Ivorians|Ivoirian|Ivoirians;Yamoussoukro;
    CL;Chile;Chilean|Chileans;Santiago|Santiago de Chile;La Moneda|La Moneda Palace
    CM;Cameroon;Cameroonian|Cameroonians;Yaoundé|Yaounde;Etoudi|Etoudi Palace|Unity Palace
    CN;China|People's Republic of China|PRC|P.R.C.|Mainland China;Chinese;Beijing|Peking;Zhongnanhai
    CO;Colombia;Colombian|Colombians;Bogotá|Bogota;Casa de Nariño|Casa de Narino
    CR;Costa Rica;Costa Rican|Costa Ricans;San José;
    CU;Cuba;Cuban|Cubans;Havana;Palace of the Revolution
    CV;Cape Verde|Cabo Verde;Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans;Praia;
    CY;Cyprus;Cypriot|Cypriots|Greek Cypriot|Greek Cypriots|Turkish Cypriot|Turkish Cypriots;Nicosia;
    CZ;Czech Republic|Czechia;Czech|Czechs;Prague;Prague Castle|Straka Academy
    DE;Germany|Federal Republic of Germany;German|Germans;Berlin;Bellevue Palace|Schloss Bellevue
    DJ;Djibouti;Djiboutian|Djiboutians;Djibouti|Djibouti City;
    DK;Denmark;Danish|Dane|Danes;Copenhagen;Christiansborg
    DM;Dominica;Dominican|Dominicans;Roseau;
    DO;Dominican Republic;Dominican|Dominicans;Santo Domingo;
    DZ;Algeria;Algerian|Algerians;Algiers;El Mouradia
    EC;Ecuador;Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans;Quito;Carondelet|Carondelet Palace
    EE;Estonia;Estonian|Estonians;Tallinn;Stenbock House
    EG;Egypt;Egyptian|Egyptians;Cairo;Ittihadiya|Ittihadiya Palace
    ER;Eritrea;Eritrean|Eritreans;Asmara|Asmera;
    ES;Spain;Spanish|Spaniard|Spaniards;Madrid;Moncloa|La Moncloa|Moncloa Palace|Zarzuela Palace
    ET;Ethiopia;Ethiopian|Ethiopians;Addis Ababa|Addis Abeba;Menelik Palace
    FI;Finland;Finnish|Finn|Finns;Helsinki;
    FJ;Fiji;Fijian|Fijians;Suva;
    FM;Micronesia|Federated States of Micronesia;Micronesian|Micronesians;Palikir;
    FR;France;French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen;Paris;Élysée|Elysee|Élysée Palace|Elysee Palace|Matignon
    GA;Gabon;Gabonese;Libreville;Palais du Bord de Mer
    GB;United Kingdom|UK|U.K.|Britain|Great Britain;British|Briton|Britons|Brit|Brits;London;Downing Street|10 Downing Street|Number 10|No. 10|No 10|Whitehall
    GD;Grenada;Grenadian|Grenadians;St. George's|St George's|Saint George's;
    GE;Georgia;Georgian|Georgians;Tbilisi;Orbeliani Palace
    GH;Ghana;Ghanaian|Ghanaians;Accra;Jubilee House|Flagstaff House
    GL;Greenland|Kalaallit Nunaat;Greenlandic|Greenlander|Greenlanders;Nuuk|Godthåb|Godthab;
    GM;Gambia;Gambian|Gambians;Banjul;
    GN;Guinea|Guinea-Conakry;Guinean|Guineans;Conakry;Sékhoutouréya|Sekhoutoureya
    GQ;Equatorial Guinea;Equatoguinean|Equatoguineans|Equatorial Guinean|Equatorial Guineans;Malabo;
    GR;Greece|Hellenic Republic;Greek|Greeks;Athens;Maximos Mansion|Maximou Mansion|Megaro Maximou
    GT;Guatemala;Guatemalan|Guatemalans;Guatemala City;
    GW;Guinea-Bissau|Guinea Bissau;Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan;Bissau;
    GY;Guyana;Guyanese;Georgetown;
    HK;Hong Kong;Hong Konger|Hong Kongers|Hongkonger|Hongkongers;;
    HN;Honduras;Honduran|Hondurans;Tegucigalpa;
    HR;Croatia;Croatian|Croatians|Croat|Croats;Zagreb;Banski dvori|Banski Dvori|Pantovčak|Pantovcak
    HT;Haiti;Haitian|Haitians;Port-au-Prince;
    HU;Hungary;Hungarian|Hungarians;Budapest;Sándor Palace|Sandor Palace
    ID;Indonesia;Indonesian|Indonesians;Jakarta|Djakarta;Merdeka Palace|Istana Merdeka
    IE;Ireland|Republic of Ireland|Irish Republic;Irish|Irishman|Irishmen|Irishwoman|Irishwomen;Dublin;Leinster House|Áras an Uachtaráin|Aras an Uachtarain
    IL;Israel|State of Israel;Israeli|Israelis;Jerusalem;
    IN;India|Bharat;Indian|Indians;New Delhi|Delhi;Rashtrapati Bhavan|Raisina Hill|Lok Kalyan Marg
    IQ;Iraq;Iraqi|Iraqis;Baghdad;
    IR;Iran|Islamic Republic of Iran;Iranian|Iranians;Tehran|Teheran;
    IS;Iceland;Icelandic|Icelander|Icelanders;Reykjavík|Reykjavik;Bessastaðir|Bessastadir
    IT;Italy;Italian|Italians;Rome;Palazzo Chigi|Chigi Palace
    JM;Jamaica;Jamaican|Jamaicans;Kingston;Jamaica House
    JO;Jordan|Hashemite Kingdom of Jordan;Jordanian|Jordanians;Amman;Royal Hashemite Court
    JP;Japan;Japanese;Tokyo;Kantei|Nagatacho|Nagata-cho
    KE;Kenya;Kenyan|Kenyans;Nairobi;Harambee House
    KG;Kyrgyzstan|Kyrgyz Republic|Kirghizia;Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz;Bishkek;
    KH;Cambodia;Cambodian|Cambodians;Phnom Penh;
    KI;Kiribati;I-Kiribati;South Tarawa|Tarawa;
    KM;Comoros;Comorian|Comorians|Comoran|Comorans;Moroni;Beit-Salam|Beit Salam
    KN;St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts and Nevis;Kittitian|Kittitians|Nevisian|Nevisians;Basseterre;
    KP;North Korea|DPRK|Democratic People's Republic of Korea|N. Korea;North Korean|North Koreans;Pyongyang;
    KR;South Korea|Republic of Korea|ROK|S. Korea;South Korean|South Koreans;Seoul;Blue House|Cheong Wa Dae
    KW;Kuwait;Kuwaiti|Kuwaitis;Kuwait City;Bayan Palace|Seif Palace
    KZ;Kazakhstan;Kazakh|Kazakhs|Kazakhstani|Kazakhstanis;Astana|Nur-Sultan;Akorda|Ak Orda
    LA;Laos|Lao PDR|Lao People's Democratic Republic;Lao|Laotian|Laotians;Vientiane;
    LB;Lebanon;Lebanese;Beirut;Baabda|Baabda Palace|Grand Serail
    LC;St. Lucia|St Lucia|Saint Lucia;St. Lucian|St. Lucians|St Lucian|St Lucians|Saint Lucian|Saint Lucians;Castries;
    LI;Liechtenstein;Liechtensteiner|Liechtensteiners;Vaduz;Vaduz Castle
    LK;Sri Lanka;Sri Lankan|Sri Lankans;Colombo|Sri Jayawardenepura Kotte;Temple Trees
    LR;Liberia;Liberian|Liberians;Monrovia;
    LS;Lesotho;Basotho|Mosotho;Maseru;
    LT;Lithuania;Lithuanian|Lithuanians;Vilnius;
    LU;Luxembourg|Luxemburg;Luxembourgish|Luxembourger|Luxembourgers;Luxembourg|Luxembourg City;
    LV;Latvia;Latvian|Latvians;Riga;Riga Castle
    LY;Libya;Libyan|Libyans;Tripoli;Bab al-Azizia|Bab al-Aziziya
    MA;Morocco;Moroccan|Moroccans;Rabat;
    MC;Monaco;Monegasque|Monegasques|Monégasque|Monégasques;Monaco;Prince's Palace
    MD;Moldova|Republic of Moldova|Moldavia;Moldovan|Moldovans;Chisinau|Chișinău|Chişinău|Kishinev;
    ME;Montenegro;Montenegrin|Montenegrins;Podgorica;
    MG;Madagascar;Malagasy|Madagascan|Madagascans;Antananarivo|Tananarive;Iavoloha|Iavoloha Palace
    MH;Marshall Islands;Marshallese|Marshall Islander|Marshall Islanders;Majuro;
    MK;North Macedonia|Macedonia;Macedonian|Macedonians|North Macedonian|North Macedonians;Skopje;
    ML;Mali;Malian|Malians;Bamako;Koulouba|Koulouba Palace
    MM;Myanmar|Burma;Burmese;Naypyidaw|Naypyitaw|Nay Pyi Taw;
    MN;Mongolia;Mongolian|Mongolians;Ulaanbaatar|Ulan Bator;
    MO;Macau|Macao;Macanese;;
    MR;Mauritania;Mauritanian|Mauritanians;Nouakchott;
    MT;Malta;Maltese;Valletta;Auberge de Castille
    MU;Mauritius;Mauritian|Mauritians;Port Louis;
    MV;Maldives;Maldivian|Maldivians;Malé;Muliaage|Muliaa'ge
    MW;Malawi;Malawian|Malawians;Lilongwe;Kamuzu Palace
    MX;Mexico|México;Mexican|Mexicans;Mexico City;Los Pinos
    MY;Malaysia;Malaysian|Malaysians;Kuala Lumpur|Putrajaya;Perdana Putra
    MZ;Mozambique;Mozambican|Mozambicans;Maputo;Ponta Vermelha
    NA;Namibia;Namibian|Namibians;Windhoek;
    NE;Niger;Nigerien|Nigeriens;Niamey;
    NG;Nigeria;Nigerian|Nigerians;Abuja;Aso Rock|Aso Villa|Aso Rock Villa
    NI;Nicaragua;Nicaraguan|Nicaraguans;Managua;
    NL;Netherlands|Holland;Dutch|Dutchman|Dutchmen|Dutchwoman|Dutchwomen;Amsterdam;Binnenhof|Catshuis
    NO;Norway;Norwegian|Norwegians;Oslo;
    NP;Nepal;Nepali|Nepalis|Nepalese;Kathmandu|Katmandu;Singha Durbar|Sheetal Niwas|Baluwatar
    NR;Nauru;Nauruan|Nauruans;Yaren;
    NZ;New Zealand|NZ|Aotearoa;New Zealander|New Zealanders|Kiwi|Kiwis;Wellington;Beehive
    OM;Oman;Omani|Omanis;Muscat;Al Alam Palace
    PA;Panama|Panamá;Panamanian|Panamanians;Panama City;Palacio de las Garzas
    PE;Peru;Peruvian|Peruvians;Lima;Casa de Pizarro
    PG;Papua New Guinea|PNG;Papua New Guinean|Papua New Guineans;Port Moresby;Waigani
    PH;Philippines;Philippine|Filipino|Filipinos|Filipina|Filipinas;Manila;Malacañang|Malacanang|Malacañang Palace|Malacanang Palace|Malacañan Palace
    PK;Pakistan;Pakistani|Pakistanis;Islamabad;Aiwan-e-Sadr
    PL;Poland;Polish|Pole|Poles;Warsaw;Belweder
    PR;Puerto Rico;Puerto Rican|Puerto Ricans;San Juan;La Fortaleza
    PS;Palestine|State of Palestine|Palestinian Territories|Palestinian territories;Palestinian|Palestinians;Ramallah;Muqata|Muqataa|Mukataa
    PT;Portugal;Portuguese;Lisbon;São Bento Palace|Sao Bento Palace|Belém Palace|Belem Palace
    PW;Palau;Palauan|Palauans;Ngerulmud|Melekeok;
    PY;Paraguay;Paraguayan|Paraguayans;Asunción|Asuncion;Palacio de López|Palacio de Lopez
    QA;Qatar;Qatari|Qataris;Doha;Lusail Palace
    RO;Romania;Romanian|Romanians;Bucharest;Cotroceni|Cotroceni Palace
    RS;Serbia;Serbian|Serbians|Serb|Serbs;Belgrade;Andrićev Venac|Andricev Venac|Nemanjina 11
    RU;Russia|Russian Federation;Russian|Russians;Moscow;Kremlin
    RW;Rwanda;Rwandan|Rwandans|Rwandese;Kigali;Urugwiro Village|Village Urugwiro
    SA;Saudi Arabia|Kingdom of Saudi Arabia|KSA;Saudi|Saudis|Saudi Arabian|Saudi Arabians;Riyadh;
    SB;Solomon Islands|Solomons;Solomon Islander|Solomon Islanders;Honiara;
    SC;Seychelles;Seychellois;;
    SD;Sudan;Sudanese;Khartoum;
    SE;Sweden;Swedish|Swede|Swedes;Stockholm;Rosenbad
    SG;Singapore;Singaporean|Singaporeans;Singapore;Istana
    SI;Slovenia;Slovenian|Slovenians|Slovene|Slovenes;Ljubljana;
    SK;Slovakia|Slovak Republic;Slovak|Slovaks|Slovakian|Slovakians;Bratislava;Grassalkovich Palace
    SL;Sierra Leone;Sierra Leonean|Sierra Leoneans;Freetown;
    SM;San Marino;Sammarinese;San Marino;
    SN;Senegal;Senegalese;Dakar;
    SO;Somalia;Somali|Somalis|Somalian|Somalians;Mogadishu;Villa Somalia
    SR;Suriname|Surinam;Surinamese;Paramaribo;
    SS;South Sudan;South Sudanese;Juba;
    ST;São Tomé and Príncipe|Sao Tome and Principe;São Toméan|São Toméans|Sao Tomean|Sao Tomeans|Santomean|Santomeans;São Tomé|Sao Tome;
    SV;El Salvador;Salvadoran|Salvadorans|Salvadorian|Salvadorians|Salvadorean|Salvadoreans;San Salvador;
    SY;Syria|Syrian Arab Republic;Syrian|Syrians;Damascus;
    SZ;Eswatini|Swaziland;Swazi|Swazis;Mbabane|Lobamba;Lozitha Palace
    TD;Chad;Chadian|Chadians;N'Djamena|N'djamena|Ndjamena;
    TG;Togo;Togolese;Lomé|Lome;
    TH;Thailand;Thai|Thais;Bangkok;
    TJ;Tajikistan;Tajik|Tajiks|Tajikistani|Tajikistanis;Dushanbe;
    TL;East Timor|Timor-Leste|Timor Leste;Timorese|East Timorese;Dili;
    TM;Turkmenistan;Turkmen|Turkmens|Turkmenistani|Turkmenistanis;Ashgabat|Ashkhabad;Oguzhan Palace
    TN;Tunisia;Tunisian|Tunisians;Tunis;Carthage Palace
    TO;Tonga;Tongan|Tongans;Nuku'alofa|Nukuʻalofa|Nukualofa;
    TR;Turkey|Türkiye|Turkiye;Turkish|Turk|Turks;Ankara;Beştepe|Bestepe|Çankaya Mansion|Cankaya Mansion
    TT;Trinidad and Tobago|Trinidad & Tobago|Trinidad;Trinidadian|Trinidadians|Tobagonian|Tobagonians|Trinbagonian|Trinbagonians;Port of Spain|Port-of-Spain;
    TV;Tuvalu;Tuvaluan|Tuvaluans;Funafuti;
    TW;Taiwan|Republic of China|Chinese Taipei;Taiwanese;Taipei;
    TZ;Tanzania|United Republic of Tanzania;Tanzanian|Tanzanians;Dodoma;
    UA;Ukraine;Ukrainian|Ukrainians;Kyiv|Kiev;Bankova|Bankova Street|Mariinskyi Palace
    UG;Uganda;Ugandan|Ugandans;Kampala;
    US;United States|US|U.S.|USA|U.S.A.|United States of America|America;American|Americans;Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC;White House|Oval Office
    UY;Uruguay;Uruguayan|Uruguayans;Montevideo;Torre Ejecutiva
    UZ;Uzbekistan;Uzbek|Uzbeks|Uzbekistani|Uzbekistanis;Tashkent;Kuksaroy|Kuksaroy Palace
    VA;Vatican|Holy See|Vatican City;;Vatican City;Apostolic Palace
    VC;St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent and the Grenadines;Vincentian|Vincentians;Kingstown;
    VE;Venezuela;Venezuelan|Venezuelans;Caracas;Miraflores Palace|Miraflores
    VN;Vietnam|Viet Nam;Vietnamese;Hanoi|Ha Noi;
    VU;Vanuatu;Ni-Vanuatu|ni-Vanuatu|Vanuatuan|Vanuatuans;Port Vila|Port-Vila;
    WS;Samoa;Samoan|Samoans;Apia;
    XK;Kosovo|Kosova;Kosovar|Kosovars|Kosovan|Kosovans;Pristina|Prishtina|Priština;
    YE;Yemen;Yemeni|Yemenis;Sanaa|Sana'a;Maashiq Palace
    ZA;South Africa;South African|South Africans;Pretoria|Cape Town|Bloemfontein;Union Buildings|Tuynhuys
    ZM;Zambia;Zambian|Zambians;Lusaka;
    ZW;Zimbabwe;Zimbabwean|Zimbabweans;Harare;Munhumutapa Building
    """
}
