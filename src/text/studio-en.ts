/** The studio's own words in English. Nothing that staff load has them. Names of fields: `studio-fields-en.ts`. */
export const studioEn = {
  title: 'Waymark studio',
  failed: 'The studio could not start. Reload the page to try again.',
  reload: 'Reload',
  sections: {
    label: 'Parts of the pack',
    start: 'Start',
    organisation: 'Your organisation',
    explain: 'The difference',
    guide: 'The guide',
    request: 'The form',
    routes: 'Where requests go',
    situations: 'Situations',
    services: 'Services',
    pages: 'Small print',
    more: 'Questions, schemes and further reading',
    languages: 'Languages',
    find: 'Find and replace',
    check: 'Check',
    publish: 'Publish',
    keep: 'Keep it right',
  },
  about: {
    organisation: 'Who you are, who to write to, and how Waymark looks.',
    explain: 'What you mean by mentoring and coaching. Staff read it first.',
    guide: 'The questions that lead somebody to a good place to start.',
    request: 'What people are asked for when they ask for mentoring or coaching.',
    routes: 'Who receives a request, and how it gets there.',
    situations: 'What people say is going on. Each leads to the services that can help.',
    services: 'Who else can help, how to reach them, and when.',
    pages: 'Have these read by whoever looks after data protection and accessibility.',
    more: 'What people often ask you, schemes of a faculty or a group, and what to read.',
  } as Readonly<Partial<Record<string, string>>>,
  pageFailed: 'This page could not be shown. Choose another part, or undo the last step.',
  /** Before the name of a language. */
  studioIn: 'Studio in',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Done again',
  back: 'Back to the list',
  kept: {
    opening: '',
    kept: 'Kept on this device',
    keeping: 'Keeping…',
    failed: 'Not kept: the newest change is in this window alone. Save the file.',
    memory: 'This browser keeps nothing here. Save the file before you close this page.',
    wiped:
      'This browser was emptied. What is open here is kept again; other packs may be gone. Save the file.',
  },
  putAside: (name: string) =>
    `What you had open before, ${name}, is kept on this device. Start leads back to it.`,
  elsewhere: 'This pack is open in another window. Here you can only read it.',
  takeOver: 'Write here instead',
  saving: {
    save: 'Save',
    saved: (name: string) => `${name} is saved.`,
    handed: (name: string) =>
      `${name} was handed to your browser to save. Look for it in your downloads.`,
    changed: (name: string) =>
      `Not saved: somebody has changed ${name} since you opened or saved it.`,
    gone: (name: string) => `Not saved: ${name} isn’t where it was. It was moved or deleted.`,
    denied: (name: string) => `Not saved: this page may not write ${name}.`,
    failed: (name: string) =>
      `${name} was not saved. The disk may be full, or the file open elsewhere.`,
    replay: 'Bring my changes into it',
    where: {
      file: () => 'Try again',
      over: (name: string) => `Replace ${name} with mine`,
      anew: () => 'Save as another file',
      download: () => 'Download it instead',
    },
    copy: 'Copy the file’s text instead',
  },
  faults: (n: number) => (n === 1 ? '1 thing to mend' : `${n} things to mend`),
  start: {
    title: 'Write your organisation’s Waymark',
    about:
      'Here you write what staff read in Waymark: your words, your services, and where requests go. You see it as they will. Nothing changes for staff until you publish.',
    goOn: 'Go on where you were',
    goOnWith: (name: string) => `Go on with ${name}`,
    changed: (name: string, moment: string) => `${name}, last changed ${moment}`,
    gone: (name: string) => `${name} is no longer kept here.`,
    unread: (name: string) => `${name} could not be read just now. Try again.`,
    notForgotten: (name: string) => `${name} could not be removed. Try again.`,
    forget: (name: string) => `Remove ${name} from this device`,
    forgetSure:
      'What you wrote is deleted here, with its steps. Files that you saved stay where they are.',
    forgetYes: 'Remove it',
    forgetNo: 'Keep it',
    open: 'Open a file',
    openHint: 'A pack that you or a colleague saved. You can also drop it here.',
    inUse: 'Open the pack in use',
    inUseHint: 'What staff see now',
    example: 'Begin from the example',
    exampleHint: 'An invented university, to replace with your own',
    notOpened: (file: string, why: string) => `${file} was not opened. It ${why}.`,
    notRead: (file: string) => `${file || 'The file'} could not be read. Choose it again.`,
    notFetched: 'The pack could not be fetched. Check your connection, then try again.',
    left: 'What is left',
    leftAbout: 'Your plan. You can publish once nothing must be mended.',
    nothingLeft: 'Nothing. You can publish.',
    later: 'What else is left is counted once nothing must be mended.',
    mustMend: (n: number) => `Must be mended before you publish: ${n}`,
    samples: (n: number) => `Still the example’s: ${n}`,
    unconfirmed: (n: number) => `Not confirmed by anybody: ${n}`,
    overdue: (n: number) => `Review overdue: ${n}`,
    publish: 'Publish',
    untranslated: (n: number, language: string) => `Not yet in ${language}: ${n}`,
    outdated: (n: number, language: string) =>
      `Changed since it was translated into ${language}: ${n}`,
    fluent: (n: number, language: string) => `${language} for a fluent speaker to read: ${n}`,
  },
  preview: {
    title: 'As staff see it',
    brokenTitle: 'Nothing to show yet',
    broken:
      'This page shows what staff will see, once the studio has something without faults to show.',
    old: 'Something must be mended first. Until then this shows the pack as it was before.',
    awaits: 'What you’ve added is shown here once it has all that it must have.',
    size: 'Size',
    sizes: { popup: 'Popup', tab: 'Tab', phone: 'Phone' },
    language: 'Language',
    theme: 'Colours',
    themes: { '': 'Automatic', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    screen: 'Screen',
    screens: {
      '': 'Start',
      difference: 'The difference',
      choose: 'The guide',
      'choose/result': 'Where the guide leads',
      ask: 'The form',
      help: 'Other support',
      requests: 'Your requests',
      contact: 'Questions and contact',
      settings: 'Settings',
      privacy: 'Privacy',
      terms: 'Terms',
      accessibility: 'Accessibility',
    },
    requests: {
      ready: 'Request ready to send',
      waiting: 'Request waiting',
      uncertain: 'Request that may have arrived',
      refused: 'Request refused',
      delivered: 'Request delivered',
      told: 'Request sent by mail',
      overdue: 'Reply overdue',
      withdrawn: 'Request withdrawn',
    },
    another: 'Where you went',
    clock: 'Date and time',
    clockOn: (moment: string) => `The clock of this preview is set to ${moment}.`,
    clockBack: 'Back to now',
    would: {
      open: 'This would open',
      mail: 'This would write an email to',
      call: 'This would call',
      text: 'This would text',
      send: 'This would be sent to',
      copy: 'This would be copied',
      save: 'This would be saved as',
      print: 'This would be printed',
      tab: 'This would open in a full tab',
      close: 'This would close the popup',
    },
    nothingLeaves: 'Nothing that you do in here is kept or sent.',
  },
  sample: {
    name: 'A member of staff',
    change: 'I would like to lead a small team with more confidence.',
  },
  fields: {
    writeIn: 'Write in',
    add: 'Add',
    addAnother: 'Add another',
    addService: 'Add a service',
    addSituation: 'Add a situation',
    byLines: 'Write the whole list at once',
    byLinesHint: 'You can paste it. What keeps its name stays as it is.',
    replaceList: 'Replace the list',
    keepList: 'Leave the list as it is',
    notTaken: 'The list you’ve written isn’t in the pack until you press “Replace the list”.',
    replaced: 'The list is replaced. Undo brings the old one back.',
    remove: 'Remove',
    removeThis: (name: string) => `Remove ${name}`,
    up: 'Move up',
    down: 'Move down',
    moved: (place: number) => `Moved to place ${place}`,
    removed: 'Removed. Undo brings it back.',
    unnamed: 'Without a name',
    find: 'Find in this list',
    found: (n: number) => (n === 1 ? '1 found' : `${n} found`),
    full: (n: number) => `At most ${n}`,
    none: 'Nothing chosen',
    addThis: (name: string) => `Add: ${name}`,
    onlyOne:
      'It cannot be removed yet: something that names it would then hold for everybody. Look where it is named first.',
    toConfirm: 'still to be confirmed',
    pictureFailed: 'This picture could not be used. Take an SVG, a PNG or a WebP of at most 8 kB.',
    emergency:
      'This is the last emergency number. Somebody in danger must find one, so it can be changed but not removed.',
    oneEachLine: 'One on each line',
    cleaned: {
      spaces: 'Spaces of another kind are now ordinary ones.',
      hidden: 'Characters that nobody sees were taken out.',
      lines: 'Ends of lines and tabs were made spaces.',
      quotes: 'Quotation marks were taken out of the address.',
      marks: 'Only digits and spaces of the number were kept.',
      lost: 'Some letters were lost before you pasted. Look for “\ufffd”.',
    },
    choose: 'Choose',
  },
  ids: {
    title: (id: string) => `Its id: ${id}`,
    label: 'Id',
    hint: 'The short name by which other parts of the pack know it. They’re changed with it. Leave it once people use the pack: a system that receives requests may know it too.',
    rename: 'Change the id',
    done: (id: string, uses: number) =>
      uses === 0
        ? `The id is now ${id}.`
        : `The id is now ${id}, also where it is named (${uses}).`,
    faults: {
      shape:
        'Use small letters, numbers and hyphens. Begin with a letter, and use at most 48 of them.',
      taken: 'Something else in this list has that id. Choose another.',
      ours: 'Waymark uses that word itself. Choose another.',
    },
  },
  hours: {
    title: 'When it is open',
    kind: 'Opening times',
    zoneHint: 'Such as Europe/London. Summer time is taken care of.',
    removeDay: 'Remove this day',
    always: 'Always open',
    unknown: 'Not known',
    week: 'By the week',
    from: 'from',
    to: 'to',
    closed: 'Closed',
    add: 'Add hours',
    remove: (day: string) => `Remove these hours on ${day}`,
    same: (day: string) => `Same as ${day}`,
    working: 'Same from Tuesday to Friday',
    everyDay: 'Same every day',
    next: 'ends on the next day',
    dates: 'Special days',
    dateClosed: 'Closed on this day',
    addDate: 'Add a special day',
    date: 'Date',
    note: 'What to say about it',
    bank: 'Add bank holidays as closed',
    bankOf: 'Bank holidays in',
    nations: {
      england: 'England',
      wales: 'Wales',
      scotland: 'Scotland',
      'northern-ireland': 'Northern Ireland',
    },
    bankAdded: (n: number) =>
      n === 0 ? 'All of them were there already.' : n === 1 ? '1 day added.' : `${n} days added.`,
    staffRead: 'Staff read',
  },
  meanwhile: {
    both: (n: number) =>
      n === 0
        ? 'Your changes are in what the other person published.'
        : `Your changes are in what the other person published. Both of you changed this (${n}): decide which stays.`,
    mine: 'Yours:',
    theirs: 'Theirs:',
    nothing: 'taken out',
    useMine: 'Use mine',
    useTheirs: 'Leave theirs',
  },
  receivers: {
    title: 'Who receives what',
    nobody: 'Nobody yet',
    mark: 'receives nothing yet',
    idle: 'Nothing comes here yet: what stands above it takes these requests.',
    untold: 'Nothing comes here yet. Tick what it is for.',
    first: 'Move it to the top',
  },
  review: {
    today: 'I have checked it today',
    how: 'How did you check it?',
    ways: {
      rang: 'I rang it',
      read: 'I read its own page',
      owner: 'Whoever keeps it told me',
    },
    notes: { rang: 'rang it', read: 'read its page', owner: 'its owner said so' },
    done: 'Recorded: checked today. The next review is due as long after as before.',
  },
  keep: {
    about:
      'Who looks after each entry, and when it’s due to be checked again. Open an entry to say that you’ve checked it.',
    calendar: 'Save the review dates for a calendar',
    calendarHint:
      'One event for each entry, on the day it’s due. Outlook, Google and Apple can add them.',
    handed: (name: string) => `${name} was handed to your browser to save.`,
    event: (name: string) => `Check in Waymark: ${name}`,
    eventAbout: (owner: string, source: string) =>
      `Ring its number and read its page, then say in the studio that you’ve checked it.\nLooked after by: ${owner}\nSource: ${source}`,
    nobody: 'Nobody looks after these yet',
    noDay: 'has no day for its next review',
    when: {
      overdue: (day: string) => `overdue since ${day}`,
      '30': (day: string) => `due by ${day}, within 30 days`,
      '60': (day: string) => `due by ${day}, within 60 days`,
      '90': (day: string) => `due by ${day}, within 90 days`,
      later: (day: string) => `due by ${day}`,
    },
    reviewed: (day: string) => `Last checked ${day}`,
    write: 'Write to the owner',
    copy: 'Copy the email',
    long: 'The list is too long to hand to an email program. Copy the email, then paste it.',
    mail: {
      subject: (n: number) =>
        n === 1 ? 'Please check 1 entry in Waymark' : `Please check ${n} entries in Waymark`,
      before:
        'Hello,\n\nYou look after these entries in Waymark, where staff find who can help. Please check that each is still right: ring its number, and read its page. Then reply with what has changed, or that nothing has.',
      due: (day: string) => `To be checked by ${day}`,
      reviewed: (day: string) => `Last checked ${day}`,
      toConfirm: 'Nobody has checked it yet',
      source: (source: string) => `Source: ${source}`,
      after: 'Thank you.',
      paste: 'Hello,\n\n(Paste the list here.)',
    },
  },
  matrix: {
    title: 'Every answer and its points, in one view',
    about: 'Points say how far an answer speaks for one of the two. Try it in the preview.',
    answer: 'Answer',
    leads: 'Leads to',
    danger: 'who can help at once',
    results: {
      mentoring: 'Mentoring',
      coaching: 'Coaching',
      both: 'Both',
      support: 'Other support',
      unsure: 'Not sure',
    },
    reached: (result: string, answers: string) =>
      answers === '' ? `${result}: when everything is skipped` : `${result}: by ${answers}`,
    never: (result: string) => `${result}: no answers lead to it`,
  },
  translator: {
    title: 'Out to a translator, and back',
    about:
      'The file has every text with the words that are there. What comes back is taken where its source is still the same, and set aside for you where it is not.',
    sheet: 'A file for a spreadsheet (CSV)',
    catalogue: 'A file for translation programs (.po)',
    bring: 'Bring back a file',
    handed: (name: string) => `${name} was handed to your browser to save.`,
    failed: 'The file could not be read or written. Try again.',
    lacks: (file: string, heading: string) =>
      `${file} has no column “${heading}”. Leave the first line as it was.`,
    back: (changed: number, aside: number) =>
      `Texts taken: ${changed}. Set aside for you: ${aside}.`,
    gone: (n: number) => `Texts that are no longer in the pack: ${n}`,
    why: {
      source: 'The text was changed after it was sent.',
      unsure: 'The translator was not sure.',
      lost: 'The file was saved in a way that may have lost letters.',
    },
    sent: 'Sent:',
    now: 'Now:',
    theirs: 'Translated:',
    use: 'Use the translation',
    leave: 'Leave it',
  },
  bring: {
    title: 'From a spreadsheet or a directory',
    ways: {
      sheet: 'Bring in from a spreadsheet (CSV)',
      referral: 'Bring in from a directory (Open Referral UK)',
    },
    hints: {
      sheet:
        'A row for each service; the first row names the columns, such as name, about, phone, hours.',
      referral: (language: string) =>
        `Councils and charities share their services as Open Referral UK, a JSON file. Its words are read, and yours are saved, in one language: ${language}. Hours of each way and limits of confidentiality have no place in it.`,
    },
    out: 'Save as Open Referral UK',
    handed: (name: string) => `${name} was handed to your browser to save.`,
    notSaved: 'The file could not be made. Try again.',
    notOne: {
      sheet: (file: string) =>
        `${file} has no column for the name. Its first row must name the columns.`,
      referral: (file: string) =>
        `${file} has no services as Open Referral UK writes them, each with an id and a name.`,
    },
    failed: {
      sheet: (file: string) => `${file} could not be read. Save it as CSV, then choose it again.`,
      referral: (file: string) =>
        `${file} could not be read. It must be JSON, such as a directory gives out.`,
    },
    found: (n: number) => (n === 1 ? '1 service in the file' : `${n} services in the file`),
    ignored: (columns: string) => `Columns that are not taken: ${columns}`,
    broken: (rows: string) => `A quotation mark may be missing in these rows: ${rows}`,
    fates: {
      new: 'is new',
      changed: 'is changed',
      same: 'stays as it is',
      refused: 'is not taken',
    },
    faults: {
      zero: 'may have lost its first 0',
      damaged: 'was rounded by the spreadsheet',
      shape: 'cannot stand there',
      unknown: 'no such situation in this pack',
      closed: 'its own file says that it is closed',
      twice: 'the same as an earlier row',
    },
    lacks: (members: string) => `Still to be written: ${members}`,
    take: (n: number) => (n === 1 ? 'Take 1 service' : `Take ${n} services`),
    taken: (n: number) => `Services taken: ${n}. Undo takes them out again.`,
    leave: 'Leave them',
  },
  languages: {
    about:
      'Each text of the pack is in the first of these languages, and should be in the others. Nothing is translated by a machine.',
    first: 'comes first',
    add: 'Add a language',
    addHint: 'Its name, such as Irish or Polish',
    unknown: (name: string) =>
      `No language is known as “${name}”. Check how it’s spelt, or write its code, such as ga.`,
    already: (name: string) => `${name} is there already.`,
    unspoken: (languages: string) =>
      `Waymark’s own words are in English and Welsh. Until they are in ${languages} as well, staff do not see these texts: ask whoever looks after Waymark for you.`,
    addIt: 'Add',
    added: (language: string) => `${language} added. Every text now awaits its words.`,
    remove: (language: string) => `Remove ${language}`,
    removed: (language: string) => `${language} removed. Undo brings it back.`,
    removeSure: 'Its words are taken out of every text. You can undo it.',
    removeYes: 'Remove it',
    removeNo: 'Keep it',
    sideBySide: 'Side by side',
    into: 'Translate into',
    show: 'Show',
    filters: {
      missing: 'What is missing',
      outdated: 'What has changed since it was translated',
      fluent: 'What a fluent speaker should read',
      all: 'Everything',
    },
    outdatedAbout: 'Compared with the file that you opened.',
    fluentAbout: 'These are still the example’s words. No fluent speaker has read them.',
    fluentRead: (language: string) => `A fluent speaker has read all the ${language}`,
    fluentDone: 'Noted in the pack. Undo takes it back.',
    was: 'It was:',
    count: (n: number) => (n === 1 ? '1 text' : `${n} texts`),
    see: 'See where it stands',
    more: 'Show more',
  },
  find: {
    about:
      'A telephone number, an address or a name may stand in many places. Find them all, and change them in one step.',
    sought: 'Find',
    by: 'Replace with',
    replace: (n: number) => (n === 1 ? 'Replace in 1 place' : `Replace in ${n} places`),
    found: (n: number) =>
      n === 0
        ? 'It’s nowhere in this pack.'
        : n === 1
          ? 'Found in 1 place. Untick it to leave it as it is.'
          : `Found in ${n} places. Untick those that you want to leave as they are.`,
    part: (number: string) => `Only a part of a longer number, ${number}. Write all of it.`,
    more: (n: number) => `Only the first ${n} are shown and replaced.`,
    done: (n: number) =>
      n === 1
        ? 'Replaced in 1 place. Undo brings it back.'
        : `Replaced in ${n} places. Undo brings them back.`,
  },
  check: {
    title: 'Check',
    must: 'Must be mended',
    mustAbout: 'Waymark would refuse this pack.',
    worth: 'Worth a look',
    worthAbout: 'Waymark takes it. Decide whether it is what you mean.',
    samples: 'Still the example’s, or not confirmed',
    samplesAbout: 'Words, addresses and entries of the invented university.',
    none: 'Nothing',
    later: 'Looked for once nothing must be mended.',
    lacks: (language: string) =>
      `This isn’t in ${language}, which comes first: everybody reads it in another language.`,
    takeMe: 'Take me there',
    checking: 'Checking…',
    more: (n: number) => `${n} more`,
  },
  unnamed: (place: number) => `number ${place}, still without a name,`,
  changes: {
    changed: 'changed',
    added: 'added',
    removed: 'removed',
    moved: 'order changed',
  },
  publish: {
    title: 'Publish',
    changed: 'What changes for staff',
    sinceTheirs: (version: number) => `Compared with version ${version}, which staff have now.`,
    sinceOpened: 'Compared with the file as you opened it.',
    nothing: 'Nothing has changed.',
    file: 'The file',
    blocked: 'You can publish once nothing must be mended.',
    invented: (n: number) =>
      n === 1
        ? '1 thing is still the example’s: staff would read it as yours.'
        : `${n} things are still the example’s: staff would read them as yours. Some are numbers that reach nobody.`,
    seeInvented: 'See what is still the example’s',
    seeCheck: 'See what must be mended',
    raise: (version: number) => `It will be version ${version}, with today’s date.`,
    notices: {
      'utf-16':
        'The file was saved as UTF-16, which Waymark cannot read. It will be saved as UTF-8.',
      mark: 'The file begins with a byte order mark, which stays.',
      example: 'You began from the example. Published, it replaces all that staff have now.',
    },
    draftHint: 'You can still save what you have, by Save above, to go on later or elsewhere.',
    save: 'Save the file',
    after: 'What to do with the file',
    waysAbout: 'Not sure which of these is yours? Send the file and these lines to your IT.',
    ways: (file: string) => [
      `The tab in Teams: put it in the site’s folder${file === 'pack.json' ? ' as' : `, and rename it from ${file} to`} pack.json.`,
      'The extension, where your IT sets the pack’s address: put it at that address.',
      'The extension, where your IT sets the pack itself: give them the file.',
    ],
    look: 'Check that it arrived',
    looking: 'Looking at what staff have now…',
    arrived: 'Published: this is what staff have now.',
    rewritten:
      'Staff have the same words, but the file isn’t byte for byte yours: something on the way rewrote it.',
    refused: (n: number) =>
      `The file is there, but Waymark won’t take it until this is mended: ${n === 1 ? '1 thing' : `${n} things`}. Until then staff keep what they had. See the check.`,
    lowered: (version: number, had: number) =>
      `The file is there as version ${version}, but whoever has had version ${had} won’t get it: Waymark never goes back to a lower one. Save the file again with a higher version.`,
    older: (version: number) =>
      `Not there yet: staff have version ${version}, which is older. It can take some minutes.`,
    other: (version: number) =>
      `Not there yet: staff have another version ${version}. If you’ve changed something since, save the file again.`,
    newer: (version: number) =>
      `Staff have version ${version}, which is newer than yours. Somebody else may have published.`,
    notPack: (why: string) => `Not there: what is at the address ${why}.`,
    nowhere:
      'Your IT has set no address for a pack here, so there’s nothing to look at. Staff with this extension have the pack that it came with.',
    problems: {
      status: (status: string) =>
        status === '404'
          ? 'Not there: there’s no file at the address (404).'
          : `The server didn’t give the file (${status}). Try again, or ask the people who run it.`,
      slow: () => 'The server didn’t answer in time. Try again.',
      large: () => 'Not there: what is at the address is too large to be a pack.',
      address: () =>
        'The address that your IT has set doesn’t begin with https://, so Waymark won’t use it.',
      unreachable: () =>
        'The address couldn’t be reached, or doesn’t let Waymark read it. Check your connection, then try again.',
    },
    lookedAt: 'Looked at',
    meanwhile: (theirs: number, opened: number) =>
      `Somebody else has published version ${theirs} since version ${opened}, which you opened.`,
    theirs: 'What they changed',
    yours: 'What you changed',
    replay: 'Bring my changes into what they published',
    fullTab:
      'Saving is easier in a full tab. What you’ve written here doesn’t go along: save it, then open it there.',
    openTab: 'Open the studio in a full tab',
  },
};

export type StudioWords = typeof studioEn;
