/** What kind of office a title names; it decides whether its holder can speak for a side. */
export type OfficeRank =
  | "HEAD_OF_STATE"
  | "HEAD_OF_GOVERNMENT"
  | "FOREIGN_MINISTER"
  | "MINISTER"
  | "ENVOY"
  | "AMBASSADOR"
  | "SENIOR_OFFICIAL"
  | "OFFICIAL"
  | "MILITARY"
  | "LEGISLATOR"
  | "ROYAL"
  | "CLERGY"
  | "PARTY"
  | "HONORIFIC"
  | "SPOKESPERSON"
  | "SCHOLAR"
  | "BUSINESS"
  | "OTHER";

/** Offices that are ordinary words: they count only with a side, the chair, a member, the head. */
export const VAGUE_RANKS: ReadonlySet<OfficeRank> = new Set([
  "OFFICIAL",
  "MILITARY",
  "CLERGY",
  "PARTY",
  "SCHOLAR",
  "BUSINESS",
  "LEGISLATOR",
]);

/** Those who speak or are met, but for no side. */
export const TALKERS: ReadonlySet<OfficeRank> = new Set(["SPOKESPERSON", "SCHOLAR", "BUSINESS"]);

export interface TitleRow {
  /** Lower case, singular, without diacritics. */
  title: string;
  /** When it is not the title with an s. */
  plural?: string;
  rank: OfficeRank;
  /** The country (alpha-2) or organization that the office belongs to, unless the text names another. */
  side?: string;
  /** Stands for the holder of the same office on another side. */
  counterpart?: boolean;
}

