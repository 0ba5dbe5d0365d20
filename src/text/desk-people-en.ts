/** The words of the desk's pages for people, proposals, figures and copies in English: loaded with these pages. */
import { countIn } from './count';

const n = countIn('en');
const requests = (count: number) => n(count, { one: '1 request', other: '# requests' });

export const deskPeopleEn = {
  columns: {
    name: 'Name',
    email: 'Work email',
    kinds: 'Offers',
    topics: 'Topics',
    languages: 'Languages',
    units: 'Where they work',
    meeting: 'How they can meet',
    when: 'When they can meet',
    places: 'Places',
    pausedUntil: 'Paused until',
    notWith: 'Must not meet',
  },
  save: 'Save',
  cancel: 'Cancel',
  notKept: 'That could not be saved. The device may be full. Nothing was changed: try again.',
  notRead: (file: string) => `${file} could not be read. Choose it again.`,
  handed: (file: string) =>
    `Your browser has ${file}. If it isn’t in your downloads, save it again before you close this page.`,
  notSaved: (file: string) => `${file} could not be saved. Try again before you close this page.`,
  people: {
    title: 'People',
    about: 'Those who mentor or coach. You propose them to people who ask.',
    empty: 'Nobody is here yet. Add someone, or bring in a table.',
    add: 'Add someone',
    places: (free: number, all: number) =>
      `${free} of ${n(all, { one: '1 place', other: '# places' })} free`,
    paused: (day: string) => `Paused until ${day}`,
    notWith: (names: string) => `Must not meet: ${names}`,
    saveTable: 'Save as a table',
    file: 'people.csv',
    search: 'Search by name or email',
    noneFound: 'Nobody matches.',
    notHere: 'This person is not on the list',
    back: 'Back to the list',
  },
  person: {
    new: 'Add someone',
    kindsLabel: 'What do they offer?',
    languagesHint: 'One on each line.',
    allTopics: 'All topics',
    noTopics: 'No topics',
    placesHint: 'How many people they can see at one time.',
    pausedHint:
      'The last day on which they take nobody new, such as 2027-01-31. Leave it empty if they take people now.',
    notWithHint:
      'Names or email addresses, one on each line. A group, such as a team, is not checked.',
    faults: {
      name: 'Enter their name',
      email: 'Enter an email address in the correct format, like name@example.ac.uk',
      taken: 'Someone else on the list has this email address',
      kinds: 'Select what they offer',
      places: 'Enter a whole number from 0 to 20',
      pausedUntil: 'Enter a date such as 2027-01-31',
    },
    stale: 'Someone changed this in another window. Open it again to see what is there now.',
    saved: 'Saved.',
    forget: 'Take off the list, or forget this person',
  },
  table: {
    title: 'Bring in a table',
    hint: 'A CSV file with a column for work email. You see what happens to each row before anything is added.',
    noEmail: (file: string) =>
      `${file} has no column “Work email”. Save the list here as a table to see how one looks.`,
    fates: {
      new: 'is new',
      changed: 'is changed',
      same: 'is here already',
      refused: 'is left out',
    },
    line: (line: number) => `Row ${line}`,
    left: (column: string, value: string) =>
      `${column}: “${value}” was not understood and is left out`,
    ignored: (names: string) => `These columns are not taken: ${names}.`,
    broken: (rows: string) => `A quotation mark may be missing in row ${rows}.`,
    take: (count: number) => `Take ${n(count, { one: '1 row', other: '# rows' })}`,
    leave: 'Leave it',
    taken: (count: number) =>
      n(count, { one: '1 person was saved.', other: '# people were saved.' }),
    stale: 'The list was changed in another window meanwhile. Choose the file again.',
  },
  propose: {
    title: (name: string) => `Find someone for ${name}`,
    back: 'Back to the request',
    order:
      'The person with most topics in common comes first. Then language, ways to meet and free places decide. You choose.',
    managers: 'Who manages who',
    managersAbout:
      'A CSV file from HR with two columns, each person and their manager, by email. It is used in this window alone and forgotten when you close it.',
    managersChoose: 'Choose the file',
    managersRead: (count: number) =>
      n(count, { one: '1 line is in use.', other: '# lines are in use.' }),
    managersLeft: (lines: string) => `Something is missing in line ${lines}.`,
    managersNone: (file: string) => `No line of ${file} has a person and their manager.`,
    managersForget: 'Forget it now',
    asks: 'What they asked for',
    avoid: 'They should not be matched with',
    managerIs: 'Their manager, as they wrote',
    nobody: 'Nobody on the list offers this yet.',
    addPeople: 'Add people',
    search: 'Search by name or email',
    noneFound: 'Nobody matches.',
    noneOpen: 'Nobody on the list can be proposed now. Each says why.',
    tellNobody: 'Tell them that nobody is free',
    onlyOffers: (kinds: string) => `Offers ${kinds} only`,
    blockedTitle: (count: number) =>
      n(count, { one: '1 person cannot be proposed', other: '# people cannot be proposed' }),
    facts: {
      topics: (count: number, names: string) =>
        n(count, { one: `1 topic in common: ${names}`, other: `# topics in common: ${names}` }),
      noTopics: 'No topic in common',
      meeting: (ways: string) => `Can meet: ${ways}`,
      languages: (names: string) => `Speaks ${names}`,
      sameUnit: 'In the same part of the organisation',
      otherUnit: 'In another part of the organisation',
    },
    propose: (name: string) => `Propose ${name}`,
    checkTitle: 'Check first, then tick',
    checkLeft: 'Tick everything that you checked. What you tick is kept with the request.',
    proposed: (name: string) => `${name} is proposed. Ask both before you bring them together.`,
    refused: (name: string) =>
      `${name} was not proposed: something changed meanwhile. What stands here now is up to date.`,
    gone: 'This request or this person is not on the desk any more.',
    notNow: 'Nobody can be proposed to this request now.',
    blocks: {
      'same-person': 'It is the same person',
      'not-with': 'They asked not to be matched with this person',
      'they-not-with': 'This person must not meet them',
      asker: 'This person asked for them',
      manager: 'This person is their manager',
      'managers-manager': 'This person is their manager’s manager',
      'same-manager': 'They have the same manager',
      manages: 'They manage this person',
      declined: 'One of the two said no to the other before',
      paused: 'Takes nobody at present',
      full: 'Has no free place',
    },
    checks: {
      'seeker-unknown': 'I know who this is for, and they may be matched.',
      'same-name': 'Both have the same name. I checked: they are two people.',
      'avoid-unknown':
        'I asked who they should not be matched with, or looked at the original: it is not this person.',
      'avoid-says': 'I read who they should not be matched with: it is not this person.',
      'avoid-resembles':
        'A name in who they should not be matched with looks like this one. I checked: it is someone else.',
      'they-resemble':
        'A name or an email in who this person must not meet may be theirs. I checked: it is someone else.',
      'manager-resembles':
        'Their manager’s name looks like this one. I checked: it is someone else.',
      'manager-unknown': 'I found out who their manager is: it is not this person.',
      'named-in-text':
        'A name in what they wrote looks like this one. I read it, and it is no reason against.',
    },
  },
  figures: {
    title: 'Figures',
    which: 'Who are they for?',
    own: 'For us',
    ownHint: 'Exact. They can show who someone is: keep them in the team.',
    share: 'To share',
    shareHint: 'Rounded to 5, of the twelve months before this one.',
    shareAbout:
      'Groups of fewer than 5 are not told apart. “Not shown” stands where a number would let someone work out another one.',
    shareLimit:
      'Share them once for a period. Two versions, taken at different times, can show together what neither shows alone.',
    tooFew:
      'There were fewer than 10 requests in these twelve months. That is too few to share figures.',
    total: 'Requests',
    median: 'Days to the first reply, in the middle',
    none: 'None yet',
    medianNone: 'Not shown',
    count: 'Number',
    few: 'Fewer than 5',
    hidden: 'Not shown',
    tables: { month: 'By month', kind: 'By kind', unit: 'By unit', outcome: 'Where they stand' },
    rows: {
      overdue: 'Overdue',
      waiting: 'Waiting for someone',
      open: 'Open',
      other: 'Not known, or another',
    },
    save: 'Save as a table',
    file: { own: 'figures.csv', share: 'figures-to-share.csv' },
  },
  keep: {
    title: 'Keep and hand over',
    me: 'Your name',
    meSaved: 'Saved. What you take from now on has this name.',
    last: (day: string) => `A copy was last made on ${day}.`,
    never: 'No copy has been saved yet.',
    remind:
      'What is here is on this device alone. Save a copy now. Then a lost device loses nothing.',
    save: {
      title: 'Save a copy',
      about:
        'All requests and people in one file that only the passphrase opens: for yourself, or for a colleague who takes over. Tell the passphrase by another way than the file.',
      passphrase: 'Passphrase',
      hint: 'At least 12 characters, such as four words. Nobody can open the file without it, and nobody can find it out for you.',
      again: 'The same again',
      short: 'Enter a passphrase of at least 12 characters',
      differs: 'The two are not the same. Enter it again.',
      press: 'Save a copy',
      working: 'This takes a few seconds…',
      file: (day: string) => `waymark-desk-${day}.age`,
      failed: 'The copy could not be made. Nothing was saved: try again.',
    },
    open: {
      title: 'Open a copy',
      about: 'It takes the place of everything that is here now.',
      choose: 'Choose a copy',
      chosen: (file: string) => `Chosen: ${file}`,
      none: 'Choose a copy first',
      press: 'Open it',
      found: (cases: number, people: number, day: string) =>
        `Saved on ${day}: ${requests(cases)} and ${n(people, { one: '1 person', other: '# people' })}.`,
      sure: 'Replace everything here?',
      sureAbout: (cases: number, people: number) =>
        `${requests(cases)} and ${n(people, { one: '1 person', other: '# people' })} that are here now are deleted. This cannot be undone.`,
      yes: 'Replace it',
      no: 'Leave it',
      done: 'The copy is open. Everything on the desk is from it.',
      why: {
        'not-a-copy': 'This is not a copy of a desk. Choose a file that ends in .age.',
        passphrase: 'That is not its passphrase. Nothing was changed: check it and try again.',
        damaged: 'The file is damaged or cut short. Nothing was changed: choose another copy.',
        newer:
          'A newer Waymark made this copy. Nothing was changed: reload this page to get the newest.',
        older: 'An older Waymark made this copy, and this one cannot read it. Nothing was changed.',
      },
    },
    forget: {
      title: 'Forget someone',
      about:
        'What they asked for is deleted, and they are taken off the list. Where others name them, there is “…” instead: only a whole name or email is found, so look for nicknames yourself. If you bring the same requests in again, they are back.',
      name: 'Their name',
      email: 'Their email address',
      needed: 'Enter their email address or their name',
      look: 'Look what there is',
      nothing: 'Nothing here is about them.',
      found: (cases: number, people: number, named: number) =>
        `${requests(cases)} of theirs. On the list of people: ${people === 0 ? 'no' : 'yes'}. Named in ${n(named, { one: '1 other entry', other: '# other entries' })}.`,
      press: 'Forget them',
      named: 'Names them:',
      sure: (who: string) => `Forget ${who}?`,
      sureAbout: 'This cannot be undone. Copies that you saved before still have everything.',
      no: 'Keep them',
      done: 'They are forgotten here. Delete older copies too.',
      stale: 'Something was changed in another window. Look again.',
    },
    old: {
      title: 'Delete what is closed',
      about: 'Requests that were closed longer ago than your privacy notice allows.',
      years: 'Closed more than',
      days: (count: number) => n(count, { one: '1 day ago', other: '# days ago' }),
      own: (count: number) =>
        n(count, {
          one: 'A request stays on people’s own devices for 1 day.',
          other: 'A request stays on people’s own devices for # days.',
        }),
      options: { '1': '1 year ago', '2': '2 years ago', '3': '3 years ago' },
      none: 'There are none.',
      press: (count: number) => `Delete ${requests(count)}`,
      sure: 'Delete them?',
      sureAbout: 'They are gone from the desk and from its figures. This cannot be undone.',
      yes: 'Delete them',
      no: 'Keep them',
      done: (count: number) =>
        n(count, { one: '1 request was deleted.', other: '# requests were deleted.' }),
    },
  },
};

export type DeskPeopleWords = typeof deskPeopleEn;
