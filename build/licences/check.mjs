// What the images carry, and under which licences. `check.mjs --update` writes docs/reference/dependencies.md from the
// bills of materials; `check.mjs` compares the page with the libraries that were packaged. Both refuse a licence that
// allowed.txt lacks.
import {existsSync, readFileSync, readdirSync, writeFileSync} from "node:fs";

const root = new URL("../..", import.meta.url).pathname;
const page = root + "docs/reference/dependencies.md";
const services = ["account", "reseller", "order", "billing", "license"];
const allowed = new Map(readFileSync(root + "build/licences/allowed.txt", "utf8").split("\n")
  .filter(line => line && !line.startsWith("#"))
  .map(line => line.split("=").map(part => part.trim()))
  .map(([name, id]) => [name, id ?? name]));
const findings = [];

/** As the bills of materials have it: by group:name its version, licences and services. */
function billed() {
  const libraries = new Map();
  for (const service of services) {
    const bill = JSON.parse(readFileSync(`${root}${service}-service/target/bom.json`, "utf8"));
    const packaged = jars(service);
    for (const {group, name, version, licenses = []} of bill.components) {
      // what only the build needs is billed too, but is in no image
      if (group === "dev.mitra" || !packaged.some(jar => isOf(jar, group, name, version))) continue;
      const key = `${group}:${name}`;
      const entry = libraries.get(key) ?? {version, services: [], licences: licenses.flatMap(names)};
      if (!entry.services.includes(service)) entry.services.push(service);
      libraries.set(key, entry);
    }
  }
  return libraries;
}

function names({license, expression}) {
  return expression ? expression.replace(/[()]/g, "").split(/ OR /) : [license.id ?? license.name];
}

/** The files of libraries that Quarkus laid out for a service: group.name-version.jar, with a classifier perhaps. */
function jars(service) {
  const lib = `${root}${service}-service/target/quarkus-app/lib`;
  return ["boot", "main"].flatMap(folder => readdirSync(`${lib}/${folder}`))
    .filter(jar => jar.endsWith(".jar") && !jar.startsWith("dev.mitra."));
}

function isOf(jar, group, name, version) {
  const start = `${group}.${name}-${version}`;
  return jar === `${start}.jar` || jar.startsWith(`${start}-`);
}

function written(libraries) {
  const rows = [...libraries].sort(([a], [b]) => a < b ? -1 : 1).map(([key, {version, services: where, licences}]) =>
    `| ${key} | ${version} | ${[...new Set(licences.map(name => allowed.get(name) ?? name))].join(", ")} | `
    + `${where.length === services.length ? "all" : where.join(", ")} |\n`);
  return `# What the images carry

Written from the bills of materials (CycloneDX) by \`./mitra check licences --update\`. \`./mitra check licences\` compares it with what
was packaged, and refuses a licence that [allowed.txt](../../build/licences/allowed.txt) lacks; of several, one must stand there. Each image has
its own bill in \`/usr/share/doc/mitra/bom.json\`. \`license-verifier\` and its twin carry nothing.

| Library | Version | Licence | Services |
|---|---|---|---|
${rows.join("")}`;
}

/** The page, read back. */
function listed() {
  return existsSync(page) ? readFileSync(page, "utf8").split("\n")
    .map(line => line.match(/^\| (\S+):(\S+) \| (\S+) \| (.*) \| (.*) \|$/)).filter(Boolean)
    .map(([, group, name, version, licences, where]) => ({group, name, version, licences: licences.split(", "),
      services: where === "all" ? services : where.split(", ")})) : [];
}

if (process.argv.includes("--update")) writeFileSync(page, written(billed()));
const libraries = listed();
const ids = new Set(allowed.values());
for (const {group, name, version, licences} of libraries) {
  if (!licences.some(id => ids.has(id))) findings.push(`${group}:${name} ${version} is under ${licences.join(", ") || "no licence that it names"}`);
}
for (const service of services) {
  const packaged = jars(service);
  const here = libraries.filter(library => library.services.includes(service));
  for (const jar of packaged) {
    if (!here.some(({group, name, version}) => isOf(jar, group, name, version))) findings.push(`${service}-service carries ${jar}, which docs/reference/dependencies.md lacks`);
  }
  for (const {group, name, version} of here) {
    if (!packaged.some(jar => isOf(jar, group, name, version))) findings.push(`${service}-service no longer carries ${group}:${name} ${version}`);
  }
}
if (findings.length) {
  console.error([...findings, "./mitra check licences --update writes the page anew"].join("\n"));
  process.exit(1);
}
console.log(`  ${libraries.length} libraries`);
