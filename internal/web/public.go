package web

// publicRoutes are the readers' addresses, all with access reader: the handler gets an empty visit.
func publicRoutes(cfg Config) []route { return nil }
