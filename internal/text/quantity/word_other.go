package quantity

const english = `
weak 0 zero nil
weak 1 one single once
weak+ 1 first
unit 2 two
weak 2 couple both pair
unit 3 three
unit 4 four
unit 5 five
unit 6 six
unit 7 seven
unit 8 eight
unit 9 nine
teen 10 ten
teen 11 eleven
teen 12 twelve
teen 13 thirteen
teen 14 fourteen
teen 15 fifteen
teen 16 sixteen
teen 17 seventeen
teen 18 eighteen
teen 19 nineteen
ten 20 twenty
ten 30 thirty
ten 40 forty fourty
ten 50 fifty
ten 60 sixty
ten 70 seventy
ten 80 eighty
ten 90 ninety
hundred 100 hundred
scale 1000 thousand
scale 1000000 million
scale 1000000000 billion
scale 1000000000000 trillion
group 12 dozen
some 10 tens
some 12 dozens
some 100 hundreds
some 1000 thousands
some 1000000 millions
some 1000000000 billions
decade 20 twenties
decade 30 thirties
decade 40 forties
decade 50 fifties
decade 60 sixties
decade 70 seventies
decade 80 eighties
decade 90 nineties
days 14 fortnight
ten+ 40 fortieth
ten+ 50 fiftieth
ten+ 60 sixtieth
ten+ 70 seventieth
ten+ 80 eightieth
ten+ 90 ninetieth
hundred+ 100 hundredth
scale+ 1000 thousandth
scale+ 1000000 millionth
scale+ 1000000000 billionth
weak+ 2 second
unit+ 3 third
unit+ 4 fourth
unit+ 5 fifth
unit+ 6 sixth
unit+ 7 seventh
unit+ 8 eighth
unit+ 9 ninth
teen+ 10 tenth
teen+ 11 eleventh
teen+ 12 twelfth
teen+ 13 thirteenth
teen+ 14 fourteenth
teen+ 15 fifteenth
teen+ 16 sixteenth
teen+ 17 seventeenth
teen+ 18 eighteenth
teen+ 19 nineteenth
ten+ 20 twentieth
ten+ 30 thirtieth
part 0.5 half halves
part 0.25 quarter quarters
part 0.3333333333 thirds
part 0.25 fourths
part 0.2 fifths
part 0.1666666667 sixths
part 0.1428571429 sevenths
part 0.125 eighths
part 0.1 tenths
part 0.01 hundredths
final 8 quarterfinal quarterfinals
final 4 semifinal semifinals
weak 10 decade decades
times 2 twice double doubled doubles doubling twofold
times 3 thrice triple tripled triples tripling threefold
times 4 quadruple quadrupled quadrupling fourfold
times 5 fivefold
times 6 sixfold
times 10 tenfold
month 1 january jan
month 2 february feb
month 3 march mar
month 4 april apr
month 5 may
month 6 june
month 7 july
month 8 august
month 9 september sept
month 10 october oct
month 11 november nov
month 12 december dec
`

