package store

import (
	"context"

	"recto/internal/newsroom"
)

// translationBare are a translation's columns without its document, translationColumns with it. Both are
// read from "translation t".
const (
	translationBare = `t.id, t.outlet_id, t.source_id, coalesce(t.capture_id, 0), t.lang, t.state, t.slug, t.title,
		coalesce(t.translator_id, 0), coalesce(t.reviewer_id, 0), t.claimed_till, t.origin, t.credits, t.pitch,
		t.capture_failure, t.capture_status, t.original, t.created_at, t.updated_at`
	translationColumns = translationBare + `, t.document`
)

func scanBare(t *newsroom.Translation) []any {
	return []any{&t.ID, &t.Outlet, &t.Source, &t.Capture, &t.Lang, &t.State, &t.Slug, &t.Title,
		&t.Translator, &t.Reviewer, at(&t.ClaimedTill), from(&t.Origin), from(&t.Credits), &t.Pitch,
		&t.CaptureFailure, &t.CaptureStatus, &t.Original, at(&t.CreatedAt), at(&t.UpdatedAt)}
}

func scanTranslation(t *newsroom.Translation) []any { return append(scanBare(t), from(&t.Document)) }

// Listed is a translation as the desk's list shows it: without its document, but with its source, how many
// units it has, how many of them are confirmed, and the names of those who hold it ("" for nobody).
type Listed struct {
	newsroom.Translation
	Source         newsroom.Source
	Units          int
	Confirmed      int
	TranslatorName string
	ReviewerName   string
}

// Translation reads one translation of the acting member's outlet.
func (r *reads) Translation(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) (newsroom.Translation, error) {
	t, err := one(ctx, r, scanTranslation, `select `+translationColumns+` from translation t where t.id = $1 and t.outlet_id = $2`, id, as.Outlet)
	return t, wrap(err, "translation %d", id)
}

// Translations lists all translations of the acting member's outlet, the last changed first.
func (r *reads) Translations(ctx context.Context, as newsroom.Member) ([]Listed, error) {
	scan := func(l *Listed) []any {
		s := &l.Source
		return append(scanBare(&l.Translation), &s.ID, &s.Outlet, &s.URL, &s.Title, &s.Publisher, &s.Author, &s.Lang,
			at(&s.PublishedAt), &s.Licence, &s.Permission, &l.TranslatorName, &l.ReviewerName, &l.Units, &l.Confirmed)
	}
	all, err := list(ctx, r, scan, `select `+translationBare+`,
			s.id, s.outlet_id, s.url, s.title, s.publisher, s.author, s.lang, s.published_at, s.licence, s.permission,
			coalesce(a.name, ''), coalesce(b.name, ''), coalesce(u.units, 0), coalesce(u.confirmed, 0)
		from translation t
		join source s on s.id = t.source_id
		left join member a on a.id = t.translator_id
		left join member b on b.id = t.reviewer_id
		left join (
			select unit.translation_id, count(*) as units, sum(case when unit.confirmed then 1 else 0 end) as confirmed
			from unit join translation x on x.id = unit.translation_id
			where x.outlet_id = $1 and unit.replaced_at = 0
			group by unit.translation_id
		) u on u.translation_id = t.id
		where t.outlet_id = $1
		order by t.updated_at desc, t.id desc`, as.Outlet)
	return all, wrap(err, "list translations")
}

// CreateTranslation adds a translation. A slug that another article of the outlet has gives newsroom.ErrConflict.
func (tx *Tx) CreateTranslation(ctx context.Context, t newsroom.Translation) (newsroom.TranslationID, error) {
	text, err := allJSON(t.Document, t.Origin, t.Credits)
	if err != nil {
		return 0, wrap(err, "create a translation")
	}
	id, err := insert[newsroom.TranslationID](ctx, &tx.reads, `insert into translation
		(outlet_id, source_id, capture_id, lang, state, slug, title, document, translator_id, reviewer_id, claimed_till,
		origin, credits, pitch, capture_failure, capture_status, original, created_at, updated_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18) returning id`,
		t.Outlet, t.Source, ref(t.Capture), t.Lang, t.State, t.Slug, t.Title, text[0], ref(t.Translator), ref(t.Reviewer),
		t.ClaimedTill, text[1], text[2], t.Pitch, t.CaptureFailure, t.CaptureStatus, t.Original, tx.Now)
	return id, wrap(err, "create a translation")
}

