package names

import (
	"fmt"
	"testing"
	"time"
)

func TestZ(t *testing.T) {
	b := time.Now()
	a := world()
	t.Log(time.Since(b), len(a.stems), len(a.wide), a.last)
	show := func(s, l string) {
		out := ""
		for _, x := range Exonyms(nil, s, "") {
			out += fmt.Sprintf("%s=%d ", s[x.Start:x.End], x.Concept)
		}
		t.Log(out)
	}
	show("The United States and the United Kingdom, the EU and Russian troops in Germany; San Francisco, New York Times", "en")
	show("Соединённых Штатов и Великобритания, ЕС и российские войска в Германии, в Нью-Йорке и на Украине", "ru")
	show("美国和俄罗斯在日内瓦，北约秘书长，英国《卫报》", "zh")
	show("Etats-Unis, l'Allemagne, Nouvelle-Zélande, Pays-Bas, Côte d’Ivoire", "fr")
	show("us may turn polish poles into russet jordan", "en")
}
