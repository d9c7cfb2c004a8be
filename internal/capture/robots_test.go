package capture

import (
	"strings"
	"testing"
)

func TestRobotsRules(t *testing.T) {
	for _, c := range []struct {
		name, file, path string
		want             bool
	}{
		{"empty", "", "/x", true},
		{"nothing disallowed", "User-agent: *\nDisallow:\n", "/x", true},
		{"all disallowed", "User-agent: *\nDisallow: /\n", "/x", false},
		{"another agent", "User-agent: otherbot\nDisallow: /\n", "/x", true},
		{"our name beats everyone", "User-agent: *\nDisallow: /\nUser-agent: Recto\nDisallow: /a\n", "/x", true},
		{"our name with a version", "User-agent: RECTO/2.0\nDisallow: /\n", "/x", false},
		{"a longer name is not ours", "User-agent: rectobot\nDisallow: /\n", "/x", true},
		{"a shorter name is not ours", "User-agent: rect\nDisallow: /\n", "/x", true},
		{"groups of one agent join", "User-agent: recto\nDisallow: /a\n\nUser-agent: recto\nDisallow: /b\n", "/b", false},
		{"two agents, one group", "User-agent: a\nUser-agent: recto\nDisallow: /\n", "/b", false},
		{"longest rule wins", "User-agent: *\nDisallow: /news\nAllow: /news/open\n", "/news/open/1", true},
		{"longest rule wins, other way", "User-agent: *\nAllow: /news\nDisallow: /news/closed\n", "/news/closed/1", false},
		{"allow wins a tie", "User-agent: *\nDisallow: /a\nAllow: /a\n", "/a", true},
		{"star", "User-agent: *\nDisallow: /a*b\n", "/a/x/b/c", false},
		{"star from the beginning only", "User-agent: *\nDisallow: /a*b\n", "/x/a/b", true},
		{"end", "User-agent: *\nDisallow: /*.php$\n", "/x.php", false},
		{"end not reached", "User-agent: *\nDisallow: /*.php$\n", "/x.php?a", true},
		{"end after a star", "User-agent: *\nDisallow: /a*$\n", "/abc", false},
		{"stars that share text", "User-agent: *\nDisallow: /*ab*ab$\n", "/ab", true},
		{"query", "User-agent: *\nDisallow: /*?print\n", "/a?print=1", false},
		{"percent in any case", "User-agent: *\nDisallow: /%d0%b0\n", "/а", false},
		{"percent of a plain letter", "User-agent: *\nDisallow: /%61\n", "/a", false},
		{"stray line first", "Disallow: /x\nCrawl-delay: soon\nUser-agent: *\nDisallow: /y\n", "/y", false},
		{"stray line is passed over", "Disallow: /x\nUser-agent: *\nDisallow: /y\n", "/x", true},
		{"comment", "User-agent: * # all\nDisallow: /y # not this\n", "/y", false},
		{"byte order mark, CR LF", "\ufeffUser-agent: *\r\nDisallow: /y\r\n", "/y", false},
		{"old Mac lines", "User-agent: *\rDisallow: /y\r", "/y", false},
		{"html instead", "<html><body>Disallow: /</body></html>", "/y", true},
	} {
		rules, _ := robotsRules([]byte(c.file))
		if got := allowed(rules, c.path); got != c.want {
			t.Errorf("%s: allowed(%s) = %v, want %v", c.name, c.path, got, c.want)
		}
	}
}

// A file made of wildcards costs no more than its length times the path's.
func TestRobotsBombIsCheap(t *testing.T) {
	file := "User-agent: *\n" + strings.Repeat("Disallow: /"+strings.Repeat("*a", 1000)+"$\n", 300)
	rules, _ := robotsRules([]byte(file))
	if !allowed(rules, "/"+strings.Repeat("a", 900)+"b") {
		t.Error("a pattern that does not fit matched")
	}
}

func FuzzRobots(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /a*b$\nAllow: /%61\n", "/a/b")
	f.Add("user-agent:recto\r\ndisallow:*%", "/%")
	f.Fuzz(func(t *testing.T, file, path string) {
		rules, _ := robotsRules([]byte(file))
		if len(rules) == 0 && !allowed(rules, path) {
			t.Error("disallowed by no rule")
		}
		if once := encodePath(path); encodePath(once) != once {
			t.Errorf("encodePath(%q) = %q is not stable", path, once)
		}
	})
}
