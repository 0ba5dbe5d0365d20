import { enFirst } from './en-first';

/** The interface's own words in English. Whatever an organisation would change is in the pack. */
export const en = {
  ...enFirst,
  app: {
    ...enFirst.app,
    notKept:
      'This browser is not letting Waymark keep anything. You can use all of it, but what you write is gone when you close it.',
    restored:
      'Your browser lost what Waymark had kept here. We put it back from our safe copy. Please check that it is complete.',
    lost: 'Your browser lost what Waymark had kept here, and there was no copy to bring back. We are sorry. What you had sent is not affected.',
    seen: 'I have seen this',
    personalFailed:
      'Your own Waymark did not open. Choose Apps in Teams, find Waymark there and open it.',
    replaced:
      'There is a new version of Waymark. Reload this page to go on. Your draft stays, unless you chose not to keep it.',
    reload: 'Reload',
    yours:
      'What you write is yours alone, so it opens in your own Waymark and not here, where others see the same page.',
    list: (items: string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    tomorrow: 'tomorrow',
    copied: 'Copied',
    copyFailed: 'Your browser did not let us copy. The text is selected: press Ctrl+C or ⌘C.',
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
    sentElsewhere:
      'You have already pressed Send for this request in another window. It is not sent twice.',
    seeSent: 'See the request',
    thrownAwayElsewhere: 'This draft was deleted in another window.',
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
    when: 'When suits you, and how often?',
    whenHint: 'Days, times, places, anything that limits you.',
    language: 'Which language would you like to speak?',
    adjustments: 'Is there anything we should arrange so that this works for you?',
    adjustmentsHint:
      'For example captions, a step-free room, or a written summary. You need not say why.',
    preferences: 'Who would you like to work with?',
    preferencesHint: 'For example someone outside your area, or from a similar background.',
    avoid: 'Is there anyone you should not be matched with?',
    avoidHint: 'You need not say why.',
    manager: 'Does your manager know that you are asking?',
    managerHint: 'This does not decide anything here.',
    managers: { yes: 'Yes', no: 'No', 'rather-not': 'I would rather not say' },
    name: 'Your name',
    email: 'Your work e-mail',
    unit: 'Your part of the organisation',
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
      'Choose this on a shared computer, before you write. What you write then is gone when you close Waymark or go to another page.',
    review: 'Review',
    discard: 'Throw this draft away',
    discardSure: 'Throw away what you have written? This cannot be undone.',
    discardYes: 'Yes, throw it away',
    discardNo: 'No, keep it',
    discarded: 'Your draft is thrown away.',
    errorTitle: (n: number) =>
      n === 1 ? 'Please check this answer' : `Please check these ${n} answers`,
    errors: {
      kind: 'Choose what you would like. “Not sure yet” is fine.',
      change: 'Write in a few words what you would like to be different.',
      name: 'Write your name, so that they know who is asking.',
      email: 'Write your work e-mail, so that they can reply.',
      emailFaults: {
        shape: 'Check your e-mail. It should look like name@example.org.',
        hidden: 'Check your e-mail. There is a space in it, or something that cannot be seen.',
        quote:
          'Check your e-mail. It has a curly quotation mark or apostrophe: type a straight one.',
        alphabets:
          'Check your e-mail. Some of its letters are from another alphabet and only look the same. Type it again.',
      },
      unit: (label: string) => `Answer “${label}”, so that it reaches the right people.`,
      extra: (label: string) => `Answer “${label}”.`,
      long: (label: string, max: number, now: number) =>
        `Shorten “${label}” to ${max} characters. It has ${now}.`,
    },
    left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
    over: (n: number) => (n === 1 ? '1 character too many' : `${n} characters too many`),
  },
  review: {
    title: 'Check before you send',
    about:
      'These are your words, as they will go. A last line says that they were written with Waymark.',
    to: 'To',
    subject: 'Subject',
    change: 'Change',
    changeOf: (what: string) => `Change: ${what}`,
    sendNow: 'Send',
    openMail: 'Open it in your e-mail',
    openChat: 'Open it in a Teams chat',
    chatHow:
      'We save it here and open a chat in Teams with its reference in it. You paste your words in and press send there.',
    openForm: 'Open the form',
    formHow:
      'We save it here and open their form. You send it there. Where something is missing, you can paste the whole text.',
    asksFirst: (host: string) =>
      `Your browser may ask whether Waymark may send to ${host}. That is needed to send it; if you say no, you can send it another way.`,
    mailHow: 'We save it here and open a message in your own e-mail program. You press send there.',
    sendHow: 'We save it here, then send it. You see here what became of it.',
    sentAs: (email: string) =>
      `It goes from the account of ${email}: you may be asked to sign in. If you are signed in with another address, we ask before anything is sent.`,
    replyBy: (date: string) => `They say that they reply by ${date}.`,
    copy: 'Copy the text',
    sending: 'Saving…',
    changedElsewhere:
      'You changed this in another window, so it was not sent. Check it once more, then send it.',
    saveFailed:
      'It could not be saved on this device, so nothing was sent. Your words are still in the form. Try again, or copy the text.',
  },
  /** What has left as soon as something is opened, said before the press. */
  opening: {
    nothing: 'Opening it sends none of your answers.',
    gives: (host: string, answers: string) =>
      `As soon as the form opens, before you send it, ${host} has these answers and your browser’s history keeps them: ${answers}.`,
    wholeText: 'the whole text',
    mail: {
      web: 'The message opens in Outlook on the web. As soon as it does, before you send it, outlook.office.com has this text, and your browser’s history may keep it.',
      program:
        'If your email opens in a browser, your mail service has this text as soon as the message opens, and the browser’s history may keep it.',
    },
    copies:
      'We put the whole text on your clipboard, if your browser lets us. Other programs can read it there, and a shared clipboard takes it to your other devices.',
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
    short: (reference: string) =>
      `Reference: ${reference}\n\nThe full text is on your clipboard. Please paste it here, below this line.\n\n`,
    shortNotCopied: (reference: string) =>
      `Reference: ${reference}\n\nThe full text is in Waymark, under “Your requests”. Please copy it there and paste it here, below this line.\n\n`,
  },
  requests: {
    title: 'Your requests',
    none: 'You have not sent anything yet.',
    draft: 'Draft, not sent',
    noneGo: 'Ask for mentoring or coaching',
    more: 'Show older ones',
    gone: 'This request is not on this device. It may have been deleted, or its time here was over.',
    all: 'All your requests',
    needsYou: 'needs you',
    withdrawal: 'A message that takes a request back',
    changed: (when: string) => `Last change: ${when}`,
    to: 'Goes to',
    made: 'Written',
    replyBy: 'They say that they reply by',
    replyAfter: (days: number) =>
      days === 1 ? 'the day after it is sent' : `${days} days after it is sent`,
    keptUntil: 'Stays on this device until',
    keptUntilSent: 'it is sent, or you delete it',
    state: 'Where it is',
    states: {
      waiting: 'Waiting to be sent',
      sending: 'Being sent',
      delivered: 'Delivered',
      refused: 'Not accepted',
      uncertain: 'May have arrived',
      ready: 'Ready to send',
      told: 'You told us you sent it',
      withdrawn: 'Taken back',
      asked: 'You asked to take it back',
    },
    about: {
      waiting: 'It is saved here and has not been sent yet.',
      sending: 'It is on its way. This takes a few seconds.',
      delivered: 'They have it: their system said so.',
      refused: 'Nothing arrived. Your text is safe here.',
      uncertain: 'It left this device, but we do not know whether it arrived.',
      ready:
        'It goes through another program, where only you can press send. If nothing has opened, open it, or copy the text below.',
      told: 'We cannot see what you send there, so we go by what you said.',
      withdrawn: 'You took it back.',
    },
    /** Through the person's own mailbox, which answers for itself and not for the programme. */
    mail: {
      sent: 'Sent from your mailbox',
      aboutNotice: 'Your mailbox took the message that takes it back.',
      aboutSent: 'Your mailbox took it. Your Sent items show what went.',
      sentTwice: 'Sent, perhaps more than once',
      aboutSentTwice:
        'Your mailbox took it. On this connection your browser may have sent it again by itself, and Waymark cannot see whether it did. Your Sent items show how often it went.',
      perhapsTwice: 'May have been sent, perhaps more than once',
      aboutPerhapsTwice:
        'It left this device, but we do not know whether your mailbox took it, and your browser may have sent it again by itself.',
      /** Who answers, in the reasons below, where these do not say it better. */
      place: 'Microsoft 365',
      reasons: {
        unauthorised:
          'Microsoft 365 did not accept your sign-in, so nothing was sent. Choose “Try again” and sign in once more, or send it another way.',
        forbidden:
          'Your organisation does not let Waymark send from your mailbox, so nothing was sent. Send it another way, and tell the programme.',
        'not-found':
          'Your account has no mailbox that Waymark can send from, so nothing was sent. Send it another way.',
      },
      lookFirst:
        'Look in your Sent items before you send it again: an email that arrived twice cannot be called back.',
    },
    /** Of a request that was taken back: what became of the message that says so. */
    aboutNotice: {
      waiting: 'The message that takes it back is saved here and has not been sent yet.',
      sending: 'The message that takes it back is on its way.',
      delivered: 'They have the message that takes it back: their system said so.',
      refused:
        'They did not accept the message that takes it back, so they still have your request.',
      uncertain: 'We do not know whether the message that takes it back arrived.',
      ready:
        'They still have your request until you send the message that takes it back. Only you can send it.',
      told: 'You told us that you sent the message that takes it back.',
      withdrawn: 'We do not know whether the message that takes it back arrived.',
    },
    noticeGone:
      'The message that takes it back is no longer on this device, and we do not know what became of it. If you are not sure, ask the programme.',
    seeNotice: 'See the message that takes it back',
    seeWithdrawn: (reference: string) => `See the request: ${reference}`,
    inBackground: 'It is sent as soon as it can be, also when this window is closed.',
    whileOpen: 'It is sent as soon as it can be while Waymark is open.',
    nextTry: (when: string) => `Next try: ${when}.`,
    reasons: {
      unreachable: (place: string) =>
        `We could not make a safe connection to ${place}, so nothing has left this device. Check that you are online. If you are, its address or its certificate may be at fault: tell the programme.`,
      permission: (place: string) =>
        `Your browser needs your permission before Waymark may send to ${place}. Choose “Allow and send”, or send it another way.`,
      'sign-in': (place: string) =>
        `To send to ${place} you must be signed in. Choose “Send now” and sign in. If no window opens, your browser may have blocked it: allow pop-ups here, or send it another way.`,
      'sign-in-cancelled': (place: string) =>
        `You closed the sign-in, so nothing was sent to ${place}. Choose “Send now” to be asked again, or send it another way.`,
      'sign-in-consent': (place: string) =>
        `Your organisation has not allowed Waymark to send mail for you yet, so nothing has gone to ${place}. Only an administrator can allow it. Send it another way, and tell the programme.`,
      'sign-in-offline': (place: string) =>
        `There was no network to sign you in with, so nothing has gone to ${place}. Check that you are online.`,
      'sign-in-timeout': (place: string) =>
        `The sign-in did not answer in time, so nothing has gone to ${place}. If it happens again, send it another way.`,
      'sign-in-unsupported': (place: string) =>
        `Waymark cannot sign you in here, so nothing has gone to ${place}. Send it another way.`,
      'too-large': (place: string) =>
        `It is longer than ${place} can take, so we did not send it. Send it another way.`,
      busy: (place: string) => `${place} is busy and asked us to come back later.`,
      failing: (place: string) => `${place} has a fault of its own at the moment.`,
      'bad-request': (place: string) =>
        `${place} could not use the request in this form. Send it another way, and tell the programme what it said.`,
      unauthorised: (place: string) =>
        `${place} wants a sign-in that Waymark was not given. Only the programme can mend that. Send it another way, and tell them.`,
      forbidden: (place: string) =>
        `${place} does not let you send to it. Ask the programme whether you should have access, or send it another way.`,
      'not-found': (place: string) =>
        `${place} no longer has anybody at this address. The programme may have moved it. Send it another way, and tell them.`,
      'receiver-too-large': (place: string) =>
        `It is too long for ${place}. Send it another way, where length does not matter.`,
      refused: (place: string) =>
        `${place} said no and gave no reason that we can read. Send it another way, and tell the programme.`,
      redirect: (place: string) =>
        `${place} pointed us to another address. Waymark does not follow, so that your words go only where you agreed. Ask the programme whether it arrived, and tell them that their address has changed.`,
      'web-page': (place: string) =>
        `${place} answered with a web page and not with a receipt. That is often a sign-in page or a guest network. Check that you are on your usual network, then choose “Send again”.`,
      unreadable: (place: string) =>
        `${place} answered with something that is not a receipt. Ask the programme whether it arrived, or choose “Send again”.`,
      'no-answer': (place: string) =>
        `The connection to ${place} broke before an answer came, or your browser was not allowed to read it. Choose “Send again” when you are online, or ask the programme.`,
      'too-slow': (place: string) =>
        `${place} did not answer in time. Choose “Send again” in a while, or ask the programme.`,
      interrupted: () =>
        'Waymark or this device was stopped while it was being sent. Choose “Send again”, or ask the programme.',
      imported: () =>
        'It came in a file from another device, which may have sent it, or taken it back. Look there first.',
    },
    otherAccount: (account: string, email: string) =>
      `You are signed in as ${account}, and this request is from ${email}. Nothing has been sent. Sign in as ${email}, or say that it may go from ${account}.`,
    signInAgain: 'Sign in as someone else',
    sendAs: (account: string) => `Send it as ${account}`,
    notSaved: 'That could not be saved on this device, so nothing has changed. Try again.',
    theySay: 'What they said',
    notWhole: 'Where it is could not be shown. Close Waymark and open it again to try once more.',
    once: 'Sending again uses the same reference, so they can tell that it is the same request.',
    sendAgain: 'Send again',
    tryAgain: 'Try again',
    sendNow: 'Send now',
    allow: 'Allow and send',
    notAllowed: 'Your browser still does not allow it. Your IT team may have blocked it.',
    leave: 'Leave it as it is',
    otherWay: (where: string) => `Send it to ${where} instead`,
    didYou: 'Did you send it?',
    didYouCopied:
      'Not all of it was handed over. The full text is on your clipboard: paste it in before you send. You can also copy it below.',
    didYouNotCopied:
      'Not all of it was handed over, and your browser did not let us put the full text on your clipboard. Copy the text below and paste it in before you send.',
    didYouLong:
      'Not all of it was handed over. Copy the full text below and paste it in before you send.',
    yesSent: 'Yes, I sent it',
    notYet: 'Not yet',
    openAgain: 'Open it',
    notOpened: 'Nothing opened. Copy the text below and send it yourself to the address above.',
    overdue: (date: string) => `They said that they would reply by ${date}.`,
    overdueHelp: 'If you have heard nothing, ask them. Here is a text for it.',
    chase: 'Ask them by e-mail',
    chaseCopy: 'Copy the text for asking',
    chaseWho: 'Whom to ask',
    snooze: 'Remind me in a week',
    close: 'They replied',
    chaseSubject: (reference: string) => `My request ${reference}`,
    chaseBody: (reference: string, date: string) =>
      `Hello,

I sent you a request on ${date}. Its reference is ${reference}. I have not heard back yet. Could you tell me where it is?

Thank you`,
    text: 'What you sent',
    textReady: 'What it says',
    copy: 'Copy the text',
    withdraw: 'Take this request back',
    withdrawSure: 'Take this request back? It has not been sent, so they will not get it.',
    withdrawUnsent: 'I have not sent it, and I will not',
    withdrawSureUnsent:
      'Take this request back? If you did send it, choose “No”, then “Yes, I sent it”: from there you can send a message that takes it back.',
    withdrawSureSent:
      'Take this request back? It has been sent, so we send a second message that takes it back.',
    withdrawSureHandOver:
      'Take this request back? It has been sent, so we open a second message that takes it back. Only you can send it.',
    withdrawYes: 'Yes, take it back',
    withdrawNo: 'No, leave it',
    withdrawSubject: (reference: string) => `I take back my request ${reference}`,
    withdrawBody: (reference: string, name: string) =>
      `Please take no further action on my request ${reference}. I no longer need it.

${name}`,
    delete: 'Delete from this device',
    deleteSure:
      'Delete this request from this device? What they have already received stays with them.',
    deleteYes: 'Yes, delete it',
    deleteNo: 'No, keep it',
  },
  settings: {
    title: 'Settings and your data',
    language: 'Language',
    languageAuto: 'Automatic',
    /** What somebody should know who reads this language; empty where there is nothing. */
    languageReview: '',
    theme: 'Colours',
    themes: {
      '': 'Automatic',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    dataTitle: 'What is kept, and where',
    data: [
      'A draft that you have not sent, your requests, and these settings are kept on this device, in this browser’s own storage.',
      'Nothing is sent anywhere until you choose to send it. There is no account and no tracking.',
      'Waymark keeps nothing that you choose in “Help me choose”, or that you choose, type or look at under “Other support”.',
      '“On this device” does not mean “invisible to your employer”. People who manage a work device or network may be able to see what is on it.',
      'Waymark in Teams and Waymark in your browser do not share what they keep.',
    ],
    holds: (drafts: number, requests: number) =>
      `Kept here now: ${drafts === 0 ? 'no draft' : 'one draft'}, ${requests === 0 ? 'no requests' : requests === 1 ? 'one request' : `${requests} requests`}.`,
    kept: (days: number) =>
      `Requests are deleted from this device ${days === 1 ? 'one day' : `${days} days`} after their last change, or when Waymark is next in use after that. One that still waits to be sent stays until it is, or until you delete it.`,
    export: 'Save a copy of your data',
    exportCsv: 'Save your requests as a table',
    exportHint:
      'A file with your draft, your requests and these settings. It may hold personal details, so mind where you put it.',
    exported: (file: string) =>
      `Your browser was asked to save ${file}. Waymark can’t see whether it did, so check that the file is there before you rely on it. If it isn’t, copy the text and keep that in a file of the same name.`,
    exportFailed: 'What is kept here could not be read, so there is no copy yet. Try again.',
    copyInstead: (file: string) => `Copy the text of ${file}`,
    import: 'Bring in requests from another device',
    imported: (added: number, known: number) =>
      `${added === 1 ? 'One request' : `${added} requests`} brought in.${known > 0 ? ` ${known} were here already.` : ''}`,
    importInTab:
      'To bring requests in, Waymark opens in a tab first. Press the same button there: choosing a file would close this window.',
    importUnread:
      'That file could not be read, or what is in it could not be saved. Nothing was brought in. Reload this page and try again.',
    importFailed:
      'That file is not a copy made by Waymark, or it was changed. Nothing was brought in.',
    remove: 'Delete everything',
    removeHint:
      'Deletes your draft, your requests and these settings from this device. It does not take back what you have sent. Your browser tidies its own files in its own time: until it has, parts of what was deleted may be left in them.',
    removeOthers: 'Other people who use Waymark in this browser keep theirs.',
    removeSure:
      'Delete everything that Waymark keeps on this device? This cannot be undone. If you saved a copy, first check that you can open it: Waymark can’t see whether it was saved.',
    removeYes: 'Yes, delete everything',
    removeNo: 'No, keep it',
    removed:
      'Everything of yours that Waymark kept here is deleted, and nothing more of it is sent.',
    removeFailed:
      'Not everything could be deleted. Close other Waymark windows and try again. If that does not help, your browser can do it: remove Waymark from it, or clear this site’s data.',
    pack: 'Words and links',
    packVersion: (name: string, version: number, date: string) =>
      `${name}, version ${version}, ${date}`,
    packProblem: 'For your administrator: a newer pack was not used',
    packKept: 'What you see is the last good one. Urgent help is not affected.',
    packBuilt:
      'What you see is what Waymark was built with, because it has no other that may be used. Urgent help is there too.',
    packFrom: (from: string, when: string) =>
      from === 'policy' ? `From policy, ${when}.` : `From ${from}, ${when}.`,
    packProblems: {
      address: () => 'The address must begin with https:// and hold no name or password.',
      unreachable: () =>
        'The server did not answer, sent us elsewhere, or does not let this page read the file. Check the address, and that it sends “Access-Control-Allow-Origin”.',
      status: (detail: string) => `The server answered ${detail}. Check that the file is there.`,
      slow: () => 'The file took too long to arrive. Check the server.',
      large: () => 'The file is too large to be a pack. Check the address.',
      invalid: (detail: string) =>
        `It is not a valid pack. ${detail} “npm run pack -- check” lists everything that is wrong.`,
      older: (detail: string) =>
        `It has version ${detail}, which is older than the one in use. Give it a higher version, or name ${detail} as “packVersion” in the policy.`,
      pinned: (detail: string) =>
        `It has version ${detail}, and the policy asks for another. Change “packVersion”, or publish that version.`,
    },
    about: 'About',
    contact: 'Whom to ask',
    privacy: 'Privacy',
    terms: 'Terms',
    accessibility: 'Accessibility',
  },
  configure: {
    title: 'What should people here see first?',
    about:
      'Everybody in this channel, chat or meeting sees the same page, with nothing personal on it. To ask, each person opens Waymark for themselves.',
    first: 'Show first',
    preview: 'What they will see',
    later: 'You can change this at any time in the tab’s settings.',
    alone: 'This page sets up a tab in Microsoft Teams. Open it from there.',
  },
  difference: {
    title: 'Mentoring and coaching: the difference',
    here: 'Here, we use this word to mean',
    sideBySide: 'Side by side',
    goodWhen: 'Good when',
    notFor: 'What it is not',
    closer: 'A closer look',
    example: 'For example',
    beside: 'If it is neither',
    besideAbout: 'Three other kinds of help that people often have in mind.',
    sources: 'Where this comes from',
    next: 'What now?',
    choose: 'Help me choose',
    ask: 'Ask for it',
  },
  choose: {
    begin: 'Start',
    support: 'Show me other support',
    chosen: (n: number) => `${n} chosen`,
    progress: (n: number, of: number) => `Question ${n} of ${of}`,
    notSure: 'Not sure',
    next: 'Continue',
    skip: 'Skip this question',
    wayOut: 'Clear and hide is now at the top of this page.',
    backToResult: 'Back to the result',
    resultTitle: 'Where you could start',
    nowTitle: 'Who can help now',
    goOn: 'Go on with the questions',
    toResult: 'Go on to the result',
    urgent: 'If someone is in danger now, please call first.',
    textTo: (number: string) => `Text ${number}`,
    dayAndNight: 'day and night',
    moreHelp: 'Hours and more help:',
    supportTitle: 'Good people to talk to first',
    supportAbout:
      'For some of what you chose, there are people whose job it is to help. Seeing them does not stop you asking for mentoring or coaching.',
    supportAll: 'See everyone who can help',
    bothWays: 'Your answers point both ways, and that is common.',
    leans: {
      mentoring: 'What you chose leans a little towards mentoring, so you could start there.',
      coaching: 'What you chose leans a little towards coaching, so you could start there.',
      unsure: '',
    },
    whichFirst: 'Which would you like first?',
    firstOf: {
      mentoring: { name: 'Mentoring first', why: 'Somebody who has done it tells you how' },
      coaching: { name: 'Coaching first', why: 'Somebody helps you think it through' },
    },
    order: {
      mentoring: 'Mentoring first, then coaching',
      coaching: 'Coaching first, then mentoring',
    },
    saidFirst: {
      mentoring: 'You said that mentoring comes first.',
      coaching: 'You said that coaching comes first.',
    },
    because: 'Because you said',
    change: 'Change',
    changeOf: (question: string) => `Change your answer: ${question}`,
    skipped: 'Not answered',
    answer: 'Answer',
    answerTo: (question: string) => `Answer: ${question}`,
    other: 'And the other one?',
    cannot: 'What neither can do',
    ask: {
      mentoring: 'Ask for mentoring',
      coaching: 'Ask for coaching',
      unsure: 'Ask, and decide together',
    },
    carried: 'We fill in what we can, so that you are not asked twice.',
    notCarried: 'Nothing about other support goes into the form.',
    difference: 'See the two side by side',
    again: 'Start again',
    forgotten: 'Your answers are not kept. They go when you start again or close Waymark.',
  },
  help: {
    title: 'Other support',
    lead: 'People who can help, and how to reach them. Nobody reads what you type here.',
    search: 'Search in your own words',
    searchHint: 'For example “can’t sleep”, “boss shouts”, “skint”. It is not kept and not sent.',
    results: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
    allOf: (n: number) => `All ${n} who can help`,
    privateHere: 'What you type and choose on this page is not kept and not sent.',
    addressBar:
      'Or in the address bar: waymark, a space, your words. The browser may remember them.',
    searchFailed: 'The search could not be loaded. Choose from the list, or try again.',
    noMatchTitle: 'We found nothing for those words',
    noMatch:
      'That does not mean that there is no help. Try one word, choose from the list, or talk to somebody below: they listen to anybody, about anything.',
    found: 'What you looked for',
    urgentTitle: 'Somebody in danger, now',
    talkTitle: 'Somebody to talk to',
    situationsTitle: 'What is going on?',
    situationsHint: 'Choose one. Nothing that you choose is kept.',
    unsure: 'I’m not sure',
    unsureHint: 'Show everybody who can help',
    everybody: 'Everybody who can help',
    chooseOther: 'Choose something else',
    fitting: 'Who else can help',
    others: (n: number) => `Others who can help (${n})`,
    more: (n: number) => (n === 1 ? 'Show 1 more' : `Show ${n} more`),
    quiet: 'I can’t talk aloud',
    quietHint: 'Shows only text, chat, e-mail, relay, sign language and web pages.',
    nation: 'Where are you?',
    nationAny: 'Not sure',
    notWhole: 'Not all of this entry could be shown.',
    filtered: (n: number) =>
      n === 1 ? 'One service does not fit your choices.' : `${n} services do not fit your choices.`,
    showAll: 'Show everything',
    allShown: 'Every service is shown.',
    nations: {
      england: 'England',
      scotland: 'Scotland',
      wales: 'Wales',
      'northern-ireland': 'Northern Ireland',
    },
    readMore: (name: string) => `${name}: what it is`,
    urgency: { emergency: 'Emergency', urgent: 'Urgent help', soon: 'Help and advice' },
    kinds: {
      phone: 'Telephone',
      text: 'Text message',
      relay: 'Relay, for text and speech',
      bsl: 'British Sign Language',
      email: 'E-mail',
      chat: 'Chat online',
      web: 'Website',
      visit: 'Visit',
    },
    textWord: (word: string, number: string) => `Text ${word} to ${number}`,
    always: 'Open now, day and night',
    openUntil: (when: string) => `Open now, until ${when}`,
    open: 'Open now',
    opens: (when: string) => `Closed now. Opens ${when}`,
    shut: 'Closed now',
    hoursUnknown: 'Hours not known',
    anyTime: 'You can write or look at any time',
    midnight: 'midnight',
    yourTime: (when: string) => `${when}, your time`,
    languages: { en: 'English', cy: 'Welsh', bfi: 'British Sign Language' },
    speaks: (languages: string) => `In ${languages}`,
    copy: 'Copy',
    notOpened: 'It did not open here. Copy it instead.',
    details: 'More about it',
    otherWays: 'Other ways, and more about it',
    can: 'They can',
    cannot: 'They cannot',
    confidentiality: 'What stays private',
    cost: 'Cost',
    runBy: 'Who runs it',
    independent: 'Nothing to do with your employer',
    employer: 'Part of your employer',
    serves: (nations: string) => `Serves ${nations}`,
    alsoFor: {
      'someone-else': 'Also for you when you support somebody else.',
      'complaint-about-me': 'Also for you when a complaint is about you.',
    },
    hours: 'Hours',
    hoursOf: (kind: string) => `Hours: ${kind}`,
    hoursIn: (place: string) => `Times as in ${place}`,
    days: (first: string, last: string) => `${first} to ${last}`,
    closed: 'closed',
    reviewed: (date: string, owner: string) => `Last checked on ${date}. Kept by ${owner}.`,
    notReviewed: (owner: string) => `Not checked yet. Questions go to ${owner}.`,
    due: (date: string) => `Next check due by ${date}.`,
    source: (source: string) => `Where it comes from: ${source}`,
    overdue: (date: string) =>
      `This should have been checked by ${date}, and was not. It may have changed.`,
    toConfirm: 'Your organisation has not confirmed this entry yet.',
    report: 'Report a problem with this entry',
    reportHow: 'Opens an e-mail to the people who keep it. You press send there.',
    reportSubject: (name: string) => `A problem with “${name}” in Waymark`,
    reportBody: (name: string, reviewed: string | undefined) =>
      `This entry needs a look: ${name} (${reviewed ? `last checked on ${reviewed}` : 'not checked yet'}).\n\nWhat is wrong:\n`,
    takeTitle: 'Take it with you, or pass it on',
    takeNote: 'A copy, a file or a print can be seen by whoever finds it.',
    copyText: 'Copy as text',
    mailText: 'E-mail it',
    saveText: 'Save as a file',
    saveAsked:
      'Your browser was asked to save “note.txt”. If it’s not in your downloads, copy the text instead.',
    print: 'Print',
    clear: 'Clear and hide',
    clearTitle: 'Clear and hide, or both Shift keys at once: what it can and cannot do',
    clearDoes: [
      'It wipes what you typed and chose here, shows a plain page, and closes Waymark where it can.',
      'If you chose not to keep a draft on this device, what you wrote in the form goes too.',
      'It cannot clear your browser’s history, or what Teams or your network records. They may show that you opened Waymark, and when. What you chose or read here is not in them.',
      'If you followed a link, called, sent a message, or copied, saved or printed something, that leaves traces of its own: in the history, on the network, in a list of calls or a bill, or in a sent message. So does a link that led you straight here, and what you typed in the address bar.',
      'A work device may be watched. If that worries you, use a phone of your own.',
    ],
    hiddenDone: 'Done',
    hidden: 'Mentoring and coaching',
    hiddenText:
      'A mentor shares what they have learnt. A coach asks and listens, so that you find your own answer. Both are one-to-one.',
    hiddenMore: 'About this page',
    hiddenBack: 'Open Waymark',
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
export type Dictionary = Widen<typeof en>;
