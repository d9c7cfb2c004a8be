package workflow_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"recto/internal/auth"
	"recto/internal/blob"
	"recto/internal/capture"
	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// desk is a newsroom with one outlet and three members, its jobs running.
type desk struct {
	*workflow.Desk
	store                        *store.Store
	jobs                         *jobs.Queue
	translator, reviewer, editor newsroom.Member
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	return openDesk(t, storetest.URL(t), t.TempDir())
}

// openDesk is newDesk in a database and a folder for blobs that the test knows.
func openDesk(t *testing.T, url, folder string) *desk {
	t.Helper()
	s := storetest.OpenURL(t, url, nil)
	blobs, err := blob.Open(folder)
	must(t, err)
	queue, err := jobs.New(s, jobs.Config{})
	must(t, err)
	d, err := workflow.New(workflow.Config{Store: s, Blobs: blobs, Jobs: queue,
		Fetch: capture.New(capture.Config{AllowLoopback: true})})
	must(t, err)
	must(t, queue.Start(context.WithoutCancel(t.Context())))
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		must(t, queue.Stop(ctx))
	})
	out := &desk{Desk: d, store: s, jobs: queue}
	outlet, err := d.CreateOutlet(t.Context(), newsroom.Outlet{Slug: "duian", Name: "对岸", Lang: lang.Chinese})
	must(t, err)
	join := func(login string, role newsroom.Role) newsroom.Member {
		user, err := d.CreateUser(t.Context(), login, lang.English)
		must(t, err)
		m := newsroom.Member{Outlet: outlet, User: user, Name: login, Role: role}
		m.ID, err = d.AddMember(t.Context(), m)
		must(t, err)
		return m
	}
	out.translator, out.reviewer, out.editor = join("lin", newsroom.Reviewer), join("shen", newsroom.Reviewer), join("zhou", newsroom.Editor)
	return out
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const sourcePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry that waits</title>
<meta name="author" content="Ignat Lomov"></head><body><article><h1>The ferry that waits</h1>
<p>The ferry leaves at 19:40, if you believe the timetable that hangs in the shop. The captain says that it leaves when nobody is left on the bank, and she has kept to that for eleven years.</p>
<p>Once a week she writes down in a notebook how many minutes she has waited. In August there were 212 of them, and in September there were 180.</p></article></body></html>`

func press(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/ferry/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(sourcePage))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// pitched is a story whose source has been captured.
func (d *desk) pitched(t *testing.T) newsroom.TranslationID {
	t.Helper()
	id, err := d.Pitch(t.Context(), d.translator, workflow.PitchRequest{URL: press(t) + "/ferry/", Reason: "a good one"})
	must(t, err)
	must(t, d.jobs.Settle(t.Context()))
	return id
}

// translated fills every unit with a text.
func (d *desk) fill(t *testing.T, as newsroom.Member, id newsroom.TranslationID) {
	t.Helper()
	units, err := d.store.Units(t.Context(), as, id)
	must(t, err)
	texts := []string{"等人的渡船", "照店里挂的时刻表，渡船19:40开。", "船长说，岸上没有人了船才开，她十一年来一直这样做。",
		"她每周一次在本子上记下自己等了多少分钟。", "八月是212分钟，九月是180分钟。"}
	if len(units) != len(texts) {
		t.Fatalf("the source has %d units, want %d", len(units), len(texts))
	}
	for i, u := range units {
		saved, err := d.SaveDraft(t.Context(), as, u.ID, u.Version, texts[i])
		must(t, err)
		must(t, d.Confirm(t.Context(), as, u.ID, saved.Version, true))
	}
}

func TestWholeWay(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	if err := d.HandIn(ctx, d.translator, id); !errors.Is(err, newsroom.ErrBlocked) {
		t.Errorf("HandIn of an empty draft = %v, want ErrBlocked", err)
	}
	d.fill(t, d.translator, id)
	must(t, d.HandIn(ctx, d.translator, id))
	if err := d.TakeReview(ctx, d.translator, id); !errors.Is(err, newsroom.ErrForbidden) {
		t.Errorf("TakeReview by the translator = %v, want ErrForbidden", err)
	}
	must(t, d.TakeReview(ctx, d.reviewer, id))
	must(t, d.Approve(ctx, d.reviewer, id))
	if _, err := d.Publish(ctx, d.reviewer, id, ""); !errors.Is(err, newsroom.ErrForbidden) {
		t.Errorf("Publish by a reviewer = %v, want ErrForbidden", err)
	}
	e, err := d.Publish(ctx, d.editor, id, "")
	must(t, err)
	if e.Number != 1 || e.Content.Title != "等人的渡船" || len(e.Content.Units) != 5 {
		t.Errorf("edition = number %d, title %q, %d units", e.Number, e.Content.Title, len(e.Content.Units))
	}
	for _, u := range e.Content.Units {
		if len(u.Source) != 1 || u.End <= u.Start {
			t.Errorf("unit %d faces %d sentences and has %d bytes", u.Number, len(u.Source), u.End-u.Start)
		}
	}
	if e.Content.Source.CapturedAt.IsZero() || e.Content.Source.Digest == "" {
		t.Error("the edition does not say when its source was captured, and its digest")
	}
}

func TestCorrectionIsAnEdition(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	must(t, d.HandIn(ctx, d.translator, id))
	must(t, d.TakeReview(ctx, d.reviewer, id))
	must(t, d.Approve(ctx, d.reviewer, id))
	_, err := d.Publish(ctx, d.editor, id, "")
	must(t, err)

	must(t, d.Correct(ctx, d.translator, id))
	units, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	_, err = d.SaveDraft(ctx, d.translator, units[4].ID, units[4].Version, "八月是212分钟，到九月是180分钟。")
	must(t, err)
	must(t, d.HandIn(ctx, d.translator, id))
	must(t, d.TakeReview(ctx, d.reviewer, id))
	must(t, d.Approve(ctx, d.reviewer, id))
	if _, err := d.Publish(ctx, d.editor, id, ""); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("a correction without a reason = %v, want ErrInvalid", err)
	}
	e, err := d.Publish(ctx, d.editor, id, "读者来信指出")
	must(t, err)
	if len(e.Content.Changes) != 1 || e.Content.Changes[0].Unit != 5 || !strings.Contains(e.Content.Changes[0].After, "到九月") {
		t.Errorf("changes = %+v, want the fifth unit's", e.Content.Changes)
	}
	all, err := d.store.Editions(ctx, id)
	must(t, err)
	if len(all) != 2 || strings.Contains(all[0].Content.Document.Blocks[all[0].Content.Units[4].Block].Text.Plain, "到九月") {
		t.Error("the first edition was changed")
	}
}

func TestTwoPeopleSaveOneUnit(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	units, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	u := units[1]
	_, err = d.SaveDraft(ctx, d.translator, u.ID, u.Version, "第一种译法。")
	must(t, err)
	saved, err := d.SaveDraft(ctx, d.translator, u.ID, u.Version, "第二种译法。")
	if !errors.Is(err, newsroom.ErrConflict) || saved.Theirs != "第一种译法。" {
		t.Fatalf("SaveDraft from an old version = %q, %v; want the text that won and ErrConflict", saved.Theirs, err)
	}
	versions, err := d.store.UnitVersions(ctx, d.translator, u.ID)
	must(t, err)
	for _, v := range versions {
		if v.Conflict && v.Text.Plain == "第二种译法。" {
			return
		}
	}
	t.Errorf("the losing text is not kept; versions = %+v", versions)
}

func TestFailedCaptureSaysWhy(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id, err := d.Pitch(ctx, d.translator, workflow.PitchRequest{URL: press(t) + "/nothing/"})
	must(t, err)
	must(t, d.jobs.Settle(ctx))
	got, err := d.store.Translation(ctx, d.translator, id)
	must(t, err)
	if got.Capture != 0 || got.CaptureFailure != string(capture.ReasonGone) || got.CaptureStatus != http.StatusNotFound {
		t.Errorf("translation = capture %d, failure %q with status %d; want none, gone with 404", got.Capture, got.CaptureFailure, got.CaptureStatus)
	}
	if err := d.Claim(ctx, d.translator, id); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("Claim without a source = %v, want ErrInvalid", err)
	}
}

func TestStrangersSeeNothing(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	other, err := d.CreateOutlet(ctx, newsroom.Outlet{Slug: "other", Name: "Other", Lang: lang.English})
	must(t, err)
	stranger := newsroom.Member{ID: 99, Outlet: other, Role: newsroom.Administrator}
	if _, err := d.Work(ctx, stranger, id); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("Work for a stranger = %v, want ErrNotFound", err)
	}
	if err := d.Claim(ctx, stranger, id); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("Claim by a stranger = %v, want ErrNotFound", err)
	}
}

func TestDismissKeepsTheReason(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id, err := d.Import(ctx, d.translator, workflow.ImportRequest{Name: "a.md", Data: []byte("# 渡船\n\n![](https://cdn.example.net/x/image0.jpg)\n\n渡船19:40开。\n")})
	must(t, err)
	w, err := d.Work(ctx, d.translator, id)
	must(t, err)
	if len(w.Findings) == 0 {
		t.Fatal("a hot-linked image gives no finding")
	}
	f := w.Findings[0]
	if err := d.Dismiss(ctx, d.translator, id, f.Fingerprint, " "); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("Dismiss without a reason = %v, want ErrInvalid", err)
	}
	must(t, d.Dismiss(ctx, d.translator, id, f.Fingerprint, "the picture is ours"))
	w, err = d.Work(ctx, d.translator, id)
	must(t, err)
	if len(w.Dismissed) != 1 || w.Dismissed[0].Reason != "the picture is ours" || w.Dismissed[0].By != "lin" {
		t.Errorf("dismissed = %+v", w.Dismissed)
	}
	must(t, d.Undismiss(ctx, d.translator, id, f.Fingerprint))
	w, err = d.Work(ctx, d.translator, id)
	must(t, err)
	if len(w.Dismissed) != 0 {
		t.Error("an undone dismissal still stands")
	}
}

func TestImportJoinsLater(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id, err := d.Import(ctx, d.translator, workflow.ImportRequest{Name: "a.md", SourceURL: press(t) + "/ferry/",
		Data: []byte("# 等人的渡船\n\n照时刻表，渡船19:40开。船长说，岸上没有人了船才开，十一年来都是这样。\n\n她每周一次记下等了多少分钟。八月是212分钟，九月是180分钟。\n")})
	must(t, err)
	must(t, d.jobs.Settle(ctx))
	w, err := d.Work(ctx, d.translator, id)
	must(t, err)
	if w.Capture == nil {
		t.Fatal("the source was not captured")
	}
	for _, u := range w.Units {
		if len(u.Sources) != 1 || u.Draft.Plain == "" {
			t.Errorf("unit %d has %d source sentences and draft %q", u.Position, len(u.Sources), u.Draft.Plain)
		}
	}
}

// A hash of other costs than today's is made anew by the sign-in that it lets in, and by no other.
func TestSignInRenewsTheHash(t *testing.T) {
	const cheap = "$argon2id$v=19$m=8,t=1,p=1$YW4gb2xkIHNhbHQgb2YxNg$tIpnqH998/kYqBeowATauTsH00VG9V0tWW3vXzFD2OU"
	d, ctx := newDesk(t), t.Context()
	must(t, d.store.Update(ctx, func(tx *store.Tx) error { return tx.SetPassword(ctx, d.editor.User, cheap) }))
	hash := func() string {
		user, err := d.store.UserByLogin(ctx, "zhou")
		must(t, err)
		return user.PasswordHash
	}
	if _, err := d.SignIn(ctx, "zhou", "a wrong password, this"); !errors.Is(err, newsroom.ErrForbidden) || hash() != cheap {
		t.Errorf("SignIn with a wrong password = %v, want ErrForbidden and the same hash", err)
	}
	for range 2 {
		_, err := d.SignIn(ctx, "zhou", "a long enough password")
		must(t, err)
	}
	renewed := hash()
	if auth.Outdated(renewed) {
		t.Errorf("after signing in the hash is %q", renewed)
	}
	_, err := d.SignIn(ctx, "zhou", "a long enough password")
	must(t, err)
	if hash() != renewed {
		t.Error("a hash of today is made anew")
	}
}

func TestSessions(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	token, err := d.SignInLink(ctx, d.editor.User)
	must(t, err)
	session, err := d.RedeemLink(ctx, token)
	must(t, err)
	if _, err := d.RedeemLink(ctx, token); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("a second use of the link = %v, want ErrNotFound", err)
	}
	user, err := d.SessionUser(ctx, session)
	must(t, err)
	if user.ID != d.editor.User {
		t.Errorf("SessionUser = %d, want %d", user.ID, d.editor.User)
	}
	must(t, d.SetPassword(ctx, user.ID, "a long enough password"))
	if _, err := d.SignIn(ctx, "zhou", "a wrong password, this"); !errors.Is(err, newsroom.ErrForbidden) {
		t.Errorf("SignIn with a wrong password = %v, want ErrForbidden", err)
	}
	_, err = d.SignIn(ctx, "zhou", "a long enough password")
	must(t, err)
	must(t, d.SignOut(ctx, session))
	if _, err := d.SessionUser(ctx, session); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("SessionUser after SignOut = %v, want ErrNotFound", err)
	}
}
