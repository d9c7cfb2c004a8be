// Package auth makes and checks what people sign in with: passwords, one-time links, sessions.
//
// It is plain values: it keeps nothing, knows no HTTP and no database. Passwords are kept as Argon2id in
// the PHC string format; tokens are kept only as their SHA-256, since they are random and long.
package auth

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
)

// Bounds of a password: characters at least, bytes at most.
const (
	MinPassword = 12
	MaxPassword = 512
)

// Why a password is not taken.
var (
	ErrShortPassword = errors.New("password is too short")
	ErrLongPassword  = errors.New("password is too long")
)

// params are Argon2id's costs: memory in KiB, passes, lanes.
type params struct {
	memory uint32
	passes uint32
	lanes  uint8
}

// The costs of a new hash, and the most that a stored one may ask for.
var (
	current = params{memory: 19 * 1024, passes: 2, lanes: 1}
	ceiling = params{memory: 256 * 1024, passes: 10, lanes: 8}
)

const (
	saltBytes = 16
	keyBytes  = 32
)

// turns bounds how many hashes are computed at once: each takes 19 MiB, and anybody may try to sign in.
var turns = make(chan struct{}, 2)

// Hash is the string to keep for the password. The error is ErrShortPassword or ErrLongPassword.
func Hash(password string) (string, error) {
	if err := CheckPassword(password); err != nil {
		return "", err
	}
	salt := make([]byte, saltBytes)
	rand.Read(salt)
	key := derive(password, salt, current, keyBytes)
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		current.memory, current.passes, current.lanes,
		base64.RawStdEncoding.EncodeToString(salt), base64.RawStdEncoding.EncodeToString(key)), nil
}

// CheckPassword says whether the password would be taken.
func CheckPassword(password string) error {
	if len(password) > MaxPassword {
		return ErrLongPassword
	}
	if utf8.RuneCountInString(password) < MinPassword {
		return ErrShortPassword
	}
	return nil
}

// Verify reports whether the password is the one that hash was made from. With an empty or
// broken hash it is false after the same time, so that an answer's speed does not tell who has an account.
func Verify(hash, password string) bool {
	if len(password) > MaxPassword {
		return false
	}
	p, salt, key, err := parse(hash)
	if err != nil {
		derive(password, make([]byte, saltBytes), current, keyBytes)
		return false
	}
	return subtle.ConstantTimeCompare(derive(password, salt, p, uint32(len(key))), key) == 1
}

// Outdated reports whether the hash was made with other costs than today's: make a new one at sign-in.
func Outdated(hash string) bool {
	p, _, _, err := parse(hash)
	return err != nil || p != current
}

func derive(password string, salt []byte, p params, size uint32) []byte {
	turns <- struct{}{}
	defer func() { <-turns }()
	return argon2.IDKey([]byte(password), salt, p.passes, p.memory, p.lanes, size)
}

func parse(hash string) (params, []byte, []byte, error) {
	var p params
	var version int
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" {
		return p, nil, nil, errors.New("not an Argon2id hash")
	}
	if _, err := fmt.Sscanf(parts[2], "v=%d", &version); err != nil || version != argon2.Version {
		return p, nil, nil, fmt.Errorf("version of Argon2id hash %q is not known", parts[2])
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.passes, &p.lanes); err != nil {
		return p, nil, nil, fmt.Errorf("read costs of Argon2id hash: %w", err)
	}
	if p.memory == 0 || p.passes == 0 || p.lanes == 0 ||
		p.memory > ceiling.memory || p.passes > ceiling.passes || p.lanes > ceiling.lanes {
		return p, nil, nil, fmt.Errorf("costs of Argon2id hash %q are out of bounds", parts[3])
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil || len(salt) < 8 {
		return p, nil, nil, errors.New("salt of Argon2id hash is not readable")
	}
	key, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil || len(key) < 16 || len(key) > 128 {
		return p, nil, nil, errors.New("key of Argon2id hash is not readable")
	}
	return p, salt, key, nil
}
