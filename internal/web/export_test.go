package web

// DeskRoutes lists the addresses that take a session, as method and pattern, for the tests that try them all.
func (s *Server) DeskRoutes() (signedInOnly, membersOnly []string) {
	for _, rt := range s.routes(Config{Store: s.store, Desk: s.desk}) {
		switch rt.who {
		case signedIn:
			signedInOnly = append(signedInOnly, rt.pattern)
		case member:
			membersOnly = append(membersOnly, rt.pattern)
		}
	}
	return signedInOnly, membersOnly
}
