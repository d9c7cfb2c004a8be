package web

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/workflow"
)

// How many steps can be undone, and how long they may be together: they travel in the page's address.
const (
	maxUndo      = 8
	maxUndoBytes = 3000
)

// undoTakeIn begins the step that undoes an omission; the unit's number follows.
const undoTakeIn = "take in "

// repair is what the form of the page of beads brings.
type repair struct {
	beads *workflow.Beads
	stamp string
	undo  []string // the steps that can be undone, the last one last
	act   string   // keep, join, split, shift, omit, take in, undo
	words []string // what follows the act
	form  url.Values
}

// beadsPage shows how the sentences of a story face each other, with what the last step did.
func (s *Server) beadsPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return err
	}
	b, err := s.desk.Beads(r.Context(), v.member, id)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	at, _ := strconv.Atoi(q.Get("at"))
	moved, _ := strconv.Atoi(q.Get("moved"))
	view := s.beads(r, v, b, q["undo"], at-1)
	view.Said = saidOf(v, q.Get("did"), moved)
	return s.render(w, http.StatusOK, "beads", view)
}

// repairBeads carries out a step and goes on at its bead. One that cannot be is said on the page, with the beads
// as they stand.
func (s *Server) repairBeads(w http.ResponseWriter, r *http.Request, v *visit) error {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	b, err := s.desk.Beads(r.Context(), v.member, id)
	if err != nil {
		return err
	}
	if b.Refused != nil && errors.Is(b.Refused, newsroom.ErrForbidden) {
		return beadFailure(b.Refused)
	}
	p := repair{beads: b, stamp: r.PostForm.Get("stamp"), undo: r.PostForm["undo"], form: r.PostForm}
	p.read(r.PostForm.Get("do"))
	done, err := s.carryOutRepair(r, v, &p)
	if err == nil {
		at := strconv.Itoa(done.At + 1)
		q := url.Values{"at": {at}, "did": {messageName(p.act)}, "undo": shorten(p.undo)}
		if done.Moved > 0 {
			q.Set("moved", strconv.Itoa(done.Moved))
		}
		if onlyDoubts(r) {
			q.Set("show", showDoubts)
		}
		return goTo(w, r, storyURL(v.outlet, r.PathValue("id"))+"/beads?"+q.Encode()+"#b"+at)
	}
	why := judge(beadFailure(err))
	if why.status == http.StatusInternalServerError {
		return err
	}
	if b, err = s.desk.Beads(r.Context(), v.member, id); err != nil {
		return err
	}
	view := s.beads(r, v, b, r.PostForm["undo"], p.bead())
	view.Problem = v.say.T(why.key, why.args...)
	return s.render(w, why.status, "beads", view)
}

// read takes the value of the button that was pressed apart: "shift 3 source up".
func (p *repair) read(do string) {
	for _, act := range []string{"take in", "keep", "join", "split", "shift", "omit", "undo"} {
		if rest, ok := strings.CutPrefix(do, act); ok && (rest == "" || rest[0] == ' ') {
			p.act, p.words = act, strings.Fields(rest)
			return
		}
	}
}

// number is the n-th of the words, -1 where it is none.
func (p *repair) number(n int) int {
	if n >= len(p.words) {
		return -1
	}
	i, err := strconv.Atoi(p.words[n])
	if err != nil {
		return -1
	}
	return i
}

// bead is the bead that the step is about, from 0.
func (p *repair) bead() int { return p.number(0) - 1 }

func (p *repair) word(n int) string {
	if n >= len(p.words) {
		return ""
	}
	return p.words[n]
}

// carryOutRepair does what the form asks for and keeps how to undo it.
func (s *Server) carryOutRepair(r *http.Request, v *visit, p *repair) (workflow.Repaired, error) {
	switch p.act {
	case "undo":
		return s.undoRepair(r, v, p)
	case "omit", "take in":
		return s.omitBead(r, v, p)
	}
	step := workflow.BeadStep{Act: workflow.BeadAct(p.act), Bead: p.bead(), Sources: p.number(1), Targets: p.number(2),
		Side: newsroom.Side(p.word(1)), Up: p.word(2) == "up"}
	done, err := s.desk.RepairBeads(r.Context(), v.member, p.beads.Translation.ID, p.stamp, step)
	if err == nil {
		p.undo = append(p.undo, done.Undo)
	}
	return done, err
}

