// Where the suite is, its mails, a server for the addresses that applications register, and what fails loudly.
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

// The applications' own pages, on the ports of the demo's registered addresses.
export function applications() {
  const servers = [3000, 3001].map((port) =>
    http.createServer((_, answer) => answer.end('<!doctype html><title>application</title>here')).listen(port));
  return () => servers.forEach((server) => server.close());
}