/** Titles that tell a rank but no side; commas separate them. */
const PLAIN: Readonly<Partial<Record<OfficeRank, string>>> = {
  HEAD_OF_STATE: `
    president, head of state, leader, supreme leader, top leader, national leader, president-elect, state president,
    federal president, president of the republic, co-president, co-prince, captain regent, head of the presidency,
    chairman of the presidency, chairman of the tripartite presidency, presidency member, member of the presidency,
    ruler, strongman, military ruler, military leader, junta leader, junta chief, head of the junta, transitional president,
    transition president, transitional leader, first president, vice president, vice-president, first vice president,
    first vice-president, executive vice president, vice president-elect, chairman of the presidential council,
    presidential council chairman, head of the presidential council, chairman of the transitional sovereign council,
    sovereign council chairman, sovereign council chief, commander in chief, commander-in-chief, governor-general`,
  HEAD_OF_GOVERNMENT: `
    prime minister, premier, chancellor, federal chancellor, head of government, chief minister, minister-president,
    minister president, prime minister-elect, prime minister-designate, premier-designate, chancellor-designate,
    deputy prime minister, deputy premier, vice premier, vice-premier, vice prime minister, deputy chancellor,
    vice chancellor, vice-chancellor, first deputy prime minister, first deputy premier, executive vice premier,
    first vice premier, first vice-premier, chairman of the council of ministers, chief executive, first minister,
    deputy first minister, president of the government, president of the council of ministers, government leader,
    head of the government, chief adviser, chief advisor, coordinating minister`,
  FOREIGN_MINISTER: `
    foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister,
    minister of external affairs, minister of foreign relations, foreign relations minister, external relations minister,
    minister of foreign and european affairs, foreign and european affairs minister, minister for europe and foreign affairs,
    minister of foreign affairs and trade, minister of foreign affairs and cooperation, minister of foreign affairs and worship,
    minister of foreign affairs and international cooperation, minister of international relations,
    minister of international relations and cooperation, international relations minister, top diplomat, chief diplomat,
    chief of diplomacy, head of diplomacy, diplomacy chief, secretary of foreign affairs, secretary for foreign affairs,
    foreign affairs secretary, secretary of foreign relations, foreign relations secretary, foreign affairs chief,
    commissioner for foreign affairs, foreign minister-designate, minister for foreign and european affairs`,
  MINISTER: `
    minister, cabinet minister, minister of state, state minister, minister without portfolio, deputy minister,
    vice minister, vice-minister, senior minister, minister mentor, first deputy minister, deputy foreign minister,
    vice foreign minister, vice-foreign minister, first deputy foreign minister, executive vice foreign minister,
    assistant foreign minister, junior foreign minister, junior minister, parliamentary vice minister,
    senior vice minister, minister in charge, minister plenipotentiary, minister of state for foreign affairs,
    minister of state for external affairs, deputy minister of foreign affairs, vice minister of foreign affairs,
    assistant minister of foreign affairs, minister of royal court, minister of royal court affairs, royal court minister,
    minister in the presidency, minister of presidential affairs, minister in the prime minister's office,
    minister attached to the prime minister's office, delegate minister, minister delegate, minister-delegate,
    europe minister, minister for europe, minister for european affairs, european affairs minister, oil minister,
    unification minister, minister of petroleum, minister for africa, minister for asia, central bank governor,
    central bank chief, central bank president, governor of the central bank, president of the central bank,
    treasurer, finance chief, defence chief, defense chief, trade chief, security minister, public security minister,
    intelligence minister, minister of national defence, minister of national defense, minister of the armed forces,
    armed forces minister, minister of strategic affairs, strategic affairs minister, water minister, nuclear minister`,
  ENVOY: `
    envoy, special envoy, presidential envoy, special presidential envoy, personal envoy, peace envoy, senior envoy,
    top envoy, chief envoy, nuclear envoy, climate envoy, special climate envoy, trade envoy, roving envoy, joint envoy,
    special representative, personal representative, permanent representative, deputy permanent representative,
    special representative of the president, special coordinator, special adviser, special advisor, special emissary, emissary,
    negotiator, chief negotiator, top negotiator, lead negotiator, chief nuclear negotiator, nuclear negotiator,
    senior negotiator, peace negotiator, trade negotiator, chief trade negotiator, top trade negotiator, arms negotiator,
    hostage negotiator, chief delegate, delegate, head of delegation, head of the delegation, delegation head,
    delegation chief, delegation leader, leader of the delegation, mediator, chief mediator, peace mediator, facilitator,
    plenipotentiary, special presidential representative, presidential representative, coordinator, co-chair, cochair,
    co-chairman, co-chairperson, representative to the united nations, sherpa, observer, permanent observer,
    resident coordinator, special rapporteur, peace coordinator, middle east coordinator, climate chief, intermediary,
    representative for korean affairs, envoy for climate change, special envoy for climate change`,
  AMBASSADOR: `
    ambassador, ambassador-designate, ambassador at large, ambassador-at-large, deputy ambassador, roving ambassador,
    ambassador extraordinary and plenipotentiary, charge d'affaires, acting charge d'affaires,
    consul general, consul-general, deputy consul general,  ambassador to the united nations, high commissioner, consul,
    vice consul, honorary consul, trade commissioner, minister-counselor, minister-counsellor, minister counselor,
    minister counsellor, deputy chief of mission, deputy head of mission, head of mission, chief of mission,
    first secretary, second secretary, third secretary, counselor, counsellor, political counselor, political counsellor,
    press attache, military attache, defence attache, defense attache, cultural attache, commercial attache, attache,
    diplomat, senior diplomat, career diplomat, veteran diplomat, deputy high commissioner`,
  SENIOR_OFFICIAL: `
    chairman-in-office, chairperson-in-office, chair-in-office,
    national security adviser, national security advisor, deputy national security adviser, deputy national security advisor,
    security adviser, security advisor, foreign policy adviser, foreign policy advisor, foreign affairs adviser,
    foreign affairs advisor, presidential adviser, presidential advisor, presidential aide, senior adviser, senior advisor,
    top adviser, top advisor, economic adviser, economic advisor, chief economic adviser, chief economic advisor,
    diplomatic adviser, diplomatic advisor, kremlin aide, security chief, intelligence chief, spy chief, spymaster,
    spy agency chief, police chief, nuclear chief, secretary of the security council, security council secretary,
    national security council secretary, secretary of the national security council,
    secretary of the supreme national security council, deputy secretary of the security council, national security director,
    director of national intelligence, director of national security, chief of staff, presidential chief of staff,
    deputy chief of staff, deputy head of the presidential administration, head of the presidential administration,
    head of the presidential office, chief of the presidential office, chief cabinet secretary, cabinet secretary,
    chief secretary, permanent secretary, permanent under-secretary, secretary, secretary-general, secretary general,
    deputy secretary-general, deputy secretary general, assistant secretary-general, assistant secretary general,
    under-secretary-general, undersecretary-general, under secretary-general, executive secretary, director general,
    director-general, deputy director general, deputy director-general, managing director, deputy managing director,
    high representative, commissioner, vice commissioner, undersecretary, under secretary, under-secretary, state secretary,
    parliamentary state secretary, parliamentary secretary, deputy secretary, assistant secretary, deputy assistant secretary,
    principal deputy assistant secretary, secretary of state for foreign affairs, foreign policy chief, attorney general,
    solicitor general, prosecutor general, chief prosecutor, chief justice, auditor general, surgeon general, governor,
    deputy governor, vice governor, lieutenant governor, mayor, deputy mayor, vice mayor, lord mayor, governor general,
    foreign policy aide, chief aide, top aide, top official, administrator, high official, minister-level official,
    head of the foreign intelligence service, intelligence director, acting director, prefect, drug czar`,
  OFFICIAL: `
    official, senior official, diplomatic official, foreign ministry official, defence official, defense official,
    government official, trade official, nuclear official, head of department, department head, department director,
    director of the department, division director, bureau chief, bureau director, section chief, office director,
    director, deputy director, adviser, advisor, aide, chief, deputy chief, head, deputy head, assistant, assistant minister,
    deputy assistant minister, inspector, chief inspector, inspector general, country director, regional director,
    mission chief, mission director, desk officer, political director, political officer, protocol chief,
    chief of protocol, registrar, judge, justice, magistrate, prosecutor, commandant, warden, sheriff, police commissioner,
    customs chief, superintendent, comptroller, manager, acting head, acting chief, representative`,
  MILITARY: `
    general, admiral, colonel, major, captain, lieutenant, commander, brigadier, marshal, field marshal, air marshal,
    air chief marshal, air vice-marshal, air commodore, commodore, group captain, wing commander, squadron leader,
    vice admiral, vice-admiral, rear admiral, fleet admiral, lieutenant general, lieutenant-general, major general,
    major-general, brigadier general, brigadier-general, colonel general, colonel-general, four-star general,
    army general, lieutenant colonel, lieutenant commander, senior colonel, vice marshal, gen, lt gen, maj gen, brig gen,
    adm, col, lt col, capt, lt, cmdr, sgt, gen., adm., col., capt., lt., maj., cmdr., sgt., brig., sergeant, corporal, private,
    warlord, army chief, navy chief, air force chief, military chief, chief of the army, chief of the general staff,
    chief of general staff, chief of the defence staff, chief of defence staff, chief of the army staff, chief of army staff,
    chairman of the joint chiefs of staff, joint chiefs chairman, deputy commander, supreme commander,
    supreme allied commander, force commander, brigade commander, militia leader, militia commander, guerrilla commander,
    troop commander, comandante, peacekeeping commander, chairman of the military committee, cosmonaut, astronaut`,
  LEGISLATOR: `
    speaker, deputy speaker, speaker of parliament, parliament speaker, parliamentary speaker, speaker of the parliament,
    speaker of the house, house speaker, speaker of the national assembly, national assembly speaker,
    speaker of the house of representatives, speaker of the senate, senate speaker, senate president,
    president of the senate, president of the national assembly, president of parliament, president of the parliament,
    chairman of the national assembly, national assembly chairman, senator, congressman, congresswoman, lawmaker,
    legislator, member of parliament, parliamentarian, deputy, mp, mep, member of the european parliament, state senator,
    assemblyman, assemblywoman, majority leader, minority leader, opposition leader, leader of the opposition,
    shadow foreign secretary, shadow foreign minister, majority whip, minority whip, chief whip, committee chairman,
    committee chairwoman, chairman of the foreign affairs committee, chairman of the foreign relations committee, backbencher,
    councilman, councilwoman, councilor, councillor, baroness, baron, parliament chairman, parliamentary leader,
    parliamentary group leader, rapporteur`,
  ROYAL: `
    king, queen, prince, princess, crown prince, crown princess, deputy crown prince, emperor, empress, emir, amir,
    deputy emir, sultan, sheikh, sheik, shaikh, sheikha, grand duke, grand duchess, duke, duchess, archduke, sovereign,
    monarch, maharaja, regent, queen mother, heir apparent, prince consort, marquess, viscount, earl, countess,
    paramount chief, tsar, czar, his majesty, her majesty, his royal highness, her royal highness, his highness,
    her highness, tunku, tengku, queen consort`,
  CLERGY: `
    cardinal, archbishop, bishop, patriarch, metropolitan, ayatollah, grand ayatollah, hojatoleslam, imam, grand imam, mufti,
    grand mufti, mullah, maulana, rabbi, chief rabbi, lama, rev, reverend, rev., father, monsignor, msgr., brother, sister,
    primate, ecumenical patriarch, cleric, preacher, pastor, swami, abbot, catholicos, chaplain, priest, monk, nun`,
  PARTY: `
    general secretary, first secretary of the central committee, party leader, party chief, party chairman, party chairwoman,
    party secretary, party general secretary, party boss, party president, party official, communist party chief,
    communist party leader, rebel leader, rebel chief, rebel commander, guerrilla leader, separatist leader, faction leader,
    political leader, political chief, political bureau chief, head of the political bureau, politburo member,
    member of the politburo, member of the political bureau, central committee member, member of the central committee,
    central committee secretary, secretary of the central committee, resistance leader, exiled leader, independence leader,
    coalition leader, union leader, tribal leader, clan leader, activist, dissident, candidate, presidential candidate,
    presidential hopeful, nominee, presidential nominee, organizer, campaigner, revolutionary, insurgent leader,
    deputy leader, deputy party leader, international department head, head of the international department, comrade`,
  HONORIFIC: `
    hon, the hon, the hon., the honourable, the honorable, rt hon, the rt hon, the right honourable, the right hon, most honourable,
    h.h., h.r.h., h.m., dato seri, dato sri, dato' sri, datuk sri, engr, engr., eng., alhaji, alhaja, barrister, ato, maitre, thiru,
    mr, mrs, ms, mr., mrs., ms., miss, dr, dr., sir, lord, lady, dame, madam, madame, monsieur, senor, senora, messrs, messrs.,
    datuk, dato, dato', datuk seri, dato' seri, tan sri, hon., honorable, honourable,
    right honourable, excellency, his excellency, her excellency, h.e., u, daw, shri, smt, smt., herr, frau, esq.`,
  SPOKESPERSON: `
    spokesman, spokeswoman, spokesperson, deputy spokesman, deputy spokeswoman, deputy spokesperson, chief spokesman,
    chief spokeswoman, chief spokesperson, press secretary, deputy press secretary, presidential spokesman,
    presidential spokeswoman, presidential spokesperson, government spokesman, government spokeswoman,
    government spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, foreign ministry spokesperson,
    defence ministry spokesman, defense ministry spokesman, defense ministry spokesperson, military spokesman,
    army spokesman, police spokesman, party spokesman, state department spokesman, state department spokeswoman,
    state department spokesperson, white house spokesman, white house spokeswoman, kremlin spokesman, embassy spokesman,
    embassy spokesperson, press officer, press aide, communications director, information officer, commission spokesman,
    commission spokeswoman, commission spokesperson, ministry spokesman, ministry spokeswoman, ministry spokesperson`,
  SCHOLAR: `
    analyst, political analyst, senior analyst, military analyst, professor, associate professor, assistant professor,
    professor emeritus, emeritus professor, prof, prof., lecturer, expert, scholar, researcher, research fellow, senior fellow,
    fellow, visiting fellow, nonresident fellow, associate research fellow, senior researcher, senior research fellow,
    research director, director of the institute, director of the center, director of the centre, director of the program,
    deputy director of the institute, dean, associate dean, historian, economist, chief economist, senior economist,
    political scientist, scientist, physicist, author, writer, novelist, poet, columnist, commentator,
    journalist, reporter, correspondent, editor, editor-in-chief, editor in chief, publisher, anchor, strategist, academic,
    sociologist, lawyer, attorney, teacher, student, doctor, surgeon, engineer, pollster, consultant, specialist, philosopher,
    demographer, theologian, rector, academician, chief strategist`,
  BUSINESS: `
    chief executive officer, ceo, c.e.o., chief financial officer, cfo, chief operating officer, founder, co-founder,
    cofounder, businessman, businesswoman, entrepreneur, tycoon, billionaire, executive, executive director, executive chairman,
    executive vice-president, senior vice president, senior vice-president, general manager, deputy general manager,
    company president, company chairman, board member, chairman of the board, banker, investor, trader, magnate, oligarch,
    owner, shareholder, chief engineer, fund manager, portfolio manager, head of research, partner, merchant, media mogul,
    industrialist, investment banker, broker`,
  OTHER: `
    chairman, chairwoman, chairperson, chair, vice chairman, vice-chairman, vice chairwoman, vice chairperson, deputy chairman,
    deputy chairwoman, deputy chairperson, honorary chairman, acting chairman, first lady, first gentleman, member,
    actor, actress, singer, pianist, footballer, coach, athlete, champion, laureate, nobel laureate,
    nobel peace laureate, refugee, resident, farmer, fisherman, driver, worker, victim, defector, prisoner, detainee, hostage,
    patient, witness, suspect, widow, wife, husband, son, daughter, volunteer, founder and president,
    special guest, eyewitness, survivor, artist, filmmaker, film director, photographer, translator, interpreter,
    fugitive, terrorist, hijacker, pilot, explorer, veteran, statesman, politician, technocrat, predecessor, successor`,
};

