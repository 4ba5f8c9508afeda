/**
 * Names by which a capitalised pair or triple of words is recognised as a person. All keys are lower case, without
 * diacritics. Names that are first of all places, months or plain words (Jordan, May, Will, Santiago) are left out.
 */

const FREQUENT = [
  // English and other names of Britain, Ireland, North America, Australia and New Zealand
  `
  aaron abigail adam addison adrian agnes aidan aileen alan alana alastair alec alex alexander
  alexandra alexis alfred alice alicia alison alistair allan allen allison alvin amanda amelia amy
  andrea andrew andy angela angus anita ann anna annabel anne annette annie anthony antonin antony
  archibald archie arif arnold arthur ashley ashton audrey avril barbara barnaby barney barry
  bartholomew basil beatrice becky belinda ben benedict benjamin benny bernadette bernard bernice
  bert bertha bertie beth bethany beto betsy betty beverley beverly bill billy blake bob bobby
  bonnie boris brad bradford bradley brandon brenda brendan brent brett brian bridget bruce bruno
  bryan bryce bryn buddy byron caitlin callum calvin cameron camilla candace carl carla carlton
  carmen carol carole caroline carolyn carrie casey caspar cassandra catherine cathy cecil cecilia
  cedric celia charlene charles charley charlie charlotte cheryl chesa chester chloe chris christa
  christie christina christine christopher chrystia chuck claire clare clarence clarissa clark
  claude claudia clayton clement cliff clifford clifton clinton clive clyde cody colin colleen
  condoleezza connie connor conor conrad constance corazon corey cornelius courtney craig curtis
  cynthia cyril cyrus daisy damian damien dan dana daniel danielle danny daphne darcy darrell darren
  darryl daryl dave david dean deanna debbie deborah debra declan deirdre denis denise dennis derek
  dermot derrick desmond deval diana diane dianna dianne dick dirk dolores dominic don donald donna
  dora doreen doris dorothy doug dougal douglas drew duane dudley duncan dustin dwayne dwight dylan
  eamon earl ed eddie edgar edith edmond edmund edna edward edwin eileen elaine eleanor elihu eliot
  elise elizabeth ella ellen elliot elliott elmer eloise elsie elton elvis emily emma enda enid eric
  erica erin ernest ernie errol erskine esther ethan ethel eugene eunice eva evan eve evelyn ezra
  felicity felix ferdinand fergus finbar finlay finn fiona floyd frances francine francis frank
  franklin fraser fred freddie frederic frederick gail gareth garfield garret garrett garry garth
  gary gavin gayle gemma gene geoff geoffrey george gerald geraldine gerard geri gerry gertrude
  gideon gilbert giles gillian gina ginny gladys glen glenda glenn gloria godfrey gordon grace
  graeme graham greg gregory greta griffin griffith guy gwen gwendolyn gwyneth hal hamish hank
  hannah harold harriet harrison harry harvey hayley hazel heather hector heidi helen helena
  henrietta henry herbert herman hilary hilda hillary horace howard hubert hugh hugo humphrey ian
  ignatius igor ike imogen ingrid irene iris irma irving irwin isaac isabel isabelle ivan ivor ivy
  jacinda jack jackie jackson jacob jacqueline jade jagmeet jake james jamie jan jane janet janice
  jared jasmine jason jay jayne jean jeanette jed jeff jeffrey jemima jenna jennifer jenny jeremiah
  jeremy jerome jerry jesse jessica jessie jill jillian jim jimmy jo joan joanna joanne jocelyn
  jodie jody joe joel john johnny jon jonah jonas jonathan joseph josephine josh joshua joyce juan
  judith judy julia julian julie juliet justin justine kamala karen karl kate katharine katherine
  kathleen kathryn kathy katie kay kayleigh keir keith kellie kelly kelvin ken kendall kenneth kenny
  kerry kevin kieran kim kimberly kirk kirsten kirsty kitty kristen kristin kristina kurt kyle
  lachlan lana lance lara larry laura lauren laurence laurie lawrence leah lee leigh len lena lenny
  leo leon leonard leopold leroy les lesley leslie lester lewis liam lilian lillian lily linda
  lindsay lindsey lionel lisa liz lizzie llewellyn lloyd logan lois loretta lori lorna lorraine lou
  louis louise lucas lucille lucinda lucy luke lydia lyle lyman lynda lyndon lynette lynn lynne
  mabel mackenzie madeleine madeline maeve maggie malachy malcolm mandy marc marcia marcus margaret
  margot marguerite maria marian marianne marie marilyn marion marise marjorie mark marlene marsha
  marshall martha martin marty marvin mary matilda matt matthew maud maureen maurice mavis max
  maxine maxwell megan meghan mel melanie melinda melissa melvin meredith merle mervyn micah michael
  michaela micheal michele michelle mick mickey mike mildred millicent millie milton miranda miriam
  mitchell mitt moira mollie molly mona monica morgan morris mort mortimer moses murdoch muriel
  murray myra myron nadia nadine nanaia nancy naomi natalie natasha nathan nathaniel neal ned neil
  nell nellie nelson neville newt nicholas nick nicky nicola nicole nigel nikki nina noah noel nora
  norma norman odette oliver olivia ollie orville oscar oswald otis otto owen paddy padraig paige
  pamela pat patricia patrick patsy patty paul paula pauline peggy penelope penny percival percy
  perry pete peter petra phil philip philippa phillip phoebe phyllis pippa polly priscilla quentin
  quincy rachael rachel rae rahm ralph ramona ramsey randall randolph randy raphael raquel rashida
  ray raymond rebecca reg reggie reginald rene reuben rex rhoda rhonda rhys richard rick rickey
  ricky riley rita rob robbie robert roberta robin robyn rod roderick rodger rodney roger roland ron
  ronald ronan ronnie rory rosa rosalind rosamund rosanne rose roseanne rosemary rosie roslyn ross
  rowan rowena roxanne roy ruby rudolph rufus rupert russ russell ruth ryan sabrina sadie sally sam
  samantha sammy samuel sandra sandy sara sarah saul scott seamus sean sebastian selena selina
  selwyn serena seth shane shannon sharon shaun shawn sheila shelby sheldon shelley sherman sherry
  sheryl shirley shona sian sidney sigrid silas silvia simon sinead siobhan sonia sophia sophie
  stacey stacy stan stanley stella stephanie stephen steve steven stewart strobe stuart susan
  susanna susannah susie suzanne sybil sylvester sylvia tabitha tamara tammy tania tanya tara ted
  teddy terence teresa terrence terri terry tess tessa thaddeus thelma theodora theodore theresa
  thomas tiffany tim timothy tina tobias toby todd tom tommy toni tony tracey tracy travis trent
  trevor tricia trisha tristan troy trudy tulsi tyler ulysses una ursula valerie vanessa vaughan
  vaughn vera vernon veronica vic vicki vicky victor vince vincent violet vivian vivien vivienne
  wallace wally walt walter wanda warren wayne wendell wendy wesley wilbur wilfred wilfrid willard
  william willie willis wilma winifred winston woodrow wynne yolanda yvette yvonne zachary zack
  zalmay zara zbigniew zoe
  `,
  // French, Belgian, Swiss and Luxembourgish
  `
  achille adele adolphe agathe aime alain alban albane albert alexandre alexia alphonse amandine
  amaury ambroise amedee amelie anatole andre andree ange anne-marie anne-sophie annick anouk
  antoine arlette armand arnaud astrid aude auguste augustin aurelie aurelien aurore axelle baptiste
  barthelemy bastien baudouin benedicte benoit bertrand blaise blanche brice brigitte camille
  capucine carine cecile celestin celine chantal christelle christiane christophe clarisse claudine
  clemence clementine clotilde colette corinne cyrille davy delphine desire didier dieudonne
  dominique edouard eleonore eliane elisabeth elodie emeric emile emilie emmanuel emmanuelle estelle
  etienne eugenie evelyne fabien fabienne fabrice faustin felicien felicite fernand firmin florent
  florian franck francois francois-xavier francoise frederique gabriel gabrielle gaetan gaspard
  gaston gauthier genevieve geoffroy georges georgette germain germaine ghislain ghislaine gilles
  gisele gratien gregoire guillaume gustave gwenaelle hadja helene henri henriette herve hilaire
  hippolyte honore honorine hugues ignace ines jacky jacques jean-baptiste jean-bernard
  jean-bertrand jean-charles jean-christophe jean-claude jean-david jean-francois jean-jacques
  jean-louis jean-luc jean-marc jean-marie jean-max jean-michel jean-noel jean-paul jean-philippe
  jean-pierre jean-victor jean-yves jeanne jeannot joachim joelle joris josette josselin jules
  julien juliette karine laetitia laure laurent leonce leonie loic louis-michel louisette luc lucie
  lucien ludovic lydie manon manuel marcel marcelin marcelle margaux marie-claire marie-claude
  marie-france marie-helene marie-louise marielle marina martial martine mathieu mathilde matthieu
  maxime maximilien melchior michel micheline mireille monique myriam nadege narcisse nathalie
  nicolas noelle odile olivier ophelie pascal pascale patrice paul-henri paulette perrine philippe
  philippe-joseph pierre pierre-andre pierre-yves prosper raoul regine regis reine remi remy renaud
  renee rodolphe rolande romain roselyne roxane sabine salome sandrine sebastien segolene serge
  severin severine sibyle simone solange solene stephane sybille sylvain sylvie tancrede thibault
  thibaut thierry timothee valentin valentine veronique victoire victorin violette virginie xavier
  yannick yvan yves yvon zacharie zephirin
  `,
  // German, Austrian, Dutch and Flemish
  `
  achim adelheid adolf albrecht aleida alois andreas anja anke annalena annegret anneliese annemarie
  ansgar antje arend armin arndt arno artur axel barbel bas beate bernd bernhard birgit bodo
  burkhard carsten cees cem christoph claus corinna cornelia daan dagmar detlef detlev dieter
  dietmar dietrich eberhard eckart eckhard edeltraud eelco egbert egon ekkehard elfriede elke emil
  engelbert erhard erich erika ernst erwin ewald ferd frans franz frauke frederik frieder friedrich
  frits fritz gabriele geert georg gerd gerda gerhard gerrit gert gerta gijs gisela gottfried
  gotthard gregor gudrun guido gunter gunther gustav guus halbe hanneke hannelore hanno hans
  hans-christian hans-dietrich hans-georg hans-gert hans-jochen hans-peter hans-ulrich harald harm
  hartmut hedwig heike heiko heiner heinrich heinz helga helge hella helmut helmuth hendrik henk
  hennie henning heribert hermann hildegard holger horst hubertus ilka ilse inge ingeborg ingo
  ingolf irmgard jaap jakob jan-peter jens jeroen job jochen johan johann johanna johannes jolanda
  joop jorg josef jost jozef juergen jurgen jutta kajsa karien karin karl-heinz karl-theodor karla
  karsten katarina katja katrin kees klaas klaus koen konrad konstantin kris lars laurens lieselotte
  lilianne lodewijk lothar lotte ludger ludwig lutz maarten magda manfred manuela margarete
  margarethe margrethe marieke mariette marijke markus marlies martina matthias maximilian mechthild
  meinhard michiel mirjam monika moritz nikolaus norbert olaf oskar otmar peer philipp piet pieter
  rainer ralf reiner reinhard reinhold relus renate ricarda robbert rolf rosemarie rudi rudiger
  rudolf ruud siegfried sigmar sigmund silke silvio stef stefan steffen stephan stientje susanne
  sven svenja theo theodor thilo thorsten tilman tjeerd tjibbe torsten traudl udo ulf ulrich ulrike
  urs uta ute uwe veit viktor volker volkmar waldemar walther wendelin werner wieland wilfried
  wilhelm willem willi willy wim winfried wolf wolfgang wopke wouter wubbo xander
  `,
  // Nordic and Baltic
  `
  aage aina aino aksel alfhild algirdas alvar anders andris andrius andrus anneli annika antanas
  antti anu arja arnis artis arto arturs arvo asa asbjorn asgeir aslaug atis audrius audronius bent
  bertel birgitta birgitte birute bjarne bjarni bjorn bo borge brita britta carin carl-gustaf casper
  cecilie christer dag dagfinn dalia daniels edgars eerik eeva egils einar eino eivind elin elina
  elisabet elvyra ene erik erkki erna espen eva-britt fredrik frida frode gediminas geir gitanas gro
  gudlaugur gudmundur gudni gunilla gunnar gunta guntis gustaf hakan hakon halldor halvdan hanna
  hannes harri heikki heino helle henrik hilkka hjordis ieva ilkka ilze inese inga inger ingibjorg
  ingrida ingvar irja ivars ivo jaak jaan jari jarl jesper jorgen jori juha juhan juri jussi jyri
  jyrki kadri kaija kaj kaja kalevi kalle karel kari kestutis kimmo kirsti kjell kjell-magne klas
  knud knut kolinda kristian kristiina kristjan kristjana kristrun kustaa laila lasse lauri leif
  lene lennart linas lis lone lubov magdalena magnus maija mairead maris marja marju marko mart
  marta marten martti mati matti mauno mette mikael mikko milda minna mogens morten nalin nils
  nyamko odd olafur olav ole olli olof ossur oystein paavo pal palle pehr pekka pentti per per-stig
  pertti petri petteri poul ragnar raimo raimonds raimundas raivo ramunas rein riina riitta risto
  rolandas rytas saara sakari saku sanni sari satu sauli seppo sigmundur signe sigrun sigurdur siim
  sirje siv solveig soren steingrimur sten stig sture svend taavi tanel tapani tarja tarmo teija
  thor thora thorbjorn thordis thorgerdur thorvald thorvaldur tiina timo toivo toomas tordis tore
  torgny torvald trine trivimi trond tuomas tuula tytti uffe uldis ulla ulrik unto urmas urve vaira
  valdas valdemaras valdis vidar vigdis viljar villy vygaudas vytautas yrsa zygimantas
  `,
  // Italian, Maltese and Romanian
  `
  adelina adriana agnese agostino alberto alcide aldo alessandra alessandro alessia alessio
  alexandru alfonso alfredo alin alina alina-stefania altiero amalia amedeo amintore anca andrei
  angelina angelino angelo anton antonella antonello antonino antonio arnaldo arturo augusto aurelia
  aurelian aurelio battista benedetta benedetto beniamino benito beppe bettino bianca bogdan bruna
  calin camillo carlo carlotta carmelo cesare chiara cinzia ciriaco claudio clelia clemente clio
  concetta constantin corina corneliu corrado cosimo costantino crin cristian cristiana cristina
  dacian damiano daniela daniele danilo dario davide diego doina domenica domenico donatella donato
  dorin dorina dragos dumitru edoardo elena eleonora elio elisa elisabetta eliza emanuela emanuele
  emilio enrica enrico enzo ettore eugen eugenia eugenio evarist ezio fabio fabrizio fausto federica
  federico felice ferdinando filippo flaminia flavia flavio florin fortunato franca francesca
  francesco franco fulvio gabriella gaetano gaspare gennaro gheorghe giacomo giampaolo gian
  giancarlo gianfranco gianluca gianni gianpaolo gino giorgia giorgio giovanna giovanni giuditta
  giulia giuliana giuliano giulio giuseppe giuseppina grazia graziano gualtiero guglielmo gustavo
  horia iacob ilaria ileana ilie ioan ioana ion ionel ionut irina italo iulian iuliu lamberto laszlo
  lavinia leonardo letizia lia liliana lino livia liviu lodovico loredana lorenzo luca lucia luciana
  luciano lucio ludovico luigi luigia luminita maia manlio marcello marco margherita maria-elena
  mariana mariano marilena mario massimo matteo maurizio mauro mihaela mihai mihail mircea mirko
  natalia nello nicolae nicoletta nicolo nicu nunzio octavian oliviero orazio oreste ornella ovidiu
  paola paolo pasquale patrizia petre petru pier pierferdinando piero pietro pina raffaele raffaella
  raluca renata renato renzo riccardo roberto rocco rodica romano romeo rosaria rosy ruggero sabino
  salvatore sandro sebastiano sergio sergiu silvana simona sorin stefania stefano stela tarcisio
  teodor teodora tiberiu titu titus tiziano tonio traian tullio ugo umberto valentina valentino
  valerio vasile viorel viorica virgil virginio vito vittoria vittorio vlad zeno zinaida
  `,
  // Spanish and Portuguese, of Europe and Latin America
  `
  abdala abel abelardo abilio acacio adalberto adan adela ademar adolfo afonso agapito agostinho
  agustin ahmadou aida alba alberta alcibiades alcides aldana alejandra alejandro alejo aloizio
  alonso aloysio alvaro amado amilcar ana anabela anastasio andres angel angelica anibal anselmo
  antonia antonieta aparicio araceli aracely armando armindo arnoldo ascencio aureliano azucena
  baltasar bartolome beatriz belisario benedita benigno bento bernardino bernardo blanca boaventura
  braulio camilo candida candido carlos carlota casimiro catalina celeste celestino celso cesar
  chico cipriano clara cleto consuelo cristiano cristobal cuauhtemoc daciano dagoberto damaso dante
  delcy delfim delfina delia demetrio dilma diogo dionisio diosdado domingo domingos duarte eber
  edgardo edison edmundo edson eduarda eduardo efrain elba eleazar elenita elias eligio eliseo eloy
  elsa elvira emilia emiliano eneas enrique enriqueta epsy ernesto escolastica esmeralda esperanza
  espiridion estanislao esteban estela estevao eulogio eusebio eustaquio evaristo evelio evo
  ezequiel fabian fabiola fabricio facundo fatima felicia feliciano felipe fermin fernanda fernando
  fidel filipe filomena flor florencio florentino fradique francisca francisco fulgencio gabriela
  galo gaspar genaro geraldo gerardo german getulio gil gilberto gilmar giordano gonzalo graca
  graciela gregorio guilherme guillermina guillermo haroldo helio heloisa henrique heraldo heriberto
  hermenegildo hermes hernan hernando hilario hipolito homero horacio hortensia humberto ignacio
  ildefonso imelda inaki inigo inmaculada isidro ismael itamar ivete jacinto jacobo jaime jair jairo
  jandira jarbas javier jazmin jenaro jeronimo jesus jimena joao joaquim joaquin joaquina jorge jose
  josefa josefina josep josue juan-carlos juana juana-maria juliana juliano julieta julio junior
  jurema justo juvenal katia keiko ladislao laureano leandro leila lenin leonel leonor leopoldo
  leticia lidia ligia limbert lorena lourdes lucila lucrecia luis luisa luiz lula macarena manoel
  manolo marcela marcelino marcelo marcio marcos margarita maribel maricarmen marisa marisol mateo
  mateus matias mauricio maximiano maximiliano mayra mayu melquiades merce mercedes miguel milagros
  milena millaray mireya miroslava misael moacir moises montserrat napoleon narcis narciso natividad
  nelida nestor neymar nicanor nicanora nicolasa nilda nilo noemi norberto nuno octavio odilon
  odorico olavo olga olinda olivio omar orlando osvaldo oswaldo otavio ovidio pablo pascual pasqual
  patricio paulina paulino paulo pedro pelagio pepe perfecto pilar placido policarpo porfirio
  primitivo quintin rafael rafaela raimundo ramiro ramon raul rebeca reinaldo remedios renan
  reynaldo ricardo rigoberta rigoberto robinson rocio rodolfo rodrigo rogelio rolando romulo ronaldo
  roque rosalia rosangela rosaura rosinha roxana rubem ruben rubens rui ruy salomao sancho santos
  saturnino sebastiao segundo serafim serafin severino severo sigfrido silverio silvestre simao
  socorro soledad soraya susana tabare tancredo tarso tasso telmo teodoro teofilo teresita tomas
  tomaz tristao ulises urbano vasco vicenta vicente victorino vidal vilma vinicio vinicius violeta
  virgilia virgilio viviane wilfredo wilson xanana ximena xiomara xose yadira yamandu zeca zelia
  zenaida zulema zulmira
  `,
  // Slavic: Russian, Ukrainian, Belarusian, Polish, Czech, Slovak, Bulgarian and of the former Yugoslavia
  `
  agata agnieszka albena aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksiej alena
  ales alesia alexandr alexei alexey aliaksandr alija aljaz alla alojz alojzije anastasia anatol
  anatoli anatoliy anatoly andrej andrey andrii andrija andriy andrzej aneta ania anka antoni
  antonina anze apolonia arkadi arkady arsen arseni arseniy artem artyom atanas avdo bakir bakira
  bartosz beata biljana biserka blagoj blaz bogic bogoljub bogumil bohdan bohuslav bojan bojko
  borisav borislav borut boryana bosko boyko bozena bozhidar bozidar branimir branislav branko
  bratislav bronislaw brygida budimir cezary czeslaw dagmara dalibor damir damjan daniil danko
  danuta daria darina darinka darko darya davor delyan denys desanka dimitar dimitrij dimitrije
  dimitriy dimitry dino dmitri dmitrij dmitriy dmitro dmitry dmytro dobroslav dominik donka dorota
  dragan dragica draginja drago dragoljub dragomir dragutin dritan dubravka dubravko dusan dusko
  dzhokhar edita eduard edvard efim ejup ekaterina eliska elzbieta emiliya evgeni evgenia evgeniy
  evgeny ewa fedir fedor feliks fikret filip franciszek franjo frantisek fyodor galina gavrilo
  gennadi gennadiy gennady georgi georgiy georgy gerasim gleb gojko goran gordan gordana gorica
  gotse grazyna grigori grigory grzegorz gustaw hakija halina haris henryk hrant hristo hrvoje
  hryhoriy husein ihor ilija ilinka iliya ilya inessa inna ioannis irena iryna iva ivana ivanka
  ivaylo ivica iwona izabela jacek jadranka jadwiga jakub jana janez janina janka janko janusz
  jarmila jaromir jaroslav jaroslaw jasmin jasna jelena jelko jerzy jindrich jiri jitka jolanta
  josip jovan jovanka jozo juraj jurij justyna kamil karol karolina katarzyna kateryna khrystyna
  kiril kirill kiro klara klement kliment klimentina konstanty kornelia kosta kostadin krasimir
  krasimira kristalina krste krum krzysztof ksenia kseniya ladislav larisa larysa lazar lech lenka
  leonid leonida leszek lev levko libor lidija lilia lilyana ljiljana ljubco ljube ljubisa ljubo
  ljubomir lubomir lucjan ludmila luka lukas lukasz lyubomir lyubov lyudmila maciej maja maksim
  maksym malgorzata marcin marek marija marijan marin mariola mariusz mariya marjan marzena masa
  matej mateja mateusz matjaz maxim mehmed metka mevlid michal mieczyslaw mihajlo mikalai mikhail
  mikola mila milan milica milivoj milka milo milorad milos milosz milovan milutin mira mirek
  mirjana miro miroslav miroslaw mirza mladen mojmir momcilo momir mstislav mykhailo mykola mykolas
  nada nadezda nadezhda nadiya natalija nataliya natalya natasa nebojsa nedeljko nela nenad nevena
  nikita nikola nikolai nikolaj nikolay nino ninoslav novak obrad ognjen oksana oleg oleh oleksandr
  oleksandra oleksii oleksij oleksiy olena olha ondrej ostap otakar pavel pavle pavlo pavol pawel
  pencho pero petar petr petro petya piotr plamen platon polina predrag premysl prokop przemyslaw
  rade radek radko radmila rado radomir radoslav radoslaw radovan rafal raisa rajko ramzan rasim
  ratko romana rumen rumiana rumyana ruslan rustam ryszard sali sanda sanja sasa sava savo sefik
  semyon senad sergei sergej sergey sergiy serhii serhiy silva simeon simonida sladjana slavica
  slavko slawomir slobodan slobodanka snezana snezhana sofija solomon sonja spas spomenka srdjan
  srgjan stana stanislav stanislava stanislaw stanko stepan stevan stevo stipe stjepan stoyan
  sulejman svetlana svetoslav svetozar sviatlana sviatoslav svyatoslav sylwia szymon tadeusz taras
  tatiana tatjana tatyana teofil tetyana tihomir timofei timofey timur todor toma tomasz tome
  tomislav tomo trajko tsveta tsvetan tvrtko tymofiy uladzimir uros vaclav vadim vadym valentyn
  valeri valeria valerii valerij valeriy valery vanja vanya vasil vasilii vasilka vasily vasko vasyl
  veran veronika veselin vesna viacheslav viktoria viktoriya vinko vit vitali vitaliy vitaly
  vitezslav vitold vjekoslav vlada vladan vladimir vladimira vladislav vladlen vlado vladyslav
  vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav waclaw wieslaw wiktor witold
  wladyslaw wlodzimierz wojciech yakov yana yaroslav yefim yegor yekaterina yelena yevgeniy yevgeny
  yevhen yevhenii yosyf yulia yuliya yuri yurii yuriy yury zdenek zdravko zdzislaw zelimir zeljka
  zeljko zhan zhelyu zhivko zivko zlatan zlatibor zlatko zofia zora zoran zorica zuzana zvonimir
  zvonko zyta
  `,
  // Hungarian, Greek, Albanian, Turkish, Caucasian and Central Asian
  `
  abdugani abduhashim abdulaziz abdulhamit abdulla abdullah abdurrahman abish abulfaz achilleas
  adakhan adamantios adnan adonis adylbek aferdita afroditi agim ahmet aidar aigul akaki akan
  akezhan aktoty akylbek aladar alasania albin alekos aleksandre aleksi alexandros ali aliagha
  alibek alikhan aliya alma almaz almazbek alparslan altai altin amangeldy anastasios andras angelos
  anri antal antonis apas apostolos ara aram ararat arayik arben archil arda ardian areg argyris
  aristidis aristotelis arjan arkin armen armine aron arpad arpine arta artak artan artsvik arzu
  asim askar askhat asli assel athanasios athina atifete atilla attila avet avetik avni ayaz aydin
  ayse aysegul aytac aytan azamat azem azer badamjav bahadir bajram bakhodir bakhtiyor bakhyt
  baktybek bakur bakytjan bakytzhan balazs balint bamir baris bashkim batbold batchimeg batmunkh
  battsetseg battulga batyrkhan behgjet beibut bekhzod bekir bela bence berat berdibek beril berk
  besarion besir besnik bidzina binali blerim bolat bolot bujar bulend bulent burak burcu busra
  cahit can cavit cemal cemil cengiz cetin cevdet charalambos charis chinara chingiz christoforos
  christos chyngyz cigdem cihan constantine constantinos costas csaba damdin daniar daniyar dariga
  dashamir dastan davit davron demetrios demetris denes deniz dervis derya despina devlet dimitra
  dimitrios dimitris dinara ditmir dogan dogu donika dosym ece edi edil edit efkan egemen eka
  ekaterine ekrem elbegdorj elchin eldar eleni elif elli elman elmar elmira elnur elona elyor emin
  emine emmanouil emomali emomalii emre eniko enkhbayar enkhbold enver ercan ercument erdal erdem
  erdogan eren erhan erion erkan erlan ermal erol ersin ertugrul erzhan erzsebet esen esra eszter
  evangelos evi farid faruk farukh fatih fatma fatmir fatos ferenc feridun ferit fevzi feyzi fikri
  filippos filiz fofi fotis fuad fuat gabil gabor gagik galym ganbold gani garegin gegham gela gent
  gerasimos gergely geza gia gianna giannis gigi giorgi giorgos givi gokhan gonul gramoz grigol
  grigoris gul gulay gulnara gulnur guram gurbanguly gurbuz gurgen gyorgy gyula hafiz hajnalka hakob
  halil halnazar haluk hamrokhon hande haralambos harutyun hasan hashim hayati hayk heydar hikmet
  hovhannes hovik hulusi huseyin iakovos ibolya ibrahim ihsan ildiko ilgar ilham ilhan ilia ilias
  ilir ilker imangali imomali imre ioanna ionas irakli irakly irfan irini isa ismail ismet istvan
  ivane jaba jahangir jakup janos jeenbek jemal jenish jeyhun jozsef judit jumabek jyldyz kaan kadir
  kairat kakha kakhaber kamila kamran kanat kanatbek karapet karim karolos kasim kassym-jomart
  kassymzhomart katalin katerina kayrat kazybek kemal kenan khachatur khachik khalaf khatuna khazar
  khurelsukh kimon kinga klajda kleanthis kokhir komil konstantina konstantinos koray kosovare
  kostas kostis kreshnik krisztina kubanychbek kubatbek kurmanbek kyriakos lajos lambros lasha
  lefteris leonidas levan levent levente leyla lilit lindita lirak lorant loukas luan luiza lulzim
  lundeg lutfu magzhan mahir mahmadsaid majlinda makis mammad mamuka manana manolis manuk marat
  markos marton matyas maulen mehmet mehriban melih melina menduh meral mesut metin mevlut mher
  michalis mihaly mikayil mikheil miklos miltiadis mimi mnatsakan muammer mubariz muharrem mukhtar
  mumtaz munkh-orgil murat muratbek murodali mursel mustafa muzaffar nabi naci nambar namik nana
  narek nasib natig natsagiin necdet necmettin neoclis nicos nihat nika niki nikol nikolaos nikolas
  nikos nizami norov novruz nugzar numan nurbek nurettin nurhan nuriddin nurlan nurlanbek nursultan
  nyamaa odil ogtay oktay oljas olta olympia olzhas omer omurbek onur oqil oralbay ordabek orhan
  orsolya osman otar oyun ozan ozcan ozgur ozlem ozodbek paata panagiotis panayiotis pandeli panos
  pantelis paraskevi parviz paskal pavlos petrit petros photis polad prokopis punsalmaagiin raffi
  rahsan rakhmon ramil ramiz ramush rashid rasit rasul rauf recai recep reka rena revaz rexhep
  ridvan riza rovnag rovshan roza rufat saban sabina sabir sadullah sadyr safak sahiba sahin samad
  samir samvel sandor sanjaa saodat saparmurad saparmurat sargis selahattin selami selcuk selim
  semih serap serdar serik serj serkan serzhan sevim seyran shahin shahmar shalva shavarsh shavkat
  sherali shpend shukhrat sibel sinan sirbuk sirodjidin sirojiddin sirozhiddin skender sodik
  sofoklis sokol sopio sos sotiris spyros stamatis stavros stefanos stelios stratos suat sukhbaatar
  sukhrob sukru sule suleyman sultanmurat sunnatilla suren szabolcs taha tahir tahsin talant talgat
  tamar tamas tamaz taner tansu tariel tarik tasos tassos tatubek taulant tayfun tayfur tayyip tedo
  teimuraz temir temur tengiz tevfik thanasis thanassis thanos theodoros theofilos tibor tigran
  timea tinatin tofig tokhtar toktogon tolegen tolga tolomush tritan tsakhia tsakhiagiin tsend tufan
  tugrul tuncay tunde turgut turhan tursun ubaydulla ufuk ugur ukhnaa ukhnaagiin ulugbek umirzak
  umit unal unsal utkir vagharshak vagif vahan vahe vakhtang valdet vangelis vano varazdat vardan
  vartan vasiliki vassilis vasso vassos vazgen vecdi vedat veton veysel vigen vilayat vilmos vjosa
  volkan yagub yalcin yanis yannis yasar yasemin yashar yasin yavuz yerbol yerlan yermek yerzhan
  yiannis yigit yildirim yilmaz yiorgos ylli ymer yorgos yunus yusuf zafer zahid zakir zareh zaza
  zekeriya zeki zeynep zhanar zhanseit zhantoro zheenbek zhoomart zita ziya zohrab zoi zoltan zsolt
  zsuzsa zsuzsanna zuhtu zukhra zurab zviad
  `,
  // Arabic, Hebrew and North African
  `
  abbas abd abdal abdalla abdallah abdel abdelaziz abdelbaset abdelfattah abdelhafid abdelhak
  abdelilah abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmadjid abdelmajid abdelmalek
  abdelmoneim abdelrahman abdelwahab abdelwahed abderrahim abderrahman abderrahmane abdesslam
  abdirahman abdo abdou abdu abdul abdulhakim abdulhamid abdulkader abdulkarim abdullahi abdullatif
  abdulmalik abdulqader abdulrahim abdulrahman abdulrazzaq abdulsalam abdulwahab abed abu adel adham
  adib adil adly ahlam ahmad ahmadi ahmed aicha aidarous alaa alia aman amani amer ami amin amina
  amine amir amira amjad ammar amnon amos amr anas anis anouar anwar aref ariel aryeh asaad asad
  asher ashraf asif asma ata atef avi avigdor aviv avner avraham awad ayad ayed ayelet ayham ayman
  aymen ayoub aziz aziza azmi azzam baha bahaa bahi bandar baraa barham basel bashar bashir basim
  basma bassam bassem binyamin boualem bouthaina boutros brahim butrus chadli chafik chaim chakib
  chawki chedli cherif dalal daoud dawood dawud dhiya dina dore dorit dov efraim ehab ehsan ehud
  eissa eitan elazar eli eliezer eliyahu elyakim emad ephraim essam eyad ezer fadel fadi fadia
  fadila fahad fahd fahmi fahmy faisal faisel faiz fakhri farag farah faraj fares farhan farida
  faris farouk farouq fathallah fathi fatiha fawaz fawzi fawzia fayez faysal fouad fuzi gabi gadi
  gal galit ghada ghaith ghanem ghanim ghassan ghazi gila gilad giora golda habib hadi hafez hagai
  haidar haider haim haitham hakeem hakim hala halima hamad hamada hamadi hamdan hamdi hamed hamid
  hamida hamma hamza hana hanan hani haroun hashem hassan hatem hayat haytham hazem hedi hend herzl
  hesham hicham hind hisham hoda hosni houari houcine houda husni hussain hussam hussein ibtisam
  idris idriss ihab ilan ilyas imad iman imane imed intissar issa issam itzhak iyad iyman izhar
  jaafar jabar jaber jabir jabr jalal jalil jamal jameel jamil jamila jasem jasim jassem jassim
  jawad jihad jihane jomaa joumana kais kamal kamel karima kassem khadija khairat khairy khaldoun
  khaled khalid khalifa khalil khayrat kifah lahcen lakhdar lalla lamia lamine latifa layla lina
  lotfi louay loubna luay lubna mabrouk mahdi maher mahfoud mahmoud mahmud majed majid maki malek
  malik manal mansour mansur maqbool marouane marwa marwan maryam masoud massoud mazen medhat mehdi
  meir menachem meriem messaoud miloud miri mishaal mishal mohamad mohamed mohammad mohammed mokhtar
  moktar moncef moneer monia mordechai moshe moulay mounir mourad moussa moustafa mubarak mufid
  muhammad muhammadu muhannad muhsin mulay muna munir munira muqtada murad musa mustapha muthanna
  nabih nabil nabila nadir naftali naguib nahda nahum naif naim najah najat najib najla najm nasir
  nasri nasser natan nawaf nawal nayef nayyef nazar nazih nechirvan nejla nezar nichervan nidal nir
  nitzan nizar noa noor noura nouri nur nura nuri obaid ofer ofir omri ophir ori orna osama othman
  ouided ozer pinchas rabah rabih rached rachid rachida radi radwan rafi rafic rafik rafiq raghad
  raja rajab rajiha ramadan rami ramtane ramy ramzi rana randa rania raouf rasha rashad rashed rawya
  reda reem reuven rhazi riad rida rifaat riham riyad rizgar ronen ruvi ryad saad saadeddine saadi
  saadoun sabri sabry saddam sadek sadiq saeb saeed safa safwan sahar said saif sajida sakher salah
  salahuddin salam salama saleh salem salih salim salma salman sameh sami samia samih samira saud
  sayed sayyed selma shabtai shadia shafik shafiq shai shakir shalom sharif sharifa shaul shawki
  shehab shelly sherif shibley shimon shlomo shmuel shoshana shoukry siham silvan slim sofiane souad
  soufiane suad suha suhail suhair sulaf sulaiman suleiman sumaya tahani tahar taher taieb talal
  taleb tamim tamir tammam tarek tareq tariq tawfik tawfiq tayeb tayib thamir thani tomer turki
  tzachi tzahi tzipi uday umar umm uri uriel usama uzi wadah wael wafaa wahid wajdi waleed walid
  wasfi wassim widad yaakov yacine yael yahya yair yariv yasir yasmine yasser yassin yassine yehuda
  yigal yisrael yitzhak yoav yoel yoram yosef yossi yotam youcef youness younis yousif youssef
  youssou yousuf yuli yunis yusef yusif yuval zaher zaid zakaria zaki zakia zalman zayd zayed zeev
  zein zeina zeinab ziad zine zineb zipi ziv ziyad zoubida zouhair zuhair zvi
  `,
  // Persian, Pashto, Urdu, Kurdish and other names of South-West Asia
  `
  aamir abdolkarim abdollah abdolreza abdul-rashid abida abolghasem abolhassan afshin aftab ahmadzai
  aizaz akbar akhundzada akram alaeddin ali-akbar alireza altaf amirali amrullah anahita anwarul aqa
  aqib arash ardeshir arsalan asadullah asghar ashfaq ataur atta aurangzeb awais ayesha ayub azadeh
  babak bahador bahram barzan behnam behrouz behzad benazir bijan bilal bilawal bushra daniyal dara
  dariush davoud ebrahim elahe esfandiar eshaq eskandar esmail faezeh fahima faramarz farhad fariba
  farooq farshad farzad fatemeh fawad fazal fazle fazlur fereydoun gholam gholamali gholamhossein
  gholamreza ghorban ghulam gohar gulbuddin habibullah hafizullah hamayun hamidreza haneef hanif
  haroon hedayat hekmat hesameddin heshmat hina homa homayoun hooman hormoz hoshyar hossein humayun
  iftikhar imran inzamam iraj ishaq ishaque ismat jafar jalaluddin jamshid javad javaid javed
  jehangir kambiz kashif kaveh kazem keyvan khawaja khosrow khurram khursheed khurshid kiumars
  kosrat kourosh laleh latif liaquat mahmood mahnaz mahshid mahvash maleeha manouchehr mansoureh
  marzieh marziyeh masood masoumeh masrour massoumeh mehbooba mehran mehrdad mian mirhossein mirwais
  moeed moeenuddin mohammad-javad mohsen moin mojtaba morteza mostafa mubashir mujahid munawar
  murtaza mushahid mushtaq nadeem nader naeem nafis naghmeh nahid najam najibullah naseer nasim
  nasrin nasrullah naveed navid nawabzada nawaz niaz niloufar nisar nooruddin noorullah omid parisa
  parvin payman pejman pervaiz pervez qais qamar qassem qazi qolam raheel rahim rahmatullah ramin
  rangin rasoul raza rehana rehman reza riaz rizwan rouhollah roya ruhollah ruhullah sadegh sahraa
  sajjad sardar sartaj sayed-ali sepideh shabnam shafqat shah-mahmood shahbaz shahid shahida shahram
  shahrokh shahrzad shaista shamshad shapour sharbat sharifuddin shaukat shehbaz sheikh shima shirin
  siamak sikandar sima simin sirajuddin sohail soheila sohrab sorena syed syeda tahereh tahmina
  talat tanvir tarana tasneem tasnim tehmina turan usman vali wajid wali waqar waseem wasim yadollah
  yasmin yones yousaf zabihullah zafar zafarullah zaheer zahir zahra zain zarrar zia zohra zohreh
  zubair zulfikar zulfiqar
  `,
  // Indian, Bangladeshi, Nepali, Sri Lankan and Maldivian
  `
  abhijit abhinandan abhishek aditi aditya ajay ajit akash akhilesh alok amar amarinder ambika
  aminul amit amitabh amrita anand ananda anandiben ananth anil anirudh anisul anjali ankit anup
  anupam anura anurag aravind arjun arun aruna arundhati arvind asha ashish ashok ashwin ashwini
  asoka atal atul babu babulal baburam badri bal balakrishna balram bamdev bharat bhim bhupesh
  bhupinder bidhya bidya bijaya bimal bimalendra biren birendra bishnu brahma brajesh brij chamal
  chandra chandrababu chandrasekhar chandrika charan chidambaram damcho dasho dayanidhi deepa deepak
  devendra devi dharmapala dharmendra dhruv digvijay dilip dinesh dipendra dipu divya dolly durga
  enamul fakhruddin fakhrul gagan gamini ganesh gaurav gautam gayatri geeta girija girish gita gopal
  gopalkrishna gopinath gotabaya govind gulzarilal gurcharan gyanendra hardeep hari haridas harini
  harish harsh harsha harshvardhan harsimrat harun hasina hema hemant himanta hiren hitesh iajuddin
  inder indira indra indrajit indrani ishwar jagan jagat jagdish jagjivan jaipal jairam jaswant jaya
  jayalalithaa jayant jayanthi jayaram jehan jhalanath jigme jitendra junius jyoti jyotiraditya
  kailash kalyan kanwal kapil karan karti kartik karu kashinath kavita kazi keshav khadga khaleda
  khandu kinzang kiran kiren kishore kocheril krishna krishnan kumar kumari kusal lakshman lakshmi
  lal lalit lalitha lasantha lata laxman laxmi leela lokendra lokesh lyonchhen lyonpo madan madhav
  madhavrao madhu madhuri mahela mahendra mahesh mahinda maithripala mamata maneka mangala mani
  manish manmohan manohar manoj mansukh marich matiur maumoon meenakshi meera meira menaka milind
  mohan mohandas moosa morarji morshed moudud muhith mukesh mukul mulayam murli murshid murugan
  mushfiqul nalini namgyal nanda nandan nandini narasimha narayan narayana narendra naresh naveen
  navtej nazmul neelam neeraj neha nikhil nilesh nimal nirmal nirmala nirupama nitin nitish nurul
  obaidul omprakash padma palaniappan palitha pallam pallavi pankaj pavan piyush pooja prabath
  prabhakaran prabhu prachanda pradeep pradip prafulla prakash pramod pranab pranay prasad prasanna
  prashant pratap prateek pratibha praveen prem prithviraj priya priyanka purushottam pushpa radha
  radhika rafiqul raghav raghuram rahul raj rajan rajeev rajendra rajesh rajiv rajkumar rajnath
  rakesh ram rama ramachandran ramakrishna raman ramaswamy ramchandra ramesh ramnath ranil ranjan
  ranjit ranjith rasika ratan rati rauff ravi ravinatha ravinder ravindra ravish rekha renu renuka
  rezaul rinzin rishi ritu rohan rohini rohit rohitha roshan ruchi ruchira sachin sadananda saifur
  sajeeb sajith salil sanath sandeep sangay sangeeta sanjay sanjaya sanjeev santosh sarath saroja
  sarojini sashi satish satya satyajit saurabh savita seema shafiqul shahabuddin shahriar shailesh
  shamsul shankar shanker shantanu sharad sharda sharmila shashi shatrughan sher shilpa shiv shiva
  shivraj shivshankar shobha shreya shri shringla shyam shyamala siddharth siddiqur sinha sirimavo
  sirisena sitaram smriti srinivas srinivasan subhas subhash subrahmanyam subramaniam subramanian
  subramanyam suchitra sudha sudhir sujata sujatha suman sumitra sunil sunita suresh surya suryakant
  sushil sushila sushma susil swaminathan swaran swarnim syama tandi tanvi taranjit tarique tejashwi
  tilak tobgay tofail touhid tribhuvan tshering tureen tyronne uddhav ugyen uma upendra usha
  vajubhai vandana varun vasudeva vasundhara velupillai venkaiah venkat venkatesh vidya vijay vijaya
  vijitha vikas vikram vikrant vinay vinayak vineet vinod viraj vishal vishnu vishwanath vivek
  wangchuk wasantha yashodhara yashwant yashwantrao yogendra yogi zail ziaur
  `,
  // Japanese
  `
  ai aiko aki akihiko akihiro akihito akiko akinobu akio akira akiyoshi asako asuka atsuko atsushi
  ayako ayumi banri chieko chiharu chikara chiyoko daijiro daisaku daisuke eiichi eiichiro eiji
  eijiro eiko eisaku emi emiko etsuko etsuro fujio fumihiko fumihito fumiko fumio fusae gen
  genichiro hajime hakubun haruhiko haruhisa haruka haruki haruko haruo hatsuko hayato hideaki
  hidehisa hidekatsu hideki hideko hideo hideyo hideyuki hikaru hiro hirofumi hirohiko hirohito
  hirokazu hiroki hiroko hiromi hiromu hiroshi hiroshige hirotaka hirotoshi hiroya hiroyasu hiroyuki
  hisahito hisako hisao hisashi hitomi hitoshi ichiro ichita ikuo isamu isao itsunori izumi jiro jun
  junichi junichiro junji junko junya kaori kaoru katsue katsuhiko katsumi katsunobu katsutoshi
  katsuya kazuhiko kazuhiro kazuko kazumi kazunori kazuo kazuya kazuyoshi kazuyuki kei keiichi keiji
  keisuke keizo kenichi kenichiro kenji kenjiro kensuke kenta kentaro kenzo kiichi kiichiro kikuko
  kimiko kisaburo kishiro kiyoko kiyomi kiyoshi kiyotaka koichi koichiro koji koki komei konosuke
  kosaku kosuke kotaro kozo kumiko kunihiko kuniko kunio kuranari kyoko kyosuke maiko makiko mako
  makoto mamoru manabu mariko masaaki masafumi masahiko masahiro masahisa masajuro masaki masako
  masamitsu masanori masao masaru masashi masataka masato masatoshi masatsugu masaya masayoshi
  masayuki masazumi masumi masuo matsuko mayumi megumi michihiko michiko michio midori mieko miki
  mikio minako minoru misako mitsuhiro mitsuko mitsuo miyoko mizuho momoko motohisa motoko motoo
  nagako naoki naoko naoto naruhito nobuaki nobuhiko nobuko nobuo nobusuke nobutaka nobuyuki
  norihiko noriko norio noritaka noriyuki osamu reiko renho rie riichiro rokusuke ryo ryohei ryoichi
  ryoji ryoko ryosei ryota ryotaro ryozo ryu ryuichi ryuji ryutaro saburo sachiko sadakazu sadako
  sadao sadayuki saeko sanae satoko satoru satoshi satsuki sayuri seiichi seiji seiko seiroku
  seishiro setsuko shigeaki shigefumi shigeki shigeko shigemitsu shigenori shigeo shigeru shigeyuki
  shiho shin shingo shinichi shinichiro shinji shinjiro shinobu shinsuke shintaro shinya shinzo
  shiro shizuka shizuo sho shoichi shoji shotaro shuji shunichi shunsuke shuzo soichi soichiro
  sosuke sozo sumiko susumu tadahiro tadamori tadao tadashi tadatoshi taichi taisuke taizo takaaki
  takafumi takahiro takaki takako takao takashi takayuki takehiko takehiro takejiro takemasa takeo
  takeru takeshi taku takumi takuya tamisuke taro tatsuo tatsuya tetsuo tetsuro tetsuya tetsuzo
  tokiko tokuichiro tomihisa tomiichi tomohiro tomoko tomomi tomoyuki toru toshiaki toshihiko
  toshihiro toshiki toshiko toshimi toshimitsu toshinao toshio toshiro toshiyuki toyoko tsuneo
  tsutomu tsuyoshi yasuaki yasuhide yasuhiko yasuhiro yasuhisa yasukazu yasuko yasumasa yasunari
  yasuo yasushi yasutoshi yasuyuki yo yohei yoichi yoji yoko yorihisa yoriko yoshiaki yoshie
  yoshifumi yoshihide yoshihiko yoshihiro yoshihito yoshiko yoshimasa yoshimi yoshinobu yoshinori
  yoshio yoshiro yoshitaka yoshitsugu yoshiyuki yosuke yu yuichi yuichiro yuji yuki yukihiko
  yukihisa yukiko yukio yuko yumi yumiko yuriko yusuke yuta yutaka yuya
  `,
  // South-East Asian
  `
  abdurrachman abhisit agum agung agus aisyah alatas alwi ameurfina amien amris andi anies anifah
  anupong aquilino ari arief arifin armida arsa arsjad arthit aung azalina azmin azwar bacharuddin
  bambang banharn basuki benedicto benhur bhichai bhumibol boediono bongbong bouasone bounnhang budi
  carlito chairul chaovalit chatichai chavalit choummaly chuan chuchai chulalongkorn cory daim
  delfin dewi dian djoko djuanda dodi dwi eddy edhy effendi eko endang erick erlangga erlinda
  fadillah fadli fahri fauzi febrian gatot gede ginandjar hamzah hary hatta hidayat hishammuddin
  hishamuddin hla hlaing htay htin idham ignasius indroyono irman isran iwan janjai jejomar jinggoy
  joker joko jusuf kantathi kartini kasem kasit kaysone ketut khamphoui khamtai khamtay khin kitti
  kittichai kobsak kofifah komang korn krit kwik kyaw kyi kyu laksamana leni luhut lwin made maha
  mahathir mahfud manny mari maria-lourdes marzuki maung megawati mochtar muhadjir muhaimin
  muhyiddin mukhriz muldoko mulyani mustapa mya myint myo nadiem najwa nattawut nazri ngurah ngwe
  nitya noh noppadol noppadon nouhak novanto nugroho nyan nyoman nyunt ohn paetongtarn panfilo
  panitan panpree parnpree phankham phumtham pichai pita piti piyabutr plodprasop prabowo
  prajadhipok pramono pranpree praphat prasong pratikno prawit prayut prayuth pridiyathorn puan
  purnomo putu rachmat rafidah rais ratna retno ridwan rini rizal roilo ryamizard saifuddin
  saleumxay samak sanan sandiaga saovanit sein setya shahrizat shwe siddhi sihasak sirikit
  sirindhorn sisavath siti sivarasa soe soemadi somchai somkid somphone sompong somsavat sondhi
  sonexay srettha sri suchinda sudi sugiono suharso sukhumbhand sukma sunarto supachai surakiart
  surapong surayud surin suryo susi susilo sutanto suthep sutrisno suu syarif tanasak tej tengku
  teten thaksin thanat thanin thanom thant thaung theera thein thongloun thongsavanh thongsing thura
  titiek tjahjo tri try tun utomo vajiralongkorn virachai virasakdi vitavas wahyu wan wayan weera
  wibowo wichai wiranto wissanu wunna yasonna yenny yingluck yongyuth yuddy yudi yusril zainal
  zainuddin zambry zarni zaw zeya zin zulkifli
  `,
  // African
  `
  abdi abdinur abdiqasim abdirashid abdiweli abdoulaye abdoulkader abdoulkarim abdourahmane abeba
  abebe abiola abiy abshir adama adamou ade adebayo adekunle adesina adewale adjoa ado adrien afua
  agathon ahmadu ahmed-tidiane ahmednur ahunna ainanshe aissata akin akinwumi akon akosua akua akufo
  alassane alemayehu alfa alganesh aliko aliou alioune aliyu allassane alpha ama amadou amaechi
  amara amason ambachew ameenah aminata aminatou anani andargachew andry anicet anyang arkebe
  asmelash assih assimi atiku ato augustine awa ayaan ayanda ayele ayo ayodele azali baba babacar
  babagana babatunde baboucarr badara badra baldwin baleka bashe bassirou bathabile bekele berhane
  berhanu bernabe bernardine bettina bingu birhanu birtukan blade boima bola bonaventure boniface
  boubacar boubakar brou bukar bukola busisiwe cassam cellou cheick cheikh chiedu chike chikwe
  chimamanda chinedu chinua chinwe choguel chuks chukwuemeka cleopa cyprien cyriaque dah dahabo
  dahir dakore damantang daouda dawda debretsion demeke deqa diango dileita djibo djibril djibrilla
  domitien dong doto duale ebenezer ebou edem efua eggon ekow ekwow elhadj elijah emeka emmerson
  enos esperance essien essozimna evariste ezekiel faduma fallou farmaajo faure faustin-archange
  fekadu festus flavien fode fodio folake folashade fowsiyo funke gaudence gebran gedu genet
  getachew girma gnassingbe godwin goodall goodluck guled hage haile haile-mariam hailemariam
  hakainde hama hassane hery hifikepunye hirsi honorat hosea ibou ibrahima idi idil idrissa ifeanyi
  ifeoma ifrah ikechukwu imani isaias isatou issoufou iyorwuth jabulani jakaya jakkie jama janat
  japhet jendayi jeremie jewel joice jomo joram judson julius kabba kabine kadre kagiso kalonzo
  kaltuma kalusha kamau kamissa karamba karifa kassim kassory kebede kelebone kembo kenule khama
  khumbo kingsley kizza koffi kofi kojo komla kwabena kwadwo kwaku kwame kwasi kwesi lamido lamin
  lansana lansina laraba lazarus leabua levy leymah liban lindiwe litokwa liya louis-rene macky
  madior mahad mahamadou mahamane mahamat mahamoud mahamud mahmat maimouna makhtar malick malusi
  mamadou mamady mamphela mandla mangosuthu mariam mariama mariem matamela mawussi mcebisi medard
  melaku meles membathisi merera miria mmusi mohammadu mohau moise mokgweetsi mompati mosiuoa
  muferihat muhoozi mulatu mulugeta muluzi mundia musalia muse mutahi mwai naledi nangolo natu ncube
  ndeye ndidi nelly nene netumbo ngozi nhlanhla nicephore nickolaus njeri nkosana nkosazana nomvula
  ntsiki nuhu nuradin nuruddin nyanda obafemi obiageli okechukwu okey olabisi olara oldemiro olufemi
  olusegun oluwaseun oluyemi omaar onkokame onyeka oppah osagyefo oumar oumarou ousainou ousmane
  pacifique pakalitha pascoal penda perence philemon phindile phumzile pius pohamba pravin quett
  raage raila robel roch rochereau rosine rotimi ruhakana sadio sahle-work sahra saido salif salou
  salva samora samura seini sekai sekou seretse serigne seydou seyoum sharmarke shehu shina siaka
  sibusiso sidi sidya sifiso simba simplice siyabonga smail soumaila stanislas sylvestre taban
  tadesse tafa taye tedros tekeda tendai tertius tesfaye tewolde thabo thandi theophile thokozani
  thuli tidjane toumani tshepo tsholofelo tumusiime tundu uhuru umaro umaru uzodinma wafula wale
  wangari warsame webster welile winnie wole wondwossen workneh yacouba yakubu yaw yawo yayi yemane
  yemi yero yohannes youssoufou yoweri yusupha yusur zacharia zainab zedekias zenebu zephania zewde
  zinhle zitto zodwa zoleka zweli
  `,
  // Pacific and Caribbean
  `
  aiono aisake aiyaz akanisi akilisi anote apisai aqeel basdeo bharrat bikenibeu chandrikapersad
  charlot cheddi denzil desi dickon earlston enele enex epeli ertha feleti fenton fiame filipo freda
  iosefa irfaan ishmael jioji jocelerme josaia jotham jovenel kalaniopua kamina kamla kausea keron
  kerrie kolinio lagitupu laisenia laufitu litia manasseh meltek mirlande naulu nikenike niko
  parnelli peceli portia rabbie rimbink rony samuelu siaosi sikivou sione sitaleki sitiveni solomone
  surangel taneti taukelina teburoro tessie teuea teuila toke tuila'epa tuilaepa vere viliami voreqe
  `,
];

