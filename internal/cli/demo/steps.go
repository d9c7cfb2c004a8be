package demo

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"recto/internal/format/article"
	"recto/internal/newsroom"
	"recto/internal/text/facing"
	"recto/internal/workflow"
)

// step is the house's terms, or one story on its way to its station.
type step struct {
	name string
	do   func(context.Context) error
}

// steps is the demo: who did what with which story.
func (f *filler) steps() []step {
	me, here := f.me[f.zh], f.me[f.en]
	return []step{
		{"terms of the Chinese desk", f.terms},
		{"found: geneva in English", func(ctx context.Context) error {
			_, err := f.pitch(ctx, f.calloway, "geneva", "Both sides' own words, side by side.")
			return err
		}},
		{"translating: geneva in Chinese", func(ctx context.Context) error {
			_, err := f.bring(ctx, me, "geneva", "target.md")
			return err
		}},
		{"translating: umbrellas", func(ctx context.Context) error { return f.begin(ctx, f.linqi, "umbrellas") }},
		{"proofreading: night bus", func(ctx context.Context) error {
			id, err := f.bring(ctx, f.shendu, "nightbus", "target.md")
			return first(err, func() error { return f.desk.HandIn(ctx, f.shendu, id) },
				func() error { return f.desk.TakeReview(ctx, me, id) })
		}},
		{"ready: ferry in English", func(ctx context.Context) error {
			_, err := f.review(ctx, f.calloway, here, "ferry", "target.en.md")
			return err
		}},
		{"published: seeds", func(ctx context.Context) error {
			id, err := f.review(ctx, f.calloway, here, "seeds", "target.md")
			return first(err, func() error { return f.publish(ctx, here, id, "") })
		}},
		{"published: ferry in Chinese", func(ctx context.Context) error {
			id, err := f.review(ctx, f.shendu, me, "ferry", "target.zh.md")
			return first(err, func() error { return f.publish(ctx, me, id, "") },
				func() error {
					return f.correct(ctx, f.shendu, me, id, "每周一次", "每周一回", "统一量词，读者来信指出。")
				})
		}},
		{"reposted: bridge", f.repost},
	}
}

// first runs one thing after the other until one fails.
func first(err error, then ...func() error) error {
	for _, do := range then {
		if err != nil {
			return err
		}
		err = do()
	}
	return err
}

func (f *filler) file(name string) ([]byte, error) { return stories.ReadFile("stories/" + name) }

func (f *filler) pitch(ctx context.Context, as newsroom.Member, name, why string) (newsroom.TranslationID, error) {
	id, err := f.desk.Pitch(ctx, as, workflow.PitchRequest{URL: f.press + "/" + name + "/", Reason: why})
	if err != nil {
		return 0, err
	}
	return id, f.await(ctx, as, id)
}

// bring imports a translation and waits until its source is captured and joined.
func (f *filler) bring(ctx context.Context, as newsroom.Member, name, target string) (newsroom.TranslationID, error) {
	data, err := f.file(name + "/" + target)
	if err != nil {
		return 0, err
	}
	id, err := f.desk.Import(ctx, as, workflow.ImportRequest{Name: target, Data: data, SourceURL: f.press + "/" + name + "/"})
	if err != nil {
		return 0, err
	}
	return id, f.await(ctx, as, id)
}

// review takes a story through hand-in, review and approval.
func (f *filler) review(ctx context.Context, translator, reviewer newsroom.Member, name, target string) (newsroom.TranslationID, error) {
	id, err := f.bring(ctx, translator, name, target)
	return id, first(err, func() error { return f.approve(ctx, translator, reviewer, id) })
}

func (f *filler) approve(ctx context.Context, translator, reviewer newsroom.Member, id newsroom.TranslationID) error {
	return first(f.desk.HandIn(ctx, translator, id),
		func() error { return f.desk.TakeReview(ctx, reviewer, id) },
		func() error { return f.desk.Approve(ctx, reviewer, id) })
}

func (f *filler) publish(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, reason string) error {
	_, err := f.desk.Publish(ctx, as, id, reason)
	return err
}

// correct makes a second edition with a few words changed.
func (f *filler) correct(ctx context.Context, translator, reviewer newsroom.Member, id newsroom.TranslationID, was, now, reason string) error {
	if err := f.desk.Correct(ctx, translator, id); err != nil {
		return err
	}
	units, err := f.store.Units(ctx, translator, id)
	if err != nil {
		return err
	}
	for _, u := range units {
		if text := u.Draft.Markdown(nil); strings.Contains(text, was) {
			if _, err := f.desk.SaveDraft(ctx, translator, u.ID, u.Version, strings.Replace(text, was, now, 1)); err != nil {
				return err
			}
		}
	}
	return first(f.approve(ctx, translator, reviewer, id), func() error { return f.publish(ctx, reviewer, id, reason) })
}

// begin claims a story and translates its first sentences, as far as the file goes.
func (f *filler) begin(ctx context.Context, as newsroom.Member, name string) error {
	id, err := f.pitch(ctx, as, name, "给城市版的一篇小故事。")
	if err != nil {
		return err
	}
	if err := f.desk.Claim(ctx, as, id); err != nil {
		return err
	}
	data, err := f.file(name + "/target.md")
	if err != nil {
		return err
	}
	units, err := f.store.Units(ctx, as, id)
	if err != nil {
		return err
	}
	texts, err := sentences(data)
	for i := 0; i < len(texts) && i < len(units) && err == nil; i++ {
		var saved workflow.Saved
		if saved, err = f.desk.SaveDraft(ctx, as, units[i].ID, units[i].Version, texts[i]); err == nil {
			err = f.desk.Confirm(ctx, as, units[i].ID, saved.Version, true)
		}
	}
	return err
}

func (f *filler) repost(ctx context.Context) error {
	target, err := f.file("archive/target.md")
	if err != nil {
		return err
	}
	source, err := f.file("archive/source.html")
	if err != nil {
		return err
	}
	_, err = f.desk.Import(ctx, f.me[f.zh], workflow.ImportRequest{Name: "target.md", Data: target,
		SourceName: "source.html", SourceData: source, Published: true})
	return err
}

// await waits for a capture; the press is on this machine, so it takes a moment.
func (f *filler) await(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		t, err := f.store.Translation(ctx, as, id)
		switch {
		case err != nil:
			return err
		case t.CaptureFailure != "":
			return errors.New(t.CaptureFailure)
		case t.Capture != 0:
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for the capture: %w", ctx.Err())
		case <-tick.C:
		}
	}
}

// sentences are the texts of a target file's units.
func sentences(data []byte) ([]string, error) {
	a, err := article.Read("target.md", data)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, s := range facing.Segments(a.Document, nil) {
		out = append(out, a.Document.Blocks[s.Block].Text.Plain[s.Start:s.End])
	}
	return out, nil
}
