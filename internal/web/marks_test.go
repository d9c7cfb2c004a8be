package web

import (
	"reflect"
	"testing"

	"recto/internal/text/check"
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
		{"sorted", []mark{{3, 5, degreeMust, nil}, {0, 3, degreeCheck, nil}}, []mark{{0, 3, degreeCheck, nil}, {3, 5, degreeMust, nil}}},
		{"outer wins", []mark{{3, 4, degreeMust, nil}, {0, 8, degreeCheck, nil}}, []mark{{0, 8, degreeCheck, nil}}},
		{"cut to the text", []mark{{-4, 3, degreeCheck, nil}, {5, 99, degreeMust, nil}}, []mark{{0, 3, degreeCheck, nil}, {5, 8, degreeMust, nil}}},
		{"inside a character", []mark{{1, 3, degreeCheck, nil}, {3, 6, degreeCheck, nil}}, nil},
		{"a finding before a term", []mark{{0, 8, degreeCheck, term}, {3, 5, degreeMust, nil}}, []mark{{3, 5, degreeMust, nil}}},
		{"a term beside a finding", []mark{{5, 8, degreeCheck, term}, {3, 5, degreeMust, nil}}, []mark{{3, 5, degreeMust, nil}, {5, 8, degreeCheck, term}}},
		{"empty and backwards", []mark{{3, 3, degreeCheck, nil}, {5, 4, degreeMust, nil}}, nil},
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

func TestCount(t *testing.T) {
	fix, look, notes := count([]check.Finding{{Severity: check.Info}, {Severity: check.Warning}, {Severity: check.Error}, {Severity: check.Info}})
	if fix != 1 || look != 1 || notes != 2 {
		t.Errorf("count = %d to fix, %d to check, %d notes, want 1, 1, 2", fix, look, notes)
	}
}
