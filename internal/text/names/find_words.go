package names

import (
	"strings"
	"unicode/utf8"
)

// titleWords are what a person's name follows, in small letters.
const titleWords = `president minister premier chancellor king queen prince princess pope general colonel major captain lieutenant senator governor mayor judge justice secretary
professor doctor president-elect congressman congresswoman ambassador spokesman spokeswoman spokesperson chairman chairwoman director officer sergeant bishop archbishop cardinal sheikh
ayatollah imam rabbi lord lady dame sir coach striker defender goalkeeper journalist singer actor actress author lawyer prosecutor
президент президента президенту президентом министр министра министру премьер премьер-министр премьер-министра король королева принц принцесса папа генерал полковник майор капитан
сенатор губернатор губернатора мэр мэра судья секретарь профессор доктор депутат посол пресс-секретарь глава главы директор режиссер режиссёр актер актёр актриса певец певица
адвокат тренер журналист писатель господин госпожа госсекретарь вице-президент патриарх спикер
президента міністр міністра прем'єр прем’єр-міністр міністерка посол голова речник речниця
präsident kanzler kanzlerin minister ministerin bundeskanzler bundeskanzlerin präsidentin außenminister premierminister könig königin papst general
bürgermeister senator gouverneur richter professor sprecher sprecherin trainer herr frau
président présidente ministre premier roi reine prince princesse pape général colonel capitaine sénateur gouverneur maire juge secrétaire professeur docteur ambassadeur
porte-parole directeur directrice madame monsieur
presidente presidenta ministro ministra primer rey reina príncipe princesa papa general coronel capitán senador senadora gobernador gobernadora alcalde alcaldesa juez secretario secretaria
profesor profesora doctor doctora embajador embajadora portavoz director directora señor señora don doña
prezydent premier minister ministra senator marszałek prezydenta prezes pan pani ministr prezident prezidenta premiér předseda starosta primátor kancléř`

// smallWords begin sentences and are no names, in languages where capitals show names.
const smallWords = `the a an in on at by for from to of and but or as if it he she they we you this that these those there here when while where what who why how after before during since until with
without under over between among his her their its our my your not no yes so then now also however although because both all some many most more one two three according despite unlike
der die das ein eine einer eines einem einen dem den des im in am an auf aus bei mit nach von vor zu zum zur über unter durch für gegen ohne um und aber oder als wenn weil dass ob es er sie wir ihr ich
dieser diese dieses jener auch noch nur so dann da hier dort seit während trotz laut wie was wer wo warum nicht kein keine viele alle einige beide sein seine ihre unser man sich doch schon
le la les un une des du de en dans sur sous par pour avec sans après avant pendant depuis selon et mais ou si il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs notre votre
que qui quand comme où ainsi alors aussi tout tous toutes c'est d'après l'un à au aux
el los las una uno unos unas del al y e o pero si en con sin sobre tras según desde hasta para por durante entre como cuando donde que quien este esta estos estas ese esa eso aquel su sus nuestro
no sí también además aunque porque así ya muy más lo le les se me te nos
il lo gli i uno nel nella nei della dei delle dello dal dalla al alla ai con per tra fra su ma se che chi come quando dove questo questa questi quello sono non anche
o os as um uma em no na nos nas do da dos das ao à com para por mas se que quem como quando onde este esta isso seu sua não também
i w we z ze na o u do po od za przy przez dla nad pod między bez ale lub czy jak jest to ten ta te tego się nie był była tak też już po w jego jej ich który która kiedy gdy
v ve s se k ke po od za při přes pro nad pod mezi bez ale nebo jak je ten ta to tento tato se ne byl byla tak také už jeho její jejich který která když podle
и в во на с со к ко о об от до по за из у для при про над под между без но а или если как что это этот эта эти тот так также уже не он она они мы вы я его её ее их наш ваш который когда где
после перед во время согласно однако хотя потому кроме среди однако сейчас теперь там здесь все всё один одна два три ранее вчера сегодня завтра позже затем
і й та у в на з зі до о об від по за із для при про над під між без але або якщо як що це цей ця ці той так також вже не він вона вони ми ви я його її їх наш ваш який коли де після перед
однак хоча тому крім серед зараз тепер там тут усі один дві три раніше вчора сьогодні завтра пізніше потім`

// particle reports a word that stands inside names in small letters, but for joining ones.
func particle(word string) bool {
	switch word {
	case "von", "van", "der", "den", "de", "del", "della", "di", "dos", "das", "du", "el", "al", "ibn", "bin", "bint", "ben", "abu", "zur", "zum", "of", "af", "av", "фон", "ван", "де", "ла", "аль", "ибн", "бин", "оглы", "заде":
		return true
	}
	return false
}

// joining reports a word that joins two names more often than it stands in one.
func joining(word string) bool {
	switch word {
	case "the", "and", "y", "e", "und", "и", "і", "la", "le", "zu", "do", "da":
		return true
	}
	return false
}

// The lists that a word is in.
const (
	titleWord uint8 = 1 << iota
	smallWord
)

// lists tells of every word which lists it is in.
var lists = func() map[string]uint8 {
	m := make(map[string]uint8, strings.Count(titleWords, " ")+strings.Count(smallWords, " "))
	for w := range strings.FieldsSeq(titleWords) {
		m[w] |= titleWord
	}
	for w := range strings.FieldsSeq(smallWords) {
		m[w] |= smallWord
	}
	return m
}()

// longestListed is how many bytes the longest word of the lists has.
const longestListed = 32

// listed tells which lists a word is in whose first letter is a capital.
func listed(word string) uint8 {
	if len(word) > longestListed {
		return 0
	}
	var buf [longestListed + utf8.UTFMax]byte
	r, size := decode(word, 0)
	n := utf8.EncodeRune(buf[:], lower(r))
	n += copy(buf[n:], word[size:])
	return lists[string(buf[:n])]
}
