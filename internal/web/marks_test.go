package web

import (
	"reflect"
	"testing"
)

func TestInOrder(t *testing.T) {
	const text = "灯ab灭"
	for _, c := range []struct {
		name  string
		marks []mark
		want  []mark
	}{
		{"none", nil, nil},
		{"sorted", []mark{{3, 5, true}, {0, 3, false}}, []mark{{0, 3, false}, {3, 5, true}}},
		{"outer wins", []mark{{3, 4, true}, {0, 8, false}}, []mark{{0, 8, false}}},
		{"cut to the text", []mark{{-4, 3, false}, {5, 99, true}}, []mark{{0, 3, false}, {5, 8, true}}},
		{"inside a character", []mark{{1, 3, false}, {3, 6, false}}, nil},
		{"empty and backwards", []mark{{3, 3, false}, {5, 4, true}}, nil},
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
