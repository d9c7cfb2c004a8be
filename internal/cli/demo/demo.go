// Package demo fills a newsroom with stories of our own, one at every station, through the same use cases
// that people go through: sources are captured from a press that it serves on this machine.
package demo

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"time"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

//go:embed stories
var stories embed.FS

// Press serves the sources as the outlets they came from would: /NAME/ is the story of that name.
func Press() http.Handler {
	root, err := fs.Sub(stories, "stories")
	if err != nil {
		panic(err) // the folder is embedded
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "User-agent: *\nAllow: /\n")
	})
	mux.HandleFunc("GET /{name}/{$}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		http.ServeFileFS(w, r, root, r.PathValue("name")+"/source.html")
	})
	return mux
}

// ServePress starts the press on a free port of this machine and returns its address; it ends with ctx.
func ServePress(ctx context.Context) (base string, err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("serve the demo's press: %w", err)
	}
	server := &http.Server{Handler: Press(), ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(listener) }()
	context.AfterFunc(ctx, func() { _ = server.Close() })
	return "http://" + listener.Addr().String(), nil
}

// Login is the person whom the demo's sign-in link signs in: an editor of both outlets.
const Login = "demo"

// filler carries what a filling needs.
type filler struct {
	desk  *workflow.Desk
	store *store.Store
	press string

	zh, en   newsroom.OutletID
	me       map[newsroom.OutletID]newsroom.Member // the demo person's place in each outlet
	linqi    newsroom.Member
	shendu   newsroom.Member
	calloway newsroom.Member
}

// Fill makes the outlets, their members and the stories. The jobs must be running. It returns the user to
// sign in; a newsroom that has outlets already is left as it is.
func Fill(ctx context.Context, desk *workflow.Desk, s *store.Store, press string) (newsroom.UserID, error) {
	outlets, err := s.Outlets(ctx)
	if err != nil {
		return 0, err
	}
	if len(outlets) > 0 {
		user, err := s.UserByLogin(ctx, Login)
		if errors.Is(err, newsroom.ErrNotFound) {
			err = errors.New("this folder holds a newsroom that is not the demo's; use recto serve, or another --dir")
		}
		return user.ID, err
	}
	f := &filler{desk: desk, store: s, press: press, me: map[newsroom.OutletID]newsroom.Member{}}
	user, err := f.people(ctx)
	if err != nil {
		return 0, err
	}
	for _, step := range f.steps() {
		if err := step.do(ctx); err != nil {
			return 0, fmt.Errorf("demo story %s: %w", step.name, err)
		}
	}
	return user, nil
}

func (f *filler) people(ctx context.Context) (user newsroom.UserID, err error) {
	f.zh, err = f.desk.CreateOutlet(ctx, newsroom.Outlet{Slug: "duian", Name: "对岸", Lang: lang.Chinese,
		Tagline: "译过来的每一句，都看得见它从哪里来。", Disclaimer: "文章代表原作者的观点；译文的错误由本站负责，欢迎指出。"})
	if err != nil {
		return 0, err
	}
	f.en, err = f.desk.CreateOutlet(ctx, newsroom.Outlet{Slug: "farbank", Name: "Far Bank", Lang: lang.English,
		Tagline:    "Reporting from other languages, with the other language left in sight.",
		Disclaimer: "Articles give the views of their authors. Mistakes in translation are ours; please tell us."})
	if err != nil {
		return 0, err
	}
	join := func(outlet newsroom.OutletID, login, name string, role newsroom.Role, l lang.Tag) (m newsroom.Member) {
		if err != nil {
			return m
		}
		var u newsroom.User
		if u, err = f.store.UserByLogin(ctx, login); errors.Is(err, newsroom.ErrNotFound) {
			u.ID, err = f.desk.CreateUser(ctx, login, l)
		}
		if err != nil {
			return m
		}
		m = newsroom.Member{Outlet: outlet, User: u.ID, Name: name, Role: role}
		m.ID, err = f.desk.AddMember(ctx, m)
		return m
	}
	f.me[f.zh] = join(f.zh, Login, "周闻", newsroom.Editor, lang.English)
	f.me[f.en] = join(f.en, Login, "Ellis Ward", newsroom.Editor, lang.English)
	f.linqi = join(f.zh, "linqi", "林栖", newsroom.Translator, lang.Chinese)
	f.shendu = join(f.zh, "shendu", "沈渡", newsroom.Reviewer, lang.Chinese)
	f.calloway = join(f.en, "calloway", "Wren Calloway", newsroom.Reviewer, lang.English)
	return f.me[f.zh].User, err
}
