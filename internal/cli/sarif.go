package cli

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"

	"recto/internal/text/check"
)

// The parts of SARIF 2.1.0 that a list of findings needs.
type (
	sarifLog struct {
		rules   []sarifRule
		results []sarifResult
		known   map[string]int
	}
	sarifRule struct {
		ID   string      `json:"id"`
		Help *sarifWords `json:"shortDescription,omitempty"`
	}
	sarifWords struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifWords        `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []sarifFix        `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Logical  []sarifName   `json:"logicalLocations,omitempty"` // the unit
	}
	sarifName struct {
		Name string `json:"name"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int  `json:"startLine,omitempty"`
		StartColumn int  `json:"startColumn,omitempty"`
		ByteOffset  *int `json:"byteOffset,omitempty"`
		ByteLength  *int `json:"byteLength,omitempty"`
	}
	sarifFix struct {
		Description sarifWords    `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifWords  `json:"insertedContent"`
	}
)

var sarifLevel = map[check.Severity]string{check.Error: "error", check.Warning: "warning", check.Info: "note"}

func (l *sarifLog) add(f found, message string) {
	if l.known == nil {
		l.known = map[string]int{}
	}
	at, ok := l.known[f.Rule]
	if !ok {
		at = len(l.rules)
		l.known[f.Rule] = at
		l.rules = append(l.rules, sarifRule{ID: f.Rule})
	}
	artifact := sarifArtifact{URI: (&url.URL{Path: filepath.ToSlash(f.file)}).String()}
	region := sarifRegion{StartLine: f.line, StartColumn: f.column}
	if f.target != nil && f.unit == "" && !f.unplaced {
		start, length := f.target.Start, f.target.End-f.target.Start
		region.ByteOffset, region.ByteLength = &start, &length
	}
	location := sarifLocation{Physical: sarifPhysical{artifact, region}}
	if f.unit != "" {
		location.Logical = []sarifName{{f.unit}}
	}
	result := sarifResult{RuleID: f.Rule, RuleIndex: at, Level: sarifLevel[f.Severity], Message: sarifWords{message},
		Locations:    []sarifLocation{location},
		Fingerprints: map[string]string{"recto/v1": f.Fingerprint}}
	if f.Suggestion != "" && region.ByteOffset != nil {
		result.Fixes = []sarifFix{{sarifWords{f.Suggestion}, []sarifChange{{artifact,
			[]sarifReplacement{{region, sarifWords{f.Suggestion}}}}}}}
	}
	l.results = append(l.results, result)
}

func (l *sarifLog) write(w io.Writer) error {
	type driver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	type tool struct {
		Driver driver `json:"driver"`
	}
	type run struct {
		Tool       tool          `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	rules, results := l.rules, l.results
	if rules == nil {
		rules = []sarifRule{}
	}
	if results == nil {
		results = []sarifResult{}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(map[string]any{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs":    []run{{tool{driver{"recto", rules}}, "unicodeCodePoints", results}},
	})
}
