// Two files for browsers:
//   node build.mjs           assets/ktudash.js, our own code (committed)
//   node build.mjs --check   says whether the committed file is what src/ makes
//   node build.mjs --plotly  var/built/plotly-<version>-<hash>.min.js, with compressed copies (never committed)
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const PROJECT = join(import.meta.dirname, "..");
const OWN = join(PROJECT, "assets", "ktudash.js");
const BUILT = join(PROJECT, "var", "built");

async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  return Buffer.from(outputFiles[0].contents);
}

async function own(check) {
  const banner = "/* Built from web/src: change it there, then `make web`. */";
  const made = await bundle("src/main.js", { banner: { js: banner } });
  if (!check) {
    writeFileSync(OWN, made);
    console.log(`assets/ktudash.js: ${made.length} bytes`);
  } else if (!made.equals(readFileSync(OWN))) {
    console.error("assets/ktudash.js is not what web/src makes: run `make web` and commit the file.");
    process.exitCode = 1;
  }
}

async function plotly() {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, "node_modules/plotly.js/package.json"), "utf8"),
  );
  const made = await bundle("plotly.js", {
    legalComments: "eof",
    define: { global: "window" },
    loader: { ".css": "empty" }, // that of map tiles, which are not in the bundle
  });
  const hash = createHash("sha256").update(made).digest("hex").slice(0, 12);
  const name = `plotly-${version}-${hash}.min.js`;
  const gzip = gzipSync(made, { level: 9 });
  const brotli = brotliCompressSync(made);
  mkdirSync(BUILT, { recursive: true });
  // The file itself comes last: where it is, its copies are. A running server keeps the one it knows until then.
  for (const [ending, content] of Object.entries({ ".gz": gzip, ".br": brotli, "": made })) {
    writeFileSync(join(BUILT, `.${name}`), content);
    renameSync(join(BUILT, `.${name}`), join(BUILT, name + ending));
  }
  for (const old of readdirSync(BUILT)) {
    if (old.startsWith("plotly-") && !old.startsWith(name)) rmSync(join(BUILT, old));
  }
  console.log(`var/built/${name}: ${made.length} bytes, gzip ${gzip.length}, brotli ${brotli.length}`);
}

await (process.argv.includes("--plotly") ? plotly() : own(process.argv.includes("--check")));
