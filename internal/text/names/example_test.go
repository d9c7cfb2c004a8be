package names_test

import (
	"fmt"

	"recto/internal/text/names"
)

func ExampleAlike() {
	fmt.Printf("%.2f\n", names.Alike("Рябкову", "里亚布科夫"))
	fmt.Printf("%.2f\n", names.Alike("Lavrov", "里亚布科夫"))
	// Output:
	// 0.96
	// 0.52
}

func ExampleRenderings() {
	found := names.Renderings(names.Pairs{From: "ru", To: "zh-Hans", Pairs: []names.Pair{
		{"Замминистра Сергей Рябков провёл брифинг.", "副外长谢尔盖·里亚布科夫举行了简报会。"},
		{"Коллега Рябкова Уэнди Шерман не согласилась.", "瑞博科夫的同行温迪·谢尔曼不同意。"},
		{"Об этом Рябков сказал вчера.", "里亚布科夫昨天说了这番话。"},
	}})
	for _, n := range found {
		for _, r := range n.Renderings {
			fmt.Println(n.Source, r.Text, len(r.Places))
		}
	}
	// Output:
	// Рябков 里亚布科夫 2
	// Рябков 瑞博科夫 1
	// Шерман 谢尔曼 1
}
