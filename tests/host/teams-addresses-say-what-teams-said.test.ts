import { describe, expect, it } from 'vitest';
import {
  deepLink,
  OUTLOOK_LIMIT,
  outlookAddress,
  readAddress,
  routeOfTab,
  sharedAddress,
  tabAddress,
  themeOf,
  withoutRoute,
} from '../../src/host/teams-address';

const site = 'https://waymark.example.ac.uk';
/** As Teams does it. */
const fill = (address: string, known: Record<string, string>) =>
  new URL(address.replace(/\{([\w.]+)\}/g, (_, name) => encodeURIComponent(known[name] ?? '')));

describe('what a tab knows from its address', () => {
  it('takes the theme, the language and the deep link that Teams filled in', () => {
    const address = fill(tabAddress(site, ''), {
      'app.theme': 'dark',
      'app.locale': 'cy-gb',
      'page.subPageId': 'ask/review',
    });
    expect(readAddress(address)).toEqual({
      theme: 'dark',
      locale: 'cy-gb',
      path: 'ask/review',
      filledIn: true,
      shared: false,
    });
  });

  it('takes braces that an old Teams left alone for no answer', () => {
    expect(readAddress(new URL(tabAddress(site, 'help')))).toEqual({
      theme: 'light',
      locale: '',
      path: 'help',
      filledIn: false,
      shared: false,
    });
  });

  it('opens the deep link rather than the page of the tab', () => {
    const deep = fill(tabAddress(site, 'help'), { 'page.subPageId': 'difference' });
    expect(readAddress(deep).path).toBe('difference');
  });

  it('says behind the # which page it is, where no server hears of it', () => {
    for (const address of [tabAddress(site, 'help'), sharedAddress(site, 'help')]) {
      const deep = fill(address, { 'page.subPageId': 'choose' });
      expect(deep.search).not.toMatch(/help|choose|sub|open/);
      expect(readAddress(deep).path).toBe('choose');
    }
  });

  it('still opens the page of a tab that was set up when it stood in the query', () => {
    const old = new URL(`${site}/tab/?host=teams&theme=dark&sub=&open=help&place=shared`);
    expect(readAddress(old)).toMatchObject({ path: 'help', shared: true, filledIn: true });
    // Once opened, a reload does not ask for it again.
    expect(readAddress(withoutRoute(old))).toMatchObject({ path: '', shared: true });
  });

  it('takes what is missing behind the # for no answer, and knows its tabs by their names', () => {
    const dropped = fill(tabAddress(site, 'help'), {});
    dropped.hash = '';
    expect(readAddress(dropped)).toMatchObject({ path: '', filledIn: false });
    expect(['home', 'ask', 'support', 'shared', '__proto__'].map(routeOfTab)).toEqual([
      ...['', 'ask', 'help', '', ''],
    ]);
    // Where the app has been, Teams is not asked again: a reload shows Start.
    dropped.hash = '#/';
    expect(readAddress(dropped).filledIn).toBe(true);
  });

  it('knows a tab that everybody shares', () => {
    expect(readAddress(new URL(sharedAddress(site, 'difference')))).toMatchObject({
      shared: true,
      path: 'difference',
    });
  });

  it('ignores a language that is none', () => {
    expect(readAddress(new URL(`${site}/tab/?locale=../../x`)).locale).toBe('');
  });

  it('knows every theme of Teams, and takes an unknown one for the default', () => {
    const names = ['default', 'dark', 'contrast', 'glass', 'from-the-future', ''];
    expect(names.map(themeOf)).toEqual(['light', 'dark', 'contrast', 'dark', 'light', 'light']);
  });
});

describe('the addresses that we give to Teams', () => {
  it('leads a colleague to the page, inside Teams or without it', () => {
    const link = new URL(deepLink('an-app', 'ask', `${site}/tab/#/ask`));
    expect(link.pathname).toBe('/l/entity/an-app/home');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'ask' });
    expect(link.searchParams.get('webUrl')).toBe(`${site}/tab/#/ask`);
  });

  it('hands Outlook every character, with no plus for a space', () => {
    const mail = { to: 'team@example.ac.uk', subject: 'A + B & “C”', body: 'one two\n100% #3?' };
    const address = outlookAddress(mail);
    expect(address).not.toMatch(/compose\?.*\+/);
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual(mail);
  });

  it('stays within what the browsers and Outlook pass on', () => {
    const subject = 'Request';
    const to = 'team@example.ac.uk';
    const left = OUTLOOK_LIMIT - encodeURIComponent(to).length - subject.length;
    const address = outlookAddress({ to, subject, body: 'x'.repeat(left) });
    expect(address.length).toBeLessThanOrEqual(2048);
  });
});
