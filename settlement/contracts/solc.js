#!/usr/bin/env node
// Serves npm's solc as the compiler binary that forge expects: --version, and standard JSON from stdin to stdout.
const solc = require("solc");
if (process.argv.includes("--version")) console.log(`solc, the solidity compiler\nVersion: ${solc.version()}`);
else process.stdout.write(solc.compile(require("fs").readFileSync(0, "utf8")));
