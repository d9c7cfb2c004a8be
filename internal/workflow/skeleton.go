package workflow

import (
	"context"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// The signatures below are being filled in, file by file.

func (d *Desk) registerJobs() error { return nil }
func (d *Desk) CreateOutlet(ctx context.Context, o newsroom.Outlet) (newsroom.OutletID, error) {
	panic("later")
}
func (d *Desk) CreateUser(ctx context.Context, login string, l lang.Tag) (newsroom.UserID, error) {
	panic("later")
}
func (d *Desk) AddMember(ctx context.Context, m newsroom.Member) (newsroom.MemberID, error) {
	panic("later")
}
func (d *Desk) SignInLink(ctx context.Context, user newsroom.UserID) (string, error) { panic("later") }
func (d *Desk) RedeemLink(ctx context.Context, token string) (string, error)         { panic("later") }
func (d *Desk) SignIn(ctx context.Context, login, password string) (string, error)   { panic("later") }
func (d *Desk) SetPassword(ctx context.Context, user newsroom.UserID, password string) error {
	panic("later")
}
func (d *Desk) SignOut(ctx context.Context, session string) error { panic("later") }
func (d *Desk) SessionUser(ctx context.Context, session string) (newsroom.User, error) {
	panic("later")
}
func (d *Desk) Pitch(ctx context.Context, as newsroom.Member, r PitchRequest) (newsroom.TranslationID, error) {
	panic("later")
}
func (d *Desk) Import(ctx context.Context, as newsroom.Member, r ImportRequest) (newsroom.TranslationID, error) {
	panic("later")
}
func (d *Desk) Claim(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) Release(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) HandIn(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) TakeReview(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) Approve(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) Return(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, note string) error {
	panic("later")
}
func (d *Desk) Correct(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) Decline(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	panic("later")
}
func (d *Desk) Publish(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, reason string) (newsroom.Edition, error) {
	panic("later")
}
func (d *Desk) Withdraw(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, reason string) error {
	panic("later")
}
func (d *Desk) SaveDraft(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, markdown string) (Saved, error) {
	panic("later")
}
func (d *Desk) Confirm(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, confirmed bool) error {
	panic("later")
}
func (d *Desk) Work(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) (*Work, error) {
	panic("later")
}
func (d *Desk) Dismiss(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, fingerprint, reason string) error {
	panic("later")
}
func (d *Desk) Undismiss(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, fingerprint string) error {
	panic("later")
}
