package store

import (
	"context"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// ArchivedName is a rendering of a name with the translation that has it.
type ArchivedName struct {
	Translation newsroom.TranslationID
	names.Use
}

// ArchivedNames lists how an outlet's articles rendered names from one language into another, the first articles
// first. An article whose units were revoked from the memory does not count.
func (r *reads) ArchivedNames(ctx context.Context, outlet newsroom.OutletID, from, to lang.Tag) ([]ArchivedName, error) {
	scan := func(n *ArchivedName) []any {
		return []any{&n.Translation, &n.Key, &n.Name, &n.Given, &n.Text, &n.Likeness}
	}
	all, err := list(ctx, r, scan, `select n.translation_id, n.name_key, n.name, n.given, n.rendering, n.likeness
		from name_use n join translation t on t.id = n.translation_id join source s on s.id = t.source_id
		where t.outlet_id = $1 and s.lang = $2 and t.lang = $3 and exists (select 1 from memory_unit m
			where m.translation_id = t.id and m.reviewed and m.revocation_id = 0 and m.tick > 0)
		order by n.translation_id, n.name_key, n.rendering`, outlet, string(from), string(to))
	return all, wrap(err, "list the names of outlet %d", outlet)
}

// WithoutNames lists published translations of which no name is archived, after one and most of them at most.
func (r *reads) WithoutNames(ctx context.Context, after newsroom.TranslationID, most int) ([]newsroom.Translation, error) {
	all, err := list(ctx, r, scanTranslation, `select `+translationColumns+` from translation t
		where t.state = $1 and t.id > $2 and not exists (select 1 from name_use n where n.translation_id = t.id)
		order by t.id limit $3`, string(newsroom.Published), after, most)
	return all, wrap(err, "list translations without names")
}

// SetArchivedNames puts the names of a translation in the place of those it had; its outlet's memory moves on with it.
func (tx *Tx) SetArchivedNames(ctx context.Context, outlet newsroom.OutletID, id newsroom.TranslationID, uses []names.Use) error {
	if _, err := tx.tick(ctx, outlet); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `delete from name_use where translation_id = $1`, id); err != nil {
		return wrap(err, "archive the names of translation %d", id)
	}
	for _, u := range uses {
		_, err := tx.exec(ctx, `insert into name_use (translation_id, name_key, name, given, rendering, likeness)
			values ($1, $2, $3, $4, $5, $6)`, id, u.Key, u.Name, u.Given, u.Text, u.Likeness)
		if err != nil {
			return wrap(err, "archive the names of translation %d", id)
		}
	}
	return nil
}
