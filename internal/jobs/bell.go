package jobs

import (
	"context"

	"github.com/riverqueue/river/riverdriver"

	"recto/internal/store"
)

// bell wakes this process's workers when a job was committed here, so that an idle queue need not ask the
// database all the time. Jobs that another process enqueues are found by asking, every pollEvery.
//
// To River it is the listener of a database that sends notifications: River takes one from its driver.
type bell struct{ rung chan struct{} }

func newBell() bell { return bell{make(chan struct{}, 1)} }

// ring says that there is a job. It never waits: one ring that nobody has heard yet is enough.
func (b bell) ring() {
	select {
	case b.rung <- struct{}{}:
	default:
	}
}

// WaitForNotification gives River the word that it expects of a database when a job comes in.
func (b bell) WaitForNotification(ctx context.Context) (*riverdriver.Notification, error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-b.rung:
		return &riverdriver.Notification{Topic: "river_insert", Payload: `{"queue":"default"}`}, nil
	}
}

// The rest of a listener is about a connection, and a bell has none.

func (bell) Connect(context.Context) error          { return nil }
func (bell) Close(context.Context) error            { return nil }
func (bell) Ping(context.Context) error             { return nil }
func (bell) Listen(context.Context, string) error   { return nil }
func (bell) Unlisten(context.Context, string) error { return nil }
func (bell) Schema() string                         { return "" }
func (bell) SetAfterConnectExec(string)             {}

// belled is a database's driver with the bell in the place of its own notifications, which SQLite would
// have to write down and PostgreSQL to keep a connection for.
type belled struct {
	riverdriver.Driver[store.RawTx]
	bell bell
}

func (d belled) SupportsListener() bool     { return true }
func (d belled) SupportsListenNotify() bool { return false }

func (d belled) GetListener(*riverdriver.GetListenenerParams) riverdriver.Listener { return d.bell }
