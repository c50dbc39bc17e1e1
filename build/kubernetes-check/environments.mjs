// The environments that a rendered chart gives its containers, for a shell: environments.mjs RENDERED SECRETS FOLDER writes a file of
// variables and one of probes per job and service. SECRETS is YAML, by secret and key.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';

const [rendered, secretsFile, folder] = process.argv.slice(2);
const documents = parseAllDocuments(readFileSync(rendered, 'utf8')).map((d) => d.toJS()).filter(Boolean);
const secrets = parse(readFileSync(secretsFile, 'utf8'));
const maps = new Map(documents.filter((d) => d.kind === 'ConfigMap').map((d) => [d.metadata.name, d.data]));
const quoted = (text) => `'${String(text).replaceAll("'", `'\\''`)}'`;

function value(entry, pod) {
  const source = entry.valueFrom;
  if (!source) return String(entry.value ?? '');
  return source.fieldRef ? pod : secrets[source.secretKeyRef.name][source.secretKeyRef.key];
}

mkdirSync(folder, { recursive: true });
for (const { kind, metadata, spec } of documents) {
  if (kind !== 'Job' && kind !== 'StatefulSet') continue;
  const container = spec.template.spec.containers[0];
  const environment = Object.assign({}, ...(container.envFrom ?? []).map((one) => maps.get(one.configMapRef.name)));
  for (const entry of container.env) {
    // as Kubernetes does: $(NAME) of what stands before
    environment[entry.name] = value(entry, `${metadata.name}-0`).replace(/\$\((\w+)\)/g, (_, name) => environment[name]);
  }
  const lines = Object.entries(environment).map(([name, text]) => `export ${name}=${quoted(text)}\n`);
  writeFileSync(`${folder}/${metadata.name}.env`, lines.join(''));
  const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'].flatMap((probe) => container[probe]?.httpGet.path ?? []);
  writeFileSync(`${folder}/${metadata.name}.probes`, probes.map((path) => `${path}\n`).join(''));
}
