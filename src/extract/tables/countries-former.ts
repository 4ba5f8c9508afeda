import { type CountryRow, country } from "./country-row.ts";

export const FORMER_STATES: readonly CountryRow[] = [
  country("SU", "Soviet Union", {
    names: "Union of Soviet Socialist Republics | USSR | U.S.S.R.",
    demonyms: "Soviet(s)",
    capitals: "Moscow",
    seats: "Kremlin | Supreme Soviet | Politburo",
    until: "1991",
  }),
  country("YU", "Yugoslavia", {
    names:
      "Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia | FRY | SFRY | Jugoslavia",
    demonyms: "Yugoslav(s) | Yugoslavian(s)",
    capitals: "Belgrade",
    until: "2003",
  }),
  country("DD", "East Germany", {
    names: "German Democratic Republic | GDR | G.D.R.",
    demonyms: "East German(s)",
    capitals: "East Berlin",
    seats: "Volkskammer",
    until: "1990",
  }),
  country("CS", "Czechoslovakia", {
    names:
      "Czecho-Slovakia | Czechoslovak Socialist Republic | Czech and Slovak Federal Republic | Czech and Slovak Federative Republic | CSSR",
    demonyms: "Czechoslovak(s) | Czechoslovakian(s)",
    capitals: "Prague",
    until: "1992",
  }),
  country("YD", "South Yemen", {
    names: "People's Democratic Republic of Yemen | Democratic Yemen | PDRY",
    demonyms: "South Yemeni(s) | Southern Yemeni(s)",
    capitals: "Aden",
    until: "1990",
  }),
];
