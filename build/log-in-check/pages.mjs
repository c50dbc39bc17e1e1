// Every page in a real browser: by keyboard alone, in both languages, with axe, and pictures to look at.
import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { expect, issuer, linkTo } from './suite.mjs';

const pictures = new URL('./target/', import.meta.url).pathname;
mkdirSync(pictures, { recursive: true });

export async function open() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({ viewport: { width: 900, height: 760 }, locale: 'en-US' });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) throw new Error(message.text());
  });
  return { browser, context, page };
}

// What a person with a screen reader or without a mouse needs, found by axe; and a picture.
export async function look(page, name) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`));
  expect(found.length === 0, `axe on ${name}: ${found.join('\n')}`);
  await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
}

// Tabs to the element, as a person does, and complains when the focus cannot be seen or never comes.
export async function tabTo(page, selector) {
  for (let i = 0; i < 40; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) {
      const seen = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== 'none');
      expect(seen, `the focus on ${selector} is seen`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
}

export async function fill(page, fields) {
  for (const [name, text] of Object.entries(fields)) {
    await tabTo(page, `input[name=${name}]`);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }
}

export async function press(page, selector) {
  await tabTo(page, selector);
  const before = page.url();
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
  return before;
}

export async function logIn(page, email, password) {
  await fill(page, { email, password });
  await press(page, 'button[type=submit]');
}

// A new person: the form, the mail, the password.
export async function register(page, email, name, password) {
  await page.goto(`${issuer}/register`);
  await look(page, 'register');
  await fill(page, { name, email });
  await press(page, 'button[type=submit]');
  await look(page, 'mail-sent');
  await page.goto(await linkTo(email, '/verify'));
  await look(page, 'new-password');
  await fill(page, { password: 'password1234' });
  await press(page, 'button[type=submit]');
  await look(page, 'new-password-refused');
  await fill(page, { password });
  await press(page, 'button[type=submit]');
  await look(page, 'password-set');
}

export async function inBothLanguages(page, path, name) {
  for (const language of ['en', 'id']) {
    await page.goto(`${issuer}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    expect((await page.getAttribute('html', 'lang')) === language, `${name} speaks ${language}`);
    await look(page, `${name}-${language}`);
  }
  await page.goto(`${issuer}/log-in?lang=en`);
}
