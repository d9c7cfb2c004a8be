// Package segment finds where sentences end, and gives every sentence of a document an identity.
//
// Split returns byte spans of the text it was given and copies nothing. Languages with habits of their own have
// rules by name (see rules.go); every other one gets what is common to its script. A block's end always ends a
// sentence, so callers pass one block's text at a time.
package segment

// Span is a sentence: text[Start:End], without the white space around it.
type Span struct {
	Start, End int
}

// Version moves when Split cuts any text differently than before, so that stored segments can be rebuilt.
//
//	1: first rules
//	2: sentences that begin in lower case, emoji, Japanese quotations, omissions "(...)"
//	3: short forms that are common words too, ordinals where nouns have no capitals, Arabic, titles with ! or ?
//	4: marks that close the other way round, speakers where there are no capitals, numbers that end a sentence
//	5: Chinese speakers behind several clauses, titles of two parts, the network X, more abbreviations
//	6: titles that ask or shout and go on, ranks and units behind numbers, Japanese questions that are quoted, Korean and Hindi pauses
const Version = 6
