package store_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

func TestTranslationComesBackAsItWas(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		want := newsroom.Translation{Outlet: d.outlet, Source: d.source, Capture: d.capture, Lang: lang.Chinese, State: newsroom.Claimed,
			Slug: "ferry-7", Title: "渡轮", Document: document("标题", ""), Translator: d.vera.ID, Reviewer: d.boris.ID,
			ClaimedTill: monday.Add(time.Hour), Origin: &newsroom.Origin{Outlet: "Паром", URL: "https://other.example"},
			Credits: []newsroom.Credit{{Part: newsroom.PartAuthor, Name: "Ж."}}, Pitch: "why", CaptureFailure: "gone", CaptureStatus: 410}
		d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
			want.ID, err = tx.CreateTranslation(ctx, want)
			return err
		})
		want.CreatedAt, want.UpdatedAt = monday, monday
		got, err := d.Translation(ctx, d.vera, want.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("a translation comes back changed (-want +got):\n%s", diff)
		}
		bare := newsroom.Translation{Outlet: d.outlet, Source: d.source, State: newsroom.Pitched}
		d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
			bare.ID, err = tx.CreateTranslation(ctx, bare)
			return err
		})
		bare.CreatedAt, bare.UpdatedAt = monday, monday
		if got, err = d.Translation(ctx, d.vera, bare.ID); err != nil || !cmp.Equal(bare, got) {
			t.Errorf("a bare translation comes back changed: %v\n%s", err, cmp.Diff(bare, got))
		}
	})
}

func TestUpdateTranslationGuardsTheState(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		stale, err := d.Translation(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		d.now = d.now.Add(time.Minute)
		claim := stale
		claim.State, claim.Translator = newsroom.Claimed, d.vera.ID
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			return tx.UpdateTranslation(ctx, claim, newsroom.Pitched)
		})
		stale.State, stale.Translator = newsroom.Claimed, d.boris.ID
		err = d.try(func(ctx context.Context, tx *store.Tx) error {
			return tx.UpdateTranslation(ctx, stale, newsroom.Pitched)
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a second claim gives %v, want %v", err, newsroom.ErrConflict)
		}
		got, err := d.Translation(ctx, d.vera, d.translation)
		if err != nil || got.Translator != d.vera.ID || !got.UpdatedAt.Equal(d.now) || !got.CreatedAt.Equal(monday) {
			t.Errorf("the translation is %+v, %v, want it claimed by vera at %s", got, err, d.now)
		}
	})
}

// Of many members who claim at once, one gets it.
func TestOneClaimWins(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		var won atomic.Int32
		var group sync.WaitGroup
		for range 8 {
			group.Go(func() {
				err := d.try(func(ctx context.Context, tx *store.Tx) error {
					tr, err := tx.Translation(ctx, d.vera, d.translation)
					if err != nil {
						return err
					}
					was := tr.State
					if tr.State, err = newsroom.Move(was, newsroom.ActClaim, d.vera, tr); err != nil {
						return err
					}
					return tx.UpdateTranslation(ctx, tr, was)
				})
				switch {
				case err == nil:
					won.Add(1)
				case !errors.Is(err, newsroom.ErrInvalid) && !errors.Is(err, newsroom.ErrConflict):
					t.Errorf("a claim that lost gives %v, want %v or %v", err, newsroom.ErrInvalid, newsroom.ErrConflict)
				}
			})
		}
		group.Wait()
		if won.Load() != 1 {
			t.Errorf("%d claims won, want 1", won.Load())
		}
	})
}

