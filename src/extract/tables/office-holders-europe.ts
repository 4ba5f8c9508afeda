import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Representatives of the states of Europe, with Russia, the Caucasus, Turkey and Cyprus, and of former states. */
export const EUROPE_HOLDERS: readonly OfficeHolder[] = officeHolders(`
SU
Mikhail Gorbachev|1985|1991
Eduard Shevardnadze|1985|1990
Andrei Gromyko|1957|1988
Nikolai Ryzhkov|1985|1990
Valentin Pavlov|1990|1991
Alexander Bessmertnykh|1986|1991|Aleksandr Bessmertnykh
Boris Pankin|1991|1991
Yevgeny Primakov|1989|1991
Dmitri Yazov|1987|1991|Dmitry Yazov
Yuri Dubinin|1986|1990|Yury Dubinin
Anatoly Dobrynin|1962|1988
Viktor Karpov|1982|1990
Yuli Vorontsov|1986|1990
Gennady Gerasimov|1986|1990
Sergei Akhromeyev|1984|1991
Yegor Ligachev|1985|1990
Anatoly Adamishin|1986|1990
Alexander Yakovlev|1985|1991|Aleksandr Yakovlev
Igor Rogachev|1986|1991
Gennady Yanayev|1990|1991
DD
Erich Honecker|1971|1989
Egon Krenz|1989|1989
Hans Modrow|1989|1990
Lothar de Maiziere|1990|1990
Oskar Fischer|1975|1990
Markus Meckel|1990|1990
CS
Gustav Husak|1975|1989
Milos Jakes|1987|1989
Lubomir Strougal|1970|1988
Bohuslav Chnoupek|1971|1988
Vaclav Havel|1989|1991
Marian Calfa|1989|1992
Jiri Dienstbier|1989|1992
YU
Ante Markovic|1989|1991
Budimir Loncar|1987|1991
Raif Dizdarevic|1984|1989
Slobodan Milosevic|1987|2001
Milan Panic|1992|1993
Dobrica Cosic|1992|1993
Vladislav Jovanovic|1991|2000
Milan Milutinovic|1995|2002
Zivadin Jovanovic|1998|2000
Zoran Lilic|1993|1997
Momir Bulatovic|1990|2000
Vojislav Kostunica|2000|2002
Goran Svilanovic|2000|2004
RU
Boris Yeltsin|1990|1999
Andrei Kozyrev|1990|1996
Yegor Gaidar|1991|1994
Viktor Chernomyrdin|1992|2009
Pavel Grachev|1992|1996
Vitaly Churkin|1992|2017
Yevgeny Primakov|1994|2003|Evgeny Primakov
Igor Ivanov|1993|2007
Sergei Kiriyenko|1998|1998
Alexander Lebed|1996|1998|Aleksandr Lebed
Vladimir Putin|1999|2026
Dmitry Medvedev|2005|2026|Dmitri Medvedev
Sergei Lavrov|1994|2026|Sergey Lavrov
Mikhail Kasyanov|2000|2004
Mikhail Fradkov|2004|2016
Viktor Zubkov|2007|2012
Mikhail Mishustin|2020|2026
Sergei Ivanov|1999|2016|Sergey Ivanov
Anatoly Serdyukov|2007|2012
Sergei Shoigu|2012|2026|Sergey Shoigu
Andrei Belousov|2012|2026|Andrey Belousov
Igor Sergeyev|1997|2001
Nikolai Patrushev|1999|2026|Nikolay Patrushev
Yuri Ushakov|1998|2026|Yury Ushakov
Kirill Dmitriev|2016|2026
Dmitry Peskov|2000|2026|Dmitri Peskov
Sergei Ryabkov|2008|2026|Sergey Ryabkov
Mikhail Bogdanov|2011|2025
Grigory Karasin|2005|2026
Alexander Grushko|2005|2026
Andrei Rudenko|2019|2026|Andrey Rudenko
Alexander Losyukov|2000|2007
Alexei Borodavkin|2008|2022|Alexey Borodavkin
Igor Morgulov|2011|2026
Georgy Kunadze|1991|1994
Georgy Mamedov|1991|2003
Viktor Posuvalyuk|1992|1999
Vladimir Titov|2005|2024
Alexander Saltanov|2001|2011
Alexander Lavrentiev|2015|2026|Alexander Lavrentyev
Zamir Kabulov|2004|2026
Alexander Fomin|2017|2026
Vladimir Chizhov|1999|2022
Vasily Nebenzya|2017|2026|Vassily Nebenzia
Anatoly Antonov|2011|2024
Sergei Kislyak|2003|2017|Sergey Kislyak
Alexander Darchiev|2014|2026
Dmitry Rogozin|2008|2022
Igor Sechin|2004|2026
Dmitry Kozak|2004|2025
Vladislav Surkov|2006|2020
Vladimir Medinsky|2012|2026
Leonid Slutsky|2016|2026
Anatoly Chubais|1992|2021
Alexei Kudrin|2000|2011
Anton Siluanov|2011|2026
Herman Gref|2000|2007|German Gref
Elvira Nabiullina|2007|2026
Maxim Reshetnikov|2020|2026
Denis Manturov|2012|2026
Alexander Novak|2012|2026
Alexei Overchuk|2020|2026|Alexey Overchuk
Yury Trutnev|2013|2026|Yuri Trutnev
Igor Shuvalov|2004|2018
Arkady Dvorkovich|2008|2018
Tatyana Golikova|2007|2026
Alexei Likhachev|2016|2026|Alexey Likhachev
Sergei Naryshkin|2008|2026|Sergey Naryshkin
Alexander Bortnikov|2008|2026
Valentina Matviyenko|1998|2026|Valentina Matvienko
Vyacheslav Volodin|2010|2026
Gennady Seleznyov|1996|2003
Boris Gryzlov|2001|2026
Konstantin Kosachev|2004|2026
Ramzan Kadyrov|2007|2026
Mikhail Galuzin|2018|2026
Maria Zakharova|2015|2026
Valery Gerasimov|2012|2026
Igor Kostyukov|2018|2026
UA
Leonid Kravchuk|1990|1994
Leonid Kuchma|1992|2005
Anatoly Zlenko|1990|2003|Anatoliy Zlenko
Hennadiy Udovenko|1994|1998
Borys Tarasyuk|1998|2007
Kostyantyn Gryshchenko|2003|2012|Kostyantyn Hryshchenko
Viktor Yushchenko|1999|2010
Viktor Yanukovych|2002|2014|Viktor Yanukovich
Yulia Tymoshenko|2005|2010
Yuriy Yekhanurov|2005|2009
Volodymyr Ohryzko|2007|2009
Petro Poroshenko|2009|2019
Mykola Azarov|2010|2014
Leonid Kozhara|2012|2014
Oleksandr Turchynov|2014|2019
Andriy Deshchytsia|2014|2014
Arseniy Yatsenyuk|2007|2016
Pavlo Klimkin|2014|2019
Volodymyr Groysman|2016|2019
Volodymyr Zelensky|2019|2026|Volodymyr Zelenskyy|Volodymyr Zelenskiy
Vadym Prystaiko|2017|2023
Dmytro Kuleba|2019|2024
Denys Shmyhal|2020|2026
Andriy Sybiha|2024|2026|Andrii Sybiha
Yulia Svyrydenko|2021|2026
Andriy Yermak|2019|2025|Andrii Yermak
Oleksii Reznikov|2020|2023|Oleksiy Reznikov
Rustem Umerov|2022|2026
David Arakhamia|2019|2026|Davyd Arakhamia
Mykhailo Podolyak|2022|2025
Oksana Markarova|2018|2025
Ihor Zhovkva|2019|2026|Igor Zhovkva
Olha Stefanishyna|2020|2026
Kyrylo Budanov|2020|2026
Oleksandr Kubrakov|2021|2024
Andriy Melnyk|2015|2026
Sergiy Kyslytsya|2014|2026
BY
Stanislav Shushkevich|1991|1994
Vyacheslav Kebich|1990|1994
Pyotr Kravchenko|1990|1994
Alexander Lukashenko|1994|2026|Aleksandr Lukashenko|Alyaksandr Lukashenka
Ivan Antonovich|1997|1998
Ural Latypov|1998|2004
Sergei Martynov|2003|2012
Vladimir Makei|2012|2022|Vladimir Makey
Sergei Aleinik|2022|2024|Sergei Aleynik
Maxim Ryzhenkov|2024|2026
Roman Golovchenko|2020|2025
Viktor Khrenin|2020|2026
MD
Mircea Snegur|1990|1997
Petru Lucinschi|1997|2001
Vladimir Voronin|2001|2009
Andrei Stratan|2004|2009
Vlad Filat|2009|2013
Iurie Leanca|2009|2015
Nicolae Timofti|2012|2016
Igor Dodon|2016|2020
Pavel Filip|2016|2019
Maia Sandu|2019|2026
Nicu Popescu|2019|2024
Natalia Gavrilita|2021|2023
Dorin Recean|2023|2025
Mihai Popsoi|2024|2026
Oleg Serebrian|2022|2025
GE
Zviad Gamsakhurdia|1990|1992
Eduard Shevardnadze|1993|2003
Irakli Menagarishvili|1995|2003
Mikheil Saakashvili|2004|2013|Mikhail Saakashvili
Nino Burjanadze|2001|2008
Zurab Zhvania|1995|2005
Salome Zurabishvili|2004|2024|Salome Zourabichvili
Gela Bezhuashvili|2004|2008
Grigol Vashadze|2008|2012
Bidzina Ivanishvili|2012|2013
Maia Panjikidze|2012|2014
Giorgi Margvelashvili|2013|2018
Irakli Garibashvili|2013|2024
Giorgi Kvirikashvili|2015|2018
Mikheil Janelidze|2015|2018
David Zalkaliani|2018|2022
Ilia Darchiashvili|2022|2024
Irakli Kobakhidze|2016|2026
Maka Botchorishvili|2024|2026|Maka Bochorishvili
Mikheil Kavelashvili|2024|2026
Zurab Abashidze|2012|2024
AM
Levon Ter-Petrosyan|1990|1998|Levon Ter-Petrossian
Robert Kocharyan|1997|2008|Robert Kocharian
Vartan Oskanian|1998|2008
Serzh Sargsyan|2000|2018|Serge Sarkisian|Serzh Sarksyan
Edward Nalbandian|2008|2018|Eduard Nalbandyan
Tigran Sargsyan|2008|2014
Nikol Pashinyan|2018|2026
Zohrab Mnatsakanyan|2018|2020
Ara Aivazian|2020|2021
Ararat Mirzoyan|2018|2026
Armen Grigoryan|2018|2026
Armen Sarkissian|2018|2022
Vahagn Khachaturyan|2022|2026
Mher Grigoryan|2018|2026
Suren Papikyan|2021|2026
AZ
Ayaz Mutalibov|1990|1992
Abulfaz Elchibey|1992|1993
Heydar Aliyev|1993|2003|Geidar Aliyev
Hasan Hasanov|1993|1998
Vilayat Guliyev|1999|2004
Ilham Aliyev|2003|2026
Elmar Mammadyarov|2004|2020
Jeyhun Bayramov|2020|2026
Hikmet Hajiyev|2018|2026|Hikmat Hajiyev
Ali Asadov|2019|2026
Zakir Hasanov|2013|2026
Shahin Mustafayev|2008|2026
GB
Margaret Thatcher|1979|1990
Geoffrey Howe|1979|1990|Sir Geoffrey Howe
John Major|1989|1997
Douglas Hurd|1984|1995
Malcolm Rifkind|1992|1997
Lynda Chalker|1986|1997
Michael Heseltine|1983|1997
Nigel Lawson|1983|1989
Kenneth Clarke|1993|1997
Chris Patten|1992|1997
David Owen|1977|1995
David Hannay|1990|2003
Patrick Mayhew|1992|1997
Tony Blair|1997|2015
Robin Cook|1997|2003
Mo Mowlam|1997|1999|Marjorie Mowlam
Peter Mandelson|1998|2001
Gordon Brown|1997|2010
George Robertson|1997|1998
Geoff Hoon|1999|2006
Jack Straw|2001|2006
Margaret Beckett|2006|2007
David Miliband|2007|2010
John Prescott|1997|2007
Clare Short|1997|2003
Des Browne|2006|2008
Alistair Darling|2007|2010
David Cameron|2010|2024
William Hague|2010|2014
Nick Clegg|2010|2015
George Osborne|2010|2016
Liam Fox|2010|2019
Philip Hammond|2011|2019
Michael Fallon|2014|2017
Theresa May|2010|2019
Boris Johnson|2016|2022
David Davis|2016|2018
Dominic Raab|2018|2022
Stephen Barclay|2018|2020
Jeremy Hunt|2018|2024
Gavin Williamson|2017|2019
Penny Mordaunt|2017|2021
Ben Wallace|2019|2023
David Frost|2019|2021
Liz Truss|2019|2022|Elizabeth Truss
Rishi Sunak|2020|2024
James Cleverly|2020|2024
Grant Shapps|2022|2024
Kemi Badenoch|2022|2024
Keir Starmer|2024|2026
David Lammy|2024|2026
Yvette Cooper|2024|2026
John Healey|2024|2026
Rachel Reeves|2024|2026
Jonathan Powell|2024|2026
Jonathan Reynolds|2024|2025
Nick Thomas-Symonds|2024|2026
Jeremy Greenstock|1998|2003
Mark Lyall Grant|2009|2017
Matthew Rycroft|2015|2018
Barbara Woodward|2015|2025
Karen Pierce|2018|2026
Kim Darroch|2007|2019
Tariq Ahmad|2017|2024
Charles III|2022|2026|Charles
Elizabeth II|1952|2022
FR
Francois Mitterrand|1981|1995
Laurent Fabius|1984|2016
Roland Dumas|1984|1993
Jacques Chirac|1974|2007
Jean-Bernard Raimond|1986|1988
Michel Rocard|1988|1991
Edith Cresson|1991|1992
Pierre Beregovoy|1984|1993
Alain Juppe|1993|2012
Edouard Balladur|1986|1995
Francois Leotard|1993|1995
Herve de Charette|1995|1997
Lionel Jospin|1997|2002
Hubert Vedrine|1991|2002
Dominique de Villepin|2002|2007
Michel Barnier|2004|2005
Philippe Douste-Blazy|2005|2007
Jean-Pierre Raffarin|2002|2005
Michele Alliot-Marie|2002|2011
Nicolas Sarkozy|2004|2012
Francois Fillon|2007|2012
Bernard Kouchner|2007|2010
Christine Lagarde|2005|2010
Herve Morin|2007|2010
Francois Hollande|2012|2017
Jean-Marc Ayrault|2012|2017
Manuel Valls|2012|2016
Emmanuel Macron|2014|2026
Edouard Philippe|2017|2020
Jean-Yves Le Drian|2012|2025
Florence Parly|2017|2022
Bruno Le Maire|2009|2024
Jean Castex|2020|2022
Elisabeth Borne|2022|2024
Catherine Colonna|2005|2024
Sebastien Lecornu|2022|2026
Gabriel Attal|2024|2024
Stephane Sejourne|2024|2024
Jean-Noel Barrot|2024|2026
Francois Bayrou|2024|2025
Catherine Vautrin|2024|2026
Jean-David Levitte|1995|2012
Emmanuel Bonne|2017|2026
Gerard Araud|2006|2019
Francois Delattre|2014|2019
Nicolas de Riviere|2019|2024
Philippe Etienne|2017|2023
Pierre Moscovici|2012|2014
DE
Helmut Kohl|1982|1998
Hans-Dietrich Genscher|1974|1992
Richard von Weizsaecker|1984|1994|Richard von Weizsacker
Theo Waigel|1989|1998
Volker Ruehe|1992|1998|Volker Ruhe
Klaus Kinkel|1991|1998
Franz Josef Strauss|1978|1988
Roman Herzog|1994|1999
Gerhard Schroeder|1998|2005|Gerhard Schroder
Joschka Fischer|1998|2005
Rudolf Scharping|1998|2002
Otto Schily|1998|2005
Peter Struck|2002|2005
Michael Steiner|1994|2001
Johannes Rau|1999|2004
Horst Koehler|2005|2010|Horst Kohler
Angela Merkel|2000|2021
Frank-Walter Steinmeier|1999|2026
Franz Josef Jung|2005|2009
Guido Westerwelle|2009|2013
Karl-Theodor zu Guttenberg|2009|2011
Thomas de Maiziere|2011|2018
Wolfgang Schaeuble|1989|2021|Wolfgang Schauble
Peer Steinbrueck|2005|2009|Peer Steinbruck
Christian Wulff|2010|2012
Joachim Gauck|2012|2017
Sigmar Gabriel|2005|2018
Ursula von der Leyen|2013|2018
Heiko Maas|2018|2021
Annegret Kramp-Karrenbauer|2019|2021
Olaf Scholz|2018|2025
Peter Altmaier|2012|2021
Annalena Baerbock|2021|2024
Robert Habeck|2021|2025
Christian Lindner|2021|2024
Christine Lambrecht|2021|2023
Boris Pistorius|2023|2026
Svenja Schulze|2018|2025
Friedrich Merz|2025|2026
Johann Wadephul|2025|2026
Lars Klingbeil|2025|2026
Katherina Reiche|2025|2026
Wolfgang Ischinger|1998|2008
Christoph Heusgen|2005|2021
Jens Ploetner|2021|2025|Jens Plotner
IT
Bettino Craxi|1983|1987
Giulio Andreotti|1972|1992
Gianni De Michelis|1989|1992
Ciriaco De Mita|1988|1989
Francesco Cossiga|1985|1992
Giuliano Amato|1992|2008
Emilio Colombo|1980|1993
Carlo Azeglio Ciampi|1993|2006
Beniamino Andreatta|1993|1998
Antonio Martino|1994|2006
Lamberto Dini|1994|2001
Susanna Agnelli|1995|1996
Romano Prodi|1996|1998
Massimo D'Alema|1998|2008
Romano Prodi|2006|2008
Silvio Berlusconi|1994|2011
Renato Ruggiero|2001|2002
Franco Frattini|2002|2012
Gianfranco Fini|1994|2006
Mario Monti|2011|2013
Giulio Terzi|2009|2013
Giorgio Napolitano|2006|2015
Sergio Mattarella|2015|2026
Emma Bonino|2013|2014
Enrico Letta|2013|2014
Matteo Renzi|2014|2016
Federica Mogherini|2014|2014
Paolo Gentiloni|2014|2018
Roberta Pinotti|2014|2018
Angelino Alfano|2013|2018
Giuseppe Conte|2018|2021
Enzo Moavero Milanesi|2018|2019
Matteo Salvini|2018|2026
Luigi Di Maio|2018|2022
Mario Draghi|2021|2022
Lorenzo Guerini|2019|2022
Giorgia Meloni|2022|2026
Antonio Tajani|2022|2026
Guido Crosetto|2022|2026
Adolfo Urso|2022|2026
ES
Felipe Gonzalez|1982|1996
Juan Carlos|1975|2014|Juan Carlos I
Felipe VI|2014|2026|Felipe
Francisco Fernandez Ordonez|1985|1992
Narcis Serra|1982|1995
Javier Solana|1992|1995
Carlos Westendorp|1995|1996
Jose Maria Aznar|1996|2004
Abel Matutes|1996|2000
Josep Pique|2000|2002
Ana Palacio|2002|2004
Jose Luis Rodriguez Zapatero|2004|2011
Miguel Angel Moratinos|2004|2010
Trinidad Jimenez|2010|2011
Mariano Rajoy|2011|2018
Jose Manuel Garcia-Margallo|2011|2016
Alfonso Dastis|2016|2018
Pedro Sanchez|2018|2026
Josep Borrell|2018|2019
Arancha Gonzalez Laya|2020|2021
Jose Manuel Albares|2021|2026
Margarita Robles|2018|2026
Nadia Calvino|2018|2023
Carlos Cuerpo|2023|2026
PT
Mario Soares|1976|1996
Anibal Cavaco Silva|1985|2016
Joao de Deus Pinheiro|1987|1992
Jose Manuel Durao Barroso|1987|2003|Durao Barroso|Jose Manuel Barroso
Antonio Guterres|1995|2002
Jaime Gama|1983|2002
Jorge Sampaio|1996|2006
Diogo Freitas do Amaral|1980|2006
Jose Socrates|2005|2011
Luis Amado|2006|2011
Pedro Passos Coelho|2011|2015
Paulo Portas|2002|2015
Rui Machete|2013|2015
Antonio Costa|2015|2024
Augusto Santos Silva|2015|2022
Marcelo Rebelo de Sousa|2016|2026
Joao Gomes Cravinho|2018|2024
Luis Montenegro|2024|2026
Paulo Rangel|2024|2026
NL
Ruud Lubbers|1982|1994
Hans van den Broek|1982|1992
Pieter Kooijmans|1993|1994
Wim Kok|1989|2002
Hans van Mierlo|1994|1998
Jozias van Aartsen|1998|2002
Jaap de Hoop Scheffer|2002|2003
Jan Peter Balkenende|2002|2010
Bernard Bot|2003|2007|Ben Bot
Maxime Verhagen|2007|2012
Mark Rutte|2010|2024
Uri Rosenthal|2010|2012
Frans Timmermans|2012|2014
Bert Koenders|2007|2017
Halbe Zijlstra|2017|2018
Stef Blok|2018|2021
Sigrid Kaag|2017|2024
Wopke Hoekstra|2017|2023
Hanke Bruins Slot|2023|2024
Kajsa Ollongren|2022|2024
Dick Schoof|2024|2026
Caspar Veldkamp|2024|2025
David van Weel|2024|2026
Ruben Brekelmans|2024|2026
Jeroen Dijsselbloem|2012|2017
Liesje Schreinemacher|2022|2024
Willem-Alexander|2013|2026
BE
Wilfried Martens|1981|1992
Leo Tindemans|1974|1989
Mark Eyskens|1989|1992
Jean-Luc Dehaene|1992|1999
Willy Claes|1992|1993
Erik Derycke|1995|1999
Guy Verhofstadt|1999|2008
Louis Michel|1999|2004
Karel De Gucht|2004|2009
Yves Leterme|2007|2011
Herman Van Rompuy|2008|2009
Steven Vanackere|2009|2011
Elio Di Rupo|2011|2014
Didier Reynders|2004|2019
Charles Michel|2014|2019
Alexander De Croo|2012|2025
Sophie Wilmes|2019|2022
Hadja Lahbib|2022|2024
Bart De Wever|2025|2026
Maxime Prevot|2025|2026
Philippe|2013|2026
LU
Jacques Santer|1984|1994
Jacques Poos|1984|1999
Jean-Claude Juncker|1989|2013
Lydie Polfer|1999|2004
Jean Asselborn|2004|2023
Xavier Bettel|2013|2026
Luc Frieden|1998|2026
IE
Garret FitzGerald|1981|1987
Charles Haughey|1979|1992
Peter Barry|1982|1987
Brian Lenihan|1987|1989
Gerry Collins|1989|1992|Gerard Collins
Albert Reynolds|1992|1994
Dick Spring|1982|1997
John Bruton|1994|1997
Mary Robinson|1990|1996
Bertie Ahern|1997|2008
Ray Burke|1997|1997
David Andrews|1992|2000
Brian Cowen|2000|2011
Dermot Ahern|2004|2008
Micheal Martin|2008|2026
Enda Kenny|2011|2017
Eamon Gilmore|2011|2014
Charlie Flanagan|2014|2017|Charles Flanagan
Leo Varadkar|2017|2024
Simon Coveney|2014|2024
Simon Harris|2024|2026
Mary McAleese|1997|2011
Michael D. Higgins|2011|2025
Catherine Connolly|2025|2026
Helen McEntee|2017|2026
AT
Kurt Waldheim|1986|1992
Franz Vranitzky|1986|1997
Alois Mock|1987|1995
Thomas Klestil|1992|2004
Wolfgang Schuessel|1995|2007|Wolfgang Schussel
Viktor Klima|1997|2000
Benita Ferrero-Waldner|2000|2004
Ursula Plassnik|2004|2008
Heinz Fischer|2004|2016
Alfred Gusenbauer|2007|2008
Werner Faymann|2008|2016
Michael Spindelegger|2008|2014
Sebastian Kurz|2013|2021
Christian Kern|2016|2017
Karin Kneissl|2017|2019
Alexander Van der Bellen|2017|2026
Alexander Schallenberg|2019|2025
Karl Nehammer|2020|2025
Christian Stocker|2025|2026
Beate Meinl-Reisinger|2025|2026
CH
Pierre Aubert|1978|1987
Rene Felber|1988|1993
Flavio Cotti|1993|1999
Joseph Deiss|1999|2006
Micheline Calmy-Rey|2003|2011
Didier Burkhalter|2009|2017
Ignazio Cassis|2017|2026
Alain Berset|2012|2023
Simonetta Sommaruga|2010|2022
Ueli Maurer|2009|2022
Guy Parmelin|2016|2026
Viola Amherd|2019|2025
Karin Keller-Sutter|2019|2026
Johann Schneider-Ammann|2010|2018
Doris Leuthard|2006|2018
LI
Hans-Adam II|1989|2026|Hans-Adam
Dominique Hasler|2021|2025
MC
Albert II|2005|2026|Albert
VA
John Paul II|1978|2005
Benedict XVI|2005|2013
Francis|2013|2025
Leo XIV|2025|2026
Agostino Casaroli|1979|1990
Angelo Sodano|1991|2006
Tarcisio Bertone|2006|2013
Pietro Parolin|2013|2026
Paul Gallagher|2014|2026|Paul Richard Gallagher
Jean-Louis Tauran|1990|2003
Matteo Zuppi|2022|2026
Roger Etchegaray|1984|2003
DK
Poul Schluter|1982|1993
Uffe Ellemann-Jensen|1982|1993
Poul Nyrup Rasmussen|1993|2001
Niels Helveg Petersen|1993|2000
Anders Fogh Rasmussen|2001|2009
Per Stig Moller|2001|2010
Lars Lokke Rasmussen|2009|2026
Helle Thorning-Schmidt|2011|2015
Villy Sovndal|2011|2013
Martin Lidegaard|2011|2015
Kristian Jensen|2015|2016
Anders Samuelsen|2016|2019
Mette Frederiksen|2019|2026
Jeppe Kofod|2019|2022
Troels Lund Poulsen|2022|2026
Margrethe II|1972|2024|Margrethe
Frederik X|2024|2026|Frederik
SE
Olof Palme|1969|1986
Ingvar Carlsson|1986|1996
Sten Andersson|1985|1991
Carl Bildt|1991|1994
Goran Persson|1994|2006
Lena Hjelm-Wallen|1994|1998
Anna Lindh|1998|2003
Laila Freivalds|2003|2006
Fredrik Reinfeldt|2006|2014
Carl Bildt|2006|2014
Stefan Lofven|2014|2021
Margot Wallstrom|2014|2019
Ann Linde|2016|2022
Magdalena Andersson|2014|2022
Peter Hultqvist|2014|2022
Ulf Kristersson|2022|2026
Tobias Billstrom|2022|2024
Maria Malmer Stenergard|2022|2026
Pal Jonson|2022|2026
Carl XVI Gustaf|1973|2026
NO
Kaare Willoch|1981|1986
Gro Harlem Brundtland|1981|1996
Thorvald Stoltenberg|1987|1992
Johan Jorgen Holst|1986|1994
Bjorn Tore Godal|1994|2001
Jan Egeland|1990|1997
Kjell Magne Bondevik|1989|2005
Knut Vollebaek|1993|2000
Thorbjorn Jagland|1996|2001
Jan Petersen|2001|2005
Jens Stoltenberg|2000|2012
Jens Stoltenberg|2025|2026
Erik Solheim|2000|2012
Jonas Gahr Store|2005|2026
Espen Barth Eide|2011|2013
Espen Barth Eide|2021|2026
Erna Solberg|2013|2021
Borge Brende|2013|2017
Ine Eriksen Soreide|2013|2021
Anniken Huitfeldt|2021|2023
Bjorn Arild Gram|2022|2025
Harald V|1991|2026|Harald
FI
Mauno Koivisto|1982|1994
Kalevi Sorsa|1972|1989
Harri Holkeri|1987|1991
Paavo Vayrynen|1977|2011
Esko Aho|1991|1995
Martti Ahtisaari|1994|2000
Paavo Lipponen|1995|2003
Tarja Halonen|1995|2012
Erkki Tuomioja|2000|2015
Matti Vanhanen|2003|2010
Ilkka Kanerva|2007|2008
Alexander Stubb|2008|2026
Jyrki Katainen|2007|2014
Sauli Niinisto|2012|2024
Timo Soini|2015|2019
Juha Sipila|2015|2019
Antti Rinne|2019|2019
Sanna Marin|2019|2023
Pekka Haavisto|2007|2023
Petteri Orpo|2016|2026
Elina Valtonen|2023|2026
Antti Hakkanen|2023|2026
IS
Vigdis Finnbogadottir|1980|1996
Steingrimur Hermannsson|1983|1991
Jon Baldvin Hannibalsson|1987|1995
David Oddsson|1991|2005
Halldor Asgrimsson|1995|2006
Geir Haarde|1998|2009
Olafur Ragnar Grimsson|1996|2016
Johanna Sigurdardottir|2009|2013
Gunnar Bragi Sveinsson|2013|2017
Gudni Johannesson|2016|2024
Gudlaugur Thor Thordarson|2017|2021
Katrin Jakobsdottir|2017|2024
Bjarni Benediktsson|2013|2024
Kristrun Frostadottir|2024|2026
Thorgerdur Katrin Gunnarsdottir|2024|2026
Halla Tomasdottir|2024|2026
EE
Lennart Meri|1990|2001
Mart Laar|1992|2002
Arnold Ruutel|1983|2006
Toomas Hendrik Ilves|1996|2016
Siim Kallas|1995|2003
Andrus Ansip|2005|2014
Urmas Paet|2005|2014
Taavi Roivas|2014|2016
Sven Mikser|2007|2019
Juri Ratas|2016|2021
Kersti Kaljulaid|2016|2021
Urmas Reinsalu|2012|2021
Eva-Maria Liimets|2021|2022
Kaja Kallas|2021|2024
Alar Karis|2021|2026
Hanno Pevkur|2022|2026
Margus Tsahkna|2016|2026
Kristen Michal|2024|2026
LV
Anatolijs Gorbunovs|1988|1993
Guntis Ulmanis|1993|1999
Valdis Birkavs|1993|1999
Vaira Vike-Freiberga|1999|2007
Indulis Berzins|1999|2002
Sandra Kalniete|2002|2004
Artis Pabriks|2004|2022
Valdis Zatlers|2007|2011
Maris Riekstins|2007|2010
Valdis Dombrovskis|2009|2014
Andris Berzins|2011|2015
Edgars Rinkevics|2011|2026
Raimonds Vejonis|2014|2019
Krisjanis Karins|2019|2024
Egils Levits|2019|2023
Evika Silina|2023|2026
Baiba Braze|2024|2026
LT
Vytautas Landsbergis|1990|1996
Kazimira Prunskiene|1990|1991
Algirdas Brazauskas|1988|2006
Algirdas Saudargas|1990|2000
Valdas Adamkus|1998|2009
Antanas Valionis|2000|2006
Petras Vaitiekunas|2006|2008
Vygaudas Usackas|2008|2010
Dalia Grybauskaite|2009|2019
Audronius Azubalis|2010|2012
Andrius Kubilius|1999|2012
Linas Linkevicius|1993|2020
Gitanas Nauseda|2019|2026
Ingrida Simonyte|2020|2024
Gabrielius Landsbergis|2020|2024
Arvydas Anusauskas|2020|2024
Gintautas Paluckas|2024|2025
Kestutis Budrys|2024|2026
Inga Ruginiene|2024|2026
Dovile Sakaliene|2024|2025
PL
Wojciech Jaruzelski|1981|1990
Marian Orzechowski|1985|1988
Lech Walesa|1989|1995
Tadeusz Mazowiecki|1989|1995
Krzysztof Skubiszewski|1989|1993
Hanna Suchocka|1992|1993
Andrzej Olechowski|1993|1995
Wladyslaw Bartoszewski|1995|2015
Aleksander Kwasniewski|1995|2005
Dariusz Rosati|1995|1997
Bronislaw Geremek|1997|2000
Jerzy Buzek|1997|2001
Leszek Miller|2001|2004
Wlodzimierz Cimoszewicz|1996|2005
Adam Rotfeld|2005|2005|Adam Daniel Rotfeld
Lech Kaczynski|2005|2010
Jaroslaw Kaczynski|2006|2023
Kazimierz Marcinkiewicz|2005|2006
Stefan Meller|2005|2006
Anna Fotyga|2006|2007
Donald Tusk|2007|2013
Radoslaw Sikorski|2005|2026|Radek Sikorski
Bronislaw Komorowski|2000|2015
Ewa Kopacz|2014|2015
Grzegorz Schetyna|2014|2015
Andrzej Duda|2015|2025
Beata Szydlo|2015|2017
Witold Waszczykowski|2015|2018
Mateusz Morawiecki|2015|2023
Jacek Czaputowicz|2018|2020
Zbigniew Rau|2020|2023
Antoni Macierewicz|2015|2018
Mariusz Blaszczak|2018|2023
Donald Tusk|2023|2026
Wladyslaw Kosiniak-Kamysz|2023|2026
Karol Nawrocki|2025|2026
Marcin Przydacz|2019|2026
CZ
Vaclav Havel|1993|2003
Vaclav Klaus|1992|2013
Josef Zieleniec|1992|1997
Milos Zeman|1998|2023
Jan Kavan|1998|2003
Vladimir Spidla|2002|2004
Cyril Svoboda|2002|2007
Jiri Paroubek|2005|2006
Mirek Topolanek|2006|2009
Karel Schwarzenberg|2007|2013
Jan Fischer|2009|2010
Petr Necas|2010|2013
Bohuslav Sobotka|2014|2017
Lubomir Zaoralek|2014|2017
Andrej Babis|2014|2026
Tomas Petricek|2018|2021
Jakub Kulhanek|2021|2021
Petr Fiala|2021|2025
Jan Lipavsky|2021|2025
Jana Cernochova|2021|2025
Petr Pavel|2023|2026
Petr Macinka|2025|2026
SK
Vladimir Meciar|1990|1998
Michal Kovac|1993|1998
Mikulas Dzurinda|1998|2012
Eduard Kukan|1994|2006
Rudolf Schuster|1999|2004
Ivan Gasparovic|2004|2014
Robert Fico|2006|2026
Jan Kubis|2006|2009
Miroslav Lajcak|2009|2020
Iveta Radicova|2010|2012
Andrej Kiska|2014|2019
Peter Pellegrini|2018|2026
Zuzana Caputova|2019|2024
Ivan Korcok|2020|2022
Igor Matovic|2020|2022
Eduard Heger|2021|2023
Juraj Blanar|2023|2026
Robert Kalinak|2006|2026
HU
Janos Kadar|1956|1988
Karoly Grosz|1987|1989
Miklos Nemeth|1988|1990
Gyula Horn|1985|1998
Jozsef Antall|1990|1993
Geza Jeszenszky|1990|1994
Arpad Goncz|1990|2000
Laszlo Kovacs|1994|2004
Viktor Orban|1998|2026
Janos Martonyi|1998|2014
Peter Medgyessy|2002|2004
Ferenc Gyurcsany|2004|2009
Kinga Goncz|2006|2009
Gordon Bajnai|2009|2010
Peter Balazs|2009|2010
Pal Schmitt|2010|2012
Janos Ader|2012|2022
Tibor Navracsics|2010|2014
Peter Szijjarto|2012|2026
Katalin Novak|2022|2024
Tamas Sulyok|2024|2026
RO
Nicolae Ceausescu|1965|1989
Ion Iliescu|1989|2004
Petre Roman|1989|2001
Adrian Nastase|1990|2004
Teodor Melescanu|1992|2019
Emil Constantinescu|1996|2000
Andrei Plesu|1997|1999
Mircea Geoana|2000|2004
Traian Basescu|2004|2014
Calin Popescu-Tariceanu|2004|2008
Emil Boc|2008|2012
Teodor Baconschi|2009|2012
Victor Ponta|2012|2015
Titus Corlatean|2012|2014
Bogdan Aurescu|2005|2023
Klaus Iohannis|2014|2025
Viorica Dancila|2018|2019
Nicolae Ciuca|2019|2023
Marcel Ciolacu|2023|2025
Luminita Odobescu|2023|2024
Emil Hurezeanu|2024|2025
Nicusor Dan|2025|2026
Ilie Bolojan|2025|2026
Oana Toiu|2025|2026|Oana-Silvia Toiu
BG
Todor Zhivkov|1954|1989
Petar Mladenov|1971|1990
Zhelyu Zhelev|1990|1997
Philip Dimitrov|1991|1992
Petar Stoyanov|1997|2002
Ivan Kostov|1997|2001
Nadezhda Mihailova|1997|2001
Simeon Saxe-Coburg-Gotha|2001|2005|Simeon Saxcoburggotski
Solomon Passy|2001|2005
Georgi Parvanov|2002|2012
Sergei Stanishev|2005|2009
Ivailo Kalfin|2005|2009
Boyko Borisov|2009|2021|Boiko Borisov
Nickolay Mladenov|2009|2012|Nikolay Mladenov
Rosen Plevneliev|2012|2017
Kristian Vigenin|2013|2014
Daniel Mitov|2014|2017
Ekaterina Zakharieva|2017|2021
Rumen Radev|2017|2026
Kiril Petkov|2021|2022
Teodora Genchovska|2021|2022
Nikolai Denkov|2023|2024
Mariya Gabriel|2023|2024
Rosen Zhelyazkov|2025|2026
Georg Georgiev|2025|2026
GR
Andreas Papandreou|1981|1996
Karolos Papoulias|1985|2015
Constantine Mitsotakis|1990|1993
Antonis Samaras|1989|2015
Michael Papaconstantinou|1992|1993
Costas Simitis|1996|2004|Constantine Simitis
Theodoros Pangalos|1993|1999
George Papandreou|1999|2011
Costas Karamanlis|2004|2009|Kostas Karamanlis
Petros Molyviatis|2004|2006
Dora Bakoyannis|2006|2009
Lucas Papademos|2011|2012
Evangelos Venizelos|2009|2015
Dimitris Avramopoulos|2006|2014
Alexis Tsipras|2015|2019
Nikos Kotzias|2015|2018
Yanis Varoufakis|2015|2015
Euclid Tsakalotos|2015|2019
Panos Kammenos|2015|2019
George Katrougalos|2018|2019
Prokopis Pavlopoulos|2015|2020
Katerina Sakellaropoulou|2020|2025
Kyriakos Mitsotakis|2019|2026
Nikos Dendias|2019|2026
Giorgos Gerapetritis|2023|2026|George Gerapetritis
Constantine Tassoulas|2019|2026
CY
Spyros Kyprianou|1977|1988
George Iacovou|1983|2006
George Vassiliou|1988|1993
Glafcos Clerides|1993|2003|Glafkos Klerides
Ioannis Kasoulides|1997|2022
Tassos Papadopoulos|2003|2008
Demetris Christofias|2001|2013|Dimitris Christofias
Markos Kyprianou|2008|2011
Erato Kozakou-Marcoullis|2007|2013
Nicos Anastasiades|2013|2023
Nikos Christodoulides|2018|2026
Constantinos Kombos|2023|2026
Vasilis Palmas|2024|2026
MT
Dom Mintoff|1971|1984
Eddie Fenech Adami|1987|2009
Guido de Marco|1987|2004
Alfred Sant|1996|1998
Lawrence Gonzi|2004|2013
Joseph Muscat|2013|2020
George Vella|1996|2024
Robert Abela|2020|2026
Evarist Bartolo|2020|2022
Ian Borg|2022|2026
TR
Turgut Ozal|1983|1993
Kenan Evren|1980|1989
Mesut Yilmaz|1987|1999
Yildirim Akbulut|1989|1991
Suleyman Demirel|1975|2000
Hikmet Cetin|1991|1994
Tansu Ciller|1993|1997
Murat Karayalcin|1993|1995
Erdal Inonu|1991|1995
Necmettin Erbakan|1996|1997
Bulent Ecevit|1974|2002
Ismail Cem|1997|2002
Ahmet Necdet Sezer|2000|2007
Abdullah Gul|2002|2014
Yasar Yakis|2002|2003
Recep Tayyip Erdogan|2002|2026|Tayyip Erdogan
Ali Babacan|2002|2015
Ahmet Davutoglu|2009|2016
Bulent Arinc|2002|2015
Binali Yildirim|2002|2019
Mevlut Cavusoglu|2014|2023
Hulusi Akar|2015|2023
Hakan Fidan|2010|2026
Ibrahim Kalin|2014|2026
Cevdet Yilmaz|2011|2026
Yasar Guler|2018|2026
Mehmet Simsek|2007|2026
Berat Albayrak|2015|2020
Fuat Oktay|2018|2023
Volkan Bozkir|2014|2019
Egemen Bagis|2009|2013
Feridun Sinirlioglu|2009|2023
Serdar Kilic|2010|2025
Sedat Onal|2018|2026
Burak Akcapar|2020|2025
Omer Bolat|2023|2026
AL
Ramiz Alia|1985|1992
Reis Malile|1982|1991
Sali Berisha|1992|2013
Alfred Serreqi|1992|1996
Fatos Nano|1991|2005
Pandeli Majko|1998|2002
Ilir Meta|1999|2022
Rexhep Meidani|1997|2002
Paskal Milo|1997|2001
Alfred Moisiu|2002|2007
Bujar Nishani|2012|2017
Ditmir Bushati|2013|2018
Edi Rama|2013|2026
Gent Cakaj|2018|2020
Olta Xhacka|2020|2023
Bajram Begaj|2022|2026
Igli Hasani|2023|2025
SI
Milan Kucan|1990|2002
Lojze Peterle|1990|1992
Dimitrij Rupel|1990|2008
Janez Drnovsek|1989|2007
Janez Jansa|1990|2022
Danilo Turk|2007|2012
Borut Pahor|2008|2022
Karl Erjavec|2012|2018
Alenka Bratusek|2013|2014
Miro Cerar|2014|2020
Marjan Sarec|2018|2020
Anze Logar|2020|2022
Robert Golob|2022|2026
Tanja Fajon|2022|2026
Natasa Pirc Musar|2022|2026
HR
Franjo Tudjman|1990|1999
Stjepan Mesic|1990|2010|Stipe Mesic
Zdenko Skrabalo|1992|1993
Mate Granic|1993|2000
Hrvoje Sarinic|1992|1998
Gojko Susak|1991|1998
Ivica Racan|2000|2003
Tonino Picula|2000|2003
Ivo Sanader|2003|2009
Jadranka Kosor|2009|2011
Gordan Jandrokovic|2008|2026
Ivo Josipovic|2010|2015
Zoran Milanovic|2011|2026
Vesna Pusic|2011|2016
Kolinda Grabar-Kitarovic|2005|2020
Miro Kovac|2016|2016
Davor Ivo Stier|2016|2017
Marija Pejcinovic Buric|2017|2018
Andrej Plenkovic|2016|2026
Gordan Grlic-Radman|2019|2026|Gordan Grlic Radman
BA
Alija Izetbegovic|1990|2000
Haris Silajdzic|1990|2010
Muhamed Sacirbey|1992|2000|Muhamed Sacirbegovic
Ejup Ganic|1990|2001
Irfan Ljubijankic|1993|1995
Zivko Radisic|1998|2002
Zlatko Lagumdzija|1993|2015
Mirko Sarovic|1998|2003
Dragan Covic|2002|2018
Mladen Ivanic|2001|2018
Sven Alkalaj|2007|2012
Zeljko Komsic|2006|2026
Nebojsa Radmanovic|2006|2014
Bakir Izetbegovic|2010|2018
Milorad Dodik|1998|2026
Igor Crnadak|2015|2019
Bisera Turkovic|2019|2023
Elmedin Konakovic|2023|2026
Borjana Kristo|2023|2026
Denis Becirovic|2022|2026
Zeljka Cvijanovic|2018|2026
RS
Zoran Djindjic|2000|2003
Nebojsa Covic|2001|2005
Boris Tadic|2003|2012
Vojislav Kostunica|2004|2008
Zoran Zivkovic|2003|2004
Vuk Draskovic|2004|2007
Vuk Jeremic|2007|2011
Mirko Cvetkovic|2008|2012
Ivica Dacic|2008|2026
Tomislav Nikolic|2012|2017
Ivan Mrkic|2012|2014
Aleksandar Vucic|2012|2026
Ana Brnabic|2016|2026
Nikola Selakovic|2012|2026
Marko Djuric|2014|2026
Petar Petkovic|2020|2026
Milos Vucevic|2022|2025
Djuro Macut|2025|2026
Borko Stefanovic|2011|2012
ME
Milo Djukanovic|1991|2023
Svetozar Marovic|2003|2006
Filip Vujanovic|1998|2018
Miodrag Vlahovic|2004|2006
Milan Rocen|2006|2012
Igor Luksic|2010|2016
Dusko Markovic|2016|2020
Srdjan Darmanovic|2016|2020
Zdravko Krivokapic|2020|2022
Dritan Abazovic|2020|2023
Jakov Milatovic|2023|2026
Milojko Spajic|2020|2026
Filip Ivanovic|2022|2025
Ervin Ibrahimovic|2024|2026
MK
Kiro Gligorov|1991|1999
Branko Crvenkovski|1992|2009
Ljubco Georgievski|1998|2002
Boris Trajkovski|1999|2004
Ilinka Mitreva|2000|2006
Arben Xhaferi|1998|2006
Ali Ahmeti|2001|2024
Nikola Gruevski|2006|2016
Antonio Milososki|2006|2011
Gjorge Ivanov|2009|2019
Nikola Poposki|2011|2017
Zoran Zaev|2015|2022
Nikola Dimitrov|2003|2022
Bujar Osmani|2020|2024
Stevo Pendarovski|2019|2024
Dimitar Kovacevski|2022|2024
Talat Xhaferi|2013|2024
Hristijan Mickoski|2024|2026
Gordana Siljanovska-Davkova|2024|2026
Timco Mucunski|2024|2026
XK
Ibrahim Rugova|1990|2006
Bajram Rexhepi|2002|2004
Ramush Haradinaj|1999|2020
Bajram Kosumi|1999|2006
Agim Ceku|2006|2008
Fatmir Sejdiu|2006|2010
Veton Surroi|1998|2007
Hashim Thaci|2002|2020
Skender Hyseni|2006|2011
Behgjet Pacolli|2011|2020
Atifete Jahjaga|2011|2016
Enver Hoxhaj|2011|2017
Edita Tahiri|1991|2017
Isa Mustafa|2014|2017
Avdullah Hoti|2014|2021
Albin Kurti|2020|2026
Vjosa Osmani|2020|2026
Donika Gervalla|2021|2025
Glauk Konjufca|2019|2026
Besnik Bislimi|2020|2026
AD
Antoni Marti|2011|2019
Xavier Espot|2019|2026|Xavier Espot Zamora
`);
