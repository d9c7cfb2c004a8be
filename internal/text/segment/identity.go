package segment

// ID names a segment for good: 16 hexadecimal digits made from its kind, its text and, where the same
// sentence stands twice, from its neighbours.
type ID string

// Sentence is what an identity is made from: what kind of block it stands in ("heading", "paragraph",
// "alt"...) and its plain text.
type Sentence struct {
	ID   ID
	Kind string
	Text string
}