func TestTranslationsList(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		units, err := d.Units(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			tr, err := tx.Translation(ctx, d.vera, d.translation)
			if err != nil {
				return err
			}
			tr.Translator = d.vera.ID
			return errors.Join(tx.UpdateTranslation(ctx, tr, tr.State), tx.SetConfirmed(ctx, units[1].ID, 0, true))
		})
		d.now = d.now.Add(time.Hour)
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.CreateTranslation(ctx, newsroom.Translation{Outlet: d.outlet, Source: d.source, State: newsroom.Pitched})
			return err
		})
		all, err := d.Translations(ctx, d.boris)
		if err != nil || len(all) != 2 {
			t.Fatalf("Translations = %d, %v, want 2", len(all), err)
		}
		l := all[1]
		if l.ID != d.translation || l.Source.Title != "Паром" || l.Units != 2 || l.Confirmed != 1 || l.TranslatorName != "vera" || l.ReviewerName != "" {
			t.Errorf("the older one is listed as %+v", l)
		}
		if l := all[0]; l.Units != 0 || l.Confirmed != 0 || l.TranslatorName != "" {
			t.Errorf("the bare one is listed as %+v", l)
		}
	})
}

// Unpublished work of one outlet does not exist for the members of another.
func TestAnotherOutletSeesNothing(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		var spy newsroom.Member
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			other, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "other", Name: "Other", Lang: lang.English})
			if err != nil {
				return err
			}
			spy, err = join(ctx, tx, other, "spy", newsroom.Administrator)
			return err
		})
		units, err := d.Units(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		for _, as := range []newsroom.Member{spy, {}} {
			_, err1 := d.Translation(ctx, as, d.translation)
			_, err2 := d.Units(ctx, as, d.translation)
			_, err3 := d.Unit(ctx, as, units[0].ID)
			_, err4 := d.UnitVersions(ctx, as, units[0].ID)
			_, err5 := d.Dismissals(ctx, as, d.translation)
			_, err6 := d.SignOffs(ctx, as, d.translation)
			for i, err := range []error{err1, err2, err3, err4, err5, err6} {
				if !errors.Is(err, newsroom.ErrNotFound) {
					t.Errorf("read %d as outlet %d gives %v, want %v", i+1, as.Outlet, err, newsroom.ErrNotFound)
				}
			}
			if all, err := d.Translations(ctx, as); err != nil || len(all) != 0 {
				t.Errorf("Translations as outlet %d = %d, %v, want none", as.Outlet, len(all), err)
			}
		}
	})
}

func TestDismissals(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		dismiss := func(reason string) {
			d.update(t, func(ctx context.Context, tx *store.Tx) error {
				return tx.Dismiss(ctx, newsroom.Dismissal{Translation: d.translation, Rule: "name/variant", By: d.vera.ID,
					Dismissal: check.Dismissal{Fingerprint: "f1", Reason: reason}})
			})
		}
		dismiss("two people")
		dismiss("two people, see the source")
		all, err := d.Dismissals(ctx, d.boris, d.translation)
		if err != nil || len(all) != 1 || all[0].Reason != "two people, see the source" || all[0].By != d.vera.ID || !all[0].At.Equal(monday) {
			t.Errorf("Dismissals = %+v, %v, want the second reason alone", all, err)
		}
		undo := func(ctx context.Context, tx *store.Tx) error { return tx.Undismiss(ctx, d.translation, "f1") }
		d.update(t, undo)
		if err := d.try(undo); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("taking it back twice gives %v, want %v", err, newsroom.ErrNotFound)
		}
	})
}

func TestSignOffs(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			return errors.Join(
				tx.AddSignOff(ctx, newsroom.SignOff{Translation: d.translation, Member: d.vera.ID, Name: "vera", Act: newsroom.ActHandIn}),
				tx.AddSignOff(ctx, newsroom.SignOff{Translation: d.translation, Member: d.boris.ID, Name: "boris", Act: newsroom.ActApprove, Note: "fine"}))
		})
		all, err := d.SignOffs(ctx, d.vera, d.translation)
		want := []newsroom.SignOff{
			{Translation: d.translation, Member: d.vera.ID, Name: "vera", Act: newsroom.ActHandIn, At: monday},
			{Translation: d.translation, Member: d.boris.ID, Name: "boris", Act: newsroom.ActApprove, Note: "fine", At: monday},
		}
		if diff := cmp.Diff(want, all); err != nil || diff != "" {
			t.Errorf("SignOffs: %v (-want +got):\n%s", err, diff)
		}
	})
}

