package names

import (
	"strings"
	"testing"

	"recto/internal/text/lang"
)

// A row that brings new forms while one of its forms belongs to another concept makes two concepts of one thing.
func TestExonymRowsAreOneConcept(t *testing.T) {
	a := world()
	for _, table := range exonymTables {
		for row := range strings.SplitSeq(strings.TrimSpace(table.rows), "\n") {
			first := uint16(0)
			for w := range strings.FieldsSeq(row) {
				w, _ = spelling(w)
				h := hashStart
				for _, r := range strings.ToLower(w) {
					h = grow(h, r)
				}
				f := a.find(h)
				if f == nil {
					continue
				}
				if first == 0 {
					first = f.concept
				}
				if f.concept != first {
					t.Errorf("%q belongs to another concept than the rest of its row, %.40s…", w, row)
				}
			}
		}
	}
}

func TestExonymsOfOneThing(t *testing.T) {
	concept := func(l, text string) int {
		for _, x := range Exonyms(nil, text, lang.MustParse(l)) {
			return x.Group
		}
		return 0
	}
	for _, same := range [][]string{
		{"en Silesia", "de Schlesien", "en Silesian", "zh 西里西亚", "ru Силезии"},
		{"en Carinthian", "de Kärnten", "zh 克恩顿", "zh 克恩滕"},
		{"en Thuringia", "de Thüringen", "pl Turyngia", "zh 图林根"},
		{"it Norimberga", "de Nürnberg", "ru Нюрнберг"},
		{"en Styrian", "de Steiermark", "zh 施蒂里亚"},
		{"pl Strasburg", "de Straßburg", "en Strasbourg"},
		{"de Moldau", "ru Влтава", "en Vltava"},
		{"en Georgia", "ru Джорджия", "zh 佐治亚"},
		{"de Brüssel", "en Brussels", "zh 布鲁塞尔"},
		{"fr La Manche", "en English Channel", "zh 英吉利海峡"},
	} {
		var want int
		for i, s := range same {
			l, text, _ := strings.Cut(s, " ")
			got := concept(l, text)
			if i == 0 {
				want = got
			}
			if got == 0 || got != want {
				t.Errorf("%s is group %d, want %d as %s", s, got, want, same[0])
			}
		}
	}
}

// Words of a language that are names of places too, in another, are no places.
func TestOrdinaryWordsAreNoExonyms(t *testing.T) {
	for _, s := range []string{"de Oder doch nicht?", "de Löwen und Bären", "fr Manche droite", "en Channel 4 said"} {
		l, text, _ := strings.Cut(s, " ")
		if got := Exonyms(nil, text, lang.MustParse(l)); len(got) > 0 {
			t.Errorf("%s: found %v", s, got)
		}
	}
}
