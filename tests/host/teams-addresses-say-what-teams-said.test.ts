import { describe, expect, it } from 'vitest';
import {
  deepLink,
  OUTLOOK_LIMIT,
  outlookAddress,
  readAddress,
  sharedAddress,
  tabAddress,
  themeOf,
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
      route: 'ask/review',
      filledIn: true,
      shared: false,
    });
  });

  it('takes braces that an old Teams left alone for no answer', () => {
    expect(readAddress(new URL(tabAddress(site, 'help')))).toEqual({
      theme: 'light',
      locale: '',
      route: 'help',
      filledIn: false,
      shared: false,
    });
  });

  it('opens the deep link rather than the page of the tab', () => {
    const deep = fill(tabAddress(site, 'help'), { 'page.subPageId': 'difference' });
    expect(readAddress(deep).route).toBe('difference');
  });

  it('knows a tab that everybody shares', () => {
    expect(readAddress(new URL(sharedAddress(site, 'difference')))).toMatchObject({
      shared: true,
      route: 'difference',
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
