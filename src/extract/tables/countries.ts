import { AFRICA } from "./countries-africa.ts";
import { AMERICAS } from "./countries-americas.ts";
import { ASIA } from "./countries-asia.ts";
import { EUROPE } from "./countries-europe.ts";
import { FORMER_STATES } from "./countries-former.ts";
import { OCEANIA_AND_POLAR } from "./countries-oceania.ts";
import type { CountryRow } from "./country-row.ts";

export type { CountryRow } from "./country-row.ts";

/** Where rows share a form, the likeliest stands first. */
export const COUNTRIES: readonly CountryRow[] = [
  ...EUROPE,
  ...ASIA,
  ...AMERICAS,
  ...AFRICA,
  ...OCEANIA_AND_POLAR,
  ...FORMER_STATES,
];

/**
 * Entries, as keys, that are also first names, surnames, other places or ordinary words: they count as a country only
 * when the text around them says so.
 */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  ...words(`
  abha addis adelaide afghani afghanis agra alexandria alta america antarctic antigua argyle arica arlington
  arta aspen athens austin avila bagan bahia balboa balti barcelona bari basel bata bath beehive belem
  bender beni bercy bergen berlin bern berne bethesda birmingham bled bodo bonn bor boston boten braga
  brighton bristol brit brits brittany buchanan buffalo burgundy cairo cali cambridge canterbury canton
  capri car cartagena caux chad chantilly charlotte chequers chigi china chita cleveland cologne colombo
  colonia columbus concepcion congo congolese constantine cordoba corinto cork cornwall crawford cuenca
  curia dallas dane danes darwin dayton delaware delphi denver derry dominica dominican dominicans doral
  douglas dover dublin dutch emirates engels england english essen falmouth faro faw fes fez finn finns
  flanders flemish florence flores formosa france french gaeta galicia galle galway gander ganja gao
  georgetown georgia georgian georgians german gori gorki granada grenadines guernsey halifax hama hamilton
  hanover hebron hellenic hesse hobart holland houston hue hyderabad ibb ica inari india indian indiana
  indians ireland israel istana jamestown java jericho jersey jordan jos kandy kano kara kashmir kazan kenya
  kimberley montenegro kingston kiwi kiwis kl kobe korea korean koreans kos kurdistan labe lae lagos langley lany lao
  laredo leeds leh leticia lett letts lezhe lima limburg limerick limon liverpool livingstone lod london
  lorraine louisville macedonia madeira magyar magyars maine majlis male mali manas manchester manus mary
  maun medina memphis mendoza metz micronesian micronesians midwest milan mocha mongol mongols mons montana
  montserrat moshi nadi napier nara nassau natal nazareth neptun nevada nevis newark newcastle newport nice
  nida niger nis norfolk normandy nottingham odessa oman orlando osh oxford oyo pale palermo palma panama
  papal paris paro pec pemba perm persian persians perth petra phoenix piura planalto plymouth pole poles
  polish politburo ponce portland porto portsmouth posadas poti princeton pula punjab puno reading ream
  regina reims reunion rhodes rif rimini rio roma rosario rota rsa ruse saada saba saint-denis saint-louis
  saint-martin saint-pierre salamanca salisbury salta salvador samara samarra sana savona savoy scot
  scotland scots scotsman shannon sheffield shima siamese sidon siena sofia solo solomons split stanford
  stanley sucre suez surin swede swedes sydney tapa tela thrace tico ticos tobago togo toledo toulon
  trinidad tripoli trujillo tswana turk turkey turks tyre tyrol ulster us valencia van verona victoria
  virginia wales washington weimar wellington welsh westminster whistler williamsburg windsor wisla woodside
  yap zug
`),
  ...phrases(`
  apostolic palace | basque country | belem palace | belgian congo | blue house | carmelite monastery
  casa grande del pueblo | central african | central africans | congo republic | department of state
  east london | federal republic | federation council | foreign office | george town | government buildings
  grand duchy | green zone | hashemite kingdom | house of commons | islamic republic | jewish state
  kansas city | la palma | la paz | la plata | mansion house | new england | northern territories
  northern territory | number 10 | number ten | palace of independence | palace of the revolution
  palm beach | pearl harbor | people's republic | pink house | republic of congo | revolution palace
  road town | saint denis | saint george's | saint john's | saint martin | saint vincent | san cristobal
  san jose | san juan | san miguel | san pedro | san sebastian | santa ana | santa cruz palace | santa marta
  silicon valley | spanish sahara | st andrews | st george's | st john's | st martin | st vincent
  st. andrews | st. george's | st. john's | st. louis | st. martin | st. vincent | sun city | supreme soviet
  the valley | treasury department | victoria falls | victoria palace | virgin islands | west island
  west point | western cape
`),
]);

