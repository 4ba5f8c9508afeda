import { type OfficeHolder, officeHolders } from "./office-holder-row.ts";

/** Representatives of Australia, New Zealand and the Pacific island states. */
export const OCEANIA_HOLDERS: readonly OfficeHolder[] = officeHolders(`
AU
Bob Hawke|1983|1991
Bill Hayden|1983|1996
Gareth Evans|1984|1996
Kim Beazley|1984|2016
Robert Ray|1990|1996
Paul Keating|1983|1996
Bob McMullan|1994|1996
John Howard|1996|2007
Alexander Downer|1996|2007
Mark Vaile|1999|2007
Peter Costello|1996|2007
Robert Hill|1998|2004
Brendan Nelson|2001|2009
Kevin Rudd|2007|2012
Stephen Smith|2007|2025
Simon Crean|2007|2013
Julia Gillard|2007|2013
Craig Emerson|2010|2013
Bob Carr|2012|2013
Tony Abbott|2013|2015
Julie Bishop|2013|2018
Andrew Robb|2013|2016
David Johnston|2013|2014
Marise Payne|2015|2022
Malcolm Turnbull|2013|2018
Steven Ciobo|2015|2019
Scott Morrison|2013|2022
Simon Birmingham|2018|2022
Dan Tehan|2018|2022
Peter Dutton|2014|2022
Linda Reynolds|2019|2022
Josh Frydenberg|2014|2022
Anthony Albanese|2022|2026
Penny Wong|2013|2026
Richard Marles|2022|2026
Don Farrell|2022|2026
Jim Chalmers|2022|2026
Chris Bowen|2022|2026
Pat Conroy|2022|2026
Kevin Rudd|2022|2026
NZ
David Lange|1984|1989
Geoffrey Palmer|1984|1990
Russell Marshall|1987|1990
Mike Moore|1984|1990
Jim Bolger|1990|1997
Don McKinnon|1990|1999
Jenny Shipley|1997|1999
Helen Clark|1987|2008
Phil Goff|1999|2008
Jim Sutton|1999|2006
Winston Peters|1996|2008
John Key|2008|2016
Murray McCully|2008|2017
Tim Groser|2008|2015
Bill English|2008|2017
Gerry Brownlee|2014|2026
Todd McClay|2015|2026
Jacinda Ardern|2017|2023
Winston Peters|2017|2026
David Parker|2017|2023
Ron Mark|2017|2020
Nanaia Mahuta|2020|2023
Damien O'Connor|2017|2023
Andrew Little|2017|2023
Chris Hipkins|2017|2023
Christopher Luxon|2023|2026
Judith Collins|2008|2026
PG
Michael Somare|1975|2011
Paias Wingti|1985|1994
Rabbie Namaliu|1988|2007
Julius Chan|1980|1997
Bill Skate|1997|1999
Mekere Morauta|1999|2002
Sam Abal|2007|2011
Peter O'Neill|2011|2019
Rimbink Pato|2012|2019
James Marape|2019|2026
Justin Tkatchenko|2022|2026
Soroi Eoe|2020|2022
Joseph Kabui|2005|2008
FJ
Kamisese Mara|1970|2000
Sitiveni Rabuka|1987|1999
Mahendra Chaudhry|1999|2008
Laisenia Qarase|2000|2006
Kaliopate Tavola|2000|2006
Frank Bainimarama|2000|2022|Voreqe Bainimarama
Inoke Kubuabola|2009|2016
Aiyaz Sayed-Khaiyum|2007|2022
Inia Seruiratu|2016|2022
Sitiveni Rabuka|2022|2026
Biman Prasad|2022|2026
Wiliame Katonivere|2021|2024
Pio Tikoduadua|2014|2026
SB
Peter Kenilorea|1978|1994
Solomon Mamaloni|1981|1997
Bartholomew Ulufa'alu|1997|2000
Manasseh Sogavare|2000|2024
Allan Kemakeza|2001|2006
Derek Sikua|2007|2010
Danny Philip|2010|2011
Gordon Darcy Lilo|2011|2014
Rick Houenipwela|2017|2019
Jeremiah Manele|2019|2026
Peter Shanel Agovaka|2005|2026
VU
Walter Lini|1980|1991
Maxime Carlot Korman|1991|1996
Serge Vohor|1995|2004
Donald Kalpokas|1991|1999
Edward Natapei|1999|2011
Ham Lini|2004|2008
Sato Kilman|2010|2023
Charlot Salwai|2016|2025
Ralph Regenvanu|2017|2026
Bob Loughman|2020|2022
Ishmael Kalsakau|2022|2023
Jotham Napat|2022|2026
WS
Tofilau Eti Alesana|1982|1998
Tuilaepa Sailele Malielegaoi|1998|2021|Tuilaepa Malielegaoi
Fiame Naomi Mata'afa|2021|2025|Fiame Mata'afa
La'auli Leuatea Schmidt|2025|2026|La'aulialemalietoa Leuatea Schmidt
TO
Taufa'ahau Tupou IV|1965|2006|Taufa'ahau Tupou
Feleti Sevele|2006|2010
Siale'ataongo Tu'ivakano|2010|2014
Akilisi Pohiva|2014|2019
Siaosi Sovaleni|2021|2024
Tupou VI|2012|2026|Tupou
Aisake Eke|2025|2026
KI
Ieremia Tabai|1979|1991
Teburoro Tito|1994|2003
Anote Tong|2003|2016
Taneti Maamau|2016|2026
TV
Bikenibeu Paeniu|1989|1999
Maatia Toafa|2004|2010
Apisai Ielemia|2006|2010
Willy Telavi|2010|2013
Enele Sopoaga|2013|2019
Kausea Natano|2019|2024
Simon Kofe|2019|2026
Feleti Teo|2024|2026
NR
Hammer DeRoburt|1968|1989
Bernard Dowiyogo|1976|2003
Rene Harris|1999|2004
Ludwig Scotty|2003|2007
Marcus Stephen|2007|2011
Baron Waqa|2013|2019
Lionel Aingimea|2019|2026
Russ Kun|2022|2023
David Adeang|2023|2026
PW
Thomas Remengesau|2001|2021|Tommy Remengesau
Kuniwo Nakamura|1993|2001
Johnson Toribiong|2009|2013
Surangel Whipps|2021|2026|Surangel Whipps Jr.
Gustav Aitaro|2021|2026
MH
Amata Kabua|1979|1996
Imata Kabua|1997|2000
Kessai Note|2000|2008
Tony deBrum|1979|2017|Tony de Brum
Christopher Loeak|2012|2016
Hilda Heine|2016|2026
David Kabua|2020|2024
Kitlang Kabua|2021|2023
Kalani Kaneko|2020|2026
FM
Tosiwo Nakayama|1979|1987
John Haglelgam|1987|1991
Bailey Olter|1991|1997
Leo Falcam|1999|2003
Joseph Urusemal|2003|2007
Emanuel Mori|2007|2015|Manny Mori
Peter Christian|2015|2019
David Panuelo|2019|2023
Wesley Simina|2023|2026
Lorin Robert|2007|2026
CK
Geoffrey Henry|1983|1999
Jim Marurai|2004|2010
Henry Puna|2010|2020
Mark Brown|2020|2026
Tingika Elikana|2023|2026
NU
Toke Talagi|2008|2020
Dalton Tagelagi|2020|2026
`);
