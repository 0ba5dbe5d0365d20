/** What the rule must say, found by looking at every mention and every line of the file, one by one. It knows who is
 * meant, so it reads no name. */
import { isWholly, type Line, type Mention, type Staff, type Told, type World } from './pairs';

const NAME = 1;
const EMAIL = 2;

/** Long enough, written as a name or in a place for names. */
const ofTwo = [5];

function shows(mention: Mention, who: Staff, forNames: boolean): boolean {
  const { how } = mention;
  if (how === 'email') return false;
  const capital = how !== 'lower' && how !== 'lower-surname';
  if (!forNames && !capital) return false;
  const given = how !== 'surname' && how !== 'lower-surname' && how !== 'slip';
  const surname = how !== 'given';
  const sameGiven = given && mention.who.first === who.first;
  const sameSurname = surname && mention.who.last === who.last;
  const short = (at: number) => !forNames && ofTwo.includes(at);
  return (sameGiven && !short(who.first)) || (sameSurname && !short(who.last));
}

/** 2: it is them; 1: it may be; 0: it is somebody else. `by`: what of them is known. */
function mentioned(
  told: Told | undefined,
  who: Staff,
  forNames: boolean,
  by = NAME | EMAIL,
): number {
  let most = 0;
  for (const mention of told?.mentions ?? []) {
    const isThem = mention.who.at === who.at && isWholly(mention.how);
    const shown = mention.how === 'email' ? EMAIL : mention.how === 'both' ? NAME | EMAIL : NAME;
    if (isThem && (shown & by) > 0) most = 2;
    else if ((by & NAME) > 0 && shows(mention, who, forNames)) most = Math.max(most, 1);
  }
  return most;
}

interface Known {
  readonly who: Staff;
  readonly by: number;
}
const same = (a: Known, b: Known) => a.who.at === b.who.at && (a.by & b.by) > 0;

function managersOf(lines: readonly Line[], one: Known): Known[] {
  const found: Known[] = [];
  for (const line of lines)
    if (same({ who: line.who, by: line.whoBy }, one))
      found.push({ who: line.manager, by: line.managerBy });
  return found;
}

export function oracle(world: World): { blocks: string[]; checks: string[] } {
  const blocks = new Set<string>();
  const checks = new Set<string>();
  const { mentor, lines } = world;
  const them: Known = { who: mentor, by: NAME | EMAIL };
  const knows = (world.knowsName ? NAME : 0) | (world.knowsEmail ? EMAIL : 0);
  const me: Known = { who: world.seeker, by: knows };

  if (world.knowsEmail && world.seeker.at === mentor.at) blocks.add('same-person');
  if (world.knowsName && world.seeker.at === mentor.at) checks.add('same-name');
  if (!world.knowsName) checks.add('seeker-unknown');
  if (world.askedBy?.at === mentor.at) blocks.add('asker');
  if (world.declined) blocks.add('declined');
  if (world.pause !== undefined && world.pause >= 0) blocks.add('paused');
  if (world.taken >= world.places) blocks.add('full');

  const avoided = mentioned(world.avoid, mentor, true);
  if (!world.avoid) checks.add('avoid-unknown');
  else if (avoided === 2) blocks.add('not-with');
  else if (avoided === 1) checks.add('avoid-resembles');
  else if (world.avoid.text.trim() !== '') checks.add('avoid-says');
  for (const one of world.notWith) {
    const said = mentioned(one, world.seeker, true, knows);
    if (said === 2) blocks.add('they-not-with');
    const byEmail = one.mentions.some(({ how }) => how === 'email' || how === 'both');
    if (said === 1 || (said === 0 && byEmail && !world.knowsEmail)) checks.add('they-resemble');
  }
  if (world.texts.some((text) => mentioned(text, mentor, false) > 0)) checks.add('named-in-text');

  const byTold = mentioned(world.managerIs, mentor, true);
  if (byTold === 2) blocks.add('manager');
  if (byTold === 1) checks.add('manager-resembles');
  const told: Known[] = [];
  for (const { who, how } of world.managerIs.mentions)
    if (isWholly(how)) told.push({ who, by: how === 'email' ? EMAIL : how === 'both' ? 3 : NAME });
  const filed = managersOf(lines, me);
  if (told.length + filed.length === 0) checks.add('manager-unknown');
  if (filed.some((one) => same(one, them))) blocks.add('manager');
  const above = [...told, ...filed];
  if (world.askedBy) above.push({ who: world.askedBy, by: NAME | EMAIL });
  const aboveThem = managersOf(lines, them);
  for (const one of above) {
    if (managersOf(lines, one).some((two) => same(two, them))) blocks.add('managers-manager');
    if (aboveThem.some((other) => same(one, other))) blocks.add('same-manager');
  }
  for (const one of aboveThem)
    if (same(one, me) || managersOf(lines, one).some((two) => same(two, me))) blocks.add('manages');
  return { blocks: [...blocks].sort(), checks: [...checks].sort() };
}
