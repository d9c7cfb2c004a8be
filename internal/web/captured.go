package web

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/workflow"
)

// captured is what the desk says of a story's capture: why it failed, what it noticed, what it left out.
type captured struct {
	Failure  string // why there is none, and what to do
	Status   int    // the HTTP status of the failure, 0 for none
	Warnings []string
	Skipped  []skipped
	More     int    // skipped images beyond those
	Look     string // what looking at the page again found; "" where nobody has
	LookedAt time.Time
	Robots   []string
	Licence  string // what the page says of its licence, where the source's entry says something else
}

// skipped is an image that was left where it is.
type skipped struct {
	URL string
	Why string
}

// Any reports whether there is anything for a person to look at.
func (c captured) Any() bool { return c.Failure != "" || len(c.Warnings)+len(c.Skipped) > 0 }

func newCaptured(say *locale.Printer, work *workflow.Work) captured {
	t, s, c := work.Translation, work.Source, work.Capture
	var out captured
	if t.CaptureFailure != "" {
		out.Failure, out.Status = reasonWords(say, "desk.failed.", t.CaptureFailure), t.CaptureStatus
	}
	if c == nil {
		return out
	}
	for _, w := range c.Warnings {
		if key := "desk.warning." + messageName(w.Kind); say.Has(key) {
			out.Warnings = append(out.Warnings, say.T(key, "Host", w.Host, "Count", w.Count))
		}
		if w.Count > len(c.Skipped) {
			out.More = w.Count - len(c.Skipped)
		}
	}
	for _, image := range c.Skipped {
		out.Skipped = append(out.Skipped, skipped{URL: image.URL, Why: reasonWords(say, "desk.skipped.", image.Reason)})
	}
	out.Look, out.LookedAt = lookWords(say, work), work.Look.LookedAt
	out.Robots = robotsWords(say, c.Robots)
	if c.LicenceHint != s.Licence {
		out.Licence = c.LicenceHint
	}
	return out
}

// lookWords says what the last look at the captured page found.
func lookWords(say *locale.Printer, work *workflow.Work) string {
	switch l := work.Look; {
	case l.AskedAt.IsZero():
		return ""
	case l.UnderWay():
		return say.T("desk.look.under_way")
	case l.Failure != "":
		return reasonWords(say, "desk.failed.", l.Failure)
	case work.Now != nil:
		return say.T("desk.look.changed")
	}
	return say.T("desk.look.same")
}

// reasonWords says a reason's code in words; one that has none of its own is said to be unknown.
func reasonWords(say *locale.Printer, family, reason string) string {
	if key := family + messageName(reason); say.Has(key) {
		return say.T(key)
	}
	return say.T(family + newsroom.FailureUnknown)
}

// robotsSaid are the parts of a capture's robots line, with their messages. The marks of the page itself
// ("noindex") are words for machines and stay as they are.
var robotsSaid = map[string]string{
	"robots.txt: none":                                        "desk.robots.none",
	"robots.txt: could not be read":                           "desk.robots.unread",
	"robots.txt: allows this page":                            "desk.robots.allows",
	"robots.txt: disallows this page to everyone":             "desk.robots.disallows",
	"robots.txt: disallows this page to this program by name": "desk.robots.disallows_us",
	"text and data mining: reserved":                          "desk.robots.mining",
}

func robotsWords(say *locale.Printer, line string) []string {
	var out []string
	for part := range strings.SplitSeq(line, "; ") {
		switch key, marks, _ := strings.Cut(part, "page: "); {
		case part == "":
		case robotsSaid[part] != "":
			out = append(out, say.T(robotsSaid[part]))
		case key == "" && marks != "":
			out = append(out, say.T("desk.robots.page", "Marks", marks))
		default:
			out = append(out, part)
		}
	}
	return out
}

// giveSource takes the file of a source that could not be fetched.
func (s *Server) giveSource(w http.ResponseWriter, r *http.Request, v *visit) error {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return err
	}
	if err := r.ParseMultipartForm(inMemory); err != nil {
		return formError(err)
	}
	defer r.MultipartForm.RemoveAll()
	_, data, err := upload(r, "file")
	if err != nil {
		return err
	}
	if len(data) == 0 {
		return newsroom.Refuse("desk.source.no_file", newsroom.ErrInvalid)
	}
	err = s.desk.GiveSource(r.Context(), v.member, id, data)
	if errors.Is(err, newsroom.ErrInvalid) {
		return newsroom.Refuse("desk.source.unreadable", err)
	}
	if err != nil {
		return err
	}
	return goTo(w, r, storyURL(v.outlet, idString(id)))
}
