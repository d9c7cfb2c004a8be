package quantity

const russian = `
weak 0 ноль нуль ноля нуля
weak 1 один одна одно одного одной одному одним одном одну
weak+ 1 первый первая первое первого первой первому первым первом первую первые первых
unit 2 два две двух двум двумя
weak 2 оба обе обоих обеих пара пару пары двое двоих
unit 3 три трех трем тремя трое троих
unit 4 четыре четырех четырем четырьмя четверо четверых
unit 5 пять пяти пятью пятеро пятерых
unit 6 шесть шести шестью шестеро шестерых
unit 7 семь семи семью семеро
unit 8 восемь восьми восемью восьмерых
unit 9 девять девяти девятью
teen 10 десять десяти десятью
teen 11 одиннадцат*
teen 12 двенадцат*
group 12 дюжина дюжину дюжины дюжин
group 10 десяток десятка десятке
some 10 десятки десятков десятках десяткам десятками
some 100 сотни сотен сотням сотнями сотнях
teen 13 тринадцат*
teen 14 четырнадцат*
teen 15 пятнадцат*
teen 16 шестнадцат*
teen 17 семнадцат*
teen 18 восемнадцат*
teen 19 девятнадцат*
ten 20 двадцат*
ten 30 тридцат*
ten 40 сорок сорока сороков*
ten 50 пятьдесят пятидесят* пятьюдесятью
ten 60 шестьдесят шестидесят*
ten 70 семьдесят семидесят*
ten 80 восемьдесят восьмидесят*
ten 90 девяносто девяноста девяност*
hundreds 100 сто ста
hundreds 200 двести двухсот двумстам двухсотл*
hundreds 300 триста трехсот тремстам
hundreds 400 четыреста четырехсот
hundreds 500 пятьсот пятисот
hundreds 600 шестьсот шестисот
hundreds 700 семьсот семисот
hundreds 800 восемьсот восьмисот
hundreds 900 девятьсот девятисот
scale 1000 тысяч* тыс
scale 1000000 миллион* млн
scale 1000000000 миллиард* млрд
scale 1000000000000 триллион* трлн
weak+ 2 второй вторая второе второго второму вторым втором вторую вторые вторых
unit+ 3 третий третья третье третьего третьей третьему третьим третьем третью третьих третьи
unit+ 4 четвертый четвертая четвертое четвертого четвертой четвертому четвертом четвертую четвертым четвертые четвертых
unit+ 5 пятый пятая пятое пятого пятой пятому пятом пятую пятым пятые пятых
unit+ 6 шестой шестая шестое шестого шестому шестом шестую шестым шестые шестых
unit+ 7 седьмой седьмая седьмое седьмого седьмому седьмом седьмую седьмым седьмые седьмых
unit+ 8 восьмой восьмая восьмое восьмого восьмому восьмом восьмую восьмым восьмые восьмых
unit+ 9 девятый девятая девятое девятого девятой девятому девятом девятую девятым девятые девятых
teen+ 10 десятый десятая десятое десятого десятой десятому десятом десятую десятым
hundreds+ 200 двухсотый двухсотая двухсотое двухсотого двухсотой двухсотому двухсотым двухсотом двухсотую
hundreds+ 300 трехсотый трехсотая трехсотое трехсотого трехсотой трехсотому трехсотым трехсотом трехсотую
hundreds+ 400 четырехсотый четырехсотая четырехсотое четырехсотого четырехсотой четырехсотому четырехсотым четырехсотом четырехсотую
hundreds+ 500 пятисотый пятисотая пятисотое пятисотого пятисотой пятисотому пятисотым пятисотом пятисотую
hundreds+ 600 шестисотый шестисотая шестисотое шестисотого шестисотой шестисотому шестисотым шестисотом шестисотую
hundreds+ 700 семисотый семисотая семисотое семисотого семисотой семисотому семисотым семисотом семисотую
hundreds+ 800 восьмисотый восьмисотая восьмисотое восьмисотого восьмисотой восьмисотому восьмисотым восьмисотом восьмисотую
hundreds+ 900 девятисотый девятисотая девятисотое девятисотого девятисотой девятисотому девятисотым девятисотом девятисотую
hundreds+ 100 сотый сотое сотого сотому сотым сотую
weak 500000 полмиллиона полумиллион*
weak 500000000 полмиллиарда полумиллиард*
weak 500000000000 полтриллиона полутриллион*
weak 500 полтысячи полутысяч*
weak 150 полтораста полутораста
weak 50 полсотни полусотня полусотни полусотне полусотню полусотней
weak 6 полдюжины полудюжина полудюжины полудюжине полудюжину полудюжиной
final 8 четвертьфинал*
final 4 полуфинал*
weak 10 десятилети*
part 0.5 половин* полчаса полгода полпункта полпроцента
part 0.3333333333 треть трети третью третей третям третями третях
part 0.25 четверть четверти четвертью четвертей четвертям четвертями четвертях
part 0.1 десятые десятых
part 0.01 сотые сотых
unit 1.5 полтора полторы полутора
times 2 вдвое дважды удвоил* удвоен* двукратн* двойн* двойной
times 3 втрое трижды утроил* утроен* трехкратн* тройной
times 4 вчетверо четырежды четырехкратн*
times 5 впятеро пятикратн*
unit 2 двухмет* двухлетн* двухднев* двухнедел* двухмесячн* двухчасов* двухэтаж*
unit 3 трехлетн* трехднев* трехмесячн* трехнедел* трехмет* трехчасов* трехэтаж*
unit 4 четырехлетн* четырехднев* четырехмесячн*
unit 5 пятилетн* пятиднев* пятимесячн*
unit 6 шестилетн* шестимесячн* шестиднев*
unit 7 семилетн* семиднев* семичасов*
unit 8 восьмилетн* восьмичасов* восьмимесячн*
unit 9 девятилетн* девятимесячн*
teen 10 десятилетн* десятиднев*
month 1 январ*
month 2 феврал*
month 3 марта марте март
month 4 апрел*
month 5 мая мае
month 6 июня июне июнь июнем
month 7 июля июле июль июлем
month 8 августа августе август
month 9 сентябр*
month 10 октябр*
month 11 ноябр*
month 12 декабр*
`

