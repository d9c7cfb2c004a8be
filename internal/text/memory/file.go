package memory

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"unsafe"
)

// A file is a header and the base's arrays as they lie in memory, each from a multiple of 8 bytes on, so that it can
// be mapped and used as it is:
//
//	magic   8 bytes, with the version
//	stamp   8 bytes, the caller's own: how far the index goes
//	counts  4 x 8 bytes: texts, bytes of text, features, postings
//	sum     8 bytes: CRC-32C of all that follows
//
// Version 1: the first.
const (
	magic      = "rectoTM1"
	headerSize = 8 + 8 + 4*8 + 8
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// ErrFile is what the error for a file wraps that cannot be used: of another version, cut off or damaged. The index
// can be made anew from its texts.
var ErrFile = errors.New("not a usable index of a translation memory")

// WriteTo writes the index in the form that Load reads, with a stamp of the caller's. What was added or removed since
// the last Compact is not in it.
func (x *Index) WriteTo(w io.Writer, stamp uint64) error {
	x.mu.RLock()
	b := x.base
	x.mu.RUnlock()
	sum := crc32.New(castagnoli)
	for _, s := range b.sections() {
		writeSection(sum, s)
	}
	out := bufio.NewWriterSize(w, 1<<20)
	out.WriteString(magic)
	var word [8]byte
	for _, n := range []uint64{stamp, uint64(len(b.ids)), uint64(len(b.texts)), uint64(len(b.keys)), uint64(len(b.all)), uint64(sum.Sum32())} {
		binary.LittleEndian.PutUint64(word[:], n)
		out.Write(word[:])
	}
	for _, s := range b.sections() {
		writeSection(out, s)
	}
	return out.Flush()
}

// sections are the arrays as bytes, in the order of the file.
func (b *base) sections() [][]byte {
	return [][]byte{bytesOf(b.ids), bytesOf(b.ends), bytesOf(b.bins), bytesOf(b.begin), bytesOf(b.byID), bytesOf(b.keys), bytesOf(b.all), bytesOf(b.lengths), b.texts}
}

func writeSection(w io.Writer, s []byte) {
	w.Write(s)
	var none [8]byte
	w.Write(none[:-len(s)&7])
}

// Load makes an index of what WriteTo wrote and gives the stamp. The index uses data as it is: it must not change
// while the index is in use, and begin at a multiple of 8 bytes, as mapped and allocated memory does.
func Load(data []byte) (*Index, uint64, error) {
	if binary.NativeEndian.Uint16([]byte{1, 0}) != 1 {
		return nil, 0, fmt.Errorf("%w: this machine orders bytes the other way", ErrFile)
	}
	if len(data) < headerSize || string(data[:8]) != magic || uintptr(unsafe.Pointer(&data[0]))%8 != 0 {
		return nil, 0, ErrFile
	}
	var head [6]uint64
	for i := range head {
		head[i] = binary.LittleEndian.Uint64(data[8+8*i:])
	}
	texts, size, keys, posts := head[1], head[2], head[3], head[4]
	const most = 1 << 40
	if texts > most || size > most || keys > most || posts > most {
		return nil, 0, ErrFile
	}
	r := sectionReader{rest: data[headerSize:]}
	b := &base{}
	b.sorted = true
	b.ids, b.ends, b.bins = section[ID](&r, texts), section[uint64](&r, texts), section[letters](&r, texts)
	b.begin, b.byID = section[uint64](&r, keys+1), section[uint32](&r, texts)
	b.keys, b.all, b.lengths = section[feature](&r, keys), section[uint32](&r, posts), section[uint16](&r, texts)
	b.texts = section[byte](&r, size)
	if r.short || len(r.rest) != 0 || uint64(crc32.Checksum(data[headerSize:], castagnoli)) != head[5] || !b.sound() {
		return nil, 0, fmt.Errorf("%w: it is cut off or damaged", ErrFile)
	}
	b.posts = b.postings
	return &Index{base: b, fresh: newFresh(), removed: map[ID]bool{}}, head[0], nil
}

// sound reports whether every offset lies where it should, so that no lookup can leave the arrays.
func (b *base) sound() bool {
	last := uint64(0)
	for _, e := range b.ends {
		if e < last || e > uint64(len(b.texts)) {
			return false
		}
		last = e
	}
	last = 0
	for _, p := range b.begin {
		if p < last || p > uint64(len(b.all)) {
			return false
		}
		last = p
	}
	n := uint32(len(b.ids))
	for _, slot := range b.all {
		if slot >= n {
			return false
		}
	}
	for _, slot := range b.byID {
		if slot >= n {
			return false
		}
	}
	return true
}

type sectionReader struct {
	rest  []byte
	short bool
}

// section is the next array of n elements; its memory is the file's.
func section[T any](r *sectionReader, n uint64) []T {
	var zero T
	size := n * uint64(unsafe.Sizeof(zero))
	padded := (size + 7) &^ 7
	if r.short || padded > uint64(len(r.rest)) {
		r.short = true
		return nil
	}
	part := r.rest[:size:size]
	r.rest = r.rest[padded:]
	if n == 0 {
		return nil
	}
	return unsafe.Slice((*T)(unsafe.Pointer(&part[0])), n)
}

func bytesOf[T any](s []T) []byte {
	if len(s) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(&s[0])), len(s)*int(unsafe.Sizeof(s[0])))
}
