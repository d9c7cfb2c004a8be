//go:build unix

package blob

import "os"

// syncDir brings a folder's list of names to the disk, so that a rename outlives a power cut.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
