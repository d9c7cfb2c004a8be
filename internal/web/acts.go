package web

import (
	"context"
	"net/http"

	"recto/internal/newsroom"
)

// act carries out one step of a story and goes back to its page, at the sentence that the form names.
func (s *Server) act(w http.ResponseWriter, r *http.Request, v *visit, do func(context.Context, newsroom.Member, newsroom.TranslationID) error) error {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	if err := do(r.Context(), v.member, id); err != nil {
		return err
	}
	to := storyURL(v.outlet, idString(id))
	if unit := r.PostForm.Get("unit"); judgeID(unit) {
		to = unitURL(to, unit)
	}
	return goTo(w, r, to)
}

func (s *Server) captureAgain(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.Capture)
}

func (s *Server) lookAgain(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.LookAgain)
}

func (s *Server) recordRights(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, func(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
		return s.desk.RecordRights(ctx, as, id, r.PostForm.Get("licence"), r.PostForm.Get("permission"))
	})
}

func (s *Server) claim(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.Claim)
}

func (s *Server) decline(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.Decline)
}

func (s *Server) release(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.Release)
}

func (s *Server) handIn(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.HandIn)
}

func (s *Server) takeReview(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.TakeReview)
}

func (s *Server) approve(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.Approve)
}

func (s *Server) correct(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, s.desk.Correct)
}

func (s *Server) sendBack(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, func(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
		return s.desk.Return(ctx, as, id, r.PostForm.Get("note"))
	})
}

func (s *Server) withdraw(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, func(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
		return s.desk.Withdraw(ctx, as, id, r.PostForm.Get("reason"))
	})
}

func (s *Server) publish(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, func(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
		_, err := s.desk.Publish(ctx, as, id, r.PostForm.Get("reason"))
		return err
	})
}

func (s *Server) dismiss(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, func(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
		return s.desk.Dismiss(ctx, as, id, r.PostForm.Get("fingerprint"), r.PostForm.Get("reason"))
	})
}

func (s *Server) undismiss(w http.ResponseWriter, r *http.Request, v *visit) error {
	return s.act(w, r, v, func(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
		return s.desk.Undismiss(ctx, as, id, r.PostForm.Get("fingerprint"))
	})
}