// Imported finds the translation that an import of the same file made, the oldest if there are several: with the same
// source file or from the same source address, where those are given. Withdrawn ones do not count; 0 is none.
func (r *reads) Imported(ctx context.Context, outlet newsroom.OutletID, file, sourceFile newsroom.Digest, sourceURL string) (newsroom.TranslationID, error) {
	all, err := list(ctx, r, single[int64], `select t.id from translation t
		join source s on s.id = t.source_id left join capture c on c.id = t.capture_id
		where t.outlet_id = $1 and t.original = $2 and t.state <> $3 and ($4 = '' or c.original = $4) and ($5 = '' or s.url = $5)
		order by t.id limit 1`, outlet, file, newsroom.Withdrawn, sourceFile, sourceURL)
	if err != nil || len(all) == 0 {
		return 0, wrap(err, "look for an imported file")
	}
	return newsroom.TranslationID(all[0]), nil
}

// UpdateTranslation writes the whole row. was is the state in which the translation was read: when it has
// left that state meanwhile nothing is written and the error is newsroom.ErrConflict.
func (tx *Tx) UpdateTranslation(ctx context.Context, t newsroom.Translation, was newsroom.State) error {
	text, err := allJSON(t.Document, t.Origin, t.Credits)
	if err != nil {
		return wrap(err, "update translation %d", t.ID)
	}
	n, err := tx.exec(ctx, `update translation set capture_id = $1, lang = $2, state = $3, slug = $4, title = $5,
		document = $6, translator_id = $7, reviewer_id = $8, claimed_till = $9, origin = $10, credits = $11, pitch = $12,
		capture_failure = $13, capture_status = $14, updated_at = $15 where id = $16 and state = $17`,
		ref(t.Capture), t.Lang, t.State, t.Slug, t.Title, text[0], ref(t.Translator), ref(t.Reviewer), t.ClaimedTill,
		text[1], text[2], t.Pitch, t.CaptureFailure, t.CaptureStatus, tx.Now, t.ID, was)
	if err == nil && n == 0 {
		err = newsroom.Refuse("desk.refuse.moved", newsroom.ErrConflict)
	}
	return wrap(err, "update translation %d", t.ID)
}

// Dismissals lists the dismissed findings of a translation.
func (r *reads) Dismissals(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) ([]newsroom.Dismissal, error) {
	if err := r.visible(ctx, as, id); err != nil {
		return nil, err
	}
	scan := func(d *newsroom.Dismissal) []any {
		return []any{&d.Translation, &d.Fingerprint, &d.Rule, &d.Reason, &d.By, at(&d.At)}
	}
	all, err := list(ctx, r, scan, `select translation_id, fingerprint, rule, reason, coalesce(by_id, 0), dismissed_at
		from dismissal where translation_id = $1 order by dismissed_at, fingerprint`, id)
	return all, wrap(err, "list dismissals")
}

// Dismiss records why a finding stands; a second reason for the same finding takes the first one's place.
func (tx *Tx) Dismiss(ctx context.Context, d newsroom.Dismissal) error {
	_, err := tx.exec(ctx, `insert into dismissal (translation_id, fingerprint, rule, reason, by_id, dismissed_at)
		values ($1, $2, $3, $4, $5, $6)
		on conflict (translation_id, fingerprint) do update
		set rule = excluded.rule, reason = excluded.reason, by_id = excluded.by_id, dismissed_at = excluded.dismissed_at`,
		d.Translation, d.Fingerprint, d.Rule, d.Reason, ref(d.By), tx.Now)
	return wrap(err, "dismiss a finding")
}

// Undismiss takes a dismissal back.
func (tx *Tx) Undismiss(ctx context.Context, id newsroom.TranslationID, fingerprint string) error {
	return wrap(tx.change(ctx, `delete from dismissal where translation_id = $1 and fingerprint = $2`, id, fingerprint), "take back a dismissal")
}

// SignOffs lists the statements on a translation, oldest first.
func (r *reads) SignOffs(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) ([]newsroom.SignOff, error) {
	if err := r.visible(ctx, as, id); err != nil {
		return nil, err
	}
	scan := func(s *newsroom.SignOff) []any {
		return []any{&s.Translation, &s.Member, &s.Name, &s.Act, &s.Note, at(&s.At)}
	}
	all, err := list(ctx, r, scan, `select translation_id, coalesce(member_id, 0), name, act, note, signed_at
		from sign_off where translation_id = $1 order by id`, id)
	return all, wrap(err, "list sign-offs")
}

// AddSignOff records a member's statement.
func (tx *Tx) AddSignOff(ctx context.Context, s newsroom.SignOff) error {
	_, err := tx.exec(ctx, `insert into sign_off (translation_id, member_id, name, act, note, signed_at)
		values ($1, $2, $3, $4, $5, $6)`, s.Translation, ref(s.Member), s.Name, s.Act, s.Note, tx.Now)
	return wrap(err, "sign off")
}

// visible is nil when the translation belongs to the member's outlet, newsroom.ErrNotFound otherwise.
func (r *reads) visible(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	_, err := one(ctx, r, single[int64], `select id from translation where id = $1 and outlet_id = $2`, id, as.Outlet)
	return wrap(err, "translation %d", id)
}