func TestOmitUnitIsPartOfTheHistory(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		units, err := d.Units(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		id := units[1].ID
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.OmitUnit(ctx, id, 0, "an advertisement", d.vera.ID)
			return err
		})
		if u, err := d.Unit(ctx, d.vera, id); err != nil || u.Omitted != "an advertisement" || u.Draft.Plain != "" || !u.Confirmed || u.Version != 1 {
			t.Errorf("the unit is %+v, %v, want it omitted and confirmed", u, err)
		}
		if err := d.try(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.OmitUnit(ctx, id, 0, "too late", d.boris.ID)
			return err
		}); !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("an omission of an old version gives %v, want ErrConflict", err)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.SaveDraft(ctx, id, 1, markup.Plain("渡轮误点。"), d.vera.ID)
			return err
		})
		if u, err := d.Unit(ctx, d.vera, id); err != nil || u.Omitted != "" || u.Confirmed {
			t.Errorf("the unit is %+v, %v, want no omission", u, err)
		}
		history, err := d.UnitVersions(ctx, d.vera, id)
		want := []newsroom.UnitVersion{
			{Unit: id, Version: 0, Text: markup.Plain("渡轮晚点。"), At: monday},
			{Unit: id, Version: 1, Omitted: "an advertisement", By: d.vera.ID, At: monday},
			{Unit: id, Version: 1, Omitted: "too late", By: d.boris.ID, At: monday, Conflict: true},
			{Unit: id, Version: 2, Text: markup.Plain("渡轮误点。"), By: d.vera.ID, At: monday},
		}
		if diff := cmp.Diff(want, history); err != nil || diff != "" {
			t.Errorf("UnitVersions: %v (-want +got):\n%s", err, diff)
		}
	})
}

func TestSaveDraftKeepsBothTexts(t *testing.T) {
	save := func(d *desk, unit newsroom.UnitID, version int, text string, by newsroom.Member, swallow bool) (got int, err error) {
		err = d.try(func(ctx context.Context, tx *store.Tx) error {
			var lost error
			if got, lost = tx.SaveDraft(ctx, unit, version, markup.Plain(text), by.ID); swallow && errors.Is(lost, newsroom.ErrConflict) {
				return nil
			}
			return lost
		})
		return got, err
	}
	for _, swallow := range []bool{false, true} {
		name := "the caller returns the conflict"
		if swallow {
			name = "the caller goes on"
		}
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, d *desk) {
				units, err := d.Units(ctx, d.vera, d.translation)
				if err != nil {
					t.Fatal(err)
				}
				id := units[1].ID
				if v, err := save(d, id, 0, "渡轮又晚点。", d.vera, false); err != nil || v != 1 {
					t.Fatalf("the first save gives %d, %v, want version 1", v, err)
				}
				if _, err := save(d, id, 0, "轮渡误点。", d.boris, swallow); !swallow && !errors.Is(err, newsroom.ErrConflict) || swallow && err != nil {
					t.Errorf("a save from an old version gives %v", err)
				}
				u, err := d.Unit(ctx, d.vera, id)
				if err != nil || u.Draft.Plain != "渡轮又晚点。" || u.Version != 1 || u.UpdatedBy != d.vera.ID {
					t.Errorf("the unit is %+v, %v, want vera's text", u, err)
				}
				history, err := d.UnitVersions(ctx, d.vera, id)
				want := []newsroom.UnitVersion{
					{Unit: id, Version: 0, Text: markup.Plain("渡轮晚点。"), At: monday},
					{Unit: id, Version: 1, Text: markup.Plain("渡轮又晚点。"), By: d.vera.ID, At: monday},
					{Unit: id, Version: 1, Text: markup.Plain("轮渡误点。"), By: d.boris.ID, At: monday, Conflict: true},
				}
				if diff := cmp.Diff(want, history); err != nil || diff != "" {
					t.Errorf("UnitVersions: %v (-want +got):\n%s", err, diff)
				}
			})
		})
	}
}

