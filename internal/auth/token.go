package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
)

// tokenBytes is how much chance a token holds.
const tokenBytes = 32

// NewToken makes a token for a session or a one-time link, and the hash to keep of it. The token is
// given to the person once and is not kept: whoever reads the database cannot sign in with what is there.
func NewToken() (token, hash string) {
	raw := make([]byte, tokenBytes)
	rand.Read(raw)
	token = base64.RawURLEncoding.EncodeToString(raw)
	return token, HashToken(token)
}

// HashToken is the hash to look a token up by: SHA-256 in lower-case hexadecimal.
func HashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// WellFormed reports whether the string could be a token at all; it costs nothing to ask first.
func WellFormed(token string) bool {
	raw, err := base64.RawURLEncoding.DecodeString(token)
	return err == nil && len(raw) == tokenBytes
}
