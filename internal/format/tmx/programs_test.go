package tmx_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"recto/internal/format/formattest"
	"recto/internal/format/tmx"
	"recto/internal/text/markup"
)

// full are units with all that may be written.
func full(t testing.TB) []tmx.Unit {
	t.Helper()
	units, err := readAll(strings.NewReader(old))
	if err != nil {
		t.Fatal(err)
	}
	text := markup.ParseInline("see [the **page**](https://example.org) & \"<more>\"\x01", nil)
	u := tmx.Pair("ru", tmx.FromText(text), "zh-Hant", tmx.FromText(text))
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	u.ID, u.Created, u.CreatedBy, u.Changed, u.ChangedBy, u.Used = "u\n1", at, "Лин", at, "Ann", 2
	u.Notes, u.Props = []string{"a < b"}, []tmx.Prop{{Type: "x-recto-snapshot", Value: "sha256:ab"}, {Type: "", Value: "x"}}
	u.Variants[1].Created, u.Variants[1].CreatedBy = at, "Лин"
	u.Variants[1].Segment = append(u.Variants[1].Segment, tmx.Piece{Code: &tmx.Code{Name: "it"}}, tmx.Piece{Code: &tmx.Code{Name: "ph", Assoc: "p",
		Content: tmx.Segment{{Text: "<img alt='"}, {Code: &tmx.Code{Name: "sub", Type: "x-alt", Content: tmx.Segment{{Text: "a"}}}}, {Text: "'>"}}}},
		tmx.Piece{Code: &tmx.Code{Name: "ut", X: "1"}})
	return append(units, u)
}

// TestWrittenIsValid holds what is written against the format's own DTD, and sees that the check can fail.
func TestWrittenIsValid(t *testing.T) {
	dtd := formattest.Schema(t, "tmx/tmx14.dtd")
	good := write(t, full(t))
	if err := formattest.DTD(t, dtd, good); err != nil {
		t.Errorf("what is written is not valid: %v\n%s", err, good)
	}
	if formattest.DTD(t, dtd, bytes.Replace(good, []byte(`segtype="sentence"`), nil, 1)) == nil {
		t.Error("a header without segtype passes")
	}
}

// TestOtherProgramsRead lets translate-toolkit read what is written.
func TestOtherProgramsRead(t *testing.T) {
	formattest.Programs(t)
	text := markup.ParseInline("The ferry leaves & \"waits\".", nil)
	got := formattest.Toolkit(t, "a.tmx", write(t, []tmx.Unit{tmx.Pair("en", tmx.FromText(text), "zh-Hans", tmx.FromText(markup.Plain("渡船开了。"))),
		tmx.Pair("en", tmx.FromText(markup.Plain("Nobody knows.")), "zh-Hans", tmx.FromText(markup.Plain("没人知道。")))}))
	if want := []string{`The ferry leaves & "waits". | 渡船开了。`, "Nobody knows. | 没人知道。"}; !slices.Equal(got, want) {
		t.Errorf("translate-toolkit reads %q, want %q", got, want)
	}
}

// TestOmegaT lets OmegaT translate by what is written; what is not in the memory stays as it is.
func TestOmegaT(t *testing.T) {
	formattest.Programs(t)
	plain := func(s string) tmx.Segment { return tmx.FromText(markup.Plain(s)) }
	memory := write(t, []tmx.Unit{tmx.Pair("en", plain("The bridge opened & \"closed\"."), "es", plain("El puente abrió y \"cerró\".")),
		tmx.Pair("en", plain("Nobody saw it."), "fr", plain("Personne ne l'a vu."))})
	got := formattest.OmegaT(t, "EN", "ES", "a.txt", []byte("The bridge opened & \"closed\".\n\nNobody saw it.\n"), memory)
	if want := "El puente abrió y \"cerró\".\n\nNobody saw it.\n"; string(got) != want {
		t.Errorf("OmegaT writes %q, want %q", got, want)
	}
}
