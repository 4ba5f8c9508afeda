/**
 * The most common English words of news and diplomatic prose, lower case. Regular endings are left to the reader of
 * the table; forms they do not give are listed, as are forms of which only the first letter is a vowel ("arms", "ends"),
 * which would pass for initials. Words that name a person, a place or a month more often than a thing are left out.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  a abandon abandonment abduct abduction abide ability able ably abnormal aboard abolish abolition abortion
  abortive about above abroad abrogate abrogation abrupt absence absent absolute absorb absorption abstain
  abstention abstract absurd abundance abundant abuse abusive academic academy accede accelerate
  acceleration accent accept acceptable acceptance access accessible accession accident accidental acclaim
  accommodate accommodation accompany accomplice accomplish accomplishment accord accordance according
  accordingly account accountability accountable accountant accounting accredit accumulate accumulation
  accuracy accurate accusation accuse accused achieve achievement acid acknowledge acknowledgement
  acknowledgment acquaint acquire acquisition acquit acquittal acre across act acting action activate active
  activist activity actor actress acts actual acute ad adamant adapt adaptation add addict addition
  additional address adds adequate adhere adherence adherent adjacent adjourn adjournment adjust adjustment
  administer administration administrative administrator admirable admiral admiration admire admission admit
  admittance adopt adoption adult advance advancement advantage advantageous advent adventure adventurism
  adversary adverse advertise advertisement advice advisable advise adviser advisor advisory advocacy
  advocate aerial aeroplane aerospace affair affect affection affiliate affiliation affirm affirmation
  affirmative afford afloat aforementioned afraid afresh after aftermath afternoon afterward afterwards
  again against age aged agency agenda agent aggravate aggression aggressive aggressor agitate agitation ago
  agony agrarian agree agreeable agreement agricultural agriculture ahead aid aide ail ailing ailment aim
  aimless air airborne aircraft airfield airlift airline airliner airmail airman airmen airplane airport
  airspace airstrike airstrip alarm album alcohol alert alien alienate alienation align alignment alike
  alive all allegation allege allegedly allegiance alleviate alliance allied allies allocate allocation
  allot allow allowance alls allude allusion ally almost alone along alongside already also alter alteration
  alternate alternative although altitude altogether always am amass amateur amaze ambassador ambassadorial
  ambiguity ambiguous ambition ambitious ambulance ambush ameliorate amend amendment amenity amiable
  amicable amid amidst ammunition amnesty among amongst amount amphibious ample amplify amusement an analogy
  analyse analyses analysis analyst analytical analyze anarchist anarchy ancestor ancient and anew anger
  angle angrily angry anguish animal animosity annex annexation annihilate annihilation anniversary announce
  announcement announcer annoy annual annul annulment anonymity anonymous another answer ant antagonism
  antagonist antagonistic antagonize antenna anthem anti antiaircraft antiballistic anticipate anticipation
  antics antidote antiquated antique antiquity antisubmarine antitank ants anxiety anxious any anybody
  anyhow anymore anyone anything anyway anywhere apart apartheid apartment apathy apologise apologize
  apology appal appalling apparatus apparent appeal appear appearance appease appeasement append appendix
  appetite applaud applause apple appliance applicable applicant application apply appoint appointee
  appointment appraisal appraise appreciable appreciably appreciate appreciation appreciative apprehend
  apprehension apprehensive approach appropriate appropriation approval approve approximate apt aptitude
  arable arbiter arbitrarily arbitrary arbitrate arbitration arbitrator arc archaeological archaeologist
  archbishop archbishops archduke architect architecture archive arduous area arena arguably argue argument
  arid arise arisen arising aristocracy aristocrat arm armament armaments armed armies armistice armor
  armored armory armour armoured arms army arose around arouse arrange arrangement array arrears arrest
  arrival arrive arrogance arrogant arrow arsenal arson art artery article articulate artificial artillery
  artisan artist artistic arts as ascend ascendancy ascent ascertain ascribe ash ashamed ashes ashore aside
  ask asks asleep aspect aspirant aspiration aspire assail assailant assassin assassinate assassination
  assault assemble assembly assent assert assertion assertive assess assessment asset assets assign
  assignment assimilate assimilation assist assistance assistant associate association assume assumption
  assurance assure assuredly astonish astonishment astray astronaut astronomical astute asylum at ate
  atheist athlete athletic atmosphere atmospheric atom atomic atop atrocious atrocity attach attache
  attachment attack attain attainable attainment attempt attend attendance attendant attention attentive
  attest attitude attorney attract attraction attractive attributable attribute attrition auction audience
  audit auditor auditorium augment aunt auspices auspicious austere austerity authentic authenticity author
  authorisation authorise authoritarian authoritative authority authorization authorize auto autobiography
  autocratic automate automatic automatically automobile autonomous autonomy autopsy autumn auxiliary avail
  availability available avenge avenue average aversion avert aviation avid avoid avoidance await awake
  awaken award aware awareness away awe awful awkward axe axis ayatollah babies baby back backbone backdrop
  background backlash backlog backward backwardness backwards backyard bad badge badly baffle bag baggage
  bail bailout bait balance ball ballistic balloon ballot ban band bandit banditry bane bang banish
  banishment bank bankers bankrupt bankruptcy banner banning banquet bar barbarian barbaric barbarism
  barbarity barbarous barbed bare barefoot barely bargain bargaining barge barley barn barometer baron
  barracks barrage barrel barren barricade barrier barring barter base baseball baseless basement bases
  basic basically basin basis basket basketball bastion batch bath bathroom battalion batter battery battle
  battlefield battleground battleship bay bayonet be beach beacon beam bean bear bearable beard bearing
  beast beat beaten beating beautiful beautifully beauty became because beckon become becoming bed bedrock
  bedroom bee beef been beer befall before beforehand befriend beg began beggar begin beginner beginning
  begins begun behalf behave behavior behaviour behead behind being beings belated belief believe believer
  bellicose belligerence belligerent belong belongings beloved below belt bench benchmark bend beneath
  beneficial beneficiary benefit benevolent bent bereaved bereavement beset beside besides besiege besieged
  best bestow bet betray betrayal better between beverage beware bewilder beyond bias bicycle bid bidder
  bidding big bigger biggest bilateral bilaterally bill billion billionaire bind binding biographical
  biography biological biology bird birth birthday birthplace bishop bishops bit bite bitten bitter
  bitterness black blackboard blackmail blackout blade blame blanket blast blatant blaze bleak bled bleed
  blend bless blessing blew blind blindly bloc block blockade blocs blood bloodbath bloodless bloodshed
  bloody blow blown blue blueprint bluff blunder blunt blur board boast boat body bodyguard bog boil bold
  bolster bolt bomb bombard bombardment bomber bombing bombings bombshell bond bonds bone bonus book booking
  booklet boom boost boot booth booty border borderline bore born borne borough borrow boss botch both
  bother bottle bottleneck bottom bought bound boundary boundless bourgeois bourgeoisie bout bow bowl box
  boxer boxing boy boycott brain brainwash brake branch brand brandish brave bravery bravo breach bread
  breadth break breakage breakaway breakdown breakfast breakthrough breakup breast breath breathe bred breed
  breeze brew bribe bribery brick bride bridge bridgehead brief briefcase briefing briefings brigade
  brigadier bright brilliance brilliant bring brink brisk broad broadcast broadcaster broadcasting brochure
  broke broken broker brokerage bronze brother brotherhood brotherly brothers brought brow bruise brunt
  brush brutal brutality brute bubble bucket bud budge budget budgetary buffer bug build builder building
  buildings buildup built bulk bulky bull bulldoze bulldozer bullet bulletin bully bulwark bump bunch bundle
  bunker buoy buoyant burden burdensome bureau bureaucracy bureaucrat bureaucratic burglar burglary burial
  burn burnt burst bury bus buses business businesslike businessman businessmen businesswoman bust busy but
  butter button buttress buy buyer by bye bygone bypass bystander cab cabin cabinet cable cache cadet cadre
  cage calamity calculate calculation calculus calendar caliber calibre call caller calm calories came camel
  camera cameraman camouflage camp campaign campaigner campus can canal cancel cancellation cancer candid
  candidacy candidate candidature candle candor cannon cannot canteen canvass cap capabilities capability
  capable capacity capital capitalise capitalism capitalist capitalize capitulate capitulation capsule
  captain caption captive captivity captor capture car caravan carbon card cardboard cardinal care career
  careful carefully careless caretaker cargo caricature carnage carpet carriage carried carrier carries
  carry carrying cartel cartoon cartoonist cartridge case cases cash cashier casino cassette cast caste
  castle casual casualties casualty cat catalog catalogue catalyst catastrophe catastrophic catch
  categorical categorically category cater cathedral cattle caucus caught causal cause caution cautious
  cavalry cave caveat cavern cavity cease ceasefire ceaseless ceasing cede ceded ceiling celebrate
  celebration celebrity cell cellar cement cemetery censor censorship censure census cent center centers
  central centralise centralism centralization centralize centre centres centrifuge centrist cents century
  cereal ceremonial ceremony certain certainly certainty certificate certification certify cessation cession
  chain chains chair chairman chairmanship chairmen chairperson chairwoman challenge challenger chamber
  champion championship chance chancellery chancellor chancery change channel chant chaos chaotic chapel
  chaplain chapter character characterise characteristic characterization characterize charge chargeable
  charged charisma charismatic charitable charity charm chart charter chatter chauvinism chauvinist cheap
  cheaper cheat check checking checkpoint cheer cheerful cheese chemical chemist chemistry cheque cherish
  chest chew chicken chief chiefly chieftain child childhood childish children chill chimney chip chocolate
  choice choir choke cholera choose chose chosen christen chronic chronicle chronological chronology church
  churchman cigar cigarette cinema circle circuit circular circulate circulation circumspect circumstance
  circumstances circumvent citation cite cities citizen citizenry citizens citizenship city civic civil
  civilian civilisation civilise civilised civility civilization civilize civilized clad claim claimant
  clamor clamour clamp clan clandestine clarification clarify clarity clash class classes classic classical
  classification classified classify classmate classroom clause clay clean cleanse clear clearance clearing
  clearly cleavage clemency clergy clergyman clergymen cleric clerical clerk clever client clientele cliff
  climate climax climb cling clinic clinical clip clique cloak clock close closely closer closest closet
  closure cloth clothe clothes clothing cloud cloudy clout club clue clumsy clung cluster clutch co coach
  coal coalition coarse coast coastal coastguard coastline coat cocaine cocoa code codify coerce coercion
  coercive coexist coexistence coffee coffin cogent cohesion cohesive coin coincide coincidence coincidental
  cold colder collaborate collaboration collaborator collapse collar collateral colleague collect collection
  collective collectively college collide collision collude collusion colonel colonial colonialism
  colonialist colonies colonisation colonise colonist colonization colonize colony color colorful colossal
  colour colourful column columnist combat combatant combatants combative combination combine combustion
  come comeback comedy comfort comfortable comfortably comic coming comma command commandant commandeer
  commander commandment commando commandos commemorate commemoration commemorative commence commend
  commendable commensurate comment commentaries commentary commentator commerce commercial commission
  commissioner commit commitment commits committed committee committing commodities commodity commodore
  common commonplace commonwealth commotion commune communicate communication communications communique
  communiques communism communist communists communities community commute compact companion companionship
  company comparable comparative compare comparison compartment compass compassion compassionate
  compatibility compatible compatriot compel compelled compelling compensate compensation compensatory
  compete competence competent competition competitive competitiveness competitor compile complacency
  complacent complain complaint complement complementary complete completely completion complex complexion
  complexity compliance compliant complicate complicated complication complicity compliment comply component
  compose composer composite composition compound comprehend comprehension comprehensive compress comprise
  compromise comptroller compulsion compulsory computation compute computer comrade comrades con conceal
  concealment concede conceivable conceivably conceive concentrate concentration concept conception
  conceptual concern concerned concerning concert concerted concerts concession concessional concessions
  conciliate conciliation conciliatory concise conclave conclude conclusion conclusive concrete concur
  concurrence concurrent concurrently condemn condemnation condense condition conditional conditions
  condolence condolences conduct conductor confederacy confederate confederation confer conference
  conferences conferred conferring confess confession confidant confide confidence confident confidential
  confidentiality confidently configuration confine confinement confines confirm confirmation confiscate
  confiscation conflict conflicting conform conformity confront confrontation confrontational confuse
  confusion congenial congested congestion conglomerate congratulate congratulation congratulations
  congratulatory congregate congregation congress congresses congressional congressman congressmen
  congresswoman conjecture conjunction connect connection connivance connive conquer conqueror conquest
  conscience conscientious conscious consciousness conscript conscription consecutive consensus consent
  consequence consequent consequently conservation conservatism conservative conserve consider considerable
  considerably considerate consideration consist consistency consistent consistently consolation console
  consolidate consolidation consortium conspicuous conspiracy conspirator conspire constant constantly
  constellation constituency constituent constitute constitution constitutional constrain constraint
  construct construction constructive consul consular consulate consult consultant consultation
  consultations consultative consume consumer consumption contact contacts contagious contain container
  containment contaminate contamination contemplate contemplation contemporary contempt contend contender
  content contention contentious contents contest contestant context contiguous continent continental
  contingency contingent continual continually continuation continue continuity continuous continuously
  contour contraband contract contraction contractor contractual contradict contradiction contradictory
  contrary contrast contravene contravention contribute contribution contributor contrive control controlled
  controller controlling controversial controversy convalesce convene convenience convenient convention
  conventional converge convergence conversant conversation conversations converse conversely conversion
  convert convey convict conviction convince convincing convoke convoy cooked cooking cool coolness
  cooperate cooperation cooperative coordinate coordination coordinator cope copies copper copy copyright
  cord cordial cordiality cordially cordon core corn corner cornerstone corollary corporal corporate
  corporation corps corpse correct correction correctly correctness correlate correlation correspond
  correspondence correspondent correspondents corresponding corridor corroborate corrupt corruption cosmetic
  cosmic cosmonaut cosmopolitan cosponsor cost costly costs cottage cotton couch cough could council
  councillor councilman councilor counsel counsellor counselor count countenance counter counteract
  counterattack counterbalance counterclaim counterfeit counterforce counterinsurgency counterintelligence
  countermeasure counteroffensive counterpart counterparts counterproductive counterproposal
  counterrevolution counterrevolutionary counterterrorism counterweight countess countless countries country
  countryman countrymen countryside county coup couple coupled courage courageous courier course court
  courteous courtesy courthouse courtroom courtyard cousin covenant cover coverage covert covet cow coward
  cowardice cowardly cowboy crack crackdown cradle craft craftsman cram crane crash crater crave crawl craze
  crazy cream create creation creative creativity creator creature credentials credibility credible credibly
  credit creditable creditor creditors credits creed creep crept crest crew crewman crewmen cried cries
  crime crimes criminal cripple crises crisis crisp criteria criterion critic critical critically criticise
  criticism criticisms criticize critique crocodile crooked crop crops cross crossing crossroads crouch
  crowd crown crucial crucially crude cruel cruelty cruise cruiser crumble crusade crush crust crutch crux
  cry crystal cube cue culminate culmination culpable culprit cult cultivate cultivation cultural culturally
  culture cunning cup curative curator curb cure curfew curiosity curious currency current currently
  currents curriculum curse curt curtail curtailment curtain curve cushion custodian custody custom
  customary customer customs cut cutback cutbacks cutoff cuts cutting cycle cyclic cyclone cynic cynical
  cynicism czar dad daily dairy dam damage damp dance dancer danger dangerous dangerously dare daring dark
  darken darkness dash data database date dated daughter daunt daunting dawn day daylight days daytime dead
  deadline deadlock deadly deaf deal dealer dealing dealings deals dealt dear dearth death deaths debacle
  debar debate debates debrief debris debt debtor debts debut decade decades decay deceased deceit deceive
  decency decent decentralisation decentralise decentralization decentralize deception deceptive decide
  decided decidedly decision decisions decisive decisively deck declaration declarations declare decline
  decolonisation decolonization decompose decontrol decorate decoration decrease decree decrees decrepit
  dedicate dedication deduce deduct deduction deed deem deep deepen deeper deepest deeply deer defamation
  defamatory default defeat defeatist defect defection defective defector defence defenceless defend
  defendant defender defense defenseless defensible defensive defer deference deferment deferred defiance
  defiant deficiency deficient deficit deficits define definite definitely definition definitive deflation
  deflect deform defraud defray defunct defuse defy degrade degree dehumanize delay delays delegate
  delegates delegation delegations delete deliberate deliberately deliberation deliberations delicate
  delight delinquent deliver delivery delta delude deluge delusion demagogic demagogue demagogy demand
  demanding demands demarcate demarcation demarche demean demilitarisation demilitarise demilitarised
  demilitarization demilitarize demilitarized demise demobilisation demobilise demobilization demobilize
  democracies democracy democrat democratic democratically democratisation democratization democratize
  democrats demolish demolition demonstrate demonstration demonstrations demonstrator demonstrators
  demoralize demote demotion den denationalize denial denied denies denomination denote denounce dense
  density dent dental dentist denuclearisation denuclearization denuclearized denunciation deny depart
  departed department departmental departure depend dependable dependence dependency dependent depict
  deplete depletion deplorable deplore deploy deployment deport deportation deportee depose deposit
  deposition depositor depot depreciation depress depression deprivation deprive depth depths deputation
  deputies deputise deputy derail derelict deride derision derive derogation derogatory descend descendant
  descendants descent describe description descriptive desegregation desert deserter desertion deserve
  design designate designation designer desirable desire desirous desk desolate despair desperate
  desperately desperation despicable despise despite despot despotic despotism destabilise destabilization
  destabilize destination destine destined destiny destitute destroy destroyer destruction destructive
  detach detachment detail detailed details detain detainee detainees detect detection detective detector
  detente detention deter deteriorate deterioration determination determine determined deterred deterrence
  deterrent deterring detest detonate detonation detonator detour detract detriment detrimental devaluation
  devalue devastate devastating devastation develop developer development developmental deviate deviation
  device devices devil devise devoid devolution devolve devote devotion devout diagnose diagnosis diagram
  dial dialect dialectic dialog dialogue dialogues diameter diamond diaries diarrhea diary dictate dictation
  dictator dictatorial dictators dictatorship dictatorships dictionary did die died diehard dies diesel diet
  differ difference differences different differential differentiate differently difficult difficulties
  difficulty diffuse dig dignified dignitaries dignitary dignity dilapidated dilemma diligence diligent
  dilute dim dimension dimensions diminish diminution dinar dinars dine dinner diocese dioxide dip diploma
  diplomacy diplomat diplomatic diplomatically diplomats dire direct direction directions directive
  directives directly director directorate directors directory dirt dirty disability disable disabled
  disadvantage disadvantageous disagree disagreeable disagreement disallow disappear disappearance
  disappoint disappointment disapproval disapprove disarm disarmament disarray disassociate disaster
  disasters disastrous disavow disavowal disband disbelief disburse disbursement disc discard discern
  discernible discharge disciple disciplinary discipline disclaim disclaimer disclose disclosure discomfort
  disconcert disconnect discontent discontinue discord discordant discotheque discount discourage
  discouragement discourse discover discovery discredit discreet discreetly discrepancy discrete discretion
  discretionary discriminate discrimination discriminatory discuss discussion discussions disdain disease
  diseases disembark disengage disengagement disfigure disgrace disgraceful disguise disgust dish dishearten
  dishonest dishonesty dishonor dishonour disillusion disillusionment disinclined disinformation
  disintegrate disintegration disinterest disinterested disk dislike dislocate dislocation dislodge disloyal
  disloyalty dismal dismantle dismay dismember dismemberment dismiss dismissal disobedience disobey disorder
  disorderly disorganize disown disparage disparity dispassionate dispatch dispel dispense dispersal
  disperse dispersion displace displaced displacement display displease displeasure disposal dispose
  disposition disproportionate disprove dispute disputed disputes disqualification disqualify disquiet
  disregard disrepute disrespect disrupt disruption disruptive dissatisfaction dissatisfied dissect
  disseminate dissemination dissension dissent dissenter dissident dissidents dissimilar dissipate
  dissociate dissolution dissolve dissuade distance distant distinct distinction distinctive distinguish
  distinguished distort distortion distract distraction distress distribute distribution distributor
  district districts distrust disturb disturbance disturbances disunity ditch dive diver diverge divergence
  divergent diverse diversification diversify diversion diversionary diversity divert divest divide dividend
  divine division divisional divisions divisive divorce divulge do dock dockers docks dockyard doctor
  doctoral doctorate doctors doctrinaire doctrinal doctrine document documentary documentation documents
  dodge does dog dogma dogmatic dogmatism doing doings doll dollar dollars domain dome domestic domestically
  domicile dominance dominant dominate domination domineering dominion donate donation donations done donkey
  donor donors doom doomed door doorstep doorway dope dose dossier dot double doubles doubly doubt doubtful
  doubtless doubts dove down downfall downgrade downpour downright downstairs downstream downtown
  downtrodden downturn downward downwards dozen dozens draft drafting drag dragon drain drainage drama
  dramas dramatic dramatically dramatist drank drastic drastically draught draw drawback drawbacks drawer
  drawing drawings drawn dread dreadful dream dreams dress drew dried drier drift drill drink drinking drive
  driven driver driving drone drones drop dropout dropped dropping drops drought droughts drove drown drug
  drugs drum drunk drunken dry dual dubious duchess duck due duel dues dug duke dull duly dumb dump dumping
  duplicate duplication duplicity durable duration during dusk dust dusty dutiable duties duty dwarf dwell
  dweller dwelling dwellings dwelt dwindle dye dying dynamic dynamics dynamism dynamite dynasty each eager
  eagerly eagerness eagle ear earlier earliest early earmark earn earner earnest earnestly earnings ears
  earth earthly earthquake earthquakes ease easier easiest easily easing east eastbound easterly eastern
  eastward easy eat eaten eavesdrop ebb ecclesiastical echelon echo echoes eclipse ecological ecology
  economic economical economically economics economies economise economist economists economize economy
  ecumenical edge edges edible edict edifice edit edition editor editorial editorials editors educate
  education educational educator effect effective effectively effectiveness effects efficacy efficiency
  efficient efficiently effort efforts egalitarian egg eggs ego egoism egoistic eight eighteen eighteenth
  eighth eighties eightieth eighty either eject elaborate elaboration elapse elastic elbow elder elderly
  elders eldest elect election electioneering elections elective elector electoral electorate electric
  electrical electricity electrification electrify electron electronic electronics elegant element
  elementary elements elephant elevate elevation elevator eleven eleventh elicit eligibility eligible
  eliminate elimination elite elites elitist elm elms eloquence eloquent else elsewhere elucidate elude
  elusive emanate emancipate emancipation embargo embargoes embark embarkation embarrass embarrassment
  embassies embassy embattled embed embezzle embezzlement embitter emblem embodiment embody embrace embroil
  embryo emerge emergence emergencies emergency emigrant emigrate emigration emigre emigres eminence eminent
  eminently emir emirate emirates emissaries emissary emission emissions emit emotion emotional emotionally
  emotions emperor emphases emphasis emphasise emphasize emphatic emphatically empire empires empirical
  employ employee employees employer employment empower empress emptiness empty emulate enable enact
  enactment encampment encircle encirclement enclave enclaves enclose enclosure encompass encounter
  encourage encouragement encouraging encroach encroachment encumber encyclical encyclopedia end endanger
  endear endeavor endeavors endeavour endeavours ended endemic ending endless endlessly endorse endorsement
  endow endowment ends endurance endure enduring enemies enemy energetic energetically energies energy
  enforce enforceable enforcement engage engagement engender engine engineer engineering engineers engrave
  engulf enhance enhancement enjoy enjoyment enlarge enlargement enlighten enlightened enlightenment enlist
  enlisted enlistment enliven enmity enormous enormously enough enquire enquiry enrage enrich enrichment
  enrol enroll enrollment enshrine enslave enslavement ensue ensuing ensure entail entangle entanglement
  enter enterprise enterprises enterprising entertain entertainer entertainment enthusiasm enthusiast
  enthusiastic enthusiastically entice entire entirely entirety entities entitle entitlement entity entrance
  entrant entreaty entrench entrepreneur entrepreneurs entries entrust entry enumerate envelop envelope
  enviable envious environment environmental environmentalist environs envisage envision envoy envoys envy
  epic epidemic epidemics episode episodes epitome epoch equal equality equally equals equate equation
  equator equatorial equilibrium equip equipment equipped equipping equitable equitably equity equivalent
  equivocal era eradicate eradication erase erect erection erode erosion err errand erratic erroneous
  erroneously error errors errs erupt eruption escalate escalation escape escapee escort escorts especially
  espionage espouse essay essays essence essential essentially essentials establish establishment estate
  estates esteem esteemed estimate estimated estimates estimation estrange estrangement etc eternal
  eternally eternity ethic ethical ethics ethnic ethnically euphoria evacuate evacuation evacuee evade
  evaluate evaluation evasion evasive eve even evening evenly event eventful events eventual eventuality
  eventually ever evergreen everlasting every everybody everyday everyone everything everywhere evict
  eviction evidence evident evidently evil evoke evolution evolutionary evolve ex exacerbate exact exactly
  exaggerate exaggeration exalt examination examine examiner example examples exasperate excavate excavation
  exceed exceedingly excel excellence excellencies excellency excellent except exception exceptional
  exceptionally exceptions excerpt excerpts excess excesses excessive excessively exchange exchanges excise
  excite excitement exclaim exclude exclusion exclusive exclusively excursion excuse execute execution
  executioner executions executive executives executor exemplary exemplify exempt exemption exercise
  exercises exert exertion exhaust exhaustion exhaustive exhibit exhibition exhibitions exhort exhortation
  exile exiles exist existence existent existing exit exits exodus exonerate exorbitant exotic expand
  expanse expansion expansionism expansionist expect expectancy expectation expectations expediency
  expedient expedite expedition expeditionary expeditious expel expelled expelling expend expenditure
  expenditures expense expenses expensive experience experiences experiment experimental experimentation
  experiments expert expertise experts expiration expire expiry explain explanation explanations explanatory
  explicit explicitly explode exploit exploitation exploiter exploits exploration exploratory explore
  explorer explosion explosions explosive explosives export exporter exporters exports expose exposition
  exposure expound express expression expressions expressive expressly expropriate expropriation expulsion
  expulsions extend extension extensive extensively extent extenuating exterior exterminate extermination
  external externally extinct extinction extinguish extol extort extortion extra extract extraction
  extradite extradition extraneous extraordinarily extraordinary extraterritorial extravagance extravagant
  extreme extremely extremes extremism extremist extremists extremity eye eyebrow eyes eyewitness
  eyewitnesses fable fabric fabricate fabrication fabulous facade face facet facilitate facilities facility
  facing facsimile fact faction factional factionalism factions factor factories factors factory facts
  factual faculty fade fail failing failure failures faint fair fairly fairness faith faithful faithfully
  faithfulness fake fall fallacious fallacy fallen falling fallout falls false falsehood falsification
  falsify falter fame familiar familiarise familiarity familiarize families family famine famous fan fanatic
  fanatical fanaticism fancy fanfare fantastic fantasy far farce fare farewell farm farmer farmers farming
  farmland farther farthest fascinate fascination fascism fascist fascists fashion fashionable fast fasten
  faster fastest fat fatal fatalities fatality fatally fate fateful father fatherland fathers fathom fatigue
  fault faulty favor favorable favorably favorite favour favourable favourably favourite fear fearful
  fearless fears feasibility feasible feast feat feather feature features fed federal federalism federalist
  federation federations federative fee feeble feed feedback feeding feel feeling feelings feels fees feet
  fell fellow fellows fellowship felon felony felt female feminine feminist fence fences ferment ferocious
  ferocity ferries ferry fertile fertiliser fertility fertilizer fertilizers fervent fervently fervor
  fervour festival festivals festive festivities festivity fetch fetter fetters feud feudal feudalism feuds
  fever feverish few fewer fewest fiasco fiber fibre fickle fiction fictitious fidelity field fields fierce
  fiercely fiercest fiery fifteen fifteenth fifth fifties fiftieth fifty fight fighter fighters fighting
  fights figment figure figurehead figures file files fill film films filter filth filthy final finale
  finalise finality finalize finally finance finances financial financially financier financing find finding
  findings fine finely finger fingerprint finish finite fire firearm firearms fired fireman firemen
  fireplace firepower fires fireworks firing firm firmly firmness firms first firsthand firstly fiscal fish
  fisheries fisherman fishermen fishery fishing fission fist fit fitness fitted fitting five fives fix fixed
  fixture flag flagging flagrant flagrantly flags flagship flame flames flank flanks flap flare flash
  flashpoint flat flatly flatten flatter flattery flavor flavour flaw flawed flaws fled flee fleeing fleet
  fleets flesh flew flexibility flexible flexibly flier flies flight flights flimsy fling float flock flood
  floodgates flooding floods floor floors flop flounder flour flourish flout flow flower flowers flown flows
  fluctuate fluctuation fluent fluid flung flush flux fly flying foam focal focus focused focusing fodder
  foe foes fog foil fold folk folklore follow follower followers following folly food foods foodstuff
  foodstuffs fool foolish foot football footballer foothold footing footnote footsteps for forbade forbid
  forbidden forbidding force forced forceful forcefully forces forcible forcibly fore forecast forecaster
  forecasts forefather forefathers forefront forego foregoing foregone foreground forehead foreign foreigner
  foreigners foreman foremost forerunner foresaw foresee foreseeable foreseen foresees foresight forest
  forestall forestry forests forever foreword forfeit forgave forge forgery forget forgetful forgets
  forgetting forgive forgiven forgiveness forgo forgot forgotten fork form formal formalise formalities
  formality formalize formally format formation formations formative former formerly formidable forms
  formula formulae formulas formulate formulation forsake forsaken fort forth forthcoming forthright
  forthwith forties fortieth fortification fortifications fortify fortitude fortnight fortnightly fortress
  fortuitous fortunate fortunately fortune fortunes forty forum forums forward forwards fought foul found
  foundation foundations founder founders foundry fountain four fours fourteen fourteenth fourth fourthly
  fraction fractional fractions fracture fragile fragility fragment fragmentary fragmentation fragments
  frail frame framework frameworks franc franchise francs frank frankly frankness frantic frantically
  fraternal fraternally fraternity fratricidal fraud frauds fraudulent fraught fray freak free freed freedom
  freedoms freely freeze freezing freight freighter freighters frenzied frenzy frequencies frequency
  frequent frequently fresh freshly friction frictions friend friendlier friendliness friendly friends
  friendship friendships frigate frigates fright frighten frightful fringe fringes frivolous from front
  frontal frontier frontiers frontline fronts froze frozen fruit fruitful fruition fruitless fruits
  frustrate frustrated frustration frustrations fuel fuels fugitive fugitives fulfil fulfill fulfilled
  fulfilling fulfilment full fullest fully fun function functional functionaries functionary functioning
  functions fund fundamental fundamentalism fundamentalist fundamentalists fundamentally fundamentals
  funding funds funeral funerals funnel funny fur furious furiously furnace furnish furniture further
  furtherance furthermore furthest furtive fury fuse fusion fuss futile futility future futures gain gains
  galaxy gallant gallantry gallery gallon gallons gallop gallows galvanize gamble gambler gambling game
  games gang gangs gangster gangsters gaol gap gaps garage garbage garden gardens garment garrison
  garrisoned gas gases gasoline gather gathering gatherings gauge gave gay gaze gear geared gender genealogy
  general generalise generality generalization generalize generally generals generate generation generations
  generator generic generosity generous generously genesis genetic genius genocidal genocide gentle
  gentleman gentlemen gently genuine genuinely geographer geographic geographical geographically geography
  geological geologist geology geometry geopolitical germ gesture gestures get gets getting ghetto ghost
  giant giants gift gifted gifts gigantic girl girls give given giver gives giving glacier glad gladly
  glamour glance glare glaring glass glasses gleam glean glimpse global globally globe gloom gloomy glories
  glorification glorify glorious glory gloss gloves glow glue go goad goal goals goat god godfather gods
  goes going gold golden golf gone good goodbye goodness goods goodwill gospel gossip got gotten govern
  governance governed government governmental governments governor governorate governors governorship grab
  graceful gracious grade grades gradual gradually graduate graduates graduation graft grain grains gram
  grams granary grand grandchild grandchildren granddaughter grandeur grandfather grandiose grandmother
  grandson granite grant grants graph graphic grasp grass grassroots grateful gratefully gratification
  gratify gratifying gratitude gratuitous grave gravely graver gravest graveyard gravity graze great greater
  greatest greatly greatness greed greedy green greenhouse greet greeting greetings grenade grenades grew
  grey grid grief grievance grievances grieve grievous grim grind grinding grip gripped gripping groan
  groceries grocery gross grossly ground groundless grounds groundwork group grouping groupings groups grow
  grower growers growing grown growth grudge grudging gruesome guarantee guaranteed guarantees guarantor
  guarantors guard guardian guardians guards guerilla guerillas guerrilla guerrillas guess guest guesthouse
  guests guidance guide guided guideline guidelines guild guilt guilty guise gulf gullible gum gun gunboat
  gunboats gunfire gunman gunmen gunner gunpoint gunpowder guns gunship gunships gut guts gymnasium habit
  habitable habitat habitation habits habitual had haggle hail hair hairs half halfway hall hallmark halls
  halt halts halve ham hamlet hamlets hammer hamper hand handbook handcuff handful handgun handicap
  handicapped handicraft handicrafts handing handle handler handling handover hands handshake handsome
  handwriting handy hang hanged hanging haphazard happen happening happenings happier happily happiness
  happy harangue harass harassment harbinger harbor harbors harbour harbours hard harden harder hardest
  hardline hardliner hardliners hardly hardness hardship hardships hardware hardworking harm harmful
  harmless harmonious harmonise harmonization harmonize harmony harness harsh harsher harshest harshly
  harshness harvest harvests has haste hasten hastily hasty hat hatch hate hateful hatred haul haunt have
  haven havens having havoc hawk hawkish hawks hay hazard hazardous hazards haze he head headache headed
  heading headings headline headlines headlong headmaster headquarter headquartered headquarters heads
  headway heal healing health healthier healthy heap heaps hear heard hearing hearings hearsay heart
  heartfelt heartily heartland hearts hearty heat heated heaven heavenly heavier heaviest heavily heavy
  heavyweight hectare hectares hectic hedge heed heedless heel heels hegemonic hegemonism hegemonist
  hegemonists hegemony heifer height heighten heights heinous heir heirs held helicopter helicopters helium
  hell helm helmet helmets help helper helpful helpfully helping helpless helplessness helps hemisphere
  hemispheric hence henceforth henchman henchmen her herald herb herbs herd herds here hereafter hereby
  hereditary herein heresy heretofore herewith heritage hermit hero heroes heroic heroically heroin heroine
  heroism hers herself hesitant hesitate hesitation heterogeneous hid hidden hide hideous hideout hideouts
  hiding hierarchical hierarchy high higher highest highland highlands highlight highlights highly highness
  highway highways hijack hijacker hijackers hijacking hijackings hills hillside hilltop him himself hind
  hinder hindrance hindsight hinge hint hinterland hints hip hire hired his historian historians historic
  historical historically histories history hit hitherto hits hitting hoard hoax hobby hoist hold holder
  holders holding holdings holdouts holds holdup hole holes holiday holidays hollow holocaust holy homage
  home homecoming homegrown homeland homelands homeless homelessness homes hometown homicide homogeneous
  honest honestly honesty honey honeymoon honor honorable honorably honorary honored honors honour
  honourable honourably honoured honours hook hooligan hooligans hope hoped hopeful hopefully hopeless hopes
  horde hordes horizon horizons horizontal horn horrendous horrible horribly horrific horrified horrify
  horror horrors horse horses horticulture hospitable hospital hospitalised hospitality hospitalization
  hospitalized hospitals host hostage hostages hosted hostel hostile hostilities hostility hosts hot hotbed
  hotel hotels hotline hotly hottest hour hourly hours house household households housewife housewives
  housing hover how however howitzer howitzers hub huge hugely human humane humanely humanism humanist
  humanitarian humanitarianism humanity humankind humans humble humbly humid humidity humiliate humiliating
  humiliation humility humor humorous humour hundred hundreds hundredth hung hunger hungry hunted hunting
  hurdle hurdles hurl hurricane hurricanes hurried hurriedly hurry hurt hurts husband husbandry husbands hut
  huts hybrid hydro hydroelectric hydrogen hygiene hymn hypocrisy hypocrite hypocrites hypocritical
  hypotheses hypothesis hypothetical hysteria hysterical ice icy idea ideal idealism idealist idealistic
  ideally ideals ideas identical identifiable identification identified identify identities identity
  ideological ideologically ideologies ideologist ideologue ideology idiot idle idleness idol if ignite
  ignominious ignorance ignorant ignore ilk ill illegal illegality illegally illegitimate illicit illiteracy
  illiterate illness illnesses illogical ills illuminate illumination illusion illusions illusory illustrate
  illustration illustrative illustrious image images imaginable imaginary imagination imaginative imagine
  imam imbalance imbalances imitate imitation immaterial immature immeasurable immeasurably immediacy
  immediate immediately immense immensely immerse immigrant immigrants immigrate immigration imminent
  immobile immoral immorality immortal immovable immune immunities immunity immunization impact impair
  impairment impart impartial impartiality impartially impasse impassioned impatience impatient impeach
  impeachment impede impediment impediments impel imperative imperatives imperfect imperial imperialism
  imperialist imperialistic imperialists imperil impersonal impetus impinge implacable implant implausible
  implement implementation implements implicate implication implications implicit implicitly implied implies
  implore imply import importance important importantly importation imported importer importers imports
  impose imposing imposition impossibility impossible impossibly impotence impotent impound impoverish
  impoverished impoverishment impractical imprecise impress impression impressions impressive imprint
  imprison imprisoned imprisonment improbable improper improperly improve improved improvement improvements
  improvise imprudent impulse impulses impulsive impunity in inability inaccessible inaccuracy inaccurate
  inaction inactive inactivity inadequacy inadequate inadequately inadmissible inadvertent inadvertently
  inalienable inapplicable inappropriate inasmuch inaugural inaugurate inauguration incalculable incapable
  incapacitate incapacity incarcerate incarceration incendiary incentive incentives inception incessant
  incessantly inch inches incidence incident incidental incidentally incidents incipient incite incitement
  inclination inclinations incline inclined include included including inclusion inclusive income incomes
  incoming incomparable incomparably incompatibility incompatible incompetence incompetent incomplete
  incomprehensible inconceivable inconclusive inconsiderate inconsistency inconsistent inconvenience
  inconvenient incorporate incorporation incorrect incorrectly increase increased increases increasing
  increasingly incredible incredibly increment incriminate incumbent incumbents incur incurred incurring
  incursion incursions indebted indebtedness indecision indecisive indeed indefensible indefinite
  indefinitely indemnification indemnify indemnity independence independent independently independents index
  indexes indicate indication indications indicative indicator indicators indices indict indictment
  indictments indifference indifferent indigenous indignant indignation indignity indirect indirectly
  indiscreet indiscriminate indiscriminately indispensable indisputable indisputably indistinguishable
  individual individualism individualist individually individuals indivisible indoctrinate indoctrination
  indoor indoors induce inducement induct induction indulge indulgence industrial industrialisation
  industrialise industrialised industrialist industrialists industrialization industrialize industrialized
  industries industrious industry ineffective ineffectiveness ineffectual inefficiency inefficient
  ineligible inequalities inequality inequitable inescapable inevitability inevitable inevitably inexcusable
  inexhaustible inexorable inexorably inexpensive inexperience inexperienced inexplicable infamous infamy
  infancy infant infantry infantryman infants infect infection infectious infer inference inferior
  inferiority infested infidel infiltrate infiltration infiltrator infiltrators infinite infinitely infirm
  inflame inflammable inflammation inflammatory inflate inflation inflationary inflexible inflict inflow
  inflows influence influences influential influenza influx inform informal informally informant informants
  information informational informative informed informer informers infrastructure infrequent infringe
  infringement infuriate ingenious ingenuity ingrained ingratitude ingredient ingredients inhabit inhabitant
  inhabitants inhale inherent inherently inherit inheritance inhibit inhibition inhospitable inhuman
  inhumane inhumanity inimical initial initially initials initiate initiation initiative initiatives
  initiator inject injection injunction injure injured injuries injurious injury injustice injustices ink
  inland inmate inmates inn innate inner innermost innocence innocent innocently innocuous innovate
  innovation innovative inns innumerable inoperative input inputs inquest inquire inquiries inquiry
  inquisition inquisitive insane insanity inscribe inscription insect insecticide insects insecure
  insecurity insensitive insensitivity inseparable insert insertion inside insider insiders insidious
  insight insights insignificance insignificant insincere insist insistence insistent insofar insolent
  insoluble insolvent inspect inspection inspections inspector inspectorate inspectors inspiration inspire
  inspiring instability install installation installations installment instalment instance instances instant
  instantaneous instantly instead instigate instigation instigator instigators instil instill instinct
  instinctive instincts institute institutes institution institutional institutionalise institutionalize
  institutions instruct instruction instructions instructive instructor instructors instrument instrumental
  instruments insubordination insufficient insufficiently insular insulate insulation insult insulting
  insults insuperable insupportable insurance insure insurgency insurgent insurgents insurmountable
  insurrection insurrectionary intact intake intangible integral integrate integration integrity intellect
  intellectual intellectually intellectuals intelligence intelligent intelligentsia intelligible intend
  intended intends intense intensely intensification intensify intensity intensive intensively intent
  intention intentional intentionally intentions inter interact interaction interagency intercede intercept
  interception interceptor interchange intercontinental intercourse interdependence interdependent interdict
  interdiction interest interested interesting interestingly interests interfere interference
  intergovernmental interim interior interlocutor interlocutors interlude intermediaries intermediary
  intermediate interminable intermittent intermittently intern internal internally international
  internationale internationalisation internationalise internationalism internationalist
  internationalization internationalize internationally internecine internee internees internet internment
  interparliamentary interplay interpose interpret interpretation interpretations interpreter interpreters
  interracial interrelated interrogate interrogation interrogator interrogators interrupt interruption
  interruptions intersect intersection interstate interval intervals intervene intervening intervention
  interventionism interventionist interventionists interventions interview interviewed interviewee
  interviewer interviewers interviews intimacy intimate intimately intimation intimidate intimidation into
  intolerable intolerably intolerance intolerant intoxicated intransigence intransigent intricate intrigue
  intrigues intrinsic introduce introduction introductory intrude intruder intruders intrusion intrusions
  intuition inundate invade invader invaders invalid invalidate invaluable invariable invariably invasion
  invasions invective invent invention inventions inventive inventor inventories inventory inverse invest
  investigate investigation investigations investigative investigator investigators investiture investment
  investments investor investors invincible inviolability inviolable invisible invitation invitations invite
  invited invitee inviting invoice invoke invoking involuntarily involuntary involve involved involvement
  inward iron ironic ironical ironically irony irrational irreconcilable irrefutable irregular
  irregularities irregularity irregulars irrelevance irrelevant irreparable irreplaceable irrepressible
  irresistible irresolute irrespective irresponsibility irresponsible irresponsibly irreversible
  irreversibly irrevocable irrevocably irrigate irrigation irritant irritate irritation is island islander
  islanders islands isle isles isolate isolated isolation isolationism isolationist issuance issue issued
  issues it item items itinerary its itself ivory jail jailed jailer jam jammed jamming jargon jealous
  jealously jealousy jeep jeeps jeopardise jeopardize jeopardy jet jets jetty jewel jewelry jewels job
  jobless joblessness jobs join joined joining joint jointly joke jokes journal journalism journalist
  journalistic journalists journals journey journeys joyful joyous jubilant jubilation jubilee judge
  judgement judges judging judgment judgments judicial judiciary judicious judiciously juggle juice jump
  jumping junction juncture jungle jungles junior junk junta juntas juridical jurisdiction jurisdictional
  jurisprudence jurist jurists juror jurors jury just justice justices justifiable justifiably justification
  justifications justified justify justly juvenile juxtaposition keen keenly keep keeper keeping keeps kept
  kerosene kettle key keynote keys keystone khaki kick kid kidnap kidnapped kidnapper kidnappers kidnapping
  kidnappings kidney kids kill killed killer killers killing killings kills kilogram kilograms kilometer
  kilometers kilometre kilometres kiloton kilowatt kilowatts kind kindergarten kindle kindly kindness kinds
  king kingdom kingdoms kings kinship kiss kit kitchen knee knees knew knife knight knives knock knot knots
  know knowing knowingly knowledge knowledgeable known knows label labels labor laboratories laboratory
  laborer laborers laborious labour labourer labourers lack lackey lackeys lacks ladder ladies lady lag
  lagging lagoon laid lain lake lakes lamb lame lament lamentable lamp land landed landing landings landless
  landlocked landlord landlords landmark landmarks landmine landmines landowner landowners lands landscape
  landslide landslides language languages languish lap lapse large largely larger largest laser lasers last
  lasting lastly late lately latent later latest latitude latter laudable laugh laughter launch launcher
  launchers launching launchings laundry laurels lavish law lawful lawfully lawless lawlessness lawmaker
  lawmakers laws lawsuit lawsuits lawyer lawyers lax laxity lay layer layers laying layman layoff layoffs
  layout lazy lead leaden leader leaders leadership leaderships leading leads leaf leaflet leaflets league
  leagues leak leakage leaks lean leap learn learned learning learnt lease leases least leather leave leaves
  leaving lecture lecturer lecturers lectures led left leftist leftists leftover leftovers leftwing leg
  legacy legal legalise legality legalize legally legation legations legend legendary legends legible legion
  legions legislate legislation legislative legislator legislators legislature legislatures legitimacy
  legitimate legitimately legs leisure lend lender lenders lending lends length lengthen lengths lengthy
  leniency lenient lens lent less lessen lesser lesson lessons lest let lethal lets letter letters letting
  level levels lever leverage levies levy liabilities liability liable liaison liar libel liberal
  liberalisation liberalise liberalism liberalization liberalize liberals liberate liberation liberator
  liberators liberties liberty libraries library licence licences license licenses lie lied lies lieutenant
  lieutenants life lifeblood lifeboat lifeless lifeline lifelong lifespan lifestyle lifetime lift lifting
  light lighten lighter lighthouse lighting lightly lightning lights like likelihood likely likened likeness
  likewise liking limb limbs lime limit limitation limitations limited limiting limitless limits limp line
  lineage linear lined liner lines lineup linger linguist linguistic link linkage links lion lip lips liquid
  liquidate liquidation liquidity liquor lira list listed listen listener listeners listening listing lists
  lit litany liter literacy literal literally literary literate literature liters litre litres litter little
  littoral live lived livelihood lively liver lives livestock living load loaded loading loads loaf loan
  loans loath loathe loathsome loaves lobby lobbying lobbyist lobbyists local locale localise localised
  localities locality localize locally locals locate location locations lock locker locks locomotive locust
  locusts lodged lodges lodging lofty log logic logical logically logistic logistical logistics logs
  loneliness lonely long longer longest longing longitude longstanding longtime look looked looking lookout
  looks loom loophole loopholes loose loosely loosen loot looter looters looting lord lords lorries lorry
  lose loser losers loses losing loss losses lost lot lots lottery loud louder loudly loudspeaker
  loudspeakers love lovely lover loving low lower lowered lowering lowest lowland lowlands lowly loyal
  loyalist loyalists loyally loyalties loyalty lubricant lucid luck luckily lucky lucrative luggage lukewarm
  lull lumber luminous lump lunacy lunar lunatic lunch luncheon lung lungs lure lurk luxurious luxury lying
  lynch lyric machination machinations machine machinegun machinery machines mad made madman madness
  magazine magazines magic magical magistrate magistrates magnanimity magnanimous magnate magnet magnetic
  magnificent magnify magnitude maid mail mailing mails maim main mainland mainly mainstay mainstream
  maintain maintenance maize majestic majesty major majorities majority make maker makers makes makeshift
  making malaise malaria male malevolent malice malicious maliciously malign malignant malnutrition maltreat
  maltreatment mammal mammoth man manage manageable management manager managerial managers managing mandate
  mandated mandates mandatory maneuver maneuvering maneuvers manhood manhunt mania maniac manifest
  manifestation manifestations manifestly manifesto manifold manipulate manipulation manipulations mankind
  manly manned manner manners manning manoeuvre manoeuvres manpower mansion mantle manual manually manuals
  manufacture manufactured manufacturer manufacturers manufactures manufacturing manuscript many map mapped
  mapping maps marathon marauder marble marched marcher marchers marches marching margin marginal marginally
  margins marijuana marine mariner marines marital maritime mark marked markedly market marketable marketing
  marketplace markets marking marks marriage marriages married marry marshal marshals martial martyr
  martyrdom martyred martyrs marvel marvellous marvelous mask masked masks masquerade mass massacre
  massacred massacres masses massive massively mast master masterly mastermind masterpiece masters mastery
  match matched matches matching mate mated material materialise materialism materialist materialize
  materially materials maternal maternity mathematical mathematician mathematics matrimony matrix matter
  matters mattress mature maturity maverick maxim maximise maximize maximum may maybe mayor mayors maze me
  meadow meager meagre meal meals mean meander meaning meaningful meaningless means meant meantime meanwhile
  measurable measure measured measurement measures measuring meat mechanic mechanical mechanically mechanics
  mechanisation mechanised mechanism mechanisms mechanization mechanized medal medals meddle meddling media
  median mediate mediation mediator mediators mediatory medic medical medicare medicinal medicine medicines
  medics medieval mediocre mediocrity meditate meditation medium meek meet meeting meetings meets megaton
  megatons megawatt megawatts melancholy mellow melodrama melody melt member members membership memberships
  memo memoir memoirs memorable memoranda memorandum memorandums memorial memorials memories memorise
  memorize memory memos men menace menaces menacing mental mentality mentally mention mentioned mentor menu
  mercenaries mercenary merchandise merchant merchants merciful merciless mercilessly mercury mercy mere
  merely merge merger mergers merit meritorious merits merry mess message messages messenger messengers
  messy met metal metallic metallurgical metallurgy metals metaphor meteor meteorological meteorologist
  meteorology meter meters method methodical methodology methods meticulous meticulously metre metres metric
  metro metropolis metropolitan mice microbe microcosm microfilm microphone microphones microscope
  microscopic microwave mid midday middle middleman middlemen midnight midpoint midst midsummer midway
  midwife might mightier mightily mighty migrant migrants migrate migration migrations migratory mild milder
  mildly mile mileage miles milestone milestones militancy militant militantly militants militarily
  militarisation militarise militarism militarist militaristic militarists militarization militarize
  militarized military militate militia militiaman militiamen militias milk millennia millennium milligram
  milligrams millimeter millimeters million millionaire millionaires millions mills mimic mind minded
  mindful mindless minds mine mined minefield minefields miner mineral minerals miners mines minesweeper
  minesweepers mingle miniature minimal minimally minimise minimize minimum mining minister ministerial
  ministers ministership ministries ministry minor minorities minority minors mint minus minuscule minute
  minutes miracle miracles miraculous miraculously mirror mirrors misappropriation misbehaviour miscalculate
  miscalculation miscarriage miscellaneous mischief mischievous misconception misconceptions misconduct
  misdeed misdeeds misdemeanor miser miserable miserably miseries misery misfortune misfortunes misgiving
  misgivings misguided mishandle mishap misinform misinformation misinterpret misinterpretation misjudge
  mislead misleading misled mismanage mismanagement misplaced misread misrepresent misrepresentation misrule
  miss missed misses missile missilery missiles missing mission missionaries missionary missions mist
  mistake mistaken mistakenly mistakes mistook mistreat mistreatment mistress mistrust misty misunderstand
  misunderstanding misunderstandings misunderstood misuse mitigate mitigation mix mixed mixes mixture moan
  mob mobile mobilisation mobilise mobility mobilization mobilize mobs mock mockery mode model modelled
  models moderate moderately moderates moderation moderator modern modernisation modernise modernised
  modernism modernist modernity modernization modernize modernized modes modest modestly modesty
  modification modifications modified modify modular module modules moist moisture mold molecular molecule
  molest moment momentarily momentary momentous moments momentum monarch monarchical monarchies monarchist
  monarchists monarchs monarchy monasteries monastery monetarist monetary money moneys monies monitor
  monitored monitoring monitors monk monkey monks monolithic monologue monopolies monopolise monopolist
  monopolistic monopolize monopoly monotonous monotony monsignor monsoon monster monstrous month monthly
  months monument monumental monuments mood moods moor mop moral morale moralist morality morally morals
  moratorium moratoriums morbid more moreover morning mornings mortal mortality mortally mortar mortars
  mortgage mortgages mosaic mosque mosques mosquito mosquitoes most mostly motel moth mother motherhood
  motherland mothers motion motionless motions motivate motivation motivations motive motives motor
  motorboat motorcade motorcycle motorcycles motorise motorised motorist motorists motorized motorway motto
  mould mound mount mountain mountaineer mountainous mountains mountainside mounted mounting mounts mourn
  mourner mourners mournful mourning mouse moustache mouth mouthpiece mouths movable move moved movement
  movements mover moves movie movies moving much mud muddle muddy mullah multi multifaceted multilateral
  multilateralism multilaterally multinational multinationals multiparty multiple multiplication
  multiplicity multiply multipurpose multiracial multitude municipal municipalities municipality munition
  munitions murder murdered murderer murderers murdering murderous murders murky murmur muscle muscles
  muscular museum museums mushroom music musical musician musicians must mustard muster mutation mute
  mutilate mutilation mutineer mutineers mutinous mutiny mutter mutual mutually muzzle my myriad myself
  mysteries mysterious mysteriously mystery mystic mystical mysticism mystify myth mythical mythology myths
  nail nails naive naivety naked name named nameless namely names namesake nap narcotic narcotics narrate
  narration narrative narrow narrower narrowest narrowing narrowly narrowness nasty nation national
  nationalisation nationalise nationalised nationalism nationalist nationalistic nationalists nationalities
  nationality nationalization nationalize nationalized nationally nationals nationhood nations nationwide
  native natives natural naturalisation naturalise naturalization naturalize naturalized naturally nature
  naught naval navies navigable navigate navigation navigational navigator navy near nearby nearer nearest
  nearing nearly nearness neat neatly necessarily necessary necessitate necessities necessity neck necks
  need needed needing needle needles needless needlessly needs needy negate negation negative negatively
  neglect negligence negligent negligible negotiable negotiate negotiated negotiating negotiation
  negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighborly neighbors
  neighbour neighbourhood neighbourhoods neighbouring neighbourly neighbours neither neo neocolonial
  neocolonialism neocolonialist neocolonialists nephew nephews nerve nerves nervous nervously nervousness
  nest nested net nets network networks neurotic neutral neutralise neutralism neutralist neutrality
  neutralization neutralize neutrals neutron neutrons never nevertheless new newborn newcomer newcomers
  newer newest newly news newscast newscaster newsletter newsman newsmen newspaper newspaperman newspapermen
  newspapers newsprint newsreel next nexus nickel nickname nicknamed niece nieces night nightclub nightfall
  nightly nightmare nightmares nights nighttime nil nine nineteen nineteenth nineties ninetieth ninety ninth
  nitrate nitrogen no nobility noble nobleman nobles nobody nod nodded noise noises noisily noisy nomad
  nomadic nomads nomenclature nominal nominally nominate nomination nominations nominee nominees non
  nonaggression nonaligned nonalignment noncommittal noncompliance none nonessential nonetheless nonexistent
  nongovernmental nonintervention nonmilitary nonnuclear nonpartisan nonpayment nonproliferation nonsense
  nonstop nonviolence nonviolent noon noonday nor norm normal normalcy normalisation normalise normality
  normalization normalize normally norms north northbound northeast northeasterly northeastern northerly
  northern northerner northerners northward northwards northwest northwesterly northwestern nose noses
  nostalgia nostalgic not notable notables notably notary notation notch note notebook notebooks noted notes
  noteworthy nothing notice noticeable noticeably notices notification notifications notified notify noting
  notion notions notoriety notorious notoriously notwithstanding nought nourish nourishment novel novelist
  novelists novels novelty novice now nowadays nowhere noxious nuance nuances nuclear nuclei nucleus nude
  nuisance null nullification nullify numb number numbered numbering numbers numeral numerals numeric
  numerical numerically numerous nun nuncio nuns nurse nursed nursery nurses nursing nurture nut nutrition
  nutritional nuts nylon oak oar oath oaths obedience obedient obediently obey obituary object objection
  objectionable objections objective objectively objectives objectivity objector objectors objects obligate
  obligation obligations obligatory oblige obliged obliterate obliteration oblivion oblivious obnoxious
  obscene obscenity obscure obscurity observance observant observation observations observatory observe
  observer observers obsess obsession obsolescence obsolescent obsolete obstacle obstacles obstinacy
  obstinate obstinately obstruct obstruction obstructionism obstructionist obstructions obstructive obtain
  obtainable obviate obvious obviously occasion occasional occasionally occasioned occasions occult
  occupancy occupant occupants occupation occupational occupations occupied occupier occupiers occupies
  occupy occur occurred occurrence occurrences occurring ocean oceanic oceanography oceans odd oddly odds
  odious odor odour of off offence offences offend offender offenders offense offenses offensive offensively
  offensives offer offered offering offerings offers office officeholder officer officers offices official
  officialdom officially officials officiate offing offset offsetting offshoot offshore offspring often
  oftentimes ohms oil oilfield oilfields oils oily old older oldest oligarch oligarchic oligarchs oligarchy
  omen ominous ominously omission omissions omit omitted omitting omnipotent on once one onerous ones
  oneself ongoing onlooker onlookers only onset onshore onslaught onto onus onward onwards open opened
  opener opening openings openly openness opens opera operas operate operated operatic operating operation
  operational operationally operations operative operatives operator operators opinion opinions opium
  opponent opponents opportune opportunism opportunist opportunistic opportunists opportunities opportunity
  oppose opposed opposing opposite opposites opposition oppositional oppositionist oppositionists oppress
  oppressed oppression oppressive oppressor oppressors opt optical optimise optimism optimist optimistic
  optimistically optimists optimum option optional options opts opulent or oral orally orange oration orator
  orators oratory orbit orbital orbits orbs orchard orchestra orchestral orchestrate orchestration ordain
  ordeal ordeals order ordered ordering orderly orders ordinance ordinances ordinarily ordinary ordination
  ordnance ore ores organ organic organically organisation organisational organisations organise organised
  organiser organisers organism organisms organization organizational organizations organize organized
  organizer organizers organs orient orientation orientations oriented origin original originality
  originally originals originate originator origins ornament ornamental orphan orphanage orphans orthodox
  orthodoxy oscillate ostensible ostensibly ostentatious ostracism ostracize other others otherwise ought
  ounce ounces our ours ourselves oust ousted ouster ousting out outbid outbreak outbreaks outburst
  outbursts outcast outcasts outcome outcomes outcry outdated outdo outdone outdoor outdoors outer outermost
  outfit outflank outflow outflows outgoing outgrowth outing outlast outlaw outlawed outlaws outlay outlays
  outlet outlets outline outlined outlines outlive outlook outlying outmoded outnumber outpost outposts
  outpouring output outputs outrage outraged outrageous outrageously outrages outright outset outside
  outsider outsiders outskirts outspoken outstanding outstrip outward outwardly outweigh outwit oval ovation
  ovations oven over overall overboard overcame overcast overcome overcoming overcrowded overcrowding
  overdue overemphasis overemphasize overestimate overflew overflight overflights overflow overflown overfly
  overhaul overhead overhear overheard overjoyed overland overlap overlapping overload overlook overlooking
  overlord overly overnight overpopulated overpopulation overpower overpowering overproduction override
  overriding overrode overrule overruled overrun overrunning overseas oversee overseeing overseen overseer
  oversees overshadow oversight oversimplification oversimplify overstaff overstate overstatement overstep
  overt overtake overtaken overthrew overthrow overthrowing overthrown overtime overtly overtone overtones
  overtook overture overtures overturn overturned overview overweight overwhelm overwhelming overwhelmingly
  overwork owe owed owes owing own owned owner owners ownership owns ox oxen oxide oxygen oyster ozone pace
  paced pacific pacification pacifism pacifist pacifists pacify pack package packages packet packets packing
  packs pact pacts pad paddy pagan pageant paid pail pain pained painful painfully painless pains
  painstaking painstakingly paint painter painters painting paintings pair pairs palace palaces palatable
  pale palm palms paltry pamphlet pamphlets pan panacea panel panelist panelists panels panic panicked
  panicky panorama pants papacy papal paper paperback papers paperwork par parachute parachuted parachutes
  parachuting parachutist parachutists parade parades paradise paradox paradoxes paradoxical paradoxically
  paragraph paragraphs parallel parallels paralyse paralysed paralysis paralyze paralyzed parameter
  parameters paramilitary paramount paranoia paranoid paraphrase parasite parasites parasitic paratroop
  paratrooper paratroopers paratroops parcel parcels pardon pardoned pardons parent parental parenthood
  parents parish parishes parity parliament parliamentarian parliamentarians parliamentary parliaments
  parlor parochial parody parole parrot part partake partial partiality partially participant participants
  participate participation participatory particle particles particular particularly particulars parties
  parting partisan partisans partisanship partition partitioned partitions partly partner partners
  partnership partnerships parts party pass passable passage passages passed passenger passengers passerby
  passersby passes passing passion passionate passionately passions passive passively passivity passport
  passports password past paste pastor pastoral pastors pasture pastures patch patched patent patents
  paternal paternalism paternalistic path pathetic pathological paths patience patient patiently patients
  patriarch patriarchate patriot patriotic patriotically patriotism patriots patrol patrolled patrolling
  patrols patron patronage patronise patronize patrons pattern patterned patterns pause pauses pave pavement
  pavilion paw pawn pawns pay payable payer paying payload payment payments payoff payroll payrolls pays
  peace peaceable peaceful peacefully peacekeeper peacekeepers peacekeeping peacemaker peacemakers
  peacemaking peacetime peak peaks peanut peanuts pearl peasant peasantry peasants pebble peculiar
  peculiarities peculiarity peculiarly pecuniary pedagogical pedestal pedestrian pedestrians peel peer
  peerage peers peg pegged penal penalise penalize penalties penalty pencil pencils pending penetrate
  penetration penicillin peninsula peninsular penitentiary penniless penny pension pensioner pensioners
  pensions people peopled peoples per perceive percent percentage percentages perceptible perceptibly
  perception perceptions perceptive perfect perfection perfectly perfidious perfidy perform performance
  performances performer performers perfume perfunctory perhaps peril perilous perilously perils perimeter
  period periodic periodical periodically periodicals periods peripheral periphery perish perishable perjury
  perk permanence permanent permanently permeate permissible permission permissive permit permits permitted
  permitting pernicious perpetrate perpetrator perpetrators perpetual perpetually perpetuate perpetuation
  perplex perplexity persecute persecution persecutions persecutor persecutors perseverance persevere
  persist persistence persistent persistently person personage personal personalities personality personally
  personification personify personnel persons perspective perspectives persuade persuasion persuasive
  persuasively pertain pertaining pertinent peruse pervade pervasive perverse perversion pervert peso pesos
  pessimism pessimist pessimistic pest pesticide pesticides pests petition petitioned petitioner petitioners
  petitions petrochemical petrochemicals petrol petroleum petty phantom pharmaceutical pharmaceuticals
  pharmacy phase phased phases phenomena phenomenal phenomenon philanthropic philanthropist philanthropy
  philosopher philosophers philosophic philosophical philosophically philosophies philosophy phone phoned
  phones phony phosphate phosphates phosphorus photo photograph photographed photographer photographers
  photographic photographs photography photos phrase phraseology phrases physical physically physician
  physicians physicist physicists physics physiological physiology pianist piano pick picked picket pickets
  picking pickup picnic pictorial picture pictured pictures picturesque pie piece piecemeal pieces pier
  piers piety pig pigeon pigs pile piled piles pilgrim pilgrimage pilgrimages pilgrims pill pillage pillar
  pillars pills pilot piloted pilots pin pinch pine pink pinned pinpoint pinpointed pioneer pioneered
  pioneering pioneers pious pipe pipeline pipelines pipes piracy pirate pirates pistol pistols pit pitch
  pitched pitfall pitfalls pitiful pitiless pits pitted pity pivot pivotal placard placards placate place
  placed placement places placid placing plague plagued plagues plain plainclothes plainly plains plaintiff
  plaintiffs plan plane planes planet planetary planets plank planks planned planner planners planning plans
  plant plantation plantations planted planter planters planting plants plasma plaster plastic plastics
  plate plateau plated plates platform platforms platinum platitude platitudes platoon platoons plausible
  plausibly play playboy played player players playground playing plays playwright playwrights plaza plea
  plead pleaded pleading pleas pleasant pleasantly please pleased pleasing pleasure pleasures plebiscite
  plebiscites pledge pledged pledges pledging plenary plenipotentiaries plenipotentiary plentiful plenty
  plenum plenums plight plod plot plots plotted plotter plotters plotting plow ploy ploys pluck plug plugged
  plumb plume plummet plunder plundered plunderers plunge plunged plural pluralism pluralist pluralistic
  plurality plus plutonium pneumonia pocket pockets podium poem poems poet poetic poetry poets poignant
  point pointed pointedly pointer pointers pointing pointless points poise poised poison poisoned poisoning
  poisonous polar polarisation polarise polarization polarize pole polemic polemical polemics poles police
  policeman policemen policewoman policies policing policy policymaker policymakers policymaking polite
  politely politeness politic political politically politician politicians politicise politicize politicized
  politics polity poll polled polling polls pollster pollsters pollutant pollutants pollute pollution
  polytechnic pomp pompous pond ponder ponderous pontiff pool pooling pools poor poorer poorest poorly pop
  pope popes populace popular popularise popularity popularize popularly populate population populations
  populism populist populists populous porch pork porous port portable portend portfolio portfolios portion
  portions portrait portraits portray portrayal ports pose posed poses posing position positioned
  positioning positions positive positively possess possession possessions possessor possibilities
  possibility possible possibly post postage postal postcard poster posterity posters posting postpone
  postponed postponement posts postulate posture postures postwar potassium potato potatoes potency potent
  potential potentialities potentiality potentially potentials poultry pound pounded pounding pounds pour
  poured pouring poverty powder power powered powerful powerfully powerhouse powerless powerlessness powers
  practicability practicable practical practicality practically practice practiced practices practise
  practised practitioner practitioners pragmatic pragmatically pragmatism pragmatist pragmatists praise
  praised praiseworthy pray prayed prayer prayers praying pre preach preached preacher preachers preaching
  preamble precarious precariously precaution precautionary precautions precede preceded precedence
  precedent precedents preceding precept precepts precinct precious precipice precipitate precipitation
  precipitous precise precisely precision preclude preconceived precondition preconditions precursor predate
  predatory predecessor predecessors predestined predetermined predicament predict predictable predictably
  prediction predictions predominance predominant predominantly predominate preeminence preeminent preempt
  preemption preemptive prefabricated preface prefect prefectural prefecture prefectures prefer preferable
  preferably preference preferences preferential preferred preferring pregnancy pregnant prehistoric
  prejudge prejudice prejudiced prejudices prejudicial prelate prelates preliminaries preliminary prelude
  premature prematurely premeditated premier premiere premiers premiership premise premises premium premiums
  preoccupation preoccupations preoccupied preoccupy preparation preparations preparatory prepare prepared
  preparedness preparing preponderance preponderant prerequisite prerequisites prerogative prerogatives
  prescribe prescription presence present presentation presentations presented presenter presenting
  presently presents preservation preserve preserved preserver preside presided presidencies presidency
  president presidential presidents presiding presidium presidiums press pressed presses pressing pressure
  pressured pressures pressurise pressurize prestige prestigious presumable presumably presume presumption
  presumptive presumptuous presuppose pretence pretend pretender pretense pretension pretensions pretentious
  pretext pretexts pretty prevail prevailed prevailing prevalence prevalent prevent preventable prevented
  prevention preventive preview previous previously prewar prey price priced priceless prices pricing
  prickly pride priest priesthood priestly priests primacy primaries primarily primary primate prime primer
  primitive prince princely princes princess princesses principal principalities principality principally
  principals principle principled principles print printed printer printers printing prints prior priorities
  priority prison prisoner prisoners prisons pristine privacy private privately privation privations
  privatisation privatise privatization privatize privilege privileged privileges privy prize prizes pro
  probability probable probably probation probe probed probes probing problem problematic problems
  procedural procedure procedures proceed proceeded proceeding proceedings proceeds process processed
  processes processing procession processions processor proclaim proclaimed proclamation proclamations
  procrastinate procrastination procure procurement prod prodigious produce produced producer producers
  produces producing product production productive productivity products profane profess professed
  profession professional professionalism professionally professionals professions professor professors
  professorship proficiency proficient profile profiles profit profitability profitable profitably profiteer
  profiteering profiteers profits profound profoundly profusion prognosis program programme programmed
  programmer programmes programming programs progress progressed progresses progression progressive
  progressively progressives prohibit prohibited prohibition prohibitions prohibitive project projected
  projectile projectiles projection projections projector projects proletarian proletarians proletariat
  proliferate proliferation prolific prologue prolong prolongation prolonged prominence prominent
  prominently promise promised promises promising promote promoted promoter promoters promotion promotional
  promotions prompt prompted promptly promptness promulgate promulgation prone pronounce pronounced
  pronouncement pronouncements pronunciation proof proofs prop propaganda propagandist propagandistic
  propagandists propagate propagation propel propellant propelled propeller propensity proper properly
  properties property prophecy prophesy prophet prophetic prophets propitious proponent proponents
  proportion proportional proportionally proportionate proportionately proportions proposal proposals
  propose proposed proposes proposing proposition propositions propped proprietary proprietor proprietors
  propriety propulsion pros proscribe prose prosecute prosecuted prosecution prosecutions prosecutor
  prosecutors prospect prospecting prospective prospector prospects prospectus prosper prosperity prosperous
  prostitute prostitutes prostitution protagonist protagonists protect protected protecting protection
  protectionism protectionist protective protector protectorate protectorates protectors protects protege
  protein proteins protest protestation protestations protested protester protesters protesting protestor
  protestors protests protocol protocols proton prototype prototypes protract protracted protrude proud
  proudly provable prove proved proven proverb proverbial proves provide provided providence provider
  providers provides providing province provinces provincial provincialism proving provision provisional
  provisionally provisions proviso provocateur provocateurs provocation provocations provocative
  provocatively provoke provoked provoking provost prowess prowl proxies proximity proxy prudence prudent
  prudently prune psychiatric psychiatrist psychiatrists psychiatry psychological psychologically
  psychologist psychologists psychology psychosis pub public publication publications publicise publicist
  publicity publicize publicized publicly publish published publisher publishers publishes publishing pull
  pulled pulling pullout pulls pulp pulpit pulse pump pumped pumping pumps punch punctual punctuality
  punctually puncture pundit pundits punish punishable punished punishing punishment punishments punitive
  pupil pupils puppet puppets purchase purchased purchaser purchasers purchases purchasing pure purely purge
  purged purges purging purification purify purist puritanical purity purple purport purported purportedly
  purpose purposeful purposefully purposely purposes purse pursuant pursue pursued pursuer pursuers pursues
  pursuing pursuit pursuits push pushed pushes pushing put puts putsch putschist putschists putting puzzle
  puzzled pyramid pyramids qualification qualifications qualified qualifies qualify qualifying qualitative
  qualitatively qualities quality qualm qualms quandary quantify quantitative quantitatively quantities
  quantity quantum quarantine quarrel quarrels quarrelsome quarry quarter quartered quarterly quarters
  quartet quash quashed quasi queen queens queer quell quelled quench queries query quest question
  questionable questioned questioner questioners questioning questionnaire questionnaires questions queue
  queues quick quicken quicker quickest quickly quiet quieter quietly quit quite quits quitting quiver quiz
  quorum quota quotas quotation quotations quote quoted quotes quoting rabbi rabbis rabbit race races racial
  racialism racialist racialists racially racing racism racist racists rack racket racketeer racketeering
  racketeers radar radars radiate radiation radiator radical radicalism radically radicals radii radio
  radioactive radioactivity radioed radioman radios radium radius raft rag rage raged raging rags raid
  raided raider raiders raiding raids rail railing railroad railroads rails railway railwayman railwaymen
  railways rain rainbow rained rainfall rains rainstorm rainy raise raised raises raising rallied rallies
  rally rallying ram ramification ramifications rammed rampage rampant ran ranch rancher ranchers rancor
  random randomly rang range ranged ranger rangers ranges ranging rank ranked ranking rankings ranks ransack
  ransacked ransom rape raped rapes rapid rapidity rapidly rapist rapport rapporteur rapporteurs
  rapprochement rare rarely rarity rash rashly rat rate rated rates rather ratification ratifications
  ratified ratify ratifying rating ratings ratio ration rational rationale rationalisation rationalise
  rationality rationalization rationalize rationally rationed rationing rations ratios rats ravage ravaged
  ravages rave ravine raw raze razed razor re reach reached reaches reaching reacquaint react reaction
  reactionaries reactionary reactions reactivate reactor reactors read readable reader readers readership
  readily readiness reading readings readjust readjustment reads ready reaffirm reaffirmation reaffirmed
  real realign realignment realisation realise realised realism realist realistic realistically realists
  realities reality realizable realization realize realized really realm realms reap reappear reappearance
  reappoint reappraisal rear rearguard rearm rearmament rearrange rearrangement reason reasonable
  reasonableness reasonably reasoned reasoning reasons reassemble reassert reassess reassessment reassurance
  reassurances reassure reassuring rebel rebelled rebelling rebellion rebellions rebellious rebels rebirth
  rebound rebuff rebuffed rebuild rebuilding rebuilt rebuke rebuked rebut rebuttal recall recalled recalling
  recalls recapitulate recapture recaptured recede receded receipt receipts receive received receiver
  receivers receives receiving recent recently reception receptions receptive recess recesses recession
  recessions recipe recipient recipients reciprocal reciprocally reciprocate reciprocity recital recite
  reckless recklessly recklessness reckon reckoned reckoning reclaim reclaimed reclamation recluse
  recognisable recognise recognised recognising recognition recognizable recognizably recognizance recognize
  recognized recognizes recognizing recoil recoilless recollect recollection recollections recommence
  recommend recommendation recommendations recommended recompense reconcile reconciled reconciliation
  reconnaissance reconsider reconsideration reconstitute reconstruct reconstruction reconvene reconvened
  record recorded recorder recorders recording recordings records recount recounted recoup recourse recover
  recoverable recovered recovery recreate recreation recreational recrimination recriminations recruit
  recruited recruiting recruitment recruits rectification rectify rector rectors recuperate recuperation
  recur recurred recurrence recurrent recurring recycle recycling red redeem redefine redemption redeploy
  redeployed redeployment redesign redirect rediscover redistribute redistribution redo redouble redoubled
  redress reds reduce reduced reducer reduces reducing reduction reductions redundancies redundancy
  redundant reed reef reefs reelect reelected reelection reemerge reemphasize reestablish reestablishment
  reexamination reexamine refer referee referees reference references referenda referendum referendums
  referral referrals referred referring refers refine refined refinement refineries refinery refining
  reflect reflected reflecting reflection reflections reflective reflects reflex reform reformation reformed
  reformer reformers reforming reformism reformist reformists reforms refrain refrained refraining refresh
  refreshing refreshment refrigerator refuel refueling refuelled refuge refugee refugees refund refurbish
  refusal refusals refuse refused refuses refusing refutation refute refuted regain regained regaining regal
  regard regarded regarding regardless regards regency regenerate regeneration regent regents regime regimen
  regiment regimental regimentation regiments regimes region regional regionalism regionally regions
  register registered registering registers registrar registration registry regress regression regressive
  regret regretful regretfully regrets regrettable regrettably regretted regretting regroup regrouping
  regular regularise regularity regularize regularly regulars regulate regulated regulating regulation
  regulations regulator regulators regulatory rehabilitate rehabilitated rehabilitation rehearsal rehearsals
  rehearse reign reigned reigning reigns reimburse reimbursement rein reincarnation reinforce reinforced
  reinforcement reinforcements reinforcing reins reinstate reinstated reinstatement reintegrate
  reintegration reintroduce reinvest reinvestment reiterate reiterated reiterating reiteration reject
  rejected rejecting rejection rejectionist rejections rejects rejoice rejoiced rejoicing rejoin rejoinder
  rejuvenate rekindle relapse relate related relates relating relation relations relationship relationships
  relative relatively relatives relativity relax relaxation relaxed relay relayed relays release released
  releases releasing relegate relent relented relentless relentlessly relevance relevancy relevant
  reliability reliable reliably reliance reliant relic relics relied relief relies relieve relieved religion
  religions religious religiously relinquish relinquished relish relive reload relocate relocated relocation
  reluctance reluctant reluctantly rely relying remain remainder remained remaining remains remake remark
  remarkable remarkably remarked remarks remedial remedied remedies remedy remember remembered remembering
  remembrance remind reminded reminder reminders reminding reminiscence reminiscent remission remit
  remittance remittances remnant remnants remodel remorse remorseless remote remotely remoteness removable
  removal remove removed removes removing remunerate remuneration renaissance rename renamed rend render
  rendered rendering rendezvous rendition renegade renegades renege renegotiate renegotiation renew
  renewable renewal renewed renewing renounce renounced renouncing renovate renovation renown renowned rent
  rental rentals rented rents renunciation reopen reopened reopening reorganisation reorganise reorganised
  reorganization reorganize reorganized reorientation repaid repair repaired repairing repairs reparation
  reparations repatriate repatriated repatriation repay repaying repayment repayments repeal repealed repeat
  repeated repeatedly repeater repeating repeats repel repelled repellent repelling repent repentance
  repercussion repercussions repertoire repetition repetitions repetitive replace replaced replacement
  replacements replacing replenish replenishment replete replica replied replies reply replying report
  reportage reported reportedly reporter reporters reporting reports repose repository reprehensible
  represent representation representational representations representative representatives represented
  representing represents repress repressed repression repressions repressive reprieve reprieved reprimand
  reprimanded reprint reprinted reprisal reprisals reproach reproached reproduce reproduced reproduction
  reptile republic republican republicanism republicans republics repudiate repudiated repudiation
  repugnance repugnant repulse repulsed repulsive reputable reputation reputations repute reputed reputedly
  request requested requesting requests require required requirement requirements requires requiring
  requisite requisition requisitioned rerouted rescind rescinded rescue rescued rescuer rescuers rescues
  rescuing research researched researcher researchers researches resemblance resemble resembled resembles
  resent resented resentful resentment resentments reservation reservations reserve reserved reserves
  reservist reservists reservoir reservoirs resettle resettled resettlement reshape reshuffle reshuffled
  reside resided residence residences residency resident residential residents residing residual residue
  residues resign resignation resignations resigned resigning resilience resilient resin resist resistance
  resistances resistant resisted resister resisting resolute resolutely resoluteness resolution resolutions
  resolve resolved resolves resolving resonance resort resorted resorting resorts resound resounding
  resource resourceful resources respect respectability respectable respected respectful respectfully
  respecting respective respectively respects respiratory respite resplendent respond responded respondent
  respondents responding responds response responses responsibilities responsibility responsible responsibly
  responsive responsiveness rest restate restated restatement restaurant restaurants rested resting
  restitution restive restless restlessness restoration restore restored restoring restrain restrained
  restraining restraint restraints restrict restricted restricting restriction restrictions restrictive
  restructure restructured restructuring rests result resultant resulted resulting results resume resumed
  resumes resuming resumption resupply resurgence resurgent resurrect resurrection resuscitate retail
  retailer retailers retain retained retainer retaining retake retaken retaking retaliate retaliated
  retaliating retaliation retaliatory retard retarded retell retention reticence reticent retinue retire
  retired retirement retiring retook retort retorted retrace retract retraction retrain retraining retreat
  retreated retreating retreats retribution retrieval retrieve retrieved retroactive retroactively
  retrograde retrospect retrospective return returned returnee returnees returning returns reunification
  reunified reunify reunion reunions reunite reunited revaluation revamp reveal revealed revealing reveals
  revelation revelations revenge revenue revenues revere revered reverence reverend reversal reversals
  reverse reversed reversing reversion revert reverted review reviewed reviewer reviewers reviewing reviews
  revise revised revising revision revisionism revisionist revisionists revisions revisit revitalise
  revitalization revitalize revival revive revived reviving revocation revoke revoked revolt revolted
  revolting revolts revolution revolutionaries revolutionary revolutionise revolutionize revolutions revolve
  revolved revolver revolvers revolves revolving revulsion reward rewarded rewarding rewards rewrite
  rewriting rewritten rewrote rhetoric rhetorical rhinoceros rhyme rhythm rhythms rial rials rib ribbon
  ribbons rich richer riches richest richly rickety rid ridden ridding riddle riddled ride rider riders
  rides ridge ridges ridicule ridiculed ridiculous ridiculously riding rife rifle rifleman riflemen rifles
  rift rifts rig rigged rigging right righteous righteousness rightful rightfully righting rightist
  rightists rightly rights rightwing rigid rigidity rigidly rigor rigorous rigorously rigors rigour rim ring
  ringed ringing ringleader ringleaders rings riot rioted rioter rioters rioting riotous riots rip ripe
  ripen ripped ripping ripple rise risen riser rises rising risings risk risked riskier risking risks risky
  rite rites ritual rituals rival rivaled rivalries rivalry rivals river riverbank rivers riyal riyals road
  roadblock roadblocks roads roadside roadway roam roamed roar roared roast rob robbed robber robberies
  robbers robbery robbing robe robes robot robots robust rock rocked rocket rocketry rockets rocking rocks
  rocky rode rods rogue rogues role roles roll rolled roller rolling rolls romance romantic romanticism roof
  roofs rookie room rooms root rooted rooting roots rope ropes rosary rose roses roster rostrum rosy rot
  rotary rotate rotated rotating rotation rotten rouble roubles rough roughly roughness roulette round
  roundabout rounded rounding rounds roundtable roundup rouse roused rousing rout route routed routes
  routine routinely rove row rowdy rowed rows royal royalist royalists royalties royalty rub rubbed rubber
  rubbish rubble ruble rubles rude rudely rudeness rudimentary rug rugged ruin ruined ruinous ruins rule
  ruled ruler rulers rules ruling rulings rumble rumor rumored rumors rumour rumoured rumours run runaway
  rung runner runners running runoff runs runway runways rupee rupees rupture ruptured rural ruse rush
  rushed rushes rushing rust rusted rustic rusty ruthless ruthlessly ruthlessness rye sabotage sabotaged
  saboteur saboteurs sabre sack sacked sacks sacred sacrifice sacrificed sacrifices sacrilege sacrosanct sad
  sadden saddened saddle sadistic sadly sadness safe safeguard safeguarding safeguards safely safer safest
  safety saga said sail sailed sailing sailor sailors sails saint saints sake salaried salaries salary sale
  sales salesman salesmen salient saline saliva salmon salt salts salty salutary salutation salutations
  salute saluted salutes salvage salvation salvo salvos same sample samples sampling sanatorium sanctify
  sanction sanctioned sanctions sanctity sanctuaries sanctuary sand sandbag sandbags sands sandstorm sandy
  sane sang sanguinary sanitary sanitation sanity sank sap sarcasm sarcastic sat satellite satellites satire
  satirical satisfaction satisfactorily satisfactory satisfied satisfies satisfy satisfying saturate
  saturation sauce saucer savagely savagery save saved saves saving savings savior saviour saw say saying
  sayings says scaffold scale scaled scales scaling scan scandal scandalous scandals scanner scanning scant
  scanty scapegoat scapegoats scar scarce scarcely scarcity scare scared scars scatter scattered scenario
  scenarios scene scenery scenes scenic scent sceptic sceptical scepticism schedule scheduled schedules
  scheduling scheme schemes scheming schism scholar scholarly scholars scholarship scholarships scholastic
  school schoolboy schoolchildren schooled schooling schoolmate schools schoolteacher schoolteachers
  schooner science sciences scientific scientifically scientist scientists scissors scold scope scorch
  scorched score scored scores scoring scorn scornful scorpion scourge scout scouted scouting scouts
  scramble scrambled scrap scrapped scrapping scratch scream screamed screams screen screened screening
  screens screw screws script scripts scripture scriptures scroll scruple scruples scrupulous scrupulously
  scrutinise scrutinize scrutiny scuffle scuffles sculptor sculptors sculpture sculptures scuttle sea seabed
  seaboard seaborne seafaring seal sealed sealing seals seam seaman seamen seaport seaports search searched
  searches searching seas seashore seaside season seasonal seasoned seasons seat seated seating seats
  seaward seaweed seaworthy secede seceded secession secessionism secessionist secessionists seclude
  secluded seclusion second secondary seconded secondhand secondly seconds secrecy secret secretarial
  secretariat secretariats secretaries secretary secretive secretly secrets sect sectarian sectarianism
  section sectional sections sector sectoral sectors sects secular secularism secure secured securely
  securing securities security sedative sediment sedition seditious seduce see seed seeds seeing seek seeker
  seekers seeking seeks seem seemed seeming seemingly seems seen seep sees segment segments segregate
  segregated segregation segregationist seize seized seizes seizing seizure seizures seldom select selected
  selecting selection selections selective selectively selectivity self selfish selfishness selfless
  selflessly sell seller sellers selling sellout sells selves semblance semester semi semiannual semicircle
  semiconductor semiconductors semifinal semifinals seminal seminar seminars seminary semiofficial senate
  senates senator senatorial senators send sender sending sends senile senility senior seniority seniors
  sensation sensational sensationalism sensations sense sensed senseless senses sensibility sensible
  sensibly sensing sensitive sensitively sensitivities sensitivity sensor sensors sensory sent sentence
  sentenced sentences sentencing sentiment sentimental sentiments sentinel sentries sentry separable
  separate separated separately separates separating separation separatism separatist separatists sequel
  sequence sequences sequential serene serenity serf serfdom serfs sergeant sergeants serial series serious
  seriously seriousness sermon sermons serpent servant servants serve served serves service serviceable
  serviced serviceman servicemen services servicing servile servility serving servitude session sessions set
  setback setbacks sets setting settings settle settled settlement settlements settler settlers settles
  settling setup seven sevens seventeen seventeenth seventh seventies seventieth seventy sever several
  severally severance severe severed severely severer severest severing severity sew sewage sewed sewer
  sewers sewn sex sexes sexual sexually shabby shack shackle shackles shacks shade shades shadow shadows
  shadowy shady shaft shah shake shaken shakes shakeup shaking shaky shall shallow sham shame shameful
  shamefully shameless shamelessly shanty shape shaped shapeless shapes shaping share sharecropper shared
  shareholder shareholders shares sharing shark sharks sharp sharpen sharpened sharper sharpest sharply
  sharpness shatter shattered shattering shave shaving shaykh she shed shedding sheds sheep sheer sheet
  sheets sheikh sheikhs shelf shell shelled shelling shellings shells shelter sheltered shelters shelve
  shelved shelves shepherd shepherds sheriff sheriffs shied shield shielded shields shift shifted shifting
  shifts shine shining shiny ship shipboard shipbuilder shipbuilders shipbuilding shipload shipment
  shipments shipped shipper shippers shipping ships shipwreck shipyard shipyards shirk shirt shirts shiver
  shoal shock shocked shocking shocks shoe shoes shone shook shoot shooter shooters shooting shootings
  shootout shoots shop shopkeeper shopkeepers shopped shopper shoppers shopping shops shore shoreline shores
  short shortage shortages shortcoming shortcomings shortcut shorten shortened shorter shortest shortfall
  shortfalls shorthand shortly shorts shortsighted shortsightedness shortwave shot shotgun shots should
  shoulder shouldered shoulders shout shouted shouting shouts shove show showcase showdown showed shower
  showers showing shown shows showy shrank shrapnel shred shreds shrewd shrewdly shriek shrill shrine
  shrines shrink shrinkage shrinking shroud shrouded shrug shrugged shrunk shudder shuffle shuffled shun
  shunned shut shutdown shuts shutter shutters shutting shuttle shuttled shuttles shy shyness sibling
  siblings sick sicken sickening sickle sickly sickness sicknesses side sided sideline sidelines sides
  sidestep sidetrack sidewalk sidewalks sideways siding siege sieges sift sigh sight sighted sighting
  sightings sights sightseeing sign signal signaled signalled signals signatories signatory signature
  signatures signed signer signers significance significant significantly signified signifies signify
  signing signs silence silenced silent silently silicon silk silly silo silos silver similar similarities
  similarity similarly simmer simmering simple simpler simplest simplicity simplification simplified
  simplify simplistic simply simulate simulation simultaneous simultaneously sin since sincere sincerely
  sincerity sinful sing singer singers singing single singled singles singly singular singularly sinister
  sink sinking sinks sins sip sir sire siren sirens sister sisters sit site sited sites sits sitting
  sittings situate situated situation situations six sixes sixteen sixteenth sixth sixties sixtieth sixty
  sizable size sizeable sized sizes skating skeleton skeletons skeptic skeptical skepticism skeptics sketch
  sketches sketchy ski skier skies skiing skilful skilfully skill skilled skillful skillfully skills skin
  skins skip skipped skipper skirmish skirmishes skirmishing skirt skirts skull skulls sky skyline skyrocket
  skyscraper skyscrapers slack slacken slain slam slammed slander slandered slanderous slanders slap slapped
  slash slashed slashing slaughter slaughtered slaughterhouse slave slavery slaves slavish slavishly slay
  slayer slaying slayings sleep sleeper sleepers sleeping sleepy sleeve sleeves slender slept slew slice
  sliced slid slide slides sliding slight slighted slightest slightly slim slip slipped slippery slipping
  slips slit slogan slogans slope slopes sloppy slot slots slow slowdown slowed slower slowest slowing
  slowly slowness slows sluggish sluggishness slum slump slumped slums slung slur sly smack small smaller
  smallest smallpox smart smash smashed smashing smear smeared smears smell smells smelt smelter smile
  smiled smiles smiling smoke smoked smoker smokers smokescreen smoking smoky smooth smoothed smoother
  smoothly smother smuggle smuggled smuggler smugglers smuggling snack snag snags snake snakes snap snapped
  snapshot snare snatch snatched sneak sniff sniper snipers sniping snobbery snow snowed snowfall snows
  snowstorm snowy snub snubbed so soak soaked soap soar soared soaring sob sober sobering soccer sociable
  social socialisation socialise socialism socialist socialists socialization socialize socially societal
  societies society sociological sociologist sociologists sociology sock socks sodium sofa soft soften
  softened softening softer softly softness software soil soiled soils sojourn solace solar sold soldier
  soldiers sole solely solemn solemnity solemnly solicit solicitation solicitor solicitors solicitude solid
  solidarity solidify solidity solidly solitary solitude solo soluble solution solutions solvable solve
  solved solvency solvent solves solving somber sombre some somebody someday somehow someone something
  sometime sometimes somewhat somewhere son song songs sons soon sooner soonest soot soothe soothing
  sophisticated sophistication sordid sore sorely sores sorghum sorrow sorrowful sorrows sorry sort sorted
  sortie sorties sorting sorts sought soul souls sound sounded sounder sounding soundings soundly soundness
  sounds soup sour source sources south southbound southeast southeasterly southeastern southerly southern
  southerner southerners southward southwards southwest southwesterly southwestern souvenir souvenirs
  sovereign sovereigns sovereignty sow sowed sowing sown soybean soybeans space spacecraft spaced spaces
  spaceship spaceships spacing spacious span spanned spanning spare spared sparing sparingly spark sparked
  sparking sparks sparse sparsely spate spatial spawn speak speaker speakers speakership speaking speaks
  spear spearhead spearheaded special specialisation specialise specialised specialist specialists
  specialities speciality specialization specialize specialized specially specialties specialty species
  specific specifically specification specifications specificity specifics specified specifies specify
  specifying specimen specimens specious spectacle spectacular spectacularly spectator spectators specter
  spectre spectrum speculate speculated speculation speculations speculative speculator speculators sped
  speech speeches speechless speed speedboat speedboats speeded speedier speedily speeding speeds speedy
  spell spelled spelling spells spelt spend spender spending spends spent sphere spheres spherical spice
  spices spider spied spies spill spilled spills spilt spin spinal spine spinning spinoff spiral spiralling
  spirit spirited spirits spiritual spirituality spiritually spit spite splash splendid splendidly splendor
  splendour splinter splintered split splits splitting splittist spoil spoiled spoils spoke spoken spokesman
  spokesmen spokesperson spokespersons spokeswoman spokeswomen sponge sponsor sponsored sponsoring sponsors
  sponsorship spontaneity spontaneous spontaneously spoon sporadic sporadically sport sporting sports
  sportsman sportsmanship sportsmen spot spotless spotlight spots spotted spotter spotting spouse spouses
  sprang sprawl sprawling spray sprayed spraying spread spreading spreads spree spring springboard springing
  springs springtime sprinkle sprung spun spur spurious spurn spurned spurred spurring spurt spy spying
  squabble squabbles squabbling squad squadron squadrons squads squalid squalor squander squandered
  squandering square squared squarely squares squatter squatters squeeze squeezed squeezing stab stabbed
  stabbing stabilisation stabilise stabilised stabiliser stability stabilization stabilize stabilized
  stabilizer stable stack stacked stadium stadiums staff staffed staffer staffers staffing staffs stage
  staged stages stagger staggered staggering staging stagnant stagnate stagnation stain stained stains stair
  staircase stairs stake staked stakes stale stalemate stalemated stalk stall stalled stalling stalls
  stalwart stamina stamp stamped stampede stamping stamps stance stances stand standard standardisation
  standardise standardization standardize standards standby standing standings standoff standpoint
  standpoints stands standstill staple staples star starboard stare stared staring starred starring stars
  start started starter starting startle startled startling starts starvation starve starved starving state
  statecraft stated statehood stateless stately statement statements states statesman statesmanlike
  statesmanship statesmen statewide static stating station stationary stationed stationery stations
  statistic statistical statistically statistician statisticians statistics statue statues stature status
  statute statutes statutory staunch staunchly stave stay stayed staying stays stead steadfast steadfastly
  steadfastness steadier steadily steadiness steady steak steal stealing steals stealth steam steamed
  steamer steamers steamship steel steels steep steeped steeper steeply steer steered steering stem stemmed
  stemming stems stench step stepchild stepped stepping steps stereotype stereotyped stereotypes sterile
  sterility sterilization sterilize sterling stern sternly steward stewardess stewards stewardship stick
  sticking sticks sticky stiff stiffen stiffened stiffening stiffer stiffly stifle stifled stifling stigma
  still stimulant stimulants stimulate stimulated stimulating stimulation stimuli stimulus sting stinging
  stint stipend stipulate stipulated stipulates stipulation stipulations stir stirred stirring stirrings
  stock stockbroker stockbrokers stocked stockholder stockholders stockpile stockpiled stockpiles
  stockpiling stocks stoke stole stolen stomach stoned stones stood stooge stooges stool stoop stop stopgap
  stopover stoppage stoppages stopped stopping stops storage store stored storehouse stores storeys stories
  storing storm stormed storming storms stormy story storyteller stout stove straddle straight straightaway
  straighten straightforward straightforwardly strain strained straining strains strait straits strand
  stranded strands strange strangely stranger strangers strangle strangled stranglehold strangulation strap
  strapped strata strategic strategically strategies strategist strategists strategy stratosphere stratum
  stray strayed streak stream streamed streaming streamline streamlined streams street streetcar streets
  strength strengthen strengthened strengthening strengthens strengths strenuous strenuously stress stressed
  stresses stressful stressing stretch stretched stretcher stretchers stretches stretching strewn stricken
  strict stricter strictest strictly stricture strictures stride strides strife strike strikebreaker striker
  strikers strikes striking strikingly string stringent stringently strings strip stripe stripes stripped
  stripping strips strive striven strives striving strode stroke strokes stroll strong stronger strongest
  stronghold strongholds strongly strongman strove struck structural structurally structure structured
  structures struggle struggled struggler strugglers struggles struggling strung stubborn stubbornly
  stubbornness stuck stud student students studied studies studio studios studious studiously study studying
  stuff stuffed stumble stumbled stumbling stun stunned stunning stunt stunts stupid stupidity stupidly
  stupor sturdy style styled styles stylish sub subcommission subcommittee subcommittees subcontinent
  subcontract subcontractor subdivide subdivision subdivisions subdue subdued subgroup subgroups subject
  subjected subjecting subjection subjective subjectively subjectivity subjects subjugate subjugated
  subjugation sublime submachine submarine submarines submerge submerged submission submissions submissive
  submit submits submitted submitting subordinate subordinated subordinates subordination subpoena
  subpoenaed subscribe subscribed subscriber subscribers subscription subscriptions subsequent subsequently
  subservience subservient subside subsided subsidiaries subsidiary subsidies subsidise subsidised subsidize
  subsidized subsidy subsist subsistence subsoil substance substances substandard substantial substantially
  substantiate substantiated substantive substantively substitute substituted substitutes substitution
  subtle subtlety subtly subtract suburb suburban suburbs subversion subversive subversives subvert
  subverted subway subways succeed succeeded succeeding succeeds success successes successful successfully
  succession successive successively successor successors succinct succinctly succumb succumbed such suck
  sudden suddenly suddenness sued suffer suffered sufferer sufferers suffering sufferings suffers suffice
  sufficed sufficiency sufficient sufficiently suffocate suffocation suffrage sugar sugarcane suggest
  suggested suggesting suggestion suggestions suggestive suggests suicidal suicide suicides suing suit
  suitability suitable suitably suitcase suitcases suite suited suites suits sulfur sulphur sultan sum
  summarily summarise summarised summarize summarized summary summation summed summer summers summing summit
  summitry summits summon summoned summoning summons sumptuous sums sun sundry sunflower sung sunk sunken
  sunlight sunny sunrise sunset sunshine super superb superbly superficial superficially superfluous
  superhighway superhuman superintend superintendent superior superiority superiors supermarket supermarkets
  supernatural superpower superpowers supersede superseded supersonic superstition superstitions
  superstitious superstructure supervise supervised supervising supervision supervisor supervisors
  supervisory supper supplant supplanted supple supplement supplementary supplemented supplements supplied
  supplier suppliers supplies supply supplying support supportable supported supporter supporters supporting
  supportive supports suppose supposed supposedly supposing supposition suppress suppressed suppressing
  suppression suppressor supranational supremacist supremacy supreme supremely surcharge sure surely surest
  surety surf surface surfaced surfaces surfacing surge surged surgeon surgeons surgery surgical surging
  surmise surmount surname surpass surpassed surpasses surplus surpluses surprise surprised surprises
  surprising surprisingly surrender surrendered surrendering surrenders surreptitious surreptitiously
  surrogate surrogates surround surrounded surrounding surroundings surrounds surveillance survey surveyed
  surveying surveyor surveyors surveys survival survive survived survives surviving survivor survivors
  susceptibility susceptible suspect suspected suspecting suspects suspend suspended suspending suspends
  suspense suspension suspensions suspicion suspicions suspicious suspiciously sustain sustainable sustained
  sustaining sustenance swallow swallowed swallowing swam swamp swamped swamps swap swapped swarm swarmed
  sway swayed swear swearing swears sweat sweating sweep sweeping sweepingly sweeps sweet sweeten sweetness
  swell swelled swelling swept swerve swift swifter swiftly swiftness swim swimmer swimmers swimming swindle
  swindler swindlers swine swing swinging swings switch switched switches switching swollen swoop sword
  swords swore sworn swum swung symbol symbolic symbolically symbolise symbolism symbolize symbolized
  symbols symmetrical symmetry sympathetic sympathetically sympathies sympathise sympathiser sympathisers
  sympathize sympathizer sympathizers sympathy symphony symposia symposium symposiums symptom symptomatic
  symptoms synagogue synagogues synchronise synchronize syndicalist syndicate syndicates syndrome synod
  synonym synonymous syntheses synthesis synthesize synthetic syrup system systematic systematically systems
  table tabled tables tablet tablets tabling taboo taboos tacit tacitly tack tackle tackled tackles tackling
  tact tactful tactic tactical tactically tactician tactics tactless tag tail tailor tailored tails taint
  tainted take taken takeoff takeover takeovers taker takers takes taking tale talent talented talents tales
  talk talked talker talking talks tall taller tallest tally tame tamper tampering tangible tangibly tangle
  tangled tank tanker tankers tanks tantamount tap tape taped tapes tapestry tapped tapping tar tardy target
  targeted targeting targets tariff tariffs tarnish tarnished task tasks taste tasted tasteless tastes tasty
  tattered tattoo taught taunt taut tax taxable taxation taxed taxes taxi taxing taxis taxpayer taxpayers
  tea teach teacher teachers teaches teaching teachings team teamed teaming teams teamwork tear tearful
  tearing tears tease teaspoon technical technicalities technicality technically technician technicians
  technique techniques technocrat technocratic technocrats technological technologically technologies
  technologist technology tedious teenage teenager teenagers teens teeth telecast telecommunication
  telecommunications telegram telegrams telegraph telegraphed telegraphic telephone telephoned telephones
  telephonic teleprinter telescope televise televised television televisions telex tell teller telling tells
  temper temperament temperamental temperance temperate temperature temperatures tempered tempers temple
  temples tempo temporal temporarily temporary tempt temptation temptations tempted tempting ten tenable
  tenacious tenaciously tenacity tenancy tenant tenants tend tended tendencies tendency tendentious tender
  tendered tenderness tenders tending tends tenet tenets tenfold tennis tenor tens tense tension tensions
  tent tentacles tentative tentatively tenth tents tenuous tenure tepid term termed terminal terminally
  terminals terminate terminated terminates terminating termination terming terminology terms terrace
  terraces terrain terrestrial terrible terribly terrific terrified terrify terrifying territorial
  territorially territories territory terror terrorise terrorised terrorism terrorist terrorists terrorize
  terrorized terse tersely tertiary test testament tested testified testifies testify testifying testimonial
  testimonies testimony testing tests text textbook textbooks textile textiles texts textual texture than
  thank thanked thankful thanking thankless thanks thanksgiving that thaw thawed thawing the theater
  theaters theatre theatres theatrical theft thefts their theirs them thematic theme themes themselves then
  thence thenceforth theocracy theocratic theologian theologians theological theology theorem theoretical
  theoretically theoretician theoreticians theories theorist theorists theory therapeutic therapist therapy
  there thereabouts thereafter thereby therefore therefrom therein thereof thereto thereupon thermal
  thermometer thermonuclear these theses thesis they thick thickened thicker thickly thickness thief
  thievery thieves thin thing things think thinker thinkers thinking thinks thinly thinner third thirdly
  thirds thirst thirsty thirteen thirteenth thirties thirtieth thirty this thorn thorns thorny thorough
  thoroughfare thoroughgoing thoroughly thoroughness those though thought thoughtful thoughtfully
  thoughtless thoughts thousand thousands thousandth thrash thread threads threat threaten threatened
  threatening threateningly threatens threats three threefold threes threshold threw thrift thrifty thrill
  thrilled thriller thrilling thrive thrived thrives thriving throat throats throb throne thrones throng
  thronged throngs throttle through throughout throw throwing thrown throws thrust thrusting thrusts thug
  thugs thumb thumbs thunder thunderous thunderstorm thus thwart thwarted thwarting tick ticket tickets
  tidal tide tides tidings tidy tie tied tier ties tiger tigers tight tighten tightened tightening tightens
  tighter tightest tightly tightness tile tiles till tilled tilt tilted tilting timber time timed timeframe
  timeless timeliness timely timer times timetable timetables timid timidity timidly timing tin tinge tinker
  tint tiny tip tipped tips tire tired tireless tirelessly tires tiresome tissue tissues titanic titanium
  title titled titles titular to toast toasted toasts tobacco today toddler toe toes together toil toiled
  toilet toilets toiling token tokens told tolerable tolerance tolerant tolerate tolerated tolerates
  tolerating toleration toll tolls tomato tomatoes tomb tombs tomorrow ton tone toned tones tongue tongues
  tonight tonnage tonne tonnes tons too took tool tools tooth top topic topical topics topmost topographical
  topography topped topping topple toppled toppling tops torch torched tore torment tormented torn tornado
  tornadoes torpedo torpedoed torpedoes torrent torrential torrents tortuous torture tortured torturer
  torturers tortures torturing toss tossed total totaled totaling totalitarian totalitarianism totality
  totalled totalling totally totals touch touched touches touching touchy tough toughen toughened tougher
  toughest toughness tour toured touring tourism tourist tourists tournament tournaments tours tout tow
  toward towards towed towel tower towering towers towing town towns townsfolk township townships townsman
  townsmen townspeople toxic toxin toxins toy toys trace traceable traced traces tracing track tracked
  tracker tracking tracks tract traction tractor tractors tracts trade traded trademark tradeoff trader
  traders trades tradesman tradesmen trading tradition traditional traditionalist traditionalists
  traditionally traditions traffic trafficked trafficker traffickers trafficking tragedies tragedy tragic
  tragically trail trailed trailer trailers trailing trails train trained trainee trainees trainer trainers
  training trains trait traitor traitorous traitors traits trajectories trajectory tram tramp trample
  trampled trampling tramway tranquil tranquility tranquillity trans transact transaction transactions
  transatlantic transcend transcended transcends transcribe transcript transcription transcripts transfer
  transferable transference transferred transferring transfers transform transformation transformations
  transformed transformer transformers transforming transfusion transgress transgression transgressions
  transgressor transient transistor transistors transit transited transition transitional transitions
  transitory translate translated translating translation translations translator translators transmission
  transmissions transmit transmits transmitted transmitter transmitters transmitting transnational
  transparency transparent transparently transpire transpired transplant transplantation transplanted
  transplants transport transportation transported transporter transporters transporting transports
  transpose trap trapped trapping traps trash trauma traumatic travel traveled traveler travelers traveling
  travelled traveller travellers travelling travels traverse traversed travesty trawler trawlers tray
  treacherous treacherously treachery tread treason treasonable treasonous treasure treasured treasurer
  treasures treasuries treasury treat treated treaties treating treatise treatment treatments treats treaty
  treble tree trees trek tremble trembled trembling tremendous tremendously tremor tremors trench trenchant
  trenches trend trends trepidation trespass trespassers trespassing triad trial trials triangle triangular
  tribal tribalism tribe tribes tribesman tribesmen tribulation tribulations tribunal tribunals tribune
  tributaries tributary tribute tributes trick tricked trickery trickle trickled tricks tricky tricolor
  tried tries trifle trifling trigger triggered triggering triggers trilateral trillion trilogy trim trimmed
  trimming trinity trip tripartite triple tripled triples tripling tripped trips triumph triumphal
  triumphant triumphantly triumphed triumphs trivial triviality trod trodden trolley troop trooped trooper
  troopers troops trophies trophy tropic tropical tropics trouble troubled troublemaker troublemakers
  troubles troublesome troubling trough troupe troupes trousers truce truces truck trucked trucker truckers
  trucking truckload truckloads trucks true truer truest truism truly trumpet trumpeted truncated trunk
  trunks trust trusted trustee trustees trusteeship trustful trusting trusts trustworthiness trustworthy
  truth truthful truthfully truthfulness truths try trying tsar tube tuber tuberculosis tubes tuck tug
  tugboat tuition tumble tumbled tumor tumors tumour tumult tumultuous tune tuned tunes tungsten tuning
  tunnel tunnels turban turbine turbines turbojet turbulence turbulent turf turmoil turn turnabout
  turnaround turned turning turnout turnover turns turret turtle tussle tutelage tutor tutors twelfth twelve
  twenties twentieth twenty twice twilight twin twins twist twisted twisting twists two twofold twos tycoon
  tycoons tying type typed types typewriter typewriters typewritten typhoid typhoon typhoons typhus typical
  typically typifies typify typing typist typists tyrannical tyranny tyrant tyrants tyre tyres ubiquitous
  ugliness ugly ulterior ultimate ultimately ultimatum ultimatums ultra ultraconservative ultramodern
  ultrasonic ultraviolet umbrella umbrellas unabated unable unacceptable unacceptably unaccompanied
  unaccustomed unadulterated unaffected unaided unaligned unalterable unambiguous unambiguously unanimity
  unanimous unanimously unannounced unanswered unanticipated unarmed unashamed unattainable unauthorised
  unauthorized unavailable unavoidable unavoidably unaware unawares unbalanced unbearable unbeatable
  unbecoming unbelievable unbelievably unbiased unborn unbreakable unbridled unbroken uncanny unceasing
  unceasingly uncertain uncertainties uncertainty unchallenged unchanged unchanging unchecked uncivilized
  unclaimed unclassified uncle unclean unclear uncles uncomfortable uncomfortably uncommitted uncommon
  uncompromising uncompromisingly unconcerned unconditional unconditionally unconfirmed unconnected
  unconscious unconsciously unconstitutional unconstitutionally uncontested uncontrollable uncontrolled
  unconventional unconvinced unconvincing uncooperative uncoordinated uncover uncovered uncovering undamaged
  undaunted undecided undeclared undefeated undefended undefined undemocratic undeniable undeniably under
  underage underbrush undercover undercurrent undercut underdeveloped underdevelopment underdog
  underemployment underestimate underestimated underestimates underestimating underestimation undergo
  undergoes undergoing undergone undergraduate undergraduates underground undergrowth underhand underhanded
  underlain underlie underlies underline underlined underlines underling underlings underlining underlying
  undermine undermined undermines undermining underneath undernourished underpaid underpin underprivileged
  underrate underrated underscore underscored underscores underscoring undersea undersecretaries
  undersecretary undersign undersigned understand understandable understandably understanding understandings
  understands understate understated understatement understood undertake undertaken undertaker undertakes
  undertaking undertakings undertone undertones undertook underwater underwear underwent underworld
  underwrite underwritten undeserved undesirable undesired undetected undetermined undeterred undeveloped
  undid undignified undiminished undisclosed undisguised undisputed undisturbed undivided undo undoing
  undone undoubted undoubtedly undue unduly undying unearth unearthed unease uneasily uneasiness uneasy
  uneconomic uneconomical uneducated unemployed unemployment unending unenviable unequal unequalled
  unequally unequivocal unequivocally unerring unethical uneven unevenly uneventful unexpected unexpectedly
  unexplained unexploded unexplored unfailing unfair unfairly unfairness unfaithful unfamiliar unfamiliarity
  unfavorable unfavorably unfavourable unfavourably unfeasible unfettered unfinished unfit unflinching
  unfold unfolded unfolding unfolds unforeseeable unforeseen unforgettable unforgivable unfortunate
  unfortunately unfounded unfriendly unfulfilled unfurl unfurled ungrateful unhampered unhappily unhappiness
  unhappy unharmed unhealthy unheard unheeded unhesitatingly unhindered unhurt unicameral unidentified
  unification unified unifies uniform uniformed uniformity uniformly uniforms unify unifying unilateral
  unilateralism unilaterally unimaginable unimpeded unimportant uninformed uninhabited uninhibited uninjured
  unintended unintentional unintentionally uninterested uninterrupted uninterruptedly uninvited union
  unionise unionism unionist unionists unionization unionized unions unique uniquely uniqueness unison unit
  unitary unite united unites uniting units unity universal universality universally universe universities
  university unjust unjustifiable unjustifiably unjustified unjustly unkind unknowingly unknown unlawful
  unlawfully unleaded unleash unleashed unleashes unleashing unless unlike unlikelihood unlikely unlimited
  unload unloaded unloading unlock unlocked unlucky unmanageable unmanned unmarked unmarried unmask unmasked
  unmasking unmatched unmistakable unmistakably unmoved unnatural unnecessarily unnecessary unnoticed
  unobstructed unobtrusive unoccupied unofficial unofficially unopposed unorthodox unpaid unparalleled
  unpleasant unpleasantness unpopular unpopularity unprecedented unpredictability unpredictable unprejudiced
  unprepared unprincipled unproductive unprofitable unprotected unprovoked unpublished unpunished
  unqualified unquestionable unquestionably unquestioned unravel unreal unrealistic unreality unreasonable
  unreasonably unrecognised unrecognized unregulated unrelated unrelenting unreliability unreliable
  unremitting unreported unrepresentative unreserved unreservedly unresolved unresponsive unrest
  unrestrained unrestricted unrivalled unruly unsafe unsaid unsatisfactory unsatisfied unscathed unscheduled
  unscientific unscrupulous unseat unseated unseemly unseen unselfish unselfishly unsettled unsettling
  unshakable unshakeable unsigned unskilled unsolicited unsolved unsophisticated unsound unspecified
  unspoken unstable unsteady unsubstantiated unsuccessful unsuccessfully unsuitable unsuited unsure
  unsuspecting unswerving unswervingly untapped untenable unthinkable untied until untimely untiring
  untiringly unto untold untouched untrained untreated untried untrue untruth untruthful unused unusual
  unusually unveil unveiled unveiling unwanted unwarranted unwary unwavering unwelcome unwell unwieldy
  unwilling unwillingly unwillingness unwise unwisely unwitting unwittingly unworkable unworthy unwritten
  unyielding up upbringing upcoming update updated updates updating upgrade upgraded upgrading upheaval
  upheavals upheld uphill uphold upholding upholds upland uplands uplift upon upped upper upperclassman
  upright uprising uprisings uproar uproot uprooted uprooting ups upset upsets upsetting upshot upside
  upstairs upstream upsurge upswing uptake uptight uptown upturn upward upwards uranium urban urbane
  urbanisation urbanization urge urged urgency urgent urgently urges urging urgings usable usage usages use
  used useful usefully usefulness useless uselessness user users uses usher ushered ushers using usual
  usually usurp usurpation usurped usurper usurpers usury utensil utensils utilisation utilise utilised
  utilitarian utilities utility utilization utilize utilized utilizing utmost utopia utopian utter utterance
  utterances uttered uttering utterly vacancies vacancy vacant vacate vacated vacation vacationers vacations
  vaccinate vaccination vaccinations vaccine vaccines vacillate vacillating vacillation vacuum vagaries
  vague vaguely vagueness vain vainly valiant valiantly valid validate validation validity validly valley
  valleys valor valour valuable valuables valuation value valued valueless values valve valves vandal
  vandalism vandals vanguard vanish vanished vanishes vanity vanquish vanquished vantage vapor vapour
  variable variables variance variant variants variation variations varied varies varieties variety various
  variously varnish vary varying vassal vassals vast vastly vastness vault vaults veer veered vegetable
  vegetables vegetation vehemence vehement vehemently vehicle vehicles vehicular veil veiled vein veins
  velocities velocity velvet vendetta vendor vendors veneer venerable venerate veneration vengeance vengeful
  venom venomous vent ventilate ventilation venture ventured ventures venue venues veracity verb verbal
  verbally verbatim verdict verdicts verge verged verifiable verification verified verifies verify verifying
  veritable vermin vernacular versatile versatility verse versed verses version versions versus vertical
  vertically very vessel vessels vest vested vestige vestiges veteran veterans veterinary veto vetoed vetoes
  vetoing vex via viability viable vibrant vibrate vibration vicar vice viceroy vicinity vicious viciously
  viciousness vicissitudes victim victimise victimization victimize victims victor victories victorious
  victoriously victors victory video videos videotape videotaped vie vied vies view viewed viewer viewers
  viewing viewpoint viewpoints views vigil vigilance vigilant vigilante vigilantes vigils vigor vigorous
  vigorously vigour vile vilification vilify villa village villager villagers villages villain villainous
  villains villas vindicate vindicated vindication vindictive vine vinegar vineyard vineyards vintage
  violate violated violates violating violation violations violator violators violence violent violently
  violin violinist viral virgin virile virtual virtually virtue virtues virtuous virulent virus viruses visa
  visas viscount visibility visible visibly vision visionaries visionary visions visit visitation visited
  visiting visitor visitors visits vista visual visualise visualize visually vital vitality vitally vitals
  vitamin vitamins vivid vividly vocabulary vocal vocally vocation vocational vocations vociferous
  vociferously vogue voice voiced voiceless voices voicing void volatile volatility volcanic volcano
  volcanoes volley volleyball volleys volt voltage volts volume volumes voluminous voluntarily voluntary
  volunteer volunteered volunteering volunteers vomit vote voted voter voters votes voting vouch vouched
  voucher vow vowed vowel vowing vows voyage voyages vulgar vulgarity vulnerabilities vulnerability
  vulnerable vulture vultures vying wage waged wages waging wagon wagons wail wailing waist wait waited
  waiter waiters waiting waitress waits waive waived waiver waivers waiving wake waken walk walked walking
  walkout walkouts walks wall walled wallet walls wander wandered wandering wane waned waning want wanted
  wanting wanton wantonly wants war ward warden wardens wardrobe wards ware warehouse warehouses wares
  warfare warhead warheads warhorse warlike warlord warlords warm warmed warmer warmest warming warmly
  warmonger warmongering warmongers warmth warn warned warning warnings warns warp warpath warplane
  warplanes warrant warranted warrants warranty warred warring warrior warriors wars warship warships
  wartime wary was wash washed washing wastage waste wasted wasteful wasteland wastes wasting watch watchdog
  watched watcher watchers watches watchful watchfulness watching watchman watchword water watered waterfall
  waterfront watering waters watershed watertight waterway waterways watery watt watts wave waved wavelength
  wavelengths waver wavered wavering waves waving wax way waylay ways wayside wayward we weak weaken
  weakened weakening weakens weaker weakest weakly weakness weaknesses wealth wealthier wealthiest wealthy
  weapon weaponry weapons wear wearer weariness wearing wears weary weather weathered weaving web wed wedded
  wedding weddings wedge weed weeds week weekday weekdays weekend weekends weeklies weekly weeks weep
  weeping weigh weighed weighing weighs weight weighted weightless weights weighty weird welcome welcomed
  welcomes welcoming weld welded welder welders welding welfare well wellbeing wells went wept were west
  westbound westerly western westerner westerners westernization westernized westward westwards wet whale
  whalers whales whaling wharf what whatever whatsoever wheat wheelchair wheeled wheels when whence whenever
  where whereabouts whereas whereby wherefore wherein whereupon wherever whether which whichever while
  whilst whim whims whip whipped whipping whips whirl whirlwind whiskey whisky whisper whispered whispers
  whistle whistled white whites whitewash whitewashed who whoever whole wholehearted wholeheartedly
  wholesale wholesaler wholesome wholly whom whomever whose why wicked wickedness wide widely widen widened
  widening widens wider widespread widest widow widowed widower widows width wield wielded wielding wields
  wife wild wildcat wilder wilderness wildest wildlife wildly wildness wilful wilfully will willed willful
  willfully willing willingly willingness willpower wills wily win wind winded windfall winding window
  windows winds windy wine wines wing winged wings wink winner winners winning winnings wins winter winters
  wintry wipe wiped wiping wire wired wireless wires wiretap wiretaps wiring wisdom wise wisely wiser wisest
  wish wished wishes wishful wishing wit witch witchcraft with withdraw withdrawal withdrawals withdrawing
  withdrawn withdraws withdrew wither withered withheld withhold withholding withholds within without
  withstand withstanding withstood witness witnessed witnesses witnessing wits witty wives woe woefully woes
  woke woken woman womanhood womb women womenfolk won wonder wondered wonderful wonderfully wondering
  wonders wooden woodland woodlands wool woolen woollen word worded wording words wore work workable workday
  workdays worked worker workers workforce working workings workload workman workmanship workmen workplace
  workplaces works workshop workshops workweek world worldly worlds worldwide worm worms worn worried
  worries worrisome worry worrying worse worsen worsened worsening worsens worship worshiped worshipped
  worshipper worshippers worshipping worst worth worthier worthily worthless worthlessness worthwhile worthy
  would wound wounded wounding wounds wove woven wrangle wrangling wrap wrapped wrapping wrath wreak wreaked
  wreath wreaths wreck wreckage wrecked wrecker wreckers wrecking wrecks wrest wrested wrestle wrestled
  wrestler wrestling wretched wrinkle wrinkles wrist writ write writer writers writes writhe writing
  writings written wrong wrongdoer wrongdoers wrongdoing wrongdoings wronged wrongful wrongfully wrongly
  wrongs wrote wrought wry xenophobia xenophobic yacht yachts yard yards yardstick yarn yawn yeah year
  yearbook yearly yearn yearned yearning years yeast yell yelled yelling yellow yen yeoman yes yesterday yet
  yield yielded yielding yields yoke yolk you young younger youngest youngster youngsters your yours
  yourself yourselves youth youthful youths yuan zeal zealot zealots zealous zealously zenith zero zeros
  zest zigzag zinc zip zone zoned zones zoning zoo zoological zoologist zoology zoom
  `
    .trim()
    .split(/\s+/),
);
