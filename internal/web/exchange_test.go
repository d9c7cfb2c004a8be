package web_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
)

const oldMemory = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu><tuv xml:lang="en"><seg>The lamp went out.</seg></tuv><tuv xml:lang="zh-Hans"><seg>灯灭了。</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>The ferry turned back.</seg></tuv><tuv xml:lang="zh-Hans"><seg>渡轮返航了。</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Nobody saw it.</seg></tuv><tuv xml:lang="zh-Hans"><seg>没有人看见。</seg></tuv></tu></body></tmx>`

func TestMemoryComesWithAPreview(t *testing.T) {
	h := newHouse(t)
	h.remembers() // "The lamp went out." as it stands, and another text of the ferry
	const page = "/desk/pier/memory/import"
	h.as("reviewer").get(page).is(http.StatusForbidden)
	h.as("stranger").get(page).is(http.StatusNotFound)
	ed := h.as("editor")
	ed.get("/desk/pier/memory").has(`a[href="` + page + `"]`)
	p := ed.upload(page, map[string][]byte{"file:old.tmx": []byte(oldMemory)}, nil).is(http.StatusOK)
	for i, want := range []string{"3", "2", "1", "0"} { // read, new, there already, with another translation
		if got := p.Find("dl dd").Eq(i).Text(); got != want {
			t.Errorf("figure %d of the preview is %s, want %s", i+1, got, want)
		}
	}
	seen := func() int { return ed.get("/desk/pier/memory").Find("article.detail").Length() }
	if got := seen(); got != 2 {
		t.Errorf("%d units are seen before the import is taken in, want 2", got)
	}
	fields := map[string]string{}
	for i := range p.Find(`form.form input[type="hidden"]`).Length() {
		in := p.Find(`form.form input[type="hidden"]`).Eq(i)
		fields[in.AttrOr("name", "")] = in.AttrOr("value", "")
	}
	h.as("reviewer").upload(page, nil, fields).is(http.StatusForbidden)
	h.as("stranger").upload("/desk/far/memory/import", nil, fields).is(http.StatusNotFound)
	p = ed.upload(page, nil, fields).is(http.StatusOK).has(`[role="status"]`)
	if words := p.Find(`[role="status"]`).Text(); !strings.Contains(words, "2 entries") {
		t.Errorf("the page says %q of an import of two", words)
	}
	ed.upload(page, nil, fields).is(http.StatusNotFound) // taken in twice
	imports, err := h.store.MemoryImports(context.Background(), h.outlet.ID)
	must(t, err)
	if imports[0].Units != 2 {
		t.Errorf("the import has %d units, want 2", imports[0].Units)
	}
	if got := seen(); got != 4 {
		t.Errorf("%d units are seen after the import, want 4", got)
	}

	// what is wrong leaves nothing, and is named with its place
	p = ed.upload(page, map[string][]byte{"file:broken.tmx": []byte(strings.Replace(oldMemory, "</seg></tuv></tu></body>", "</body>", 1))}, nil).is(http.StatusUnprocessableEntity)
	if words := p.Find("#problem").Text(); !strings.Contains(words, "line 4") {
		t.Errorf("a broken file gives %q", words)
	}
	ed.upload(page, map[string][]byte{"file:a.tsv": []byte("a\tb\n")}, nil).is(http.StatusUnprocessableEntity).has("#problem")
	ed.upload(page, map[string][]byte{"file:a.tsv": []byte("a\tb\n")}, map[string]string{"from": "not a language"}).is(http.StatusUnprocessableEntity)
	ed.upload(page, map[string][]byte{"file:a.tmx.gz": []byte("x")}, nil).is(http.StatusUnprocessableEntity)
	ed.upload(page, nil, nil).is(http.StatusUnprocessableEntity)
	if got := seen(); got != 4 {
		t.Errorf("%d units are seen after files that were refused, want 4", got)
	}
	for format, want := range map[string]string{"tmx": "灯灭了。", "tsv": "灯灭了。"} {
		p := h.as("contributor").get("/desk/pier/memory/export/" + format).is(http.StatusOK)
		if !strings.Contains(p.Text(), want) || !strings.Contains(p.header.Get("Content-Disposition"), "pier-memory."+format) {
			t.Errorf("the export as %s is %s", format, p.Text())
		}
	}
	h.as("stranger").get("/desk/pier/memory/export/tmx").is(http.StatusNotFound)
	h.as("editor").get("/desk/pier/memory/export/exe").is(http.StatusNotFound)
}

func TestTermsComeWithAPreview(t *testing.T) {
	h := newHouse(t)
	h.as("translator").post("/desk/pier/terms", term("ferry", "渡船")).is(http.StatusOK)
	const page = "/desk/pier/terms/import"
	h.as("translator").get(page).is(http.StatusForbidden)
	re := h.as("reviewer")
	file := map[string][]byte{"file:words.csv": []byte("en,zh-Hans,note\nferry,渡轮,\nbridge,桥,\n")}
	p := re.upload(page, file, nil).is(http.StatusOK).has("li ins").has(`textarea[name="text"]`)
	if got := re.get("/desk/pier/terms").Find("article").Length(); got != 1 {
		t.Errorf("%d concepts before the import is taken in, want 1", got)
	}
	re.upload(page, nil, map[string]string{"do": "take", "name": "words.csv", "text": p.Find(`textarea[name="text"]`).Text()}).is(http.StatusOK).has(`[role="status"]`)
	if got := re.get("/desk/pier/terms").Find("article").Length(); got != 3 {
		t.Errorf("%d concepts after the import, want 3", got)
	}
	re.upload(page, map[string][]byte{"file:words.exe": []byte("x")}, nil).is(http.StatusUnprocessableEntity)
	for _, format := range []string{"tbx", "csv", "tsv"} {
		if p := h.as("contributor").get("/desk/pier/terms/export/" + format).is(http.StatusOK); !strings.Contains(p.Text(), "bridge") {
			t.Errorf("the export as %s lacks a term: %s", format, p.Text())
		}
	}
	h.as("stranger").get("/desk/pier/terms/export/csv").is(http.StatusNotFound)
}
