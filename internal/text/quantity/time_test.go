package quantity_test

import "testing"

func TestTimes(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		// quarters of a year
		{"fr", "au troisième trimestre", "en", "in the third quarter", ""},
		{"fr", "au troisième trimestre", "en", "in the fourth quarter", "changed troisième>fourth"},
		{"zh", "第四季度", "en", "the fourth quarter", ""},
		{"de", "im dritten Quartal", "en", "in the second quarter", "changed dritten>second"},
		{"zh", "前三季度增长", "en", "grew in the first three quarters", ""},
		{"zh", "前三季度增长", "ru", "выросли за девять месяцев", ""},
		{"zh", "前三季度增长", "ru", "выросли за восемь месяцев", "changed 三>восемь"},
		{"en", "three quarters of voters", "de", "drei Viertel der Wähler", ""},
		{"en", "three quarters of voters", "ru", "три четверти избирателей", ""},
		// years of life
		{"ru", "на 76-м году жизни", "zh", "享年75岁", ""},
		{"ru", "на 76-м году жизни", "zh", "享年65岁", "changed 76>65"},
		{"ru", "на семьдесят шестом году жизни", "en", "aged 75", ""},
		{"uk", "на 76-му році життя", "en", "aged 75", ""},
		{"de", "im 76. Lebensjahr", "en", "aged 75", ""},
		{"fr", "dans sa soixante-seizième année", "en", "aged 75", ""},
		{"it", "nel suo 76° anno di vita", "en", "aged 75", ""},
		{"pl", "w 76. roku życia", "en", "aged 75", ""},
		{"en", "in his 76th year", "de", "mit 75 Jahren", ""},
		{"en", "in the festival's 76th year", "de", "im 75. Jahr", "changed 76>75"},
		// parts of seconds, metres in two parts
		{"zh", "跑出9秒91", "ru", "9,91 секунды", ""},
		{"zh", "跑出9秒91", "ru", "9,19 секунды", "changed 9秒91>9,19"},
		{"zh", "4分7秒3", "en", "4:07.3", ""},
		{"ja", "1分6秒04で", "en", "1:06.04", ""},
		{"zh", "十秒零六的成绩", "en", "10.06 seconds", ""},
		{"zh", "12秒9夺冠", "en", "won in 12.9 seconds", ""},
		{"zh", "12秒3球", "en", "three goals in 12 seconds", ""},
		{"es", "tres cuartos de hora", "en", "45 minutes", ""},
		{"es", "tres cuartos de hora", "en", "25 minutes", "changed tres cuartos>25"},
		{"es", "cuartos de final", "en", "the last eight", ""},
		{"zh", "5秒内3人", "en", "3 people within 5 seconds", ""},
		{"zh", "跳过2米05", "en", "2.05 metres", ""},
		{"fr", "2 m 06", "en", "2.06 metres", ""},
		{"fr", "8m05", "en", "8.05 metres", ""},
		{"fr", "8m05", "en", "8.50 metres", "changed 8m>8.50 metres"},
		// hours with minutes, years with months
		{"ru", "1 ч 25 мин", "en", "85 minutes", ""},
		{"ru", "1 ч 25 мин", "en", "95 minutes", "changed 25>95"},
		{"fr", "1 h 25", "en", "85 minutes", ""},
		{"fr", "2h10", "en", "130 minutes", ""},
		{"en", "an hour and 25 minutes", "uk", "85 хвилин", ""},
		{"ru", "год и два месяца", "en", "14 months", ""},
		{"ru", "год и два месяца", "en", "16 months", "changed два>16"},
		{"zh", "一年零两个月", "en", "14 months", ""},
		{"de", "ein Jahr und zwei Monate", "en", "14 months", ""},
		// hours that have yet to begin
		{"de", "um halb neun", "en", "at 8:30", ""},
		{"de", "um halb neun", "en", "at 9:30", "changed neun>9"},
		{"de", "um Viertel vor neun", "en", "at 8:45", ""},
		{"de", "um Viertel nach neun", "en", "at 9:15", ""},
		{"ru", "в половине девятого", "en", "at half past eight", ""},
		{"ru", "в полдевятого", "en", "at 8:30", ""},
		{"ru", "без десяти девять", "en", "at 8:50", ""},
		{"ru", "без десяти девять", "en", "at 6:50", "changed девять>6"},
		{"en", "a quarter to nine", "zh", "八点三刻", ""},
		{"zh", "差十分九点", "en", "at 8:50", ""},
		{"fr", "à neuf heures moins dix", "en", "at 8:50", ""},
		{"es", "a las nueve menos cuarto", "en", "at 8:45", ""},
		{"pl", "o wpół do dziewiątej", "en", "at 8:30", ""},
		{"en", "from 8 to 6", "ru", "с 8 до 18", ""},
		{"en", "from 8 to 6", "ru", "с 8 до 19", "changed 6>19"},
		// one and a half
		{"de", "dreieinhalb Milliarden", "en", "3.5 billion", ""},
		{"de", "dreieinhalb Milliarden", "en", "2.5 billion", "changed dreieinhalb Milliarden>2.5 billion"},
		{"uk", "півтора мільйона", "en", "1.5 million", ""},
		{"ru", "полтора миллиона", "zh", "160万", "changed полтора миллиона>160万"},
		{"ru", "полтора десятка", "en", "15", ""},
		{"en", "80-proof", "ru", "крепостью 40 градусов", ""},
		{"en", "80-proof", "ru", "крепостью 50 градусов", "changed 80>50 градусов"},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}
