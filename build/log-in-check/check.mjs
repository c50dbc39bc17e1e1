// One person in a browser, and two applications with openid-client.
import * as oidc from 'openid-client';
import { fill, inBothLanguages, logIn, look, open, press, register, tabTo } from './pages.mjs';
import { api, application, expect, FORUM, issuer, linkTo, quarkusForum, STOREFRONT } from './suite.mjs';
import { code } from './totp.mjs';

const insecure = { execute: [oidc.allowInsecureRequests] };
const FORUM_SECRET = 'demo-forum-secret-never-in-production';
const email = `ayu-${Date.now()}@contoh.example`;
const password = 'kucing melompati pagar bambu';

// The person goes through our pages until the browser is at the application.
async function codeFlow(page, config, redirect, scope, pages, pkce) {
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const parameters = { redirect_uri: redirect, scope, state, nonce };
  if (pkce) {
    parameters.code_challenge = await oidc.calculatePKCECodeChallenge(verifier);
    parameters.code_challenge_method = 'S256';
  }
  await page.goto(oidc.buildAuthorizationUrl(config, parameters).href);
  await pages();
  expect(page.url().startsWith(redirect), `the browser is back at the application, not at ${page.url()}`);
  return oidc.authorizationCodeGrant(config, new URL(page.url()), {
    pkceCodeVerifier: pkce ? verifier : undefined,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
}

async function storefront(page) {
  const config = await oidc.discovery(new URL(issuer), 'storefront', undefined, oidc.None(), insecure);
  const scope = 'openid profile email roles offline_access order account';
  const tokens = await codeFlow(page, config, STOREFRONT, scope, async () => {
    await look(page, 'log-in-for-storefront');
    await logIn(page, email, password);
  }, true);
  expect(tokens.claims().email === email, 'the ID token names the person');
  const info = await oidc.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  expect(info.roles.includes('customer'), 'userinfo tells the roles');
  const next = await oidc.refreshTokenGrant(config, tokens.refresh_token);
  expect(next.refresh_token !== tokens.refresh_token, 'the refresh token rotates');
  let refused;
  try { await oidc.refreshTokenGrant(config, tokens.refresh_token); } catch (e) { refused = e.error; }
  expect(refused === 'invalid_grant', 'a used refresh token is refused');
  const crossed = await fetch(`${issuer}/oauth2/token`, { method: 'POST', headers: { Origin: 'http://localhost:3000' },
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'storefront', refresh_token: 'x' }) });
  expect(crossed.headers.get('access-control-allow-origin') === 'http://localhost:3000', 'a storefront in a browser may ask');
  return { config, tokens };
}

async function forum(page, authentication, first) {
  const config = await oidc.discovery(new URL(issuer), 'forum', undefined, authentication, insecure);
  const tokens = await codeFlow(page, config, FORUM, 'openid profile email groups', async () => {
    if (!first) return;
    await look(page, 'consent-en');
    await press(page, 'nav a');
    await look(page, 'consent-id');
    await press(page, 'nav a');
    await press(page, 'button[value=allow]');
  }, false);
  const info = await oidc.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  expect(info.email === email && Array.isArray(info.groups), 'the forum learns address and groups');
  expect((await oidc.tokenIntrospection(config, tokens.access_token)).active, 'the token holds');
  await oidc.tokenRevocation(config, tokens.access_token);
  expect(!(await oidc.tokenIntrospection(config, tokens.access_token)).active, 'the token was given back');
}

// quarkus-oidc as web application: the person has agreed before and is logged in, so nothing is asked.
async function forumOfQuarkus(page, method) {
  const stop = await quarkusForum(method);
  try {
    await page.goto('http://localhost:3001/who');
    expect(page.url() === 'http://localhost:3001/who', `the forum lets the person in, it is at ${page.url()}`);
    const { person } = JSON.parse(await page.textContent('body'));
    expect(person.email === email && person.email_verified, 'the forum knows the address and that it is proven');
    expect(Array.isArray(person.groups), 'the forum knows the groups');
    await page.context().clearCookies({ name: /^q_/ });
  } finally {
    await stop();
  }
}

