extension RoleTable {
  /// Terms in the countries of the Americas.
  static let americas = """
    AR;president;Cristina Fernández de Kirchner|Cristina Kirchner|Cristina Fernández;2007-12-10;2015-12
    AR;president;Mauricio Macri;2015-12-10;2019-12-10
    AR;president;Alberto Fernández;2019-12-10;2023-12-10
    AR;president;Javier Milei;2023-12-10;
    AR;foreign-minister;Santiago Cafiero;2021-09-20;2023-12-10
    AR;foreign-minister;Diana Mondino;2023-12-10;2024-10-30
    BO;president;Evo Morales;2006-01-22;2019-11-10
    BO;president;Jeanine Áñez;2019-11-12;2020-11-08
    BO;president;Luis Arce;2020-11-08;2025-11-08
    BR;president;Luiz Inácio Lula da Silva|Lula da Silva|Lula;2003-01-01;2011-01-01
    BR;president;Dilma Rousseff;2011-01-01;2016-05-12/2016-08-31
    BR;president;Michel Temer;2016-05-12/2016-08-31;2019-01-01
    BR;president;Jair Bolsonaro;2019-01-01;2023-01-01
    BR;president;Luiz Inácio Lula da Silva|Lula da Silva|Lula;2023-01-01;
    BR;foreign-minister;Mauro Vieira;2015-01-01;2016-05-12
    BR;foreign-minister;Ernesto Araújo;2019-01-01;2021-03
    BR;foreign-minister;Carlos França;2021-04;2022-12-31
    BR;foreign-minister;Mauro Vieira;2023-01-01;
    CA;prime-minister;Stephen Harper;2006-02-06;2015-11-04
    CA;prime-minister;Justin Trudeau;2015-11-04;2025-03-14
    CA;prime-minister;Mark Carney;2025-03-14;
    CA;foreign-minister;John Baird;2011-05-18;2015-02-03
    CA;foreign-minister;Stéphane Dion;2015-11-04;2017-01-10
    CA;foreign-minister;Chrystia Freeland;2017-01-10;2019-11-20
    CA;foreign-minister;François-Philippe Champagne;2019-11-20;2021-01-12
    CA;foreign-minister;Marc Garneau;2021-01-12;2021-10-26
    CA;foreign-minister;Mélanie Joly;2021-10-26;2025-05-13
    CA;foreign-minister;Anita Anand;2025-05-13;
    CL;president;Michelle Bachelet;2006-03-11;2010-03-11
    CL;president;Sebastián Piñera;2010-03-11;2014-03-11
    CL;president;Michelle Bachelet;2014-03-11;2018-03-11
    CL;president;Sebastián Piñera;2018-03-11;2022-03-11
    CL;president;Gabriel Boric;2022-03-11;
    CO;president;Álvaro Uribe;2002-08-07;2010-08-07
    CO;president;Juan Manuel Santos;2010-08-07;2018-08-07
    CO;president;Iván Duque;2018-08-07;2022-08-07
    CO;president;Gustavo Petro;2022-08-07;
    CR;president;Carlos Alvarado;2018-05-08;2022-05-08
    CR;president;Rodrigo Chaves;2022-05-08;
    CU;president;Raúl Castro;2008-02-24;2018-04-19
    CU;president;Miguel Díaz-Canel;2018-04-19;
    CU;foreign-minister;Bruno Rodríguez|Bruno Rodríguez Parrilla;2009-03;
    DO;president;Danilo Medina;2012-08-16;2020-08-16
    DO;president;Luis Abinader;2020-08-16;
    EC;president;Rafael Correa;2007-01-15;2017-05-24
    EC;president;Lenín Moreno;2017-05-24;2021-05-24
    EC;president;Guillermo Lasso;2021-05-24;2023-11-23
    EC;president;Daniel Noboa;2023-11-23;
    GT;president;Jimmy Morales;2016-01-14;2020-01-14
    GT;president;Alejandro Giammattei;2020-01-14;2024-01
    GT;president;Bernardo Arévalo;2024-01;
    HN;president;Juan Orlando Hernández;2014-01-27;2022-01-27
    HN;president;Xiomara Castro;2022-01-27;
    HT;president;Jovenel Moïse;2017-02-07;2021-07-07
    HT;prime-minister;Ariel Henry;2021-07-20;2024-04
    JM;prime-minister;Andrew Holness;2016-03-03;
    MX;president;Felipe Calderón;2006-12-01;2012-12-01
    MX;president;Enrique Peña Nieto;2012-12-01;2018-12-01
    MX;president;Andrés Manuel López Obrador|AMLO;2018-12-01;2024-10-01
    MX;president;Claudia Sheinbaum;2024-10-01;
    MX;foreign-minister;Marcelo Ebrard;2018-12-01;2023-06
    MX;foreign-minister;Alicia Bárcena;2023-07;2024-10-01
    MX;foreign-minister;Juan Ramón de la Fuente;2024-10-01;
    NI;president;Daniel Ortega;2007-01-10;
    PA;president;Juan Carlos Varela;2014-07-01;2019-07-01
    PA;president;Laurentino Cortizo;2019-07-01;2024-07-01
    PA;president;José Raúl Mulino;2024-07-01;
    PE;president;Ollanta Humala;2011-07-28;2016-07-28
    PE;president;Pedro Pablo Kuczynski;2016-07-28;2018-03-23
    PE;president;Martín Vizcarra;2018-03-23;2020-11
    PE;president;Francisco Sagasti;2020-11-17;2021-07-28
    PE;president;Pedro Castillo;2021-07-28;2022-12-07
    PE;president;Dina Boluarte;2022-12-07;2025-10-10
    PY;president;Mario Abdo Benítez|Mario Abdo;2018-08-15;2023-08-15
    PY;president;Santiago Peña;2023-08-15;
    SV;president;Nayib Bukele;2019-06-01;
    US;president;Bill Clinton;1993-01-20;2001-01-20
    US;president;George W. Bush;2001-01-20;2009-01-20
    US;president;Barack Obama;2009-01-20;2017-01-20
    US;president;Donald Trump|Donald J. Trump;2017-01-20;2021-01-20
    US;president;Joe Biden|Joseph Biden;2021-01-20;2025-01-20
    US;president;Donald Trump|Donald J. Trump;2025-01-20;
    US;vice-president;Dick Cheney;2001-01-20;2009-01-20
    US;vice-president;Joe Biden|Joseph Biden;2009-01-20;2017-01-20
    US;vice-president;Mike Pence;2017-01-20;2021-01-20
    US;vice-president;Kamala Harris;2021-01-20;2025-01-20
    US;vice-president;JD Vance|J.D. Vance;2025-01-20;
    US;foreign-minister;Colin Powell;2001-01-20;2005-01-26
    US;foreign-minister;Condoleezza Rice;2005-01-26;2009-01-20
    US;foreign-minister;Hillary Clinton|Hillary Rodham Clinton;2009-01-21;2013-02-01
    US;foreign-minister;John Kerry;2013-02-01;2017-01-20
    US;foreign-minister;Rex Tillerson;2017-02-01;2018-03
    US;foreign-minister;Mike Pompeo;2018-04-26;2021-01-20
    US;foreign-minister;Antony Blinken|Tony Blinken|Anthony Blinken;2021-01-26;2025-01-20
    US;foreign-minister;Marco Rubio;2025-01-21;
    US;defence-minister;Donald Rumsfeld;2001-01-20;2006-12-18
    US;defence-minister;Robert Gates;2006-12-18;2011-06-30
    US;defence-minister;Leon Panetta;2011-07-01;2013-02
    US;defence-minister;Chuck Hagel;2013-02-27;2015-02-17
    US;defence-minister;Ash Carter|Ashton Carter;2015-02-17;2017-01
    US;defence-minister;James Mattis|Jim Mattis;2017-01-20;2018-12
    US;defence-minister;Mark Esper;2019-07-23;2020-11-09
    US;defence-minister;Lloyd Austin;2021-01-22;2025-01-20
    US;defence-minister;Pete Hegseth;2025-01-25;
    US;finance-minister;Timothy Geithner;2009-01-26;2013-01-25
    US;finance-minister;Jack Lew|Jacob Lew;2013-02-28;2017-01-20
    US;finance-minister;Steven Mnuchin;2017-02-13;2021-01-20
    US;finance-minister;Janet Yellen;2021-01-26;2025-01-20
    US;finance-minister;Scott Bessent;2025-01-28;
    US;justice-minister;Eric Holder;2009-02-03;2015-04-27
    US;justice-minister;Loretta Lynch;2015-04-27;2017-01-20
    US;justice-minister;Jeff Sessions;2017-02-09;2018-11-07
    US;justice-minister;William Barr|Bill Barr;2019-02-14;2020-12-23
    US;justice-minister;Merrick Garland;2021-03-11;2025-01-20
    US;justice-minister;Pam Bondi;2025-02-05;
    US;national-security-adviser;Susan Rice;2013-07-01;2017-01-20
    US;national-security-adviser;H. R. McMaster|H.R. McMaster;2017-02-20;2018-04-09
    US;national-security-adviser;John Bolton;2018-04-09;2019-09-10
    US;national-security-adviser;Robert O'Brien;2019-09-18;2021-01-20
    US;national-security-adviser;Jake Sullivan;2021-01-20;2025-01-20
    US;national-security-adviser;Mike Waltz|Michael Waltz;2025-01-20;2025-05-01
    UY;president;José Mujica;2010-03-01;2015-03-01
    UY;president;Tabaré Vázquez;2015-03-01;2020-03-01
    UY;president;Luis Lacalle Pou;2020-03-01;2025-03-01
    UY;president;Yamandú Orsi;2025-03-01;
    VE;president;Hugo Chávez;1999-02-02;2013-03-05
    VE;president;Nicolás Maduro;2013-03-05;
    VE;foreign-minister;Jorge Arreaza;2017-08;2021-08
    """
}
