import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Representatives of the states of East, Southeast, South and Central Asia. */
export const ASIA_HOLDERS: readonly OfficeHolder[] = officeHolders(`
CN
Deng Xiaoping|1978|1997
Hu Yaobang|1981|1987
Zhao Ziyang|1980|1989
Li Xiannian|1983|1992
Yang Shangkun|1988|1993
Wan Li|1988|1993
Wu Xueqian|1982|1993
Li Peng|1987|2003
Qian Qichen|1988|2003
Yao Yilin|1979|1993
Tian Jiyun|1983|1998
Jiang Zemin|1989|2004
Zhu Rongji|1991|2003
Qiao Shi|1985|1998
Li Ruihuan|1989|2003
Li Lanqing|1990|2003
Chi Haotian|1993|2003
Wu Yi|1993|2008
Shi Guangsheng|1998|2003
Liu Huaqiu|1989|2000
Lu Ping|1990|1997
Wang Daohan|1991|2005
Tang Jiaxuan|1993|2008
Hu Jintao|1998|2013
Wen Jiabao|1998|2013
Zeng Qinghong|2002|2008
Jia Qinglin|2003|2013
Wu Bangguo|1995|2013
Cao Gangchuan|2003|2008
Li Zhaoxing|1998|2013
Yang Jiechi|2001|2023
Dai Bingguo|2003|2013
Wang Guangya|1999|2010
Wu Dawei|1998|2017
He Yafei|2006|2012
Cui Tiankai|2006|2021
Liang Guanglie|2007|2013
Bo Xilai|2004|2012
Chen Deming|2007|2013
Xi Jinping|2007|2026
Li Keqiang|2008|2023
Zhang Dejiang|2008|2018
Yu Zhengsheng|2013|2018
Wang Qishan|2007|2023
Liu Yandong|2007|2018
Wang Yang|2008|2023
Zhang Gaoli|2012|2018
Chang Wanquan|2012|2018
Gao Hucheng|2013|2017
Wang Yi|2004|2026
Lou Jiwei|2013|2016
Zhou Xiaochuan|2002|2018
Yi Gang|2018|2023
Liu He|2013|2023
Zhong Shan|2013|2020
Li Zhanshu|2012|2023
Wang Huning|2002|2026
Han Zheng|2017|2026
Sun Chunlan|2017|2023
Hu Chunhua|2017|2026
Wei Fenghe|2018|2023
Li Shangfu|2023|2023
Dong Jun|2023|2026
Wang Wentao|2020|2026
Li Qiang|2023|2026
Zhao Leji|2017|2026
Ding Xuexiang|2018|2026
He Lifeng|2017|2026
Zhang Guoqing|2023|2026
Liu Guozhong|2023|2026
Qin Gang|2018|2023
Liu Jianchao|2000|2025
Song Tao|2015|2026
Ma Zhaoxu|2010|2026
Le Yucheng|2011|2022
Zhang Yesui|2008|2022
Kong Xuanyou|2014|2023
Luo Zhaohui|2007|2023
Xie Feng|2018|2026
Xie Zhenhua|2007|2023
Liu Zhenmin|2009|2026
Zheng Zeguang|2010|2026
Liu Xiaoming|2010|2026
Wu Jianghao|2016|2026
Deng Li|2018|2025
Sun Weidong|2017|2026
Miao Deyu|2023|2026
Hua Chunying|2012|2026
Zhang Jun|2014|2024
Fu Cong|2018|2026
Zhai Jun|2009|2026
Li Hui|2009|2025
Gong Zheng|2020|2026
Fu Ying|2000|2018
Huang Ping|2014|2025
Liu Haixing|2025|2026
Li Chenggang|2017|2026
Wang Shouwen|2015|2025
Liao Liqiang|2019|2026
Pan Gongsheng|2023|2026
Lan Fo'an|2023|2026
Zhang Youxia|2017|2026
Xu Qiliang|2012|2023
Fang Fenghui|2012|2017
Yang Wanming|2014|2026
Tian Xuejun|2013|2022
Ning Jizhe|2015|2022
Shen Yiqin|2023|2026
Wang Xiaohong|2022|2026
Guo Shengkun|2012|2022
Meng Jianzhu|2007|2017
Zhao Kezhi|2017|2022
Chen Xiaodong|2018|2026
HK
David Wilson|1987|1992
Tung Chee-hwa|1997|2005
Donald Tsang|2001|2012
Leung Chun-ying|2012|2017|C.Y. Leung
Carrie Lam|2012|2022
John Lee|2021|2026
Paul Chan|2017|2026
Anson Chan|1993|2001
MO
Edmund Ho|1999|2009
Fernando Chui|2009|2019
Ho Iat Seng|2019|2024
Sam Hou Fai|2024|2026
TW
Chiang Ching-kuo|1978|1988
Lee Teng-hui|1988|2000
Hau Pei-tsun|1989|1993
Lien Chan|1990|2016
Fredrick Chien|1990|1996
Koo Chen-fu|1990|2005
Jason Hu|1997|1999
Chen Shui-bian|2000|2008
Annette Lu|2000|2008
Ma Ying-jeou|2008|2016
Chiang Pin-kung|2005|2012
James Soong|1993|2026
Vincent Siew|1993|2012
Lin Join-sane|2012|2016
David Lin|2012|2016
Tsai Ing-wen|2008|2024
David Lee|2016|2018
Joseph Wu|2016|2026
Su Tseng-chang|2019|2023
Lai Ching-te|2017|2026|William Lai
Hsiao Bi-khim|2020|2026
Lin Chia-lung|2024|2026
Wellington Koo|2016|2026
Cheng Li-wun|2025|2026
Cheng Li-chiun|2024|2026
JP
Yasuhiro Nakasone|1982|1987
Shintaro Abe|1982|1989
Tadashi Kuranari|1986|1987
Noboru Takeshita|1986|1989
Kiichi Miyazawa|1986|2001
Sosuke Uno|1987|1989
Hiroshi Mitsuzuka|1985|1998
Toshiki Kaifu|1989|1991
Taro Nakayama|1989|1991
Ryutaro Hashimoto|1989|1998
Michio Watanabe|1991|1993
Kabun Muto|1990|1993
Morihiro Hosokawa|1993|1994
Tsutomu Hata|1991|1994
Koji Kakizawa|1994|1994
Tomiichi Murayama|1994|1996
Yohei Kono|1992|2009
Yukihiko Ikeda|1996|1997
Keizo Obuchi|1997|2000
Masahiko Komura|1998|2008
Yoshiro Mori|1995|2001
Makiko Tanaka|2001|2002
Junichiro Koizumi|2001|2006
Yoriko Kawaguchi|2001|2004
Yasuo Fukuda|2000|2008
Nobutaka Machimura|2004|2008
Shinzo Abe|2003|2020
Taro Aso|2003|2024
Hirofumi Nakasone|2008|2009
Fumio Kyuma|1996|2007
Kenichiro Sasae|2005|2018
Yukio Hatoyama|2009|2010
Katsuya Okada|2009|2012
Naoto Kan|2009|2011
Seiji Maehara|2009|2012
Takeaki Matsumoto|2010|2011
Yoshihiko Noda|2010|2012
Koichiro Gemba|2011|2012
Toshimi Kitazawa|2009|2011
Fumio Kishida|2012|2024
Itsunori Onodera|2012|2018
Akira Amari|2006|2021
Yoshihide Suga|2012|2021
Gen Nakatani|2001|2025
Tomomi Inada|2012|2017
Taro Kono|2015|2024
Toshimitsu Motegi|2012|2026
Takeshi Iwaya|2018|2025
Nobuo Kishi|2020|2022
Katsunobu Kato|2015|2025
Hirokazu Matsuno|2021|2023
Yoshimasa Hayashi|2008|2026
Yoko Kamikawa|2014|2024
Yasukazu Hamada|2008|2023
Minoru Kihara|2023|2026
Koichi Hagiuda|2019|2026
Yasutoshi Nishimura|2017|2023
Yoji Muto|2024|2025
Ken Saito|2017|2024
Ryosei Akazawa|2024|2026
Shigeru Ishiba|2002|2025
Sanae Takaichi|2022|2026
Shinjiro Koizumi|2019|2026
Satsuki Katayama|2025|2026
Shotaro Yachi|2005|2019
Shigeru Kitamura|2011|2021
Takeo Akiba|2015|2025
Takeo Mori|2017|2024
Takehiro Funakoshi|2019|2026
Kenji Kanasugi|2016|2026
Akitaka Saiki|2003|2016
Junichi Ihara|2011|2016
Shinsuke Sugiyama|2011|2021
Mitoji Yabunaka|2002|2010
Hitoshi Tanaka|2001|2005
Akihito|1989|2019
Naruhito|2019|2026
Toshihiro Nikai|2005|2021
Natsuo Yamaguchi|2009|2024
Shunichi Suzuki|2021|2025
Haruhiko Kuroda|2013|2023
KR
Chun Doo-hwan|1980|1988
Roh Tae-woo|1987|1993
Choi Kwang-soo|1986|1988
Choi Ho-joong|1988|1990
Lee Sang-ock|1990|1993
Kim Young-sam|1987|1998
Han Sung-joo|1993|2004
Gong Ro-myung|1994|1996
Yoo Chong-ha|1996|1998
Kim Dae-jung|1987|2003
Kim Jong-pil|1988|2000
Park Chung-soo|1998|1998
Hong Soon-young|1998|2002
Lim Dong-won|1998|2003
Lee Joung-binn|2000|2001
Han Seung-soo|1993|2009
Choi Sung-hong|2002|2003
Roh Moo-hyun|2002|2008
Yoon Young-kwan|2003|2004
Ban Ki-moon|2003|2006
Chung Dong-young|2004|2026
Lee Jong-seok|2003|2026
Song Min-soon|2005|2008
Lee Hae-chan|2004|2020
Chun Young-woo|2006|2013
Lee Myung-bak|2007|2013
Yu Myung-hwan|2007|2010
Kim Sung-hwan|2008|2013
Kim Jong-hoon|2007|2011
Wi Sung-lac|2009|2026
Hyun In-taek|2009|2011
Kim Tae-young|2009|2010
Kim Kwan-jin|2010|2017
Park Geun-hye|2012|2017
Yun Byung-se|2013|2017
Hwang Joon-kook|2014|2026
Hwang Kyo-ahn|2015|2017
Han Min-koo|2014|2017
Moon Jae-in|2017|2022
Kang Kyung-wha|2017|2026
Lee Do-hoon|2017|2021
Chung Eui-yong|2017|2022
Suh Hoon|2017|2022
Cho Myoung-gyon|2017|2019
Song Young-moo|2017|2018
Jeong Kyeong-doo|2018|2020
Lee Nak-yon|2017|2020
Kim Hyun-chong|2004|2021
Yoo Myung-hee|2018|2021
Chung Sye-kyun|2016|2021
Suh Wook|2020|2022
Lee In-young|2020|2022
Noh Kyu-duk|2020|2022
Choi Jong-kun|2020|2022
Yoon Suk Yeol|2022|2025|Yoon Suk-yeol|Yoon Seok-youl
Park Jin|2022|2024
Han Duck-soo|2005|2025
Lee Jong-sup|2022|2024
Kim Sung-han|2012|2023
Kim Gunn|2022|2024
Cho Tae-yong|2014|2025
Cho Tae-yul|2013|2025
Chang Ho-jin|2023|2025
Shin Won-sik|2023|2025
Kim Yong-hyun|2022|2024
Kim Yung-ho|2023|2025
Choi Sang-mok|2022|2025
Ahn Duk-geun|2022|2025
Cheong In-kyo|2024|2025
Lee Jae-myung|2025|2026|Lee Jae Myung
Cho Hyun|2017|2026
Kim Min-seok|2025|2026
Ahn Gyu-back|2025|2026
Yeo Han-koo|2021|2026
Kim Jung-kwan|2025|2026
Koo Yun-cheol|2025|2026
Park Yoon-joo|2025|2026
Kim Hong-kyun|2016|2025
KP
Kim Il-sung|1948|1994|Kim Il Sung
Kim Jong-il|1980|2011|Kim Jong Il
Kim Jong-un|2010|2026|Kim Jong Un
Kim Yo-jong|2014|2026|Kim Yo Jong
Kim Yong-nam|1983|2019|Kim Yong Nam
Kang Sok-ju|1986|2016|Kang Sok Ju
Yon Hyong-muk|1988|2005|Yon Hyong Muk
Paek Nam-sun|1998|2007|Paek Nam Sun
Jo Myong-rok|1998|2010|Jo Myong Rok
Kim Kye-gwan|1993|2020|Kim Kye Gwan
Kim Yong-sun|1990|2003|Kim Yong Sun
Pak Ui-chun|2007|2014|Pak Ui Chun
Ri Yong-ho|2010|2020|Ri Yong Ho
Ri Su-yong|2014|2019|Ri Su Yong
Jang Song-thaek|2006|2013|Jang Song Thaek
Choe Ryong-hae|2010|2026|Choe Ryong Hae
Kim Yong-chol|2009|2023|Kim Yong Chol
Choe Son-hui|2010|2026|Choe Son Hui
Kim Hyok-chol|2019|2019|Kim Hyok Chol
Kim Myong-gil|2006|2021|Kim Myong Gil
Ri Son-gwon|2006|2024|Ri Son Gwon
Pak Pong-ju|2003|2021|Pak Pong Ju
Kim Tok-hun|2020|2024|Kim Tok Hun
Pak Thae-song|2024|2026|Pak Thae Song
No Kwang-chol|2018|2026|No Kwang Chol
Kim Song|2018|2026
Ri Gun|2000|2012
Ho Jong|1989|2000
Han Song-ryol|1993|2018|Han Song Ryol
Im Chon-il|2018|2025|Im Chon Il
MN
Jambyn Batmonkh|1984|1990
Punsalmaagiin Ochirbat|1990|1997
Natsagiin Bagabandi|1997|2005
Nambaryn Enkhbayar|2000|2009
Tsakhiagiin Elbegdorj|1998|2017
Khaltmaagiin Battulga|2017|2021
Damdin Tsogtbaatar|2017|2020
Ukhnaagiin Khurelsukh|2017|2026
Luvsannamsrain Oyun-Erdene|2021|2025
Battsetseg Batmunkh|2021|2026
Gombojav Zandanshatar|2009|2026
VN
Nguyen Van Linh|1986|1991
Pham Van Dong|1976|1987
Pham Hung|1987|1988
Nguyen Co Thach|1980|1991
Do Muoi|1988|1997
Vo Van Kiet|1988|1997
Nguyen Manh Cam|1991|2002
Le Duc Anh|1987|1997
Le Kha Phieu|1997|2001
Phan Van Khai|1992|2006
Tran Duc Luong|1997|2006
Nguyen Dy Nien|2000|2006
Nong Duc Manh|1992|2011
Nguyen Minh Triet|2006|2011
Nguyen Tan Dung|2006|2016
Pham Gia Khiem|2006|2011
Phung Quang Thanh|2006|2016
Truong Tan Sang|2006|2016
Nguyen Phu Trong|2006|2024
Pham Binh Minh|2011|2023
Nguyen Sinh Hung|2011|2016
Tran Dai Quang|2016|2018
Nguyen Xuan Phuc|2011|2023
Nguyen Thi Kim Ngan|2016|2021
Ngo Xuan Lich|2016|2021
Phan Van Giang|2021|2026
Pham Minh Chinh|2021|2026
Vuong Dinh Hue|2016|2024
Bui Thanh Son|2008|2026
Vo Van Thuong|2023|2024
To Lam|2016|2026
Luong Cuong|2024|2026
Tran Thanh Man|2024|2026
Le Hoai Trung|2010|2026
Nguyen Hong Dien|2021|2026
Dang Hoang Giang|2017|2025
LA
Kaysone Phomvihane|1975|1992
Nouhak Phoumsavanh|1992|1998
Khamtai Siphandon|1991|2006|Khamtay Siphandone
Somsavat Lengsavad|1993|2016
Choummaly Sayasone|2006|2016
Bouasone Bouphavanh|2006|2010
Thongloun Sisoulith|2006|2026
Thongsing Thammavong|2010|2016
Bounnhang Vorachit|2001|2021
Saleumxay Kommasith|2016|2026
Phankham Viphavanh|2021|2022
Sonexay Siphandone|2022|2026
Thongsavanh Phomvihane|2024|2026
KH
Norodom Sihanouk|1953|2004
Hun Sen|1979|2026
Heng Samrin|1979|2022
Hor Namhong|1990|2016|Hor Nam Hong
Norodom Ranariddh|1989|2008
Ung Huot|1994|1998
Son Sann|1982|1998
Sam Rainsy|1993|2021
Sok An|1998|2017
Norodom Sihamoni|2004|2026
Prak Sokhonn|2016|2026
Tea Banh|1987|2023
Hun Manet|2023|2026
Sok Chenda Sophea|2023|2024
Sun Chanthol|1998|2026
Tea Seiha|2023|2026
TH
Prem Tinsulanonda|1980|1988
Siddhi Savetsila|1980|1990
Chatichai Choonhavan|1986|1991
Anand Panyarachun|1991|1992
Suchinda Kraprayoon|1991|1992
Chuan Leekpai|1992|2001
Prasong Soonsiri|1992|1994
Thaksin Shinawatra|1994|2006
Banharn Silpa-archa|1995|1996
Chavalit Yongchaiyudh|1986|2009
Surin Pitsuwan|1997|2001
Surakiart Sathirathai|2001|2006
Kantathi Suphamongkhon|2005|2006
Surayud Chulanont|2006|2008
Samak Sundaravej|2008|2008
Noppadon Pattama|2008|2008
Somchai Wongsawat|2008|2008
Abhisit Vejjajiva|2008|2011
Kasit Piromya|2008|2011
Yingluck Shinawatra|2011|2014
Surapong Tovichakchaikul|2011|2014
Prayut Chan-o-cha|2014|2023|Prayuth Chan-ocha
Tanasak Patimapragorn|2014|2015
Don Pramudwinai|2014|2023
Prawit Wongsuwan|2014|2023
Srettha Thavisin|2023|2024
Parnpree Bahiddha-Nukara|2023|2024
Maris Sangiampongsa|2024|2025
Paetongtarn Shinawatra|2024|2025
Phumtham Wechayachai|2023|2025
Anutin Charnvirakul|2019|2026
Sihasak Phuangketkeow|2011|2026
Bhumibol Adulyadej|1946|2016
Maha Vajiralongkorn|2016|2026
Nattaphon Narkphanit|2025|2026
MM
Ne Win|1962|1988
Saw Maung|1988|1992
Ohn Gyaw|1991|1998
Than Shwe|1992|2011
Khin Nyunt|1988|2004
Win Aung|1998|2004
Maung Aye|1993|2011
Nyan Win|2004|2011
Soe Win|2004|2007
Thein Sein|2007|2016
Wunna Maung Lwin|2011|2023
Aung Min|2011|2016
Aung San Suu Kyi|1989|2021|Suu Kyi
Htin Kyaw|2016|2018
Win Myint|2018|2021
Kyaw Tin|2016|2021
Kyaw Tint Swe|2001|2021
Min Aung Hlaing|2011|2026
Than Swe|2023|2026
Kyaw Moe Tun|2020|2026
PH
Ferdinand Marcos|1965|1986
Corazon Aquino|1986|1992
Salvador Laurel|1986|1992
Raul Manglapus|1987|1992
Fidel Ramos|1986|1998
Roberto Romulo|1992|1995
Domingo Siazon|1995|2001
Joseph Estrada|1998|2001
Orlando Mercado|1998|2001
Gloria Macapagal Arroyo|2001|2010|Gloria Arroyo|Gloria Macapagal-Arroyo
Blas Ople|1992|2003
Delia Albert|2003|2004
Alberto Romulo|2001|2011
Benigno Aquino III|2010|2016|Benigno Aquino
Albert del Rosario|2001|2016
Voltaire Gazmin|2010|2016
Rodrigo Duterte|2016|2022
Perfecto Yasay|2016|2017
Delfin Lorenzana|2016|2022
Alan Peter Cayetano|2016|2018
Teodoro Locsin|2017|2026|Teddy Locsin|Teodoro Locsin Jr.
Ferdinand Marcos Jr.|2022|2026|Bongbong Marcos
Sara Duterte|2022|2026|Sara Duterte-Carpio
Enrique Manalo|2003|2025
Theresa Lazaro|2022|2026
Gilberto Teodoro|2007|2026|Gilberto Teodoro Jr.
Carlito Galvez|2018|2026
Jose Manuel Romualdez|2017|2026
Eduardo Ano|2016|2026
MY
Mahathir Mohamad|1981|2003|Mahathir Mohammad
Mahathir Mohamad|2018|2020
Rais Yatim|1986|1987
Abu Hassan Omar|1987|1991
Abdullah Ahmad Badawi|1991|2009|Abdullah Badawi
Anwar Ibrahim|1991|1998
Syed Hamid Albar|1999|2008
Najib Razak|1990|2018
Anifah Aman|2009|2018
Hishammuddin Hussein|2009|2022
Saifuddin Abdullah|2018|2022
Muhyiddin Yassin|2009|2021
Ismail Sabri Yaakob|2020|2022|Ismail Sabri
Anwar Ibrahim|2022|2026
Zambry Abdul Kadir|2022|2023
Mohamad Hasan|2022|2026
Tengku Zafrul Aziz|2020|2025
Khaled Nordin|2023|2026
Mustapa Mohamed|2009|2022
Sultan Ibrahim|2024|2026
SG
Lee Kuan Yew|1959|2011
Suppiah Dhanabalan|1980|1988
Wong Kan Seng|1988|2011
Goh Chok Tong|1985|2011
S. Jayakumar|1994|2009|Shunmugam Jayakumar
Lee Hsien Loong|1990|2026
Tony Tan|1995|2017
George Yeo|1991|2011
Teo Chee Hean|2003|2025
K. Shanmugam|2008|2026|Kasiviswanathan Shanmugam
Ng Eng Hen|2005|2025
Tharman Shanmugaratnam|2003|2026
Vivian Balakrishnan|2004|2026
Chan Chun Sing|2013|2026
Halimah Yacob|2013|2023
Heng Swee Keat|2011|2025
Lawrence Wong|2020|2026
Gan Kim Yong|2021|2026
Tommy Koh|1968|2010
ID
Suharto|1967|1998|Soeharto
Mochtar Kusumaatmadja|1978|1988
Ali Alatas|1988|2008
B.J. Habibie|1978|1999|Habibie
Abdurrahman Wahid|1999|2001
Alwi Shihab|1999|2005
Megawati Sukarnoputri|1999|2004|Megawati Soekarnoputri|Megawati
Hassan Wirajuda|2001|2009
Wiranto|1998|2019
Susilo Bambang Yudhoyono|2000|2014|Yudhoyono
Jusuf Kalla|2000|2019
Boediono|2001|2014
Marty Natalegawa|2005|2014
Purnomo Yusgiantoro|2000|2014
Joko Widodo|2014|2024|Jokowi
Retno Marsudi|2014|2024
Ryamizard Ryacudu|2014|2019
Luhut Pandjaitan|2014|2026|Luhut Binsar Pandjaitan
Sri Mulyani Indrawati|2004|2025|Sri Mulyani
Prabowo Subianto|2019|2026|Prabowo
Ma'ruf Amin|2019|2024
Airlangga Hartarto|2016|2026
Mahendra Siregar|2009|2022
Sugiono|2024|2026
Sjafrie Sjamsoeddin|2010|2026
Gibran Rakabuming Raka|2024|2026
TL
Xanana Gusmao|1992|2026
Jose Ramos-Horta|1975|2026|Jose Ramos Horta
Mari Alkatiri|1999|2018
Zacarias da Costa|2007|2012
Taur Matan Ruak|2012|2023
Rui Maria de Araujo|2015|2017
Dionisio Babo Soares|2017|2020
Francisco Guterres Lu Olo|2001|2022
Adaljiza Magno|2020|2023
Bendito Freitas|2023|2026
BN
Hassanal Bolkiah|1967|2026
Mohamed Bolkiah|1984|2015
Lim Jock Seng|2005|2018
Erywan Yusof|2018|2026
IN
Rajiv Gandhi|1984|1991
Giani Zail Singh|1982|1987
P.V. Narasimha Rao|1980|1996|Narasimha Rao
Natwar Singh|1985|2005
V.P. Singh|1985|1990
Inder Kumar Gujral|1989|1998|I.K. Gujral
Chandra Shekhar|1990|1991
Madhavsinh Solanki|1991|1992
Dinesh Singh|1988|1995
Pranab Mukherjee|1982|2017
H.D. Deve Gowda|1996|1997|Deve Gowda
Atal Bihari Vajpayee|1977|2004
Jaswant Singh|1998|2004
Yashwant Sinha|1990|2004
L.K. Advani|1998|2004|Lal Krishna Advani
George Fernandes|1989|2004
Brajesh Mishra|1998|2004
K.R. Narayanan|1992|2002
A.P.J. Abdul Kalam|2002|2007
Manmohan Singh|1991|2014
J.N. Dixit|1985|2005
Shyam Saran|2004|2010
Shivshankar Menon|2000|2014
M.K. Narayanan|2004|2010
A.K. Antony|2006|2014
P. Chidambaram|1991|2014|Palaniappan Chidambaram
S.M. Krishna|2009|2012|Somanahalli Mallaiah Krishna
Nirupama Rao|2001|2013
Pratibha Patil|2007|2012
Kamal Nath|1991|2012
Anand Sharma|2006|2014
Ranjan Mathai|2011|2015
Salman Khurshid|1993|2014
Sujatha Singh|2013|2015
Narendra Modi|2014|2026
Sushma Swaraj|2014|2019
Arun Jaitley|2014|2019
Manohar Parrikar|2014|2017
Nirmala Sitharaman|2014|2026
Rajnath Singh|2014|2026
Amit Shah|2019|2026
Ajit Doval|2014|2026
S. Jaishankar|2007|2026|Subrahmanyam Jaishankar
Vijay Gokhale|2013|2020
Harsh Vardhan Shringla|2016|2023|Harsh Shringla
Vinay Mohan Kwatra|2017|2026|Vinay Kwatra
Vikram Misri|2014|2026
Piyush Goyal|2014|2026
Ram Nath Kovind|2017|2022
Droupadi Murmu|2022|2026
M. Venkaiah Naidu|2014|2022|Venkaiah Naidu
Syed Akbaruddin|2012|2020
T.S. Tirumurti|2018|2022
Ruchira Kamboj|2017|2024
V. Muraleedharan|2019|2024
M.J. Akbar|2016|2018
V.K. Singh|2010|2024
Kirti Vardhan Singh|2024|2026
Hardeep Singh Puri|2009|2026
PK
Mohammad Zia-ul-Haq|1977|1988|Zia ul-Haq|Mohammed Zia ul-Haq
Yaqub Khan|1982|1997|Sahabzada Yaqub Khan
Mohammad Khan Junejo|1985|1988
Zain Noorani|1985|1988
Ghulam Ishaq Khan|1988|1993
Benazir Bhutto|1988|1996
Nawaz Sharif|1990|1999
Farooq Leghari|1993|1997
Assef Ahmad Ali|1993|1996
Gohar Ayub Khan|1990|1998
Sartaj Aziz|2013|2017
Shamshad Ahmad|1994|2002
Pervez Musharraf|1998|2008
Abdul Sattar|1986|2002
Shaukat Aziz|1999|2007
Zafarullah Khan Jamali|2002|2004
Khurshid Mahmud Kasuri|2002|2007|Khurshid Kasuri
Riaz Khokhar|1992|2005
Riaz Mohammad Khan|2005|2008
Maleeha Lodhi|1993|2019
Asif Ali Zardari|2008|2013
Yousuf Raza Gilani|2008|2012|Yousaf Raza Gilani
Shah Mehmood Qureshi|2008|2022
Hina Rabbani Khar|2009|2023
Rehman Malik|2008|2013
Ashfaq Kayani|2007|2013|Ashfaq Parvez Kayani
Husain Haqqani|2008|2011
Raja Pervaiz Ashraf|2012|2024
Nawaz Sharif|2013|2017
Mamnoon Hussain|2013|2018
Aizaz Ahmad Chaudhry|2013|2018
Nisar Ali Khan|2013|2017
Khawaja Asif|2013|2026|Khawaja Muhammad Asif
Raheel Sharif|2013|2016
Shahid Khaqan Abbasi|2013|2018
Imran Khan|2018|2022
Arif Alvi|2018|2024
Qamar Javed Bajwa|2016|2022
Moeed Yusuf|2019|2022
Shehbaz Sharif|2022|2026|Shahbaz Sharif
Bilawal Bhutto Zardari|2022|2026|Bilawal Bhutto-Zardari
Asim Munir|2022|2026|Syed Asim Munir
Anwaar-ul-Haq Kakar|2023|2024|Anwaar ul Haq Kakar
Jalil Abbas Jilani|2012|2024
Ishaq Dar|2013|2026|Mohammad Ishaq Dar
Asif Ali Zardari|2024|2026
Amna Baloch|2024|2026
Muhammad Aurangzeb|2024|2026
Munir Akram|2002|2025
BD
Hussain Muhammad Ershad|1982|1990|Hossain Mohammad Ershad
Humayun Rasheed Choudhury|1985|1988
Khaleda Zia|1991|2006
Mostafizur Rahman|1991|1996
Sheikh Hasina|1996|2024|Sheikh Hasina Wajed
Abdus Samad Azad|1996|2001
Morshed Khan|2001|2006
Fakhruddin Ahmed|2007|2008
Iftekhar Ahmed Chowdhury|2001|2008
Dipu Moni|2009|2013
A.H. Mahmood Ali|2013|2018
Gowher Rizvi|2009|2024
A.K. Abdul Momen|2009|2024
Masud Bin Momen|2015|2024
Hasan Mahmud|2024|2024
Muhammad Yunus|2024|2026
Touhid Hossain|2024|2026
LK
J.R. Jayewardene|1977|1989|Junius Jayewardene
A.C.S. Hameed|1977|1994
Ranasinghe Premadasa|1978|1993
D.B. Wijetunga|1989|1994
Chandrika Kumaratunga|1994|2005
Lakshman Kadirgamar|1994|2005
Ranil Wickremesinghe|1993|2024
Tyronne Fernando|2001|2004
G.L. Peiris|1994|2022
Mahinda Rajapaksa|2004|2022
Mangala Samaraweera|2005|2020
Rohitha Bogollagama|2007|2010
Gotabaya Rajapaksa|2005|2022
Basil Rajapaksa|2007|2022
Maithripala Sirisena|2015|2019
Ravi Karunanayake|2015|2017
Dinesh Gunawardena|2019|2024
Ali Sabry|2020|2024
Anura Kumara Dissanayake|2024|2026
Vijitha Herath|2024|2026
Harini Amarasuriya|2024|2026
NP
Birendra|1972|2001
Gyanendra|2001|2008
Girija Prasad Koirala|1991|2010
Krishna Prasad Bhattarai|1990|2000
Man Mohan Adhikari|1994|1995
Sher Bahadur Deuba|1995|2022
Surya Bahadur Thapa|1963|2004
Prachanda|2006|2024|Pushpa Kamal Dahal
Upendra Yadav|2008|2024
Madhav Kumar Nepal|1994|2011
Jhala Nath Khanal|2011|2011
Baburam Bhattarai|2008|2013
Sushil Koirala|2014|2015
Kamal Thapa|1995|2018
K.P. Sharma Oli|1994|2025|KP Sharma Oli
Bidya Devi Bhandari|2015|2023
Pradeep Gyawali|2018|2021
Narayan Khadka|2021|2022
Narayan Prakash Saud|2023|2024
Ram Chandra Poudel|2023|2026|Ramchandra Paudel
Arzu Rana Deuba|2024|2025
Sushila Karki|2025|2026
BT
Jigme Singye Wangchuck|1972|2006
Jigme Khesar Namgyel Wangchuck|2006|2026
Dawa Tsering|1972|1998
Jigme Thinley|1998|2013|Jigmi Thinley
Tshering Tobgay|2013|2026
Damcho Dorji|2015|2018
Lotay Tshering|2018|2023
Tandi Dorji|2018|2023
D.N. Dhungyel|2024|2026
MV
Maumoon Abdul Gayoom|1978|2008
Fathulla Jameel|1978|2005
Mohamed Nasheed|2008|2023
Ahmed Shaheed|2005|2010
Mohamed Waheed Hassan|2012|2013|Mohamed Waheed
Abdulla Yameen|2013|2018
Ibrahim Mohamed Solih|2018|2023
Abdulla Shahid|2007|2023
Mohamed Muizzu|2023|2026
Moosa Zameer|2018|2025
Abdulla Khaleel|2024|2026
AF
Babrak Karmal|1979|1986
Najibullah|1986|1992|Mohammad Najibullah
Shah Mohammad Dost|1979|1988
Abdul Wakil|1986|1992
Sibghatullah Mojaddedi|1989|1992
Burhanuddin Rabbani|1992|2011
Gulbuddin Hekmatyar|1985|1997
Ahmad Shah Massoud|1985|2001|Ahmed Shah Massoud
Hamid Karzai|2001|2014
Abdullah Abdullah|1998|2021
Yunus Qanuni|2001|2010|Yunis Qanooni
Mohammed Fahim|2001|2014|Mohammad Qasim Fahim
Ashraf Ghani|2002|2021
Rangin Dadfar Spanta|2006|2014
Zalmai Rassoul|2002|2014|Zalmay Rassoul
Abdul Rahim Wardak|2004|2012
Hanif Atmar|2002|2021|Mohammad Hanif Atmar
Salahuddin Rabbani|2011|2019
Amrullah Saleh|2017|2021
Hamdullah Mohib|2014|2021
Masoom Stanekzai|2009|2021
Amir Khan Muttaqi|1996|2026
Hibatullah Akhundzada|2021|2026|Haibatullah Akhundzada
Sirajuddin Haqqani|2021|2026
Mohammad Hassan Akhund|2021|2026
Mohammad Yaqoob|2021|2026
KZ
Nursultan Nazarbayev|1990|2019
Kassym-Jomart Tokayev|1994|2026|Kasymzhomart Tokayev|Kasym-Zhomart Tokayev
Karim Masimov|2003|2021
Yerlan Idrisov|1999|2016|Erlan Idrisov
Marat Tazhin|2006|2009
Kanat Saudabayev|2000|2012
Yerzhan Kazykhanov|2011|2026
Kairat Abdrakhmanov|2013|2024
Beibut Atamkulov|2018|2022
Askar Mamin|2016|2022
Mukhtar Tileuberdi|2016|2023
Alikhan Smailov|2022|2024
Murat Nurtleu|2023|2025
Olzhas Bektenov|2024|2026
Yermek Kosherbayev|2025|2026
Serik Zhumangarin|2022|2026
Roman Vassilenko|2016|2026
UZ
Islam Karimov|1989|2016
Abdulaziz Komilov|1994|2022|Abdulaziz Kamilov
Sodiq Safoyev|1993|2005
Vladimir Norov|2003|2017
Elyor Ganiev|2000|2022
Shavkat Mirziyoyev|2003|2026
Abdulla Aripov|2016|2026
Bakhtiyor Saidov|2022|2026
Furqat Sidikov|2018|2025
KG
Askar Akayev|1990|2005
Muratbek Imanaliyev|1991|2002
Kurmanbek Bakiyev|2000|2010
Felix Kulov|1992|2007
Alikbek Jekshenkulov|2005|2007
Roza Otunbayeva|1992|2011
Almazbek Atambayev|2007|2017
Ruslan Kazakbayev|2010|2022
Erlan Abdyldayev|2012|2018
Sooronbay Jeenbekov|2016|2020
Chingiz Aidarbekov|2018|2020
Sadyr Japarov|2020|2026|Sadyr Zhaparov
Jeenbek Kulubayev|2022|2026|Zheenbek Kulubaev
Kamchybek Tashiev|2020|2026
Akylbek Japarov|2021|2024
Adylbek Kasymaliev|2024|2026
TJ
Emomali Rahmon|1992|2026|Imomali Rakhmonov|Emomali Rakhmon
Rashid Alimov|1992|2005
Talbak Nazarov|1994|2006
Hamrokhon Zarifi|2006|2013
Sirodjidin Aslov|2005|2026|Sirojiddin Muhriddin
Kokhir Rasulzoda|2013|2026
TM
Saparmurat Niyazov|1985|2006
Boris Shikhmuradov|1993|2000
Rashid Meredov|2001|2026
Gurbanguly Berdymukhamedov|2006|2026|Gurbanguly Berdimuhamedow
Serdar Berdymukhamedov|2018|2026|Serdar Berdimuhamedov
`);