/** Titles that are bound to a side. */
const SIDED: readonly TitleRow[] = [
  { title: "secretary of state", rank: "FOREIGN_MINISTER", side: "US" },
  { title: "deputy secretary of state", rank: "MINISTER", side: "US" },
  { title: "under secretary of state", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "undersecretary of state", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "under-secretary of state", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "assistant secretary of state", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "deputy assistant secretary of state", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "secretary of defense", rank: "MINISTER", side: "US" },
  { title: "secretary of war", rank: "MINISTER", side: "US" },
  { title: "deputy secretary of defense", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "under secretary of defense", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "undersecretary of defense", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "assistant secretary of defense", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "defense secretary", rank: "MINISTER", side: "US" },
  { title: "war secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of the treasury", rank: "MINISTER", side: "US" },
  { title: "treasury secretary", rank: "MINISTER", side: "US" },
  { title: "deputy treasury secretary", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "treasury undersecretary", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "treasury under secretary", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "secretary of commerce", rank: "MINISTER", side: "US" },
  { title: "commerce secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of energy", rank: "MINISTER", side: "US" },
  { title: "energy secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of agriculture", rank: "MINISTER", side: "US" },
  { title: "agriculture secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of homeland security", rank: "MINISTER", side: "US" },
  { title: "homeland security secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of the interior", rank: "MINISTER", side: "US" },
  { title: "interior secretary", rank: "MINISTER", side: "US" },
  { title: "labor secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of labor", rank: "MINISTER", side: "US" },
  { title: "navy secretary", rank: "MINISTER", side: "US" },
  { title: "secretary of the navy", rank: "MINISTER", side: "US" },
  { title: "secretary of the army", rank: "MINISTER", side: "US" },
  { title: "secretary of the air force", rank: "MINISTER", side: "US" },
  { title: "trade representative", rank: "MINISTER", side: "US" },
  { title: "deputy trade representative", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "assistant trade representative", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "us trade representative", rank: "MINISTER", side: "US" },
  { title: "u.s. trade representative", rank: "MINISTER", side: "US" },
  { title: "united states trade representative", rank: "MINISTER", side: "US" },
  { title: "white house national security adviser", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "white house national security advisor", rank: "SENIOR_OFFICIAL", side: "US" },
  {
    title: "white house chief of staff",
    plural: "white house chiefs of staff",
    rank: "SENIOR_OFFICIAL",
    side: "US",
  },
  { title: "white house press secretary", rank: "SPOKESPERSON", side: "US" },
  { title: "pentagon chief", rank: "MINISTER", side: "US" },
  { title: "pentagon spokesman", rank: "SPOKESPERSON", side: "US" },
  { title: "pentagon press secretary", rank: "SPOKESPERSON", side: "US" },
  { title: "cia director", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "director of central intelligence", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "federal reserve chairman", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "federal reserve chair", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "fed chairman", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "fed chair", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "senate majority leader", rank: "LEGISLATOR", side: "US" },
  { title: "senate minority leader", rank: "LEGISLATOR", side: "US" },
  { title: "house majority leader", rank: "LEGISLATOR", side: "US" },
  { title: "house minority leader", rank: "LEGISLATOR", side: "US" },
  { title: "sen.", plural: "sens.", rank: "LEGISLATOR", side: "US" },
  { title: "rep.", plural: "reps.", rank: "LEGISLATOR", side: "US" },
  { title: "gov.", plural: "govs.", rank: "SENIOR_OFFICIAL", side: "US" },
  { title: "foreign secretary", rank: "FOREIGN_MINISTER", side: "GB" },
  { title: "shadow chancellor", rank: "LEGISLATOR", side: "GB" },
  { title: "chancellor of the exchequer", rank: "MINISTER", side: "GB" },
  { title: "home secretary", rank: "MINISTER", side: "GB" },
  { title: "defence secretary", rank: "MINISTER", side: "GB" },
  { title: "business secretary", rank: "MINISTER", side: "GB" },
  { title: "brexit secretary", rank: "MINISTER", side: "GB" },
  { title: "northern ireland secretary", rank: "MINISTER", side: "GB" },
  { title: "secretary of state for defence", rank: "MINISTER", side: "GB" },
  { title: "secretary of state for trade and industry", rank: "MINISTER", side: "GB" },
  { title: "secretary of state for international development", rank: "MINISTER", side: "GB" },
  { title: "secretary of state for northern ireland", rank: "MINISTER", side: "GB" },
  { title: "lord privy seal", rank: "MINISTER", side: "GB" },
  { title: "lord chancellor", rank: "MINISTER", side: "GB" },
  { title: "prince of wales", rank: "ROYAL", side: "GB" },
  { title: "duke of edinburgh", rank: "ROYAL", side: "GB" },
  { title: "secretary of state for external affairs", rank: "FOREIGN_MINISTER", side: "CA" },
  { title: "taoiseach", plural: "taoisigh", rank: "HEAD_OF_GOVERNMENT", side: "IE" },
  { title: "tanaiste", rank: "HEAD_OF_GOVERNMENT", side: "IE" },
  { title: "bundeskanzler", plural: "bundeskanzler", rank: "HEAD_OF_GOVERNMENT", side: "DE" },
  { title: "bundesbank president", rank: "SENIOR_OFFICIAL", side: "DE" },
  { title: "kremlin leader", rank: "HEAD_OF_STATE", side: "RU" },
  { title: "kremlin chief", rank: "HEAD_OF_STATE", side: "RU" },
  { title: "state duma speaker", rank: "LEGISLATOR", side: "RU" },
  { title: "duma speaker", rank: "LEGISLATOR", side: "RU" },
  { title: "speaker of the state duma", rank: "LEGISLATOR", side: "RU" },
  { title: "verkhovna rada speaker", rank: "LEGISLATOR", side: "UA" },
  { title: "knesset speaker", rank: "LEGISLATOR", side: "IL" },
  { title: "mossad chief", rank: "SENIOR_OFFICIAL", side: "IL" },
  { title: "bundestag president", rank: "LEGISLATOR", side: "DE" },
  { title: "sejm marshal", rank: "LEGISLATOR", side: "PL" },
  { title: "lok sabha speaker", rank: "LEGISLATOR", side: "IN" },
  { title: "external affairs minister", rank: "FOREIGN_MINISTER", side: "IN" },
  { title: "minister for external affairs", rank: "FOREIGN_MINISTER", side: "IN" },
  { title: "chief of general intelligence of the kingdom", rank: "SENIOR_OFFICIAL", side: "SA" },
  { title: "custodian of the two holy mosques", rank: "ROYAL", side: "SA" },
  { title: "state councilor", rank: "SENIOR_OFFICIAL", side: "CN" },
  { title: "state councillor", rank: "SENIOR_OFFICIAL", side: "CN" },
  { title: "paramount leader", rank: "HEAD_OF_STATE", side: "CN" },
  { title: "central military commission vice chairman", rank: "MILITARY", side: "CN" },
  { title: "vice chairman of the central military commission", rank: "MILITARY", side: "CN" },
  { title: "chairman of the npc standing committee", rank: "LEGISLATOR", side: "CN" },
  { title: "chairman of the national people's congress", rank: "LEGISLATOR", side: "CN" },
  { title: "member of the politburo standing committee", rank: "PARTY", side: "CN" },
  { title: "politburo standing committee member", rank: "PARTY", side: "CN" },
  { title: "cpc general secretary", rank: "PARTY", side: "CN" },
  { title: "general secretary of the cpc central committee", rank: "PARTY", side: "CN" },
  {
    title: "director of the office of the foreign affairs commission of the cpc central committee",
    rank: "FOREIGN_MINISTER",
    side: "CN",
  },
  { title: "general secretary of the workers' party of korea", rank: "HEAD_OF_STATE", side: "KP" },
  { title: "chairman of the state affairs commission", rank: "HEAD_OF_STATE", side: "KP" },
  { title: "chairman of the national defense commission", rank: "HEAD_OF_STATE", side: "KP" },
  { title: "dear leader", rank: "HEAD_OF_STATE", side: "KP" },
  { title: "great leader", rank: "HEAD_OF_STATE", side: "KP" },
  {
    title: "special representative for korean peninsula peace and security affairs",
    rank: "ENVOY",
    side: "KR",
  },
  { title: "yang di-pertuan agong", plural: "yang di-pertuan agong", rank: "ROYAL", side: "MY" },
  { title: "samdech", plural: "samdech", rank: "HONORIFIC", side: "KH" },
  { title: "brother leader", rank: "HEAD_OF_STATE", side: "LY" },
  { title: "negus", plural: "negus", rank: "ROYAL", side: "ET" },
  { title: "lehendakari", rank: "SENIOR_OFFICIAL", side: "ES" },
  { title: "pope", rank: "CLERGY", side: "VA" },
  { title: "pontiff", rank: "CLERGY", side: "VA" },
  { title: "holy father", rank: "CLERGY", side: "VA" },
  { title: "cardinal secretary of state", rank: "HEAD_OF_GOVERNMENT", side: "VA" },
  { title: "vatican secretary of state", rank: "HEAD_OF_GOVERNMENT", side: "VA" },
  { title: "secretary for relations with states", rank: "FOREIGN_MINISTER", side: "VA" },
  { title: "nuncio", rank: "AMBASSADOR", side: "VA" },
  { title: "apostolic nuncio", rank: "AMBASSADOR", side: "VA" },
  { title: "papal nuncio", rank: "AMBASSADOR", side: "VA" },
  { title: "papal envoy", rank: "ENVOY", side: "VA" },
  { title: "dalai lama", rank: "CLERGY" },
  { title: "un secretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un secretary general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "u.n. secretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "u.n. secretary general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "united nations secretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "united nations secretary general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "secretary-general of the united nations", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un deputy secretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un under-secretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un undersecretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "u.n. undersecretary-general", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un chief", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "u.n. chief", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un envoy", rank: "ENVOY", side: "United Nations" },
  { title: "u.n. envoy", rank: "ENVOY", side: "United Nations" },
  { title: "united nations envoy", rank: "ENVOY", side: "United Nations" },
  { title: "un special envoy", rank: "ENVOY", side: "United Nations" },
  { title: "u.n. special envoy", rank: "ENVOY", side: "United Nations" },
  { title: "united nations special envoy", rank: "ENVOY", side: "United Nations" },
  { title: "un special representative", rank: "ENVOY", side: "United Nations" },
  { title: "u.n. special representative", rank: "ENVOY", side: "United Nations" },
  { title: "special representative of the secretary-general", rank: "ENVOY", side: "United Nations" },
  { title: "un mediator", rank: "ENVOY", side: "United Nations" },
  { title: "u.n. mediator", rank: "ENVOY", side: "United Nations" },
  { title: "un humanitarian coordinator", rank: "ENVOY", side: "United Nations" },
  { title: "un resident coordinator", rank: "ENVOY", side: "United Nations" },
  { title: "un emergency relief coordinator", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un high commissioner for refugees", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "u.n. high commissioner for refugees", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "high commissioner for refugees", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un high commissioner for human rights", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "high commissioner for human rights", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un general assembly president", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "president of the un general assembly", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "president of the general assembly", rank: "SENIOR_OFFICIAL", side: "United Nations" },
  { title: "un spokesman", rank: "SPOKESPERSON", side: "United Nations" },
  { title: "un spokesperson", rank: "SPOKESPERSON", side: "United Nations" },
  {
    title: "high representative for foreign affairs and security policy",
    rank: "SENIOR_OFFICIAL",
    side: "European Union",
  },
  { title: "high representative for foreign affairs", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "eu high representative", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "eu foreign policy chief", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european union foreign policy chief", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "eu trade chief", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "eu trade commissioner", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "eu commissioner", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european commissioner", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "external relations commissioner", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "enlargement commissioner", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "commissioner for enlargement", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "commissioner for trade", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "commissioner for external relations", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european commission president", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "president of the european commission", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european commission vice president", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european commission vice-president", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european commission executive vice president", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "commission president", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european council president", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "president of the european council", rank: "SENIOR_OFFICIAL", side: "European Union" },
  { title: "european parliament president", rank: "LEGISLATOR", side: "European Union" },
  { title: "president of the european parliament", rank: "LEGISLATOR", side: "European Union" },
  { title: "eu envoy", rank: "ENVOY", side: "European Union" },
  { title: "eu special envoy", rank: "ENVOY", side: "European Union" },
  { title: "eu special representative", rank: "ENVOY", side: "European Union" },
  { title: "eu ambassador", rank: "AMBASSADOR", side: "European Union" },
  { title: "eu brexit negotiator", rank: "ENVOY", side: "European Union" },
  { title: "ecb president", rank: "SENIOR_OFFICIAL", side: "European Central Bank" },
  { title: "european central bank president", rank: "SENIOR_OFFICIAL", side: "European Central Bank" },
  { title: "nato secretary-general", rank: "SENIOR_OFFICIAL", side: "NATO" },
  { title: "nato secretary general", rank: "SENIOR_OFFICIAL", side: "NATO" },
  { title: "secretary-general of nato", rank: "SENIOR_OFFICIAL", side: "NATO" },
  { title: "nato deputy secretary general", rank: "SENIOR_OFFICIAL", side: "NATO" },
  { title: "nato chief", rank: "SENIOR_OFFICIAL", side: "NATO" },
  { title: "supreme allied commander europe", rank: "MILITARY", side: "NATO" },
  { title: "asean secretary-general", rank: "SENIOR_OFFICIAL", side: "ASEAN" },
  { title: "secretary-general of asean", rank: "SENIOR_OFFICIAL", side: "ASEAN" },
  { title: "asean special envoy", rank: "ENVOY", side: "ASEAN" },
  { title: "arab league secretary-general", rank: "SENIOR_OFFICIAL", side: "Arab League" },
  { title: "arab league secretary general", rank: "SENIOR_OFFICIAL", side: "Arab League" },
  { title: "arab league chief", rank: "SENIOR_OFFICIAL", side: "Arab League" },
  { title: "african union chairman", rank: "SENIOR_OFFICIAL", side: "African Union" },
  { title: "african union chairperson", rank: "SENIOR_OFFICIAL", side: "African Union" },
  { title: "au commission chairperson", rank: "SENIOR_OFFICIAL", side: "African Union" },
  { title: "african union commission chairperson", rank: "SENIOR_OFFICIAL", side: "African Union" },
  { title: "chairperson of the african union commission", rank: "SENIOR_OFFICIAL", side: "African Union" },
  { title: "african union envoy", rank: "ENVOY", side: "African Union" },
  { title: "oas secretary general", rank: "SENIOR_OFFICIAL", side: "Organization of American States" },
  { title: "oas secretary-general", rank: "SENIOR_OFFICIAL", side: "Organization of American States" },
  { title: "opec secretary-general", rank: "SENIOR_OFFICIAL", side: "OPEC" },
  { title: "opec secretary general", rank: "SENIOR_OFFICIAL", side: "OPEC" },
  { title: "imf managing director", rank: "SENIOR_OFFICIAL", side: "International Monetary Fund" },
  { title: "imf chief", rank: "SENIOR_OFFICIAL", side: "International Monetary Fund" },
  { title: "imf mission chief", rank: "OFFICIAL", side: "International Monetary Fund" },
  { title: "managing director of the imf", rank: "SENIOR_OFFICIAL", side: "International Monetary Fund" },
  { title: "world bank president", rank: "SENIOR_OFFICIAL", side: "World Bank" },
  { title: "world bank vice president", rank: "SENIOR_OFFICIAL", side: "World Bank" },
  { title: "wto director-general", rank: "SENIOR_OFFICIAL", side: "World Trade Organization" },
  { title: "wto director general", rank: "SENIOR_OFFICIAL", side: "World Trade Organization" },
  { title: "wto chief", rank: "SENIOR_OFFICIAL", side: "World Trade Organization" },
  { title: "who director-general", rank: "SENIOR_OFFICIAL", side: "World Health Organization" },
  { title: "who chief", rank: "SENIOR_OFFICIAL", side: "World Health Organization" },
  { title: "iaea director general", rank: "SENIOR_OFFICIAL", side: "International Atomic Energy Agency" },
  { title: "iaea director-general", rank: "SENIOR_OFFICIAL", side: "International Atomic Energy Agency" },
  { title: "iaea chief", rank: "SENIOR_OFFICIAL", side: "International Atomic Energy Agency" },
  { title: "un nuclear chief", rank: "SENIOR_OFFICIAL", side: "International Atomic Energy Agency" },
  { title: "u.n. nuclear chief", rank: "SENIOR_OFFICIAL", side: "International Atomic Energy Agency" },
  { title: "counterpart", rank: "OTHER", counterpart: true },
  { title: "opposite number", rank: "OTHER", counterpart: true },
  { title: "homologue", rank: "OTHER", counterpart: true },
  { title: "fellow leader", rank: "HEAD_OF_STATE", counterpart: true },
];

/** What follows the head noun, which alone takes the plural: minister | of finance, secretary | -general. */
const TAIL =
  /(?= (?:of|for|to|in|at|on|without|attached|d'affaires|plenipotentiary|extraordinary|emeritus|regent)\b|-(?:at|in|elect|designate|delegate|general)\b| general$)/;

/** In these ranks "general" is the noun (generals), elsewhere an adjective (attorneys general). */
const RANKED_GENERAL = /^(?:(?:lieutenant|major|brigadier|colonel|army|four-star)[ -])?general\b/;

function pluralOf(title: string): string {
  if (title.endsWith(".")) return `${title.slice(0, -1)}s.`;
  const cut = RANKED_GENERAL.test(title) ? title.length : title.search(TAIL);
  const head = cut < 0 ? title : title.slice(0, cut);
  const tail = title.slice(head.length);
  if (/(?:^|[ -]|[a-z])(?:man|woman)$/.test(head)) return `${head.slice(0, -2)}en${tail}`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${tail}`;
  return `${head}${/(?:s|ss|ch|sh)$/.test(head) && !/(?:arch|eich)$/.test(head) ? "es" : "s"}${tail}`;
}

/** The row with its plural where that is not the title with an s; honorifics have none but their own form. */
function withPlural(row: TitleRow): TitleRow {
  const plural = row.plural ?? (row.rank === "HONORIFIC" ? row.title : pluralOf(row.title));
  return plural === `${row.title}s` ? row : { ...row, plural };
}

export const TITLES: readonly TitleRow[] = [
  ...Object.entries(PLAIN).flatMap(([rank, titles]) =>
    titles.split(",").map((title): TitleRow => ({ title: title.trim(), rank: rank as OfficeRank })),
  ),
  ...SIDED,
].map(withPlural);

/** Fields of government, from which "X minister", "minister of X", "minister for X", "X secretary" are formed. */
export const PORTFOLIOS: readonly string[] = `
  foreign, foreign affairs, external affairs, external relations, foreign relations, foreign affairs and trade,
  foreign affairs and cooperation, foreign affairs and international cooperation, foreign and european affairs,
  foreign affairs and international trade, foreign trade, foreign trade and tourism, foreign economic relations,
  international relations, international affairs, international trade, international cooperation,
  international development, international business, development cooperation, overseas development, development,
  diaspora affairs, expatriate affairs, overseas territories, european affairs, europe, european integration, eu affairs,
  african affairs, african integration, asian affairs, middle east, commonwealth affairs, regional integration,
  regional cooperation, regional affairs, regional development, gulf affairs, arab affairs, maghreb affairs,
  francophonie, unification, reunification, reintegration, mainland affairs, northern affairs, border affairs,
  state, defence, defense, national defence, national defense, defence and security, defence and veterans affairs,
  defence production, war, armed forces, military affairs, veterans affairs, security, national security,
  public security, state security, internal security, homeland security, public safety, counterterrorism, police,
  interior, internal affairs, home, home affairs, home and cultural affairs, intelligence, emergency situations,
  emergencies, disaster management, civil defence, civil defense, crisis management, immigration, migration,
  migration and asylum, citizenship, refugees, refugee affairs, humanitarian affairs, justice, law, legal affairs,
  law and human rights, constitutional affairs, human rights, parliamentary affairs, religious affairs, finance,
  economy and finance, finance and economic affairs, finance and economy, treasury, budget, planning,
  planning and investment, economic planning, planning and development, economy, economic affairs, economics,
  economic development, economics and technology, economic policy, economic cooperation, economic relations, national economy,
  strategy and finance, revenue, customs, taxation, privatization, investment, investments, competition, commerce,
  commerce and industry, commerce and trade, trade, trade and industry, trade and investment, trade and commerce,
  trade and economy, trade and cooperation, trade and economic development, internal trade, domestic trade, industry,
  industry and trade, industry and commerce, industry and information technology, economy trade and industry,
  trade industry and energy, enterprise, business, business and trade, small business, consumer affairs, supply, procurement,
  public enterprises, state enterprises, commercial, tourism, tourism and antiquities, antiquities, energy, oil, oil and gas,
  petroleum, petroleum and mineral resources, petroleum and natural resources, oil and energy, energy and mines,
  energy and mineral resources, energy and infrastructure, energy and industry, energy and natural resources, electricity,
  electricity and water, power, atomic energy, nuclear energy, nuclear, mines, mining, mineral resources, natural resources,
  resources, water, water resources, irrigation, water and irrigation, hydrocarbons, renewable energy, environment,
  climate, climate change, climate action, environment and climate change, environmental protection, ecology,
  ecological transition, energy and climate, forestry, forests, wildlife, land, lands, agriculture, food,
  food and agriculture, agriculture and fisheries, agriculture and forestry, agriculture and rural affairs, livestock,
  rural development, rural affairs, fisheries, maritime affairs, marine affairs and fisheries, marine, oceans, transport,
  transportation, transport and communications, transport and infrastructure, infrastructure, land and infrastructure,
  roads, railways, railway, shipping, aviation, civil aviation, ports, public works, works, construction,
  housing, urban development, urban affairs, communications, telecommunications, posts, information,
  information technology, information and broadcasting, information and culture, broadcasting, media, digital affairs,
  digital, digital economy, digital transformation, innovation, technology, science, science and technology,
  research, higher education, education, education and science, education and culture, culture, culture and tourism,
  culture and sports, culture sports and tourism, arts, heritage, youth, youth and sports, sports, sport, health,
  public health, health and welfare, health and social services, health and medical education, welfare, social affairs,
  social security, social development, social solidarity, social welfare, labour, labor, labour and social affairs,
  employment, manpower, human resources, pensions, family, family affairs, women's affairs, women, gender equality,
  children, public administration, public service, civil service, administration, local government, local administration,
  cabinet affairs, presidential affairs, royal court, federal affairs, federalism, provincial affairs, minorities,
  indigenous affairs, intergovernmental affairs, political affairs, reconciliation, reconstruction, rehabilitation, peace,
  peacebuilding, information and communications, space, islamic affairs, awqaf, endowments, hajj, jerusalem affairs, prisoners affairs,
  civil affairs, settlements, reforms, modernization, anti-corruption, supply and internal trade, strategic affairs,
  strategic planning, strategic industries, temporarily occupied territories, post-war, brexit, nordic cooperation
`
  .split(",")
  .map((portfolio) => portfolio.trim());

/** Words that may stand before a title without changing whose side its holder is on. */
export const TITLE_MODIFIERS: readonly string[] = `
  former ex then acting interim caretaker transitional provisional outgoing incoming departing new newly-elected
  newly-appointed newly-installed newly appointed designated designate embattled ousted deposed exiled fugitive jailed
  self-proclaimed self-declared de-facto current present sitting serving incumbent ruling reigning longtime long-time
  veteran one-time onetime late slain assassinated retired future next previous past recently returning visiting
  touring deputy vice first second third senior junior chief principal top leading high-ranking ranking executive
  permanent honorary assistant associate adjunct special joint co resident non-resident alternate additional parliamentary
  presidential personal general federal national central regional provincial state union royal imperial
  civilian military constitutional communist reformist conservative liberal hardline hard-line moderate pro-western powerful
  influential respective two three four five both lead main key all-powerful elder under sub extraordinary plenipotentiary
  roving official unofficial fellow
`
  .trim()
  .split(/\s+/);
