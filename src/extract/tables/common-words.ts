/**
 * Common English words of news and diplomatic prose, lower case. Regular endings are left to the reader of the table;
 * forms they do not give are listed, as are short words whose only vowel comes first ("arms", "ends"), which would pass
 * for initials. Words that name a person, a place or a month more often than a thing are left out.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  a abandon abduct abduction abide ability able ably abnormal aboard abolish abolition abortion abortive
  about above abroad abrogate abrogation abrupt absence absent absolute absorb absorption abstain abstention
  abstract absurd abundance abundant abuse abusive academic academy accede accelerate acceleration accent
  accept acceptable acceptance access accessible accession accident accidental acclaim accommodate
  accommodation accompany accomplice accomplish accord accordance accordingly account accountability
  accountable accountant accredit accumulate accumulation accuracy accurate accusation accuse achieve acid
  acknowledge acknowledgment acquaint acquire acquisition acquit acquittal acre across act action activate
  active activist activity actor actress acts actual acute ad adamant adapt adaptation add addict addition
  additional address adds adequate adhere adherence adherent adjacent adjourn adjust administer
  administration administrative administrator admirable admiral admiration admire admission admit admittance
  adopt adoption adult advance advantage advantageous advent adventure adventurism adversary adverse
  advertise advice advisable advise advisor advisory advocacy advocate aerial aeroplane aerospace affair
  affect affection affiliate affiliation affirm affirmation affirmative afford afloat aforementioned afraid
  afresh after aftermath afternoon afterward again against age aged agency agenda agent aggravate aggression
  aggressive aggressor agitate agitation ago agony agrarian agree agreeable agricultural agriculture ahead
  aid aide ail aim aimless air airborne aircraft airfield airlift airline airmail airman airmen airplane
  airport airspace airstrike airstrip alarm album alcohol alert alien alienate alienation align alike alive
  all allegation allege allegedly allegiance alleviate alliance allocate allocation allot allow allowance
  alls allude allusion ally almost alone along alongside already also alter alteration alternate alternative
  although altitude altogether always am amass amateur amaze ambassador ambassadorial ambiguity ambiguous
  ambition ambitious ambulance ambush ameliorate amend amenity amiable amicable amid amidst ammunition
  amnesty among amongst amount amphibious ample amplify amusement an analogy analyse analysis analyst
  analytical analyze anarchist anarchy ancestor ancient and anew anger angle angrily angry anguish animal
  animosity annex annexation annihilate annihilation anniversary announce annoy annual annul anonymity
  anonymous another answer ant antagonism antagonist antagonistic antagonize antenna anthem anti
  antiaircraft antiballistic anticipate anticipation antics antidote antiquated antique antiquity
  antisubmarine antitank ants anxiety anxious any anybody anyhow anymore anyone anything anyway anywhere
  apart apartheid apathy apologise apologize apology appal apparatus apparent appeal appear appearance
  appease append appendix appetite applaud applause apple appliance applicable applicant application apply
  appoint appointee appraisal appraise appreciable appreciably appreciate appreciation appreciative
  apprehend apprehension apprehensive approach appropriate appropriation approval approve approximate apt
  aptitude arable arbiter arbitrarily arbitrary arbitrate arbitration arbitrator arc archaeological
  archaeologist archbishop archduke architect architecture archive arduous area arena arguably argue
  argument arid arise arisen aristocracy aristocrat arm armament armistice armor armory armour arms army
  arose around arouse arrange array arrears arrest arrival arrive arrogance arrogant arrow arsenal arson art
  artery article articulate artificial artillery artisan artist artistic arts as ascend ascendancy ascent
  ascertain ascribe ashamed ashes ashore aside ask asks asleep aspect aspirant aspiration aspire assail
  assailant assassin assassinate assassination assault assemble assembly assent assert assertion assertive
  assess asset assign assimilate assimilation assist assistance assistant associate association assume
  assumption assurance assure assuredly astonish astray astronaut astronomical astute asylum at ate atheist
  athlete athletic atmosphere atmospheric atom atomic atop atrocious atrocity attach attache attack attain
  attainable attempt attend attendance attendant attention attentive attest attitude attorney attract
  attraction attractive attributable attribute attrition auction audience audit auditor auditorium augment
  aunt auspices auspicious austere austerity authentic authenticity author authorisation authorise
  authoritarian authoritative authority authorization authorize auto autobiography autocratic automate
  automatic automatically automobile autonomous autonomy autopsy autumn auxiliary avail availability
  available avenge avenue average aversion avert aviation avid avoid avoidance await awake awaken award
  aware away awe awful awkward axe axis ayatollah baby back backbone backdrop background backlash backlog
  backward backyard bad badge baffle bag baggage bail bailout bait balance ball ballistic balloon ballot ban
  band bandit banditry bane bang banish bank bankrupt bankruptcy banquet bar barbarian barbaric barbarism
  barbarity barbarous barbed bare barefoot bargain barge barley barn barometer baron barracks barrage barrel
  barren barricade barrier barter base baseball baseless basic basically basin basis basket basketball
  bastion batch bath bathroom battalion batter battery battle battlefield battleground battleship bay
  bayonet be beach beacon beam bean bear bearable beard beast beat beaten beautiful beauty became because
  beckon become bed bedrock bedroom bee beef been beer befall before beforehand befriend beg began beggar
  begin begun behalf behave behavior behaviour behead behind being belated belief believe bellicose
  belligerence belligerent belong belongings beloved below belt bench benchmark bend beneath beneficial
  beneficiary benefit benevolent bent bereaved bereavement beset beside besiege best bestow bet betray
  betrayal between beverage beware bewilder beyond bias bicycle bid big biggest bilateral bill billion
  billionaire bind biographical biography biological biology birth birthday birthplace bishop bit bite
  bitten bitterness black blackboard blackmail blackout blade blame blanket blast blatant blaze bleak bled
  bleed blend bless blew blind bloc block blockade blood bloodbath bloodless bloodshed bloody blow blown
  blue blueprint bluff blunder blunt blur board boast boat body bodyguard bog boil bold bolster bolt bomb
  bombard bombing bombshell bond bone bonus book booklet boom boost boot booty border borderline bore born
  borne borough borrow boss botch both bottle bottleneck bottom bought bound boundary boundless bourgeois
  bourgeoisie bout bow bowl box boy boycott brain brainwash brake branch brand brandish brave bravery bravo
  breach bread breadth break breakage breakaway breakdown breakfast breakthrough breakup breast breath
  breathe bred breed breeze brew bribe bribery brick bride bridge bridgehead brief briefcase briefing
  brigade brigadier bright brilliance brilliant bring brink brisk broad broadcast brochure broke broken
  brokerage bronze brother brotherhood brought brow bruise brunt brush brutal brutality brute bubble bucket
  bud budge budget budgetary buffer bug build building buildup built bulk bulky bull bulldoze bullet
  bulletin bully bulwark bump bunch bundle bunker buoy buoyant burden burdensome bureau bureaucracy
  bureaucrat bureaucratic burglar burglary burial burn burnt burst bury bus business businesslike
  businessman businessmen businesswoman bust busy but button buttress buy by bye bygone bypass bystander cab
  cabin cabinet cable cache cadet cadre cage calamity calculate calculation calculus calendar caliber
  calibre call calm calories came camel camera cameraman camouflage camp campaign campus can canal cancel
  cancellation cancer candid candidacy candidate candidature candle candor cannon cannot canteen canvass cap
  capability capable capacity capital capitalise capitalism capitalist capitalize capitulate capitulation
  capsule captain caption captive captivity captor capture car caravan carbon card cardboard cardinal care
  careful careless caretaker cargo caricature carnage carpet carriage carrier carry cartel cartoon
  cartoonist cartridge case cash cashier casino cassette cast caste castle casual casualty cat catalog
  catalogue catalyst catastrophe catastrophic catch categorical category cathedral cattle caucus caught
  causal cause caution cautious cavalry cave caveat cavern cavity cease ceasefire ceaseless cede ceiling
  celebrate celebration celebrity cell cellar cement cemetery censor censorship censure census cent central
  centralise centralism centralization centralize centre centrifuge centrist century cereal ceremonial
  ceremony certain certainty certificate certification certify cessation cession chain chair chairman
  chairmanship chairmen chairperson chairwoman challenge chamber champion championship chance chancellery
  chancellor chancery change channel chant chaos chaotic chapel chaplain chapter character characterise
  characteristic characterization characterize charge chargeable charisma charismatic charitable charity
  charm chart chatter chauvinism chauvinist cheap cheat check checkpoint cheer cheerful cheese chemical
  chemist chemistry cheque cherish chew chicken chief chieftain child childhood childish children chill
  chimney chip chocolate choice choir choke cholera choose chose chosen christen chronic chronicle
  chronological chronology church churchman cigar cigarette cinema circle circuit circular circulate
  circulation circumspect circumstance circumvent citation cite citizen citizenry citizenship city civic
  civil civilian civilisation civilise civility civilization civilize clad claim claimant clamor clamour
  clamp clan clandestine clarification clarify clarity clash class classic classical classification classify
  classmate classroom clause clay clean cleanse clear clearance cleavage clemency clergy clergyman clergymen
  cleric clerical clerk clever client clientele cliff climate climax climb cling clinic clinical clip clique
  cloak clock close closest closet closure cloth clothe cloud cloudy clout club clue clumsy clung cluster
  clutch co coach coal coalition coarse coast coastal coastguard coastline coat cocaine cocoa code codify
  coerce coercion coercive coexist coexistence coffee coffin cogent cohesion cohesive coin coincide
  coincidence coincidental cold collaborate collaboration collaborator collapse collar collateral colleague
  collect collection collective college collide collision collude collusion colonel colonial colonialism
  colonialist colonisation colonise colonist colonization colonize colony color colorful colossal colour
  colourful column columnist combat combatant combative combination combine combustion come comeback comedy
  comfort comfortable comfortably comic comma command commandant commandeer commando commemorate
  commemoration commemorative commence commend commendable commensurate comment commentary commentator
  commerce commercial commission commit committee commodity commodore common commonplace commonwealth
  commotion commune communicate communication communique communism communist community commute compact
  companion companionship company comparable comparative compare comparison compartment compass compassion
  compassionate compatibility compatible compatriot compel compensate compensation compensatory compete
  competence competent competition competitive competitor compile complacency complacent complain complaint
  complement complementary complete completion complex complexion complexity compliance compliant complicate
  complication complicity compliment comply component compose composite composition compound comprehend
  comprehension comprehensive compress comprise compromise comptroller compulsion compulsory computation
  compute comrade con conceal concede conceivable conceivably conceive concentrate concentration concept
  conception conceptual concern concert concession concessional conciliate conciliation conciliatory concise
  conclave conclude conclusion conclusive concrete concur concurrence concurrent condemn condemnation
  condense condition conditional condolence conduct conductor confederacy confederate confederation confer
  conference confess confession confidant confide confidence confident confidential confidentiality
  configuration confine confirm confirmation confiscate confiscation conflict conform conformity confront
  confrontation confrontational confuse confusion congenial congested congestion conglomerate congratulate
  congratulation congratulatory congregate congregation congress congressional congressman congressmen
  congresswoman conjecture conjunction connect connection connivance connive conquer conqueror conquest
  conscience conscientious conscious conscript conscription consecutive consensus consent consequence
  consequent conservation conservatism conservative conserve consider considerable considerably considerate
  consideration consist consistency consistent consolation console consolidate consolidation consortium
  conspicuous conspiracy conspirator conspire constant constellation constituency constituent constitute
  constitution constitutional constrain constraint construct construction constructive consul consular
  consulate consult consultant consultation consultative consume consumption contact contagious contain
  contaminate contamination contemplate contemplation contemporary contempt contend content contention
  contentious contest contestant context contiguous continent continental contingency contingent continual
  continuation continue continuity continuous contour contraband contract contraction contractor contractual
  contradict contradiction contradictory contrary contrast contravene contravention contribute contribution
  contributor contrive control controversial controversy convalesce convene convenience convenient
  convention conventional converge convergence conversant conversation converse conversion convert convey
  convict conviction convince convoke convoy cooked cooking cool cooperate cooperation cooperative
  coordinate coordination coordinator cope copper copy copyright cord cordial cordiality cordon core corn
  cornerstone corollary corporal corporate corporation corps corpse correct correction correlate correlation
  correspond correspondence correspondent corridor corroborate corrupt corruption cosmetic cosmic cosmonaut
  cosmopolitan cosponsor cost cottage cotton couch cough could council councillor councilman councilor
  counsel counsellor counselor count countenance counteract counterattack counterbalance counterclaim
  counterfeit counterforce counterinsurgency counterintelligence countermeasure counteroffensive counterpart
  counterproductive counterproposal counterrevolution counterrevolutionary counterterrorism counterweight
  countess countless country countryman countrymen countryside county coup couple courage courageous courier
  course court courteous courtesy courthouse courtroom courtyard cousin covenant cover coverage covert covet
  cow coward cowardice cowboy crack crackdown cradle craft craftsman cram crash crater crave crawl craze
  crazy cream create creation creative creativity creator creature credentials credibility credible credibly
  credit creditable creditor creed creep crept crest crew crewman crewmen cried cries crime criminal cripple
  crises crisis crisp criteria criterion critic critical criticise criticism criticize critique crocodile
  crooked crop cross crossroads crouch crowd crown crucial crude cruel cruelty cruise crumble crusade crush
  crust crutch crux cry crystal cube cue culminate culmination culpable culprit cult cultivate cultivation
  cultural culture cunning cup curative curator curb cure curfew curiosity curious currency current
  curriculum curse curt curtail curtain curve cushion custodian custody custom customary cut cutback cutoff
  cycle cyclic cyclone cynic cynical cynicism czar dad daily dairy dam damage damp dance danger dangerous
  dare dark darken dash data database date daughter daunt dawn day daylight daytime dead deadline deadlock
  deaf deal dealing dealt dear dearth death debacle debar debate debrief debris debt debtor debut decade
  decay deceased deceit deceive decency decent decentralisation decentralise decentralization decentralize
  deception deceptive decide decidedly decision decisive deck declaration declare decline decolonisation
  decolonization decompose decontrol decorate decoration decrease decree decrepit dedicate dedication deduce
  deduct deduction deed deem deep deepen deepest deer defamation defamatory default defeat defeatist defect
  defection defective defector defence defenceless defend defendant defense defenseless defensible defensive
  defer deference defiance defiant deficiency deficient deficit define definite definition definitive
  deflation deflect deform defraud defray defunct defuse defy degrade degree dehumanize delay delegate
  delegation delete deliberate deliberation delicate delight delinquent deliver delivery delta delude deluge
  delusion demagogic demagogue demagogy demand demarcate demarcation demarche demean demilitarisation
  demilitarise demilitarization demilitarize demise demobilisation demobilise demobilization demobilize
  democracy democrat democratic democratically democratisation democratization democratize demolish
  demolition demonstrate demonstration demonstrator demoralize demote demotion den denationalize denial
  denomination denote denounce dense density dent dental dentist denuclearisation denuclearization
  denuclearized denunciation deny depart departmental departure depend dependable dependence dependency
  dependent depict deplete depletion deplorable deplore deploy deport deportation deportee depose deposit
  deposition depositor depot depreciation depress depression deprivation deprive depth deputation deputise
  deputy derail derelict deride derision derive derogation derogatory descend descendant descent describe
  description descriptive desegregation desert desertion deserve design designate designation desirable
  desire desirous desk desolate despair desperate desperation despicable despise despite despot despotic
  despotism destabilise destabilization destabilize destination destine destiny destitute destroy
  destruction destructive detach detail detain detainee detect detection detective detector detente
  detention deter deteriorate deterioration determination determine deterrence deterrent detest detonate
  detonation detonator detour detract detriment detrimental devaluation devalue devastate devastation
  develop developmental deviate deviation device devil devise devoid devolution devolve devote devotion
  devout diagnose diagnosis diagram dial dialect dialectic dialog dialogue diameter diamond diarrhea diary
  dictate dictation dictator dictatorial dictatorship dictionary did die died diehard diesel diet differ
  difference different differential differentiate difficult difficulty diffuse dig dignified dignitary
  dignity dilapidated dilemma diligence diligent dilute dim dimension diminish diminution dinar dine dinner
  diocese dioxide dip diploma diplomacy diplomat diplomatic diplomatically dire direct direction directive
  director directorate directory dirt dirty disability disable disadvantage disadvantageous disagree
  disagreeable disallow disappear disappearance disappoint disapproval disapprove disarm disarmament
  disarray disassociate disaster disastrous disavow disavowal disband disbelief disburse disc discard
  discern discernible discharge disciple disciplinary discipline disclaim disclose disclosure discomfort
  disconcert disconnect discontent discontinue discord discordant discotheque discount discourage discourse
  discover discovery discredit discreet discrepancy discrete discretion discretionary discriminate
  discrimination discriminatory discuss discussion disdain disease disembark disengage disfigure disgrace
  disgraceful disguise disgust dish dishearten dishonest dishonesty dishonor dishonour disillusion
  disinclined disinformation disintegrate disintegration disinterest disk dislike dislocate dislocation
  dislodge disloyal disloyalty dismal dismantle dismay dismember dismiss dismissal disobedience disobey
  disorder disorganize disown disparage disparity dispassionate dispatch dispel dispense dispersal disperse
  dispersion displace display displease displeasure disposal dispose disposition disproportionate disprove
  dispute disqualification disqualify disquiet disregard disrepute disrespect disrupt disruption disruptive
  dissatisfaction dissatisfied dissect disseminate dissemination dissension dissent dissident dissimilar
  dissipate dissociate dissolution dissolve dissuade distance distant distinct distinction distinctive
  distinguish distort distortion distract distraction distress distribute distribution distributor district
  distrust disturb disturbance disunity ditch dive diverge divergence divergent diverse diversification
  diversify diversion diversionary diversity divert divest divide dividend divine division divisional
  divisive divorce divulge do dock dockyard doctor doctoral doctorate doctrinaire doctrinal doctrine
  document documentary documentation dodge does dog dogma dogmatic dogmatism doing doll dollar domain dome
  domestic domestically domicile dominance dominant dominate domination domineering dominion donate donation
  done donkey donor doom door doorstep doorway dope dose dossier dot double doubly doubt doubtful doubtless
  dove down downfall downgrade downpour downright downstairs downstream downtown downtrodden downturn
  downward dozen draft drag dragon drain drainage drama dramatic dramatically dramatist drank drastic
  drastically draught draw drawback drawing drawn dread dreadful dream dress drew dried drier drift drill
  drink drive driven drone drop dropout drought drove drown drug drum drunk drunken dry dual dubious duchess
  duck due duel dug duke dull duly dumb dump duplicate duplication duplicity durable duration during dusk
  dust dusty dutiable duty dwarf dwell dwelling dwelt dwindle dye dying dynamic dynamism dynamite dynasty
  each eager eagle ear earlier earliest earmark earn earnest earnings earth earthquake ease easier easiest
  easily east eastbound easterly eastern eastward easy eat eaten eavesdrop ebb ecclesiastical echelon echo
  eclipse ecological ecology economic economical economise economist economize economy ecumenical edge
  edible edict edifice edit edition editor editorial educate education educational educator effect effective
  efficacy efficiency efficient effort egalitarian egg eggs ego egoism egoistic eight eighteen eighteenth
  eighth eightieth eighty either eject elaborate elaboration elapse elastic elbow elder eldest elect
  election electioneering elective elector electoral electorate electric electrical electricity
  electrification electrify electron electronic elegant element elementary elephant elevate elevation
  elevator eleven eleventh elicit eligibility eligible eliminate elimination elite elitist elm elms
  eloquence eloquent else elsewhere elucidate elude elusive emanate emancipate emancipation embargo embark
  embarkation embarrass embassy embattled embed embezzle embitter emblem embodiment embody embrace embroil
  embryo emerge emergence emergency emigrant emigrate emigration emigre eminence eminent emir emirate
  emissary emission emit emotion emotional emperor emphases emphasis emphasise emphasize emphatic
  emphatically empire empirical employ employee empower empress emptiness empty emulate enable enact
  encampment encircle enclave enclose enclosure encompass encounter encourage encroach encumber encyclical
  encyclopedia end endanger endear endeavor endeavour endemic endless endorse endow ends endurance endure
  enemy energetic energetically energy enforce enforceable engage engender engine engineering engrave engulf
  enhance enjoy enlarge enlighten enlist enliven enmity enormous enough enquire enquiry enrage enrich enrol
  enroll enshrine enslave ensue ensure entail entangle enter enterprise entertain enthusiasm enthusiast
  enthusiastic enthusiastically entice entire entirety entitle entity entrance entrant entreaty entrench
  entrepreneur entrust entry enumerate envelop envelope enviable envious environment environmental
  environmentalist environs envisage envision envoy envy epic epidemic episode epitome epoch equal equality
  equate equation equator equatorial equilibrium equip equitable equitably equity equivalent equivocal era
  eradicate eradication erase erect erection erode erosion err errand erratic erroneous error errs erupt
  eruption escalate escalation escape escapee escort especially espionage espouse essay essence essential
  establish estate esteem estimate estimation estrange etc eternal eternity ethic ethical ethnic ethnically
  euphoria evacuate evacuation evacuee evade evaluate evaluation evasion evasive eve even event eventful
  eventual eventuality ever evergreen everlasting every everybody everyday everyone everything everywhere
  evict eviction evidence evident evil evoke evolution evolutionary evolve ex exacerbate exact exaggerate
  exaggeration exalt examination examine example exasperate excavate excavation exceed exceedingly excel
  excellence excellency excellent except exception exceptional excerpt excess excessive exchange excise
  excite exclaim exclude exclusion exclusive excursion excuse execute execution executive executor exemplary
  exemplify exempt exemption exercise exert exertion exhaust exhaustion exhaustive exhibit exhibition exhort
  exhortation exile exist existence existent exit exodus exonerate exorbitant exotic expand expanse
  expansion expansionism expansionist expect expectancy expectation expediency expedient expedite expedition
  expeditionary expeditious expel expend expenditure expense expensive experience experiment experimental
  experimentation expert expertise expiration expire expiry explain explanation explanatory explicit explode
  exploit exploitation exploration exploratory explore explosion explosive export expose exposition exposure
  expound express expression expressive expropriate expropriation expulsion extend extension extensive
  extent extenuating exterior exterminate extermination external extinct extinction extinguish extol extort
  extortion extra extract extraction extradite extradition extraneous extraordinarily extraordinary
  extraterritorial extravagance extravagant extreme extremism extremist extremity eye eyebrow eyewitness
  fable fabric fabricate fabrication fabulous facade face facet facilitate facility facsimile fact faction
  factional factionalism factor factory factual faculty fade fail failure faint fair faith faithful fake
  fall fallacious fallacy fallen fallout false falsehood falsification falsify falter fame familiar
  familiarise familiarity familiarize family famine famous fan fanatic fanatical fanaticism fancy fanfare
  fantastic fantasy far farce fare farewell farm farmland farther farthest fascinate fascination fascism
  fascist fashion fashionable fast fasten fastest fat fatal fatality fate fateful father fatherland fathom
  fatigue fault faulty favor favorable favorably favorite favour favourable favourably favourite fear
  fearful fearless feasibility feasible feast feat feather feature fed federal federalism federalist
  federation federative fee feeble feed feedback feel feeling feet fell fellow fellowship felon felony felt
  female feminine feminist fence ferment ferocious ferocity ferry fertile fertiliser fertility fertilizer
  fervent fervor fervour festival festive festivity fetch fetter feud feudal feudalism fever feverish few
  fewest fiasco fiber fibre fickle fiction fictitious fidelity field fierce fiercest fiery fifteen fifteenth
  fifth fiftieth fifty fight figment figure figurehead file fill film filter filth filthy final finale
  finalise finality finalize finance financial financier find finding fine finger fingerprint finish finite
  fire firearm fireman firemen fireplace firepower fireworks firm first firsthand fiscal fish fisherman
  fishermen fishery fission fist fit five fix fixture flag flagrant flagship flame flank flap flare flash
  flashpoint flat flatten flattery flavor flavour flaw fled flee fleet flesh flew flexibility flexible
  flexibly flier flies flight flimsy fling float flock flood floodgates floor flop flounder flour flourish
  flout flow flown fluctuate fluctuation fluent fluid flung flush flux fly foam focal focus fodder foe fog
  foil fold folk folklore follow folly food foodstuff fool foolish foot football foothold footnote footsteps
  for forbade forbid forbidden force forceful forcible forcibly fore forecast forefather forefront forego
  foregone foreground forehead foreign foreman foremost forerunner foresaw foresee foreseeable foreseen
  foresight forest forestall forestry forever foreword forfeit forgave forge forgery forget forgetful
  forgive forgiven forgo forgot forgotten fork form formal formalise formality formalize format formation
  formative former formidable formula formulae formulate formulation forsake forsaken fort forth forthcoming
  forthright forthwith fortieth fortification fortify fortitude fortnight fortress fortuitous fortunate
  fortune forty forum forward fought foul found foundation foundry fountain four fourteen fourteenth fourth
  fraction fractional fracture fragile fragility fragment fragmentary fragmentation frail frame framework
  franc franchise frank frantic frantically fraternal fraternity fratricidal fraud fraudulent fraught fray
  freak free freedom freeze freight frenzy frequency frequent fresh friction friend friendlier friendliness
  friendship frigate fright frighten frightful fringe frivolous from front frontal frontier frontline froze
  frozen fruit fruitful fruition fruitless frustrate frustration fuel fugitive fulfil fulfill full fullest
  fully fun function functional functionary fund fundamental fundamentalism fundamentalist funeral funnel
  funny fur furious furnace furnish furniture further furtherance furthermore furthest furtive fury fuse
  fusion fuss futile futility future gain galaxy gallant gallantry gallery gallon gallop gallows galvanize
  gamble game gang gangster gaol gap garage garbage garden garment garrison gas gasoline gather gathering
  gauge gave gay gaze gear gender genealogy general generalise generality generalization generalize generate
  generation generator generic generosity generous genesis genetic genius genocidal genocide gentle
  gentleman gentlemen gently genuine geographer geographic geographical geography geological geologist
  geology geometry geopolitical germ gesture get ghetto ghost giant gift gigantic girl give given glacier
  glad glamour glance glare glass gleam glean glimpse global globe gloom gloomy glorification glorify
  glorious glory gloss gloves glow glue go goad goal goat god godfather goes going gold golden golf gone
  good goodbye goodwill gospel gossip got gotten govern governance governmental governor governorate
  governorship grab graceful gracious grade gradual graduate graduation graft grain grams granary grand
  grandchild grandchildren granddaughter grandeur grandfather grandiose grandmother grandson granite grant
  graph graphic grasp grass grassroots grateful gratification gratify gratitude gratuitous grave gravest
  graveyard gravity graze great greatest greed greedy green greenhouse greet greeting grenade grew grey grid
  grief grievance grieve grievous grim grind grip groan grocery gross ground groundless groundwork group
  grouping grow grown growth grudge gruesome guarantee guarantor guard guardian guerilla guerrilla guess
  guest guesthouse guidance guide guideline guild guilt guilty guise gulf gullible gum gun gunboat gunfire
  gunman gunmen gunpoint gunpowder gunship gut gymnasium habit habitable habitat habitation habitual had
  haggle hail hair half halfway hall hallmark halt halve ham hamlet hamper hand handbook handcuff handful
  handgun handicap handicraft handle handover handshake handsome handwriting handy hang haphazard happen
  happening happier happily happiness happy harangue harass harbinger harbor harbour hard harden hardest
  hardline hardship hardware hardworking harm harmful harmless harmonious harmonise harmonization harmonize
  harmony harness harsh harshest harvest has haste hasten hastily hasty hat hatch hate hateful hatred haul
  haunt have haven havoc hawk hawkish hazard hazardous haze he head headache heading headline headlong
  headmaster headquarter headway heal health healthier healthy heap hear heard hearing hearsay heart
  heartfelt heartily heartland hearty heat heaven heavier heaviest heavily heavy heavyweight hectare hectic
  hedge heed heedless heel hegemonic hegemonism hegemonist hegemony heifer height heighten heinous heir held
  helicopter helium hell helm helmet help helpful helpless hemisphere hemispheric hence henceforth henchman
  henchmen her herald herb herd here hereafter hereby hereditary herein heresy heretofore herewith heritage
  hermit hero heroic heroically heroin heroine heroism herself hesitant hesitate hesitation heterogeneous
  hid hidden hide hideous hideout hierarchical hierarchy high highest highland highlight highway hijack
  hijacking hills hillside hilltop him himself hind hindrance hindsight hinge hint hinterland hip hire his
  historian historic historical history hit hitherto hoard hoax hobby hoist hold holding holdouts holdup
  hole holiday hollow holocaust holy homage home homecoming homegrown homeland homeless hometown homicide
  homogeneous honest honesty honey honeymoon honor honorable honorably honorary honour honourable honourably
  hooligan hope hopeful hopeless horde horizon horizontal horrendous horrible horribly horrific horrify
  horror horse horticulture hospitable hospital hospitalised hospitality hospitalization hospitalized host
  hostage hostel hostile hostility hot hotbed hotel hotline hottest hour house household housewife
  housewives hover how however howitzer hub huge human humane humanism humanist humanitarian humanitarianism
  humanity humankind humble humbly humid humidity humiliate humiliation humility humor humorous humour
  hundred hundredth hung hungry hunted hunting hurdle hurl hurricane hurriedly hurry hurt husband husbandry
  hut hybrid hydro hydroelectric hydrogen hygiene hymn hypocrisy hypocrite hypocritical hypotheses
  hypothesis hypothetical hysteria hysterical ice icy idea ideal idealism idealist idealistic identical
  identifiable identification identify identity ideological ideologist ideologue ideology idiot idle idol if
  ignite ignominious ignorance ignorant ignore ilk ill illegal illegality illegitimate illicit illiteracy
  illiterate illnesses illogical ills illuminate illumination illusion illusory illustrate illustration
  illustrative illustrious image imaginable imaginary imagination imaginative imagine imam imbalance imitate
  imitation immaterial immature immeasurable immeasurably immediacy immediate immense immerse immigrant
  immigrate immigration imminent immobile immoral immorality immortal immovable immune immunity immunization
  impact impair impart impartial impartiality impasse impassioned impatience impatient impeach impede
  impediment impel imperative imperfect imperial imperialism imperialist imperialistic imperil impersonal
  impetus impinge implacable implant implausible implement implementation implicate implication implicit
  implore imply import importance important importation impose imposition impossibility impossible
  impossibly impotence impotent impound impoverish impractical imprecise impress impression impressive
  imprint imprison improbable improper improve improvise imprudent impulse impulsive impunity in inability
  inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate inadmissible
  inadvertent inalienable inapplicable inappropriate inasmuch inaugural inaugurate inauguration incalculable
  incapable incapacitate incapacity incarcerate incarceration incendiary incentive inception incessant inch
  incidence incident incidental incipient incite inclination incline include inclusion inclusive income
  incomparable incomparably incompatibility incompatible incompetence incompetent incomplete
  incomprehensible inconceivable inconclusive inconsiderate inconsistency inconsistent inconvenience
  inconvenient incorporate incorporation incorrect increase increasingly incredible incredibly increment
  incriminate incumbent incur incursion indebted indecision indecisive indeed indefensible indefinite
  indemnification indemnify indemnity independence independent index indicate indication indicative
  indicator indices indict indifference indifferent indigenous indignant indignation indignity indirect
  indiscreet indiscriminate indispensable indisputable indisputably indistinguishable individual
  individualism individualist indivisible indoctrinate indoctrination indoor induce induct induction indulge
  indulgence industrial industrialisation industrialise industrialist industrialization industrialize
  industrious industry ineffective ineffectual inefficiency inefficient ineligible inequality inequitable
  inescapable inevitability inevitable inevitably inexcusable inexhaustible inexorable inexorably
  inexpensive inexperience inexplicable infamous infamy infancy infant infantry infantryman infect infection
  infectious infer inference inferior inferiority infested infidel infiltrate infiltration infiltrator
  infinite infirm inflame inflammable inflammation inflammatory inflate inflation inflationary inflexible
  inflict inflow influence influential influenza influx inform informal informant information informational
  informative infrastructure infrequent infringe infuriate ingenious ingenuity ingrained ingratitude
  ingredient inhabit inhabitant inhale inherent inherit inheritance inhibit inhibition inhospitable inhuman
  inhumane inhumanity inimical initial initiate initiation initiative initiator inject injection injunction
  injure injurious injury injustice ink inland inmate inn innate innermost innocence innocent innocuous
  innovate innovation innovative inns innumerable inoperative input inquest inquire inquiry inquisition
  inquisitive insane insanity inscribe inscription insect insecticide insecure insecurity insensitive
  insensitivity inseparable insert insertion inside insidious insight insignificance insignificant insincere
  insist insistence insistent insofar insolent insoluble insolvent inspect inspection inspector inspectorate
  inspiration inspire instability install installation instalment instance instant instantaneous instead
  instigate instigation instigator instil instill instinct instinctive institute institution institutional
  institutionalise institutionalize instruct instruction instructive instructor instrument instrumental
  insubordination insufficient insular insulate insulation insult insuperable insupportable insurance insure
  insurgency insurgent insurmountable insurrection insurrectionary intact intake intangible integral
  integrate integration integrity intellect intellectual intelligence intelligent intelligentsia
  intelligible intend intense intensification intensify intensity intensive intent intention intentional
  inter interact interaction interagency intercede intercept interception interceptor interchange
  intercontinental intercourse interdependence interdependent interdict interdiction interest interestingly
  interfere interference intergovernmental interim interior interlocutor interlude intermediary intermediate
  interminable intermittent intern internal international internationale internationalisation
  internationalise internationalism internationalist internationalization internationalize internecine
  internee internet interparliamentary interplay interpose interpret interpretation interracial interrelated
  interrogate interrogation interrogator interrupt interruption intersect intersection interstate interval
  intervene intervention interventionism interventionist interview interviewee intimacy intimate intimation
  intimidate intimidation into intolerable intolerably intolerance intolerant intoxicated intransigence
  intransigent intricate intrigue intrinsic introduce introduction introductory intrude intrusion intuition
  inundate invade invalid invalidate invaluable invariable invariably invasion invective invent invention
  inventive inventor inventory inverse invest investigate investigation investigative investigator
  investiture investor invincible inviolability inviolable invisible invitation invite invitee invoice
  invoke involuntarily involuntary involve inward iron ironic ironical irony irrational irreconcilable
  irrefutable irregular irregularity irrelevance irrelevant irreparable irreplaceable irrepressible
  irresistible irresolute irrespective irresponsibility irresponsible irresponsibly irreversible
  irreversibly irrevocable irrevocably irrigate irrigation irritant irritate irritation is island isle
  isolate isolation isolationism isolationist issuance issue it item itinerary its itself ivory jail jam
  jargon jealous jealousy jeep jeopardise jeopardize jeopardy jet jetty jewel jewelry job jobless join joint
  joke journal journalism journalist journalistic journey joyful joyous jubilant jubilation jubilee judge
  judgment judicial judiciary judicious juggle juice jump junction juncture jungle junior junk junta
  juridical jurisdiction jurisdictional jurisprudence jurist juror jury just justice justifiable justifiably
  justification justify juvenile juxtaposition keen keep kept kerosene kettle key keynote keys keystone
  khaki kick kid kidnap kidnapping kidney kill killing kilogram kilometer kilometre kiloton kilowatt kind
  kindergarten kindle king kingdom kinship kiss kit kitchen knee knew knife knight knives knock knot know
  knowingly knowledge knowledgeable known label labor laboratory laborious labour lack lackey ladder lady
  lag lagoon laid lain lake lamb lame lament lamentable lamp land landing landless landlocked landlord
  landmark landmine landowner landscape landslide language languish lap lapse large largest laser last late
  latent latest latitude latter laudable laugh laughter launch launching laundry laurels lavish law lawful
  lawless lawmaker lawsuit lawyer lax laxity lay layman layoff layout lazy lead leaden leadership leaf
  leaflet league leak leakage lean leap learn learnt lease least leather leave lecture led left leftist
  leftover leftwing leg legacy legal legalise legality legalize legation legend legendary legible legion
  legislate legislation legislative legislator legislature legitimacy legitimate leisure lend length
  lengthen lengthy leniency lenient lens lent less lessen lesson lest let lethal level lever leverage levy
  liability liable liaison liar libel liberal liberalisation liberalise liberalism liberalization liberalize
  liberate liberation liberator liberty library licence license lie lied lieutenant life lifeblood lifeboat
  lifeless lifeline lifelong lifespan lifestyle lifetime lift light lighten lighthouse lightning like
  likelihood likened likewise limb lime limit limitation limitless limp line lineage linear lineup linger
  linguist linguistic link linkage lion lip liquid liquidate liquidation liquidity liquor lira list listen
  lit litany literacy literal literary literate literature litre little littoral live livelihood livestock
  load loaf loan loath loathe loathsome loaves lobby lobbyist local locale localise locality localize locate
  location lock locomotive locust lodged lodges lodging lofty log logic logical logistic logistical
  loneliness lonely long longest longitude longstanding longtime look lookout loom loophole loose loosen
  loot lord lorry lose loss lost lot lottery loud loudspeaker love low lower lowest lowland loyal loyalist
  loyalty lubricant lucid luck luckily lucky lucrative luggage lukewarm lull lumber luminous lump lunacy
  lunar lunatic lunch luncheon lung lure lurk luxurious luxury lying lynch lyric machination machine
  machinegun machinery mad made madman magazine magic magical magistrate magnanimity magnanimous magnate
  magnet magnetic magnificent magnify magnitude maid mail maim main mainland mainstay mainstream maintain
  maintenance maize majestic majesty major majority make makeshift malaise malaria male malevolent malice
  malicious malign malignant malnutrition maltreat mammal mammoth man manage manageable managerial mandate
  mandatory maneuver manhood manhunt mania maniac manifest manifestation manifesto manifold manipulate
  manipulation mankind manoeuvre manpower mansion mantle manual manufacture manuscript many map marathon
  marauder marble marched marcher marches marching margin marginal marijuana marine marital maritime mark
  markedly market marketable marketplace marriage marry marshal martial martyr martyrdom marvel marvellous
  marvelous mask masquerade mass massacre massive mast masterly mastermind masterpiece mastery match mate
  material materialise materialism materialist materialize maternal maternity mathematical mathematician
  mathematics matrimony matrix matter mattress mature maturity maverick maxim maximise maximize maximum may
  maybe mayor maze me meadow meager meagre meal mean meander meaningful meaningless meant meantime meanwhile
  measurable measure meat mechanic mechanical mechanisation mechanised mechanism mechanization mechanized
  medal meddle media median mediate mediation mediator mediatory medic medical medicare medicinal medicine
  medieval mediocre mediocrity meditate meditation medium meek meet meeting megaton megawatt melancholy
  mellow melodrama melody melt member membership memo memoir memorable memoranda memorandum memorial
  memorise memorize memory men menace mental mentality mention mentor menu mercenary merchandise merchant
  merciful merciless mercury mercy mere merge merit meritorious merry mess message messenger messy met metal
  metallic metallurgical metallurgy metaphor meteor meteorological meteorologist meteorology method
  methodical methodology meticulous metre metric metro metropolis metropolitan mice microbe microcosm
  microfilm microphone microscope microscopic microwave mid midday middle middleman middlemen midnight
  midpoint midst midsummer midway midwife might mightier mightily mighty migrant migrate migration migratory
  mild mile mileage milestone militancy militant militarily militarisation militarise militarism militarist
  militaristic militarization militarize military militate militia militiaman militiamen milk millennia
  millennium milligram millimeter million millionaire mills mimic mind mindful mindless mine minefield
  mineral minesweeper mingle miniature minimal minimise minimize minimum minister ministerial ministership
  ministry minor minority mint minus minuscule minute miracle miraculous mirror misappropriation
  misbehaviour miscalculate miscalculation miscarriage miscellaneous mischief mischievous misconception
  misconduct misdeed misdemeanor miser miserable miserably misery misfortune misgiving misguided mishandle
  mishap misinform misinformation misinterpret misinterpretation misjudge mislead misled mismanage misplaced
  misread misrepresent misrepresentation misrule miss missile missilery mission missionary mist mistake
  mistaken mistook mistreat mistress mistrust misty misunderstand misunderstanding misunderstood misuse
  mitigate mitigation mix mixture moan mob mobile mobilisation mobilise mobility mobilization mobilize mock
  mockery mode model moderate moderation moderator modern modernisation modernise modernism modernist
  modernity modernization modernize modest modesty modification modify modular module moist moisture mold
  molecular molecule molest moment momentarily momentary momentous momentum monarch monarchical monarchist
  monarchy monastery monetarist monetary money monies monitor monk monkey monolithic monologue monopolise
  monopolist monopolistic monopolize monopoly monotonous monotony monsignor monsoon monster monstrous month
  months monument monumental mood mop moral morale moralist morality moratorium morbid more moreover morning
  mortal mortality mortar mortgage mosaic mosque mosquito most motel moth motherhood motherland motion
  motionless motivate motivation motive motor motorboat motorcade motorcycle motorise motorist motorized
  motorway motto mould mound mount mountain mountaineer mountainous mountainside mourn mournful mouse
  moustache mouth mouthpiece movable move movie much mud muddle muddy mullah multi multifaceted multilateral
  multilateralism multinational multiparty multiple multiplication multiplicity multiply multipurpose
  multiracial multitude municipal municipality munition murder murderous murky murmur muscle muscular museum
  mushroom music musical musician must mustard mutation mute mutilate mutilation mutineer mutinous mutiny
  mutter mutual muzzle my myriad myself mysterious mystery mystic mystical mysticism mystify myth mythical
  mythology nail naive naivety naked name nameless names namesake nap narcotic narrate narration narrative
  narrow narrowest nasty nation national nationalisation nationalise nationalism nationalist nationalistic
  nationality nationalization nationalize nationhood nationwide native natural naturalisation naturalise
  naturalization naturalize nature naught naval navigable navigate navigation navigational navigator navy
  near nearby nearest neat necessarily necessary necessitate necessity neck need needle needless needy
  negate negation negative neglect negligence negligent negligible negotiable negotiate negotiation
  negotiator neighbor neighborhood neighbour neighbourhood neither neo neocolonial neocolonialism
  neocolonialist nephew nerve nervous nest net network neurotic neutral neutralise neutralism neutralist
  neutrality neutralization neutralize neutron never nevertheless new newborn newcomer newest news newscast
  newsletter newsman newsmen newspaper newspaperman newspapermen newsprint newsreel next nexus nickel
  nickname niece night nightclub nightfall nightmare nighttime nil nine nineteen nineteenth ninetieth ninety
  ninth nitrate nitrogen no nobility noble nobleman nobody nod noise noisily noisy nomad nomadic
  nomenclature nominal nominate nomination nominee non nonaggression nonaligned nonalignment noncommittal
  noncompliance none nonessential nonetheless nonexistent nongovernmental nonintervention nonmilitary
  nonnuclear nonpartisan nonpayment nonproliferation nonsense nonstop nonviolence nonviolent noon noonday
  nor norm normal normalcy normalisation normalise normality normalization normalize north northbound
  northeast northeasterly northeastern northerly northern northward northwest northwesterly northwestern
  nose nostalgia nostalgic not notable notably notary notation notch note notebook noteworthy nothing notice
  noticeable noticeably notification notify notion notoriety notorious notwithstanding nought nourish novel
  novelist novelty novice now nowadays nowhere noxious nuance nuclear nuclei nucleus nude nuisance null
  nullification nullify numb numbered numbering numeral numeric numerical numerous nun nuncio nurse nursery
  nurture nut nutrition nutritional nylon oak oar oath obedience obedient obey obituary object objection
  objectionable objective objectivity objector obligate obligation obligatory oblige obliterate obliteration
  oblivion oblivious obnoxious obscene obscenity obscure obscurity observance observant observation
  observatory observe obsess obsession obsolescence obsolescent obsolete obstacle obstinacy obstinate
  obstruct obstruction obstructionism obstructionist obstructive obtain obtainable obviate obvious occasion
  occasional occult occupancy occupant occupation occupational occupier occupy occur occurrence ocean
  oceanic oceanography odd odds odious odor odour of off offence offend offense offensive offered offering
  office officeholder official officialdom officiate offset offshoot offshore offspring often oftentimes
  ohms oil oilfield oily old oldest oligarch oligarchic oligarchy omen ominous omission omit omnipotent on
  once one onerous oneself ongoing onlooker only onset onshore onslaught onto onus onward open opening opera
  operate operatic operation operational operative operator opinion opium opponent opportune opportunism
  opportunist opportunistic opportunity oppose opposite opposition oppositional oppositionist oppress
  oppression oppressive oppressor opt optical optimise optimism optimist optimistic optimistically optimum
  option optional opts opulent or oral orange oration orator oratory orbit orbital orbs orchard orchestra
  orchestral orchestrate orchestration ordain ordeal order ordinance ordinarily ordinary ordination ordnance
  ore organ organic organically organisation organisational organise organism organization organizational
  organize orient orientation origin original originality originate originator ornament ornamental orphan
  orphanage orthodox orthodoxy oscillate ostensible ostensibly ostentatious ostracism ostracize other
  otherwise ought ounce our ourselves oust out outbid outbreak outburst outcast outcome outcry outdated
  outdo outdone outdoor outermost outfit outflank outflow outgoing outgrowth outlast outlaw outlay outlet
  outline outlive outlook outlying outmoded outnumber outpost outpouring output outrage outrageous outright
  outset outside outskirts outspoken outstanding outstrip outward outweigh outwit oval ovation oven over
  overall overboard overcame overcast overcome overcrowded overcrowding overdue overemphasis overemphasize
  overestimate overflew overflight overflow overflown overfly overhaul overhead overhear overheard overjoyed
  overland overlap overload overlook overlord overnight overpopulated overpopulation overpower
  overproduction override overrode overrule overrun overseas oversee overseen overshadow oversight
  oversimplification oversimplify overstaff overstate overstep overt overtake overtaken overthrew overthrow
  overthrown overtime overtone overtook overture overturn overview overweight overwhelm overwhelmingly
  overwork owe owed owing own ownership owns ox oxen oxide oxygen oyster ozone pace pacific pacification
  pacifism pacifist pacify pack package packet pact pad pagan pageant paid pail pain painful painless
  painstaking paint painting pair palace palatable pale palms paltry pamphlet pan panacea panel panelist
  panic panicked panicky panorama pants papacy papal paper paperback paperwork par parachute parachutist
  parade paradise paradox paradoxical paragraph parallel paralyse paralysis paralyze parameter paramilitary
  paramount paranoia paranoid paraphrase parasite parasitic paratroop parcel pardon parent parental
  parenthood parish parity parliament parliamentarian parliamentary parlor parochial parody parole parrot
  part partake partial partiality participant participate participation participatory particle particular
  partisan partisanship partition partner partnership party pass passable passage passenger passerby
  passersby passion passionate passive passivity passport password past paste pastor pastoral pasture patch
  patent paternal paternalism paternalistic path pathetic pathological patience patient patriarch
  patriarchate patriot patriotic patriotically patriotism patrol patron patronage patronise patronize
  pattern pause pave pavilion paw pawn pay payable payload payoff payroll peace peaceable peaceful
  peacekeeper peacekeeping peacemaker peacemaking peacetime peak peanut peasant peasantry pebble peculiar
  peculiarity pecuniary pedagogical pedestal pedestrian peel peer peerage peg penal penalise penalize
  penalty pencil pending penetrate penetration penicillin peninsula peninsular penitentiary penniless
  pension people per perceive percent percentage perceptible perceptibly perception perceptive perfect
  perfection perfidious perfidy perform performance perfume perfunctory perhaps peril perilous perimeter
  period periodic periodical peripheral periphery perish perishable perjury perk permanence permanent
  permeate permissible permission permissive permit pernicious perpetrate perpetrator perpetual perpetuate
  perpetuation perplex perplexity persecute persecution persecutor perseverance persevere persist
  persistence persistent person personage personal personality personification personify personnel
  perspective persuade persuasion persuasive pertain pertinent peruse pervade pervasive perverse perversion
  pervert peso pessimism pessimist pessimistic pest pesticide petition petrochemical petrol petroleum petty
  phantom pharmaceutical pharmacy phase phenomena phenomenal phenomenon philanthropic philanthropist
  philanthropy philosopher philosophic philosophical philosophy phone phony phosphate phosphorus photo
  photograph photographic photography phrase phraseology physical physician physicist physics physiological
  physiology pianist piano pick picket pickup picnic pictorial picture picturesque pie piece piecemeal pier
  piety pig pigeon pile pilgrim pilgrimage pill pillage pillar pilot pin pinch pine pink pinpoint pioneer
  pious pipe pipeline piracy pirate pistol pit pitch pitfall pitiful pitiless pity pivot pivotal placard
  placate place places placid plague plain plainclothes plaintiff plan plane planet planetary plank plant
  plantation plasma plaster plastic plate plateau platform platinum platitude platoon plausible plausibly
  play playboy playground playwright plaza plea plead pleasant please pleasure plebiscite pledge plenary
  plenipotentiary plentiful plenty plenum plight plod plot plow ploy pluck plug plumb plume plummet plunder
  plunge plural pluralism pluralist pluralistic plurality plus plutonium pneumonia pocket podium poem poet
  poetic poetry poignant point pointedly pointless poise poison poisonous polar polarisation polarise
  polarization polarize polemic polemical police policeman policemen policewoman policy policymaker
  policymaking polite politic political politician politicise politicize polity poll pollster pollutant
  pollute pollution polytechnic pomp pompous pond ponderous pontiff pool poor poorest pop pope populace
  popular popularise popularity popularize populate population populism populist populous porch pork porous
  port portable portend portfolio portion portrait portray portrayal pose position positive possess
  possession possessor possibility possible possibly post postage postal postcard posterity postpone
  postulate posture postwar potassium potato potency potent potential potentiality poultry pound pour
  poverty powder power powerful powerhouse powerless practicability practicable practical practicality
  practice practise practitioner pragmatic pragmatically pragmatism pragmatist praise praiseworthy pray pre
  preach preamble precarious precaution precautionary precede precedence precedent precept precinct precious
  precipice precipitate precipitation precipitous precise precision preclude preconceived precondition
  precursor predate predatory predecessor predestined predetermined predicament predict predictable
  predictably prediction predominance predominant predominate preeminence preeminent preempt preemption
  preemptive prefabricated preface prefect prefectural prefecture prefer preferable preferably preference
  preferential pregnancy pregnant prehistoric prejudge prejudice prejudicial prelate preliminary prelude
  premature premeditated premier premiere premiership premise premium preoccupation preoccupy preparation
  preparatory prepare preparedness preponderance preponderant prerequisite prerogative prescribe
  prescription presence present presentation preservation preserve preside presidency president presidential
  presidium press pressure pressurise pressurize prestige prestigious presumable presumably presume
  presumption presumptive presumptuous presuppose pretence pretend pretense pretension pretentious pretext
  pretty prevail prevalence prevalent prevent preventable prevention preventive preview previous prewar prey
  price priceless prickly pride priest priesthood primacy primarily primary primate prime primitive prince
  princess principal principality principle print prior priority prison pristine privacy private privation
  privatisation privatise privatization privatize privilege privy prize pro probability probable probably
  probation probe problem problematic procedural procedure proceed proceeding process procession processor
  proclaim proclamation procrastinate procrastination procure prod prodigious produce product production
  productive productivity profane profess profession professional professionalism professor professorship
  proficiency proficient profile profit profitability profitable profitably profiteer profound profusion
  prognosis program programme progress progression progressive prohibit prohibition prohibitive project
  projectile projection projector proletarian proletariat proliferate proliferation prolific prologue
  prolong prolongation prominence prominent promise promote promotion promotional prompt promulgate
  promulgation prone pronounce pronunciation proof prop propaganda propagandist propagandistic propagate
  propagation propel propellant propensity properly property prophecy prophesy prophet prophetic propitious
  proponent proportion proportional proportionate proposal propose proposition proprietary proprietor
  propriety propulsion proscribe prose prosecute prosecution prosecutor prospect prospective prospector
  prospectus prosper prosperity prosperous prostitute prostitution protagonist protect protection
  protectionism protectionist protective protector protectorate protege protein protest protestation
  protestor protocol proton prototype protract protrude proud provable prove proven proverb proverbial
  provide providence province provincial provincialism provision provisional proviso provocateur provocation
  provocative provoke provost prowess prowl proximity proxy prudence prudent prune psychiatric psychiatrist
  psychiatry psychological psychologist psychology psychosis pub public publication publicise publicist
  publicity publicize publish pull pullout pulp pulpit pulse pump punch punctual punctuality puncture pundit
  punish punishable punitive pupil puppet purchase pure purge purification purify purist puritanical purity
  purple purport purportedly purpose purposeful purse pursuant pursue pursuit push put putsch putschist
  puzzle pyramid qualification qualify qualitative quality qualm quandary quantify quantitative quantity
  quantum quarantine quarrel quarrelsome quarry quarter quartet quash quasi queen queer quell quench query
  quest question questionable questionnaire queue quick quicken quickest quiet quit quite quiver quiz quorum
  quota quotation quote rabbi rabbit race racial racialism racialist racism racist rack racket racketeer
  radar radiate radiation radiator radical radicalism radii radio radioactive radioactivity radioman radium
  radius raft rag rage raid rail railroad railway railwayman railwaymen rain rainbow rainfall rainstorm
  rainy raise rally ram ramification rampage rampant ran ranch rancor random rang range rank ranking ransack
  ransom rape rapid rapidity rapist rapport rapporteur rapprochement rare rarity rash rat rate rather
  ratification ratify rating ratio ration rational rationale rationalisation rationalise rationality
  rationalization rationalize ravage rave ravine raw raze razor re reach reacquaint react reaction
  reactionary reactivate reactor read readable readership readily readiness reading readjust ready reaffirm
  reaffirmation real realign realisation realise realism realist realistic realistically reality realizable
  realization realize realm reap reappear reappearance reappoint reappraisal rear rearguard rearm rearmament
  rearrange reason reasonable reasonably reassemble reassert reassess reassurance reassure rebel rebellion
  rebellious rebirth rebound rebuff rebuild rebuilt rebuke rebut rebuttal recall recapitulate recapture
  recede receipt receive recent reception receptive recess recession recipe recipient reciprocal reciprocate
  reciprocity recital recite reckless reckon reclaim reclamation recluse recognisable recognise recognised
  recognition recognizable recognizably recognizance recognize recoil recoilless recollect recollection
  recommence recommend recommendation recompense reconcile reconciliation reconnaissance reconsider
  reconsideration reconstitute reconstruct reconstruction reconvene record recording recount recoup recourse
  recover recoverable recovery recreate recreation recreational recrimination recruit rectification rectify
  rector recuperate recuperation recur recurrence recurrent recycle red redeem redefine redemption redeploy
  redesign redirect rediscover redistribute redistribution redo redouble redress reduce reduction redundancy
  redundant reef reelect reelection reemerge reemphasize reestablish reexamination reexamine refer referee
  reference referenda referendum referral refine refinery reflect reflection reflective reflex reform
  reformation reformism reformist refrain refresh refrigerator refuel refuge refugee refund refurbish
  refusal refuse refutation refute regain regal regard regardless regency regenerate regeneration regent
  regime regimen regiment regimental regimentation region regional regionalism register registrar
  registration registry regress regression regressive regret regretful regrettable regrettably regroup
  regular regularise regularity regularize regulate regulation regulator regulatory rehabilitate
  rehabilitation rehearsal rehearse reign reimburse rein reincarnation reinforce reinstate reintegrate
  reintegration reintroduce reinvest reiterate reiteration reject rejection rejectionist rejoice rejoin
  rejoinder rejuvenate rekindle relapse relate relation relationship relative relativity relax relaxation
  relay release relegate relent relentless relevance relevancy relevant reliability reliable reliably
  reliance reliant relic relief relieve religion religious relinquish relish relive reload relocate
  relocation reluctance reluctant rely remain remainder remake remark remarkable remarkably remedial remedy
  remember remembrance remind reminiscence reminiscent remission remit remittance remnant remodel remorse
  remorseless remote removable removal remove remunerate remuneration renaissance rename rend rendered
  rendering rendezvous rendition renegade renege renegotiate renegotiation renew renewable renewal renounce
  renovate renovation renown rent rental renunciation reopen reorganisation reorganise reorganization
  reorganize reorientation repaid repair reparation repatriate repatriation repay repeal repeat repeatedly
  repel repellent repent repentance repercussion repertoire repetition repetitive replace replenish replete
  replica reply report reportage reportedly repose repository reprehensible represent representation
  representational representative repress repression repressive reprieve reprimand reprint reprisal reproach
  reproduce reproduction reptile republic republican republicanism repudiate repudiation repugnance
  repugnant repulse repulsive reputable reputation repute reputedly request require requisite requisition
  rerouted rescind rescue research resemblance resemble resent resentful reservation reserve reservist
  reservoir resettle reshape reshuffle reside residence residency resident residential residual residue
  resign resignation resilience resilient resin resist resistance resistant resolute resolution resolve
  resonance resort resound resource resourceful respect respectability respectable respectful respective
  respiratory respite resplendent respond respondent response responsibility responsible responsibly
  responsive rest restate restaurant restitution restive restless restoration restore restrain restraint
  restrict restriction restrictive restructure result resultant resume resumption resupply resurgence
  resurgent resurrect resurrection resuscitate retail retain retake retaken retaliate retaliation
  retaliatory retard retell retention reticence reticent retinue retire retook retort retrace retract
  retraction retrain retreat retribution retrieval retrieve retroactive retrograde retrospect retrospective
  return returnee reunification reunify reunion reunite revaluation revamp reveal revelation revenge revenue
  revere reverence reverend reversal reverse reversion revert review revise revision revisionism revisionist
  revisit revitalise revitalization revitalize revival revive revocation revoke revolt revolution
  revolutionary revolutionise revolutionize revolve revulsion reward rewrite rewritten rewrote rhetoric
  rhetorical rhinoceros rhyme rhythm rial rib ribbon rich richest rickety rid ridden riddle ride ridge
  ridicule ridiculous rife rifle rifleman riflemen rift rig right righteous rightful rightist rightwing
  rigid rigidity rigor rigorous rigour rim ring ringleader riot riotous rip ripe ripen ripple rise risen
  rising risk riskier risky rite ritual rival rivalry river riverbank riyal road roadblock roadside roadway
  roam roar roast robbed robber robbery robbing robe robot robust rock rocket rocketry rocky rode rods rogue
  role roll romance romantic romanticism roof rookie room root rope rosary rose roster rostrum rosy rot
  rotary rotate rotation rotten rouble rough roulette round roundabout roundtable roundup rouse rout route
  routine rove row rowdy royal royalist royalty rub rubbish rubble ruble rude rudimentary rug ruin ruinous
  rule ruling rumble rumor rumour run runaway rung runoff runway rupee rupture rural ruse rush rust rustic
  rusty ruthless rye sabotage saboteur sabre sack sacred sacrifice sacrilege sacrosanct sad sadden saddle
  sadistic safe safeguard safest safety saga said sail sailor saint sake salary sale salesman salesmen
  salient saline saliva salmon salt salty salutary salutation salute salvage salvation salvo same sample
  sanatorium sanctify sanction sanctity sanctuary sand sandbag sandstorm sane sang sanguinary sanitary
  sanitation sanity sank sap sarcasm sarcastic sat satellite satire satirical satisfaction satisfactorily
  satisfactory satisfy saturate saturation sauce savagely savagery save saving savior saviour saw say saying
  scaffold scale scan scandal scandalous scant scanty scapegoat scar scarce scarcity scare scatter scenario
  scene scenery scenic scent sceptic sceptical scepticism schedule scheme schism scholar scholarship
  scholastic school schoolboy schoolchildren schoolmate schoolteacher schooner science scientific
  scientifically scientist scissors scold scope scorch score scorn scornful scorpion scourge scout scramble
  scrap scratch scream screen screw script scripture scroll scruple scrupulous scrutinise scrutinize
  scrutiny scuffle sculptor sculpture scuttle sea seabed seaboard seaborne seafaring seal seam seaman seamen
  seaport search seashore seaside season seasonal seat seaward seaweed seaworthy secede secession
  secessionism secessionist seclude seclusion second secondary secondhand secrecy secret secretarial
  secretariat secretary secretive sect sectarian sectarianism section sectional sector sectoral secular
  secularism secure security sedative sediment sedition seditious seduce see seed seek seem seemingly seen
  seep segment segregate segregation segregationist seize seizure seldom select selection selective
  selectivity self selfish selfless sell sellout selves semblance semester semi semiannual semicircle
  semiconductor semifinal seminal seminar seminary semiofficial senate senator senatorial send senile
  senility senior seniority sensation sensational sensationalism sense senseless sensibility sensible
  sensibly sensitive sensitivity sensor sensory sent sentence sentiment sentimental sentinel sentry
  separable separate separation separatism separatist sequel sequence sequential serene serenity serf
  serfdom sergeant serial series serious sermon serpent servant serve service serviceable serviceman
  servicemen servile servility servitude session set setback setting settle setup seven seventeen
  seventeenth seventh seventieth seventy sever several severance severe severest severity sew sewage sewn
  sex sexual shabby shack shackle shade shadow shadowy shady shaft shah shake shaken shakeup shaky shall
  shallow sham shame shameful shameless shanty shape shapeless share sharecropper shareholder shark sharp
  sharpen sharpest shatter shave shaykh she shed sheep sheet sheikh shelf shell shelling shelter shelve
  shepherd sheriff shied shield shift shine shiny ship shipboard shipbuilder shipbuilding shipload shipwreck
  shipyard shirk shirt shiver shoal shock shoe shone shook shoot shooting shootout shop shopkeeper shore
  shoreline short shortage shortcoming shortcut shorten shortest shortfall shorthand shortsighted shortwave
  shot shotgun should shouldered shout shove show showcase showdown shown showy shrank shrapnel shred shrewd
  shriek shrill shrine shrink shrinkage shroud shrug shrunk shudder shuffle shun shut shutdown shuttle shy
  sibling sick sicken sickle sicknesses side sideline sidestep sidetrack sidewalk sideways siege sift sigh
  sight sighting sightseeing sign signal signatory signature significance significant signify silence silent
  silicon silk silly silo silver similar similarity simmer simple simplest simplicity simplification
  simplify simplistic simply simulate simulation simultaneous sin since sincere sincerity sinful sing single
  singular sinister sink sip sir sire siren sister sit site sitting situate situation six sixteen sixteenth
  sixth sixtieth sixty sizable size sizeable skating skeleton skeptic skeptical skepticism sketch sketchy
  ski skilful skill skillful skin skip skirmish skirt skull sky skyline skyrocket skyscraper slack slacken
  slain slam slander slanderous slap slash slaughter slaughterhouse slave slavery slavish slay slaying sleep
  sleepy sleeve slender slept slew slice slid slide slight slightest slim slip slippery slit slogan slope
  sloppy slots slow slowdown slowest sluggish slum slump slung slur sly smack small smallest smallpox smart
  smash smear smell smelt smile smoke smokescreen smoky smooth smother smuggle snack snag snake snap
  snapshot snare snatch sneak sniff sniper sniping snobbery snowed snowfall snowstorm snowy snub so soak
  soap soar sob sobering soccer sociable social socialisation socialise socialism socialist socialization
  socialize societal society sociological sociologist sociology sock sodium sofa soft soften software soil
  sojourn solace solar sold soldier sole solemn solemnity solicit solicitation solicitor solicitude solid
  solidarity solidify solidity solitary solitude solo soluble solution solvable solve solvency solvent
  somber sombre some somebody someday somehow someone something sometime somewhat somewhere son song soon
  soonest soot soothe sophisticated sophistication sordid sore sorghum sorrow sorrowful sorry sort sortie
  sought soul sound sounding soup sour source south southbound southeast southeasterly southeastern
  southerly southern southward southwest southwesterly southwestern souvenir sovereign sovereignty sow sown
  soybean space spacecraft spaceship spacious span spare sparingly spark sparse spate spatial spawn speak
  speakership spear spearhead special specialisation specialise specialist speciality specialization
  specialize specialty species specific specifically specification specificity specify specimen specious
  spectacle spectacular spectator specter spectre spectrum speculate speculation speculative speculator sped
  speech speechless speed speedboat speedier speedily speedy spell spelt spend spent sphere spherical spice
  spider spied spies spill spilt spin spinal spine spinoff spiral spirit spiritual spirituality spit spite
  splash splendid splendor splendour splinter split splittist spoil spoke spoken spokesman spokesmen
  spokesperson spokeswoman spokeswomen sponge sponsor sponsorship spontaneity spontaneous spoon sporadic
  sporadically sport sportsman sportsmanship sportsmen spot spotless spotlight spouse sprang sprawl spray
  spread spree spring springboard springtime sprinkle sprung spun spur spurious spurn spurt spy squabble
  squad squadron squalid squalor squander square squatter squeeze stab stabilisation stabilise stability
  stabilization stabilize stable stack stadium staff stage stagger stagnant stagnate stagnation stain stair
  staircase stake stale stalemate stalk stall stalwart stamina stamp stampede stance stand standard
  standardisation standardise standardization standardize standby standing standoff standpoint standstill
  staple star starboard stare start startle starvation starve state statecraft statehood stateless statesman
  statesmanlike statesmanship statesmen statewide static station stationary stationery statistic statistical
  statistician statue stature status statute statutory staunch stave stay stead steadfast steadier steadily
  steadiness steady steak steal stealth steam steamship steel steep steer stem stench step stepchild
  stereotype sterile sterility sterilization sterilize sterling stern steward stewardess stewardship stick
  sticky stiff stiffen stifle stigma still stimulant stimulate stimulation stimuli stimulus sting stint
  stipend stipulate stipulation stir stirring stock stockbroker stockholder stockpile stoke stole stolen
  stomach stoned stones stood stooge stool stoop stop stopgap stopover stoppage storage store storehouse
  storeys storm stormy story storyteller stout stove straddle straight straightaway straighten
  straightforward strain strait strand strange strangle stranglehold strangulation strap strata strategic
  strategically strategist strategy stratosphere stratum stray streak stream streamline street streetcar
  strength strengthen strenuous stress stressful stretch strewn stricken strict strictest stricture stride
  strife strike strikebreaker strikingly string stringent strip stripe strive striven strode stroke stroll
  strong strongest stronghold strongman strove struck structural structure struggle strung stubborn stuck
  stud student studio studious study stuff stumble stun stunt stupid stupidity stupor sturdy style stylish
  sub subcommission subcommittee subcontinent subcontract subcontractor subdivide subdivision subdue
  subgroup subject subjection subjective subjectivity subjugate subjugation sublime submachine submarine
  submerge submission submissive submit subordinate subordination subpoena subscribe subscription subsequent
  subservience subservient subside subsidiary subsidise subsidize subsidy subsist subsistence subsoil
  substance substandard substantial substantiate substantive substitute substitution subtle subtlety subtly
  subtract suburb suburban subversion subversive subvert subway succeed success successful succession
  successive successor succinct succumb such suck sudden sued suffer suffering suffice sufficiency
  sufficient suffocate suffocation suffrage sugar sugarcane suggest suggestion suggestive suicidal suicide
  suing suit suitability suitable suitably suitcase suite sulfur sulphur sultan sum summarily summarise
  summarize summary summation summit summitry summon sumptuous sun sundry sunflower sunk sunken sunlight
  sunny sunrise sunset sunshine super superb superficial superfluous superhighway superhuman superintend
  superintendent superior superiority supermarket supernatural superpower supersede supersonic superstition
  superstitious superstructure supervise supervision supervisor supervisory supper supplant supple
  supplementary supplemented supplier supply support supportable supportive suppose supposedly supposition
  suppress suppression suppressor supranational supremacist supremacy supreme surcharge sure surest surety
  surf surface surge surgeon surgery surgical surmise surmount surname surpass surplus surprise surprisingly
  surrender surreptitious surrogate surround surrounding surveillance survey surveyor survival survive
  survivor susceptibility susceptible suspect suspend suspense suspension suspicion suspicious sustain
  sustainable sustenance swallow swam swamp swap swarm sway swear sweat sweep sweepingly sweet sweeten swell
  swept swerve swift swim swindle swine swing switch swollen swoop sword swore sworn swum swung symbol
  symbolic symbolically symbolise symbolism symbolize symmetrical symmetry sympathetic sympathetically
  sympathise sympathize sympathy symphony symposia symposium symptom symptomatic synagogue synchronise
  synchronize syndicalist syndicate syndrome synod synonym synonymous syntheses synthesis synthesize
  synthetic syrup system systematic systematically table tablet taboo tacit tack tackle tact tactful tactic
  tactical tactician tactless tag tail tailor taint take taken takeoff takeover tale talent talk tall
  tallest tally tame tamper tangible tangibly tangle tank tantamount tap tape tapestry tar tardy target
  tariff tarnish task taste tasteless tasty tattered tattoo taught taunt taut tax taxable taxation taxi
  taxpayer tea teach teaching team teamwork tear tearful tease teaspoon technical technicality technician
  technique technocrat technocratic technological technologist technology tedious teenage teens teeth
  telecast telecommunication telegram telegraph telegraphic telephone telephonic teleprinter telescope
  televise television telex tell temper temperament temperamental temperance temperate temperature temple
  tempo temporal temporarily temporary tempt temptation ten tenable tenacious tenacity tenancy tenant tend
  tendency tendentious tendered tenderness tenet tenfold tennis tenor tense tension tent tentacles tentative
  tenth tenuous tenure tepid term terminal terminate termination terminology terrace terrain terrestrial
  terrible terribly terrific terrify territorial territory terror terrorise terrorism terrorist terrorize
  terse tertiary test testament testify testimonial testimony text textbook textile textual texture than
  thank thankful thankless thanksgiving that thaw the theater theatre theatrical theft their them thematic
  theme themselves then thence thenceforth theocracy theocratic theologian theological theology theorem
  theoretical theoretician theorist theory therapeutic therapist therapy there thereabouts thereafter
  thereby therefore therefrom therein thereof thereto thereupon thermal thermometer thermonuclear these
  thesis they thick thickened thief thievery thieves thin thing think third thirst thirsty thirteen
  thirteenth thirtieth thirty this thorn thorny thorough thoroughfare thoroughgoing those though thought
  thoughtful thoughtless thousand thousandth thrash thread threat threaten threateningly three threefold
  threshold threw thrift thrifty thrill thrive throat throb throne throng throttle through throughout throw
  thrown thrust thug thumb thunder thunderous thunderstorm thus thwart tick ticket tidal tide tidings tidy
  tie tied tier tiger tight tighten tightest tile till tilt timber time timeframe timeless timeliness
  timetable timid timidity tin tinge tinker tint tiny tip tire tireless tiresome tissue titanic titanium
  title titular to toast tobacco today toddler toe together toil toilet token told tolerable tolerance
  tolerant tolerate toleration toll tomato tomb tomorrow ton tone tongue tonight tonnage tonne too took tool
  tooth top topic topical topmost topographical topography topple torch tore torment torn tornado torpedo
  torrent torrential tortuous torture toss total totalitarian totalitarianism totality touch touchy tough
  toughen toughest tour tourism tourist tournament tout tow toward towel towering town townsfolk township
  townsman townsmen townspeople toxic toxin toy trace traceable track tract traction tractor trade trademark
  tradeoff tradesman tradesmen tradition traditional traditionalist traffic trafficked trafficker
  trafficking tragedy tragic tragically trail train trainee trait traitor traitorous trajectory tram tramp
  trample tramway tranquil tranquility tranquillity trans transact transaction transatlantic transcend
  transcribe transcript transcription transfer transferable transference transform transformation
  transfusion transgress transgression transgressor transient transistor transit transition transitional
  transitory translate translation translator transmission transmit transnational transparency transparent
  transpire transplant transplantation transport transportation transpose trap trash trauma traumatic travel
  traverse travesty trawler tray treacherous treachery tread treason treasonable treasonous treasure
  treasury treat treatise treaty treble tree trek tremble tremendous tremor trench trenchant trend
  trepidation trespass triad trial triangle triangular tribal tribalism tribe tribesman tribesmen
  tribulation tribunal tribune tributary tribute trick trickery trickle tricky tricolor tried tries trifle
  trigger trilateral trillion trilogy trim trinity trip tripartite triple triumph triumphal triumphant
  trivial triviality trod trodden trolley troop trophy tropic tropical trouble troublemaker troublesome
  trough troupe trousers truce truck truckload true truest truism truly trumpet truncated trunk trust
  trustee trusteeship trustful trustworthiness trustworthy truth truthful try tsar tube tuberculosis tuck
  tug tugboat tuition tumble tumor tumour tumult tumultuous tune tungsten tunnel turban turbine turbojet
  turbulence turbulent turf turmoil turn turnabout turnaround turnout turnover turret turtle tussle tutelage
  tutor twelfth twelve twentieth twenty twice twilight twin twist two twofold tycoon tying type typewriter
  typewritten typhoid typhoon typhus typical typify typist tyrannical tyranny tyrant tyre ubiquitous
  ugliness ugly ulterior ultimate ultimatum ultra ultraconservative ultramodern ultrasonic ultraviolet
  umbrella unabated unable unacceptable unacceptably unaccompanied unaccustomed unadulterated unaffected
  unaided unaligned unalterable unambiguous unanimity unanimous unannounced unanswered unanticipated unarmed
  unashamed unattainable unauthorised unauthorized unavailable unavoidable unavoidably unaware unbalanced
  unbearable unbeatable unbecoming unbelievable unbelievably unbiased unborn unbreakable unbridled unbroken
  uncanny unceasing uncertain uncertainty unchallenged unchanged unchanging unchecked uncivilized unclaimed
  unclassified uncle unclean unclear uncomfortable uncomfortably uncommitted uncommon uncompromising
  unconcerned unconditional unconfirmed unconnected unconscious unconstitutional uncontested uncontrollable
  uncontrolled unconventional unconvinced unconvincing uncooperative uncoordinated uncover undamaged
  undaunted undecided undeclared undefeated undefended undefined undemocratic undeniable undeniably under
  underage underbrush undercover undercurrent undercut underdeveloped underdevelopment underdog
  underemployment underestimate underestimation undergo undergone undergraduate underground undergrowth
  underhand underlain underlie underline underling underlying undermine underneath undernourished underpaid
  underpin underprivileged underrate underscore undersea undersecretary undersign understand understandable
  understandably understanding understate understood undertake undertaken undertaking undertone undertook
  underwater underwear underwent underworld underwrite underwritten undeserved undesirable undesired
  undetected undetermined undeterred undeveloped undid undignified undiminished undisclosed undisguised
  undisputed undisturbed undivided undo undone undoubted undue unduly undying unearth unease uneasily
  uneasiness uneasy uneconomic uneconomical uneducated unemployed unemployment unending unenviable unequal
  unequivocal unerring unethical uneven uneventful unexpected unexplained unexploded unexplored unfailing
  unfair unfaithful unfamiliar unfamiliarity unfavorable unfavorably unfavourable unfavourably unfeasible
  unfettered unfinished unfit unflinching unfold unforeseeable unforeseen unforgettable unforgivable
  unfortunate unfounded unfriendly unfulfilled unfurl ungrateful unhampered unhappily unhappiness unhappy
  unharmed unhealthy unheard unheeded unhesitatingly unhindered unhurt unicameral unidentified unification
  uniform uniformity unify unilateral unilateralism unimaginable unimpeded unimportant uninformed
  uninhabited uninhibited uninjured unintended unintentional uninterested uninterrupted uninvited union
  unionise unionism unionist unionization unionized unique unison unit unitary unite unity universal
  universality universe university unjust unjustifiable unjustifiably unjustified unkind unknowingly unknown
  unlawful unleaded unleash unless unlike unlikelihood unlimited unload unlock unlucky unmanageable unmanned
  unmarked unmarried unmask unmatched unmistakable unmistakably unmoved unnatural unnecessarily unnecessary
  unnoticed unobstructed unobtrusive unoccupied unofficial unopposed unorthodox unpaid unparalleled
  unpleasant unpopular unpopularity unprecedented unpredictability unpredictable unprejudiced unprepared
  unprincipled unproductive unprofitable unprotected unprovoked unpublished unpunished unqualified
  unquestionable unquestionably unquestioned unravel unreal unrealistic unreality unreasonable unreasonably
  unrecognised unrecognized unregulated unrelated unrelenting unreliability unreliable unremitting
  unreported unrepresentative unreserved unresolved unresponsive unrest unrestrained unrestricted unrivalled
  unruly unsafe unsaid unsatisfactory unsatisfied unscathed unscheduled unscientific unscrupulous unseat
  unseemly unseen unselfish unsettled unsettling unshakable unshakeable unsigned unskilled unsolicited
  unsolved unsophisticated unsound unspecified unspoken unstable unsteady unsubstantiated unsuccessful
  unsuitable unsuited unsure unsuspecting unswerving untapped untenable unthinkable untied until untimely
  untiring unto untold untouched untrained untreated untried untrue untruth untruthful unused unusual unveil
  unwanted unwarranted unwary unwavering unwelcome unwell unwieldy unwilling unwise unwitting unworkable
  unworthy unwritten unyielding up upbringing upcoming update upgrade upheaval upheld uphill uphold upland
  uplift upon upped upper upperclassman upright uprising uproar uproot ups upset upshot upside upstairs
  upstream upsurge upswing uptake uptight uptown upturn upward uranium urban urbane urbanisation
  urbanization urge urgency urgent urging usable usage use used useful useless user usher using usual usurp
  usurpation usury utensil utilisation utilise utilitarian utility utilization utilize utmost utopia utopian
  utter utterance vacancy vacant vacate vacation vaccinate vaccination vaccine vacillate vacillation vacuum
  vagaries vague vain valiant valid validate validation validity valley valor valour valuable valuation
  value valueless valve vandal vandalism vanguard vanish vanity vanquish vantage vapor vapour variable
  variance variant variation variety various varnish vary vassal vast vault veer vegetable vegetation
  vehemence vehement vehicle vehicular veil vein velocity velvet vendetta vendor veneer venerable venerate
  veneration vengeance vengeful venom venomous vent ventilate ventilation venture venue veracity verb verbal
  verbatim verdict verge verifiable verification verify veritable vermin vernacular versatile versatility
  verse version versus vertical very vessel vest vestige veteran veterinary veto vex via viability viable
  vibrant vibrate vibration vicar vice viceroy vicinity vicious vicissitudes victim victimise victimization
  victimize victorious victors victory video videotape vie vied view viewpoint vigil vigilance vigilant
  vigilante vigor vigorous vigour vile vilification vilify villa village villain villainous vindicate
  vindication vindictive vine vinegar vineyard vintage violate violation violator violence violent violin
  violinist viral virgin virile virtual virtue virtuous virulent virus visa viscount visibility visible
  visibly vision visionary visit visitation visitor vista visual visualise visualize vital vitality vitamin
  vivid vocabulary vocal vocation vocational vociferous vogue voice voiceless void volatile volatility
  volcanic volcano volley volleyball volt voltage volume voluminous voluntarily voluntary volunteer vomit
  vote vouch vow vowel voyage vulgar vulgarity vulnerability vulnerable vulture vying wage wagon wail waist
  wait waitress waive wake waken walk walkout wall wallet wander wane want wanton war ward warden wardrobe
  ware warehouse warfare warhead warhorse warlike warlord warm warmest warmonger warmth warn warning warp
  warpath warplane warrant warranty warrior warship wartime wary was wash wastage waste wasteful wasteland
  watch watchdog watchful watchman watchword water waterfall waterfront watershed watertight waterway watery
  watt wave wavelength wavered wavering wax way waylay wayside wayward we weak weaken weakest weaknesses
  wealth wealthier wealthiest wealthy weapon weaponry wear weariness weary weather weaving web wed wedding
  wedge weed week weekday weekend weeklies weep weigh weight weightless weighty weird welcome weld welfare
  well wellbeing went wept were west westbound westerly western westernization westernized westward wet
  whale wharf what whatever whatsoever wheat wheelchair wheeled wheels when whence whenever where
  whereabouts whereas whereby wherefore wherein whereupon wherever whether which whichever while whilst whim
  whip whirl whirlwind whiskey whisky whisper whistle white whitewash who whoever whole wholehearted
  wholesale wholesome wholly whom whomever whose why wicked wide widen widespread widest widow width wield
  wife wild wildcat wilderness wildest wildlife wilful will willful willingly willingness willpower wily win
  wind windfall window windy wine wing wink winning winter wintry wipe wire wireless wiretap wisdom wise
  wisest wish wishful wit witch witchcraft with withdraw withdrawal withdrawn withdrew withered withheld
  withhold within without withstand withstood witnessed witnesses witnessing witty wives woe woefully woke
  woken woman womanhood womb women womenfolk won wonder wonderful wooden woodland wool woolen woollen word
  words wore work workable workday workforce working workload workman workmanship workmen workplace workshop
  workweek world worldwide worm worn worrisome worry worse worsen worship worst worth worthier worthily
  worthless worthwhile worthy would wound wove woven wrangle wrap wrath wreak wreath wreck wreckage wrest
  wrestle wretched wrinkle wrist writ write writhe writing written wrong wrongdoer wrongdoing wrongful wrote
  wrought wry xenophobia xenophobic yacht yard yardstick yarn yawn yeah year yearbook yearn yeast yell
  yellow yen yeoman yes yesterday yet yield yoke yolk you young youngest youngster your yourself yourselves
  youth youthful yuan zeal zealot zealous zenith zero zest zigzag zinc zip zone zoo zoological zoologist
  zoology zoom
  `
    .trim()
    .split(/\s+/),
);
