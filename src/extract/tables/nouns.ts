const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for people who act for the side named before or after them. */
export const COLLECTIVE_NOUNS = words(`
  officials official delegation delegations government governments negotiators negotiator leaders leadership diplomats
  diplomat side sides authorities envoys representatives team teams mission missions administration counterparts
  counterpart experts party parties delegates ministers chiefs generals lawmakers legislators parliamentarians regime
  presidency interlocutors mediators rebels guerrillas opposition members allies partners colleagues colleague
  counterparties ministries nations countries states army junta militia guards fighters insurgents leader emissary emissaries commanders troika nationals premiers`);

/** Of these, the ones that stand for states when a region or number comes before: African countries, European leaders. */
export const STATE_NOUNS = words(
  "nations countries states leaders ministers officials diplomats counterparts governments partners allies envoys representatives delegations presidents premiers powers",
);

/** Adjectives of regions and groups that name no country. */
export const REGION_ADJECTIVES = words(`
  european african arab western asian american caribbean nordic baltic gulf pacific balkan muslim islamic regional
  world global international neighboring neighbouring donor member other participating developing eastern northern southern
  scandinavian mediterranean sahel maghreb andean francophone anglophone persian latin central west-african east-african
  industrialized industrialised nonaligned non-aligned allied several various`);

/** Bodies of a state whose acts are the state's: Norway's parliament. */
export const STATE_BODIES = words(
  "parliament parliaments government senate congress lawmakers legislators legislature cabinet ministry assembly army navy military",
);

/** Words that end or carry the name of an organization, firm, place, paper or document, never of a person. */
export const INSTITUTION_NOUNS = words(`
  ministry ministries council committee commission party university institute bank agency association centre center
  corporation company inc ltd group forum fund union front movement army force forces navy times post news house palace
  hotel airport street square sea river gulf strait mountain mountains island islands province department office court act
  treaty agreement accord accords pact declaration conference summit dialogue process plan initiative framework convention
  charter protocol day war prize games cup league congress parliament assembly senate college school church mosque temple
  foundation federation confederation organization organisation alliance network board authority bureau secretariat
  administration embassy consulate mission academy museum library hospital stadium park road avenue bridge tower hall
  station port valley hills bay lake ocean peninsula cape district county region state states republic kingdom emirates
  empire nations community commonwealth exchange stock market markets index press journal herald tribune gazette daily
  weekly magazine radio television tv channel network agency broadcasting airlines airways motors electric energy oil gas
  petroleum mining steel holdings partners capital securities insurance group pact memorandum resolution constitution
  budget bill law code revolution crisis pandemic memorial level high joint covid covid-19 coronavirus olympics world international national
  security foreign global united nations european asian african american western eastern northern southern central
  christmas easter ramadan internet facebook twitter google youtube whatsapp instagram telegram nobel reuters xinhua
  bloomberg afp ap tass anadolu kyodo yonhap ansa efe dpa interfax ria novosti sputnik wam mena irna fars tasnim`);

/** Words that begin with a capital only because of where they stand, and never begin a name. */
export const FUNCTION_WORDS = words(`
  the a an in on at of for from to by with as is are was were be been being it its he she they we you i his her their our
  your my this that these those and or but nor so yet if when while where who whom whose which what why how not no all any
  each both either neither some such many much more most few several other another after before since until during about
  above below under over between among through within without against toward towards into onto upon off out up down near
  next last first second third fourth fifth then than there here now today yesterday tomorrow tonight also however
  meanwhile moreover although though because despite later earlier once again still even just only according asked
  speaking including following amid ahead as his asked had has have having do does did done will would shall should can
  could may might must let one two three four five six seven eight nine ten hundreds thousands dozens mr mrs ms dr sir
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december yes no well instead rather like unlike per via plus minus
  accompanied sources source officials diplomats analysts experts observers critics supporters photo read share
  government opposition parliament cabinet president prime minister foreign secretary chancellor king queen`);

/** Place words that make a country's or city's name part of something else: South China Sea, New York Times. */
export const NAME_TAILS = words(`
  sea strait straits peninsula river canal ocean times post news herald star journal tribune gazette street university
  airport airlines airways stock exchange bank open cup games league club united city fc news-agency daily mail telegraph
  globe mirror press institute college hospital museum`);

export const DETERMINERS = words("the a an his her its their our both all some several these those this");
