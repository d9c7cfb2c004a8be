package workflow_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"recto/internal/blob"
	"recto/internal/capture"
	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

// The environment of a process that these tests start of themselves.
const (
	childURL    = "RECTO_TEST_DESK_URL"
	childFolder = "RECTO_TEST_DESK_FOLDER"
	childWork   = "RECTO_TEST_DESK_WORK"
)

func TestMain(m *testing.M) {
	if url := os.Getenv(childURL); url != "" {
		if err := work(context.Background(), url, os.Getenv(childFolder), os.Getenv(childWork)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// work is the child: it does one thing again and again, and says so each time it is done.
func work(ctx context.Context, url, folder, what string) error {
	s, err := store.Open(ctx, store.Config{URL: url})
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }() // the process ends with it
	blobs, err := blob.Open(folder)
	if err != nil {
		return err
	}
	queue, err := jobs.New(s, jobs.Config{})
	if err != nil {
		return err
	}
	d, err := workflow.New(workflow.Config{Store: s, Blobs: blobs, Jobs: queue, Fetch: capture.New(capture.Config{})})
	if err != nil {
		return err
	}
	members, err := s.Members(ctx, 1)
	if err != nil {
		return err
	}
	editor := members[len(members)-1]
	if what == "publish" {
		return publishAll(ctx, d, s, editor, os.Stdout)
	}
	if what == "memory" {
		return importMemories(ctx, d, editor, os.Stdout)
	}
	for n := 0; ; n++ {
		if _, err := d.Import(ctx, editor, longArticle(fmt.Sprint("No. ", n), true)); err != nil {
			return err
		}
		fmt.Println("done")
	}
}

func publishAll(ctx context.Context, d *workflow.Desk, s *store.Store, editor newsroom.Member, out io.Writer) error {
	all, err := s.Translations(ctx, editor)
	if err != nil {
		return err
	}
	for _, t := range all {
		if t.State != newsroom.Approved {
			continue
		}
		if _, err := d.Publish(ctx, editor, t.ID, ""); err != nil {
			return err
		}
		fmt.Fprintln(out, "done")
	}
	return nil
}

// longMemory is how many units a file of importMemories has: two batches.
const longMemory = 6000

// importMemories takes one file of units after the other into the memory, each with texts of its own.
func importMemories(ctx context.Context, d *workflow.Desk, editor newsroom.Member, out io.Writer) error {
	for n := range 1000 {
		at := 0
		file := unitsFrom(func() (newsroom.MemoryUnit, error) {
			if at++; at > longMemory {
				return newsroom.MemoryUnit{}, io.EOF
			}
			text := fmt.Sprintf("Ferry %d of company %d of %d.", at, n, os.Getpid())
			return newsroom.MemoryUnit{From: lang.English, To: lang.Chinese, Source: markup.Plain(text), Target: markup.Plain("译：" + text)}, nil
		})
		if _, _, err := d.ImportMemory(ctx, workflow.MemoryImportRequest{Name: "a.tmx", Outlet: editor.Outlet}, file); err != nil {
			return err
		}
		fmt.Fprintln(out, "done")
	}
	return nil
}

type unitsFrom func() (newsroom.MemoryUnit, error)

func (f unitsFrom) Next() (newsroom.MemoryUnit, error) { return f() }

// A process is killed in the middle of imports into the memory. What it said was done is there, and of no import a
// part is seen: neither in the list, nor by its units.
func TestKilledWhileImportingMemory(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		address, folder := url(t), t.TempDir()
		d, ctx := openDesk(t, address, folder), t.Context()
		done := 0
		for round := range 3 {
			done += killAtWork(t, address, folder, "memory", 1, time.Duration(90*round)*time.Millisecond)
			imports, err := d.store.MemoryImports(ctx, d.editor.Outlet)
			must(t, err)
			if len(imports) < done || len(imports) > done+round+1 {
				t.Errorf("%d imports are there, %d were said to be", len(imports), done)
			}
			pairs, err := d.store.MemoryPairs(ctx, d.editor)
			must(t, err)
			if len(pairs) != 1 || pairs[0].Units != longMemory*len(imports) {
				t.Errorf("the memory has %+v for %d imports of %d units", pairs, len(imports), longMemory)
			}
		}
	})
}

// longUnits is how many units longArticle has.
const longUnits = 61

// longArticle is an article with its source, long enough for a process to be killed in the middle of it.
func longArticle(title string, published bool) workflow.ImportRequest {
	source, target := "# The ferry\n\n", "# "+title+" 渡船\n\n"
	for i := range longUnits - 1 {
		source += fmt.Sprintf("On day %d the ferry left at 19:40.\n\n", i+1)
		target += fmt.Sprintf("第%d天，渡船19:40开。\n\n", i+1)
	}
	return workflow.ImportRequest{Name: "a.md", Data: []byte(target), SourceName: "b.md", SourceData: []byte(source), Published: published, Again: true}
}

