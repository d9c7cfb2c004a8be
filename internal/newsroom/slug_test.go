package newsroom_test

import (
	"regexp"
	"testing"

	"recto/internal/newsroom"
)

func TestSlugify(t *testing.T) {
	for _, c := range []struct{ title, want string }{
		{"The ferry, late again!", "the-ferry-late-again-12"},
		{"Ночной автобус № 7 не придёт", "nochnoy-avtobus-no-7-ne-pridyot-12"},
		{"Объявление: подъезд", "obyavlenie-podezd-12"},
		{"Élysée & Łódź — straße", "elysee-lodz-strasse-12"},
		{"夜班车不来了", "12"},
		{"日内瓦 2022：会谈", "2022-12"},
		{"", "12"},
		{"it's 'quoted'", "its-quoted-12"},
		{"../../etc/passwd", "etc-passwd-12"},
		{"wordswordswordswordswords wordswordswordswordswords wordswordswordswordswords", "wordswordswordswordswords-wordswordswordswordswords-12"},
	} {
		if got := newsroom.Slugify(c.title, 12); got != c.want {
			t.Errorf("Slugify(%q) = %q, want %q", c.title, got, c.want)
		}
	}
}

func FuzzSlugify(f *testing.F) {
	for _, seed := range []string{"a b", "й", "Ё!", "\xff\xfe", "ﬁnally", "👩‍👩‍👧"} {
		f.Add(seed)
	}
	shape := regexp.MustCompile(`^([a-z0-9]+-)*7$`)
	f.Fuzz(func(t *testing.T, title string) {
		if got := newsroom.Slugify(title, 7); !shape.MatchString(got) || len(got) > 80 {
			t.Errorf("Slugify(%q) = %q, want words of ASCII letters and digits and the number", title, got)
		}
	})
}

func TestCheckOutletSlug(t *testing.T) {
	for slug, want := range map[string]bool{"duian": true, "far-bank2": true, "": false, "a": false, "desk": false, "static": false,
		"2bank": false, "Duian": false, "对岸": false, "a/b": false, "a..b": false} {
		if got := newsroom.CheckOutletSlug(slug) == nil; got != want {
			t.Errorf("CheckOutletSlug(%q) passes %t, want %t", slug, got, want)
		}
	}
}
