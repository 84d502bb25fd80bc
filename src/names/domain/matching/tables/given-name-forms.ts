/**
 * One given name in the forms that languages gave it, a line a name: Slavic, Western, Turkic and Arabic. Written
 * down from common knowledge of name history; spellings that the letter costs bring together anyway are left
 * out. A line does not say that two bearers are one person, only that one person may be written either way.
 */
export const GIVEN_NAME_FORMS = `
александр alexander olexandr олександр alexandre alessandro alejandro искандер ескендір iskandar sander
александра alexandra олександра oleksandra alessandra sandra
алексей алексий олексий alexis alexius aleksej олексій
анастасия анастасія anastasia настасья
андрей андрій andrew andreas andre andrzej ондрей
анна hanna ганна anne ann hannah anne
антон anthony anton antoine антоній antonio
артём artem artemy artemius артемий
вадим vadym вадым
василий basil василь vasyl basile
валентин valentine valentin
варвара barbara
вероника veronica veronique
виктор victor viktor
виктория victoria viktoria victoire
виталий vitaly vitalis vital
владимир volodymyr володимир wladimir waldemar vladimir
всеволод vsevolod
вячеслав viacheslav vaclav wenceslas
галина halyna halina галына
геннадий hennadiy gennady
георгий george georg georges georgy юрий егор yuri iurii юрий jerzy jorge жорж гиорги giorgi
григорий gregory hryhoriy gregor grigor григор grzegorz
дарья daria dariya darya
даниил daniel danylo данило данил даниял даньял
давид david дәуіт дауд dawud дауыт dawid davit давит
дмитрий dmytro dmitri dimitri demetrius димитрий дмитро
евгений eugene evgeny yevhen eugen евген
евгения eugenia eugenie yevgeniya
екатерина catherine katherine katharina kateryna katarina катерина katrin caterina
елена helen helena olena helene elena олена ellen
елизавета elizabeth elisabeth elisaveta isabella lizaveta
ефим euthymius yukhym
захар zachary zakaria зәкария zechariah zakhar
иван john johann jean jan ioan giovanni juan иоанн ян johannes janis ioannes
игорь ihor igor
илья elias elijah ilias illia ілля ilyas ілияс ильяс elia
иосиф joseph йосиф осип юсуф yusuf жүсіп юсуп jozef jose giuseppe yosif
ирина irene iryna irena arina арина
исаак isaac ysqaq ысқақ ishaq исхак izaak
ибрагим abraham ибраһим ыбырайым авраам ибраим ibrahim avraam
ислам islam
измаил ismail ысмайыл исмаил smail смайыл
кирилл cyril kyrylo кирило
константин constantine konstantin kostiantyn костянтин
ксения xenia ksenia oksana оксана аксинья
лаврентий lawrence laurent lorenz
лев leo leon lew
леонид leonid
лука luke lucas luc lukas
людмила ludmila liudmyla
людвиг ludwig louis lewis
максим maxim maksym maximus maxime
маргарита margaret margarita marguerite margarete
мария mary maria marie mariam мариям мәриям марьям maryam miriam маріа марыя
марк mark marcus marc marko
марфа martha marta
матвей matthew mathias matviy matthias mateusz матвій
михаил michael mykhailo mikael michel miguel mihail михайло mikhael микаэл мікаіл
моисей moses муса мұса musa moise
мухаммед muhammad mohammed мұхаммед мұхамед магомед мухамед махамбет мұхамбет магомет mohamed mehmed мехмет мамед muhamed мәмбет
надежда nadia nadiya nadezhda
наталья natalie natalia nataliya наталія
никита mykyta nikita
николай nicholas mykola nikolaus nicolas микола nikola микалай klaus
нина nina
ольга helga olha olga
павел paul pavlo paulus paolo павло pablo pavel павал
пётр peter petro pierre piotr pedro петро петрос petros
роман roman romain
самуил samuel шамиль самвел
сара sarah сәра sara
семён simon simeon symon симон шимон szymon
сергей serge serhiy sergius sergio сергій сергий сяргей
соломон solomon сүлеймен сулейман suleiman süleyman salomon
софия sophia sofia sophie софья
станислав stanislaus stanislaw
степан stephen stefan steven stepan stephan étienne стефан
тамара tamar tamara
татьяна tatiana tetyana tatyana тетяна
тимофей timothy timofey
ульяна juliana uliana юлиана
фёдор theodore fedir theodor теодор тодор
филипп philip philippe felipe
фома thomas toma томас
христина christina kristina christine крістіна
эдуард edward eduard edouard едуард
эмма emma
юлия julia juliette julie yuliya юлія
юлиан julian юлий julius
яков jacob james jakob jacques якуб жақып yakub jaime якоп
ярослав jaroslav yaroslav iaroslav
абдулла abdullah абдолла ғабдолла габдулла әбділдә абдилда
абдурахман abdurrahman әбдірахман абдрахман ғабдырахман габдрахман
айша aisha ғайша гайша aishah ayşe айше
али әли ғали гали ali
асия әсия asiya
әмір эмир амир emir amir
аюб ayyub әйіп эйюб айып
бибігүл bibigul
ғабит габит abit әбит
ғали гали
ғалымжан алимжан галимзян галимжан
ғани гани
ғизат гизат иззат
зылиха зулейха zuleikha зылыйха zuleyha зүлейха
қадыр кадир qadir абдукадыр qodir
қалима халима halima
қасым касим qasim qosim
қызыр хизр hizir хызыр
қабиболла хабибулла habibullah хабиболла
қалел халил khalil halil
қамза хамза hamza
қасен хасан hassan асан hasan әсен
қусайын хусейн hussein үсен усейн хусаин hüseyin құсайын хусан
қайыр хаир khair
лұқпан лукман luqman лоқман
мәдина медина madina
мерует маруарид
нұғман нугман numan нағыман
омар умар омер umar ғұмар omer
осман усман othman ғұсман оспан uthman
рахым рахим rahim рақым
рүстем рустам rustam
сәлима салима селима
сағдат саадат
сейіт сайид сеид sayyid саид seyit
тайыр тахир tahir таир
фатима бәтима патима fatma fatimah батима фатма
файзолла файзулла пайзолла fayzullah
фарида парида
жамал джамал camal jamal
жамила джамиля cemile zhamila
жаппар джафар абдужаппар jafar zhapar жапар
жүніс юнус yunus жунус юнис iunus
жүсіп юсуп
жақия яхья yahya яхия
зейнеп зайнаб zaynab zeynep
зубайда зубейда zubayda
мәлік малик малек
мырза мирза mirza
надыр надир nodir
нигмет нигмат ниғмет
рамазан рамадан ramadan ramazon
шәріп шариф sharif шарип
шамшия шамсия
ысқақ исхак
ғазиз азиз әзиз aziz
ғазиза азиза әзиза
ғайни гайни
ғабдолла абдолла
ғаббас аббас abbas
`;
