package quantity

import (
	"fmt"
	"strings"
	"testing"
)

func TestKoreanWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"산불로 스물세 명이 다쳤다", "23"}, {"새끼 고양이 열두 마리", "12"}, {"두 번째 시도", "2nd"}, {"값이 세 배로 뛰었다", "3x"},
		{"아침 여덟 시에 떠났다", "8h"}, {"밤 아홉 시 반에 끝났다", "9h 0.5"}, {"이백오십 명이 왔다", "250"}, {"삼천육백만 원을 냈다", "3.6e+07"},
		{"십오 년 동안", "15"}, {"천구백구십팔 년", "1998"}, {"일억이천만 달러", "1.2e+08"}, {"칠십이 퍼센트가 반대했다", "72"}, {"예순다섯 살", "65"},
		{"나흘째 비가 왔다", "4nd"}, {"열흘 동안 걸었다", "10"},
		// words that only begin so
		{"한국은행은 세계 시장을 두고 네트워크를 만들었다", ""}, {"천만에요, 만일 그렇다면", ""}, {"세금을 내고 한참 기다렸다", ""}, {"백화점 조명이 일찍 꺼졌다", ""},
		{"이만 갑니다", ""}, {"열린 문으로 여러 사람이 들어왔다", ""}, {"수십 명이 모였다", ""}, {"시에 따르면 두려움이 크다", ""}, {"백신 접종", ""}, {"십자가", ""},
	} {
		var got []string
		var r Reader
		for _, q := range r.Find(nil, c.text, "ko") {
			got = append(got, fmt.Sprintf("%g%s", q.Values[0], map[Kind]string{Ordinal: "nd", Times: "x", Clock: "h"}[q.Kind]))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}