// A process is killed in the middle of an import of published articles. What it said was done is there, and
// every article is whole: its units, its edition with all of its sentences, and who vouched for it.
func TestKilledWhileImporting(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		address, folder := url(t), t.TempDir()
		d := openDesk(t, address, folder)
		done := 0
		for round := range 4 {
			done += killAtWork(t, address, folder, "import", 1+round%2, time.Duration(7*round)*time.Millisecond)
			all, err := d.store.Translations(t.Context(), d.editor)
			must(t, err)
			if len(all) < done {
				t.Errorf("%d articles are there, %d were said to be", len(all), done)
			}
			for _, x := range all {
				d.wantWhole(t, x.ID)
			}
		}
	})
}

// A process is killed in the middle of publishing. Every article is published whole or not at all, and
// publishing goes on afterwards.
func TestKilledWhilePublishing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		address, folder := url(t), t.TempDir()
		d, ctx := openDesk(t, address, folder), t.Context()
		for n := range 12 {
			d.approved(t, fmt.Sprint("No. ", n))
		}
		for round := range 3 {
			killAtWork(t, address, folder, "publish", 1, time.Duration(5*round)*time.Millisecond)
			all, err := d.store.Translations(ctx, d.editor)
			must(t, err)
			for _, x := range all {
				if x.State == newsroom.Published {
					d.wantWhole(t, x.ID)
					continue
				}
				editions, err := d.store.Editions(ctx, x.ID)
				must(t, err)
				if x.State != newsroom.Approved || len(editions) > 0 {
					t.Errorf("article %d is %s with %d editions, want approved with none", x.ID, x.State, len(editions))
				}
			}
		}
		must(t, publishAll(ctx, d.Desk, d.store, d.editor, io.Discard))
	})
}

// approved is a long article that waits to be published.
func (d *desk) approved(t *testing.T, title string) {
	t.Helper()
	ctx := t.Context()
	id, err := d.Import(ctx, d.translator, longArticle(title, false))
	must(t, err)
	w, err := d.Work(ctx, d.translator, id)
	must(t, err)
	for _, f := range w.Findings {
		must(t, d.Dismiss(ctx, d.translator, id, f.Fingerprint, "not what this test is about"))
	}
	for _, u := range w.Units {
		must(t, d.Confirm(ctx, d.translator, u.ID, u.Version, true))
	}
	must(t, d.HandIn(ctx, d.translator, id))
	must(t, d.TakeReview(ctx, d.reviewer, id))
	must(t, d.Approve(ctx, d.reviewer, id))
}

// wantWhole checks that a published article lacks nothing.
func (d *desk) wantWhole(t *testing.T, id newsroom.TranslationID) {
	t.Helper()
	ctx := t.Context()
	x, err := d.store.Translation(ctx, d.editor, id)
	must(t, err)
	units, err := d.store.Units(ctx, d.editor, id)
	must(t, err)
	editions, err := d.store.Editions(ctx, id)
	must(t, err)
	signed, err := d.store.SignOffs(ctx, d.editor, id)
	must(t, err)
	if x.State != newsroom.Published || len(units) != longUnits || len(editions) != 1 || len(signed) == 0 {
		t.Fatalf("article %d is %s, with %d units, %d editions, %d sign-offs; want it published with %d, 1 and some",
			id, x.State, len(units), len(editions), len(signed), longUnits)
	}
	c := editions[0].Content
	if len(c.Units) != longUnits || !strings.Contains(c.Document.Blocks[len(c.Document.Blocks)-1].Text.Plain, "第60天") {
		t.Errorf("the edition of article %d has %d units", id, len(c.Units))
	}
}

// killAtWork starts a child at work, lets it finish some pieces, kills it a little later without a warning,
// and returns how many pieces it said were done.
func killAtWork(t *testing.T, url, folder, what string, pieces int, later time.Duration) int {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childURL+"="+url, childFolder+"="+folder, childWork+"="+what)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	lines := bufio.NewScanner(out)
	done := 0
	for done < pieces && lines.Scan() {
		if lines.Text() != "done" {
			t.Fatalf("the child says %q", lines.Text())
		}
		done++
	}
	time.Sleep(later)
	must(t, cmd.Process.Kill())
	for lines.Scan() {
		if lines.Text() == "done" {
			done++
		}
	}
	_ = cmd.Wait() // it was killed, so it fails
	return done
}
