// Package markup is Recto's document: an ordered list of blocks, each a plain string with standoff
// spans, read from Markdown and HTML and written back without loss.
//
// A Document is flat. Nesting (a paragraph in a quote in a list item) is the path of containers that a
// block names in Block.In: two blocks stand in the same container when both name its ID at the same depth.
// What every article stage needs (segments, beads, findings) points at a block and a byte range of its text.
//
// The package fetches nothing, sanitises what it reads, and knows no newsroom.
package markup

import "recto/internal/text/lang"

// Document is an article's blocks in reading order.
type Document struct {
	Lang   lang.Tag `json:"lang,omitempty"`
	Blocks []Block  `json:"blocks"`
	// Links are the reference definitions ("[1]: https://...") in their order; a link or image span
	// that came from one names it in Span.Ref.
	Links []LinkDef `json:"links,omitempty"`
	// Source is the Markdown that the block positions point into, nil for a document made otherwise.
	Source []byte `json:"-"`
}

// LinkDef is a reference definition: label as written, destination, title.
type LinkDef struct {
	Label string `json:"label"`
	URL   string `json:"url"`
	Title string `json:"title,omitempty"`
	Pos   Pos    `json:"-"`
}

// Pos is a byte range of Document.Source. The zero Pos means "not from a source".
type Pos struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Block is one leaf: a heading, a paragraph, an image, a code listing, one table cell.
type Block struct {
	Kind Kind `json:"kind"`
	Role Role `json:"role,omitempty"`
	// Level is a heading's level, 1 to 6.
	Level int         `json:"level,omitempty"`
	Text  Text        `json:"text"`
	In    []Container `json:"in,omitempty"` // outermost first
	// Joined says that only a soft line break parts the block from the one before it: both were lines
	// of one paragraph and are written back as such.
	Joined bool `json:"joined,omitempty"`
	// Hard says that the break of a Joined block was a hard one.
	Hard bool `json:"hard,omitempty"`
	// Lang is the block's own language where it is not the document's.
	Lang lang.Tag `json:"lang,omitempty"`
	// Info is a code block's info string ("go").
	Info string `json:"info,omitempty"`
	// URL, Title and Ref are an Image block's address, title and reference label; its Text is the alt text.
	URL   string `json:"url,omitempty"`
	Title string `json:"title,omitempty"`
	Ref   string `json:"ref,omitempty"`
	// Meta says that the block stands in the front matter (a title) and not in the body.
	Meta bool `json:"meta,omitempty"`
	// Pos is where the block stands in Document.Source, for Splice and Locate: the text between the markers
	// of a heading, a paragraph or a cell; all of an image, a code block with its fences, a rule or raw HTML.
	// Blocks that can only be rewritten together (made from one piece of HTML, or parted by a line break
	// inside of emphasis) have the same Pos.
	Pos Pos `json:"-"`
	// Depth is how many containers of In stand around Pos in the source; those behind them were made from
	// the HTML at Pos.
	Depth int `json:"-"`
}

// Kind is what a block is, typographically.
type Kind string

// The kinds of blocks.
const (
	Heading   Kind = "heading"
	Paragraph Kind = "paragraph"
	Image     Kind = "image"
	Code      Kind = "code"
	Cell      Kind = "cell" // one cell of a table
	Rule      Kind = "rule" // a thematic break
	Raw       Kind = "raw"  // raw HTML kept as text, never rendered
	Caption   Kind = "caption"
)

// Role is what a block is in an article; the empty Role is the body's running text.
type Role string

// The roles of blocks.
const (
	RoleBody       Role = ""
	RoleTitle      Role = "title"
	RoleOrigin     Role = "origin"     // republished from: outlet and address
	RoleByline     Role = "byline"     // author of the source
	RoleNote       Role = "note"       // translator's or editor's comment
	RoleSummary    Role = "summary"    // abstract, standfirst
	RoleSource     Role = "source"     // link to the source article
	RoleCredit     Role = "credit"     // translator, proofreader, picker, publisher
	RoleChannel    Role = "channel"    // where else the outlet publishes
	RoleDisclaimer Role = "disclaimer" // the outlet's notice on liability or views
	RoleLegal      Role = "legal"      // links to terms, privacy, imprint
)

// Editorial reports whether the block is reporting (title, summary, body) and not furniture of the page.
func (r Role) Editorial() bool {
	return r == RoleBody || r == RoleTitle || r == RoleSummary
}

// Container is one enclosing construct of a block.
type Container struct {
	Kind ContainerKind `json:"kind"`
	ID   int           `json:"id"` // unique in the document
	// Ordered and Start describe a List, Loose says its items are parted by blank lines.
	Ordered bool `json:"ordered,omitempty"`
	Start   int  `json:"start,omitempty"`
	Loose   bool `json:"loose,omitempty"`
	// Task is an Item's check box: "" none, " " open, "x" done.
	Task string `json:"task,omitempty"`
	// Label is a Footnote's label.
	Label string `json:"label,omitempty"`
	// Header marks a table's header Row; Align is a Table's columns: "", "left", "center", "right".
	Header bool     `json:"header,omitempty"`
	Align  []string `json:"align,omitempty"`
}

// ContainerKind is what a container is.
type ContainerKind string

// The kinds of containers.
const (
	Quote    ContainerKind = "quote"
	List     ContainerKind = "list"
	Item     ContainerKind = "item"
	Table    ContainerKind = "table"
	Row      ContainerKind = "row"
	Footnote ContainerKind = "footnote" // a footnote's definition
	Figure   ContainerKind = "figure"   // an image with its caption
)
