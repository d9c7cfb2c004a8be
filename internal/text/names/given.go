package names

import (
	"strings"
	"unicode/utf8"
)

// givenNames are given names, a line for those that may stand for each other. Cyrillic ones are in the nominative.
const givenNames = `
alexander alexandre alejandro aleksandr alexandr oleksandr alessandro александр олександр саша сашко
alexandra aleksandra oleksandra alejandra alessandra sandra александра олександра сандра
alexei aleksei alexey aleksey oleksii oleksiy alexej алексей олексій
andrei andrey andrew andreas andrés andres andré andre andrii andriy andrej andrzej andrea андрей андрій эндрю андреас андре андрес анджей андреа
anna ann anne ana hanna anja анна ганна ханна анне энн аня
anton antonio antoine anthony tony antoni antonín антон антонио энтони антуан тони антоній
angela angèle анхела ангела анжела анджела
artem artyom artjom артём артем
boris borys борис
bogdan bohdan богдан
charles carlos karl carl karol carlo чарльз карлос карл кароль карло шарль
christian cristian christiaan кристиан
christine christina kristina cristina кристина кристин христина
clara klara klára клара
claudia klaudia клаудиа клаудия
cornelia korneli корнелия корнелиа
daniel danilo danil daniil danylo даниэль данил даниил данило деніел дэниел
david davide davyd давид дэвид девід
denis denys dennis деннис денис
diego диего
dmitry dmitri dmitrii dmitriy dmytro dmitrij дмитрий дмитро
donald дональд
edward eduard eduardo édouard edouard edvard эдуард эдвард едуард
elena helena olena jelena hélène helene helen елена олена хелена элен хелен елена
eleanor eleanora élénore элеонора элеанор елеанор елеонора
elizabeth elisabeth isabel isabella isabelle elisabetta élisabeth elizaveta елизавета элизабет изабель изабелла єлизавета
emma эмма
emmanuel manuel emanuel эммануэль мануэль
eric erik erich éric эрик эрих
erica erika эрика
eva eve ева єва
eugene eugen evgeny evgeni yevgeny yevhen jewgeni eugenio eugène евгений євген юджин
fedor fyodor theodore theodor fjodor федор федір теодор
fernando fernand фернандо
francis francisco frank franz françois francesco pancho фрэнсис франсиско франк франц франсуа франческо фрэнк
frederick friedrich frédéric federico fred frederik фридрих фредерик федерико
gabriel gabriele габриэль габриэле
george georges georg jorge giorgio georgi georgy georgii heorhii yuri yury yurii yuriy juri jurij jerzy георгий георгій джордж георг хорхе жорж юрий юрій джорджо ежи
gerhard gérard gerard герхард жерар
gleb hlib глеб гліб
grigory gregory grigori hryhorii grégoire григорий григорій грегори
hans johannes john jean juan ivan johann joão giovanni jan ian ivo jon jonathan иван іван джон жан хуан ганс ханс йоханнес ян джованни иоганн жуан йон іван джонатан янн
helmut гельмут хельмут
henry henri heinrich enrique enrico генри анри генрих энрике энрико
hilary hillary hilaire хилари хиллари
hugo hugh hugues уго хьюго хью
igor ihor игорь ігор
ilya ilja illia elijah elias илья ілля элиас
irina iryna irene irène irena ирина ірина ирен
jacob jakob james jaime jacques iago giacomo jakub yakov яков яків джеймс жак хайме якоб джакомо якуб
jennifer дженнифер
joseph josef josé jose giuseppe josip joe иосиф жозеф джозеф йозеф хосе джузеппе йосип джо юзеф йосиф
julia julie giulia yulia yuliia giuliana julija юлия юлія жюли джулия
julian julien julián джулиан жюльен хулиан
kirill kyrylo cyril кирилл кирило
konstantin kostiantyn constantine константин костянтин
larry laurent lawrence lorenzo lars лоран лоренцо лоуренс ларс ларри
leonid леонид леонід
leo leon lev léon левон лев лео леон
lucas luca lukas luke luc lukasz lukáš лукас лука люк
louis luis ludwig luigi lewis луи луис людвиг луиджи льюис
maxim maksim maksym maxime maximilian максим максимилиан
magdalena madeleine магдалена мадлен
marcus marco mark marc markus marcos marek марк марко маркус маркос марек
margaret margarita marguerite margarete rita маргарет маргарита
maria marie mary mariya mariia marija marija мария марія мари мэри марія
martha marta марта
martin martín martyn мартин мартен
matthew matthias matteo matthieu mateo mateusz matvei мэтью маттиас матвей матвій маттео матьё матиас
michael michel miguel mikhail mykhailo michele michał mike mikhaïl michail михаил михайло майкл мишель мигель микеле михаэль майк міхаель
natalia natalie natalya nataliya natasha наталья наталия наталія натали
nicholas nicolas nikolai nikolay mykola nicola niklas nikolaus nico nikola николай микола николас никола николаус
nina ніна нина
nadia nadezhda nadiia nadja надежда надія надя
oleg oleh олег
olga olha ольга
oksana оксана
oscar oskar óscar оскар
otto отто
ostap остап
paul pablo paolo pavel pavlo paulo павел павло пол поль пабло паоло пауль пауло
peter pierre pedro petro pyotr petr pietro piotr pjotr петр петро питер пьер педро петер пьетро пётр
philip philippe felipe filippo philipp pylyp филипп пилип фелипе филип филиппо
patrick patrice patricio патрик патрисио
rafael raphael raphaël raffaele рафаэль рафаел
ralph ralf raúl raul raoul ральф рауль ральф
richard ricardo riccardo ричард рихард рикардо рішар ришар
robert roberto rob роберт роберто робер
roger rogelio rüdiger роджер роже
roland rolando orlando роланд роландо орландо
roman romain román роман ромен
ruslan руслан
samuel самуэль сэмюэл самуил
sara sarah сара
sebastian sébastien sebastián себастьян себастиан
sergei sergey serhii serhiy sergio serge sergej sergii сергей сергій серхио серж серджо
silvia sylvia sylvie сильвия сильви
silvina сильвина
simon simón simone semyon симон саймон семен семён
sofia sophia sophie sofiia софия софія софи софья
stanislav stanislaw stanislas станислав станіслав
stephen steven stefan stéphane esteban stefano stepan steve étienne степан стефан стивен стив стефано эстебан
susan susanne susanna suzanne susana сюзанна сьюзен сусана сузанне
svetlana svitlana светлана світлана
taras тарас
tatiana tatyana tetiana татьяна тетяна
teresa theresa thérèse тереза тереса
thomas tomás tomas tommaso tom томас томаш тома том
timothy timofei tim tymofii тимофей тимоти тим
udo удо
ursula урсула
uwe уве
vadim vadym вадим
valentin valentyn valentín валентин
valentina валентина
valery valeri valerii валерий валерій
vasily vasyl basil василий василь василий
victor viktor viktor vittorio виктор віктор
victoria viktoria viktoriia виктория вікторія
vincent vicente vincenzo винсент венсан висенте
vitaly vitalii vitali виталий віталій
vladimir volodymyr wladimir владимир володимир
vladislav vladyslav владислав
vyacheslav viacheslav вячеслав
walter вальтер уолтер
wendy венди уэнди
william wilhelm guillaume guillermo willem bill will уильям вильгельм гийом гильермо билл вильям
wolfgang вольфганг
yaroslav jaroslav ярослав
yaroslava jaroslava ярослава
zoe zoë зоя
`

