# Everything a person or CI runs. Needs Go; `make test` also Node (contracts), `make bench` also Python 3 (PyTorch).

# One setting for build, test and vet, so that the libraries are compiled once. The race detector's runs set it anew.
export CGO_ENABLED := 0
# A missing closing newline or an update of go.mod is a fault to see, not to mend in passing.
export GOWORK := off

.PHONY: generate
generate: ## write the protobuf code anew
	go -C internal/gen/proto run . -root "$(CURDIR)"

.PHONY: generate-check
generate-check: ## fail if generated code is not what its sources give
	go -C internal/gen/proto run . -root "$(CURDIR)" -check
