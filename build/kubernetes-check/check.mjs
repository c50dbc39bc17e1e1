// Holds rendered manifests against the types of their kinds: `node check.mjs rendered.yaml`.
// The models' validators know what is required and which values fit; TypeScript knows what does not exist.
import {readFileSync, writeFileSync} from "node:fs";
import {execFileSync} from "node:child_process";
import {parseAllDocuments} from "yaml";

// Groups whose schemas nobody publishes as a package.
const unknown = ["barmancloud.cnpg.io", "kafka.strimzi.io"];

const all = parseAllDocuments(readFileSync(process.argv[2], "utf8"))
  .map(document => {
    if (document.errors.length) throw document.errors[0];
    return document.toJS();
  })
  .filter(Boolean);
const documents = all.filter(document => !unknown.includes(document.apiVersion.split("/")[0]));
const findings = [];

// Whose kinds are not Kubernetes' own.
const others = {
  "keda.sh": "@kubernetes-models/keda",
  "monitoring.coreos.com": "@kubernetes-models/prometheus-operator",
  "postgresql.cnpg.io": "@kubernetes-models/cloudnative-pg",
};

function moduleOf({apiVersion, kind}) {
  const [group] = apiVersion.split("/");
  return `${others[group] ?? "kubernetes-models"}/${apiVersion}/${kind}`;
}

for (const document of documents) {
  const name = `${document.kind} ${document.metadata?.name}`;
  try {
    const Model = (await import(moduleOf(document)))[document.kind];
    new Model(document).validate();
  } catch (error) {
    findings.push(`${name}: ${error.message}`);
  }
}

const typed = documents.map((document, index) =>
  `import {I${document.kind} as T${index}} from "${moduleOf(document)}";\n`
  + `export const d${index}: T${index} = ${JSON.stringify(document, null, 1)};\n`);
writeFileSync("rendered.ts", typed.join("\n"));
try {
  execFileSync("node_modules/.bin/tsc", ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext",
    "--moduleResolution", "nodenext", "--target", "es2022", "rendered.ts"], {encoding: "utf8"});
} catch (error) {
  findings.push(error.stdout);
}

if (findings.length) {
  console.error(findings.join("\n"));
  process.exit(1);
}
const rest = all.length - documents.length;
console.log(`${documents.length} objects fit their schemas${rest ? `, ${rest} have none here` : ""}`);
