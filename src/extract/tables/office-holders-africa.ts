import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Representatives of the states of Africa. */
export const AFRICA_HOLDERS: readonly OfficeHolder[] = officeHolders(`
EG
Hosni Mubarak|1975|2011
Esmat Abdel Meguid|1984|1991|Esmat Abdel-Meguid|Ahmed Esmat Abdel-Meguid
Amr Moussa|1991|2001|Amr Mussa
Osama el-Baz|1975|2005|Osama al-Baz
Ahmed Maher|2001|2004
Ahmed Aboul Gheit|1999|2011|Ahmed Abul Gheit
Omar Suleiman|1993|2011
Mohamed Hussein Tantawi|1991|2012|Hussein Tantawi
Ahmed Nazif|2004|2011
Youssef Boutros-Ghali|1993|2011
Boutros Boutros-Ghali|1977|1991|Boutros Ghali
Nabil Elaraby|1978|2011|Nabil Fahmy Elaraby
Mohammed Morsi|2012|2013|Mohamed Morsi|Mohamed Mursi
Mohamed Kamel Amr|2011|2013
Nabil Fahmy|1999|2014
Adly Mansour|2013|2014
Abdel Fattah el-Sisi|2012|2026|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Abdel Fattah El Sisi
Sameh Shoukry|2008|2024
Abbas Kamel|2018|2024
Mostafa Madbouly|2018|2026
Ibrahim Mahlab|2014|2015
Sherif Ismail|2015|2018
Sedki Sobhi|2012|2018
Mohamed Abdel Aty|2015|2024
Badr Abdelatty|2024|2026
Hassan Rashad|2024|2026
LY
Muammar Gaddafi|1969|2011|Moammar Gadhafi|Muammar Qaddafi|Muammar el-Qaddafi|Moammar Khadafy|Muammar Kadhafi
Abdel Salam Jalloud|1972|1993|Abdel-Salam Jalloud
Ali Treiki|1976|2011|Ali Triki
Omar al-Muntasir|1987|2000
Abdel Rahman Shalgam|2000|2011|Abdel-Rahman Shalqam
Moussa Koussa|1994|2011|Musa Kusa
Saif al-Islam Gaddafi|1999|2011|Seif al-Islam Gaddafi
Mahmoud Jibril|2011|2012
Mustafa Abdul Jalil|2011|2012|Mustafa Abdel Jalil
Ali Zeidan|2012|2014
Abdullah al-Thinni|2013|2021
Fayez al-Sarraj|2015|2021|Fayez Serraj|Fayez al-Serraj
Mohamed Siala|2016|2021|Mohammed Siala
Fathi Bashagha|2018|2023
Ahmed Maiteeq|2014|2021
Abdul Hamid Dbeibah|2021|2026|Abdulhamid Dbeibah|Abdul Hamid al-Dbeibah
Mohamed al-Menfi|2021|2026|Mohammed Menfi
Najla Mangoush|2021|2023|Najla al-Mangoush
Taher al-Baour|2023|2026
TN
Habib Bourguiba|1957|1987
Zine El Abidine Ben Ali|1987|2011|Zine al-Abidine Ben Ali
Habib Ben Yahia|1991|2004
Mohamed Ghannouchi|1999|2011
Abdelwahab Abdallah|2005|2010
Beji Caid Essebsi|1981|2019
Moncef Marzouki|2011|2014
Rachid Ghannouchi|2011|2021
Hamadi Jebali|2011|2013
Rafik Abdessalem|2011|2013
Othman Jerandi|2013|2023
Mehdi Jomaa|2014|2015
Habib Essid|2015|2016
Khemaies Jhinaoui|2016|2019
Youssef Chahed|2016|2020
Kais Saied|2019|2026
Hichem Mechichi|2020|2021
Najla Bouden|2021|2023
Nabil Ammar|2023|2024
Mohamed Ali Nafti|2024|2026
DZ
Chadli Bendjedid|1979|1992
Ahmed Taleb Ibrahimi|1982|1988
Boualem Bessaih|1988|1989
Sid Ahmed Ghozali|1989|1992
Mohamed Boudiaf|1992|1992
Ali Kafi|1992|1994
Liamine Zeroual|1993|1999
Mohamed Salah Dembri|1993|1996
Ahmed Attaf|1996|2026
Abdelaziz Bouteflika|1963|1979
Abdelaziz Bouteflika|1999|2019
Ahmed Ouyahia|1995|2019
Abdelaziz Belkhadem|2000|2012
Mohamed Bedjaoui|2005|2007
Mourad Medelci|2007|2013
Abdelkader Messahel|1997|2019
Abdelmalek Sellal|2012|2017
Ramtane Lamamra|2013|2022
Sabri Boukadoum|2014|2026
Abdelmadjid Tebboune|2019|2026
Abdelaziz Djerad|2019|2021
Aymen Benabderrahmane|2021|2023
Nadir Larbaoui|2023|2025
Said Chengriha|2019|2026
MA
Hassan II|1961|1999|Hassan
Abdellatif Filali|1985|1999
Driss Basri|1979|1999
Mohammed VI|1999|2026|Mohammed
Mohamed Benaissa|1999|2007
Abderrahmane Youssoufi|1998|2002
Driss Jettou|2002|2007
Taieb Fassi Fihri|1999|2012|Taib Fassi Fihri
Abbas El Fassi|2000|2011
Saad Eddine El Othmani|2012|2021|Saad-Eddine El Othmani
Abdelilah Benkirane|2011|2017
Salaheddine Mezouar|2007|2017
Nasser Bourita|2015|2026
Mohcine Jazouli|2018|2024
Aziz Akhannouch|2007|2026
Omar Hilale|2008|2026
MR
Maaouya Ould Sid'Ahmed Taya|1984|2005|Maaouya Ould Taya
Ely Ould Mohamed Vall|2005|2007
Sidi Ould Cheikh Abdallahi|2007|2008
Mohamed Ould Abdel Aziz|2008|2019
Ismail Ould Cheikh Ahmed|2018|2022
Mohamed Ould Ghazouani|2019|2026|Mohamed Ould Cheikh El Ghazouani
Mohamed Salem Ould Merzoug|2022|2026
SD
Gaafar Nimeiri|1969|1985
Sadiq al-Mahdi|1986|1989
Omar al-Bashir|1989|2019|Omar Hassan al-Bashir
Hassan al-Turabi|1989|2000|Hassan Turabi
Ali Osman Taha|1995|2013|Ali Osman Mohamed Taha
Mustafa Osman Ismail|1998|2017
Nafie Ali Nafie|2000|2014
Lam Akol|2005|2007
Deng Alor|2007|2010
Ali Karti|2010|2015
Ghazi Salahuddin|1994|2013|Ghazi Salah al-Din
Ibrahim Ghandour|2014|2018
Awad Ibn Auf|2015|2019
Abdalla Hamdok|2019|2022|Abdallah Hamdok
Abdel Fattah al-Burhan|2019|2026|Abdel-Fattah Burhan|Abdel Fattah Abdelrahman al-Burhan
Mohamed Hamdan Dagalo|2019|2022|Hemedti|Mohamed Hamdan Daglo
Asma Mohamed Abdalla|2019|2020
Mariam al-Sadiq al-Mahdi|2021|2021|Mariam al-Mahdi
Ali al-Sadiq|2022|2024
Ali Youssef|2024|2025
Kamil Idris|2025|2026
Mohieddin Salem|2025|2026
SS
Salva Kiir|2005|2026|Salva Kiir Mayardit
Riek Machar|2005|2013
Pagan Amum|2005|2013
Nhial Deng Nhial|2011|2020
Barnaba Marial Benjamin|2011|2016
Taban Deng Gai|2016|2026
Riek Machar|2020|2026
Deng Alor Kuol|2016|2024
Deng Dau Deng|2018|2024
Awut Deng Acuil|2019|2020
Beatrice Khamisa Wani|2020|2021
Mayiik Ayii Deng|2021|2023
James Morgan|2023|2024
Ramadan Abdallah Goc|2024|2025|Ramadan Mohamed Abdallah Goc
Semaya Kumba|2025|2026|Monday Semaya Kumba
ET
Mengistu Haile Mariam|1974|1991
Tesfaye Dinka|1989|1991
Goshu Wolde|1983|1986
Berhanu Bayih|1986|1989
Meles Zenawi|1991|2012
Seyoum Mesfin|1991|2010
Tekeda Alemu|1991|2019
Girma Wolde-Giorgis|2001|2013
Hailemariam Desalegn|2010|2018
Tedros Adhanom Ghebreyesus|2012|2016|Tedros Adhanom
Workneh Gebeyehu|2016|2019
Abiy Ahmed|2018|2026
Sahle-Work Zewde|2018|2024
Gedu Andargachew|2019|2020
Demeke Mekonnen|2012|2024
Seleshi Bekele|2016|2026
Redwan Hussein|2012|2026
Taye Atske Selassie|2018|2026
Gedion Timothewos|2020|2026|Gedion Timotheos
Temesgen Tiruneh|2018|2026
ER
Isaias Afwerki|1991|2026|Issaias Afeworki|Isaias Afewerki
Haile Woldense|1993|2001|Haile Woldetensae
Petros Solomon|1993|1997
Osman Saleh Mohammed|2007|2026
Yemane Gebreab|1994|2026
Yemane Gebremeskel|1997|2026
DJ
Hassan Gouled Aptidon|1977|1999
Ismail Omar Guelleh|1999|2026
Mahmoud Ali Youssouf|2005|2024|Mahamoud Ali Youssouf
Abdoulkader Houssein Omar|2025|2026
SO
Siad Barre|1969|1991|Mohamed Siad Barre
Ali Mahdi Mohamed|1991|2000
Mohamed Farrah Aidid|1991|1996|Mohammed Farah Aidid
Abdiqasim Salad Hassan|2000|2004|Abdulkassim Salat Hassan
Abdullahi Yusuf Ahmed|2004|2008|Abdullahi Yusuf
Ali Mohamed Ghedi|2004|2007|Ali Mohamed Gedi
Nur Hassan Hussein|2007|2009
Sharif Sheikh Ahmed|2009|2012
Omar Abdirashid Ali Sharmarke|2009|2017
Hassan Sheikh Mohamud|2012|2017
Fowsiyo Yusuf Haji Adan|2012|2014
Abdi Farah Shirdon|2012|2013
Mohamed Abdullahi Mohamed|2010|2022|Mohamed Abdullahi Farmajo|Farmajo|Farmaajo
Hassan Ali Khaire|2017|2020
Ahmed Isse Awad|2018|2020
Mohamed Hussein Roble|2020|2022
Mohamed Abdirizak|2020|2021
Abdisaid Muse Ali|2021|2023
Hassan Sheikh Mohamud|2022|2026
Hamza Abdi Barre|2022|2026
Abshir Omar Jama|2022|2023
Ahmed Moallim Fiqi|2022|2026|Ahmed Macallin Fiqi
Abdisalam Abdi Ali|2025|2026
KE
Daniel arap Moi|1978|2002
Robert Ouko|1979|1990
Wilson Ndolo Ayah|1990|1993
Kalonzo Musyoka|1993|2013|Stephen Kalonzo Musyoka
Bonaya Godana|1998|2001
Mwai Kibaki|1978|2013
Raphael Tuju|2005|2007
Moses Wetangula|2003|2026|Moses Wetang'ula
Raila Odinga|2001|2023
Uhuru Kenyatta|2008|2024
Amina Mohamed|2013|2018
William Ruto|2008|2026
Monica Juma|2014|2026
Raychelle Omamo|2013|2022
Alfred Mutua|2022|2023
Musalia Mudavadi|2022|2026
Korir Sing'Oei|2022|2026
Lazarus Sumbeiywo|1999|2005
TZ
Julius Nyerere|1964|1999
Ali Hassan Mwinyi|1985|1995
Benjamin Mkapa|1977|2020
Salim Ahmed Salim|1980|1989
Jakaya Kikwete|1995|2015
Asha-Rose Migiro|2006|2006
Bernard Membe|2007|2015
Mizengo Pinda|2008|2015
John Magufuli|2015|2021
Augustine Mahiga|2003|2019
Kassim Majaliwa|2015|2025
Palamagamba Kabudi|2019|2026
Samia Suluhu Hassan|2015|2026
Liberata Mulamula|2021|2022
January Makamba|2023|2024
Mahmoud Thabit Kombo|2024|2026
UG
Milton Obote|1980|1985
Tito Okello|1985|1986
Yoweri Museveni|1986|2026
Paul Ssemogerere|1988|1994
Ruhakana Rugunda|1986|2021
Eriya Kategaya|1989|2013
Sam Kutesa|2001|2021
Amama Mbabazi|1998|2014
Crispus Kiyonga|2007|2016
Jeje Odongo|2004|2026|Jeje Abubakhar Odongo
Robinah Nabbanja|2021|2026
Okello Oryem|2001|2026|Henry Oryem Okello
Muhoozi Kainerugaba|2012|2026
RW
Juvenal Habyarimana|1973|1994
Pasteur Bizimungu|1994|2000
Paul Kagame|1994|2026
Charles Murigande|2000|2011
Rosemary Museminali|2008|2009
Louise Mushikiwabo|2009|2018
James Kabarebe|1998|2026
Richard Sezibera|2003|2019
Vincent Biruta|2006|2024
Olivier Nduhungirehe|2017|2026
Bernard Makuza|2000|2011
Edouard Ngirente|2017|2025
Joseph Nsengimana|2001|2010
BI
Jean-Baptiste Bagaza|1976|1987
Pierre Buyoya|1987|2003
Melchior Ndadaye|1993|1993
Cyprien Ntaryamira|1994|1994
Sylvestre Ntibantunganya|1994|1996
Domitien Ndayizeye|2001|2005
Pierre Nkurunziza|2003|2020
Alain Aime Nyamitwe|2015|2018
Ezechiel Nibigira|2018|2020
Evariste Ndayishimiye|2020|2026
Albert Shingiro|2014|2025
Edouard Bizimana|2025|2026
CD
Mobutu Sese Seko|1965|1997
Etienne Tshisekedi|1991|2017
Kengo wa Dondo|1982|2018
Laurent Kabila|1997|2001|Laurent-Desire Kabila
Bizima Karaha|1997|1998
Leonard She Okitundu|1999|2019
Joseph Kabila|2001|2019
Azarias Ruberwa|2003|2007
Jean-Pierre Bemba|2023|2026
Antoine Ghonda|2003|2009
Raymond Tshibanda|2012|2016
Bruno Tshibala|2017|2019
Felix Tshisekedi|2016|2026
Marie Tumba Nzeza|2019|2021
Christophe Lutundula|2021|2024
Vital Kamerhe|2005|2026
Therese Kayikwamba Wagner|2024|2026
Judith Suminwa|2024|2026|Judith Suminwa Tuluka
CG
Denis Sassou Nguesso|1979|1992|Denis Sassou-Nguesso
Pascal Lissouba|1992|1997
Denis Sassou Nguesso|1997|2026|Denis Sassou-Nguesso
Rodolphe Adada|1997|2009
Basile Ikouebe|2007|2015
Jean-Claude Gakosso|2015|2026
CF
Andre Kolingba|1981|1993
Ange-Felix Patasse|1993|2003
Francois Bozize|2003|2013
Michel Djotodia|2013|2014
Catherine Samba-Panza|2014|2016
Faustin-Archange Touadera|2008|2026|Faustin Archange Touadera
Sylvie Baipo-Temon|2018|2026
TD
Hissene Habre|1982|1990
Idriss Deby|1990|2021|Idriss Deby Itno
Mahamat Saleh Annadif|1997|2003
Moussa Faki Mahamat|2003|2016|Moussa Faki
Ahmad Allam-Mi|2008|2013
Mahamat Idriss Deby|2021|2026|Mahamat Idriss Deby Itno|Mahamat Deby
Cherif Mahamat Zene|2018|2022
Mahamat Saleh Annadif|2022|2024
Abderaman Koulamallah|2022|2025
Succes Masra|2022|2025
CM
Paul Biya|1982|2026
Ferdinand Oyono|1992|2001
Lejeune Mbella Mbella|2015|2026
Pierre Moukoko Mbonjou|2011|2015
Joseph Dion Ngute|2019|2026
GA
Omar Bongo|1967|2009
Martin Bongo|1976|1989
Jean Ping|1999|2008
Ali Bongo|1989|2023|Ali Bongo Ondimba
Pacome Moubelet Boubeya|2016|2022
Brice Oligui Nguema|2023|2026|Brice Clotaire Oligui Nguema
GQ
Teodoro Obiang|1979|2026|Teodoro Obiang Nguema|Teodoro Obiang Nguema Mbasogo
Agapito Mba Mokuy|2012|2018
Simeon Oyono Esono|2018|2026
Teodorin Obiang|2012|2026|Teodoro Nguema Obiang Mangue
ST
Manuel Pinto da Costa|1975|1991
Miguel Trovoada|1991|2001
Fradique de Menezes|2001|2011
Patrice Trovoada|2008|2025
Evaristo Carvalho|2016|2021
Carlos Vila Nova|2021|2026
NG
Muhammadu Buhari|1983|1985
Ibrahim Babangida|1985|1993
Bolaji Akinyemi|1985|1987
Ike Nwachukwu|1987|1993
Sani Abacha|1993|1998
Tom Ikimi|1995|1998
Abdulsalami Abubakar|1998|2023
Olusegun Obasanjo|1999|2007
Sule Lamido|1999|2003
Oluyemi Adeniji|2003|2006
Ngozi Okonjo-Iweala|2003|2015
Ojo Maduekwe|2007|2010
Umaru Yar'Adua|2007|2010|Umaru Musa Yar'Adua
Goodluck Jonathan|2007|2015
Olugbenga Ashiru|2011|2013
Aminu Wali|2014|2015
Muhammadu Buhari|2015|2023
Yemi Osinbajo|2015|2023
Geoffrey Onyeama|2015|2023
Bola Tinubu|2023|2026|Bola Ahmed Tinubu
Kashim Shettima|2023|2026
Yusuf Tuggar|2017|2026|Yusuf Maitama Tuggar
Nuhu Ribadu|2003|2026
GH
Jerry Rawlings|1981|2001|Jerry John Rawlings
Obed Asamoah|1981|1997
John Kufuor|2001|2009|John Agyekum Kufuor
Hackman Owusu-Agyeman|2001|2003
Nana Akufo-Addo|2001|2007
John Atta Mills|1997|2012
Muhammad Mumuni|2009|2012
John Dramani Mahama|2009|2017|John Mahama
Hanna Tetteh|2009|2017
Nana Akufo-Addo|2016|2025
Shirley Ayorkor Botchwey|2017|2024|Shirley Botchwey
John Dramani Mahama|2025|2026|John Mahama
Samuel Okudzeto Ablakwa|2025|2026
CI
Felix Houphouet-Boigny|1960|1993
Amara Essy|1990|2000
Henri Konan Bedie|1993|1999
Robert Guei|1999|2001
Laurent Gbagbo|2000|2011
Pascal Affi N'Guessan|2000|2003
Seydou Diarra|2000|2005
Charles Konan Banny|2005|2007
Guillaume Soro|2007|2019
Alassane Ouattara|1990|1993
Alassane Ouattara|2010|2026
Youssouf Bakayoko|2006|2010
Daniel Kablan Duncan|2011|2020
Charles Koffi Diby|2012|2016
Albert Toikeusse Mabri|2015|2016
Marcel Amon-Tanoh|2016|2020
Ally Coulibaly|2012|2021
Amadou Gon Coulibaly|2017|2020
Patrick Achi|2017|2023
Kandia Camara|2021|2023
Robert Beugre Mambe|2023|2026
Kacou Houadja Leon Adom|2023|2026
Niale Kaba|2023|2026
SN
Abdou Diouf|1981|2000
Ibrahima Fall|1984|1990
Moustapha Niasse|1978|2022
Abdoulaye Wade|2000|2012
Cheikh Tidiane Gadio|2000|2009
Macky Sall|2004|2024
Mankeur Ndiaye|2012|2017
Sidiki Kaba|2013|2024
Amadou Ba|2013|2024
Aissata Tall Sall|2020|2023
Bassirou Diomaye Faye|2024|2026
Ousmane Sonko|2024|2026
Yassine Fall|2024|2025
GM
Dawda Jawara|1965|1994
Yahya Jammeh|1994|2017
Momodou Lamin Sedat Jobe|1998|2001
Adama Barrow|2016|2026
Ousainou Darboe|2017|2019
Mamadou Tangara|2010|2025
GW
Joao Bernardo Vieira|1980|2009|Nino Vieira
Kumba Yala|2000|2003
Malam Bacai Sanha|1999|2012
Carlos Gomes Junior|2004|2012
Jose Mario Vaz|2014|2020
Umaro Sissoco Embalo|2016|2025
Suzi Barbosa|2018|2023
Carlos Pinto Pereira|2023|2025
CV
Aristides Pereira|1975|1991
Pedro Pires|1975|2011
Carlos Veiga|1991|2000
Antonio Mascarenhas Monteiro|1991|2001
Jose Maria Neves|2001|2026
Jorge Carlos Fonseca|1991|2021
Ulisses Correia e Silva|2016|2026
Rui Figueiredo Soares|2020|2024
GN
Lansana Conte|1984|2008
Moussa Dadis Camara|2008|2009
Sekouba Konate|2009|2010
Alpha Conde|2010|2021
Mamady Toure|2016|2020
Mamadi Doumbouya|2021|2026
Morissanda Kouyate|2021|2026
SL
Joseph Momoh|1985|1992|Joseph Saidu Momoh
Valentine Strasser|1992|1996
Julius Maada Bio|1996|1996
Ahmad Tejan Kabbah|1996|2007
Johnny Paul Koroma|1997|2000
Sama Banya|1998|2001
Ernest Bai Koroma|2007|2018
Zainab Bangura|2007|2012
Samura Kamara|2012|2017
Julius Maada Bio|2018|2026
Timothy Kabba|2023|2026|Timothy Musa Kabba
LR
Samuel Doe|1980|1990
Amos Sawyer|1990|1994
Charles Taylor|1997|2003
Monie Captan|1996|2003
Gyude Bryant|2003|2006
Ellen Johnson Sirleaf|1996|2018|Ellen Johnson-Sirleaf
Olubanke King-Akerele|2007|2010
Augustine Ngafuan|2008|2015
Marjon Kamara|2009|2018
George Weah|2017|2024
Gbehzohngar Findley|2018|2020
Dee-Maxwell Kemayah|2018|2024
Joseph Boakai|2006|2026
Sara Beysolow Nyanti|2024|2026
ML
Moussa Traore|1968|1991
Amadou Toumani Toure|1991|1992
Alpha Oumar Konare|1992|2002
Amadou Toumani Toure|2002|2012
Modibo Sidibe|1997|2011
Moctar Ouane|2004|2021
Dioncounda Traore|2012|2013
Amadou Sanogo|2012|2013
Cheick Modibo Diarra|2012|2012
Tieman Coulibaly|2012|2020
Ibrahim Boubacar Keita|1994|2020
Abdoulaye Diop|2014|2026
Soumeylou Boubeye Maiga|2011|2019
Bah N'Daw|2020|2021|Bah Ndaw
Assimi Goita|2020|2026
Choguel Maiga|2021|2024|Choguel Kokalla Maiga
Sadio Camara|2020|2026
Abdoulaye Maiga|2022|2026
BF
Thomas Sankara|1983|1987
Blaise Compaore|1987|2014
Ablasse Ouedraogo|1994|1999
Youssouf Ouedraogo|1992|2007
Djibrill Bassole|2007|2014|Djibril Bassole
Michel Kafando|2014|2015
Isaac Zida|2014|2016
Roch Marc Christian Kabore|1994|2022|Roch Kabore
Alpha Barry|2016|2021
Paul-Henri Sandaogo Damiba|2022|2022
Rosine Sori-Coulibaly|2018|2022
Olivia Rouamba|2022|2023
Ibrahim Traore|2022|2026
Karamoko Jean Marie Traore|2023|2026|Karamoko Jean-Marie Traore
NE
Seyni Kountche|1974|1987
Ali Saibou|1987|1993
Mahamane Ousmane|1993|1996
Ibrahim Bare Mainassara|1996|1999
Mamadou Tandja|1999|2010
Hama Amadou|1995|2016
Aichatou Mindaoudou|1999|2010
Salou Djibo|2010|2011
Mahamadou Issoufou|1993|2021
Mohamed Bazoum|1995|2023
Ibrahim Yacouba|2016|2018
Kalla Ankourao|2018|2021
Hassoumi Massoudou|2013|2023
Abdourahamane Tiani|2023|2026|Abdourahamane Tchiani
Ali Lamine Zeine|2023|2026|Ali Mahaman Lamine Zeine
Bakary Yaou Sangare|2023|2026
TG
Gnassingbe Eyadema|1967|2005
Joseph Kokou Koffigoh|1991|2000
Faure Gnassingbe|2005|2026
Robert Dussey|2013|2026
Gilbert Houngbo|2008|2012
BJ
Mathieu Kerekou|1972|2006
Nicephore Soglo|1991|1996
Thomas Boni Yayi|2006|2016|Boni Yayi
Patrice Talon|2016|2026
Aurelien Agbenonci|2016|2023
Shegun Adjadi Bakari|2023|2026|Olushegun Adjadi Bakari
AO
Jose Eduardo dos Santos|1979|2017|Eduardo dos Santos
Afonso Van-Dunem|1985|1989
Pedro de Castro Van-Dunem|1989|1992
Lopo do Nascimento|1975|1993
Venancio de Moura|1992|1999
Joao Bernardo de Miranda|1999|2008
Georges Chikoti|1992|2017
Manuel Augusto|2005|2020|Manuel Domingos Augusto
Joao Lourenco|2014|2026
Tete Antonio|2010|2026
ZM
Kenneth Kaunda|1964|1991
Vernon Mwaanga|1990|2010
Luke Mwananshiku|1986|1990
Frederick Chiluba|1991|2002
Levy Mwanawasa|2002|2008
Rupiah Banda|1975|2011
Kabinga Pande|2007|2011
Michael Sata|1991|2014
Guy Scott|2011|2015
Edgar Lungu|2012|2021
Harry Kalaba|2014|2018
Joseph Malanji|2018|2021
Hakainde Hichilema|2021|2026
Stanley Kakubo|2021|2023
Mulambo Haimbe|2021|2026
ZW
Robert Mugabe|1979|2017
Joshua Nkomo|1976|1999
Witness Mangwende|1982|1988
Nathan Shamuyarira|1987|1995
Stan Mudenge|1995|2005
Simbarashe Mumbengegwi|1990|2018
Morgan Tsvangirai|2000|2018
Emmerson Mnangagwa|1988|2026
Sibusiso Moyo|2017|2021
Frederick Shava|2014|2025
Amon Murwira|2017|2026
MZ
Samora Machel|1975|1986
Joaquim Chissano|1975|2005
Pascoal Mocumbi|1987|2004
Leonardo Simao|1994|2005
Alcinda Abreu|2005|2008
Armando Guebuza|1983|2015
Oldemiro Baloi|2008|2017
Filipe Nyusi|2008|2025
Jose Pacheco|2005|2020
Veronica Macamo|2010|2025
Daniel Chapo|2024|2026
Maria Manuela Lucas|2025|2026
MW
Hastings Banda|1964|1994|Hastings Kamuzu Banda
Bakili Muluzi|1994|2004
Bingu wa Mutharika|2004|2012
Joyce Banda|2006|2014
Peter Mutharika|2011|2026
Lazarus Chakwera|2020|2025
Eisenhower Mkaka|2020|2022
Nancy Tembo|2022|2025
BW
Quett Masire|1980|2017|Ketumile Masire
Festus Mogae|1992|2011
Mompati Merafhe|1994|2012
Ian Khama|1998|2018
Phandu Skelemani|2008|2014
Pelonomi Venson-Moitoi|2014|2018
Mokgweetsi Masisi|2014|2024
Unity Dow|2018|2020
Lemogang Kwape|2020|2024
Duma Boko|2024|2026
Phenyo Butale|2024|2026
NA
Sam Nujoma|1990|2005
Theo-Ben Gurirab|1990|2015
Hidipo Hamutenya|1990|2004
Hifikepunye Pohamba|2002|2015
Marco Hausiku|2004|2012
Nahas Angula|2005|2015
Hage Geingob|1990|2024
Netumbo Nandi-Ndaitwah|2012|2026
Saara Kuugongelwa-Amadhila|2003|2025
Nangolo Mbumba|2018|2025
Peya Mushelenga|2005|2025
Selma Ashipala-Musavyi|2024|2026
ZA
P.W. Botha|1978|1989|Pieter Willem Botha|Pieter Botha
Roelof Botha|1977|1994|Pik Botha
Magnus Malan|1980|1991
F.W. de Klerk|1989|1996|Frederik Willem de Klerk
Neil van Heerden|1985|1996
Nelson Mandela|1990|2008
Alfred Nzo|1994|1999
Thabo Mbeki|1993|2020
Aziz Pahad|1994|2008
Jackie Selebi|1995|2008
Nkosazana Dlamini-Zuma|1994|2011
Mangosuthu Buthelezi|1996|2004
Jacob Zuma|1999|2018
Kgalema Motlanthe|2008|2014
Sydney Mufamadi|1999|2024
Trevor Manuel|1994|2014
Maite Nkoana-Mashabane|2009|2018
Rob Davies|2009|2019
Pravin Gordhan|2009|2024
Ebrahim Ebrahim|2009|2014
Cyril Ramaphosa|2012|2026
Lindiwe Sisulu|2009|2019
Naledi Pandor|2004|2024
Ebrahim Patel|2009|2024
Alvin Botes|2019|2026
Ronald Lamola|2019|2026
Parks Tau|2024|2026
Paul Mashatile|2023|2026
Zane Dangor|2019|2026
LS
Leabua Jonathan|1966|1986
Moshoeshoe II|1966|1996|Moshoeshoe
Ntsu Mokhehle|1993|1998
Pakalitha Mosisili|1995|2017
Tom Thabane|1995|2020
Letsie III|1990|2026|Letsie
Moeketsi Majoro|2017|2022
Sam Matekane|2022|2026
Lejone Mpotjoane|2022|2026
SZ
Mswati III|1986|2026|Mswati
Barnabas Dlamini|1996|2018
Cleopas Dlamini|2021|2023
Pholile Shakantu|2023|2026
MG
Didier Ratsiraka|1975|2002
Albert Zafy|1991|1996
Norbert Ratsirahonana|1996|2014
Marc Ravalomanana|1999|2018
Marcel Ranjeva|2002|2009
Andry Rajoelina|2009|2014
Hery Rajaonarimampianina|2009|2018
Beatrice Atallah|2015|2017
Andry Rajoelina|2018|2025
Christian Ntsay|2018|2025
Michael Randrianirina|2025|2026
MU
Anerood Jugnauth|1982|2017
Paul Berenger|1982|2026
Cassam Uteem|1992|2002
Navin Ramgoolam|1995|2014
Arvin Boolell|1995|2026
Pravind Jugnauth|2000|2024
Nando Bodha|2014|2021
Alan Ganoo|2014|2024
Navin Ramgoolam|2024|2026
Dhananjay Ramful|2024|2026|Ritish Ramful
SC
France-Albert Rene|1977|2004
Danny Faure|2010|2020
Sylvestre Radegonde|2020|2025
Wavel Ramkalawan|2020|2025
Patrick Herminie|2025|2026
KM
Ahmed Abdallah|1978|1989
Said Mohamed Djohar|1989|1996
Mohamed Taki Abdoulkarim|1996|1998
Azali Assoumani|1999|2006
Ahmed Abdallah Sambi|2006|2011
Ikililou Dhoinine|2006|2016
Azali Assoumani|2016|2026
Dhoihir Dhoulkamal|2017|2024
`);