/** Entries, as keys, that several countries have; their codes, the likeliest first. A former state counts in its time. */
export const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ["korea", ["KR", "KP"]],
  ["korean", ["KR", "KP"]],
  ["koreans", ["KR", "KP"]],
  ["congo", ["CD", "CG"]],
  ["congolese", ["CD", "CG"]],
  ["dominican", ["DO", "DM"]],
  ["dominicans", ["DO", "DM"]],
  ["kashmir", ["IN", "PK"]],
  ["punjab", ["IN", "PK"]],
  ["palma", ["ES", "MZ"]],
  ["moscow", ["RU", "SU"]],
  ["kremlin", ["RU", "SU"]],
  ["prague", ["CZ", "CS"]],
  ["belgrade", ["RS", "YU"]],
  ["aden", ["YE", "YD"]],
]);

/** First parts of compounds such as "Sino-Japanese", as keys. */
export const COMBINING_FORMS: ReadonlyMap<string, string> = new Map([
  ["anglo", "GB"],
  ["armeno", "AM"],
  ["austro", "AT"],
  ["czecho", "CZ"],
  ["dano", "DK"],
  ["egypto", "EG"],
  ["finno", "FI"],
  ["franco", "FR"],
  ["germano", "DE"],
  ["graeco", "GR"],
  ["greco", "GR"],
  ["hispano", "ES"],
  ["indo", "IN"],
  ["irano", "IR"],
  ["israelo", "IL"],
  ["italo", "IT"],
  ["luso", "PT"],
  ["nippo", "JP"],
  ["pak", "PK"],
  ["polono", "PL"],
  ["russo", "RU"],
  ["serbo", "RS"],
  ["sino", "CN"],
  ["syro", "SY"],
  ["turco", "TR"],
  ["turko", "TR"],
]);

