package web

import (
	"net/http"
	"strings"
)

// access says who may use a route before its handler looks closer.
type access int

const (
	reader   access = iota // anybody; no session is looked up
	anyone                 // anybody; the visit knows who is signed in, if anybody is
	signedIn               // a user
	member                 // a member of the outlet in the address
)

// handler answers a request or says why not.
type handler func(w http.ResponseWriter, r *http.Request, v *visit) error

// route is one address.
type route struct {
	pattern string
	who     access
	handle  handler
}

// routes is every address there is. The public ones are in public.go.
func (s *Server) routes(cfg Config) []route {
	return append([]route{
		{"GET /sign-in", anyone, s.signInPage},
		{"POST /sign-in", anyone, s.signIn},
		{"GET /sign-in/{token}", anyone, s.linkPage}, // shows a button: a link preview must not use the link up
		{"POST /sign-in/{token}", anyone, s.redeem},
		{"POST /sign-out", anyone, s.signOut},
		{"POST /language", anyone, s.setLanguage},
		{"GET /static/{name}", reader, s.static},

		{"GET /desk", signedIn, toDesk},
		{"GET /desk/{$}", signedIn, s.outletsPage},
		{"GET /desk/password", signedIn, s.passwordPage},
		{"POST /desk/password", signedIn, s.setPassword},

		{"GET /desk/{outlet}/{$}", member, s.listPage},
		{"GET /desk/{outlet}/pitch", member, s.pitchPage},
		{"POST /desk/{outlet}/pitch", member, s.pitch},
		{"GET /desk/{outlet}/import", member, s.importPage},
		{"POST /desk/{outlet}/import", member, s.importFiles},
		{"GET /desk/{outlet}/memory", member, s.memoryPage},
		{"POST /desk/{outlet}/memory", member, s.changeMemory},
		{"GET /desk/{outlet}/terms", member, s.termsPage},
		{"POST /desk/{outlet}/terms", member, s.changeTerms},

		{"GET /desk/{outlet}/memory/import", member, s.exchangePage("memory")},
		{"POST /desk/{outlet}/memory/import", member, s.bring("memory")},
		{"GET /desk/{outlet}/memory/export/{format}", member, s.exportMemory},
		{"GET /desk/{outlet}/terms/import", member, s.exchangePage("terms")},
		{"POST /desk/{outlet}/terms/import", member, s.bring("terms")},
		{"GET /desk/{outlet}/terms/export/{format}", member, s.exportTerms},

		{"GET /desk/{outlet}/t/{id}", member, s.storyPage},
		{"GET /desk/{outlet}/t/{id}/beads", member, s.beadsPage},
		{"POST /desk/{outlet}/t/{id}/beads", member, s.repairBeads},
		{"GET /desk/{outlet}/t/{id}/terms", member, s.candidatesPage},
		{"POST /desk/{outlet}/t/{id}/terms", member, s.recordCandidate},
		{"POST /desk/{outlet}/t/{id}/capture", member, s.captureAgain},
		{"POST /desk/{outlet}/t/{id}/look", member, s.lookAgain},
		{"POST /desk/{outlet}/t/{id}/rights", member, s.recordRights},
		{"POST /desk/{outlet}/t/{id}/source", member, s.giveSource},
		{"POST /desk/{outlet}/t/{id}/claim", member, s.claim},
		{"POST /desk/{outlet}/t/{id}/decline", member, s.decline},
		{"POST /desk/{outlet}/t/{id}/release", member, s.release},
		{"POST /desk/{outlet}/t/{id}/hand-in", member, s.handIn},
		{"POST /desk/{outlet}/t/{id}/review", member, s.takeReview},
		{"POST /desk/{outlet}/t/{id}/approve", member, s.approve},
		{"POST /desk/{outlet}/t/{id}/return", member, s.sendBack},
		{"POST /desk/{outlet}/t/{id}/publish", member, s.publish},
		{"POST /desk/{outlet}/t/{id}/correct", member, s.correct},
		{"POST /desk/{outlet}/t/{id}/withdraw", member, s.withdraw},
		{"GET /desk/{outlet}/t/{id}/fix", member, s.fixesPage},
		{"POST /desk/{outlet}/t/{id}/fix", member, s.fixAll},
		{"POST /desk/{outlet}/t/{id}/dismiss", member, s.dismiss},
		{"POST /desk/{outlet}/t/{id}/undismiss", member, s.undismiss},
		{"GET /desk/{outlet}/t/{id}/u/{unit}", member, s.unitPage},
		{"POST /desk/{outlet}/t/{id}/u/{unit}", member, s.saveUnit},
		{"POST /desk/{outlet}/t/{id}/u/{unit}/note", member, s.saveNote},
		{"GET /desk/{outlet}/t/{id}/u/{unit}/help", member, s.helpPart},
		{"POST /desk/{outlet}/t/{id}/u/{unit}/term", member, s.addTerm},
	}, publicRoutes(cfg)...)
}

// deskPaths are the first parts of the addresses that belong to the desk; no outlet may be called so.
var deskPaths = []string{"desk", "sign-in", "sign-out", "language", "static"}

// mux puts the routes behind their adapter. The desk and the readers' pages have a mux each, since
// "/desk/{outlet}/" and "/{outlet}/corrections/" would otherwise claim the same address.
func (s *Server) mux(routes []route) http.Handler {
	desk, public := http.NewServeMux(), http.NewServeMux()
	for _, rt := range routes {
		mux := public
		if belongsToDesk(rt.pattern[strings.IndexByte(rt.pattern, '/'):]) {
			mux = desk
		}
		mux.Handle(rt.pattern, s.adapt(rt))
	}
	for _, mux := range []*http.ServeMux{desk, public} {
		mux.Handle("/", s.adapt(route{who: anyone, handle: notFound}))
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if belongsToDesk(r.URL.Path) {
			desk.ServeHTTP(w, r)
			return
		}
		public.ServeHTTP(w, r)
	})
}

func belongsToDesk(path string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	for _, p := range deskPaths {
		if first == p {
			return true
		}
	}
	return false
}
