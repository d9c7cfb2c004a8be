package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"recto/internal/workflow"
)

// BenchmarkStoryPage makes the editor's page of an article of 300 sentences, checks included.
func BenchmarkStoryPage(b *testing.B) {
	h := newHouse(b)
	var target, source strings.Builder
	target.WriteString("# 长夜\n\n")
	source.WriteString("# A long night\n\n")
	for i := range 100 {
		fmt.Fprintf(&target, "第%d盏灯在九点亮了。守灯人数到%d，没有说话。海上有%d条船。\n\n", i+1, i+1, i+2)
		fmt.Fprintf(&source, "Lamp %d was lit at nine. The keeper counted to %d and said nothing. There were %d boats at sea.\n\n", i+1, i+1, i+2)
	}
	id, err := h.desk.Import(context.Background(), h.people["translator"], workflow.ImportRequest{
		Name: "t.md", Data: []byte(target.String()), SourceName: "s.md", SourceData: []byte(source.String())})
	must(b, err)
	token, err := h.desk.SignInLink(context.Background(), h.people["translator"].User)
	must(b, err)
	session, err := h.desk.RedeemLink(context.Background(), token)
	must(b, err)
	r := httptest.NewRequest(http.MethodGet, storyPath(id), nil)
	r.AddCookie(&http.Cookie{Name: "recto_session", Value: session})
	size := 0
	for b.Loop() {
		w := httptest.NewRecorder()
		h.web.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			b.Fatalf("status %d", w.Code)
		}
		size = w.Body.Len()
	}
	b.ReportMetric(float64(size), "B/page")
	b.ReportMetric(float64(len(h.units(id))), "units")
}
