# Recto's commands. `make` alone lists them.
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

build: ## build ./recto
	CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o recto ./cmd/recto

run: ## a newsroom with a story at every station, on localhost
	go run ./cmd/recto demo

test: ## all tests that need nothing but Go
	go test ./...

race: ## all tests under the race detector
	go test -race ./...

test-postgres: ## the store's and the jobs' suites on PostgreSQL; set RECTO_TEST_POSTGRES=postgres://...
	@test -n "$(RECTO_TEST_POSTGRES)" || { echo "set RECTO_TEST_POSTGRES to a server's address"; exit 2; }
	go test -count=1 ./internal/store/... ./internal/jobs/... ./internal/workflow/...

test-browser: ## pages in Chromium, with axe and vnu; set RECTO_TEST_NODE_MODULES
	RECTO_TEST_BROWSER=1 go test -count=1 -run Browser ./internal/web/...

test-interchange: ## files read by OmegaT, translate-toolkit and gettext, and held against their schemas
	RECTO_TEST_INTERCHANGE=1 go test -count=1 -run 'OtherPrograms|OmegaT|Valid' ./internal/format/... ./internal/workflow/...

fuzz: ## every fuzz target for FUZZTIME inputs (default 3000x)
	@sh ./.ci/fuzz

bench: ## all benchmarks
	go test -run '^$$' -bench . -benchmem ./...

lint: ## gofmt, vet, staticcheck
	@test -z "$$(gofmt -l cmd internal)" || { gofmt -l cmd internal; exit 1; }
	go vet ./...
	go tool staticcheck ./...

generate: ## rewrite generated files and goldens
	go generate ./...

verify: ## generated files and go.mod are up to date
	go generate ./...
	git diff --exit-code
	go mod tidy -diff

check: ## what CI runs
	bash .ci/run

.PHONY: help build run test race test-postgres test-browser test-interchange fuzz bench lint generate verify check
