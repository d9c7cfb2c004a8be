// Package formattest lets tests hold a written file against its format's schema, and let other programs read it. The
// schemas lie in ../shared/schemas beside the repository; the programs are Debian's.
package formattest

import (
	_ "embed"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Schema is the path of a schema file. Where it is missing the test is skipped.
func Schema(t *testing.T, name string) string {
	t.Helper()
	root, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for !exists(filepath.Join(root, "go.mod")) && filepath.Dir(root) != root {
		root = filepath.Dir(root)
	}
	path := filepath.Join(filepath.Dir(root), "shared", "schemas", filepath.FromSlash(name))
	if !exists(path) {
		t.Skipf("the schema is not here: ../shared/schemas/%s beside the repository is missing", name)
	}
	return path
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// Programs skips the test unless RECTO_TEST_INTERCHANGE asks for the programs of other people.
func Programs(t *testing.T) {
	t.Helper()
	if os.Getenv("RECTO_TEST_INTERCHANGE") == "" {
		t.Skip("set RECTO_TEST_INTERCHANGE=1 to run other programs on what is written (CONTRIBUTING.md names them)")
	}
}

// File writes data to a file of the test's own.
func File(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// run gives what a program says, as an error where it fails. A program that is missing skips the test.
func run(t *testing.T, debian string, command ...string) (string, error) {
	t.Helper()
	if _, err := exec.LookPath(command[0]); err != nil {
		t.Skipf("%s is not here: Debian has it in %s", command[0], debian)
	}
	out, err := exec.Command(command[0], command[1:]...).CombinedOutput()
	if err != nil {
		err = errors.New(err.Error() + "\n" + string(out))
	}
	return string(out), err
}

// DTD holds a document against a DTD with xmllint. A DOCTYPE that the document has is put aside.
func DTD(t *testing.T, dtd string, data []byte) error {
	t.Helper()
	text := string(data)
	if before, rest, ok := strings.Cut(text, "<!DOCTYPE "); ok {
		_, after, _ := strings.Cut(rest, ">")
		text = before + after
	}
	_, err := run(t, "libxml2-utils", "xmllint", "--nonet", "--noout", "--dtdvalid", dtd, File(t, "a.xml", []byte(text)))
	return err
}

// XSD holds a document against an XML Schema with xmllint. Where the schema imports xml.xsd from the web, the one beside
// it is taken.
func XSD(t *testing.T, xsd string, data []byte) error {
	t.Helper()
	schema, err := os.ReadFile(xsd)
	if err != nil {
		t.Fatal(err)
	}
	if local := strings.ReplaceAll(string(schema), "http://www.w3.org/2001/xml.xsd", filepath.Join(filepath.Dir(xsd), "xml.xsd")); local != string(schema) {
		xsd = File(t, "a.xsd", []byte(local))
	}
	_, err = run(t, "libxml2-utils", "xmllint", "--nonet", "--noout", "--schema", xsd, File(t, "a.xml", data))
	return err
}

// RNG holds a document against a RELAX NG schema with jing.
func RNG(t *testing.T, rng string, data []byte) error {
	t.Helper()
	_, err := run(t, "jing", "jing", rng, File(t, "a.xml", data))
	return err
}

//go:embed compile.py
var compile string

const saxon = "/usr/share/java/Saxon-HE.jar"

// Schematron holds a document against a Schematron schema: lxml's ISO skeleton makes a stylesheet of it, and Saxon runs
// that. The error holds the assertions that failed.
func Schematron(t *testing.T, sch string, data []byte) error {
	t.Helper()
	if !exists(saxon) {
		t.Skip("Saxon is not here: Debian has it in libsaxonhe-java")
	}
	style := filepath.Join(t.TempDir(), "a.xsl")
	if _, err := run(t, "python3-lxml", "/usr/bin/python3", "-c", compile, sch, style); err != nil {
		t.Fatal(err)
	}
	out, err := run(t, "default-jre-headless", "java", "-cp", saxon, "net.sf.saxon.Transform", "-s:"+File(t, "a.xml", data), "-xsl:"+style)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out, "fired-rule") {
		t.Fatalf("no rule of %s looks at the document:\n%s", filepath.Base(sch), out)
	}
	var failed []error
	for _, part := range strings.Split(out, "<svrl:failed-assert")[1:] {
		part, _, _ = strings.Cut(part, "</svrl:failed-assert>")
		failed = append(failed, errors.New(part))
	}
	return errors.Join(failed...)
}

// Toolkit is what translate-toolkit reads in a file: "source | target", a unit a line.
func Toolkit(t *testing.T, name string, data []byte) []string {
	t.Helper()
	Programs(t)
	out, err := run(t, "translate-toolkit", "/usr/bin/python3", "-c", `
import sys
from translate.storage import factory
for u in factory.getobject(sys.argv[1]).units:
    if not u.isheader(): print(u.source, "|", u.target)`, File(t, name, data))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(out), "\n")
}

// project is an OmegaT project.
const project = `<?xml version="1.0" encoding="UTF-8"?><omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>FROM</source_lang><target_lang>TO</target_lang><sentence_seg>false</sentence_seg></project></omegat>`

// OmegaT lets OmegaT translate a file into another language by a memory in TMX, without a window, and gives what it
// writes.
func OmegaT(t *testing.T, from, to, name string, source, memory []byte) []byte {
	t.Helper()
	Programs(t)
	dir := t.TempDir()
	for _, sub := range []string{"source", "target", "omegat", "tm", "glossary", "dictionary"} {
		if err := os.Mkdir(filepath.Join(dir, sub), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for name, data := range map[string][]byte{"source/" + name: source, "omegat/project_save.tmx": memory,
		"omegat.project": []byte(strings.NewReplacer("FROM", from, "TO", to).Replace(project))} {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	said, err := run(t, "omegat", "omegat", dir, "--mode=console-translate", "--config-dir="+t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	out, err := os.ReadFile(filepath.Join(dir, "target", name))
	if err != nil {
		t.Fatalf("%v\nOmegaT says: %s", err, said)
	}
	return out
}
