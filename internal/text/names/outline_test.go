package names

import (
	"strings"
	"testing"
)

// TestSpelt asks that a word is read as no more than its letters promise.
func TestSpelt(t *testing.T) {
	words := strings.Fields("Schtschukin Щукин Mercedes Мерседес Джонсон Johnson ngoài Łódź Лодзь Żółć McConnell Макконнелл Ęąść Юрьев Yuryev Quijote Quito Кито " +
		"Xhosa Хоса Wałęsa Валенса Ельцин Eltsin Jelzin Уайт White Σωκράτης محمد Mohammed Mahmoud O’Brien О’Брайен Хоккайдо Hokkaido Szczecin Щецин chemische вечер Kugelschreiber наук")
	for _, w := range words {
		var s Sounds
		s.Read(w, "")
		if o := spelt(w); s.bag&^o.bag != 0 || s.nearBag&^o.near != 0 || s.weight > o.weight {
			t.Errorf("spelt(%q) = %+v, but it is read as %x near %x with weight %d", w, o, s.bag, s.nearBag, s.weight)
		}
	}
	for _, w := range [...][2]string{{"Щукин", "Schtschukin"}, {"Johnson", "Джонсон"}, {"Jelzin", "Ельцин"}} {
		var s Sounds
		if s.Read(w[0], ""); !s.MayLike(w[1], .6) {
			t.Errorf("MayLike(%q, %q) = false", w[0], w[1])
		}
	}
	var s Sounds
	if s.Read("Merkel", ""); s.MayLike("Wahlen", .76) {
		t.Error("MayLike says that Wahlen may be Merkel")
	}
}