// Two people who press save at the same moment: one text stands, the other is in the history.
func TestSavesAtOnce(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		units, err := d.Units(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		var group sync.WaitGroup
		var won, lost atomic.Int32
		for _, m := range []newsroom.Member{d.vera, d.boris, d.vera, d.boris, d.vera, d.boris} {
			group.Go(func() {
				switch err := d.try(func(ctx context.Context, tx *store.Tx) error {
					_, err := tx.SaveDraft(ctx, units[0].ID, 0, markup.Plain(m.Name), m.ID)
					return err
				}); {
				case err == nil:
					won.Add(1)
				case errors.Is(err, newsroom.ErrConflict):
					lost.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		group.Wait()
		history, err := d.UnitVersions(ctx, d.vera, units[0].ID)
		if err != nil {
			t.Fatal(err)
		}
		if won.Load() != 1 || lost.Load() != 5 || len(history) != 6 {
			t.Errorf("%d saves won, %d lost and %d texts are kept, want 1, 5 and 6", won.Load(), lost.Load(), len(history))
		}
	})
}

func TestConfirmAndSubmit(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		units, err := d.Units(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		id := units[1].ID
		d.update(t, func(ctx context.Context, tx *store.Tx) error { return tx.SetConfirmed(ctx, id, 0, true) })
		if err := d.try(func(ctx context.Context, tx *store.Tx) error { return tx.SetConfirmed(ctx, id, 7, true) }); !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("confirming an old version gives %v, want %v", err, newsroom.ErrConflict)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error { return tx.SubmitDrafts(ctx, d.translation) })
		u, err := d.Unit(ctx, d.vera, id)
		if err != nil || !u.Confirmed || u.Target.Plain != "渡轮晚点。" {
			t.Errorf("the unit is %+v, %v, want it confirmed and submitted", u, err)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.SaveDraft(ctx, id, 0, markup.Plain("改了。"), d.boris.ID)
			return err
		})
		if u, err = d.Unit(ctx, d.vera, id); err != nil || u.Confirmed || u.Target.Plain != "渡轮晚点。" || u.Draft.Plain != "改了。" {
			t.Errorf("after an edit the unit is %+v, %v, want the draft changed, the target not, and no mark", u, err)
		}
	})
}

func TestReplaceUnitsKeepsHistory(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		old, err := d.Units(ctx, d.vera, d.translation)
		if err != nil {
			t.Fatal(err)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			return tx.ReplaceUnits(ctx, d.translation, []newsroom.Unit{{Translation: d.translation, Draft: markup.Plain("渡轮")}})
		})
		units, err := d.Units(ctx, d.vera, d.translation)
		if err != nil || len(units) != 1 || units[0].Draft.Plain != "渡轮" {
			t.Errorf("Units = %+v, %v, want the new one alone", units, err)
		}
		if history, err := d.UnitVersions(ctx, d.vera, old[1].ID); err != nil || len(history) != 1 || history[0].Text.Plain != "渡轮晚点。" {
			t.Errorf("the old unit's history is %+v, %v, want its text", history, err)
		}
		err = d.try(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.SaveDraft(ctx, old[1].ID, 0, markup.Plain("迟到的一句"), d.vera.ID)
			return err
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a save into a replaced unit gives %v, want %v", err, newsroom.ErrConflict)
		}
		if history, err := d.UnitVersions(ctx, d.vera, old[1].ID); err != nil || len(history) != 2 || !history[1].Conflict {
			t.Errorf("the late text is not kept: %+v, %v", history, err)
		}
	})
}
