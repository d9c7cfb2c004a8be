package quantity

import (
	"fmt"
	"strings"
	"testing"
)

func TestArabicWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"غرق سبعة وثلاثون قاربا", "37"}, {"وصل أحد عشر صيادا", "11"}, {"بعد ستة عشر يوما", "16"}, {"مئة وخمسة وعشرون منزلا", "125"}, {"ثلاثمئة مليون يورو", "3e+08"},
		{"ألف وأربعمئة عامل", "1400"}, {"خمسة آلاف ومئتا شخص", "5200"}, {"ربع السكان", "0.25"}, {"عند التاسعة والنصف", "9 0.5"},
		{"ثلاثة رجال وعشرون امرأة", "3 20"},
	} {
		var got []string
		var r Reader
		for _, q := range r.Find(nil, c.text, "ar") {
			got = append(got, fmt.Sprintf("%g", q.Values[0]))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}
