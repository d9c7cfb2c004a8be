package article_test

import (
	"fmt"
	"os"
	"testing"

	"recto/internal/format/article"
)

func ExampleRead() {
	a, err := article.Read("rain.md", []byte("---\ntitle: Nine Days of Rain\ntranslator: Tom Ray\n---\n\nBy Ann Lee\n\nIt rained for nine days.\n\nOriginal: https://pass.example.org/rain\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Title, "|", a.Author(), "|", a.Translators(), "|", a.SourceURL)
	for _, b := range a.Document.Blocks {
		fmt.Printf("%-8s %s\n", b.Role, b.Text.Plain)
	}
	// Output:
	// Nine Days of Rain | Ann Lee | [Tom Ray] | https://pass.example.org/rain
	// title    Nine Days of Rain
	// byline   By Ann Lee
	//          It rained for nine days.
	// source   Original: https://pass.example.org/rain
}

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/cases/hans-wechat.txtar")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := article.Read("a.md", data); err != nil {
			b.Fatal(err)
		}
	}
}
