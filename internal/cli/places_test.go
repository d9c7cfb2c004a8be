package cli

import (
	"strings"
	"testing"
)

func TestPlacesCountLinesAndCharacters(t *testing.T) {
	long := strings.Repeat("мост ", 3000) // many strides in one line
	text := "日本\nb\r\n\n" + long + "!\nend"
	p := newPlaces([]byte(text))
	for _, c := range []struct {
		before       string
		line, column int
	}{
		{"", 1, 1}, {"日", 1, 2}, {"日本\n", 2, 1}, {"日本\nb\r\n\n", 4, 1},
		{"日本\nb\r\n\n" + long, 4, 15001}, {"日本\nb\r\n\n" + long[:9*500], 4, 2501}, {text, 5, 4},
	} {
		if line, column := p.of(len(c.before)); line != c.line || column != c.column {
			t.Errorf("behind %d bytes: %d:%d, want %d:%d", len(c.before), line, column, c.line, c.column)
		}
	}
	if line, column := p.of(len(text) + 9); line != 5 || column != 4 {
		t.Errorf("behind the end: %d:%d", line, column)
	}
}
