package align

// columnTable gives the commonest words of the news in languages that the other tables do not hold. A line is an
// English word of those tables, then stems in Italian, Portuguese, Polish, Czech, Ukrainian, Korean, Arabic and
// Hindi, parted by bars. Stems shorter than four letters, and forms with a dot, match whole words only.
const columnTable = `
president | presiden | presiden | prezyden | prezident | президент | 대통령 | رئيس رئاس | राष्ट्रपति
minister | ministr | ministr | minist | ministr | міністр | 장관 | وزير وزراء وزار | मंत्री
government | governo governi | governo governos | rząd rządu rządow | vlád vlády vláda | уряд | 정부 | حكوم | सरकार
parliament | parlament | parlament | parlament sejm | parlament sněmov | парламент рада | 의회 국회 | برلمان | संसद
court | tribunal corte | tribunal corte | sąd sądu sądow sądy | soud soudu soudní | суд суду судом судді | 법원 재판 | محكم | अदालत न्यायालय
law | legge leggi | lei. leis. | ustaw prawo prawa | zákon | закон | 법률 법안 | قانون قوانين | कानून क़ानून
police | polizi | políci polici | policj | polic | поліці | 경찰 | شرط | पुलिस
crime | crimin reato reati | crime crimes crimin | przestęp | zločin trestn | злочин | 범죄 | جريم جرائم | अपराध
murder | omicid assassin | assassin homicíd | morderst zabójst | vražd | вбивств | 살인 | قتل | हत्या
victim | vittim | vítima | ofiar | oběť oběti obětí | жертв | 희생자 피해자 | ضحي ضحايا | पीड़ित
prison | prigion carcer | pris prisão prisõe | więzien | vězen | тюрм вязниц | 감옥 교도소 | سجن سجون | जेल
arrest | arrest | detid prend prisão | areszt zatrzyma | zatčen zatkl zadrže | заарешт затрим | 체포 | اعتقال اعتقل | गिरफ्तार
investigat | indagin inchiesta | investiga | śledztw dochodzen | vyšetřov | розслід | 수사 조사 | تحقيق | जांच
election | elezion | eleiç eleições eleição | wybor wybory | volb volby voleb | вибор вибори | 선거 | انتخاب | चुनाव
vote | voto voti votat votar | voto votos votar | głosow głosy | hlasov hlas | голосув голос | 투표 | صوت تصويت | मतदान वोट
party | partito partiti | partido | partia partii partię | stran strany strana | парті | 정당 | حزب أحزاب | पार्टी
war | guerra guerre | guerra | wojn | válk válce války | війн війна | 전쟁 | حرب حروب | युद्ध जंग
army | esercito | exército | armia armii wojsk | armád | армі військ | 군대 육군 | جيش | सेना
military | militar | militar | wojskow | vojensk | військов | 군사 | عسكري | सैन्य
soldier | soldat | soldado | żołnierz | voják vojác | солдат | 군인 병사 | جندي جنود | सैनिक
attack | attacc | ataque atac | atak | útok útoc | атак напад | 공격 | هجوم هجمات | हमला हमले
bomb | bomb | bomba bombard | bomb | bomb pum | бомб | 폭탄 | قنبل | बम
weapon | arma. armi. | arma. armas. | broń broni | zbraň zbraně zbran | збро | 무기 | سلاح أسلح | हथियार
nuclear | nuclear | nuclear | nuklear jądrow atomow | jadern atomov | ядерн атомн | 핵 원자력 | نووي | परमाणु
kill | uccis uccid | matou morto mort | zabi zabił zabit | zabil zabit | убит вбит загин | 사망 살해 숨졌 | قتل مقتل | मारे मार
death | morte morti morto | morte mortes morreu | śmierć śmierci zgon | smrt smrti úmrtí zemřel | смерт помер | 죽음 사망 | موت وفاة | मौत मृत्यु
injur | ferit lesion | ferid ferim | rann rany | zraněn zraně | поранен | 부상 | جرح إصاب جريح | घायल
peace | pace. | paz. | pokój pokoju | mír míru | мир. миру. мирн | 평화 | سلام | शांति
agreement | accord | acord | porozumien umow | dohod smlouv | угод домовл | 합의 협정 | اتفاق | समझौता समझौते
sanction | sanzion | sanç sançõe | sankcj | sankc | санкці | 제재 | عقوب | प्रतिबंध
european | europe | europe europeu | europejsk europ | evrop | європ | 유럽 | أوروب | यूरोप
usa | stati. american usa. | estados. american eua. | stany usa. ameryk | usa. spojen americ | сша американ | 미국 | أمريك الولايات | अमेरिका अमेरिकी
russia | russi | russ rússia | rosj rosyj | rusk ruska | росі | 러시아 | روسي روسيا | रूस रूसी
china | cina cines | china chines | chin chiń chińs | čín číns | китай китаю китайс | 중국 | صين | चीन चीनी
japan | giappon | japão japon | japon japońs | japon | японі | 일본 | ياباني يابان | जापान जापानी
korea | corea corean | coreia coreano | kore | kore korej | коре | 한국 북한 | كوري كوريا | कोरिया
ukraine | ucrain | ucrâni ucran | ukrai ukraiń | ukraji | україн | 우크라이나 | أوكران | यूक्रेन
german | german tedesc | aleman alemã | niemc niemie | němec němc | німеч німец | 독일 | ألمان | जर्मन
french | franc frances | franç franc francês | franc francu | franc | франц | 프랑스 | فرنس | फ्रांस फ़्रांस
britain | britann ingles gran. | britân inglês | bryty brytyj | británi brits | британ | 영국 | بريطان | ब्रिटेन ब्रिटिश
italy | itali | itáli italian | włoch włosk | itál itals | італі | 이탈리아 | إيطال | इटली
spain | spagn | espanh | hiszpan hiszpań | španěl | іспан | 스페인 | إسبان | स्पेन
india | india indian | índia indian | indi indie indyjs | indi indie indick | інді | 인도 | هند | भारत भारतीय
israel | israel | israel | izrael | izrael | ізраїл | 이스라엘 | إسرائيل | इसराइल इज़राइल
city | città | cidade | miast miasto mieśc | měst město městě | міст місто міста | 도시 | مدين مدن | शहर
country | paese paesi | país países | kraj kraju kraje państw | země zemi zemí stát státu | країн держав | 나라 국가 | بلد بلاد دول | देश
world | mondo mondial | mundo mundial | świat świata świecie | svět světa světě | світ світу світов | 세계 | عالم | दुनिया विश्व
people | person gente | pesso gente | ludzi ludzie osób osoby | lidé lidí lidem lidi osob | людей люди людям осіб | 사람 국민 | شعب ناس أشخاص | लोग लोगों
woman | donna donne | mulher | kobiet | žen žena ženy | жінк жінок | 여성 여자 | امرأة نساء | महिला
man | uomo uomini | homem homens | mężczyzn | muž muže muži | чоловік | 남성 남자 | رجل رجال | पुरुष आदमी
child | bambin figli | criança | dziec dzieci | dítě děti dětí | дитин діти дітей | 아이 어린이 | طفل أطفال | बच्चा बच्चे बच्चों
family | famigli | família famili | rodzin | rodin | родин сім'я | 가족 | عائل أسر | परिवार
school | scuol | escola | szkoł szkol | škol | школ | 학교 | مدرس مدارس | स्कूल
university | universit | universid | uniwersytet | univerzit | університет | 대학 | جامع | विश्वविद्यालय
student | student | estudante alun | student uczn | student žák | студент учн | 학생 | طالب طلاب | छात्र
teacher | insegnant profess | professor | nauczyciel | učitel | вчител учител | 교사 선생 | معلم | शिक्षक
hospital | ospedal | hospital hospita | szpital | nemocni | лікарн | 병원 | مستشف | अस्पताल
doctor | medico medici dottor | médic | lekarz lekarze | lékař | лікар | 의사 | طبيب أطباء | डॉक्टर
health | salute sanitar | saúde | zdrowi zdrowot | zdraví zdravot | здоров | 건강 보건 | صح صحة | स्वास्थ्य
disease | malatti | doença | chorob | nemoc choro | хвороб | 질병 질환 | مرض أمراض | बीमारी रोग
virus | virus | vírus | wirus | virus vir | вірус | 바이러스 | فيروس | वायरस
money | denaro soldi | dinheiro | pieniąd pieniędz | peníze peněz | гроші грошей | 돈 자금 | مال أموال | पैसा पैसे धन
bank | banca banche | banco bancos | bank | bank | банк | 은행 | بنك بنوك مصرف | बैंक
market | mercat | mercad | rynek rynku rynk | trh trhu trhy | ринок ринку | 시장 | سوق أسواق | बाजार बाज़ार
price | prezzo prezzi | preço preços | cen ceny cena | cen ceny cena | цін ціни ціна | 가격 | سعر أسعار | कीमत दाम
company | azienda aziend società impresa | empresa companhia | firm spółk | firm společnost | компані | 회사 기업 | شرك | कंपनी
economy | econom | econom | gospodar ekonom | ekonom hospodář | економ | 경제 | اقتصاد | अर्थव्यवस्था आर्थिक
trade | commerci | comérc comerci | handl | obchod | торгів торгов | 무역 | تجار | व्यापार
tax | tassa tasse impost fisc | imposto fiscal | podatk | daň daně dan | податк | 세금 | ضريب ضرائب | कर.
work | lavor | trabalh | prac pracy pracow | prác prací pracov | робот працю прац | 일하 노동 | عمل | काम
worker | lavorator operai | trabalhador operári | pracown robotn | pracovn dělní zaměstnan | працівн робітн | 노동자 직원 | عامل عمال | कर्मचारी श्रमिक
day | giorno giorni | dia. dias. | dzień dni dnia | den dne dny dní | день дні днів | 날 하루 | يوم أيام | दिन
week | settiman | seman | tydzień tygodn | týden týdn | тижн тиждень | 주 주간 | أسبوع | सप्ताह हफ्ते
month | mese mesi | mês meses | miesiąc miesięcy | měsíc | місяц | 개월 달 | شهر أشهر شهور | महीना महीने
year | anno anni | ano. anos. | rok. roku. lat. lata. | rok. roku. let. roky. | рік року років рок | 년 해 | عام سنة سنوات | साल वर्ष
today | oggi | hoje | dziś dzisiaj | dnes dnešn | сьогодн | 오늘 | اليوم | आज
yesterday | ieri | ontem | wczoraj | včera | вчора учора | 어제 | أمس | कल.
tomorrow | domani | amanhã | jutro | zítra | завтра | 내일 | غدا | कल.
morning | mattin | manhã | rano poran | ráno rán | ранок вранці ранк | 아침 | صباح | सुबह
night | notte notti | noite | noc. nocy | noc. noci | ніч ночі | 밤 | ليل | रात
evening | sera. serat | tarde noite | wieczor wieczór | večer | вечір вечор | 저녁 | مساء | शाम
monday | lunedì | segunda | poniedział | pondělí | понеділ | 월요일 | الاثنين | सोमवार
tuesday | martedì | terça | wtorek wtork | úterý | вівтор | 화요일 | الثلاثاء | मंगलवार
wednesday | mercoledì | quarta | środ środa | střed středu | серед середа | 수요일 | الأربعاء | बुधवार
thursday | giovedì | quinta | czwartek czwartk | čtvrtek čtvrtk | четвер | 목요일 | الخميس | गुरुवार बृहस्पतिवार
friday | venerdì | sexta | piątek piątk | pátek pátk | п'ятниц | 금요일 | الجمعة | शुक्रवार
saturday | sabato | sábado | sobot | sobot | субот | 토요일 | السبت | शनिवार
sunday | domenica | domingo | niedziel | neděl | неділ | 일요일 | الأحد | रविवार
house | casa. case. | casa. casas. | dom. domu domy | dům domu domy | будин дім дому | 집 주택 | بيت منزل | घर मकान
street | strada via. | rua. ruas. | ulic | ulic | вулиц | 거리 도로 | شارع شوارع | सड़क
car | auto. macchin automobil | carro carros automóv | samoch | auto. auta automob | авто машин | 자동차 차량 | سيار | कार. गाड़ी
train | treno treni | comboio trem. trens. | pociąg | vlak | поїзд потяг | 기차 열차 | قطار | ट्रेन
aircraft | aereo aerei | avião aviões | samolot | letadl letoun | літак | 비행기 항공기 | طائر | विमान
ship | nave. navi. | navio | statek statk | loď lodi lodě | корабл судно | 선박 배 | سفين سفن | जहाज
water | acqua acque | água | wod woda wody | vod voda vody | вод вода води | 물 | ماء مياه | पानी जल
sea | mare. mari. | mar. mares. | morz morze | moř moře | море моря морсь | 바다 | بحر | समुद्र सागर
river | fiume fiumi | rio. rios. | rzek | řek řeka řeky | річк ріка | 강 | نهر | नदी
mountain | montagn monte | montanh | gór góra góry | hor hora hory | гір гора гори | 산 | جبل جبال | पहाड़ पर्वत
island | isola isole | ilha | wysp | ostrov | острів остров | 섬 | جزير جزر | द्वीप
earthquake | terremot sisma | terremot sismo | trzęsien | zemětřes | землетрус | 지진 | زلزال | भूकंप
storm | tempest uragan | tempestad | burz burza sztorm | bouř bouře | шторм бур | 폭풍 태풍 | عاصف | तूफान
fire | incendi fuoco | incêndi fogo | pożar ogień | požár oheň | пожеж вогн | 화재 불 | حريق نار | आग
weather | meteo tempo. | tempo. meteorol | pogod | počas | погод | 날씨 | طقس | मौसम
food | cibo aliment | comida aliment | żywnoś jedzen | jídl potravin | їжа їжі продукт | 음식 식품 | طعام غذاء | भोजन खाना
air | aria. | ar. | powietrz | vzduch | повітр | 공기 | هواء | हवा
earth | terra. | terra. | ziem ziemia ziemi | zem země | земл | 지구 | أرض | पृथ्वी धरती
sun | sole. | sol. | słońc | slunc | сонц | 태양 | شمس | सूरज सूर्य
animal | animal | animal animai | zwierz | zvíř zvířat | тварин | 동물 | حيوان | जानवर पशु
dog | cane. cani. | cão cães cachorr | pies psa psy psów | pes psa psi psů | собак пес | 개. 강아지 | كلب كلاب | कुत्ता कुत्ते
book | libro libri | livro | książk | knih | книг книж | 책 | كتاب كتب | किताब पुस्तक
newspaper | giornal | jornal jornai | gazet dzienni | novin deník | газет | 신문 | صحيف صحف | अखबार
film | film. pellicol | filme filmes | film | film | фільм | 영화 | فيلم أفلام | फिल्म
music | music | músic | muzyk | hudb hudeb | музик | 음악 | موسيق | संगीत
game | gioco giochi partita | jogo jogos | gra. gry. gier mecz | hra. hry. her. zápas | гра. гри. матч | 게임 경기 | لعب مبار | खेल मैच
team | squadra squadre | equipa equipe time | drużyn zespoł zespół | tým týmu družst | команд | 팀 | فريق | टीम
win | vinto vinc vittor | venc vitóri ganh | wygra zwycięs | vyhrá vítěz | перем виграв | 승리 이겼 | فاز فوز | जीत
lose | perso perd sconfit | perd derrot | przegra strac stracił | prohrál ztratil porážk | програ втрат | 잃 패배 | خسر خسار | हार
player | giocator | jogador | zawodnik gracz | hráč | гравц гравець | 선수 | لاعب | खिलाड़ी
say | detto dice disse ha. | disse diz dizer | powiedzia mówi | řekl uvedl říká | сказав сказала каже | 말했 말하 | قال يقول | कहा कहना
announce | annunci | anunci | ogłos zapowiedzia | oznámil ohlás | оголос повідом | 발표 | أعلن إعلان | घोषणा
know | sapere conosc saputo | sabe saber conhec | wie. wiedz zna. | ví. vědět věděl zná | знає знати відом | 알고 아는 | علم عرف يعرف | जानता जानते
think | pens crede | pensa pensar acha | myśl myśli uważa | mysl myslí | дума вважа | 생각 | فكر يعتقد ظن | सोच
want | vuole volere vogl | quer querer | chce chcą chciał | chce chtěl chtějí | хоче хочуть хотів | 원하 원한 | أراد يريد | चाहता चाहते
see | vedere visto vede | ver. viu vê. | widzi widzia zobacz | vidět viděl vidí | бачит побач | 보다 봤다 | رأى يرى شاهد | देखा देख
go | andare andato | ir. foi. vai. | iść jecha poszed | jít jel šel | піти йде їха | 갔다 가다 | ذهب يذهب | गया जाना जा.
come | venire venuto arriva | vir. veio chega | przyje przysz | přijít přišel přijel | прийшов приїха | 왔다 온다 | جاء وصل | आया आना
give | dare. dato | dar. deu. | dać dał daj | dát dal dali | дати дав дає | 주다 줬다 | أعطى منح | दिया देना
take | prend preso | tomar tomou levar | wziąć wziął zabra | vzít vzal brát | взяти взяв бра | 가져 | أخذ تناول | लिया लेना
help | aiut | ajud | pomoc pomóc pomag | pomoc pomoh pomá | допом | 도움 지원 돕 | مساعد ساعد | मदद सहायता
use | us usa usat utilizz | usar uso. utiliz | używa użyc korzyst | použí používá užív | викорис | 사용 이용 | استخدم استخدام | उपयोग इस्तेमाल
build | costrui | constru | budow zbudow | stavb postav budov | буду збуду | 건설 짓 | بناء بنى | निर्माण
open | apert aprir | abert abrir abriu | otwar otwór otwier | otevř | відкри | 열 개장 | فتح مفتوح | खुला खोल
close | chius chiud | fech encerr | zamkn zamyka | zavř uzavř | закри зачин | 닫 폐쇄 | أغلق إغلاق | बंद
begin | inizi comincia | começ inici | zaczą rozpocz | začal zahájil začá | почав почина розпоч | 시작 | بدأ بداية | शुरू
end | fine. finit termin | fim. termin acab | koniec końc | konec konč skonč | кінец кінц закінч | 끝 종료 | نهاي انته | अंत खत्म समाप्त
change | cambi | mudan mudar altera | zmian zmieni | změn | змін | 변화 변경 | تغيير تغير | बदलाव परिवर्तन
increase | aument cresc | aument cresc | wzros wzrost zwiększ | zvýš růst vzrost | зрос збільш | 증가 늘 | زياد ارتف | वृद्धि बढ़
fall | cadut cala diminu | queda caiu cair | spad spadek spadł | pokles klesl pád | пад впав знизи | 하락 감소 떨어 | انخف سقط | गिर गिरावट
million | milion | milhõ milhão | milion mln. | milion | мільйон млн. | 백만 | مليون ملايين | मिलियन लाख
billion | miliard | bilhõ bilião | miliard mld. | miliard | мільярд млрд. | 십억 | مليار | अरब बिलियन
percent | percent | percent | procent proc. | procent | відсот | 퍼센트 | بالمئة المائة | प्रतिशत
number | numer | número | liczb numer | počet počt čísl | числ кільк номер | 숫자 번호 | عدد رقم | संख्या
group | grupp | grupo | grup | skupin | груп | 그룹 단체 | مجموع | समूह
member | membr | membro | człon członk | člen členy | член | 회원 의원 | عضو أعضاء | सदस्य
leader | leader dirigen capo. | líder | przywód lider | vůdc lídr šéf | лідер | 지도자 대표 | زعيم قائد | नेता
problem | problem | problem | problem | problém | проблем | 문제 | مشكل مشاكل | समस्या
question | domand question | pergunt questão quest | pytan kwesti | otáz otázk | питан запитан | 질문 | سؤال مسأل | सवाल प्रश्न
answer | rispost rispond | respost respond | odpowied | odpověd odpověď | відпов | 답변 대답 | جواب رد إجاب | जवाब उत्तर
decision | decision | decisão decis | decyzj | rozhodn | рішен | 결정 | قرار | फैसला निर्णय
plan | piano piani | plano planos | plan | plán | план | 계획 | خط خطة خطط | योजना
report | rapport relazion | relatóri report | raport doniesi | zpráv hlás | звіт повідом | 보고 보도 | تقرير تقارير | रिपोर्ट
study | studio studi ricerc | estudo estudos | badani studi | studi výzkum | дослід | 연구 | دراس بحث | अध्ययन शोध
scientist | scienzi ricercat | cientist | naukow naukowiec | vědec věd vědc | вчен учен науков | 과학자 | عالم علماء | वैज्ञानिक
history | stori | históri | histori | histori děj | істор | 역사 | تاريخ | इतिहास
language | lingu | língua | język języ | jazyk | мова мови мовою | 언어 | لغ لغة | भाषा
right | diritt | direito | praw prawo prawa | práv právo práva | прав право | 권리 | حق حقوق | अधिकार
freedom | libert | liberd | wolnoś | svobod | свобод | 자유 | حري حرية | स्वतंत्रता आज़ादी
power | potere energi forza | poder energi forç | moc mocy władz siła | moc. síla síly | влад сил потуж | 권력 힘 | قوة سلط طاق | शक्ति
new | nuov | novo nova novos novas | now nowy nowe nowa | nov nový nové nová | нов новий нова нові | 새로운 신규 | جديد | नया नए नई
old | vecchi antic anziani | velh antig | star stary stare | star starý staré | стар старий | 오래 낡 | قديم | पुराना पुराने
big | grand | grande | duż wielk | velk velký | велик | 큰 대형 | كبير كبرى | बड़ा बड़े बड़ी
small | piccol | pequen | mał mały małe | mal malý malé | мал малий невелик | 작은 소형 | صغير | छोटा छोटे
good | buon bene | bom boa. bons | dobr | dobr dobrý | добр гарн | 좋은 | جيد حسن | अच्छा अच्छे
bad | cattiv male. | mau. má. ruim | zły złe źle | špatn zlý | поган | 나쁜 | سيئ | बुरा खराब
high | alto alta alti alte | alto alta altos | wysok | vysok | висок | 높은 | عال مرتفع | ऊंचा उच्च
long | lung | long | dług długi | dlouh | довг | 긴 오래 | طويل | लंबा लंबे
first | prim | primeir | pierwsz | prvn | перш | 첫 처음 | أول أولى | पहला पहले पहली
last | ultim scors | últim passad | ostatni zeszł | posledn minul | останн минул | 마지막 지난 | أخير ماضي | आखिरी पिछले पिछला
second | second | segund | drug | druh druhý | друг другий | 두번째 둘째 | ثاني | दूसरा दूसरे
two | due. | dois duas | dwa dwie dwóch | dva dvě dvou | два дві двох | 두 | اثنان اثنين | दो.
three | tre. | três | trzy trzech | tři tří | три трьох | 세 | ثلاث | तीन
four | quattro | quatro | cztery czterech | čtyři čtyř | чотири | 네 | أربع | चार
five | cinque | cinco | pięć pięciu | pět pěti | п'ять | 다섯 | خمس | पांच पाँच
ten | dieci | dez. | dziesięć | deset | десять | 열 | عشر | दस
north | nord. settentr | norte | północ | sever severní | північ | 북 북부 | شمال | उत्तर उत्तरी
south | sud. meridion | sul. | południ | jih jižn | півден | 남부 남쪽 | جنوب | दक्षिण दक्षिणी
east | est. oriental orient | leste oriente | wschod wschód | východ | схід східн сход | 동부 동쪽 | شرق | पूर्व पूर्वी
west | ovest occident | oeste ocident | zachod zachód | západ | захід західн заход | 서부 서쪽 | غرب | पश्चिम पश्चिमी
road | strada strade | estrad | drog droga | silni cest cesta | дорог шлях | 도로 길 | طريق طرق | सड़क मार्ग
airport | aeroport | aeroport | lotnisk | letišt | аеропорт | 공항 | مطار | हवाई
border | confin frontier | fronteir | granic | hranic | кордон | 국경 | حدود | सीमा
energy | energi | energi | energi energet | energi energet | енерг | 에너지 | طاق طاقة | ऊर्जा
oil | petroli olio | petróle óleo | rop ropa ropy naft | rop ropa ropy | нафт | 석유 | نفط | तेल
gas | gas. | gás | gaz gazu | plyn | газ газу | 가스 | غاز | गैस
climate | clima clima | clima climát | klimat | klima klimat | клімат | 기후 | مناخ | जलवायु
internet | internet | internet | internet | internet | інтернет | 인터넷 | إنترنت انترنت | इंटरनेट
computer | computer | computador | komputer | počítač | комп'ют | 컴퓨터 | حاسوب كمبيوتر | कंप्यूटर
phone | telefon | telefon celular | telefon | telefon | телефон | 전화 | هاتف هواتف | फोन मोबाइल
photo | foto | foto | zdjęci fotogr | fotk fotogr snímk | фото | 사진 | صور صورة | फोटो तस्वीर
television | televis | televis | telewiz | televiz | телевіз телебач | 텔레비전 방송 | تلفزيون | टीवी टेलीविजन
journalist | giornalist | jornalist | dziennikarz | novinář | журналіст | 기자 | صحفي صحافي | पत्रकार
author | autor scrittor | autor escritor | autor pisarz | autor spisovatel | автор письменн | 작가 저자 | كاتب مؤلف | लेखक
artist | artist | artist | artyst | umělec umělc | художн артист | 예술가 화가 | فنان | कलाकार
church | chies | igrej | kości kościoł kościół | kostel círk | церкв | 교회 | كنيس | चर्च
god | dio. | deus | bóg bog boga | bůh boha | бог бога | 신 하나님 | الله | भगवान ईश्वर
love | amor ama | amor | miłoś kocha | lásk miluj | любов кохан | 사랑 | حب | प्यार प्रेम
friend | amic | amig | przyjaci | přítel kamarád přátel | друз друг подруг | 친구 | صديق أصدقاء | दोस्त मित्र
father | padre papà | pai. pais. | ojciec ojca | otec otce | батьк | 아버지 | والد أب. | पिता
mother | madre mamma | mãe mães | matk | matk | мати матер мам | 어머니 | والدة أم. | मां माता
brother | fratell | irmão irmãos | brat brata | bratr | брат | 형제 | أخ. شقيق | भाई
life | vita. vite. | vida vidas | życi | život | житт | 생활 삶 | حياة | जीवन जिंदगी
body | corpo corpi | corpo corpos | ciał | těl tělo | тіл | 몸 신체 | جسم جسد | शरीर
head | testa capo | cabeç | głow | hlav | голов | 머리 | رأس | सिर
hand | mano mani | mão mãos | ręk ręce ręka | ruk ruka ruce | рук рука руки | 손 | يد أيدي | हाथ
eye | occhi | olho olhos | oko oczy oczu | oko oči očí | око очі очей | 눈 | عين عيون | आंख आँख
blood | sangue | sangue | krew krwi | krev krve krv | кров | 피 혈액 | دم دماء | खून रक्त
heart | cuore | coraç | serc | srdc | серц | 심장 마음 | قلب | दिल हृदय
young | giovan | jovem jovens | młod | mlad | молод | 젊은 | شاب شباب | युवा
black | ner nero nera neri | pret negr | czarn | čern | чорн | 검은 흑인 | أسود سود | काला काले
white | bianc | branc | biał | bíl bílý | біл білий | 흰 백인 | أبيض بيض | सफेद
red | ross rosso rossa | vermelh | czerwon | červen | червон | 빨간 붉은 | أحمر | लाल
green | verd | verde | zielon | zelen | зелен | 녹색 초록 | أخضر | हरा
season | stagion | tempora estação | sezon | sezon sezón | сезон | 시즌 계절 | موسم | सीजन मौसम
travel | viagg | viaj viag | podróż | cestov cest | подорож | 여행 | سفر رحل | यात्रा
tourist | turist | turist | turyst | turist | турист | 관광 | سياح سائح | पर्यटक
hotel | hotel albergo | hotel hotéis | hotel | hotel | готел | 호텔 | فندق فنادق | होटल
cost | cost | cust | koszt | náklad stál cen | варт кошт | 비용 | تكلف كلف | लागत खर्च
pay | pag | pag pago paga | płac zapłac | plat zaplat | плат сплат | 지불 내 | دفع | भुगतान
sell | vend | vend | sprzeda | prodá prodej | прода | 판매 팔 | بيع باع | बेच बिक्री
buy | compra acquist | compr | kupi kupow zakup | koupi kupov nákup | купи купу | 사 구입 구매 | شراء اشترى | खरीद
program | programm | programa | program | program | програм | 프로그램 | برنامج برامج | कार्यक्रम
system | sistem | sistem | system | systém | систем | 시스템 체계 | نظام أنظم | प्रणाली
technology | tecnolog | tecnolog | technolog | technolog | технолог | 기술 | تكنولوجي تقني | प्रौद्योगिकी तकनीक
science | scienz | ciênci | nauk nauka | věd věda vědy | наук | 과학 | علم علوم | विज्ञान
accident | incident | acident | wypad wypadek | nehod havári | авар аварі | 사고 | حادث حوادث | दुर्घटना हादसा
meeting | incontr riunion | reuni reunião encontr | spotkan | setkán schůz jednán | зустріч засідан | 회의 만남 | اجتماع لقاء | बैठक मुलाकात
official | funzionari ufficial | funcionári oficial | urzędni oficjal | úředn úředník oficiáln | посадов чиновн офіцій | 관계자 공무원 | مسؤول رسمي | अधिकारी
expert | espert | especialist perit | ekspert | expert odborn | експерт фахів | 전문가 | خبير خبراء | विशेषज्ञ
support | sostegn sostien support | apoi apoio | wspar wsparcie popar | podpor | підтрим | 지지 지원 | دعم | समर्थन
fear | paura tem | medo tem | strach obaw | strach obav | страх боять | 두려 우려 | خوف | डर भय
hope | sper | esper | nadziej | naděj douf | надія спод | 희망 | أمل | आशा उम्मीद
age | età | idad | wiek wieku | věk věku | вік віку | 나이 | عمر سن | उम्र आयु
`

// columnLanguages are the languages of columnTable's columns behind the first.
var columnLanguages = [...]string{"it", "pt", "pl", "cs", "uk", "ko", "ar", "hi"}
