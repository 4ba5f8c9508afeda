/** National news agencies and broadcasters by the name that their reports bear, and the country. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  `xinhua CN, cgtn CN, cri CN, yonhap KR, kcna KP, kyodo JP, nhk JP, tass RU, interfax RU, sputnik RU, ria RU, rt RU, anadolu TR,
  trt TR, irna IR, fars IR, tasnim IR, mehr IR, parstoday IR, presstv IR, wam AE, spa SA, qna QA, kuna KW, bna BH, petra JO, sana SY,
  wafa PS, mena EG, ahram EG, antara ID, bernama MY, pti IN, ani IN, ians IN, dawn PK, geo PK, unb BD, bss BD, vna VN, vov VN,
  montsame MN, kazinform KZ, trend AZ, azertac AZ, armenpress AM, belta BY, ukrinform UA, unian UA, moldpres MD, agerpres RO,
  bta BG, tanjug RS, hina HR, fena BA, pap PL, ctk CZ, mti HU, ansa IT, efe ES, lusa PT, rte IE, swissinfo CH, tap TN, aps DZ, map MA,
  ena ET, fana ET, shabait ER, sonna SO, nan NG, gna GH, angop AO, prensa-latina CU, telam AR, andina PE, mercopress UY,
  haaretz IL, ynet IL, rappler PH, inquirer PH, tolo AF, khaama AF, apa AZ`
    .split(",")
    .map((row) => row.trim().split(" ") as [string, string]),
);

/** Endings of countries that anybody's address may have. */
export const SHARED_DOMAINS: ReadonlySet<string> = new Set(
  "AI AM CC CO FM GG IO LA LY ME SH TO TV VC WS".split(" "),
);
