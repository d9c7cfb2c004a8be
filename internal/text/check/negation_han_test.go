package check

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestIdiomsHanDenyNothing(t *testing.T) {
	for _, idiom := range idiomsHan {
		for _, around := range [...][2]string{{"", ""}, {"他", "说"}} {
			s := around[0] + idiom + around[1]
			for i, r := range idiom {
				if i += len(around[0]); denyingHan(r) && !voidHan(s, i, utf8.RuneLen(r)) {
					t.Errorf("%c at %d of %s denies, want it void", r, i, s)
				}
			}
		}
	}
	for _, s := range []string{"港口不开放", "港口没有开放", "他未获批准", "他不得开门", "他不想不到"} {
		i := strings.IndexFunc(s, denyingHan)
		r, size := utf8.DecodeRuneInString(s[i:])
		if voidHan(s, i, size) {
			t.Errorf("%c of %s is void, want it to deny", r, s)
		}
	}
}

func TestJapaneseDenials(t *testing.T) {
	for s, want := range map[string]int{
		"港は開いていない。": 1, "行かなくてはならない。": 0, "行かなければならない。": 0, "行ってはならない。": 1, "非常に大きい。": 0, "未来の町。": 0, "だれもいないわけではない。": 1, "未定で、開かない。": 2, "まもなく船が出る。": 0, "安いだけでなく速い。": 0, "入場は無料だ。": 0, "橋は危ない。": 0, "船は出なくなった。": 1,
	} {
		var g glance
		if d := g.deniesJapanese(s); d.strong != want {
			t.Errorf("%s denies %d times, want %d", s, d.strong, want)
		}
	}
}

func TestForbidsHan(t *testing.T) {
	for s, want := range map[string]bool{"别信他。": true, "他说：“千万别卖。”": true, "你别再来": true, "特别好": false, "他有别的事": false, "个别地区": false, "告别说": false} {
		if got := forbidsHan(s); got != want {
			t.Errorf("forbidsHan(%s) = %v, want %v", s, got, want)
		}
	}
}
