// Where the suite is, its mails, a server for the addresses that applications register, and what fails loudly.
import { spawn } from 'node:child_process';
import http from 'node:http';

export const issuer = process.env.MITRA_ISSUER;
export const mails = process.env.MITRA_MAILS;
export const STOREFRONT = 'http://localhost:3000/callback';
export const FORUM = 'http://localhost:3001/auth/oidc/callback';

export function expect(is, what) {
  if (!is) throw new Error(`not so: ${what}`);
}

export async function linkTo(address, path) {
  for (let i = 0; i < 60; i++) {
    const list = await (await fetch(`${mails}/mails?to=${encodeURIComponent(address)}`)).json();
    for (const mail of list.data.reverse()) {
      const text = (await (await fetch(`${mails}/mails/${mail.id}`)).json()).text;
      const link = text.match(/https?:\/\/\S+token=\S+/);
      if (link && link[0].includes(path)) return link[0];
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no mail with ${path} for ${address}`);
}

// An application's own page, on the port of the demo's registered address.
export function application(port) {
  const server = http.createServer((_, answer) => answer.end('<!doctype html><title>application</title>here')).listen(port);
  return () => { server.close(); server.closeAllConnections(); };
}

// The forum that is written with quarkus-oidc; stopped by what this returns.
export async function quarkusForum(method) {
  const jar = new URL('./forum/target/quarkus-app/quarkus-run.jar', import.meta.url).pathname;
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  const forum = spawn(java, ['-Xmx128m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar], {
    env: { ...process.env, FORUM_METHOD: method }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => forum.once('exit', resolve));
  let said = '';
  forum.stdout.on('data', (text) => { said += text; });
  const stop = () => { forum.kill(); return ended; };
  for (let i = 0; i < 240; i++) {
    if (await fetch('http://localhost:3001/nothing').then(() => true, () => false)) return stop;
    if (forum.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new Error(`the forum did not start: ${said}`);
}

// A token by the plain log-in, for what a person does without pages.
export async function api(path, token, body) {
  const answer = await fetch(`${issuer}${path}`, { method: body ? 'POST' : 'GET', body: body && JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) } });
  expect(answer.ok, `${path} is answered, not ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}
