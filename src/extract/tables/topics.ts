import type { Topic } from "../../domain/topic.ts";

/** The words and phrases, as keys, by which each topic is found near the evidence. */
export const TOPIC_WORDS: Readonly<Record<Topic, readonly string[]>> = {
  TRADE: list(`
    trade | trading partner | trade deal | trade war | tariff | tariffs | customs union | customs duties
    duty-free | import | imports | export | exports | importers | exporters | free trade | market access
    trade deficit | trade surplus | trade balance | anti-dumping | countervailing duties | quota | quotas
    protectionism | most favored nation | most favoured nation | commerce | commercial | trade barriers | textiles
    supply chain | supply chains | rules of origin | trade facilitation | trade volume | free-trade agreement
  `),
  INVESTMENT: list(`
    investment | investments | investor | investors | invest | joint venture | joint ventures | project finance
    foreign direct investment | investment treaty | investment protection | infrastructure fund | belt and road
    business council | business forum | special economic zone | industrial park | sovereign wealth fund
    public-private partnership | privatization | concession agreement
  `),
  FINANCE: list(`
    debt | debt relief | debt restructuring | rescheduling | debt service | currency | currencies | exchange rate
    exchange rates | currency swap | loan | loans | credit line | bailout | banking | central bank | central banks
    taxation | double taxation | tax treaty | minimum tax | interest rates | monetary policy | fiscal policy
    budget deficit | balance of payments | creditors | bond | bonds | frozen assets | money laundering
    finance ministers | devaluation | financial stability | financial crisis | paris club | de-dollarization
  `),
  DEVELOPMENT: list(`
    development aid | development assistance | development cooperation | foreign aid | aid package | economic aid
    grant aid | poverty | poverty reduction | sustainable development | sustainable development goals | donor
    donors | donor conference | reconstruction | capacity building | capacity-building | technical assistance
    soft loan | soft loans | concessional loan | concessional loans | developing countries | global south
    south-south cooperation | least developed countries | economic assistance | official development assistance
  `),
  ENERGY: list(`
    energy | oil | crude | crude oil | gas | natural gas | liquefied natural gas | lng | pipeline | pipelines
    gas supplies | oil output | oil prices | oil production | barrels per day | production cuts | petroleum
    refinery | refineries | electricity | power grid | power plant | power plants | interconnector | hydropower
    dam | renewables | renewable energy | solar | wind power | wind farm | green hydrogen | hydrogen | coal
    nord stream | offshore drilling | energy security
  `),
  CLIMATE: list(`
    climate change | global warming | emissions | carbon | carbon dioxide | greenhouse gas | greenhouse gases
    net zero | net-zero | carbon neutrality | decarbonization | decarbonisation | methane | paris agreement
    kyoto protocol | loss and damage | climate finance | deforestation | rainforest | biodiversity | environmental
    pollution | plastic pollution | ozone | desertification | conservation | wildlife | acid rain
    green transition | transboundary haze | climate adaptation | climate action | climate talks | climate summit
    climate crisis | climate policy | environmental protection | environment ministers
  `),
  AGRICULTURE: list(`
    agriculture | agricultural | farm subsidies | farmers | farming | grain | grain deal | grain exports | wheat
    corn | soybeans | soybean | sugar | coffee | cocoa | beef | pork | poultry | dairy | livestock | fertilizer
    fertilizers | fertiliser | fertilisers | food security | fisheries | fishing rights | fishing | fishery
    fishermen | crops | irrigation | phytosanitary | common agricultural policy | foot-and-mouth
    african swine fever | rice exports | rice imports
  `),
  HEALTH: list(`
    health | public health | pandemic | epidemic | epidemics | outbreak | covid-19 | covid | coronavirus | vaccine
    vaccines | vaccination | virus | disease | diseases | hospital | hospitals | medical | medicine | medicines
    medical supplies | protective equipment | ventilators | ebola | hiv | malaria | tuberculosis | sars | bird flu
    quarantine | traditional medicine | health ministers | pharmaceuticals | hiv/aids
  `),
  SCIENCE: list(`
    science | scientific | scientists | research | space | space exploration | space station | outer space
    satellite | satellites | lunar | mars mission | astronaut | astronauts | cosmonaut | cosmonauts
    rocket launch | innovation | laboratory | laboratories | antarctic research | polar research | fusion energy
    physics | science and technology | artemis accords | joint research | moon mission | moon landing
  `),
  TECHNOLOGY: list(`
    technology | technologies | technology transfer | semiconductor | semiconductors | chip | chips | chipmaker
    chipmakers | artificial intelligence | digital | digital economy | 5g | 6g | telecommunications | telecoms
    huawei | data flows | data protection | e-commerce | internet | internet governance | social media | tiktok
    export controls | quantum computing | rare earths | rare earth | critical minerals | electric vehicles
    biotechnology | start-ups | fintech | undersea cable | undersea cables | quantum technology
  `),
  CYBER: list(`
    cyber | cybersecurity | cyber security | cyberattack | cyberattacks | cyber-attack | cyber-attacks
    cyber attack | cyber attacks | cyberspace | cybercrime | cyber crime | hacking | hackers | hacker | ransomware
    malware | spyware | disinformation | misinformation | information operations | election interference
    information warfare | hybrid threats | hybrid attacks | critical infrastructure
  `),
  TRANSPORT: list(`
    transport | transportation | aviation | air services | open skies | airline | airlines | airport | airports
    flights | direct flights | airspace | civil aviation | railway | railways | rail | high-speed rail
    high-speed railway | highway | highways | road link | tunnel | port | ports | seaport | shipping lines
    freight | cargo | container terminal | infrastructure | connectivity | logistics | transit corridor
    transport corridor | economic corridor | transit | metro line | bridges
  `),
  EDUCATION: list(`
    education | educational | school | schools | student | students | scholarship | scholarships | university
    universities | academic | academic exchange | student exchange | teachers | vocational training
    higher education | language teaching | confucius institute | confucius institutes | fulbright
    exchange programme | exchange program | textbook | textbooks | erasmus | diplomas
  `),
  CULTURE: list(`
    culture | cultural | cultural exchange | cultural exchanges | cultural heritage | cultural cooperation
    heritage site | museum | museums | artefacts | artifacts | sport | sports | olympics | olympic games | olympic
    asian games | football | cricket | tourism | tourists | tourist | people-to-people | sister cities
    twin cities | festival | art exhibition | film festival | panda | pandas | orchestra | youth exchange
    pilgrimage | pilgrims | hajj | interfaith
  `),
  MIGRATION: list(`
    migration | migrant | migrants | immigration | immigrants | illegal immigration | irregular migration
    refugee | refugees | asylum | asylum seekers | asylum-seekers | visa | visas | visa-free | visa waiver
    visa liberalization | visa liberalisation | readmission | deportation | deportations | deportees | deported
    consular | consular services | repatriation | boat people | guest workers | migrant workers | labor migration
    labour migration | human smuggling | people smugglers | resettlement | returnees | work permits
    dual citizenship
  `),
  HUMAN_RIGHTS: list(`
    human rights | rights abuses | rights violations | democracy | democratic values | rule of law
    civil liberties | dissident | dissidents | press freedom | freedom of expression | freedom of the press
    freedom of speech | media freedom | religious freedom | freedom of religion | minority rights | women's rights
    gender equality | political prisoners | apartheid | torture | forced labor | forced labour | child labour
    child labor | crackdown | persecution | arbitrary detention | civil society | uyghurs | uighurs | rohingya
    lgbt rights | death penalty | ethnic cleansing
  `),
  HUMANITARIAN: list(`
    humanitarian | humanitarian aid | humanitarian assistance | humanitarian access | humanitarian corridor
    humanitarian corridors | humanitarian crisis | disaster relief | relief supplies | aid convoy | aid convoys
    aid workers | aid delivery | food aid | famine | starvation | drought | earthquake | tsunami | flood | floods
    flooding | cyclone | typhoon | hurricane | wildfires | rescue teams | search and rescue | displaced people
    displaced persons | internally displaced | evacuation | evacuations | volcanic eruption | relief aid
    relief efforts
  `),
  DEFENCE: list(`
    defence | defense | defence cooperation | defense cooperation | defence minister | defense minister
    defence ministers | defense ministers | defense secretary | defence secretary | military cooperation
    military exercise | military exercises | military drills | joint drills | joint exercise | joint exercises
    war games | arms sale | arms sales | arms deal | weapons deliveries | weapons supplies | fighter jets
    fighter jet | air defence | air defense | missile defence | missile defense | missile shield | military base
    military bases | military aid | military assistance | submarine | submarines | warships | armed forces
    chief of staff | chiefs of staff | troop deployment | defence spending | defense spending | defence industry
    defense industry | mutual defense | mutual defence | patriot missiles
  `),
  SECURITY: list(`
    regional security | collective security | security cooperation | security guarantees | security assurances
    security dialogue | security pact | security situation | regional stability | peace and stability
    indo-pacific | strategic stability | security architecture | deterrence | intelligence sharing
    intelligence-sharing | de-escalation | balance of power | security issues | security concerns
    security threats | security challenges | security talks | security agreement | international security
    security partnership
  `),
  ARMS_CONTROL: list(`
    arms control | disarmament | arms reduction | arms reductions | arms race | arms treaty | new start | start ii
    salt ii | strategic arms | inf treaty | intermediate-range | intermediate-range missiles
    medium-range missiles | cruise missiles | pershing | conventional forces | conventional arms
    chemical weapons | biological weapons | cluster munitions | landmines | land mines | open skies treaty
    force reductions | troop reductions | verification regime | on-site inspections | on-site inspection
    confidence-building measures | confidence building measures | weapons of mass destruction
    anti-ballistic missile | abm treaty | strategic defense initiative | small arms | arms trade treaty
  `),
  NUCLEAR: list(`
    nuclear | nuclear program | nuclear programme | nuclear programs | nuclear deal | nuclear talks
    nuclear weapon | nuclear weapons | nuclear test | nuclear tests | nuclear testing | nuclear site
    nuclear sites | nuclear plant | nuclear power plant | nuclear reactor | nuclear energy | nuclear arsenal
    nuclear arms | nuclear safety | non-proliferation | nonproliferation | proliferation | denuclearization
    denuclearisation | uranium | enriched uranium | enrichment | uranium enrichment | plutonium | centrifuges
    jcpoa | joint comprehensive plan of action | test ban | warhead | warheads | iaea inspectors | atomic energy
    nuclear-free zone | ballistic missile | ballistic missiles
  `),
  TERRORISM: list(`
    terrorism | terrorist | terrorists | terror attack | terror attacks | terrorist attack | terrorist attacks
    counterterrorism | counter-terrorism | anti-terrorism | anti-terror | extremism | extremist | extremists
    jihadist | jihadists | jihadi | insurgency | insurgents | militants | militant groups | islamic state | isis
    daesh | al-qaeda | al-qaida | suicide bombing | car bomb | hijacking | hijackers | hijacked | terror financing
    terrorist financing | foreign fighters | radicalization | radicalisation | boko haram | al-shabaab
  `),
  CRIME: list(`
    crime | organized crime | organised crime | transnational crime | drug trafficking | drug smuggling
    drug cartel | drug cartels | drug traffickers | narcotics | fentanyl | cocaine | heroin | opium | cartels
    human trafficking | trafficking | smuggling | extradition | extradite | extradited | mutual legal assistance
    corruption | anti-corruption | bribery | interpol | police cooperation | law enforcement | piracy | pirates
    scam centers | scam centres | online scams | stolen assets | gangs | gang violence | war crimes tribunal
    arrest warrant | money launderers
  `),
  PEACE_PROCESS: list(`
    peace process | peace talks | peace negotiations | peace deal | peace agreement | peace accord | peace accords
    peace plan | peace treaty | peace settlement | peace conference | ceasefire | cease-fire | ceasefires | truce
    armistice | mediation | mediator | mediators | mediate | mediating | mediated | shuttle diplomacy
    proximity talks | indirect talks | good offices | reconciliation | national dialogue | political settlement
    political solution | roadmap | road map | two-state solution | power-sharing | peacekeeping | peacekeepers
    peace envoy | troop withdrawal | disengagement | hostilities | end the war | end the fighting
    negotiated settlement | peace efforts | peace initiative | peace proposal | peace proposals | peace summit
    lasting peace | just peace
  `),
  WAR: list(`
    invasion | invaded | occupation | occupied | armed conflict | fighting | airstrike | airstrikes | air strike
    air strikes | bombing | bombardment | shelling | offensive | counteroffensive | counter-offensive | front line
    frontline | battlefield | civil war | military operation | special military operation | missile strike
    missile strikes | drone strike | drone attack | drone attacks | casualties | war crimes | aggression
    annexation | annexed | siege | blockade | genocide | rebel forces | hostile forces | ground troops
    mobilization | military intervention | war in | war with | war against | war on | wars | wartime | at war
    end of the war
  `),
  SANCTIONS: list(`
    sanction | sanctions | sanctioned | sanctions relief | economic sanctions | secondary sanctions | embargo
    embargoes | arms embargo | oil embargo | trade embargo | blacklist | blacklisted | asset freeze
    asset freezes | travel ban | travel bans | price cap | snapback | snap back | restrictive measures
    punitive measures | boycott | magnitsky | frozen funds | lifting of sanctions | unilateral coercive measures
    sanctions package
  `),
  BORDER: list(`
    border | borders | border dispute | border crossing | border crossings | border demarcation | demarcation
    delimitation | delimitation of the border | boundary | frontier | line of control | line of actual control
    demilitarized zone | demilitarised zone | buffer zone | territory | territorial | territorial dispute
    territorial claims | territorial integrity | disputed territory | disputed islands | disputed border
    sovereignty | enclave | enclaves | exclave | border guards | border clash | border clashes | border security
    secession | land swap | self-determination | one china | one-china
  `),
  MARITIME: list(`
    maritime | maritime security | maritime boundary | maritime border | exclusive economic zone
    exclusive economic zones | law of the sea | unclos | freedom of navigation | navigation | south china sea
    east china sea | taiwan strait | strait of hormuz | bab el-mandeb | black sea | red sea | sea lanes
    shipping lanes | shipping | merchant ships | tankers | coast guard | coastguard | naval | navy
    territorial waters | continental shelf | code of conduct | shoal | reef | reefs | straits | bosphorus
    suez canal | panama canal | seabed | shadow fleet
  `),
  PRISONERS: list(`
    prisoner | prisoners | prisoners of war | prisoner exchange | prisoner exchanges | prisoner swap
    prisoner swaps | prisoner-of-war | hostage | hostages | hostage deal | hostage release | hostage-taking
    detainee | detainees | detained citizens | detained americans | wrongfully detained | wrongful detention
    abductees | abductions | abducted | captives | captive soldiers | kidnapped | kidnapping | swap of prisoners
    missing in action | missing persons | amnesty | pardon | pardoned | release of prisoners | remains of soldiers
    spy swap | family reunions
  `),
  BILATERAL_RELATIONS: list(`
    bilateral | bilateral relations | bilateral ties | bilateral cooperation | bilateral issues
    diplomatic relations | diplomatic ties | diplomatic recognition | strategic partnership
    comprehensive strategic partnership | special relationship | normalization | normalisation
    normalize relations | normalise relations | normalize ties | restore ties | restoration of ties
    rapprochement | embassy | embassies | consulate | credentials | letter of credence | friendship treaty
    treaty of friendship | good-neighborly | good-neighbourly | good neighborliness
    anniversary of diplomatic relations | state visit | mutual trust | mutual understanding | expelled diplomats
    expulsion of diplomats | strained relations | relations between the two countries | friendly relations
    sever ties | severed ties | exchange ambassadors | exchange of ambassadors | recalled its ambassador
    new ambassador
  `),
  MULTILATERAL: list(`
    multilateral | multilateralism | multilateral cooperation | un general assembly | general assembly
    security council reform | un reform | reform of the united nations | un charter | united nations charter
    international organizations | international organisations | multipolar | multipolar world | global governance
    rules-based order | rules-based international order | g7 | g20 | brics | non-aligned movement | accession
    membership bid | candidate status | enlargement | observer status | rotating presidency
    rotating chairmanship | chairmanship | wto reform | regional integration | asean centrality | reform of the un
  `),
  ELECTIONS: list(`
    election | elections | electoral | free and fair elections | early elections | snap election
    presidential election | parliamentary election | general election | run-off | runoff | vote count | voters
    voter registration | ballot | referendum | plebiscite | election observers | electoral observers
    election monitors | transition of power | political transition | democratic transition
    transitional government | interim government | caretaker government | constitutional order
    return to civilian rule | civilian rule | handover of power | inauguration | power transfer
    election commission | coup | military takeover
  `),
};

function list(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