const german = `
weak 1 ein eine einen einer einem eines eins einmal
weak+ 1 erste ersten erster erstes erstem
unit 2 zwei zweier
weak 2 beide beiden beider paar
unit 3 drei dreier
unit 4 vier
unit 5 fünf
unit 6 sechs
unit 7 sieben
unit 8 acht
unit 9 neun
teen 10 zehn
teen 11 elf
teen 12 zwölf
group 12 dutzend
some 12 dutzende dutzenden dutzender
some 100 hunderte hunderten hunderter
some 1000 tausende tausenden tausender
some 10000 zehntausende zehntausenden
some 100000 hunderttausende hunderttausenden
teen 13 dreizehn
teen 14 vierzehn
teen 15 fünfzehn
teen 16 sechzehn
teen 17 siebzehn
teen 18 achtzehn
teen 19 neunzehn
ten 20 zwanzig
ten 30 dreißig dreissig
ten 40 vierzig
ten 50 fünfzig
ten 60 sechzig
ten 70 siebzig
ten 80 achtzig
ten 90 neunzig
decade 20 zwanziger zwanzigern zwanzigerjahre zwanzigerjahren
decade 30 dreißiger dreißigern dreißigerjahre dreißigerjahren
decade 40 vierziger vierzigern vierzigerjahre vierzigerjahren
decade 50 fünfziger fünfzigern fünfzigerjahre fünfzigerjahren
decade 60 sechziger sechzigern sechzigerjahre sechzigerjahren
decade 70 siebziger siebzigern siebzigerjahre siebzigerjahren
decade 80 achtziger achtzigern achtzigerjahre achtzigerjahren
decade 90 neunziger neunzigern neunzigerjahre neunzigerjahren
hundred 100 hundert
scale 1000 tausend
scale 1000000 million millionen mio
scale 1000000000 milliarde milliarden mrd
scale 1000000000000 billion billionen
weak+ 2 zweitgröß* zweithöch* zweitält* zweitläng* zweitbest* zweitstärk* zweitreich* zweitklein* zweitwichtig* zweitschnell* zweithäufig*
unit+ 3 drittgröß* dritthöch* drittält* drittläng* drittbest* drittstärk* drittreich* drittklein* drittwichtig* drittschnell* dritthäufig*
unit+ 4 viertgröß* vierthöch* viertält* viertläng* viertbest* viertstärk* viertreich* viertklein* viertwichtig* viertschnell* vierthäufig*
unit+ 5 fünftgröß* fünfthöch* fünftält* fünftläng* fünftbest* fünftstärk* fünftreich* fünftklein* fünftwichtig* fünftschnell* fünfthäufig*
weak+ 2 zweite zweiten zweiter zweites zweitem
unit+ 3 dritte dritten dritter drittes drittem
unit+ 4 vierte vierten vierter viertes viertem
unit+ 5 fünfte fünften fünfter fünftes
unit+ 6 sechste sechsten sechster sechstes
unit+ 7 siebte siebten siebter siebtes siebente
unit+ 8 achte achten achter achtes
unit+ 9 neunte neunten neunter neuntes
teen+ 10 zehnte zehnten zehnter zehntes
part 0.5 hälfte halb halbe halben halbes halber
part 0.3333333333 drittel
part 0.25 viertel
part 0.2 fünftel
part 0.1666666667 sechstel
part 0.1428571429 siebtel
part 0.125 achtel
part 0.1 zehntel zehntelsekunde zehntelsekunden
part 0.01 hundertstel hundertstelsekunde hundertstelsekunden
part 0.001 tausendstel tausendstelsekunde tausendstelsekunden
unit 1.5 anderthalb eineinhalb
final 16 achtelfinale achtelfinales achtelfinals
final 8 viertelfinale viertelfinales viertelfinals
final 4 halbfinale halbfinales halbfinals
weak 10 jahrzehnt jahrzehnte jahrzehnten jahrzehnts
times 2 doppelt doppelte doppelten zweimal verdoppelt verdoppelte verdoppeln zweifach
times 3 dreimal dreifach dreifache dreifachen verdreifacht verdreifachte verdreifachten verdreifachen
times 4 viermal vierfach vierfache vervierfacht vervierfachte
times 5 fünfmal fünffach fünffache verfünffacht
times 6 sechsmal sechsfach sechsfache
times 8 achtmal achtfach
times 10 zehnmal zehnfach zehnfache verzehnfacht
month 1 januar jänner jan
month 2 februar feb
month 3 märz
month 4 april
month 5 mai
month 6 juni
month 7 juli
month 8 august
month 9 september sept
month 10 oktober okt
month 11 november nov
month 12 dezember dez
`

const arabic = `
weak 1 واحد واحدة أحد إحدى أول الأول الأولى
unit 2 اثنان اثنين اثنتين اثنا اثني اثنتا
unit 3 ثلاث ثلاثة
unit 4 أربع أربعة أربعا
unit 5 خمس خمسة
unit 6 ست ستة
unit 7 سبع سبعة
unit 8 ثمان ثماني ثمانية
unit 9 تسع تسعة
teen 10 عشر عشرة
ten 20 عشرون عشرين
ten 30 ثلاثون ثلاثين
ten 40 أربعون أربعين
ten 50 خمسون خمسين
ten 60 ستون ستين
ten 70 سبعون سبعين
ten 80 ثمانون ثمانين
ten 90 تسعون تسعين
hundreds 100 مئة مائة
hundreds 200 مئتان مئتين مائتين مئتا مئتي مائتا مائتي
hundreds 300 ثلاثمئة ثلاثمائة
hundreds 400 أربعمئة أربعمائة
hundreds 500 خمسمئة خمسمائة
hundreds 600 ستمئة ستمائة
hundreds 700 سبعمئة سبعمائة
hundreds 800 ثمانمئة ثمانمائة ثمانيمئة
hundreds 900 تسعمئة تسعمائة
unit+ 3 الثالثة الثالث
unit+ 4 الرابعة الرابع
unit+ 5 الخامسة الخامس
unit+ 6 السادسة السادس
unit+ 7 السابعة السابع
unit+ 8 الثامنة الثامن
unit+ 9 التاسعة التاسع
teen+ 10 العاشرة العاشر
hundreds 2000 ألفان ألفين ألفي
scale 1000 ألف ألفا آلاف
scale 1000000 مليون مليونا ملايين
scale 1000000000 مليار مليارا مليارات
scale 1000000000000 تريليون تريليونات
part 0.5 نصف النصف
part 0.3333333333 ثلث الثلث
part 0.25 ربع الربع ربعا
month 1 يناير
month 2 فبراير
month 3 مارس
month 4 أبريل
month 5 مايو
month 6 يونيو
month 7 يوليو
month 8 أغسطس
month 9 سبتمبر
month 10 أكتوبر
month 11 نوفمبر
month 12 ديسمبر
`
