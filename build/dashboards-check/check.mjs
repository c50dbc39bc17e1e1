// Holds dashboards against the types of the Grafana that docker-compose.yml names: `check.mjs FILE...`, and writes every query
// of theirs as a rule into queries.yml, for promtool to read.
import {readFileSync, writeFileSync} from "node:fs";
import {execFileSync} from "node:child_process";

const files = process.argv.slice(2);
const composed = readFileSync("../../docker-compose.yml", "utf8").match(/grafana\/grafana:(\S+)/)[1];
const typed = JSON.parse(readFileSync("package.json", "utf8")).dependencies["@grafana/schema"];
if (composed !== typed) {
  console.error(`docker-compose.yml runs Grafana ${composed}, but the types are of ${typed}`);
  process.exit(1);
}

const dashboards = files.map(file => JSON.parse(readFileSync(file, "utf8")));
writeFileSync("dashboards.ts", `import type {Dashboard} from "@grafana/schema";\n`
  + dashboards.map((dashboard, index) => `export const d${index}: Dashboard = ${JSON.stringify(dashboard, null, 1)};\n`).join("\n"));
try {
  execFileSync("node_modules/.bin/tsc", ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext",
    "--moduleResolution", "nodenext", "--target", "es2022", "dashboards.ts"], {encoding: "utf8"});
} catch (error) {
  console.error(error.stdout);
  process.exit(1);
}

const panels = dashboards.flatMap(dashboard => dashboard.panels.flatMap(panel => [panel, ...panel.panels ?? []]));
const queries = panels.flatMap(panel => (panel.targets ?? []).map(target => target.expr));
if (panels.length === 0 || queries.some(query => !query)) throw new Error("a panel asks for nothing");
// what Grafana fills in
const plain = query => query.replaceAll("$__rate_interval", "5m").replaceAll("$__range", "1h").replace(/\$\{?\w+}?/g, ".+");
writeFileSync("queries.yml", JSON.stringify({groups: [{name: "dashboards",
  rules: queries.map((query, index) => ({record: `query:${index}`, expr: plain(query)}))}]}, null, 1));
console.log(`  ${dashboards.length} dashboards, ${panels.length} panels, ${queries.length} queries`);
