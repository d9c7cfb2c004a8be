package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// maxText bounds a file that one command reads whole, in bytes.
const maxText = 256 << 20

type segmentCmd struct {
	Lang   string `required:"" help:"Language of the text: zh-Hans, ru, en..." placeholder:"LANG"`
	Format string `enum:"text,json" default:"text" help:"text: a sentence a line; json: byte offsets into the input too."`
	houseFlags
	Export string `enum:"none,srx" default:"none" help:"srx: write the house rules as SRX and split nothing." placeholder:"FORMAT"`
	File   string `arg:"" optional:"" default:"-" help:"Text to split; - is standard input."`
}

// sentenceJSON is one sentence in JSON lines; Start and End are byte offsets into the input.
type sentenceJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Run prints the sentences of the file. Blank lines part paragraphs; a paragraph's end ends a sentence.
func (c *segmentCmd) Run(e *env) error {
	tag, err := lang.Parse(c.Lang)
	if err != nil {
		return misuse{err}
	}
	if c.Export == "srx" {
		return c.export(e, tag)
	}
	if c.House == "-" && c.File == "-" {
		return misuse{errors.New("the text and the house rules cannot both come from standard input; name a file for one")}
	}
	house, err := c.house(e, tag)
	if err != nil {
		return err
	}
	data, err := e.readText(c.File)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(e.Out)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	var spans []segment.Span
	eachParagraph(string(data), func(offset int, text string) {
		spans = house.Split(tag, text, spans[:0])
		for _, s := range spans {
			if c.Format == "json" {
				err = enc.Encode(sentenceJSON{offset + s.Start, offset + s.End, text[s.Start:s.End]})
			} else {
				fmt.Fprintln(out, strings.Join(strings.Fields(text[s.Start:s.End]), " "))
			}
		}
	})
	if err != nil {
		return err
	}
	return out.Flush()
}

// eachParagraph calls do for every run of lines between blank ones, with its byte offset.
func eachParagraph(text string, do func(offset int, paragraph string)) {
	start, at := -1, 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		blank := strings.TrimSpace(line) == ""
		if blank && start >= 0 {
			do(start, text[start:at])
			start = -1
		}
		if !blank && start < 0 {
			start = at
		}
		at += len(line)
	}
	if start >= 0 {
		do(start, text[start:])
	}
}
