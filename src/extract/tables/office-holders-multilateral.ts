import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Heads, commissioners and envoys of international organizations, and leaders of parties to conflicts. */
export const MULTILATERAL_HOLDERS: readonly OfficeHolder[] = officeHolders(`
United Nations
Javier Perez de Cuellar|1982|1991
Boutros Boutros-Ghali|1992|1996|Boutros Ghali
Kofi Annan|1997|2012
Ban Ki-moon|2007|2016|Ban Ki Moon
Antonio Guterres|2005|2026
Jan Eliasson|2007|2016
Louise Frechette|1998|2006
Asha-Rose Migiro|2008|2012
Amina Mohammed|2017|2026|Amina J. Mohammed
Lakhdar Brahimi|1992|2014
Staffan de Mistura|2007|2026
Geir Pedersen|2018|2025|Geir O. Pedersen
Martin Griffiths|2018|2024
Ismail Ould Cheikh Ahmed|2014|2017
Jamal Benomar|2011|2015
Hans Grundberg|2021|2026
Ghassan Salame|2017|2020
Bernardino Leon|2014|2015
Martin Kobler|2012|2017
Tarek Mitri|2012|2014
Ian Martin|2011|2012
Stephanie Williams|2018|2022
Jan Kubis|2011|2021
Abdoulaye Bathily|2022|2024
Hanna Tetteh|2025|2026
Nickolay Mladenov|2013|2020|Nikolay Mladenov
Tor Wennesland|2021|2024
Robert Serry|2007|2015
Terje Roed-Larsen|1993|2016|Terje Larsen
Alvaro de Soto|1987|2007
Diego Cordovez|1982|1988
Giandomenico Picco|1985|1992
Aldo Ajello|1992|2007
Yasushi Akashi|1992|1995
Cyrus Vance|1991|1993
Thorvald Stoltenberg|1993|1996
Sergio Vieira de Mello|1999|2003
Bernard Kouchner|1999|2001
Hans Haekkerup|2001|2002
Michael Steiner|2002|2003
Soren Jessen-Petersen|2004|2006
Joachim Ruecker|2006|2008
Martti Ahtisaari|2005|2008
Richard Butler|1997|1999
Rolf Ekeus|1991|1997
Hans Blix|2000|2003
Prakash Shah|1998|1999
Carl Bildt|1999|2001
Matthew Nimetz|1999|2019
Alexander Downer|2008|2014
Espen Barth Eide|2014|2017
Maria Angela Holguin Cuellar|2024|2026
Ibrahim Gambari|2005|2012
Razali Ismail|2000|2006
Paulo Sergio Pinheiro|2000|2008
Tomas Ojea Quintana|2008|2022
Christine Schraner Burgener|2018|2021
Noeleen Heyzer|2021|2023
Julie Bishop|2024|2026
James Baker|1997|2004|James A. Baker
Peter van Walsum|2005|2008
Christopher Ross|2009|2017
Horst Koehler|2017|2019
Said Djinnit|2008|2019
Mary Robinson|1997|2015
Haile Menkerios|2008|2022
Nicholas Haysom|2012|2026
Volker Perthes|2021|2023
Ramtane Lamamra|2023|2026
David Shearer|2016|2021
Hilde Johnson|2011|2014|Hilde F. Johnson
Ellen Margrethe Loej|2008|2016
Jan Pronk|2004|2006
Leila Zerrougui|2008|2021
Bintou Keita|2021|2025
Alan Doss|2005|2010
Roger Meece|2010|2013
Jean Arnault|1997|2019
Carlos Ruiz Massieu|2019|2026
Kai Eide|2008|2010
Deborah Lyons|2020|2022
Roza Otunbayeva|2022|2025
Tadamichi Yamamoto|2014|2020
Jeanine Hennis-Plasschaert|2018|2026
Ashraf Qazi|2004|2007|Ashraf Jehangir Qazi
Jan Egeland|2003|2018
John Holmes|2007|2010
Valerie Amos|2010|2015
Stephen O'Brien|2015|2017
Mark Lowcock|2017|2021
Tom Fletcher|2024|2026
Jeffrey Feltman|2012|2018
Lynn Pascoe|2007|2012
Rosemary DiCarlo|2018|2026
Kieran Prendergast|1997|2005
Marrack Goulding|1986|1997
Herve Ladsous|2011|2017
Jean-Pierre Lacroix|2017|2026
Jean-Marie Guehenno|2000|2012
Alain Le Roy|2008|2011
Izumi Nakamitsu|2017|2026
Sadako Ogata|1991|2000
Ruud Lubbers|2001|2005
Filippo Grandi|2014|2025
Philippe Lazzarini|2020|2026
Pierre Krahenbuhl|2014|2019
Louise Arbour|2004|2018
Navi Pillay|2008|2014|Navanethem Pillay
Zeid Ra'ad al-Hussein|2014|2018
Michelle Bachelet|2018|2022
Volker Turk|2022|2026
Achim Steiner|2006|2025
Helen Clark|2009|2017
Christiana Figueres|2010|2016
Patricia Espinosa|2016|2022
Simon Stiell|2022|2026
Gro Harlem Brundtland|1998|2013
Vuk Jeremic|2012|2013
Jan Peter Balkenende|2016|2017
Miguel d'Escoto Brockmann|2008|2009
Csaba Korosi|2022|2023
Annalena Baerbock|2025|2026
Philemon Yang|2024|2025
World Health Organization
Tedros Adhanom Ghebreyesus|2017|2026|Tedros Adhanom
Margaret Chan|2006|2017
Lee Jong-wook|2003|2006
International Atomic Energy Agency
Hans Blix|1981|1997
Mohamed ElBaradei|1998|2009|Mohamed El Baradei|Mohammed ElBaradei
Yukiya Amano|2009|2019
Rafael Grossi|2019|2026|Rafael Mariano Grossi
Herman Nackaerts|2010|2013
Tero Varjoranta|2013|2018
Olli Heinonen|2005|2010
Organisation for the Prohibition of Chemical Weapons
Ahmet Uzumcu|2010|2018
Fernando Arias|2018|2026
International Monetary Fund
Michel Camdessus|1987|2000
Horst Kohler|2000|2004
Rodrigo Rato|2004|2007|Rodrigo de Rato
Dominique Strauss-Kahn|2007|2011
Christine Lagarde|2011|2019
Kristalina Georgieva|2019|2026
World Bank
Barber Conable|1986|1991
James Wolfensohn|1995|2005
Paul Wolfowitz|2005|2007
Robert Zoellick|2007|2012
Jim Yong Kim|2012|2019
David Malpass|2019|2023
Ajay Banga|2023|2026
World Trade Organization
Renato Ruggiero|1995|1999
Supachai Panitchpakdi|2002|2005
Pascal Lamy|2005|2013
Roberto Azevedo|2013|2020
Ngozi Okonjo-Iweala|2021|2026
General Agreement on Tariffs and Trade
Arthur Dunkel|1980|1993
Peter Sutherland|1993|1995
United Nations Educational, Scientific and Cultural Organization
Federico Mayor|1987|1999
Koichiro Matsuura|1999|2009
Irina Bokova|2009|2017
Audrey Azoulay|2017|2025
World Food Programme
Catherine Bertini|1992|2002
David Beasley|2017|2023
Cindy McCain|2023|2026
International Committee of the Red Cross
Jakob Kellenberger|2000|2012
Peter Maurer|2012|2022
Mirjana Spoljaric|2022|2026|Mirjana Spoljaric Egger
International Criminal Court
Luis Moreno-Ocampo|2003|2012
Fatou Bensouda|2012|2021
Karim Khan|2021|2026
International Criminal Tribunal for the former Yugoslavia
Carla Del Ponte|1999|2007
Richard Goldstone|1994|1996
European Community
Jacques Delors|1985|1991
Frans Andriessen|1985|1992
Willy De Clercq|1985|1989
Peter Carrington|1991|1992
European Union
Jacques Delors|1994|1995
Jacques Santer|1995|1999
Romano Prodi|2000|2004
Jose Manuel Barroso|2006|2014|Jose Manuel Durao Barroso
Jean-Claude Juncker|2015|2019
Ursula von der Leyen|2020|2026
Herman Van Rompuy|2010|2014
Donald Tusk|2015|2019
Charles Michel|2021|2024
Antonio Costa|2025|2026
Javier Solana|2001|2009
Catherine Ashton|2009|2014
Federica Mogherini|2015|2019
Josep Borrell|2020|2024|Josep Borrell Fontelles
Kaja Kallas|2025|2026
Chris Patten|1999|2004
Hans van den Broek|1993|1999
Manuel Marin|1993|1999
Leon Brittan|1989|1999
Benita Ferrero-Waldner|2006|2010
Peter Mandelson|2004|2008
Pascal Lamy|1999|2003
Guenter Verheugen|1999|2010|Gunter Verheugen
Olli Rehn|2004|2014
Stefan Fule|2010|2014
Johannes Hahn|2010|2024
Karel De Gucht|2010|2014
Cecilia Malmstrom|2010|2019
Phil Hogan|2014|2020
Valdis Dombrovskis|2016|2026
Maros Sefcovic|2010|2026
Frans Timmermans|2016|2023
Margrethe Vestager|2016|2024
Oliver Varhelyi|2019|2026
Jutta Urpilainen|2020|2024
Jozef Sikela|2025|2026|Josef Sikela
Marta Kos|2024|2026
Andrius Kubilius|2025|2026
Thierry Breton|2020|2024
Didier Reynders|2021|2024
Wopke Hoekstra|2025|2026
Teresa Ribera|2025|2026
Kadri Simson|2019|2024
Janez Lenarcic|2019|2024
Dimitris Avramopoulos|2015|2019
Gunther Oettinger|2010|2019|Guenther Oettinger
Andris Piebalgs|2004|2014
Pierre Moscovici|2015|2019
Paolo Gentiloni|2020|2024
Miguel Angel Moratinos|1996|2003
Miroslav Lajcak|2021|2025
Peter Sorensen|2011|2026
Helga Schmid|2011|2020
Enrique Mora|2015|2025
Robert Cooper|2002|2013
Pieter Feith|2005|2012
Martin Schulz|2012|2016
Antonio Tajani|2008|2019
David Sassoli|2019|2022
Roberta Metsola|2022|2026
Jerzy Buzek|2009|2012
Toivo Klaar|2017|2024
Sven Koopmans|2021|2025
David O'Sullivan|2023|2026
Michel Barnier|2010|2021
Ditte Juul Jorgensen|2019|2026
NATO
Peter Carrington|1984|1988
Manfred Woerner|1988|1994|Manfred Worner
Willy Claes|1994|1995
Javier Solana|1996|1998
George Robertson|2000|2003
Jaap de Hoop Scheffer|2005|2009
Anders Fogh Rasmussen|2010|2014
Jens Stoltenberg|2014|2024
Mark Rutte|2025|2026
Wesley Clark|1997|2000
Joseph Ralston|2000|2003
James Stavridis|2009|2013
Philip Breedlove|2013|2016
Curtis Scaparrotti|2016|2019
Mircea Geoana|2019|2024
Rose Gottemoeller|2017|2019
Alexander Vershbow|2012|2016
Organization for Security and Co-operation in Europe
Max van der Stoel|1993|2001
Lamberto Zannier|2011|2020
Thomas Greminger|2017|2020
Helga Maria Schmid|2020|2024
Heidi Tagliavini|2014|2015
Martin Sajdik|2015|2019
Feridun Sinirlioglu|2024|2026
Knut Vollebaek|2007|2013
Council of Europe
Catherine Lalumiere|1989|1994
Walter Schwimmer|1999|2004
Terry Davis|2004|2009
Thorbjorn Jagland|2009|2019
Marija Pejcinovic Buric|2019|2024
Alain Berset|2024|2026
Office of the High Representative
Carlos Westendorp|1997|1999
Wolfgang Petritsch|1999|2002
Paddy Ashdown|2002|2006
Christian Schwarz-Schilling|2006|2007
Valentin Inzko|2009|2021
Christian Schmidt|2021|2026
Organization of African Unity
Salim Ahmed Salim|1990|2001
Ide Oumarou|1985|1989
Amara Essy|2001|2002
African Union
Alpha Oumar Konare|2004|2008
Jean Ping|2009|2012
Nkosazana Dlamini-Zuma|2013|2017
Moussa Faki Mahamat|2017|2025|Moussa Faki
Mahmoud Ali Youssouf|2025|2026|Mahamoud Ali Youssouf
Said Djinnit|2002|2007
Ramtane Lamamra|2008|2012
Smail Chergui|2013|2021
Bankole Adeoye|2021|2026
Mohamed El Hacen Lebatt|2019|2024
Olusegun Obasanjo|2021|2023
Economic Community of West African States
Mohamed Ibn Chambas|2002|2009
James Victor Gbeho|2010|2012
Kadre Desire Ouedraogo|2012|2016
Marcel de Souza|2016|2018
Jean-Claude Brou|2018|2022
Omar Touray|2022|2026|Omar Alieu Touray
Intergovernmental Authority on Development
Mahboub Maalim|2008|2019
Seyoum Mesfin|2014|2017
Workneh Gebeyehu|2020|2026
East African Community
Veronica Nduva|2024|2026
Southern African Development Community
Stergomena Tax|2013|2021
Elias Magosi|2021|2026
League of Arab States
Chadli Klibi|1979|1990
Esmat Abdel Meguid|1992|2001|Esmat Abdel-Meguid|Ahmed Esmat Abdel-Meguid
Amr Moussa|2003|2011|Amr Mussa
Nabil Elaraby|2012|2016|Nabil al-Arabi|Nabil El-Araby
Ahmed Aboul Gheit|2016|2026|Ahmed Abul Gheit
Ahmed Ben Helli|2000|2016
Hossam Zaki|2016|2026
Organization of Islamic Cooperation
Ekmeleddin Ihsanoglu|2005|2013
Iyad Madani|2014|2016|Iyad Ameen Madani
Yousef al-Othaimeen|2016|2021
Hissein Brahim Taha|2021|2026
Abdelouahed Belkeziz|2001|2004
Gulf Cooperation Council
Abdullah Bishara|1981|1993
Jamil al-Hujailan|1996|2002
Abdulrahman al-Attiyah|2002|2011
Abdullatif al-Zayani|2011|2018
Nayef al-Hajraf|2020|2023
Jasem Albudaiwi|2023|2026|Jasem al-Budaiwi|Jasem Mohamed Albudaiwi
ASEAN
Ajit Singh|1993|1997
Rodolfo Severino|1998|2002
Ong Keng Yong|2003|2007
Surin Pitsuwan|2008|2012
Le Luong Minh|2013|2017
Lim Jock Hoi|2018|2022
Kao Kim Hourn|2023|2026
Shanghai Cooperation Organization
Rashid Alimov|2016|2018
Vladimir Norov|2019|2021
Zhang Ming|2022|2024
Nurlan Yermekbayev|2025|2026
Collective Security Treaty Organization
Nikolai Bordyuzha|2003|2016
Stanislav Zas|2020|2022
Imangali Tasmagambetov|2023|2026
Commonwealth of Independent States
Sergei Lebedev|2007|2026|Sergey Lebedev
Commonwealth of Nations
Shridath Ramphal|1975|1990
Emeka Anyaoku|1990|2000
Don McKinnon|2002|2008
Kamalesh Sharma|2008|2016
Patricia Scotland|2016|2025
Shirley Botchwey|2025|2026|Shirley Ayorkor Botchwey
International Organisation of La Francophonie
Abdou Diouf|2003|2014
Michaelle Jean|2015|2018
Louise Mushikiwabo|2019|2026
Pacific Islands Forum
Meg Taylor|2014|2021
Henry Puna|2021|2024
Baron Waqa|2024|2026
Organization of American States
Joao Clemente Baena Soares|1984|1994
Cesar Gaviria|1995|2004
Jose Miguel Insulza|2006|2015
Luis Almagro|2015|2025
Albert Ramdin|2005|2026
Caribbean Community
Edwin Carrington|1992|2010
Irwin LaRocque|2011|2021
Carla Barnett|2021|2026
Union of South American Nations
Ernesto Samper|2014|2017
OPEC
Rilwanu Lukman|1986|2000
Subroto|1988|1994
Alvaro Silva Calderon|2002|2003
Abdalla Salem el-Badri|2007|2016|Abdullah al-Badri|Abdalla El-Badri
Mohammad Barkindo|2016|2022|Mohammed Barkindo
Haitham al-Ghais|2022|2026
Organization for Economic Cooperation and Development
Donald Johnston|1996|2006
Angel Gurria|2006|2021
Mathias Cormann|2021|2026
International Energy Agency
Fatih Birol|2015|2026
New Development Bank
Dilma Rousseff|2023|2026
Marcos Troyjo|2020|2023
Asian Infrastructure Investment Bank
Jin Liqun|2016|2026
Zou Jiayi|2026|2026
Asian Development Bank
Haruhiko Kuroda|2005|2012
Takehiko Nakao|2013|2020
Masatsugu Asakawa|2020|2025
African Development Bank
Donald Kaberuka|2005|2015
Akinwumi Adesina|2015|2025
Inter-American Development Bank
Enrique Iglesias|1988|2005
Luis Alberto Moreno|2005|2020
European Bank for Reconstruction and Development
Jacques Attali|1991|1993
Odile Renaud-Basso|2020|2026
European Central Bank
Mario Draghi|2011|2019
Jean-Claude Trichet|2003|2011
Hamas
Khaled Meshaal|1997|2024|Khaled Mashal|Khaled Mashaal|Khalid Mishal
Ismail Haniyeh|2004|2024|Ismail Haniya
Yahya Sinwar|2012|2024|Yehya Sinwar
Khalil al-Hayya|2006|2026|Khalil al-Hayyeh
Mousa Abu Marzouk|1993|2026|Moussa Abu Marzouk
Abdel Aziz al-Rantissi|1988|2004|Abdel Aziz Rantisi
Ahmed Yassin|1987|2004
Mahmoud al-Zahar|1993|2024
Osama Hamdan|1998|2026
Palestinian Islamic Jihad
Ramadan Shallah|1995|2018
Ziad al-Nakhala|2018|2026|Ziyad al-Nakhalah
Hezbollah
Hassan Nasrallah|1992|2024
Naim Qassem|1991|2026
Houthis
Abdul-Malik al-Houthi|2004|2026|Abdulmalik al-Houthi|Abdel-Malek al-Houthi
Mohammed Abdulsalam|2011|2026
Mahdi al-Mashat|2018|2026
Southern Transitional Council
Aidarous al-Zubaidi|2017|2026|Aidarus al-Zoubaidi
Syrian National Coalition
Moaz al-Khatib|2012|2013|Mouaz al-Khatib
Ahmad Jarba|2013|2014|Ahmad al-Jarba
Hadi al-Bahra|2014|2024
Syrian National Council
Burhan Ghalioun|2011|2012
High Negotiations Committee
Riad Hijab|2015|2017|Riyad Hijab
Syrian Democratic Forces
Mazloum Abdi|2017|2026|Mazlum Abdi|Mazloum Kobani
Kurdistan Workers' Party
Abdullah Ocalan|1984|2026
Kurdistan Democratic Party
Massoud Barzani|1979|2004|Masoud Barzani
Kurdistan Regional Government
Nechirvan Barzani|2006|2026
Masrour Barzani|2012|2026
Qubad Talabani|2012|2026
Massoud Barzani|2006|2017|Masoud Barzani
Patriotic Union of Kurdistan
Jalal Talabani|1979|2002
Coalition Provisional Authority
Paul Bremer|2003|2004|L. Paul Bremer
Taliban
Mohammed Omar|1994|2013|Mullah Omar
Wakil Ahmed Muttawakil|1998|2001
Abdul Salam Zaeef|2000|2001
Abdul Ghani Baradar|2010|2026
Sher Mohammad Abbas Stanikzai|2012|2026
Zabihullah Mujahid|2007|2026
Liberation Tigers of Tamil Eelam
Velupillai Prabhakaran|1983|2009
Anton Balasingham|1985|2006
Communist Party of Nepal (Maoist)
Prachanda|1996|2005
Khmer Rouge
Khieu Samphan|1982|1998
Pol Pot|1975|1998
Ieng Sary|1979|1996
Free Aceh Movement
Malik Mahmud|2001|2005
Moro Islamic Liberation Front
Murad Ebrahim|2003|2018|Al Haj Murad Ebrahim
Mohagher Iqbal|2003|2019
Hashim Salamat|1984|2003|Salamat Hashim
Moro National Liberation Front
Nur Misuari|1972|2026
National Democratic Front of the Philippines
Jose Maria Sison|1986|2022
Luis Jalandoni|1986|2024
National Unity Government
Zin Mar Aung|2021|2026
Polisario Front
Mohamed Abdelaziz|1976|2016
Brahim Ghali|2016|2026
Libyan National Army
Khalifa Haftar|2014|2026|Khalifa Hifter
Saddam Haftar|2020|2026
Libyan House of Representatives
Aguila Saleh|2014|2026|Agila Saleh
Libyan High Council of State
Khalid al-Mishri|2018|2026|Khaled al-Mishri
Mohammed Takala|2023|2026
Sudan People's Liberation Movement
John Garang|1983|2005
Yasir Arman|1990|2021
Malik Agar|2005|2022
Abdelaziz al-Hilu|2011|2026
Rapid Support Forces
Mohamed Hamdan Dagalo|2023|2026|Hemedti|Mohamed Hamdan Daglo
Sudan People's Liberation Movement-in-Opposition
Taban Deng Gai|2013|2015
Justice and Equality Movement
Khalil Ibrahim|2003|2011
Sudan Liberation Movement
Minni Minnawi|2003|2020|Minni Arkou Minnawi
Abdel Wahid al-Nur|2002|2026|Abdul Wahid al-Nur
Lord's Resistance Army
Joseph Kony|1987|2024
Vincent Otti|2005|2007
Tigray People's Liberation Front
Debretsion Gebremichael|2012|2026
Getachew Reda|2020|2025
Tsadkan Gebretensae|2020|2025
March 23 Movement
Bertrand Bisimwa|2012|2026
Corneille Nangaa|2023|2026
Congolese Rally for Democracy
Ernest Wamba dia Wamba|1998|2002
Movement for the Liberation of the Congo
Jean-Pierre Bemba|1998|2002
Alliance of Democratic Forces for the Liberation of Congo
Laurent Kabila|1996|1996
UNITA
Jonas Savimbi|1966|2002
Isaias Samakuva|1990|2019
RENAMO
Afonso Dhlakama|1979|2018
Ossufo Momade|2018|2025
South West Africa People's Organization
Sam Nujoma|1960|1988
Theo-Ben Gurirab|1975|1988
African National Congress
Oliver Tambo|1967|1991
Alfred Nzo|1969|1991
Inkatha Freedom Party
Mangosuthu Buthelezi|1975|1994
Revolutionary United Front
Foday Sankoh|1991|2000
National Patriotic Front of Liberia
Charles Taylor|1989|1995
New Forces
Guillaume Soro|2002|2006
Irish Republican Army
Gerry Kelly|1983|1997
Sinn Fein
Gerry Adams|1983|2018
Martin McGuinness|1983|2017
Mary Lou McDonald|2011|2026
Michelle O'Neill|2017|2026
Ulster Unionist Party
David Trimble|1995|2005
James Molyneaux|1979|1995
Democratic Unionist Party
Ian Paisley|1971|2008
Peter Robinson|1980|2016
Arlene Foster|2015|2021
Social Democratic and Labour Party
John Hume|1979|2001
Seamus Mallon|1979|2001
Kosovo Liberation Army
Hashim Thaci|1998|1999
Jakup Krasniqi|1998|1999
Bosnian Serbs
Radovan Karadzic|1990|1996
Ratko Mladic|1992|1996
Momcilo Krajisnik|1991|1998
Biljana Plavsic|1992|1998
Nikola Koljevic|1991|1996
Bosnian Croats
Mate Boban|1992|1994
Kresimir Zubak|1994|1996
Krajina Serbs
Milan Martic|1991|1995
Milan Babic|1991|1995
Turkish Cypriots
Rauf Denktash|1975|2005|Rauf Denktas
Mehmet Ali Talat|2004|2010
Dervis Eroglu|2009|2015
Mustafa Akinci|2015|2020
Ersin Tatar|2019|2025
Tufan Erhurman|2025|2026
Chechen separatists
Dzhokhar Dudayev|1991|1996
Aslan Maskhadov|1995|2005
Zelimkhan Yandarbiyev|1996|1997
Akhmed Zakayev|1996|2010
Shamil Basayev|1994|2006
Movladi Udugov|1996|1999
Donetsk People's Republic
Alexander Zakharchenko|2014|2018
Denis Pushilin|2014|2022
Luhansk People's Republic
Igor Plotnitsky|2014|2017
Leonid Pasechnik|2017|2022
Abkhaz de facto authorities
Vladislav Ardzinba|1992|2004
Sergei Bagapsh|2005|2011
Raul Khajimba|2002|2020
Aslan Bzhania|2020|2024
South Ossetian de facto authorities
Eduard Kokoity|2001|2011
Leonid Tibilov|2012|2017
Anatoly Bibilov|2017|2022
Nagorno-Karabakh authorities
Arkady Ghukasyan|1993|2007|Arkady Gukasyan
Bako Sahakyan|2007|2020
Arayik Harutyunyan|2007|2023
Samvel Shahramanyan|2023|2023
Transnistrian authorities
Igor Smirnov|1990|2011
Yevgeny Shevchuk|2011|2016
Vadim Krasnoselsky|2016|2026
United Tajik Opposition
Said Abdullo Nuri|1992|2000
Wagner Group
Yevgeny Prigozhin|2014|2023
Contras
Adolfo Calero|1983|1990
Alfredo Cesar|1986|1989
Enrique Bermudez|1982|1990
Farabundo Marti National Liberation Front
Joaquin Villalobos|1980|1992
Schafik Handal|1980|1992
Guatemalan National Revolutionary Unity
Rolando Moran|1982|1996
Revolutionary Armed Forces of Colombia
Manuel Marulanda|1964|2008
Ivan Marquez|1985|2024
Rodrigo Londono|2011|2017|Timochenko
Raul Reyes|1982|2008
National Liberation Army
Antonio Garcia|1990|2026
Pablo Beltran|1995|2026
Shining Path
Abimael Guzman|1980|1992
Zapatista Army of National Liberation
Marcos|1994|2014
Belarusian Coordination Council
Sviatlana Tsikhanouskaya|2020|2026|Svetlana Tikhanovskaya|Sviatlana Tikhanouskaya
Central Tibetan Administration
Dalai Lama|1985|2026
Lobsang Sangay|2011|2021
Penpa Tsering|2021|2026
Tenzin Gyatso|1985|2026
`);
