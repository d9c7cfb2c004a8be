package quantity_test

import "testing"

func TestUnits(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		// Chinese, Japanese and Russian units
		{"zh", "占地1200亩", "en", "covering 200 acres", ""},
		{"zh", "占地1200亩", "en", "covering 80 hectares", ""},
		{"zh", "占地1200亩", "de", "1200 Hektar groß", "unit 1200亩>1200 Hektar"},
		{"zh-Hant", "占地1200畝", "ru", "площадью 80 гектаров", ""},
		{"en", "a 700-acre farm", "zh", "700亩的农场", "unit 700-acre>700亩"},
		{"zh", "重达40斤", "pl", "waży 20 kilogramów", ""},
		{"zh", "重达40斤", "pl", "waży 40 kilogramów", "unit 40斤>40 kilogramów"},
		{"zh", "离县城50里", "en", "25 kilometres from the county town", ""},
		{"zh", "离县城50里", "fr", "à 50 kilomètres du chef-lieu", "unit 50里>50 kilomètres"},
		{"zh", "九十里路", "en", "45 kilometres", ""},
		{"zh", "三里屯的5公里长跑", "en", "a 5-kilometre run in Sanlitun", ""},
		{"zh", "100里面有3人", "en", "3 of 100 people", ""},
		{"zh", "气温从30升至40", "en", "from 30 to 40", ""},
		{"zh", "三尺长", "en", "one metre long", ""},
		{"ja", "50坪の家", "en", "a 165-square-metre house", ""},
		{"ja", "50坪の家", "en", "a 50-square-metre house", "unit 50坪>50-square-metre"},
		{"ko", "30평짜리 아파트", "en", "a 99-square-metre flat", ""},
		{"ja", "酒5升", "en", "9 litres of sake", ""},
		{"ru", "участок в 8 соток", "en", "a plot of 800 square metres", ""},
		{"ru", "участок в 8 соток", "de", "ein Grundstück von 8 Hektar", "unit 8 соток>8 Hektar"},
		{"ru", "200 пудов хлеба", "en", "3.3 tonnes of grain", ""},
		{"ru", "200 пудов хлеба", "en", "200 tonnes of grain", "unit 200 пудов>200 tonnes"},
		{"ru", "за 20 вёрст", "en", "21 kilometres away", ""},
		{"ru", "40 центнеров с гектара", "en", "4 tonnes per hectare", ""},
		{"ru", "40 центнеров с гектара", "zh", "每公顷40吨", "unit 40 центнеров>40吨"},
		{"ru", "45 центнеров с гектара", "zh", "每亩600斤", ""},
		{"ru", "30 ц/га", "en", "3 t/ha", ""},
		{"de", "2 Hektoliter", "en", "200 litres", ""},
		// customary ones
		{"en", "weighs 10 stone", "fr", "pèse 64 kilos", ""},
		{"en", "16 fluid ounces", "es", "473 mililitros", ""},
		{"en", "two pints", "de", "ein Liter", ""},
		{"en", "100 yards away", "uk", "за 91 метр", ""},
		{"en", "100 yards away", "it", "a 91 metri", ""},
		{"en", "12 nautical miles", "ru", "12 морских миль", ""},
		{"en", "12 nautical miles", "zh", "12海里", ""},
		{"en", "12 nautical miles", "zh", "12公里", "unit 12 nautical miles>12公里"},
		{"en", "12 nautical miles", "fr", "12 milles nautiques", ""},
		{"en", "12 nautical miles", "es", "22 kilómetros", ""},
		{"de", "50 Seemeilen", "en", "50 kilometres", "unit 50 Seemeilen>50 kilometres"},
		{"ar", "12 ميلا بحريا", "en", "12 nautical miles", ""},
		{"en", "a 1,200-square-foot flat", "de", "eine 111 Quadratmeter große Wohnung", ""},
		{"en", "a 1,200-square-foot flat", "pt", "um apartamento de 1.200 metros quadrados", "unit 1,200-square-foot>1.200 metros"},
		{"en", "500 cubic feet", "ru", "14 кубических метров", ""},
		{"zh", "100万吨原油", "en", "7.3 million barrels of crude", ""},
		{"zh", "100万吨原油", "en", "1 million barrels of crude", "unit 100万吨>1 million barrels"},
		{"ja", "体重は90キロ", "en", "weighed 90 pounds", "unit 90キロ>90 pounds"},
		{"ja", "時速90キロ", "en", "56 mph", ""},
		{"en", "about 100 yards", "ru", "около 100 метров", ""},
		{"en", "weighs 130 pounds", "zh", "重130斤", "unit 130 pounds>130斤"},
		// speeds
		{"ru", "ветер 20 метров в секунду", "en", "winds of 45 mph", ""},
		{"ru", "ветер 20 метров в секунду", "en", "winds of 72 km/h", ""},
		{"ru", "ветер 20 метров в секунду", "en", "winds of 20 mph", "unit 20 метров>20 mph"},
		{"zh", "风速达每秒30米", "ru", "до 30 метров в секунду", ""},
		{"ja", "風速30メートル", "en", "67 mph", ""},
		{"en", "doing 80 mph where 40 is allowed", "de", "fuhr 129 km/h, erlaubt sind 64 km/h", ""},
		{"en", "80 mph, not 40", "de", "129 km/h, nicht 64", ""},
		// rounded
		{"en", "50 miles away", "fr", "à quatre-vingts kilomètres", ""},
		{"en", "60 miles away", "fr", "à une centaine de kilomètres", ""},
		{"en", "an inch", "fr", "d'un centimètre", ""},
		{"en", "a 5-inch cut", "fr", "une coupure d'un centimètre", "unit 5-inch>un centimètre"},
		// degrees
		{"en", "104 degrees Fahrenheit", "zh", "40摄氏度", ""},
		{"en", "104 degrees Fahrenheit", "zh", "104摄氏度", "unit 104 degrees Fahrenheit>104摄氏度"},
		{"en", "104 degrees Fahrenheit", "zh-Hant", "華氏104度", ""},
		{"en", "104 degrees Fahrenheit", "ja", "摂氏40度", ""},
		{"en", "104 degrees Fahrenheit", "ko", "섭씨 40도", ""},
		{"en", "minus 4 Fahrenheit", "ru", "минус 20 градусов по Цельсию", ""},
		{"en", "4 degrees Fahrenheit below zero", "ru", "20 градусов мороза", ""},
		{"de", "minus 15 Grad", "en", "5 degrees Fahrenheit", ""},
		{"de", "minus 15 Grad", "en", "minus 15 degrees Fahrenheit", "unit 15 Grad>15 degrees Fahrenheit"},
		{"zh", "零下15度", "en", "5°F", ""},
		{"it", "30 gradi", "en", "86 degrees", ""},
		{"pl", "30 stopni", "en", "30 degrees Fahrenheit", "unit 30 stopni>30 degrees Fahrenheit"},
		{"en", "warmed by 2 degrees Celsius", "en-US", "warmed by 3.6 degrees Fahrenheit", ""},
		{"en", "dropped by 30 degrees", "de", "fiel um 17 Grad", ""},
		{"en", "turned 180 degrees", "ja", "180度変わった", ""},
		// amounts for a unit
		{"en", "$3,000 a square foot", "de", "3.000 Dollar pro Quadratmeter", "unit 3,000>3.000"},
		{"en", "$300 a square foot", "ru", "3229 долларов за квадратный метр", ""},
		{"zh", "每平方米8万元", "en", "80,000 yuan per square metre", ""},
		{"zh", "每平方米8万元", "en", "80,000 yuan per square foot", "unit 8万>80,000"},
		// time
		{"en", "within a fortnight", "zh", "14天内", ""},
		{"de", "in 14 Tagen", "ru", "через две недели", ""},
		{"zh", "18个月", "en", "a year and a half", ""},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}

