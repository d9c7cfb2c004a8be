package check_test

import (
	"fmt"

	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

func ExampleRunUnit() {
	u := check.Unit{
		Source: check.Side{Lang: lang.Russian, Text: markup.Plain("В порту стоят 11 судов."), Block: -1},
		Target: check.Side{Lang: lang.English, Text: markup.Plain("There are 17 ships in port."), Block: -1},
	}
	for _, f := range check.RunUnit(u) {
		fmt.Println(f.Severity, f.Rule, f.Args["Source"], f.Args["Target"])
	}
	// Output: error quantity/number 11 17
}
