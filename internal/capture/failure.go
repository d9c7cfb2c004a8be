package capture

import "fmt"

// Reason is why a capture failed or an image was skipped; messages in other languages are keyed by it.
type Reason string

// The reasons.
const (
	ReasonURL       Reason = "url"        // not an address that can be captured
	ReasonScheme    Reason = "scheme"     // neither http nor https
	ReasonPort      Reason = "port"       // a port that web pages do not use
	ReasonAddress   Reason = "address"    // leads into a private, local or reserved network
	ReasonResolve   Reason = "resolve"    // the host name is not known
	ReasonConnect   Reason = "connect"    // nobody answers
	ReasonTLS       Reason = "tls"        // the certificate is not good
	ReasonTimeout   Reason = "timeout"    // too slow
	ReasonRedirects Reason = "redirects"  // too many, or in a circle
	ReasonReply     Reason = "reply"      // not proper HTTP
	ReasonTooLarge  Reason = "too-large"  // larger than the limit, on the wire or unpacked
	ReasonGone      Reason = "gone"       // 404, 410
	ReasonRefused   Reason = "refused"    // 401, 403, 451 and other 4xx
	ReasonBusy      Reason = "busy"       // 429, 5xx
	ReasonType      Reason = "type"       // neither HTML nor text; of an image: not JPEG, PNG, GIF or WebP
	ReasonRobots    Reason = "robots"     // robots.txt keeps us out of the whole site
	ReasonNoArticle Reason = "no-article" // no readable text on the page
	ReasonPixels    Reason = "pixels"     // an image with too many pixels or frames
	ReasonBroken    Reason = "broken"     // an image that is cut off or damaged
	ReasonTooMany   Reason = "too-many"   // more images than the limit
	ReasonCancelled Reason = "cancelled"  // the caller gave up
)

// Error is a capture that failed.
type Error struct {
	Reason Reason
	Host   string // the host that was asked, "" where there is none to name
	Status int    // the HTTP status, where that is the reason
	// Err is the cause for the log; it may hold what the other side sent, so Error does not print it.
	Err error
}

// Unwrap gives the cause. Do not show it to people: it may quote the other side.
func (e *Error) Unwrap() error { return e.Err }

// Temporary reports whether the same fetch may go well later.
func (e *Error) Temporary() bool {
	switch e.Reason {
	case ReasonResolve, ReasonConnect, ReasonTimeout, ReasonBusy, ReasonReply:
		return true
	}
	return false
}

// Error is one plain sentence: what went wrong, and what to do.
func (e *Error) Error() string {
	return fmt.Sprintf("capture: %s", e.Reason)
}
