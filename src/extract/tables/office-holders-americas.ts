import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Representatives of the states of North, Central and South America and the Caribbean. */
export const AMERICAS_HOLDERS: readonly OfficeHolder[] = officeHolders(`
US
Ronald Reagan|1981|1989
George H. W. Bush|1981|1993|George Bush
Bill Clinton|1993|2009|William Clinton|William J. Clinton
George W. Bush|2000|2009|George Bush
Barack Obama|2008|2017
Donald Trump|2016|2026|Donald J. Trump
Joe Biden|1988|2025|Joseph Biden|Joseph R. Biden
Dan Quayle|1989|1993
Al Gore|1993|2001|Albert Gore
Dick Cheney|1989|2009|Richard Cheney
Mike Pence|2017|2021
Kamala Harris|2021|2025
JD Vance|2024|2026|J.D. Vance
Henry Kissinger|1973|2023
Zbigniew Brzezinski|1977|2017
Jimmy Carter|1977|2015
Alexander Haig|1981|1988
George Shultz|1982|1989|George P. Shultz
James Baker|1985|1993|James A. Baker
Lawrence Eagleburger|1989|1993
Warren Christopher|1993|1997
Madeleine Albright|1993|2001|Madeleine K. Albright
Colin Powell|1987|2005
Condoleezza Rice|2001|2009
Hillary Clinton|2009|2013|Hillary Rodham Clinton
John Kerry|1986|2024
Rex Tillerson|2017|2018
Mike Pompeo|2017|2021|Michael Pompeo
Antony Blinken|2013|2025|Tony Blinken|Anthony Blinken
Marco Rubio|2011|2026
John Whitehead|1985|1989|John C. Whitehead
Strobe Talbott|1993|2001
Richard Armitage|1983|2005|Richard L. Armitage
John Negroponte|1981|2009|John D. Negroponte
James Steinberg|1996|2011
William Burns|1998|2025|William J. Burns|Bill Burns
John Sullivan|2017|2022
Stephen Biegun|2018|2021
Wendy Sherman|1997|2023|Wendy R. Sherman
Kurt Campbell|2009|2025
Christopher Landau|2019|2026
Victoria Nuland|2003|2024
Caspar Weinberger|1981|1987
Frank Carlucci|1986|1989
Les Aspin|1993|1994
William Perry|1993|1999|William J. Perry
William Cohen|1997|2001|William S. Cohen
Donald Rumsfeld|1975|2006
Robert Gates|1989|2011
Leon Panetta|2009|2013
Chuck Hagel|2013|2015
Ashton Carter|2013|2017|Ash Carter
James Mattis|2010|2019|Jim Mattis
Patrick Shanahan|2017|2019
Mark Esper|2019|2020
Lloyd Austin|2021|2025
Pete Hegseth|2025|2026
Nicholas Brady|1988|1993
Lloyd Bentsen|1993|1994
Robert Rubin|1993|1999
Lawrence Summers|1993|2010|Larry Summers
Paul O'Neill|2001|2002
John Snow|2003|2006
Henry Paulson|2006|2009|Hank Paulson
Timothy Geithner|2009|2013
Jack Lew|2009|2025|Jacob Lew|Jacob J. Lew
Steven Mnuchin|2017|2021
Janet Yellen|2014|2025
Scott Bessent|2025|2026
Malcolm Baldrige|1981|1987
Robert Mosbacher|1989|1992
Ron Brown|1993|1996|Ronald Brown
Mickey Kantor|1993|1997
William Daley|1997|2000
Donald Evans|2001|2005
Carlos Gutierrez|2005|2009
Gary Locke|2009|2014
John Bryson|2011|2012
Penny Pritzker|2013|2024
Wilbur Ross|2017|2021
Gina Raimondo|2021|2025
Howard Lutnick|2025|2026
Clayton Yeutter|1985|1991
Carla Hills|1989|1993
Charlene Barshefsky|1993|2001
Robert Zoellick|1989|2004|Robert B. Zoellick
Rob Portman|2005|2006
Susan Schwab|2006|2009
Ron Kirk|2009|2013
Michael Froman|2009|2017
Robert Lighthizer|1983|2021
Katherine Tai|2021|2025
Jamieson Greer|2025|2026
Brent Scowcroft|1989|1993
John Poindexter|1985|1986
Robert McFarlane|1983|1986
Anthony Lake|1993|2000
Sandy Berger|1993|2001|Samuel Berger
Stephen Hadley|2001|2009
James Jones|2003|2010
Thomas Donilon|2010|2013|Tom Donilon
Susan Rice|1997|2017|Susan E. Rice
Michael Flynn|2016|2017
H.R. McMaster|2017|2018|H. R. McMaster
John Bolton|2001|2019|John R. Bolton
Robert O'Brien|2018|2021
Jake Sullivan|2011|2025
Mike Waltz|2025|2026|Michael Waltz
Jeane Kirkpatrick|1981|1985
Vernon Walters|1981|1991
Thomas Pickering|1985|2000
Edward Perkins|1986|1996
Bill Richardson|1996|2023
Richard Holbrooke|1977|2010
Zalmay Khalilzad|2001|2021
Samantha Power|2013|2025
Nikki Haley|2017|2018
Kelly Craft|2017|2021
Linda Thomas-Greenfield|2013|2025
George Mitchell|1995|2011|George J. Mitchell
Dennis Ross|1989|2011
Martin Indyk|1993|2014
Anthony Zinni|1997|2003
Chester Crocker|1981|1989
Herman Cohen|1989|1993
Philip Habib|1981|1987
Elliott Abrams|1985|2021
Bernard Aronson|1989|2016
Harry Shlaudeman|1984|1992
Paul Nitze|1981|1989
Max Kampelman|1980|1989
Edward Rowny|1981|1989
Richard Solomon|1986|1993
Winston Lord|1985|1997
Stapleton Roy|1991|2001
Robert Gallucci|1992|1998
Robert Gelbard|1993|2002
Christopher Hill|2005|2026
James Kelly|2001|2005
Stephen Bosworth|1995|2011
Glyn Davies|2009|2018
Sung Kim|2008|2024
Joseph Yun|2010|2018
Daniel Russel|2013|2017
Daniel Kritenbrink|2017|2025
Joseph DeTrani|2003|2006
Nicholas Burns|1995|2025|R. Nicholas Burns
Daniel Fried|2005|2013
Philip Gordon|2009|2015
Matthew Bryza|2005|2010
Robert Hormats|1985|2013
Andrew Natsios|2001|2007
Scott Gration|2009|2011
Princeton Lyman|1986|2013
Donald Booth|2005|2021
Jeffrey Feltman|2004|2009
Johnnie Carson|1991|2013
Jendayi Frazer|2005|2009
Tibor Nagy|2018|2021
Molly Phee|2015|2025
Tom Perriello|2015|2025
Mike Hammer|2018|2025
Massad Boulos|2025|2026
David Satterfield|1998|2024
David Welch|2001|2008
Brett McGurk|2008|2025
James Jeffrey|2004|2020
Robert Malley|2014|2023|Rob Malley
Tim Lenderking|2017|2025|Timothy Lenderking
Amos Hochstein|2014|2025
Tom Barrack|2025|2026|Thomas Barrack
Morgan Ortagus|2025|2026
Steve Witkoff|2025|2026|Steven Witkoff
Jared Kushner|2017|2026
Keith Kellogg|2017|2026
Richard Grenell|2018|2026|Ric Grenell
Jason Greenblatt|2017|2019
David Friedman|2017|2021
Brian Hook|2017|2020
Kurt Volker|2008|2019
Matthew Palmer|2008|2020
Gabriel Escobar|2021|2024
Todd Stern|2009|2016
Frank Wisner|1986|2007
Marc Grossman|2001|2012
James Dobbins|1989|2014
Thomas West|2021|2024
Ryan Crocker|1990|2012
Anne Patterson|2000|2017
Paul Bremer|1983|2000
Paul Wolfowitz|1982|2004
Douglas Feith|2001|2005
David Petraeus|2003|2012
Stanley McChrystal|2009|2010
Mike Mullen|2005|2011
Martin Dempsey|2011|2015
Joseph Dunford|2013|2019
Mark Milley|2015|2023
Tommy Franks|2000|2003
Michael McFaul|2009|2014
Jon Huntsman|2001|2019
Max Baucus|2014|2017
Terry Branstad|2017|2020
David Perdue|2025|2026
Caroline Kennedy|2013|2024
Rahm Emanuel|2009|2025
Eric Garcetti|2023|2025
Mike Mansfield|1977|1988
Walter Mondale|1977|1998
Nancy Pelosi|2007|2023
Newt Gingrich|1995|1998
Richard Lugar|1985|2013
Sam Nunn|1987|1997
Jesse Helms|1981|2003
John McCain|1987|2018
Steven Chu|2009|2013
Ernest Moniz|2013|2017
Spencer Abraham|2001|2005
Samuel Bodman|2005|2009
Rick Perry|2017|2019
Jennifer Granholm|2021|2025
Chris Wright|2025|2026
Janet Reno|1993|2001
John Ashcroft|2001|2005
Eric Holder|2009|2015
Janet Napolitano|2009|2013
Kirstjen Nielsen|2017|2019
Alejandro Mayorkas|2021|2025
Kristi Noem|2025|2026
John Brennan|2009|2017
George Tenet|1997|2004
Gina Haspel|2018|2021
James Clapper|2010|2017
Roberta Jacobson|2011|2021
Thomas Shannon|2005|2018|Tom Shannon
Arturo Valenzuela|2009|2011
Otto Reich|2001|2004
Roger Noriega|2001|2005
Brian Nichols|2021|2024
Ricardo Zuniga|2012|2023
Robin Raphel|1993|1997
Karl Inderfurth|1997|2001
Christina Rocca|2001|2006
Richard Boucher|1993|2009
Robert Blake|2006|2016
Nisha Biswal|2013|2017
Alice Wells|2014|2020
Donald Lu|2018|2025
Ellen Tauscher|2009|2012
Rose Gottemoeller|2009|2016
Marshall Billingslea|2019|2021
Bonnie Jenkins|2021|2025
CA
Brian Mulroney|1984|1993
Joe Clark|1979|1993
Barbara McDougall|1991|1993
Kim Campbell|1993|1993
Jean Chretien|1993|2003
Andre Ouellet|1993|1996
Lloyd Axworthy|1996|2000
John Manley|2000|2003
Bill Graham|2002|2006
Pierre Pettigrew|1996|2006
Paul Martin|1993|2006
Stephen Harper|2006|2015
Peter MacKay|2006|2015
Maxime Bernier|2007|2008
Lawrence Cannon|2008|2011
John Baird|2011|2015
Rob Nicholson|2013|2015
Justin Trudeau|2015|2025
Stephane Dion|2015|2017
Chrystia Freeland|2015|2025
Francois-Philippe Champagne|2017|2026
Marc Garneau|2021|2021
Melanie Joly|2021|2026
Anita Anand|2021|2026
Mark Carney|2025|2026
Harjit Sajjan|2015|2023
Ed Fast|2011|2015
Mary Ng|2019|2025
Dominic LeBlanc|2018|2026
Bob Rae|2020|2025
Bill Morneau|2015|2020
Jim Flaherty|2006|2014
MX
Miguel de la Madrid|1982|1988
Bernardo Sepulveda|1982|1988
Carlos Salinas de Gortari|1988|1994|Carlos Salinas
Fernando Solana|1988|1993
Manuel Camacho Solis|1993|1994
Ernesto Zedillo|1994|2000
Jose Angel Gurria|1994|2000
Jaime Serra Puche|1988|1994
Rosario Green|1998|2000
Vicente Fox|2000|2006
Jorge Castaneda|2000|2003|Jorge G. Castaneda
Luis Ernesto Derbez|2000|2006
Felipe Calderon|2006|2012
Patricia Espinosa|2006|2012
Enrique Pena Nieto|2012|2018
Jose Antonio Meade|2011|2018
Claudia Ruiz Massieu|2015|2017
Luis Videgaray|2012|2018
Ildefonso Guajardo|2012|2018
Andres Manuel Lopez Obrador|2018|2024|Lopez Obrador
Marcelo Ebrard|2018|2026
Alicia Barcena|2023|2026
Claudia Sheinbaum|2024|2026
Juan Ramon de la Fuente|2018|2026
GT
Vinicio Cerezo|1986|1991
Jorge Serrano Elias|1991|1993|Jorge Serrano
Ramiro de Leon Carpio|1993|1996
Alvaro Arzu|1996|2000
Eduardo Stein|1996|2008
Alfonso Portillo|2000|2004
Oscar Berger|2004|2008
Alvaro Colom|2008|2012
Otto Perez Molina|2012|2015
Jimmy Morales|2016|2020
Alejandro Giammattei|2020|2024
Bernardo Arevalo|2024|2026
HN
Jose Azcona|1986|1990|Jose Azcona Hoyo
Carlos Lopez Contreras|1986|1990
Rafael Callejas|1990|1994
Carlos Roberto Reina|1994|1998
Carlos Flores|1998|2002
Ricardo Maduro|2002|2006
Manuel Zelaya|2006|2009
Roberto Micheletti|2009|2010
Porfirio Lobo|2010|2014
Juan Orlando Hernandez|2014|2022
Xiomara Castro|2022|2026
Enrique Reina|2022|2026
SV
Jose Napoleon Duarte|1984|1989
Alfredo Cristiani|1989|1994
Armando Calderon Sol|1994|1999
Francisco Flores|1999|2004
Tony Saca|2004|2009|Antonio Saca
Mauricio Funes|2009|2014
Salvador Sanchez Ceren|2014|2019
Nayib Bukele|2019|2026
NI
Daniel Ortega|1979|2026
Miguel d'Escoto|1979|1990
Sergio Ramirez|1984|1990
Violeta Chamorro|1990|1997|Violeta Barrios de Chamorro
Arnoldo Aleman|1997|2002
Enrique Bolanos|2002|2007
Denis Moncada|2017|2026
Rosario Murillo|2017|2026
CR
Oscar Arias|1986|2010|Oscar Arias Sanchez
Rodrigo Madrigal Nieto|1986|1990
Rafael Angel Calderon|1990|1994
Jose Maria Figueres|1994|1998
Miguel Angel Rodriguez|1998|2002
Abel Pacheco|2002|2006
Bruno Stagno|2006|2010
Laura Chinchilla|2010|2014
Luis Guillermo Solis|2014|2018
Carlos Alvarado|2018|2022
Rodrigo Chaves|2022|2026
Arnoldo Andre|2022|2026
PA
Manuel Noriega|1983|1989|Manuel Antonio Noriega
Eric Arturo Delvalle|1985|1988
Guillermo Endara|1989|1994
Ernesto Perez Balladares|1994|1999
Mireya Moscoso|1999|2004
Martin Torrijos|2004|2009
Ricardo Martinelli|2009|2014
Juan Carlos Varela|2009|2019
Laurentino Cortizo|2019|2024
Jose Raul Mulino|2024|2026
Javier Martinez-Acha|2024|2026
BZ
Manuel Esquivel|1984|1998
George Price|1981|1993
Said Musa|1998|2008
Dean Barrow|2008|2020
John Briceno|2020|2026
CU
Fidel Castro|1959|2008
Raul Castro|1986|2021
Isidoro Malmierca|1976|1992
Ricardo Alarcon|1978|2013
Roberto Robaina|1993|1999
Felipe Perez Roque|1999|2009
Bruno Rodriguez|2009|2026|Bruno Rodriguez Parrilla
Miguel Diaz-Canel|2013|2026
Josefina Vidal|2012|2026
Jorge Risquet|1986|1990
HT
Jean-Claude Duvalier|1971|1986
Henri Namphy|1986|1988
Prosper Avril|1988|1990
Jean-Bertrand Aristide|1991|2004
Raoul Cedras|1991|1994
Robert Malval|1993|1994
Rene Preval|1996|2011
Gerard Latortue|2004|2006
Michel Martelly|2011|2016
Laurent Lamothe|2011|2014
Jovenel Moise|2017|2021
Claude Joseph|2020|2021
Ariel Henry|2021|2024
Garry Conille|2024|2024
Alix Didier Fils-Aime|2024|2026
DO
Joaquin Balaguer|1986|1996
Leonel Fernandez|1996|2012
Hipolito Mejia|2000|2004
Danilo Medina|2012|2020
Miguel Vargas|2016|2020
Luis Abinader|2020|2026
Roberto Alvarez|2020|2026
JM
Edward Seaga|1980|1989
Michael Manley|1972|1992
P.J. Patterson|1992|2006|Percival Patterson
Portia Simpson-Miller|2006|2016|Portia Simpson Miller
Bruce Golding|2007|2011
Andrew Holness|2011|2026
Kamina Johnson Smith|2016|2026
TT
George Chambers|1981|1986
A.N.R. Robinson|1986|2003
Patrick Manning|1991|2010
Basdeo Panday|1995|2001
Kamla Persad-Bissessar|2010|2026
Keith Rowley|2015|2025
Amery Browne|2020|2025
BB
Erskine Sandiford|1987|1994
Owen Arthur|1994|2008
David Thompson|2008|2010
Freundel Stuart|2010|2018
Mia Mottley|2018|2026
BS
Lynden Pindling|1973|1992
Hubert Ingraham|1992|2012
Perry Christie|2002|2017
Hubert Minnis|2017|2021
Philip Davis|2021|2026
GD
Maurice Bishop|1979|1983
Keith Mitchell|1995|2022
Tillman Thomas|2008|2013
Dickon Mitchell|2022|2026
LC
John Compton|1982|2007
Kenny Anthony|1997|2016
Allen Chastanet|2016|2021
Philip Pierre|2021|2026|Philip J. Pierre
VC
Ralph Gonsalves|2001|2025
AG
Vere Bird|1981|1994
Lester Bird|1982|2004
Baldwin Spencer|2004|2014
Gaston Browne|2014|2026
DM
Eugenia Charles|1980|1995
Roosevelt Skerrit|2004|2026
KN
Denzil Douglas|1995|2026
Terrance Drew|2022|2026
GY
Desmond Hoyte|1985|1992
Cheddi Jagan|1992|1997
Bharrat Jagdeo|1999|2026
David Granger|2015|2020
Carl Greenidge|2015|2026
Irfaan Ali|2020|2026
Hugh Todd|2020|2026
SR
Desi Bouterse|1980|2020
Ronald Venetiaan|1991|2010
Chan Santokhi|2020|2025|Chandrikapersad Santokhi
Jennifer Geerlings-Simons|2025|2026
VE
Jaime Lusinchi|1984|1989
Carlos Andres Perez|1989|1993
Rafael Caldera|1994|1999
Hugo Chavez|1999|2013
Ali Rodriguez Araque|2002|2006|Ali Rodriguez
Roy Chaderton|2002|2016
Nicolas Maduro|2006|2026
Elias Jaua|2010|2014
Delcy Rodriguez|2014|2026
Jorge Arreaza|2013|2021
Jorge Rodriguez|2007|2026
Felix Plasencia|2021|2022
Yvan Gil|2023|2026
Diosdado Cabello|2002|2026
Juan Guaido|2019|2022
Samuel Moncada|2017|2026
Vladimir Padrino|2014|2026|Vladimir Padrino Lopez
Rafael Ramirez|2002|2017
CO
Belisario Betancur|1982|1986
Virgilio Barco|1986|1990
Cesar Gaviria|1990|1993
Noemi Sanin|1991|1994
Ernesto Samper|1994|1998
Maria Emma Mejia|1996|2018
Andres Pastrana|1998|2002
Guillermo Fernandez de Soto|1998|2020
Alvaro Uribe|2002|2010
Carolina Barco|2002|2010
Fernando Araujo|2007|2008
Jaime Bermudez|2008|2010
Juan Manuel Santos|2006|2018
Maria Angela Holguin|2010|2018
Humberto de la Calle|2012|2017
Sergio Jaramillo|2012|2017
Ivan Duque|2018|2022
Carlos Holmes Trujillo|2018|2021
Claudia Blum|2019|2021
Marta Lucia Ramirez|2018|2022
Gustavo Petro|2022|2026
Francia Marquez|2022|2026
Alvaro Leyva|2022|2024
Luis Gilberto Murillo|2022|2025
Laura Sarabia|2023|2025
Rosa Villavicencio|2025|2026|Rosa Yolanda Villavicencio
EC
Leon Febres Cordero|1984|1988
Rodrigo Borja|1988|1992
Diego Cordovez|1989|1992
Sixto Duran Ballen|1992|1996|Sixto Duran-Ballen
Abdala Bucaram|1996|1997
Fabian Alarcon|1997|1998
Jamil Mahuad|1998|2000
Gustavo Noboa|2000|2003
Lucio Gutierrez|2003|2005
Alfredo Palacio|2005|2007
Rafael Correa|2007|2017
Ricardo Patino|2010|2017
Maria Fernanda Espinosa|2007|2018
Guillaume Long|2016|2017
Lenin Moreno|2007|2021
Jose Valencia|2018|2020
Guillermo Lasso|2021|2023
Daniel Noboa|2023|2026
Gabriela Sommerfeld|2023|2026
PE
Alan Garcia|1985|2011
Alberto Fujimori|1990|2000
Alejandro Toledo|2001|2006
Diego Garcia-Sayan|2001|2002
Jose Antonio Garcia Belaunde|2006|2011
Ollanta Humala|2011|2016
Eda Rivas|2013|2014
Pedro Pablo Kuczynski|2001|2018
Ricardo Luna|2016|2018
Martin Vizcarra|2016|2020
Nestor Popolizio|2018|2019
Francisco Sagasti|2020|2021
Pedro Castillo|2021|2022
Dina Boluarte|2022|2025
Javier Gonzalez-Olaechea|2023|2024
Elmer Schialer|2024|2025
Jose Jeri|2025|2026
Hugo de Zela|2013|2026
BO
Victor Paz Estenssoro|1985|1989
Jaime Paz Zamora|1989|1993
Gonzalo Sanchez de Lozada|1993|2003
Hugo Banzer|1971|2001
Jorge Quiroga|1997|2002
Carlos Mesa|2002|2005
Evo Morales|2006|2019
David Choquehuanca|2006|2025
Jeanine Anez|2019|2020
Luis Arce|2020|2025
Rogelio Mayta|2020|2023
Celinda Sosa|2023|2025
Rodrigo Paz|2025|2026
CL
Augusto Pinochet|1973|1998
Patricio Aylwin|1990|1994
Enrique Silva Cimma|1990|1994
Eduardo Frei|1994|2000
Jose Miguel Insulza|1994|2003
Ricardo Lagos|1990|2006
Soledad Alvear|1999|2004
Ignacio Walker|2004|2006
Michelle Bachelet|2002|2016
Alejandro Foxley|1990|2009
Sebastian Pinera|2010|2022
Alfredo Moreno|2010|2014
Heraldo Munoz|2000|2018
Roberto Ampuero|2018|2019
Teodoro Ribera|2019|2020
Andres Allamand|2020|2022
Gabriel Boric|2022|2026
Antonia Urrejola|2022|2023
Alberto van Klaveren|2023|2026
Jose Antonio Kast|2025|2026
AR
Raul Alfonsin|1983|1989
Dante Caputo|1983|1989
Carlos Menem|1989|1999|Carlos Saul Menem
Domingo Cavallo|1989|2001
Guido Di Tella|1991|1999
Fernando de la Rua|1999|2001
Adalberto Rodriguez Giavarini|1999|2001
Eduardo Duhalde|1989|2003
Carlos Ruckauf|2002|2003
Nestor Kirchner|2003|2007
Rafael Bielsa|2003|2005
Jorge Taiana|2005|2023
Cristina Fernandez de Kirchner|2007|2023|Cristina Fernandez|Cristina Kirchner
Hector Timerman|2008|2015
Axel Kicillof|2013|2015
Mauricio Macri|2015|2019
Susana Malcorra|2015|2017
Jorge Faurie|2017|2019
Alberto Fernandez|2019|2023
Felipe Sola|2019|2021
Santiago Cafiero|2021|2023
Sergio Massa|2022|2023
Javier Milei|2023|2026
Diana Mondino|2023|2024
Gerardo Werthein|2024|2025
Pablo Quirno|2025|2026
Luis Caputo|2016|2026
UY
Julio Maria Sanguinetti|1985|2000
Enrique Iglesias|1985|1987
Luis Alberto Lacalle|1990|1995
Jorge Batlle|2000|2005
Didier Opertti|1998|2005
Tabare Vazquez|2005|2020
Jose Mujica|2010|2015
Luis Almagro|2010|2013
Rodolfo Nin Novoa|2005|2020
Luis Lacalle Pou|2020|2025
Francisco Bustillo|2020|2023
Yamandu Orsi|2025|2026
Mario Lubetkin|2025|2026
PY
Alfredo Stroessner|1954|1989
Andres Rodriguez|1989|1993
Juan Carlos Wasmosy|1993|1998
Luis Gonzalez Macchi|1999|2003
Nicanor Duarte|2003|2008|Nicanor Duarte Frutos
Fernando Lugo|2008|2012
Federico Franco|2012|2013
Horacio Cartes|2013|2018
Eladio Loizaga|2013|2018
Mario Abdo Benitez|2018|2023
Santiago Pena|2015|2026
Ruben Ramirez Lezcano|2006|2026
BR
Jose Sarney|1985|1990
Roberto de Abreu Sodre|1986|1990
Fernando Collor de Mello|1990|1992|Fernando Collor
Celso Lafer|1992|2002
Itamar Franco|1992|1994
Fernando Henrique Cardoso|1992|2002
Celso Amorim|1993|2026
Luiz Felipe Lampreia|1995|2001
Luiz Inacio Lula da Silva|2002|2026|Lula da Silva|Lula
Samuel Pinheiro Guimaraes|2003|2009
Guido Mantega|2006|2014
Dilma Rousseff|2003|2016
Antonio Patriota|2009|2026
Luiz Alberto Figueiredo|2013|2016
Mauro Vieira|2015|2026
Michel Temer|2011|2018
Jose Serra|2016|2017
Aloysio Nunes|2017|2018|Aloysio Nunes Ferreira
Jair Bolsonaro|2018|2022
Ernesto Araujo|2019|2021
Carlos Franca|2021|2022
Paulo Guedes|2019|2022
Hamilton Mourao|2019|2022
Geraldo Alckmin|2023|2026
Fernando Haddad|2023|2026
Marina Silva|2003|2026
`);