/** Phrases that contain an entry of the tables and yet mean no country: they hide it. */
export const OPAQUE: readonly string[] = phrases(`
  Latin America | Latin American | Latin Americans | South America | South American | South Americans
  North America | North American | North Americans | Central America | Central American | Central Americans
  Pan American | Native American | Native Americans | American Indian | American Indians | African American
  African Americans | Mexican American | Cuban American | Cuban Americans | Asian Americans | Arab Americans
  Irish American | Irish Americans | Indian American | Indian Americans | Korean American
  Armenian Americans | Asian American | Arab American | Italian American | Mexican Americans
  Jewish American | American Jews | Indian Ocean | Indian subcontinent | South China Sea | East China Sea
  Sea of Japan | Gulf of Mexico | Gulf of America | Gulf of Oman | Gulf of Aden | Gulf of Thailand
  Gulf of Guinea | Persian Gulf | Irish Sea | Philippine Sea | English Channel | Mozambique Channel
  Panama Canal | Suez Canal | Jordan River | Jordan Valley | River Jordan | Congo River | Congo Basin
  Niger River | River Niger | Lake Chad | Lake Chad Basin | Lake Geneva | Taiwan Strait | Taiwan Straits
  Korean Peninsula | Korea Strait | Lake Victoria | Greenland Sea | Norwegian Sea | Guinea pig | Guinea worm
  Turkish delight | Washington Post | Washington Times | Washington Examiner | New York Times
  New York Post | New York Stock Exchange | Los Angeles Times | Chicago Tribune | Boston Globe | USA Today
  Miami Herald | Houston Chronicle | San Francisco Chronicle | Voice of America | China Daily
  South China Morning Post | Korea Herald | Korea Times | Japan Times | Japan Today | Bangkok Post
  Moscow Times | Times of India | Hindustan Times | Indian Express | Jakarta Post | Jerusalem Post
  Times of Israel | Tehran Times | Kyiv Post | Kyiv Independent | Kathmandu Post | Manila Times
  Manila Bulletin | Philippine Star | Philippine Daily Inquirer | Irish Times | Irish Independent
  Taipei Times | Taiwan News | Kuwait Times | Jordan Times | Saudi Gazette | Viet Nam News
  Vietnam News Agency | Philippine News Agency | Press Trust of India | Qatar News Agency
  Saudi Press Agency | Emirates News Agency | Korean Central News Agency | Kuwait News Agency
  Jordan News Agency | Syrian Arab News Agency | Bahrain News Agency | Azerbaijan State News Agency
  Associated Press of Pakistan | Pakistan Today | Sydney Morning Herald | Toronto Star | Russia Today
  Russia in Global Affairs | Buenos Aires Herald | Budapest Times | Prague Post | Moscow News
  Bank of America | American Airlines | British Airways | Air China | Radio France Internationale
  Air France | Air India | Air Canada | China Eastern | China Southern | Turkish Airlines
  Ethiopian Airlines | Kenya Airways | Qatar Airways | Korean Air | Japan Airlines | Malaysia Airlines
  Singapore Airlines | Royal Dutch Shell | Dutch Shell | British Petroleum | American Express
  Kuwait Airways | South African Airways | Hong Kong and Shanghai Banking Corporation
  London Stock Exchange | London Metal Exchange | British Broadcasting Corporation | Vietnam War
  Korean War | Iraq War | Cuban Missile Crisis | Falklands War | American Revolution | Iran-Iraq War
  French Revolution | Russian Revolution | Russian Orthodox Church | Greek Orthodox Church
  Greek Catholic Church | Church of England | Spanish flu | Hong Kong flu | French Open | Australian Open
  US Open | U.S. Open | British Open | Prince of Wales | Princess of Wales | Duke of Edinburgh
  Duke of Wellington | Queen of England | Treaty of Versailles | Congress of Vienna | Vienna Convention
  Vienna Conventions | Geneva Convention | Geneva Conventions | Paris Agreement | Paris climate agreement
  Paris climate accord | Paris climate deal | Paris Climate Accord | Paris Accords | Montreal Protocol
  Marrakesh Agreement | Helsinki Final Act | Helsinki Accords | Oslo Accords | Oslo Accord | Kyoto Protocol
  Dayton Accords | Dayton Agreement | Dayton Peace Agreement | Geneva Accords | Madrid Conference
  Doha Round | Minsk Agreement | Minsk Agreements | Minsk Protocol | Camp David Accords | Schengen Area
  Schengen zone | Maastricht Treaty | Lisbon Treaty | Treaty of Lisbon | Treaty of Rome | Rome Statute
  Budapest Memorandum | Bretton Woods institutions | Washington Treaty | Washington Consensus
  Stockholm Convention | Basel Convention | Berlin Wall | Bologna Process | Budapest Convention
  Istanbul Convention | Iran-Contra | Iran Contra | English language | Chinese New Year | Swiss franc
  Swiss francs | Hong Kong dollar | Georgia State University | Georgia Tech | Michael Jordan | Paris Hilton
  Paris Saint-Germain | Manchester United | Manchester City | Real Madrid | FC Barcelona | Panama Papers
  Peking University | Oxford University | University of Oxford | Cambridge University
  University of Cambridge | Moscow State University | Tel Aviv University | London School of Economics
  Kyiv School of Economics | American University | American University of Beirut
  Hebrew University of Jerusalem | University of Tokyo | Washington Institute | Carnegie Moscow Center
  University of London | King's College London | University of California | University of Texas
  University of Virginia
`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function phrases(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}

/** Two countries that share a name and are named together. */
export const TWINS: readonly {
  names: readonly string[];
  demonyms: readonly string[];
  sides: readonly [string, string];
}[] = [
  {
    names: ["North and South Korea", "South and North Korea", "two Koreas", "both Koreas", "Koreas"],
    demonyms: ["North and South Korean", "South and North Korean", "inter-Korean", "Inter-Korean"],
    sides: ["KP", "KR"],
  },
  {
    names: ["East and West Germany", "West and East Germany", "two Germanys"],
    demonyms: ["East and West German", "West and East German", "inter-German"],
    sides: ["DD", "DE"],
  },
  {
    names: ["North and South Yemen", "South and North Yemen", "two Yemens"],
    demonyms: ["North and South Yemeni", "South and North Yemeni"],
    sides: ["YE", "YD"],
  },
  { names: ["two Sudans", "both Sudans", "Sudans"], demonyms: [], sides: ["SD", "SS"] },
  { names: ["two Congos", "both Congos"], demonyms: [], sides: ["CD", "CG"] },
];
