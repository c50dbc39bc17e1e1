// Lists what the images carry, by the bills of materials, and refuses a licence that allowed.txt lacks.
// `./mitra check licences --update` writes docs/reference/dependencies.md, without it compares.
import {existsSync, readFileSync, writeFileSync} from "node:fs";

const root = new URL("../..", import.meta.url).pathname;
const page = root + "docs/reference/dependencies.md";
const services = ["account", "reseller", "order", "billing", "license"];
const allowed = new Map(readFileSync(root + "build/licences/allowed.txt", "utf8").split("\n")
  .filter(line => line && !line.startsWith("#"))
  .map(line => line.split("=").map(part => part.trim()))
  .map(([name, id]) => [name, id ?? name]));

const libraries = new Map();
for (const service of services) {
  const bill = JSON.parse(readFileSync(`${root}${service}-service/target/bom.json`, "utf8"));
  for (const {group, name, version, licenses = []} of bill.components) {
    if (group === "dev.mitra") continue;
    const key = `${group}:${name}`;
    const entry = libraries.get(key) ?? {version, services: [], licences: licenses.flatMap(names)};
    entry.services.push(service);
    libraries.set(key, entry);
  }
}

function names({license, expression}) {
  return expression ? expression.replace(/[()]/g, "").split(/ OR /) : [license.id ?? license.name];
}

const refused = [...libraries].filter(([, {licences}]) => !licences.some(name => allowed.has(name)));
for (const [key, {version, licences}] of refused) {
  console.error(`${key} ${version} is under ${licences.join(", ") || "no licence that it names"}`);
}

const rows = [...libraries].sort(([a], [b]) => a < b ? -1 : 1).map(([key, {version, services: where, licences}]) =>
  `| ${key} | ${version} | ${[...new Set(licences.map(name => allowed.get(name) ?? name))].join(", ")} | `
  + `${where.length === services.length ? "all" : where.join(", ")} |\n`);
const text = `# What the images carry

Written from the bills of materials (CycloneDX) by \`./mitra check licences\`, which refuses what
[allowed.txt](../../build/licences/allowed.txt) lacks. Each image has its own bill in \`/usr/share/doc/mitra/bom.json\`.
\`license-verifier\` and its twin carry nothing.

| Library | Version | Licence | Services |
|---|---|---|---|
${rows.join("")}`;
if (process.argv.includes("--update")) {
  writeFileSync(page, text);
} else if (!existsSync(page) || readFileSync(page, "utf8") !== text) {
  console.error("docs/reference/dependencies.md is stale: ./mitra check licences --update");
  process.exitCode = 1;
}
if (refused.length) process.exitCode = 1;
