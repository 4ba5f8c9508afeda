import { type CountryRow, country } from "./country-row.ts";

export const OCEANIA_AND_POLAR: readonly CountryRow[] = [
  country("AS", "American Samoa", {
    demonyms: "American Samoan(s)",
    capitals: "Pago Pago",
    cities: "Fagatogo",
  }),
  country("AQ", "Antarctica", { demonyms: "Antarctic", cities: "McMurdo Station" }),
  country("AU", "Australia", {
    names: "Commonwealth of Australia",
    demonyms: "Australian(s) | Aussie(s)",
    capitals: "Canberra",
    seats: "Kirribilli House | Admiralty House | Russell Hill",
    cities:
      "Sydney | Melbourne | Brisbane | Perth | Adelaide | Darwin | Hobart | Cairns | Hamilton Island | Kirribilli | Townsville | Coolum | Alice Springs | Pine Gap | Fremantle | Geelong",
    regions:
      "Tasmania | Queensland | New South Wales | Western Australia | South Australia | Northern Territory",
  }),
  country("IO", "British Indian Ocean Territory", {
    names: "Chagos | Chagos Islands | Chagos Archipelago | BIOT",
    demonyms: "Chagossian(s)",
    capitals: "Diego Garcia",
  }),
  country("CK", "Cook Islands", {
    demonyms: "Cook Islander(s)",
    capitals: "Avarua",
    cities: "Rarotonga | Aitutaki",
  }),
  country("FJ", "Fiji", {
    names: "Republic of Fiji | Fiji Islands | Republic of the Fiji Islands",
    demonyms: "Fijian(s)",
    capitals: "Suva",
    cities: "Nadi | Denarau | Lautoka",
  }),
  country("PF", "French Polynesia", {
    demonyms: "French Polynesian(s) | Tahitian(s)",
    capitals: "Papeete",
    cities: "Mururoa | Moruroa | Bora Bora",
    regions: "Tahiti",
  }),
  country("TF", "French Southern Territories", {
    names:
      "French Southern and Antarctic Lands | French Southern and Antarctic Territories | Kerguelen Islands | Kerguelen",
  }),
  country("GU", "Guam", { demonyms: "Guamanian(s)", capitals: "Hagatna | Agana" }),
  country("HM", "Heard Island and McDonald Islands", {
    names: "Heard and McDonald Islands | Heard Island | McDonald Islands",
  }),
  country("KI", "Kiribati", {
    names: "Republic of Kiribati | Gilbert Islands",
    demonyms: "I-Kiribati | Kiribatian(s)",
    capitals: "Tarawa | South Tarawa",
    cities: "Kiritimati | Betio",
  }),
  country("MH", "Marshall Islands", {
    names: "Republic of the Marshall Islands | Republic of Marshall Islands",
    demonyms: "Marshallese | Marshall Islander(s)",
    capitals: "Majuro",
    cities: "Kwajalein | Kwajalein Atoll | Bikini Atoll",
  }),
  country("FM", "Micronesia", {
    names: "Federated States of Micronesia | Micronesia, Federated States of | FSM",
    demonyms: "Micronesian(s)",
    capitals: "Palikir",
    cities: "Pohnpei | Chuuk | Yap | Kosrae",
  }),
  country("NR", "Nauru", { names: "Republic of Nauru", demonyms: "Nauruan(s)", capitals: "Yaren" }),
  country("NC", "New Caledonia", {
    names: "Nouvelle-Calédonie",
    demonyms: "New Caledonian(s)",
    capitals: "Noumea",
  }),
  country("NZ", "New Zealand", {
    names: "Aotearoa | Aotearoa New Zealand | NZ | N.Z.",
    demonyms: "New Zealander(s) | Kiwi(s)",
    capitals: "Wellington",
    seats: "Beehive | Premier House",
    cities:
      "Auckland | Christchurch | Queenstown | Waitangi | Rotorua | Dunedin | Napier | Burnham Camp | Waiheke Island",
    regions: "Waikato",
  }),
  country("NU", "Niue", { demonyms: "Niuean(s)", capitals: "Alofi" }),
  country("NF", "Norfolk Island", { demonyms: "Norfolk Islander(s)" }),
  country("MP", "Northern Mariana Islands", {
    names: "Northern Marianas | Commonwealth of the Northern Mariana Islands | Mariana Islands | CNMI",
    capitals: "Saipan",
    cities: "Tinian",
  }),
  country("PW", "Palau", {
    names: "Republic of Palau | Belau",
    demonyms: "Palauan(s)",
    capitals: "Ngerulmud | Koror",
  }),
  country("PG", "Papua New Guinea", {
    names: "Independent State of Papua New Guinea | PNG | P.N.G.",
    demonyms: "Papua New Guinean(s)",
    capitals: "Port Moresby",
    cities: "Lae | Manus | Manus Island | Rabaul | Lombrum | Kokoda | Arawa",
    regions: "Bougainville",
  }),
  country("PN", "Pitcairn Islands", {
    names: "Pitcairn | Pitcairn Island",
    demonyms: "Pitcairn Islander(s)",
    capitals: "Adamstown",
  }),
  country("WS", "Samoa", {
    names: "Western Samoa | Independent State of Samoa",
    demonyms: "Samoan(s) | Western Samoan(s)",
    capitals: "Apia",
  }),
  country("SB", "Solomon Islands", {
    names: "Solomons",
    demonyms: "Solomon Islander(s)",
    capitals: "Honiara",
    cities: "Gizo",
    regions: "Guadalcanal | Malaita",
  }),
  country("TK", "Tokelau", { demonyms: "Tokelauan(s)" }),
  country("TO", "Tonga", {
    names: "Kingdom of Tonga",
    demonyms: "Tongan(s)",
    capitals: "Nuku'alofa | Nukualofa",
  }),
  country("TV", "Tuvalu", { names: "Ellice Islands", demonyms: "Tuvaluan(s)", capitals: "Funafuti" }),
  country("VU", "Vanuatu", {
    names: "Republic of Vanuatu | New Hebrides",
    demonyms: "Ni-Vanuatu | Vanuatuan(s)",
    capitals: "Port Vila",
    cities: "Luganville | Espiritu Santo",
  }),
  country("WF", "Wallis and Futuna", {
    names: "Wallis and Futuna Islands",
    demonyms: "Wallisian(s)",
    capitals: "Mata-Utu | Mata Utu",
  }),
];
