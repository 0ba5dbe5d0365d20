/** The interface's own words in English. Whatever an organisation would change is in the pack. */
export const en = {
  app: {
    name: 'Waymark',
    back: 'Back',
    home: 'Waymark, start page',
    more: 'Your requests and settings',
    requests: 'Your requests',
    settings: 'Settings and your data',
    openInTab: 'Open in a tab',
    copyLink: 'Copy a link to this page',
    skip: 'Skip to the main content',
    newWindow: 'opens outside Waymark',
    loading: 'One moment…',
    danger: 'In danger now?',
    call: (number: string) => `Call ${number}`,
    otherHelp: 'Other support',
    screenFailed: 'This page did not load. Check your connection, then try again.',
    tryAgain: 'Try again',
    failedTitle: 'Waymark could not start',
    failed:
      'Something went wrong on our side. The numbers below still work. Close Waymark and open it again to try once more.',
    notKept:
      'This browser is not letting Waymark keep anything. You can use all of it, but what you write is gone when you close it.',
    restored:
      'Your browser lost what Waymark had kept here. We put it back from our safe copy. Please check that it is complete.',
    sharedPlace: 'Everyone in this channel sees this page, so nothing personal is shown here.',
    openPersonal: 'Open Waymark for yourself',
    copied: 'Copied',
    copyFailed: 'Your browser did not let us copy. The text is selected: press Ctrl+C or ⌘C.',
    list: (items: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
  },
  start: {
    title: 'Mentoring, coaching, or something else?',
    lead: 'Two minutes to see the difference, find a good place to start, and ask.',
    difference: 'See the difference',
    differenceHint: 'What each one is, side by side',
    choose: 'Help me choose',
    chooseHint: 'Six short questions, all skippable',
    ask: 'Ask for it',
    askHint: 'A form that takes about two minutes',
    support: 'Something else is going on',
    supportHint: 'People who can help, with numbers and opening times',
    draftTitle: 'You have a request under way',
    draftText: (when: string) => `Last saved on this device ${when}.`,
    draftGo: 'Carry on',
    needsYou: (n: number) => (n === 1 ? 'One request needs you' : `${n} requests need you`),
    latest: 'Your latest request',
    see: 'See your requests',
    private: 'What you type stays on this device until you send it.',
  },
  ask: {
    title: 'Ask for mentoring or coaching',
    about: 'About two minutes. Only the questions marked “required” must be answered.',
    required: 'required',
    optional: 'optional',
    saved: 'Saved on this device',
    saving: 'Saving…',
    notSaved: 'Not saved on this device. Copy anything that you want to keep.',
    inWindowOnly: 'Kept in this window only',
    goesTo: 'Goes to',
    sectionWhat: 'What you are asking for',
    sectionHow: 'How it could work for you',
    sectionYou: 'About you',
    kind: 'What would you like?',
    kinds: {
      mentoring: 'Mentoring',
      coaching: 'Coaching',
      unsure: 'Not sure yet: please help me decide',
    },
    change: 'What would you like to be different?',
    changeHint:
      'A sentence or two is plenty. Please leave out health details and other people’s names.',
    topics: 'Topics',
    topicsHint: 'Choose any that fit.',
    meeting: 'How could you meet?',
    when: 'When suits you?',
    whenHint: 'Days, times, campus, anything that limits you.',
    language: 'Which language would you like to speak?',
    adjustments: 'Is there anything we should arrange so that this works for you?',
    adjustmentsHint:
      'For example captions, a step-free room, or a written summary. You need not say why.',
    preferences: 'Who would you like to work with?',
    preferencesHint: 'For example someone outside your area, or from a similar background.',
    avoid: 'Is there anyone you should not be matched with?',
    avoidHint: 'Your own line manager is never matched with you. You need not say why.',
    manager: 'Does your manager know that you are asking?',
    managerHint: 'This does not decide anything here.',
    managers: { yes: 'Yes', no: 'No', 'rather-not': 'I would rather not say' },
    name: 'Your name',
    email: 'Your work e-mail',
    unit: 'Your faculty or directorate',
    unitNone: 'Choose one',
    contact: 'The best and safest way to reach you',
    contactHint:
      'Say if a message could be seen by someone else, or if we should not leave a voicemail.',
    limitsTitle: 'Before you write: what stays private',
    privacyTitle: 'What happens to what you write',
    privacyText:
      'It stays on this device until you send it. Then it goes to the programme named here, and nowhere else.',
    privacyLink: 'Read the privacy notice',
    keepDraft: 'Don’t keep a draft on this device',
    keepDraftHint:
      'Choose this on a shared computer. What you write is gone when you close Waymark.',
    review: 'Review',
    discard: 'Throw this draft away',
    discardSure: 'Throw away what you have written? This cannot be undone.',
    discardYes: 'Yes, throw it away',
    discardNo: 'No, keep it',
    errorTitle: 'Please check these answers',
    errors: {
      kind: 'Choose what you would like. “Not sure yet” is fine.',
      change: 'Write in a few words what you would like to be different.',
      name: 'Write your name, so that they know who is asking.',
      email: 'Write your work e-mail, so that they can reply.',
      emailShape: 'Check your e-mail. It should look like name@example.ac.uk.',
      unit: 'Choose your faculty or directorate, so that it reaches the right people.',
      extra: (label: string) => `Answer “${label}”.`,
      long: (label: string, max: number, now: number) =>
        `Shorten “${label}” to ${max} characters. It has ${now}.`,
    },
    left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
    over: (n: number) => (n === 1 ? '1 character too many' : `${n} characters too many`),
  },
  review: {
    title: 'Check before you send',
    about: 'This is exactly what they will receive.',
    to: 'To',
    subject: 'Subject',
    change: 'Change',
    changeOf: (what: string) => `Change: ${what}`,
    blank: 'Left blank',
    sendNow: 'Send',
    openMail: 'Open it in your e-mail',
    mailHow: 'We save it here and open a message in your own e-mail program. You press send there.',
    sendHow: 'We save it here, then send it. You see here what became of it.',
    replyBy: (date: string) => `They say that they reply by ${date}.`,
    copy: 'Copy the text',
    sending: 'Saving…',
    saveFailed:
      'It could not be saved on this device, so nothing was sent. Your words are still in the form. Try again, or copy the text.',
  },
  message: {
    subject: (kind: string, reference: string) => `${kind} (${reference})`,
    kinds: {
      mentoring: 'Request for mentoring',
      coaching: 'Request for coaching',
      unsure: 'Request for mentoring or coaching: not sure which',
    },
    reference: 'Reference',
    madeWith: 'Written with Waymark',
  },
  settings: {
    title: 'Settings and your data',
    language: 'Language',
    languageAuto: 'As this app or browser says',
    theme: 'Colours',
    themes: {
      '': 'As this app or browser says',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    dataTitle: 'What is kept, and where',
    data: [
      'A draft that you have not sent, your requests, and these settings are kept on this device, in this browser’s own storage.',
      'Nothing is sent anywhere until you choose to send it. There is no account and no tracking.',
      'Nothing that you look at under “Other support” is kept.',
      '“On this device” does not mean “invisible to your employer”. People who manage a work device or network may be able to see what is on it.',
      'Waymark in Teams and Waymark in your browser do not share what they keep.',
    ],
    drafts: 'Draft',
    requestsKept: 'Requests',
    none: 'None',
    one: 'One',
    kept: (days: number) =>
      `Requests are deleted from this device ${days} days after their last change.`,
    export: 'Save a copy of your data',
    exportHint:
      'A file with your draft, your requests and these settings. It may hold personal details, so mind where you put it.',
    exported: 'Saved as a file.',
    import: 'Bring in requests from another device',
    remove: 'Delete everything',
    removeHint:
      'Deletes your draft, your requests and these settings from this device. It does not take back what you have sent.',
    removeSure: 'Delete everything that Waymark keeps on this device? This cannot be undone.',
    removeYes: 'Yes, delete everything',
    removeNo: 'No, keep it',
    removed: 'Everything that Waymark kept on this device is deleted.',
    removeFailed: 'Not everything could be deleted. Close other Waymark windows and try again.',
    pack: 'Words and links',
    packVersion: (name: string, version: number, date: string) =>
      `${name}, version ${version}, ${date}`,
    about: 'About',
    privacy: 'Privacy',
    terms: 'Terms',
    accessibility: 'Accessibility',
  },
} as const satisfies Words_;

// Functions and arrays allowed; everything else is a string.
type Words_ = { readonly [section: string]: { readonly [key: string]: unknown } };

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };

/** Every language must have every word: a missing one fails the build. */
export type Words = Widen<typeof en>;