// Givens hands out the given names with all their forms and a number for those that may stand for each other, from 1 on.
func Givens(each func(form string, class int)) {
	class := 0
	for line := range strings.SplitSeq(strings.TrimSpace(givenNames), "\n") {
		class++
		for name := range strings.FieldsSeq(line) {
			each(name, class)
			if r, _ := utf8.DecodeRuneInString(name); r >= 'а' && r < nearRunes {
				declined(name, func(form string) { each(form, class) })
			}
		}
	}
}

// declensions are the endings of the Russian and Ukrainian cases by the last letter of the nominative; "" is that of a
// consonant.
var declensions = map[string][]string{
	"":  strings.Fields("а у ом е ові і"),
	"й": strings.Fields("я ю ем е и єм єві ї ии"),
	"ь": strings.Fields("я ю ем е єм і"),
	"а": strings.Fields("ы и е у ой ою і"),
	"я": strings.Fields("и е ю ей ею єю і ї"),
	"о": strings.Fields("а у ом ові і"),
}

// declined hands out the cases of a name.
func declined(name string, each func(string)) {
	last, size := utf8.DecodeLastRuneInString(name)
	stem := name[:len(name)-size]
	endings, ok := declensions[string(last)]
	if !ok {
		if isCyrillicVowel(last) {
			return
		}
		stem, endings = name, declensions[""]
	}
	for _, e := range endings {
		each(stem + e)
	}
}