func TestPower(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		{"ru", "мощностью 2400 мегаватт", "zh", "装机240万千瓦", ""},
		{"ru", "мощностью 2400 мегаватт", "zh", "装机230万千瓦", "changed 2400 мегаватт>230万千瓦"},
		{"ru", "мощностью 2400 мегаватт", "zh", "装机243万千瓦", "changed 2400 мегаватт>243万千瓦"},
		{"de", "2430 Megawatt", "en", "2.4 gigawatts", ""},
		{"zh", "约3.6亿千瓦", "en", "about 360 gigawatts", ""},
		{"zh", "约3.6亿千瓦", "en", "about 36 gigawatts", "changed 3.6亿千瓦>36 gigawatts"},
		{"zh", "二百万千瓦", "fr", "2 000 mégawatts", ""},
		{"zh", "两千瓦", "es", "2 kilovatios", ""},
		{"ja", "出力88万キロワット", "en", "an 880-megawatt plant", ""},
		{"ko", "1.4GW", "pl", "1400 megawatów", ""},
		{"uk", "7 гігават", "de", "7000 Megawatt", ""},
		{"it", "60 megawatt", "pt", "60 megawatts", ""},
		{"ar", "500 ميغاواط", "en", "0.5 GW", ""},
		{"en", "300 MW", "de", "300 GW", "unit 300 MW>300 GW"},
		{"en", "a 200-horsepower engine", "de", "ein Motor mit 147 Kilowatt", ""},
		{"en", "a 200-horsepower engine", "de", "ein Motor mit 200 PS", ""},
		// energy
		{"zh", "8.1万亿千瓦时", "en", "8,100 terawatt-hours", ""},
		{"zh", "8.1万亿度电", "en", "8,100 TWh", ""},
		{"zh", "用电600度", "en", "used 600 kilowatt-hours", ""},
		{"zh", "气温40度", "en", "104 degrees Fahrenheit", ""},
		{"ru", "4,2 млрд кВт·ч", "en", "4.2 terawatt hours", ""},
		{"ru", "4,2 млрд киловатт-часов", "en", "42 terawatt hours", "changed 4,2 млрд киловатт-часов>42 terawatt hours"},
		{"de", "90 Millionen Kilowattstunden", "fr", "90 gigawattheures", ""},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}
