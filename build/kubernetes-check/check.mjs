// Holds rendered manifests against the types of their kinds: `node check.mjs rendered.yaml`.
// The models' validators know what is required and which values fit; TypeScript knows what does not exist.
import {readFileSync, writeFileSync} from "node:fs";
import {execFileSync} from "node:child_process";
import {parseAllDocuments} from "yaml";

const documents = parseAllDocuments(readFileSync(process.argv[2], "utf8"))
  .map(document => {
    if (document.errors.length) throw document.errors[0];
    return document.toJS();
  })
  .filter(Boolean);
const findings = [];

function moduleOf({apiVersion, kind}) {
  const keda = apiVersion.startsWith("keda.sh/");
  return `${keda ? "@kubernetes-models/keda" : "kubernetes-models"}/${apiVersion}/${kind}`;
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
console.log(`${documents.length} objects fit their schemas`);
