package capture

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// visit is one capture on its way: the exchanges made so far and what robots.txt said at each site.
type visit struct {
	f      *Fetcher
	trail  []*exchange
	robots map[string]*robotsSays // by origin
}

const (
	pageAccept  = "text/html,application/xhtml+xml,text/markdown;q=0.8,text/plain;q=0.8"
	smallReply  = 256 << 10 // bytes kept of an answer that is not the page: a redirect, an error
	robotsTime  = 10 * time.Second
	robotsHops  = 5
	robotsAgent = "text/plain"
)

// open walks from u over its redirects to the page, asking robots.txt at every site before the page.
func (v *visit) open(ctx context.Context, u *url.URL) (*exchange, error) {
	return v.follow(ctx, u, v.f.cfg.MaxRedirects, func(ctx context.Context, u *url.URL) (*exchange, error) {
		if err := v.askRobots(ctx, u); err != nil {
			return nil, err
		}
		return v.f.get(ctx, u, wish{
			accept: pageAccept, limit: v.f.cfg.MaxBytes, look: lookAtPage,
			cut: func(status int) bool { return status/100 == 3 },
		})
	})
}

// follow makes an exchange and, while the answer is a redirect, the next one. Every address on the way is
// checked afresh, and each exchange joins the trail.
func (v *visit) follow(ctx context.Context, u *url.URL, hops int, get func(context.Context, *url.URL) (*exchange, error)) (*exchange, error) {
	seen := map[string]bool{}
	for hop := 0; ; hop++ {
		if hop > hops || seen[u.String()] {
			return nil, &Error{Reason: ReasonRedirects, Host: u.Hostname()}
		}
		seen[u.String()] = true
		x, err := get(ctx, u)
		if err != nil {
			return nil, redirected(err, hop)
		}
		v.trail = append(v.trail, x)
		if !isRedirect(x.status) {
			return x, nil
		}
		next, err := resolveURL(u, x.header.Get("Location"))
		if err != nil {
			return nil, redirected(err, hop+1)
		}
		u = next
	}
}

func redirected(err error, hop int) error {
	if own, ok := errors.AsType[*Error](err); ok && hop > 0 {
		own.Redirected = true
	}
	return err
}

func isRedirect(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// lookAtPage judges an answer by its head: only a good status and a text go on.
func lookAtPage(status int, header http.Header) error {
	switch {
	case isRedirect(status):
		return nil
	case status == http.StatusOK || status == http.StatusNonAuthoritativeInfo:
		if t := mediaType(header.Get("Content-Type")); t != "" && !pageType(t) {
			return &Error{Reason: ReasonType}
		}
		return nil
	}
	return statusError(status)
}

func statusError(status int) *Error {
	switch {
	case status == http.StatusNotFound || status == http.StatusGone:
		return &Error{Reason: ReasonGone, Status: status}
	case status == http.StatusTooManyRequests || status == http.StatusRequestTimeout || status >= 500:
		return &Error{Reason: ReasonBusy, Status: status}
	case status >= 400:
		return &Error{Reason: ReasonRefused, Status: status}
	case status == http.StatusNoContent || status == http.StatusResetContent:
		return &Error{Reason: ReasonNoArticle}
	}
	return &Error{Reason: ReasonReply, Status: status}
}

// mediaType is a Content-Type without its parameters, in lower case.
func mediaType(contentType string) string {
	t, _, _ := strings.Cut(contentType, ";")
	return strings.ToLower(strings.TrimSpace(t))
}

func pageType(t string) bool {
	switch t {
	case "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown":
		return true
	}
	return false
}

// robotsSays is what a site's robots.txt says to us.
type robotsSays struct {
	rules  []robotsRule
	named  bool   // it names us
	absent string // why there are no rules: "" when the file was read
}

// askRobots reads the site's robots.txt once. It stops the capture only where the file keeps us out of the
// whole site; anything less is recorded, for a person asked for this one page.
func (v *visit) askRobots(ctx context.Context, u *url.URL) error {
	origin := u.Scheme + "://" + u.Host
	says, asked := v.robots[origin]
	if !asked {
		says = v.readRobots(ctx, origin)
		if err := ctx.Err(); err != nil {
			return stopped(ctx, u.Hostname())
		}
		v.robots[origin] = says
	}
	if !allowed(says.rules, u.RequestURI()) && !allowed(says.rules, "/") && !allowed(says.rules, anyOtherPath) {
		return &Error{Reason: ReasonRobots, Host: u.Hostname()}
	}
	return nil
}

// anyOtherPath stands for all pages that no rule names.
const anyOtherPath = "/a-page-that-no-rule-names"

func (v *visit) readRobots(ctx context.Context, origin string) *robotsSays {
	u, err := url.Parse(origin + "/robots.txt")
	if err != nil {
		return &robotsSays{absent: "could not be read"}
	}
	ctx, cancel := context.WithTimeout(ctx, robotsTime)
	defer cancel()
	x, err := v.follow(ctx, u, robotsHops, func(ctx context.Context, u *url.URL) (*exchange, error) {
		return v.f.get(ctx, u, wish{
			accept: robotsAgent, limit: 2 * maxRobots, cut: func(status int) bool { return status != http.StatusOK },
		})
	})
	switch {
	case err != nil:
		return &robotsSays{absent: "could not be read"}
	case x.status == http.StatusOK:
		rules, named := robotsRules(x.body)
		return &robotsSays{rules: rules, named: named}
	case x.status >= 400 && x.status < 500:
		return &robotsSays{absent: "none"}
	}
	return &robotsSays{absent: "could not be read"}
}

// about is the line to record of robots.txt for u, and a warning where the page is not meant for us.
func (says *robotsSays) about(u *url.URL) (line string, warning WarningKind) {
	if says == nil || says.absent == "could not be read" {
		return "robots.txt: could not be read", WarnRobotsUnread
	}
	if says.absent != "" {
		return "robots.txt: " + says.absent, ""
	}
	whom := "everyone"
	if says.named {
		whom = "this program by name"
	}
	if allowed(says.rules, u.RequestURI()) {
		return "robots.txt: allows this page", ""
	}
	return "robots.txt: disallows this page to " + whom, WarnRobots
}