func (s *Server) undoRepair(r *http.Request, v *visit, p *repair) (workflow.Repaired, error) {
	if len(p.undo) == 0 {
		return workflow.Repaired{}, &newsroom.BeadError{Reason: newsroom.BeadsStep, Err: newsroom.ErrInvalid}
	}
	last := p.undo[len(p.undo)-1]
	var done workflow.Repaired
	var err error
	if id, ok := strings.CutPrefix(last, undoTakeIn); ok {
		at := slices.IndexFunc(p.beads.Beads, func(b workflow.Bead) bool { return idString(b.ID) == id })
		if at < 0 {
			return done, &newsroom.BeadError{Reason: newsroom.BeadsChanged, Err: newsroom.ErrConflict}
		}
		done.At = at
		err = s.desk.TakeIn(r.Context(), v.member, p.beads.Beads[at].ID, p.beads.Beads[at].Version)
	} else {
		done, err = s.desk.UndoBeads(r.Context(), v.member, p.beads.Translation.ID, last)
	}
	if err == nil {
		p.undo = p.undo[:len(p.undo)-1]
	}
	return done, err
}

// omitBead leaves the source of a bead without a target out, or takes it in again.
func (s *Server) omitBead(r *http.Request, v *visit, p *repair) (workflow.Repaired, error) {
	at := p.bead()
	switch {
	case p.stamp != p.beads.Stamp:
		return workflow.Repaired{}, &newsroom.BeadError{Reason: newsroom.BeadsChanged, Err: newsroom.ErrConflict}
	case at < 0 || at >= len(p.beads.Beads):
		return workflow.Repaired{}, &newsroom.BeadError{Reason: newsroom.BeadsStep, Err: newsroom.ErrInvalid}
	}
	u := p.beads.Beads[at].Unit
	if p.act == "take in" {
		p.undo = nil // what came before was done beside an omission that is gone
		return workflow.Repaired{At: at}, s.desk.TakeIn(r.Context(), v.member, u.ID, u.Version)
	}
	reason := strings.TrimSpace(p.form.Get("reason-" + p.word(0)))
	if reason == "" {
		return workflow.Repaired{}, newsroom.Refuse("desk.beads.error.reason", newsroom.ErrInvalid)
	}
	err := s.desk.Omit(r.Context(), v.member, u.ID, u.Version, reason)
	if err == nil {
		p.undo = append(p.undo, undoTakeIn+idString(u.ID))
	}
	return workflow.Repaired{At: at}, err
}

// beadFailure says why beads cannot be repaired in the person's language.
func beadFailure(err error) error {
	if known, ok := errors.AsType[*newsroom.BeadError](err); ok {
		return newsroom.Refuse("desk.beads.error."+string(known.Reason), err)
	}
	return err
}

// shorten keeps the last steps that fit into an address.
func shorten(undo []string) []string {
	undo = undo[max(0, len(undo)-maxUndo):]
	size := 0
	for i, step := range slices.Backward(undo) {
		if size += len(step); size > maxUndoBytes {
			return undo[i+1:]
		}
	}
	return undo
}

// saidOf is what the last step did, in words.
func saidOf(v *visit, did string, moved int) string {
	if !slices.Contains(beadActs, did) {
		return ""
	}
	said := v.say.T("desk.beads.did." + did)
	if moved > 0 {
		said = fmt.Sprint(said, " ", v.say.T("desk.beads.moved", "Count", moved))
	}
	return said
}

// beadActs are the acts that have words for what was done.
var beadActs = []string{"keep", "join", "split", "shift", "omit", "take_in", "undo"}
