/** The package of the desk: an app of its own, which IT gives to the programme's team alone. */
import { createHash } from 'node:crypto';
import { deskCy } from '../../src/text/desk-cy';
import { deskEn } from '../../src/text/desk-en';
import { deskTab } from './desk-tab';
import { commonManifest, type PackageSettings, WAYMARK } from './manifest';
import type { AppWords } from './words';

/** Called as its page is, whatever staff's Waymark is called: the two stand side by side in Teams. */
const en: AppWords = {
  name: deskEn.title,
  fullName: 'Waymark desk: for the team that answers requests',
  short: 'For the mentoring and coaching team: answer each request, once and in time.',
  full: [
    'For the team that runs mentoring and coaching. Everyone else uses Waymark.',
    'Bring requests in from emails, a table or a list, and see each one once, with what is overdue first. Find someone to propose, and see who cannot be proposed and why. Write a reply from your own texts and send it from your own email. Count what came in, without showing who.',
    'What you bring in stays on your device. Nothing is sent until you send it, and nobody is matched by a machine.',
  ].join('\n\n'),
};

export const cy: AppWords = {
  name: deskCy.title,
  fullName: 'Desg Waymark: i’r tîm sy’n ateb ceisiadau',
  short: 'I’r tîm mentora a hyfforddi: ateb pob cais, unwaith ac mewn pryd.',
  full: [
    'I’r tîm sy’n rhedeg mentora a hyfforddi. Mae pawb arall yn defnyddio Waymark.',
    'Dewch â cheisiadau i mewn o e-byst, tabl neu restr, a gweld pob un unwaith, gyda’r rhai hwyr yn gyntaf. Dewch o hyd i rywun i’w gynnig, a gweld pwy na ellir ei gynnig a pham. Ysgrifennwch ateb o’ch testunau eich hun a’i anfon o’ch e-bost eich hun. Cyfrwch yr hyn a ddaeth i mewn, heb ddangos pwy.',
    'Mae’r hyn yr ydych yn dod ag ef i mewn yn aros ar eich dyfais. Nid oes dim yn cael ei anfon nes i chi ei anfon, ac nid yw peiriant yn paru neb.',
  ].join('\n\n'),
};

/** The manifest of the desk's app for one organisation's site, with one tab and no place in channels or chats. Pure. */
export function deskManifest(settings: PackageSettings) {
  const { site, id } = settings;
  return {
    ...commonManifest(settings, deskId(id ?? WAYMARK), en),
    staticTabs: [deskTab(site)],
  };
}

/** The id that belongs to that of staff's app, for as long as that has it: a UUID of version 5 (RFC 9562, 5.5), with
 * staff's as its namespace and `desk` as its name. */
function deskId(id: string): string {
  const space = Buffer.from(id.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update('desk').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
