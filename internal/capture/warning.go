package capture

import "strings"

// WarningKind is what a capture noticed; messages in other languages are keyed by it.
type WarningKind string

// The kinds of warnings.
const (
	WarnImages       WarningKind = "images"        // not every image could be stored; Page.Skipped names them
	WarnCanonical    WarningKind = "canonical"     // the page names an address on another site as the original
	WarnRobots       WarningKind = "robots"        // robots.txt asks to leave this page out
	WarnRobotsUnread WarningKind = "robots-unread" // robots.txt could not be read
	WarnNoArchive    WarningKind = "noarchive"     // the page asks not to be kept in public archives
	WarnNoAI         WarningKind = "noai"          // the page asks not to be used by AI programs
	WarnMining       WarningKind = "mining"        // the page reserves text and data mining
)

// Warning is something about a page that a person should look at.
type Warning struct {
	Kind WarningKind
	Host string // of WarnCanonical: where the original is said to be
}

// String is the warning as a plain English sentence with what to do.
func (w Warning) String() string { return strings.Replace(warningWords[w.Kind], "HOST", w.Host, 1) }

var warningWords = map[WarningKind]string{
	WarnImages:       "Not every image of the page could be stored; look at the ones that are named as skipped.",
	WarnCanonical:    "The page names an address at HOST as the original; look there first, and capture that page if it is the source.",
	WarnRobots:       "The site's robots.txt asks automatic readers to leave this page out; it was read because a person asked for it. Ask the site before you publish a translation.",
	WarnRobotsUnread: "The site's robots.txt could not be read; look whether the site lets its pages be reused.",
	WarnNoArchive:    "The page asks not to be kept in public archives; keep the capture inside the desk.",
	WarnNoAI:         "The page asks not to be used by AI programs; do not feed it to machine translation without asking the site.",
	WarnMining:       "The page reserves text and data mining; do not feed it to machine translation without asking the site.",
}
