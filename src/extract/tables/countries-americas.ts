import { type CountryRow, country } from "./country-row.ts";

export const AMERICAS: readonly CountryRow[] = [
  country("AI", "Anguilla", { demonyms: "Anguillan(s)", capitals: "The Valley" }),
  country("AG", "Antigua and Barbuda", {
    names: "Antigua & Barbuda | Antigua | Barbuda",
    demonyms: "Antiguan(s) | Barbudan(s)",
    capitals: "St. John's | Saint John's | St John's",
  }),
  country("AR", "Argentina", {
    names: "Argentine Republic",
    demonyms: "Argentine(s) | Argentinian(s) | Argentinean(s)",
    capitals: "Buenos Aires",
    seats: "Casa Rosada | Pink House | San Martin Palace | Palacio San Martin",
    cities:
      "Rosario | Bariloche | San Carlos de Bariloche | Mar del Plata | Mendoza | Ushuaia | Córdoba | Puerto Iguazu | Salta | Tucuman | Posadas | La Plata",
    regions: "Patagonia | Tierra del Fuego | Misiones",
  }),
  country("AW", "Aruba", { demonyms: "Aruban(s)", capitals: "Oranjestad" }),
  country("BS", "Bahamas", {
    names: "The Bahamas | Commonwealth of The Bahamas",
    demonyms: "Bahamian(s)",
    capitals: "Nassau",
    cities: "Freeport",
  }),
  country("BB", "Barbados", {
    demonyms: "Barbadian(s) | Bajan(s)",
    capitals: "Bridgetown",
  }),
  country("BZ", "Belize", {
    names: "British Honduras",
    demonyms: "Belizean(s)",
    capitals: "Belmopan",
    cities: "Belize City",
  }),
  country("BM", "Bermuda", {
    names: "Bermudas",
    demonyms: "Bermudian(s) | Bermudan(s)",
    capitals: "Hamilton",
  }),
  country("BO", "Bolivia", {
    names: "Plurinational State of Bolivia | Bolivia, Plurinational State of | Republic of Bolivia",
    demonyms: "Bolivian(s)",
    capitals: "La Paz | Sucre",
    seats: "Palacio Quemado | Casa Grande del Pueblo",
    cities: "Santa Cruz de la Sierra | Cochabamba | Oruro | Potosi | El Alto | Tarija",
    regions: "Chapare",
  }),
  country("BQ", "Bonaire, Sint Eustatius and Saba", {
    names: "Caribbean Netherlands | Bonaire | Sint Eustatius | Saba",
    demonyms: "Bonairean(s)",
    capitals: "Kralendijk",
  }),
  country("BV", "Bouvet Island", {}),
  country("BR", "Brazil", {
    names: "Federative Republic of Brazil | Brasil",
    demonyms: "Brazilian(s)",
    capitals: "Brasilia",
    seats: "Planalto | Planalto Palace | Itamaraty | Itamaraty Palace | Alvorada Palace",
    cities:
      "Rio de Janeiro | Rio | Sao Paulo | Fortaleza | Belem | Manaus | Salvador | Salvador da Bahia | Recife | Porto Alegre | Curitiba | Foz do Iguacu | Belo Horizonte | Ouro Preto | Florianopolis | Natal | Goiania",
    regions: "Amazonas | Mato Grosso | Bahia | Roraima | Minas Gerais | Rio Grande do Sul",
  }),
  country("CA", "Canada", {
    names: "Dominion of Canada",
    demonyms: "Canadian(s)",
    capitals: "Ottawa",
    seats: "Parliament Hill | Sussex Drive | Global Affairs Canada | Rideau Hall",
    cities:
      "Toronto | Montreal | Vancouver | Quebec City | Calgary | Halifax | Edmonton | Winnipeg | Kananaskis | Charlevoix | La Malbaie | Whistler | Banff | Muskoka | Huntsville | Montebello | Charlottetown | Regina | Saskatoon | Iqaluit | Yellowknife | Niagara-on-the-Lake | Fredericton | Whitehorse | Gander | Gatineau | Meech Lake",
    regions:
      "Quebec | Ontario | Alberta | British Columbia | Nova Scotia | Newfoundland | New Brunswick | Manitoba | Saskatchewan | Prince Edward Island | Nunavut | Yukon | Labrador",
  }),
  country("KY", "Cayman Islands", {
    names: "Caymans | Grand Cayman",
    demonyms: "Caymanian(s)",
    capitals: "George Town",
  }),
  country("CL", "Chile", {
    names: "Republic of Chile",
    demonyms: "Chilean(s)",
    capitals: "Santiago | Santiago de Chile",
    seats: "La Moneda | Moneda Palace",
    cities: "Valparaiso | Vina del Mar | Punta Arenas | Concepcion | Antofagasta | Arica | Iquique",
    regions: "Easter Island",
  }),
  country("CO", "Colombia", {
    names: "Republic of Colombia",
    demonyms: "Colombian(s)",
    capitals: "Bogota | Santa Fe de Bogota",
    seats: "Casa de Narino | Narino Palace | Palacio de Nariño",
    cities:
      "Cartagena | Cartagena de Indias | Medellin | Cali | Barranquilla | Cucuta | Santa Marta | Leticia | Caguan | San Vicente del Caguan | Buenaventura | Bucaramanga",
    regions: "San Andres Island | Choco | Antioquia | Catatumbo",
  }),
  country("CR", "Costa Rica", {
    names: "Republic of Costa Rica",
    demonyms: "Costa Rican(s) | Tico(s)",
    capitals: "San Jose",
    cities: "Limon | Alajuela | Puntarenas",
    regions: "Guanacaste",
  }),
  country("CU", "Cuba", {
    names: "Republic of Cuba",
    demonyms: "Cuban(s)",
    capitals: "Havana | La Habana",
    seats: "Palace of the Revolution | Revolution Palace",
    cities: "Santiago de Cuba | Guantanamo | Guantanamo Bay | Varadero | Bay of Pigs | Mariel",
  }),
  country("CW", "Curaçao", {
    demonyms: "Curaçaoan(s)",
    capitals: "Willemstad",
  }),
  country("DO", "Dominican Republic", {
    names: "República Dominicana",
    demonyms: "Dominican(s)",
    capitals: "Santo Domingo",
    cities: "Punta Cana | Puerto Plata | Dajabon",
  }),
  country("DM", "Dominica", {
    names: "Commonwealth of Dominica",
    demonyms: "Dominican(s)",
    capitals: "Roseau",
  }),
  country("EC", "Ecuador", {
    names: "Republic of Ecuador",
    demonyms: "Ecuadorian(s) | Ecuadorean(s) | Ecuadoran(s)",
    capitals: "Quito",
    seats: "Carondelet | Carondelet Palace",
    cities: "Guayaquil | Cuenca | Esmeraldas | Machala",
    regions: "Galapagos | Galapagos Islands",
  }),
  country("SV", "El Salvador", {
    names: "Republic of El Salvador",
    demonyms: "Salvadoran(s) | Salvadorean(s) | Salvadorian(s)",
    capitals: "San Salvador",
    cities: "Santa Ana | San Miguel | Chalatenango | La Palma | Morazan",
  }),
  country("FK", "Falkland Islands", {
    names: "Falklands | Malvinas | Falkland Islands (Malvinas) | Malvinas Islands | Islas Malvinas",
    demonyms: "Falkland Islander(s)",
    capitals: "Port Stanley | Stanley",
    cities: "Goose Green",
  }),
  country("GF", "French Guiana", { demonyms: "French Guianese", capitals: "Cayenne", cities: "Kourou" }),
  country("GL", "Greenland", {
    names: "Kalaallit Nunaat",
    demonyms: "Greenlandic | Greenlander(s)",
    capitals: "Nuuk | Godthab",
    cities: "Ilulissat | Pituffik | Thule | Kangerlussuaq",
  }),
  country("GD", "Grenada", {
    demonyms: "Grenadian(s)",
    capitals: "St. George's | Saint George's | St George's",
  }),
  country("GP", "Guadeloupe", {
    demonyms: "Guadeloupean(s)",
    capitals: "Basse-Terre",
    cities: "Pointe-a-Pitre",
  }),
  country("GT", "Guatemala", {
    names: "Republic of Guatemala",
    demonyms: "Guatemalan(s)",
    capitals: "Guatemala City",
    cities: "Esquipulas | Antigua Guatemala | Quetzaltenango | Puerto Barrios",
    regions: "Peten",
  }),
  country("GY", "Guyana", {
    names: "Co-operative Republic of Guyana | Cooperative Republic of Guyana | British Guiana",
    demonyms: "Guyanese",
    capitals: "Georgetown",
    regions: "Essequibo",
  }),
  country("HT", "Haiti", {
    names: "Republic of Haiti",
    demonyms: "Haitian(s)",
    capitals: "Port-au-Prince | Port au Prince",
    cities: "Cap-Haitien | Ouanaminthe | Jacmel | Les Cayes | Gonaives",
  }),
  country("HN", "Honduras", {
    names: "Republic of Honduras",
    demonyms: "Honduran(s)",
    capitals: "Tegucigalpa",
    cities: "San Pedro Sula | Tela | Roatan | La Ceiba | Comayagua | Palmerola | Soto Cano",
  }),
  country("JM", "Jamaica", {
    demonyms: "Jamaican(s)",
    capitals: "Kingston",
    seats: "Jamaica House",
    cities: "Montego Bay | Ocho Rios | Negril",
  }),
  country("MQ", "Martinique", {
    demonyms: "Martinican(s) | Martiniquais",
    capitals: "Fort-de-France | Fort de France",
  }),
  country("MX", "Mexico", {
    names: "United Mexican States",
    demonyms: "Mexican(s)",
    capitals: "Mexico City | Ciudad de Mexico",
    seats: "Los Pinos | Tlatelolco",
    cities:
      "Cancun | Acapulco | Guadalajara | Monterrey | Los Cabos | Cabo San Lucas | San Jose del Cabo | Tijuana | Ciudad Juarez | Puerto Vallarta | Oaxaca | Ixtapa | Cozumel | Puebla | Queretaro | Nuevo Laredo | Matamoros | Reynosa | Veracruz | Manzanillo | Tapachula | San Cristobal de las Casas | Palenque | Culiacan",
    regions: "Chiapas | Sonora | Sinaloa | Baja California | Yucatan | Quintana Roo | Tabasco | Jalisco",
  }),
  country("MS", "Montserrat", { demonyms: "Montserratian(s)", capitals: "Brades" }),
  country("NI", "Nicaragua", {
    names: "Republic of Nicaragua",
    demonyms: "Nicaraguan(s)",
    capitals: "Managua",
    cities: "Sapoa | Bluefields | Puerto Cabezas | Matagalpa | Corinto",
  }),
  country("PA", "Panama", {
    names: "Republic of Panama",
    demonyms: "Panamanian(s)",
    capitals: "Panama City",
    seats: "Palace of the Herons | Palacio de las Garzas",
    cities: "Contadora Island | Balboa",
    regions: "Darien Gap | Canal Zone",
  }),
  country("PY", "Paraguay", {
    names: "Republic of Paraguay",
    demonyms: "Paraguayan(s)",
    capitals: "Asuncion",
    cities: "Ciudad del Este | Encarnacion | Luque",
  }),
  country("PE", "Peru", {
    names: "Republic of Peru",
    demonyms: "Peruvian(s)",
    capitals: "Lima",
    seats: "Torre Tagle | Torre Tagle Palace",
    cities:
      "Cusco | Cuzco | Trujillo | Arequipa | Iquitos | Ica | Tacna | Callao | Paracas | Chancay | Piura | Puno | Machu Picchu",
  }),
  country("PR", "Puerto Rico", {
    names: "Commonwealth of Puerto Rico",
    demonyms: "Puerto Rican(s)",
    capitals: "San Juan",
    cities: "Ponce",
    regions: "Vieques",
  }),
  country("BL", "Saint Barthélemy", {
    names: "St. Barts | St Barts | St. Barthelemy | Saint Barts",
    capitals: "Gustavia",
  }),
  country("KN", "Saint Kitts and Nevis", {
    names:
      "St. Kitts and Nevis | St Kitts and Nevis | St. Kitts | St Kitts | Saint Kitts | Nevis | Saint Christopher and Nevis | St. Kitts-Nevis | Federation of Saint Kitts and Nevis",
    demonyms: "Kittitian(s) | Nevisian(s)",
    capitals: "Basseterre",
  }),
  country("LC", "Saint Lucia", {
    names: "St. Lucia | St Lucia",
    demonyms: "Saint Lucian(s) | St. Lucian(s) | St Lucian(s)",
    capitals: "Castries",
    cities: "Gros Islet | Rodney Bay",
  }),
  country("MF", "Saint Martin", {
    names: "Saint Martin (French part) | St. Martin | St Martin | Saint-Martin",
    demonyms: "Saint-Martinois",
    capitals: "Marigot",
  }),
  country("PM", "Saint Pierre and Miquelon", {
    names:
      "St. Pierre and Miquelon | St Pierre and Miquelon | Saint-Pierre and Miquelon | Saint-Pierre-et-Miquelon",
    capitals: "Saint-Pierre",
  }),
  country("VC", "Saint Vincent and the Grenadines", {
    names:
      "St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent | St Vincent | Saint Vincent | Grenadines",
    demonyms: "Vincentian(s) | Saint Vincentian(s)",
    capitals: "Kingstown",
    cities: "Argyle | Canouan | Bequia",
  }),
  country("SX", "Sint Maarten", {
    names: "St. Maarten | St Maarten | Sint Maarten (Dutch part)",
    demonyms: "Sint Maartener(s)",
    capitals: "Philipsburg",
  }),
  country("GS", "South Georgia and the South Sandwich Islands", {
    names: "South Georgia | South Sandwich Islands",
    capitals: "King Edward Point",
    cities: "Grytviken",
  }),
  country("SR", "Suriname", {
    names: "Republic of Suriname | Surinam | Dutch Guiana",
    demonyms: "Surinamese | Surinamer(s)",
    capitals: "Paramaribo",
  }),
  country("TT", "Trinidad and Tobago", {
    names: "Trinidad & Tobago | Trinidad | Tobago | Republic of Trinidad and Tobago | Trinidad-Tobago",
    demonyms: "Trinidadian(s) | Tobagonian(s) | Trinidadian and Tobagonian | Trinbagonian(s)",
    capitals: "Port of Spain | Port-of-Spain",
  }),
  country("TC", "Turks and Caicos Islands", {
    names: "Turks and Caicos | Turks & Caicos",
    demonyms: "Turks and Caicos Islander(s)",
    capitals: "Cockburn Town",
    cities: "Grand Turk | Providenciales",
  }),
  country("UM", "United States Minor Outlying Islands", {
    names: "US Minor Outlying Islands | U.S. Minor Outlying Islands",
    cities: "Wake Island | Midway Atoll | Johnston Atoll",
  }),
  country("US", "United States", {
    names: "United States of America | U.S. | US | USA | U.S.A. | America | Uncle Sam",
    demonyms: "American(s) | US-American(s)",
    capitals:
      "Washington | Washington, D.C. | Washington D.C. | Washington DC | Washington, DC | District of Columbia",
    seats:
      "White House | Oval Office | State Department | US State Department | U.S. State Department | Department of State | US Department of State | U.S. Department of State | Foggy Bottom | Pentagon | US Defense Department | Capitol Hill | US Capitol | US Treasury | U.S. Treasury | US Treasury Department | Treasury Department | Blair House | Langley | US Congress | U.S. Congress | US Senate | U.S. Senate | Trump administration | Biden administration | Obama administration | Bush administration | Clinton administration | Reagan administration | Carter administration | US Trade Representative's office",
    cities:
      "New York | New York City | NYC | Manhattan | Camp David | Mar-a-Lago | Palm Beach | Los Angeles | San Francisco | Chicago | Houston | Boston | Philadelphia | Miami | Dallas | Seattle | Atlanta | Detroit | Denver | Phoenix | San Diego | San Antonio | Austin | Las Vegas | Minneapolis | Pittsburgh | Baltimore | Cleveland | New Orleans | Honolulu | Anchorage | Dayton | Annapolis | Wye River | Wye Plantation | Rancho Mirage | Sunnylands | Bedminster | Kennebunkport | Crawford | Sea Island | Williamsburg | Glassboro | Omaha | Norfolk | Tampa | Orlando | Nashville | St. Louis | Kansas City | Cincinnati | Salt Lake City | Milwaukee | Indianapolis | Sacramento | Oakland | Palo Alto | Silicon Valley | Stanford | Bretton Woods | Dumbarton Oaks | Lake Success | Turtle Bay | Joint Base Andrews | Andrews Air Force Base | Fort Bragg | Pearl Harbor | West Point | Woodside | Shepherdstown | Aspen | Arlington | El Paso | Laredo | Brownsville | Colorado Springs | Princeton | New Haven | Filoli | Portland | Charlotte | Columbus | Tucson | Albuquerque | Memphis | Louisville | Buffalo | Juneau | Elmendorf-Richardson | Joint Base Elmendorf-Richardson | Fort Lauderdale | Doral | Newark | Bethesda",
    regions:
      "Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York State | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | Washington state | West Virginia | Wisconsin | Wyoming | New England | Midwest",
  }),
  country("UY", "Uruguay", {
    names: "Oriental Republic of Uruguay | Eastern Republic of Uruguay",
    demonyms: "Uruguayan(s)",
    capitals: "Montevideo",
    cities: "Punta del Este | Colonia del Sacramento | Colonia",
  }),
  country("VE", "Venezuela", {
    names: "Bolivarian Republic of Venezuela | Venezuela, Bolivarian Republic of | Republic of Venezuela",
    demonyms: "Venezuelan(s)",
    capitals: "Caracas",
    seats: "Miraflores | Miraflores Palace",
    cities:
      "Maracaibo | Margarita Island | Isla Margarita | Porlamar | San Cristobal | Puerto Ordaz | Barquisimeto | Ciudad Guayana",
    regions: "Zulia | Tachira",
  }),
  country("VG", "British Virgin Islands", {
    names: "Virgin Islands, British | BVI",
    demonyms: "British Virgin Islander(s)",
    capitals: "Road Town",
    cities: "Tortola",
  }),
  country("VI", "United States Virgin Islands", {
    names: "Virgin Islands, U.S. | US Virgin Islands | U.S. Virgin Islands | Virgin Islands | USVI",
    demonyms: "Virgin Islander(s)",
    capitals: "Charlotte Amalie",
    cities: "St. Croix",
  }),
];