/** Frequent given names of all continents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  FREQUENT.flatMap((names) => names.trim().split(/\s+/)),
);

/**
 * Chinese (pinyin, Wade-Giles, Cantonese), Korean, Vietnamese and Khmer surnames, which come first in news style.
 * Surnames that are common English words (An, Do, Ban, Long, To) are left out.
 */
export const FAMILY_FIRST_SURNAMES: ReadonlySet<string> = new Set(
  `
  ahn ai bae baek bai bang bao bi bian bo bong bui byun cai cao cen cha chae chai chan chang chao
  chau chea chem chen cheng chhum chi chiang chiu cho choe choi chon chong chou chow chu chuang chun
  chung cui dai dang dao deng diao ding dinh dith doan dong dou du duan duong fan fang fei feng fong
  fu gan gang gao ge geng gil gong gu guan gui guo gwak ha ham han hao he heo ho hoang hong hor hou
  hsiao hsieh hsu hsueh hu hua huang huh hui hun huo huynh hwang hyon hyun ieng ing jang jeon jeong
  jeung ji jia jian jiang jiao jie jin jing jo jon jong joo ju jun jung kang kem keng keo khieu
  khuat khuon kieu kil kim ko kong koo kook koy ku kuan kuo kwak kwan kwok kwon kye lai lam lan lang
  lau lee lei leng leung li lian liang liao lien lim lin ling liu lo lou lu luan lun lung luo luong
  luu lv ly ma maeng mai mam mao mei meng miao min mo mok moon mou mu myung nam ngo nguyen nhek nie
  ning niu noh nong norodom nuon oh ong ouch ouk ouyang paek paik pak pan pang park pei peng pham
  phan phung pi ping prak pu pyo pyon qi qian qiang qiao qin qiu qu quach quan que rao ren rhee ri
  rim ro roh rong ros ruan ryang ryom ryu sar seng seo seok seol seong shan shang shao shen sheng
  shi shih shim shin shu shuai si sim sima sin sisowath sohn sok som son song soong su suh sui suk
  sun sung suon suy szeto ta tae tan tang tao teng tep thach thae thong thun tian ton tong touch
  tran trieu trinh truong tsai tsang tse tseng tsui tu tung uch uk ung var veng vo vong vu vuong wan
  wang wei wen weng wi won wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao
  yau ye yeh yen yeo yeom yeung yi yim yin ying yip yom yong yoo yoon yu yuan yue yun yung zang zeng
  zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo
  `
    .trim()
    .split(/\s+/),
);

/** Words in lower case inside a name; a hyphen may bind them to the next word (al-Sudani, ul-Haq). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `
  al el bin ibn ben bint binti binte abu abi abd abdel abdul ould ag ait wa ul ud ur uz von van vom
  zu zum zur der den ter ten te de het da do dos di del della delle dello dei degli dal dalla du des
  la las le les lo los y e af av st st. oglu ogly uly kyzy qizi zade zadeh d' 't bar san santa arap
  `
    .trim()
    .split(/\s+/),
);

/** Given names that are first of all places: they are read as names only before a word that can be a surname. */
export const PLACE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "jordan chad paris georgia austin dallas sydney florence virginia victoria india israel charlotte adelaide francisco santiago salvador lourdes kenya chelsea brooklyn madison".split(
    " ",
  ),
);
