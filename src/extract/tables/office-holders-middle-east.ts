import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Representatives of Iran, Israel, the Palestinians and the Arab states of Asia. */
export const MIDDLE_EAST_HOLDERS: readonly OfficeHolder[] = officeHolders(`
IR
Ruhollah Khomeini|1979|1989
Ali Khamenei|1981|2026
Ali Akbar Velayati|1981|2026
Akbar Hashemi Rafsanjani|1980|2017|Ali Akbar Hashemi Rafsanjani|Hashemi Rafsanjani
Mir Hossein Mousavi|1981|1989
Javad Larijani|1985|1998
Ali Mohammad Besharati|1985|1993
Mohammad Khatami|1997|2005|Mohammed Khatami
Kamal Kharrazi|1989|2026|Kamal Kharazi
Ali Shamkhani|1997|2026
Hassan Rouhani|1989|2021|Hassan Rohani
Mohammad Javad Zarif|1992|2025|Javad Zarif|Mohammed Javad Zarif
Mahmoud Ahmadinejad|2005|2013
Manouchehr Mottaki|2005|2010
Ali Larijani|2004|2026
Saeed Jalili|2005|2013
Javad Vaeedi|2004|2007
Ali Akbar Salehi|1997|2021
Gholam Reza Aghazadeh|1985|2009
Ali Asghar Soltanieh|2005|2013
Abbas Araghchi|2010|2026|Abbas Araqchi|Seyed Abbas Araghchi
Majid Takht-Ravanchi|2013|2026|Majid Takht Ravanchi
Hossein Amir-Abdollahian|2011|2024|Hossein Amirabdollahian
Eshaq Jahangiri|2013|2021
Ebrahim Raisi|2019|2024
Ali Bagheri Kani|2007|2024|Ali Bagheri
Mohammad Eslami|2018|2026
Mohammad Mokhber|2021|2024
Mohammad Bagher Ghalibaf|2020|2026|Mohammad Baqer Qalibaf
Masoud Pezeshkian|2024|2026
Mohammad Reza Aref|1997|2026
Kazem Gharibabadi|2018|2026|Kazem Gharib-Abadi
Amir Saeid Iravani|2022|2026|Amir Saeed Iravani
Qassem Soleimani|2007|2020|Qasem Soleimani
Esmail Qaani|2020|2026
Bijan Namdar Zanganeh|1997|2021|Bijan Zanganeh
Hossein Dehghan|2013|2017
Amir Hatami|2017|2026
Aziz Nasirzadeh|2021|2026
Ali Asghar Khaji|2015|2024
Esmail Baghaei|2012|2026
IQ
Saddam Hussein|1979|2003|Saddam|Saddam Hussain
Tariq Aziz|1979|2003|Tareq Aziz
Taha Yassin Ramadan|1979|2003
Izzat Ibrahim|1979|2003
Saadoun Hammadi|1974|2003
Ahmed Hussein Khudayer|1991|1995
Mohammed Saeed al-Sahhaf|1992|2003
Naji Sabri|2001|2003
Nizar Hamdoon|1983|2001
Iyad Allawi|2003|2018|Ayad Allawi
Ghazi al-Yawer|2004|2006
Hoshyar Zebari|2003|2016
Barham Salih|2001|2022
Ibrahim al-Jaafari|2003|2018
Nouri al-Maliki|2006|2018|Nuri al-Maliki
Jalal Talabani|2005|2014
Adel Abdul Mahdi|2004|2020|Adil Abdul-Mahdi
Tariq al-Hashimi|2006|2012|Tareq al-Hashemi
Ahmed Chalabi|2003|2015
Mowaffak al-Rubaie|2004|2009
Osama al-Nujaifi|2010|2018
Haider al-Abadi|2014|2018
Fuad Masum|2014|2018|Fouad Massoum
Mohamed Alhakim|2018|2020|Mohammed Ali al-Hakim
Mustafa al-Kadhimi|2018|2022
Fuad Hussein|2018|2026
Mohammed Shia al-Sudani|2022|2026|Mohammed al-Sudani
Abdul Latif Rashid|2003|2026
Qasim al-Araji|2017|2026
Mohammed al-Halbousi|2018|2023
SY
Hafez al-Assad|1971|2000|Hafez Assad
Farouk al-Sharaa|1984|2014|Farouk Sharaa|Farouk al-Shara
Abdul Halim Khaddam|1970|2005|Abdel Halim Khaddam
Hikmat Shihabi|1974|1998
Walid al-Moualem|1990|2020|Walid Moallem|Walid al-Muallem
Mustafa Tlass|1972|2004
Bashar al-Assad|2000|2024|Bashar Assad
Bouthaina Shaaban|2002|2024
Faisal Mekdad|2003|2024|Faisal al-Mekdad|Fayssal Mekdad
Bashar Jaafari|2006|2024|Bashar al-Jaafari
Imad Moustapha|2004|2021
Ahmed al-Sharaa|2024|2026|Ahmad al-Sharaa
Asaad al-Shaibani|2024|2026|Asaad Hassan al-Shaibani
Murhaf Abu Qasra|2024|2026
Mohammed al-Bashir|2024|2025
LB
Amin Gemayel|1982|1988
Michel Aoun|1984|1990
Selim al-Hoss|1976|2000|Salim Hoss
Elias Hrawi|1989|1998
Rafik Hariri|1992|2005|Rafiq Hariri|Rafik al-Hariri
Nabih Berri|1984|2026
Fares Bouez|1990|1998|Faris Bouez
Emile Lahoud|1989|2007
Walid Jumblatt|1977|2026
Omar Karami|1990|2005
Najib Mikati|2005|2025
Fouad Siniora|1992|2009
Fawzi Salloukh|2005|2009
Michel Suleiman|1998|2014
Saad Hariri|2005|2022|Saad al-Hariri
Ali al-Shami|2009|2011
Adnan Mansour|2011|2014
Tammam Salam|2013|2016
Gebran Bassil|2008|2024
Michel Aoun|2005|2022
Hassan Diab|2020|2021
Abdallah Bou Habib|2021|2025
Joseph Aoun|2017|2026
Nawaf Salam|2007|2017
Nawaf Salam|2025|2026
Youssef Rajji|2025|2026|Youssef Raggi
Elias Bou Saab|2014|2025
Abbas Ibrahim|2011|2023
JO
Hussein|1952|1999|Hussein bin Talal
Zaid al-Rifai|1973|1989
Taher al-Masri|1984|1991
Marwan al-Qasim|1979|1990
Kamel Abu Jaber|1991|1993
Abdul Salam al-Majali|1991|1998|Abdel Salam Majali
Hassan bin Talal|1965|1999
Abdullah II|1999|2026|Abdullah
Abdul Ilah al-Khatib|1998|2006|Abdelilah al-Khatib
Marwan Muasher|1995|2005
Ali Abul Ragheb|2000|2003|Ali Abu al-Ragheb
Faisal al-Fayez|2003|2026
Marouf al-Bakhit|2005|2011
Nasser Judeh|2009|2017
Abdullah Ensour|1984|2016
Hani al-Mulki|2004|2018
Ayman Safadi|2017|2026|Ayman al-Safadi
Omar al-Razzaz|2017|2020|Omar Razzaz
Bisher al-Khasawneh|2020|2024
Jafar Hassan|2024|2026
Rania|1999|2026
IL
Shimon Peres|1977|2014
Yitzhak Shamir|1980|1992
Yitzhak Rabin|1974|1995
Moshe Arens|1983|1999
Ezer Weizman|1977|2000
Abba Eban|1966|1988
Ariel Sharon|1981|2006
David Levy|1987|2000
Chaim Herzog|1983|1993
Benjamin Netanyahu|1984|2026|Binyamin Netanyahu|Bibi Netanyahu
Yossi Beilin|1992|2001
Uri Savir|1993|1999
Itamar Rabinovich|1992|1996
Elyakim Rubinstein|1985|2004
Ehud Barak|1991|2013
Yitzhak Mordechai|1996|2000
Natan Sharansky|1996|2006
Dore Gold|1996|2016
Dan Meridor|1988|2013
Shlomo Ben-Ami|1999|2001|Shlomo Ben Ami
Moshe Katsav|2000|2007
Binyamin Ben-Eliezer|1999|2011
Silvan Shalom|2001|2015
Shaul Mofaz|1998|2012
Dov Weisglass|2002|2006
Tzipi Livni|2005|2014
Ehud Olmert|2003|2009
Amir Peretz|2006|2021
Avigdor Lieberman|2001|2022
Danny Ayalon|2002|2013
Yitzhak Molcho|1996|2018
Moshe Yaalon|2002|2016|Moshe Ya'alon
Gilad Erdan|2009|2024
Ron Prosor|2004|2026
Michael Oren|2009|2017
Ron Dermer|2013|2026
Reuven Rivlin|2003|2021
Yuval Steinitz|2009|2020
Yossi Cohen|2013|2021
David Barnea|2021|2026
Meir Ben-Shabbat|2017|2021
Naftali Bennett|2013|2022
Israel Katz|2009|2026
Gabi Ashkenazi|2007|2021
Benny Gantz|2011|2024
Yair Lapid|2013|2022
Isaac Herzog|2005|2026
Yoav Gallant|2015|2024
Eli Cohen|2017|2026
Gideon Saar|2009|2026|Gideon Sa'ar
Itamar Ben-Gvir|2022|2026
Bezalel Smotrich|2019|2026
Tzachi Hanegbi|2003|2025
Danny Danon|2015|2026
Eyal Hulata|2021|2023
PS
Yasser Arafat|1969|2004|Yasir Arafat
Farouk Kaddoumi|1973|2009|Farouk Qaddoumi
Hanan Ashrawi|1991|2020
Haidar Abdel Shafi|1991|1995|Haidar Abdul Shafi
Faisal Husseini|1987|2001|Faisal al-Husseini
Nabil Shaath|1991|2021
Mahmoud Abbas|1993|2026|Abu Mazen
Ahmed Qurei|1993|2009|Ahmed Qureia|Abu Ala
Saeb Erekat|1991|2020|Saeb Erakat
Yasser Abed Rabbo|1988|2015
Jamil Tarifi|1993|2003
Mohammed Dahlan|1994|2011|Muhammad Dahlan
Jibril Rajoub|1994|2026
Nasser al-Kidwa|1991|2021|Nasser al-Qudwa
Salam Fayyad|2002|2013
Riyad al-Maliki|2007|2024|Riad Malki|Riyad Malki|Riad al-Malki
Rami Hamdallah|2013|2019|Rami al-Hamdallah
Riyad Mansour|2005|2026
Mohammad Shtayyeh|2005|2024|Mohammed Shtayyeh
Majed Faraj|2009|2026
Hussein al-Sheikh|2007|2026
Mohammad Mustafa|2013|2026|Mohammed Mustafa
Varsen Aghabekian|2024|2026|Varsen Aghabekian Shahin
Azzam al-Ahmad|2006|2025
Husam Zomlot|2017|2026
SA
Fahd|1982|2005
Saud al-Faisal|1975|2015
Bandar bin Sultan|1983|2014
Sultan bin Abdulaziz|1963|2011
Abdullah|1982|2015|Abdullah bin Abdulaziz
Nayef|1975|2012|Nayef bin Abdulaziz
Turki al-Faisal|1977|2007
Ali al-Naimi|1995|2016|Ali Naimi
Hisham Nazer|1986|1995
Adel al-Jubeir|2000|2026
Salman|2011|2026|Salman bin Abdulaziz
Muqrin bin Abdulaziz|2005|2015
Mohammed bin Nayef|2012|2017|Mohammad bin Nayef
Mohammed bin Salman|2015|2026|Mohammad bin Salman|Muhammad bin Salman
Khalid al-Falih|2015|2026
Khalid bin Salman|2017|2026
Ibrahim al-Assaf|1996|2019|Ibrahim Al-Assaf
Faisal bin Farhan|2019|2026|Faisal bin Farhan Al Saud
Abdulaziz bin Salman|2017|2026
Mohammed Al Jadaan|2016|2026|Mohammed al-Jadaan
Musaad al-Aiban|2017|2026|Musaed al-Aiban
Reema bint Bandar|2019|2026
Walid al-Khuraiji|2020|2026|Waleed al-Khuraiji
Mohammed Al Jaber|2014|2026
YE
Ali Abdullah Saleh|1978|2012
Abdul Karim al-Iryani|1980|2001|Abdul Karim Iryani
Abu Bakr al-Qirbi|2001|2014|Abu Bakr Qirbi
Ali Salem al-Beidh|1990|1994
Haidar Abu Bakr al-Attas|1986|1994
Ali Nasser Mohammed|1980|1986
Abd-Rabbu Mansour Hadi|1994|2022|Abdrabbuh Mansur Hadi|Abed Rabbo Mansour Hadi
Mohammed Basindwa|1993|2014|Mohammed Basindawa
Khaled Bahah|2014|2016
Riad Yassin|2015|2015
Abdel-Malek al-Mekhlafi|2015|2018|Abdulmalik al-Mekhlafi
Ahmed Obeid bin Dagher|2016|2018
Khaled al-Yamani|2015|2019
Maeen Abdulmalik Saeed|2018|2024
Mohammed al-Hadhrami|2019|2020
Ahmed Awad bin Mubarak|2014|2025
Rashad al-Alimi|2001|2026
Shaya Mohsin al-Zindani|2024|2026
Salem bin Breik|2019|2026
OM
Qaboos|1970|2020|Qaboos bin Said
Yusuf bin Alawi|1982|2020|Yousuf bin Alawi
Fahd bin Mahmoud|1994|2026
Haitham bin Tariq|2020|2026
Badr al-Busaidi|2014|2026|Badr Albusaidi|Badr bin Hamad al-Busaidi
AE
Zayed bin Sultan Al Nahyan|1971|2004|Zayed bin Sultan
Rashid Abdullah al-Nuaimi|1980|2006
Hamdan bin Zayed|1990|2009
Khalifa bin Zayed|1990|2022|Khalifa bin Zayed Al Nahyan
Mohammed bin Rashid Al Maktoum|1995|2026|Mohammed bin Rashid
Abdullah bin Zayed|1997|2026|Abdullah bin Zayed Al Nahyan
Mohammed bin Zayed|2004|2026|Mohamed bin Zayed|Mohammed bin Zayed Al Nahyan|Mohamed bin Zayed Al Nahyan
Anwar Gargash|2008|2026
Sultan al-Jaber|2013|2026|Sultan Al Jaber
Tahnoun bin Zayed|2016|2026|Tahnoon bin Zayed
Mansour bin Zayed|2004|2026
Yousef al-Otaiba|2008|2026
Lana Nusseibeh|2013|2026
Suhail al-Mazrouei|2013|2026
Thani Al Zeyoudi|2016|2026|Thani bin Ahmed Al Zeyoudi
Reem Al Hashimy|2008|2026|Reem al-Hashimy
Khalid bin Mohamed bin Zayed|2023|2026
Khalifa Shaheen al-Marar|2021|2026
QA
Khalifa bin Hamad|1972|1995
Hamad bin Khalifa|1989|2013|Hamad bin Khalifa Al Thani
Hamad bin Jassim|1992|2013|Hamad bin Jassim bin Jabr Al Thani
Tamim bin Hamad|2003|2026|Tamim bin Hamad Al Thani
Khalid al-Attiyah|2011|2024|Khalid bin Mohammad Al-Attiyah
Ahmed bin Abdullah al-Mahmoud|1995|2017
Mohammed bin Abdulrahman|2016|2026|Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman bin Jassim Al Thani
Mutlaq al-Qahtani|2014|2024
Mohammed al-Khulaifi|2023|2026|Mohammed bin Abdulaziz al-Khulaifi
Soltan bin Saad Al-Muraikhi|2016|2026
Majed al-Ansari|2022|2026
Saad al-Kaabi|2018|2026|Saad Sherida al-Kaabi
Abdullah bin Nasser Al Thani|2013|2020
KW
Jaber al-Ahmad al-Sabah|1977|2006|Jaber al-Ahmed al-Sabah
Saad al-Abdullah al-Sabah|1978|2006
Sabah al-Ahmad al-Sabah|1978|2020|Sabah al-Ahmed al-Sabah
Mohammad al-Sabah|1993|2024|Mohammed al-Sabah
Nasser al-Mohammed al-Sabah|2006|2011
Sabah al-Khalid al-Sabah|2011|2026|Sabah Khaled al-Sabah
Nawaf al-Ahmad al-Sabah|1988|2023
Ahmad Nasser al-Sabah|2019|2022
Salem Abdullah al-Sabah|2022|2023
Mishal al-Ahmad al-Sabah|2020|2026|Meshal al-Ahmad al-Sabah
Abdullah al-Yahya|2024|2026|Abdullah Ali al-Yahya
Ahmad Abdullah al-Sabah|2024|2026
BH
Isa bin Salman al-Khalifa|1961|1999
Mohammed bin Mubarak al-Khalifa|1971|2005
Khalifa bin Salman al-Khalifa|1970|2020
Hamad bin Isa al-Khalifa|1999|2026|Hamad|Hamad bin Isa
Salman bin Hamad al-Khalifa|1999|2026|Salman bin Hamad
Khalid bin Ahmed al-Khalifa|2005|2020
Abdullatif al-Zayani|2020|2026|Abdullatif bin Rashid al-Zayani
`);
