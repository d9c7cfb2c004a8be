package cli

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"recto/internal/text/lang"
)

// articlePair is a source and its translation: two files.
type articlePair struct {
	Source, Target string
}

// errWhichSide says that the names do not tell the source from the translation.
var errWhichSide = errors.New("language codes in the names tell the translation only when its language is known; give it with --to")

// A side that a name stands for.
type side int

const (
	noSide side = iota
	sourceSide
	targetSide
)

var languageCode = regexp.MustCompile(`^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$`)

// sideOf reads "source" and "target"; of language codes, the one in the language to is the target.
func sideOf(word string, to lang.Tag) (side, error) {
	switch strings.ToLower(word) {
	case "source":
		return sourceSide, nil
	case "target":
		return targetSide, nil
	}
	tag, err := lang.Parse(word)
	switch {
	case err != nil || !languageCode.MatchString(word):
		return noSide, nil
	case to == "":
		return noSide, errWhichSide
	case tag == to || tag.Base() == to.Base() && !strings.Contains(word, "-") && !strings.Contains(word, "_"):
		return targetSide, nil
	}
	return sourceSide, nil
}

// findPairs pairs the articles of a folder, and lists those without a partner. Where it holds nothing but two
// subfolders, one for each side, files of equal names are a pair; else NAME.source.md goes with NAME.target.md
// beside it, and NAME.en.md with NAME.zh.md. Endings may differ.
func findPairs(dir string, to lang.Tag) (pairs []articlePair, alone []string, err error) {
	files, err := articleFiles([]string{dir})
	if err != nil {
		return nil, nil, err
	}
	sides, err := sideFolders(dir, to)
	if err != nil {
		return nil, nil, err
	}
	groups := map[string]map[side][]string{}
	for _, file := range files {
		name, s, err := pairName(dir, file, sides, to)
		if err != nil {
			return nil, nil, err
		}
		if s == noSide {
			alone = append(alone, file)
			continue
		}
		if groups[name] == nil {
			groups[name] = map[side][]string{}
		}
		groups[name][s] = append(groups[name][s], file)
	}
	for _, g := range groups {
		if len(g[sourceSide]) == 1 && len(g[targetSide]) == 1 {
			pairs = append(pairs, articlePair{g[sourceSide][0], g[targetSide][0]})
			continue
		}
		alone = append(append(alone, g[sourceSide]...), g[targetSide]...)
	}
	slices.SortFunc(pairs, func(a, b articlePair) int { return cmp.Compare(a.Target, b.Target) })
	slices.Sort(alone)
	return pairs, alone, nil
}

// sideFolders are the two subfolders of a folder that has one for each side and no articles beside them; nil
// otherwise.
func sideFolders(dir string, to lang.Tag) (map[string]side, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	sides := map[string]side{}
	for _, entry := range entries {
		switch name := entry.Name(); {
		case strings.HasPrefix(name, "."):
		case entry.IsDir():
			if sides[name], err = sideOf(name, to); err != nil {
				return nil, err
			}
		case isArticle(name):
			return nil, nil
		}
	}
	var seen [targetSide + 1]int
	for _, s := range sides {
		seen[s]++
	}
	if len(sides) != 2 || seen[sourceSide] != 1 || seen[targetSide] != 1 {
		return nil, nil
	}
	return sides, nil
}

// pairName is what both files of a pair are called, and which side a file is.
func pairName(dir, file string, sides map[string]side, to lang.Tag) (string, side, error) {
	rest, err := filepath.Rel(dir, file)
	if err != nil {
		return "", noSide, err
	}
	rest = strings.TrimSuffix(rest, filepath.Ext(rest))
	if sides != nil {
		folder, name, _ := strings.Cut(filepath.ToSlash(rest), "/")
		return name, sides[folder], nil
	}
	word := filepath.Ext(rest)
	if word == "" {
		return "", noSide, nil
	}
	s, err := sideOf(word[1:], to)
	if err != nil {
		return "", noSide, fmt.Errorf("%s: %w", file, err)
	}
	return strings.TrimSuffix(rest, word), s, nil
}
