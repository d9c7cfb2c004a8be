package auth_test

import (
	"errors"
	"strings"
	"testing"

	"recto/internal/auth"
)

func TestPassword(t *testing.T) {
	hash, err := auth.Hash("correct horse 电池")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("Hash = %q, want Argon2id with its costs", hash)
	}
	again, _ := auth.Hash("correct horse 电池")
	if again == hash {
		t.Error("Hash gave the same hash twice; the salt is not random")
	}
	for password, want := range map[string]bool{
		"correct horse 电池":  true,
		"correct horse 电":   false,
		"":                  false,
		"Correct horse 电池":  false,
		"correct horse 电池 ": false,
	} {
		if got := auth.Verify(hash, password); got != want {
			t.Errorf("Verify(%q) = %v, want %v", password, got, want)
		}
	}
	if auth.Outdated(hash) {
		t.Error("Outdated(new hash) = true")
	}
}

func TestPasswordBounds(t *testing.T) {
	for password, want := range map[string]error{
		"":                       auth.ErrShortPassword,
		"eleven char":            auth.ErrShortPassword,
		"一二三四五六七八九十一":            auth.ErrShortPassword,
		"一二三四五六七八九十一二":           nil,
		strings.Repeat("x", 513): auth.ErrLongPassword,
	} {
		if err := auth.CheckPassword(password); !errors.Is(err, want) {
			t.Errorf("CheckPassword(%.20q) = %v, want %v", password, err, want)
		}
		if _, err := auth.Hash(password); !errors.Is(err, want) {
			t.Errorf("Hash(%.20q) = %v, want %v", password, err, want)
		}
	}
}

func TestBrokenHashes(t *testing.T) {
	for _, hash := range []string{
		"", "plain", "$argon2id$", "$argon2i$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=18$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=4294967295,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=19456,t=0,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=19456,t=2,p=1$%%%$AAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$",
	} {
		if auth.Verify(hash, "") || auth.Verify(hash, "a long enough one") {
			t.Errorf("Verify(%q) = true", hash)
		}
		if !auth.Outdated(hash) {
			t.Errorf("Outdated(%q) = false", hash)
		}
	}
}

func TestToken(t *testing.T) {
	token, hash := auth.NewToken()
	if !auth.WellFormed(token) || auth.HashToken(token) != hash {
		t.Errorf("NewToken = %q, %q: want a well-formed token and its own hash", token, hash)
	}
	if strings.Contains(hash, token) || len(hash) != 64 {
		t.Errorf("hash %q: want 64 hexadecimal digits that do not hold the token", hash)
	}
	other, otherHash := auth.NewToken()
	if other == token || otherHash == hash {
		t.Error("two tokens are the same")
	}
	for _, bad := range []string{"", "x", token + "A", strings.Repeat("=", 43), token[:42] + "!"} {
		if auth.WellFormed(bad) {
			t.Errorf("WellFormed(%q) = true", bad)
		}
	}
}

func FuzzOutdated(f *testing.F) {
	hash, _ := auth.Hash("a long enough one")
	f.Add(hash)
	f.Add("$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA")
	f.Add("$argon2id$v=19$m=,t=,p=$$")
	f.Fuzz(func(t *testing.T, hash string) {
		auth.Outdated(hash) // must not panic on any stored string
	})
}
