#!/usr/bin/env node
// Applies each fault of mutants.js, alone, to a copy of the contracts and runs the tests that should notice. Prints a table and the
// score; fails if a fault cannot be applied, does not compile, or is not noticed. `run.js WORD` runs those that contain WORD.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { spawnSync } = require("child_process");

const home = path.resolve(__dirname, "..");
const copy = fs.mkdtempSync(path.join(os.tmpdir(), "mutants-"));
const all = require("./mutants.js").filter((m) => m.join(" ").includes(process.argv[2] ?? ""));

/** The working tree with its build, whose unchanged files need not be compiled again; libraries by link. */
function copyTree() {
  for (const name of ["src", "test", "testdata", "snapshots", "foundry.toml", "solc.js", "package.json", "out", "cache"]) {
    const from = path.join(home, name);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(copy, name), { recursive: true, preserveTimestamps: true });
  }
  for (const name of fs.readdirSync(path.join(copy, "test"))) {
    const isNeeded = !/\.t\.sol$/.test(name) || all.some((m) => m[4].includes(name.replace(".t.sol", "")));
    if (!isNeeded || name === "invariant") fs.rmSync(path.join(copy, "test", name), { recursive: true }); // would only be compiled
  }
  fs.symlinkSync(fs.realpathSync(path.join(home, "node_modules")), path.join(copy, "node_modules"));
}

/** Runs test files; tells the first failing test, "" if none fails, or throws what the compiler says. */
function failing(tests) {
  for (const t of tests) if (!fs.existsSync(path.join(copy, `test/${t}.t.sol`))) throw new Error(`there is no test/${t}.t.sol`);
  const env = { ...process.env, FOUNDRY_FUZZ_RUNS: "32", FORGE_SNAPSHOT_CHECK: "false" };
  const args = ["forge", "test", "--fail-fast", "--match-path", `test/{${tests.join(",")},none}.t.sol`];
  const run = spawnSync("npx", args, { cwd: copy, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status === 0) return "";
  const test = /\[FAIL[^\n]*?\] (\w+)\(/.exec(run.stdout);
  if (!test) throw new Error((run.stdout + run.stderr).slice(-2000));
  return test[1];
}

function apply([, file, from, to]) {
  const where = path.join(copy, "src", file);
  const text = fs.readFileSync(where, "utf8");
  const count = text.split(from).length - 1;
  if (count !== 1) throw new Error(`reads "${from}" ${count} times, not once`);
  fs.writeFileSync(where, text.replace(from, () => to));
  return () => fs.writeFileSync(where, text);
}

/** "caught", "MISSED" or "BROKEN", and by what. All tests of a fault are asked at once: the build takes longer than they do. */
function judge(mutant) {
  let undo = () => {};
  try {
    undo = apply(mutant);
    const test = failing(mutant[4]);
    return test ? ["caught", test] : ["MISSED", ""];
  } catch (e) {
    return ["BROKEN", e.message];
  } finally {
    undo();
  }
}

function main() {
  copyTree();
  const sound = failing([...new Set(all.flatMap((m) => m[4]))]);
  if (sound) throw new Error(`without any fault ${sound} fails`);
  const score = {};
  let bad = 0;
  console.log("| contract | what a thief would have | noticed by |\n| --- | --- | --- |");
  for (const mutant of all) {
    const [verdict, by] = judge(mutant);
    const s = (score[mutant[0]] ??= { caught: 0, all: 0 });
    s.all++;
    if (verdict === "caught") s.caught++;
    else bad++;
    console.log(`| ${mutant[0]} | ${mutant[5]} | ${verdict === "caught" ? `\`${by}\`` : `${verdict} ${by}`} |`);
  }
  for (const [contract, s] of Object.entries(score)) console.log(`${contract}: ${s.caught} of ${s.all}`);
  console.log(`noticed: ${all.length - bad} of ${all.length}`);
  fs.rmSync(copy, { recursive: true });
  process.exitCode = bad ? 1 : 0;
}

main();