// Somebody of another firm is invited and joins by the page behind the mailed link.
async function invitation(page) {
  const { accessToken } = await api('/v1/sessions', undefined, { email, password });
  const me = await api('/v1/accounts/me', accessToken);
  const guest = `budi-${Date.now()}@contoh.example`;
  const path = `/v1/organisations/${me.organisation.id}/invitations`;
  await api(path, accessToken, { email: guest, role: 'VIEWER', language: 'id' });
  const link = new URL(await linkTo(guest, '/invitation'));
  await inBothLanguages(page, link.pathname + link.search, 'invitation');
  await page.goto(link.href);
  await press(page, 'form button[type=submit]');
  await look(page, 'invitation-accepted');
  await page.goto(link.href);
  await look(page, 'invitation-refused');
}

async function account(page) {
  await page.goto(`${issuer}/account`);
  await inBothLanguages(page, '/account', 'account');
  await inBothLanguages(page, '/account/second-factor', 'set-up');
  await page.goto(`${issuer}/account/second-factor`);
  const secret = await page.textContent('.secret');
  await fill(page, { code: code(secret) });
  await press(page, 'form button[type=submit]');
  await look(page, 'recovery-codes');
  const recovery = await page.textContent('.codes li');
  await inBothLanguages(page, '/account/second-factor', 'second-factor');
  await inBothLanguages(page, '/log-out', 'log-out');
  await page.goto(`${issuer}/log-out`);
  await press(page, 'button[type=submit]');
  await look(page, 'logged-out');
  await page.goto(`${issuer}/log-in`);
  await fill(page, { email, password: 'not the password' });
  await press(page, 'button[type=submit]');
  await look(page, 'log-in-refused');
  await logIn(page, email, password);
  await inBothLanguages(page, '/log-in/code', 'code');
  await page.goto(`${issuer}/log-in/code`);
  await fill(page, { code: recovery });
  await press(page, 'button[type=submit]');
  expect(page.url() === `${issuer}/account`, 'a recovery code lets in');
}

async function forgotten(page) {
  await page.goto(`${issuer}/forgotten-password`);
  await fill(page, { email });
  await press(page, 'button[type=submit]');
  await page.goto(await linkTo(email, '/reset-password'));
  await fill(page, { password: `${password} lagi` });
  await press(page, 'button[type=submit]');
  await page.goto(`${issuer}/account`);
  expect(page.url().startsWith(`${issuer}/log-in`), 'a new password ends every session');
}

async function logOutFromTheStorefront(page, { config, tokens }) {
  const url = oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: 'http://localhost:3000/', id_token_hint: tokens.id_token });
  await page.goto(url.href);
  expect(page.url() === 'http://localhost:3000/', `the storefront gets the browser back, not ${page.url()}`);
  await page.goto(`${issuer}/account`);
  expect(page.url().startsWith(`${issuer}/log-in`), 'the person is logged out');
}

const { browser, page } = await open();
const closeShop = application(3000);
let closeForum = application(3001);
try {
  for (const path of ['/log-in', '/register', '/forgotten-password', '/oauth2/authorize', '/reset-password?token=x', '/connect?token=x'])
    await inBothLanguages(page, path, path.split('?')[0].slice(1).replaceAll('/', '-'));
  await register(page, email, 'Ayu Contoh', password);
  const shop = await storefront(page);
  await forum(page, oidc.ClientSecretBasic(FORUM_SECRET), true);
  await forum(page, oidc.ClientSecretPost(FORUM_SECRET), false);
  closeForum();
  closeForum = () => {};
  await forumOfQuarkus(page, 'basic');
  await forumOfQuarkus(page, 'post');
  await invitation(page);
  await logOutFromTheStorefront(page, shop);
  await page.goto(`${issuer}/log-in`);
  await logIn(page, email, password);
  await account(page);
  await forgotten(page);
  await tabTo(page, 'input[name=email]');
} finally {
  closeShop();
  closeForum();
  await browser.close();
}
