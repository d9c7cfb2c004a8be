package store_test

import (
	"context"
	"testing"
	"time"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// monday is the fixture's present.
var monday = time.Date(2026, 3, 2, 9, 30, 0, 123456000, time.UTC)

// desk is a small newsroom: one outlet with a translator and a reviewer, one translation of two sentences.
type desk struct {
	*store.Store
	outlet      newsroom.OutletID
	vera, boris newsroom.Member // translator, reviewer
	source      newsroom.SourceID
	capture     newsroom.CaptureID
	translation newsroom.TranslationID
	now         time.Time // the clock; a test may move it
}

// newDesk opens a database at url and fills it.
func newDesk(t testing.TB, url string) *desk {
	t.Helper()
	d := &desk{now: monday}
	d.Store = storetest.OpenURL(t, url, func() time.Time { return d.now })
	d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
		if d.outlet, err = tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "duiye", Name: "对页", Lang: lang.Chinese, Disclaimer: "不代表本站立场"}); err != nil {
			return err
		}
		if d.vera, err = join(ctx, tx, d.outlet, "vera", newsroom.Translator); err != nil {
			return err
		}
		if d.boris, err = join(ctx, tx, d.outlet, "boris", newsroom.Reviewer); err != nil {
			return err
		}
		return d.fill(ctx, tx)
	})
	return d
}

// fill makes the source, its capture and the translation with its units.
func (d *desk) fill(ctx context.Context, tx *store.Tx) (err error) {
	if d.source, err = tx.CreateSource(ctx, newsroom.Source{Outlet: d.outlet, URL: "https://news.example/ferry", Title: "Паром", Lang: lang.Russian}); err != nil {
		return err
	}
	if d.capture, err = tx.CreateCapture(ctx, newsroom.Capture{Source: d.source, URL: "https://news.example/ferry", Document: document("Паром", "Паром опоздал.")}); err != nil {
		return err
	}
	t := newsroom.Translation{Outlet: d.outlet, Source: d.source, Capture: d.capture, Lang: lang.Chinese, State: newsroom.Pitched,
		Pitch: "our readers take it daily", Document: document("", "")}
	if d.translation, err = tx.CreateTranslation(ctx, t); err != nil {
		return err
	}
	return tx.CreateUnits(ctx, []newsroom.Unit{
		{Translation: d.translation, Position: 0, Block: 0, Score: 1, Sources: []newsroom.Segment{{ID: "a1", Text: markup.Plain("Паром")}}},
		{Translation: d.translation, Position: 1, Block: 1, Score: 0.5, Draft: markup.Plain("渡轮晚点。"), Sources: []newsroom.Segment{{ID: "a2", Block: 1, End: 26, Text: markup.Plain("Паром опоздал.")}}},
	})
}

func join(ctx context.Context, tx *store.Tx, outlet newsroom.OutletID, name string, role newsroom.Role) (newsroom.Member, error) {
	user, err := tx.CreateUser(ctx, newsroom.User{Login: name, Lang: lang.English})
	if err != nil {
		return newsroom.Member{}, err
	}
	m := newsroom.Member{Outlet: outlet, User: user, Name: name, Role: role}
	m.ID, err = tx.AddMember(ctx, m)
	return m, err
}

func document(title, body string) *markup.Document {
	return &markup.Document{Lang: lang.Russian, Blocks: []markup.Block{
		{Kind: markup.Heading, Level: 1, Role: markup.RoleTitle, Text: markup.Plain(title)},
		{Kind: markup.Paragraph, Text: markup.Plain(body)},
	}}
}

// update runs do in a transaction that must succeed.
func (d *desk) update(t testing.TB, do func(context.Context, *store.Tx) error) {
	t.Helper()
	if err := d.try(do); err != nil {
		t.Fatal(err)
	}
}

func (d *desk) try(do func(context.Context, *store.Tx) error) error {
	ctx := context.Background()
	return d.Update(ctx, func(tx *store.Tx) error { return do(ctx, tx) })
}

// publish makes an edition of a translation.
func (d *desk) publish(t testing.TB, id newsroom.TranslationID, slug string, number int) {
	t.Helper()
	d.update(t, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.CreateEdition(ctx, newsroom.Edition{Translation: id, Outlet: d.outlet, Number: number, Slug: slug,
			Content: newsroom.Content{Title: "渡轮晚点", Lang: lang.Chinese, Document: document("渡轮晚点", "渡轮又晚点了。")}})
		return err
	})
}
