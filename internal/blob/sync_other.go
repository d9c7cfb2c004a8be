//go:build !unix

package blob

// syncDir does nothing: a folder cannot be brought to the disk here.
func syncDir(string) error { return nil }
