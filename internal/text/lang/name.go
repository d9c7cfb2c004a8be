package lang

import (
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Name is what readers of the language `in` call the language t: Name("zh-Hans", "zh-Hans") is 简体中文,
// Name("ru", "en") is Russian. Without a name it is the tag itself; the zero Tag has the empty name.
func Name(t, in Tag) string {
	if t == "" {
		return ""
	}
	if in == "" {
		in = English
	}
	reader, err := language.Parse(string(in))
	if err != nil {
		reader = language.English
	}
	of, err := language.Parse(string(t))
	if err != nil {
		return string(t)
	}
	namer := display.Tags(reader)
	if namer == nil {
		namer = display.Tags(language.English)
	}
	if name := namer.Name(of); name != "" {
		return name
	}
	return string(t)
}