const ukrainian = `
weak 1 один одна одне одного одної одному одним одну перший перша перше першого першої першому першим
unit 2 два дві двох двом двома
weak 2 обидва обидві обох пара пару
unit 3 три трьох трьом трьома троє
unit 4 чотири чотирьох чотирьом четверо
unit 5 п'ять п’ять п'яти п’яти п’ятьох п'ятеро
unit 6 шість шести шістьох
unit 7 сім семи сімох
unit 8 вісім восьми вісьмох
unit 9 дев'ять дев’ять дев'яти дев’яти
teen 10 десять десяти десятьох
teen 11 одинадцят*
teen 12 дванадцят*
group 12 дюжина дюжини дюжин
teen 13 тринадцят*
teen 14 чотирнадцят*
teen 15 п'ятнадцят* п’ятнадцят*
teen 16 шістнадцят*
teen 17 сімнадцят*
teen 18 вісімнадцят*
teen 19 дев'ятнадцят* дев’ятнадцят*
ten 20 двадцят*
ten 30 тридцят*
ten 40 сорок сорока
ten 50 п'ятдесят п’ятдесят п'ятдесят* п’ятдесят*
ten 60 шістдесят*
ten 70 сімдесят*
ten 80 вісімдесят*
ten 90 дев'яност* дев’яност*
hundreds 100 сто ста
hundreds 200 двісті двохсот
hundreds 300 триста трьохсот
hundreds 400 чотириста
hundreds 500 п'ятсот п’ятсот п'ятисот
hundreds 600 шістсот
hundreds 700 сімсот
hundreds 800 вісімсот
hundreds 900 дев'ятсот дев’ятсот
scale 1000 тисяч* тис
scale 1000000 мільйон* млн
scale 1000000000 мільярд* млрд
hundreds+ 200 двохсотий двохсота двохсоте двохсотого двохсотої двохсотому двохсотим двохсоту
hundreds+ 300 трьохсотий трьохсота трьохсоте трьохсотого трьохсотої трьохсотому трьохсотим трьохсоту
hundreds+ 400 чотирьохсотий чотирьохсота чотирьохсоте чотирьохсотого чотирьохсотої чотирьохсотому чотирьохсотим чотирьохсоту
hundreds+ 500 п'ятисотий п'ятисота п'ятисоте п'ятисотого п'ятисотої п'ятисотому п'ятисотим п'ятисоту
hundreds+ 500 п’ятисотий п’ятисота п’ятисоте п’ятисотого п’ятисотої п’ятисотому п’ятисотим п’ятисоту
hundreds+ 600 шестисотий шестисота шестисоте шестисотого шестисотої шестисотому шестисотим шестисоту
hundreds+ 100 сотий соте сотого сотому сотим
weak 500000 півмільйона
weak 500000000 півмільярда
weak 500000000000 півтрильйона
weak 500 півтисячі
weak 50 півсотні
weak 6 півдюжини
group 10 десяток десятка десятки десятків
weak+ 2 другий друга друге другого другої другому другим другу другій других другими
unit+ 3 третій третя третє третього третьої третьому третім третю третіх
unit+ 4 четвертий четверта четверте четвертого четвертої четвертому четвертим четверту четвертій четвертих четвертими
unit+ 5 п'ятий п'ята п'яте п'ятого п'ятої п'ятому п'ятим п'яту п'ятій п'ятих п'ятими
unit+ 5 п’ятий п’ята п’яте п’ятого п’ятої п’ятому п’ятим п’яту п’ятій п’ятих п’ятими
unit+ 6 шостий шоста шосте шостого шостої шостому шостим шосту шостій шостих шостими
unit+ 7 сьомий сьома сьоме сьомого сьомої сьомому сьомим сьому сьомій сьомих сьомими
unit+ 8 восьмий восьма восьме восьмого восьмої восьмому восьмим восьму восьмій восьмих восьмими
unit+ 9 дев'ятий дев'ята дев'яте дев'ятого дев'ятої дев'ятому дев'ятим дев'яту дев'ятій дев'ятих дев'ятими
unit+ 9 дев’ятий дев’ята дев’яте дев’ятого дев’ятої дев’ятому дев’ятим дев’яту дев’ятій дев’ятих дев’ятими
teen+ 10 десятий десята десяте десятого десятої десятому десятим десяту десятій десятих десятими
teen+ 11 одинадцятий одинадцята одинадцяте одинадцятого одинадцятої одинадцятому одинадцятим одинадцяту одинадцятій одинадцятих одинадцятими
teen+ 12 дванадцятий дванадцята дванадцяте дванадцятого дванадцятої дванадцятому дванадцятим дванадцяту дванадцятій дванадцятих дванадцятими
teen+ 13 тринадцятий тринадцята тринадцяте тринадцятого тринадцятої тринадцятому тринадцятим тринадцяту тринадцятій тринадцятих тринадцятими
teen+ 14 чотирнадцятий чотирнадцята чотирнадцяте чотирнадцятого чотирнадцятої чотирнадцятому чотирнадцятим чотирнадцяту чотирнадцятій чотирнадцятих чотирнадцятими
teen+ 15 п'ятнадцятий п'ятнадцята п'ятнадцяте п'ятнадцятого п'ятнадцятої п'ятнадцятому п'ятнадцятим п'ятнадцяту п'ятнадцятій п'ятнадцятих п'ятнадцятими
teen+ 15 п’ятнадцятий п’ятнадцята п’ятнадцяте п’ятнадцятого п’ятнадцятої п’ятнадцятому п’ятнадцятим п’ятнадцяту п’ятнадцятій п’ятнадцятих п’ятнадцятими
teen+ 16 шістнадцятий шістнадцята шістнадцяте шістнадцятого шістнадцятої шістнадцятому шістнадцятим шістнадцяту шістнадцятій шістнадцятих шістнадцятими
teen+ 17 сімнадцятий сімнадцята сімнадцяте сімнадцятого сімнадцятої сімнадцятому сімнадцятим сімнадцяту сімнадцятій сімнадцятих сімнадцятими
teen+ 18 вісімнадцятий вісімнадцята вісімнадцяте вісімнадцятого вісімнадцятої вісімнадцятому вісімнадцятим вісімнадцяту вісімнадцятій вісімнадцятих вісімнадцятими
teen+ 19 дев'ятнадцятий дев'ятнадцята дев'ятнадцяте дев'ятнадцятого дев'ятнадцятої дев'ятнадцятому дев'ятнадцятим дев'ятнадцяту дев'ятнадцятій дев'ятнадцятих дев'ятнадцятими
teen+ 19 дев’ятнадцятий дев’ятнадцята дев’ятнадцяте дев’ятнадцятого дев’ятнадцятої дев’ятнадцятому дев’ятнадцятим дев’ятнадцяту дев’ятнадцятій дев’ятнадцятих дев’ятнадцятими
ten+ 20 двадцятий двадцята двадцяте двадцятого двадцятої двадцятому двадцятим двадцяту двадцятій двадцятих двадцятими
ten+ 30 тридцятий тридцята тридцяте тридцятого тридцятої тридцятому тридцятим тридцяту тридцятій тридцятих тридцятими
ten+ 40 сороковий сорокова сорокове сорокового сорокової сороковому сороковим сорокову сороковій сорокових сороковими
ten+ 50 п'ятдесятий п'ятдесята п'ятдесяте п'ятдесятого п'ятдесятої п'ятдесятому п'ятдесятим п'ятдесяту п'ятдесятій п'ятдесятих п'ятдесятими
ten+ 50 п’ятдесятий п’ятдесята п’ятдесяте п’ятдесятого п’ятдесятої п’ятдесятому п’ятдесятим п’ятдесяту п’ятдесятій п’ятдесятих п’ятдесятими
ten+ 60 шістдесятий шістдесята шістдесяте шістдесятого шістдесятої шістдесятому шістдесятим шістдесяту шістдесятій шістдесятих шістдесятими
ten+ 70 сімдесятий сімдесята сімдесяте сімдесятого сімдесятої сімдесятому сімдесятим сімдесяту сімдесятій сімдесятих сімдесятими
ten+ 80 вісімдесятий вісімдесята вісімдесяте вісімдесятого вісімдесятої вісімдесятому вісімдесятим вісімдесяту вісімдесятій вісімдесятих вісімдесятими
ten+ 90 дев'яностий дев'яносте дев'яностого дев'яностої дев'яностому дев'яностим дев'яносту дев'яностій дев'яностих дев'яностими
ten+ 90 дев’яностий дев’яносте дев’яностого дев’яностої дев’яностому дев’яностим дев’яносту дев’яностій дев’яностих дев’яностими
unit 1.5 півтора півтори
part 0.5 половин* півроку півгодини пів
part 0.3333333333 третина третини третину
part 0.25 чверть чверті
part 0.1 десяті десятих
part 0.01 соті сотих
times 2 удвічі вдвічі двічі подвоїл*
times 3 утричі втричі тричі
month 1 січня січні січень січнем
month 2 лютого лютому лютим лютий
month 3 березня березні березень березнем
month 4 квітня квітні квітень квітнем
month 5 травня травні травень травнем
month 6 червня червні червень червнем
month 7 липня липні липень липнем
month 8 серпня серпні серпень серпнем
month 9 вересня вересні вересень вереснем
month 10 жовтня жовтні жовтень жовтнем
month 11 листопада листопаді листопадом листопад
month 12 грудня грудні грудень груднем грудень
`

