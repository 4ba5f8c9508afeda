/** A country's membership of an organization; NULL is "from the beginning" and "still". */
export interface MembershipRow {
  country: string;
  joined: string | null;
  departed: string | null;
}

/**
 * Members of bodies that grew or shrank, by the body's name: codes, then the first day and after `..` the last, each
 * left out where there is none. A suspended member is a member. Of OPEC's
 * early years and returns only the month is told, by its first day.
 */
const OVER_TIME: Readonly<Record<string, string>> = {
  "European Union": `BE DE DK ES FR GR IE IT LU NL PT | GB ..2020-01-31 | AT FI SE 1995-01-01 |
    CY CZ EE HU LT LV MT PL SI SK 2004-05-01 | BG RO 2007-01-01 | HR 2013-07-01`,
  NATO: `BE CA DK FR GB IS IT LU NL NO PT US | GR TR 1952-02-18 | DE 1955-05-06 | ES 1982-05-30 |
    CZ HU PL 1999-03-12 | BG EE LT LV RO SI SK 2004-03-29 | AL HR 2009-04-01 | ME 2017-06-05 | MK 2020-03-27 |
    FI 2023-04-04 | SE 2024-03-07`,
  G7: "DE FR GB IT JP US | CA 1976-06-27",
  G8: "CA DE FR GB IT JP RU US ..2014-03-24",
  BRICS: "BR CN IN RU | ZA 2010-12-24 | AE EG ET IR 2024-01-01 | ID 2025-01-06",
  "Gulf Cooperation Council": "AE BH KW OM QA SA",
  ASEAN: `ID MY PH SG TH | BN 1984-01-07 | VN 1995-07-28 | LA MM 1997-07-23 | KH 1999-04-30 | TL 2025-10-26`,
  "African Union": `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MG ML MR MU MW
    MZ NA NE NG RW SC SD SL SN SO ST SZ TD TG TN TZ UG ZA ZM ZW | SS 2011-07-27 | MA 2017-01-30`,
  "League of Arab States": `EG IQ JO LB SA SY YE | LY 1953-03-28 | SD 1956-01-19 | MA TN 1958-10-01 | KW 1961-07-20 |
    DZ 1962-08-16 | BH QA 1971-09-11 | OM 1971-09-29 | AE 1971-12-06 | MR 1973-11-26 | SO 1974-02-14 | PS 1976-09-09 |
    DJ 1977-09-04 | KM 1993-11-20`,
  "Shanghai Cooperation Organization": "CN KG KZ RU TJ UZ | IN PK 2017-06-09 | IR 2023-07-04 | BY 2024-07-04",
  Mercosur: "AR BR PY UY | VE 2012-07-31 | BO 2024-08-07",
  "Andean Community": "BO CO EC PE | CL ..1976-10-30 | VE 1973-02-13..2006-04-22",
  "Commonwealth of Independent States": `AM BY KG KZ MD RU TJ UZ | AZ 1993-09-24 | GE 1993-12-03..2009-08-18`,
  "Collective Security Treaty Organization": "AM BY KG KZ RU TJ | UZ 2006-08-16..2012-12-19",
  "Eurasian Economic Union": "BY KZ RU | AM 2015-01-02 | KG 2015-08-12",
  "Organization of Turkic States": "AZ KG KZ TR | UZ 2019-10-15",
  "Economic Community of West African States": `BJ CI CV GH GM GN GW LR NG SL SN TG | BF ML NE ..2025-01-29 |
    MR ..2000-12-31`,
  "East African Community": "KE TZ UG | BI RW 2007-07-01 | SS 2016-09-05 | CD 2022-07-11 | SO 2024-03-04",
  "South Asian Association for Regional Cooperation": "BD BT IN LK MV NP PK | AF 2007-04-03",
  OPEC: `IR IQ KW SA VE | QA 1961-01-01..2018-12-31 | ID 1962-12-01..2008-12-31 | LY 1962-12-01 | AE 1967-11-01 |
    DZ 1969-07-01 | NG 1971-07-01 | EC 1973-11-01..1992-12-31 | GA 1975-06-01..1994-12-31 | AO 2007-01-01..2023-12-31 |
    EC 2007-11-01..2019-12-31 | ID 2016-01-01..2016-11-30 | GA 2016-07-01 | GQ 2017-05-25 | CG 2018-06-22`,
  "Organization for Economic Cooperation and Development": `AT BE CA CH DE DK ES FR GB GR IE IS IT LU NL NO PT SE TR US |
    JP 1964-04-28 | FI 1969-01-28 | AU 1971-06-07 | NZ 1973-05-29 | MX 1994-05-18 | CZ 1995-12-21 | HU 1996-05-07 |
    PL 1996-11-22 | KR 1996-12-12 | SK 2000-12-14 | CL 2010-05-07 | SI 2010-07-21 | IL 2010-09-07 | EE 2010-12-09 |
    LV 2016-07-01 | LT 2018-07-05 | CO 2020-04-28 | CR 2021-05-25`,
  "Council of Europe": `BE DK FR GB IE IT LU NL NO SE | GR TR 1949-08-09 | IS 1950-03-07 | DE 1950-07-13 | AT 1956-04-16 |
    CY 1961-05-24 | CH 1963-05-06 | MT 1965-04-29 | PT 1976-09-22 | ES 1977-11-24 | LI 1978-11-23 | SM 1988-11-16 |
    FI 1989-05-05 | HU 1990-11-06 | PL 1991-11-26 | BG 1992-05-07 | EE LT SI 1993-05-14 | CZ SK 1993-06-30 |
    RO 1993-10-07 | AD 1994-11-10 | LV 1995-02-10 | AL MD 1995-07-13 | MK UA 1995-11-09 | RU 1996-02-28..2022-03-16 |
    HR 1996-11-06 | GE 1999-04-27 | AM AZ 2001-01-25 | BA 2002-04-24 | RS 2003-04-03 | MC 2004-10-05 | ME 2007-05-11`,
};

/** By the name of the organization. */
export const MEMBERSHIPS: ReadonlyMap<string, readonly MembershipRow[]> = new Map(
  Object.entries(OVER_TIME).map(([name, text]) => [name, text.split("|").flatMap(rowsOf)]),
);

function rowsOf(part: string): MembershipRow[] {
  const words = part.trim().split(/\s+/);
  const days = /\d/.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const [joined, departed] = days?.split("..") ?? [];
  return words.map((country) => ({ country, joined: joined || null, departed: departed ?? null }));
}
