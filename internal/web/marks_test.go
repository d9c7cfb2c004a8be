package web

import (
	"reflect"
	"testing"
)

func TestInOrder(t *testing.T) {
	const text = "灯ab灭"
	term := &termItem{}
	for _, c := range []struct {
		name  string
		marks []mark
		want  []mark
	}{
		{"none", nil, nil},
		{"sorted", []mark{{3, 5, true, nil}, {0, 3, false, nil}}, []mark{{0, 3, false, nil}, {3, 5, true, nil}}},
		{"outer wins", []mark{{3, 4, true, nil}, {0, 8, false, nil}}, []mark{{0, 8, false, nil}}},
		{"cut to the text", []mark{{-4, 3, false, nil}, {5, 99, true, nil}}, []mark{{0, 3, false, nil}, {5, 8, true, nil}}},
		{"inside a character", []mark{{1, 3, false, nil}, {3, 6, false, nil}}, nil},
		{"a finding before a term", []mark{{0, 8, false, term}, {3, 5, true, nil}}, []mark{{3, 5, true, nil}}},
		{"a term beside a finding", []mark{{5, 8, false, term}, {3, 5, true, nil}}, []mark{{3, 5, true, nil}, {5, 8, false, term}}},
		{"empty and backwards", []mark{{3, 3, false, nil}, {5, 4, true, nil}}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := inOrder(c.marks, text)
			if len(got) == 0 && len(c.want) == 0 {
				return
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("inOrder(%v) = %v, want %v", c.marks, got, c.want)
			}
		})
	}
}

func TestLocalPath(t *testing.T) {
	for next, want := range map[string]string{
		"/desk/duiye/t/3?u=4#u4": "/desk/duiye/t/3?u=4#u4",
		"":                       "",
		"//evil.example":         "",
		"/\\evil.example":        "",
		"https://evil.example":   "",
		"/a\r\nSet-Cookie: x":    "",
		"javascript:alert(1)":    "",
	} {
		if got := localPath(next); got != want {
			t.Errorf("localPath(%q) = %q, want %q", next, got, want)
		}
	}
}