const polish = `
weak 1 jeden jedna jedno jednego jednej jednym jedną
weak+ 1 pierwszy pierwsza pierwsze pierwszego pierwszej pierwszemu pierwszym pierwszą
unit 2 dwa dwie dwóch dwu dwoma dwaj dwoje
weak 2 oba obie obaj obu para parę
unit 3 trzy trzech trzem trzema trzej troje
unit 4 cztery czterech czterem czterema czterej
unit 5 pięć pięciu
unit 6 sześć sześciu
unit 7 siedem siedmiu
unit 8 osiem ośmiu
unit 9 dziewięć dziewięciu
teen 10 dziesięć dziesięciu
teen 11 jedenaście jedenastu
teen 12 dwanaście dwunastu
group 12 tuzin tuziny tuzinów
group 10 dziesiątki dziesiątek
teen 13 trzynaście trzynastu
teen 14 czternaście czternastu
teen 15 piętnaście piętnastu
teen 16 szesnaście szesnastu
teen 17 siedemnaście siedemnastu
teen 18 osiemnaście osiemnastu
teen 19 dziewiętnaście dziewiętnastu
ten 20 dwadzieścia dwudziestu
ten 30 trzydzieści trzydziestu
ten 40 czterdzieści czterdziestu
ten 50 pięćdziesiąt pięćdziesięciu
ten 60 sześćdziesiąt sześćdziesięciu
ten 70 siedemdziesiąt siedemdziesięciu
ten 80 osiemdziesiąt osiemdziesięciu
ten 90 dziewięćdziesiąt dziewięćdziesięciu
hundreds 100 sto stu
hundreds 200 dwieście dwustu
hundreds 300 trzysta trzystu
hundreds 400 czterysta czterystu
hundreds 500 pięćset pięciuset
hundreds 600 sześćset
hundreds 700 siedemset
hundreds 800 osiemset
hundreds 900 dziewięćset
scale 1000 tysiąc tysiące tysięcy tysiąca tys
scale 1000000 milion miliony milionów miliona mln
scale 1000000000 miliard miliardy miliardów miliarda mld
weak+ 2 drugi druga drugie drugiego drugiej drugiemu drugim drugą drugich
unit+ 3 trzeci trzecia trzecie trzeciego trzeciej trzeciemu trzecim trzecią trzecich
unit+ 4 czwarty czwarta czwarte czwartego czwartej czwartemu czwartym czwartą czwartych czwartymi
unit+ 5 piąty piąta piąte piątego piątej piątemu piątym piątą piątych piątymi
unit+ 6 szósty szósta szóste szóstego szóstej szóstemu szóstym szóstą szóstych szóstymi
unit+ 7 siódmy siódma siódme siódmego siódmej siódmemu siódmym siódmą siódmych siódmymi
unit+ 8 ósmy ósma ósme ósmego ósmej ósmemu ósmym ósmą ósmych ósmymi
unit+ 9 dziewiąty dziewiąta dziewiąte dziewiątego dziewiątej dziewiątemu dziewiątym dziewiątą dziewiątych dziewiątymi
teen+ 10 dziesiąty dziesiąta dziesiąte dziesiątego dziesiątej dziesiątemu dziesiątym dziesiątą dziesiątych dziesiątymi
teen+ 11 jedenasty jedenasta jedenaste jedenastego jedenastej jedenastemu jedenastym jedenastą jedenastych jedenastymi
teen+ 12 dwunasty dwunasta dwunaste dwunastego dwunastej dwunastemu dwunastym dwunastą dwunastych dwunastymi
teen+ 13 trzynasty trzynasta trzynaste trzynastego trzynastej trzynastemu trzynastym trzynastą trzynastych trzynastymi
teen+ 14 czternasty czternasta czternaste czternastego czternastej czternastemu czternastym czternastą czternastych czternastymi
teen+ 15 piętnasty piętnasta piętnaste piętnastego piętnastej piętnastemu piętnastym piętnastą piętnastych piętnastymi
teen+ 16 szesnasty szesnasta szesnaste szesnastego szesnastej szesnastemu szesnastym szesnastą szesnastych szesnastymi
teen+ 17 siedemnasty siedemnasta siedemnaste siedemnastego siedemnastej siedemnastemu siedemnastym siedemnastą siedemnastych siedemnastymi
teen+ 18 osiemnasty osiemnasta osiemnaste osiemnastego osiemnastej osiemnastemu osiemnastym osiemnastą osiemnastych osiemnastymi
teen+ 19 dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastego dziewiętnastej dziewiętnastemu dziewiętnastym dziewiętnastą dziewiętnastych dziewiętnastymi
ten+ 20 dwudziesty dwudziesta dwudzieste dwudziestego dwudziestej dwudziestemu dwudziestym dwudziestą dwudziestych dwudziestymi
ten+ 30 trzydziesty trzydziesta trzydzieste trzydziestego trzydziestej trzydziestemu trzydziestym trzydziestą trzydziestych trzydziestymi
ten+ 40 czterdziesty czterdziesta czterdzieste czterdziestego czterdziestej czterdziestemu czterdziestym czterdziestą czterdziestych czterdziestymi
ten+ 50 pięćdziesiąty pięćdziesiąta pięćdziesiąte pięćdziesiątego pięćdziesiątej pięćdziesiątemu pięćdziesiątym pięćdziesiątą pięćdziesiątych pięćdziesiątymi
ten+ 60 sześćdziesiąty sześćdziesiąta sześćdziesiąte sześćdziesiątego sześćdziesiątej sześćdziesiątemu sześćdziesiątym sześćdziesiątą sześćdziesiątych sześćdziesiątymi
ten+ 70 siedemdziesiąty siedemdziesiąta siedemdziesiąte siedemdziesiątego siedemdziesiątej siedemdziesiątemu siedemdziesiątym siedemdziesiątą siedemdziesiątych siedemdziesiątymi
ten+ 80 osiemdziesiąty osiemdziesiąta osiemdziesiąte osiemdziesiątego osiemdziesiątej osiemdziesiątemu osiemdziesiątym osiemdziesiątą osiemdziesiątych osiemdziesiątymi
ten+ 90 dziewięćdziesiąty dziewięćdziesiąta dziewięćdziesiąte dziewięćdziesiątego dziewięćdziesiątej dziewięćdziesiątemu dziewięćdziesiątym dziewięćdziesiątą dziewięćdziesiątych dziewięćdziesiątymi
part 0.5 połowa połowy połowę połowie połową pół wpół
part 0.25 ćwierć
weak 1.5 półtora półtorej
times 2 dwukrotnie dwa-razy podwoił*
times 3 trzykrotnie potroił*
month 1 stycznia styczniu styczeń styczniem
month 2 lutego lutym luty lutym
month 3 marca marcu marzec marcem
month 4 kwietnia kwietniu kwiecień kwietniem
month 5 maja maju majem maj
month 6 czerwca czerwcu czerwiec czerwcem
month 7 lipca lipcu lipiec lipcem
month 8 sierpnia sierpniu sierpień sierpniem
month 9 września wrześniu wrzesień wrześniem
month 10 października październiku październik październikiem
month 11 listopada listopadzie listopad listopadem
month 12 grudnia grudniu grudzień grudniem
`

const czech = `
weak 1 jeden jedna jedno první prvního
unit 2 dva dvě dvou dvěma
unit 3 tři tří třem třemi
unit 4 čtyři čtyř čtyřem
unit 5 pět pěti
unit 6 šest šesti
unit 7 sedm sedmi
unit 8 osm osmi
unit 9 devět devíti
teen 10 deset deseti
scale 1000 tisíc tisíce
scale 1000000 milion miliony milionů
scale 1000000000 miliarda miliardy miliard
part 0.5 polovina polovinu poloviny
month 1 ledna lednu leden
month 2 února únoru únor
month 3 března březnu březen
month 4 dubna dubnu duben
month 5 května květnu květen
month 6 června červnu červen
month 7 července červenci červenec
month 8 srpna srpnu srpen
month 9 září
month 10 října říjnu říjen
month 11 listopadu listopad
month 12 prosince prosinci prosinec
`
