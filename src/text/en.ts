import { enFirst } from './en-first';

/** The interface's own words in English. Whatever an organisation would change is in the pack. */
export const en = {
  ...enFirst,
  start: { ...enFirst.start, differenceHint: 'What each one is, side by side' },
  app: {
    ...enFirst.app,
    notKept:
      'This browser is not letting Waymark save anything. You can still use all of it, but what you write will be gone when you close it.',
    restored:
      'Your browser lost what Waymark had saved here. We’ve restored it from our safe copy. Please check that nothing is missing.',
    lost: 'Your browser lost what Waymark had saved here, and there was no copy to restore. We’re sorry. Anything you’ve already sent is not affected.',
    seen: 'OK',
    sharedPlace: 'Everyone here sees this page, so it shows nothing personal.',
    copyLink: 'Copy link',
    keepBeside: 'Keep open beside the page',
    openPersonal: 'Open it for yourself',
    personalFailed:
      'Your own page did not open. In Teams, choose Apps, then find and open this app.',
    replacedTitle: 'There’s a new version of Waymark',
    replaced:
      'Reload this page to continue. Your draft will still be here, unless you chose not to keep it.',
    reload: 'Reload',
    yours:
      'What you write is for you alone, so it opens in your own Waymark, not here where others see the same page.',
    list: (items: string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    tomorrow: 'tomorrow',
    copied: 'Copied',
    copyFailed: 'Your browser did not let us copy. The text is selected: press Ctrl+C or ⌘C.',
  },
  ask: {
    title: 'Request mentoring or coaching',
    about: 'About 2 minutes. You only have to answer the questions marked “required”.',
    required: 'required',
    optional: 'optional',
    saved: 'Saved on this device',
    saving: 'Saving…',
    notSaved: 'Not saved on this device. Copy anything you want to keep.',
    inWindowOnly: 'Kept in this window only',
    sentElsewhere:
      'You’ve already pressed Send for this request in another window. It will not be sent twice.',
    seeSent: 'See the request',
    thrownAwayElsewhere: 'This draft was deleted in another window.',
    goesTo: 'Goes to',
    whoReads: 'Who reads this',
    replyIfToday: 'Reply expected by, if you send it today',
    stepsLabel: 'Steps of a request',
    steps: ['Write', 'Check', 'Send'],
    sectionWhat: 'What you’re asking for',
    sectionHow: 'How it could work for you',
    sectionYou: 'About you',
    kind: 'What would you like?',
    kinds: {
      mentoring: 'Mentoring',
      coaching: 'Coaching',
      unsure: 'Not sure yet: please help me decide',
    },
    change: 'What would you like to learn or change?',
    changeHint:
      'A sentence or two is plenty. Please leave out health details and other people’s names.',
    topics: 'Topics',
    topicsHint: 'Choose all that apply.',
    meeting: 'How could you meet?',
    when: 'When suits you, and how often?',
    whenHint: 'For example days, times, places, or anything that limits you.',
    language: 'Which language would you like to speak?',
    adjustments: 'Is there anything we can arrange to make this work for you?',
    adjustmentsHint:
      'For example captions, a step-free room, or a written summary. You don’t need to say why.',
    preferences: 'Who would you like to work with?',
    preferencesHint: 'For example someone outside your area, or from a similar background.',
    avoid: 'Is there anyone you should not be matched with?',
    avoidHint: 'You don’t need to say why.',
    managerIs: 'Who is your manager?',
    managerIsHint: 'We ask for one reason: not to match you with them. You can leave this blank.',
    pick: 'Choose from a list of people',
    pickFailed: 'The list did not open. Please type the name.',
    manager: 'Does your manager know you’re asking?',
    managerHint: 'You can ask either way.',
    managers: { yes: 'Yes', no: 'No', 'rather-not': 'I’d rather not say' },
    askingFor: 'Who are you asking for?',
    askingForMe: 'Myself',
    askingForTeam: 'Someone in my team',
    onBehalfOf: 'Who is it for?',
    onBehalfOfHint: 'Their name, and their work email if you know it.',
    theyAgree: 'Do they know, and do they agree?',
    theyAgreeHint: 'Mentoring and coaching are voluntary. If they do not know yet, ask them first.',
    theyAgreeYes: 'Yes, they know that I’m asking, and they agree',
    name: 'Your name',
    email: 'Your work email',
    unit: 'Your part of the organisation',
    unitNone: 'Choose one',
    contact: 'The best way to reach you',
    contactHint:
      'Tell us if someone else could see a message, or if we should not leave a voicemail.',
    limitsTitle: 'Before you write: what stays private',
    privacyTitle: 'What happens to what you write',
    privacyText:
      'It stays on this device until you send it. Then it goes to the team named here, and nowhere else.',
    privacyLink: 'Read the privacy notice',
    keepDraft: 'Don’t keep a draft on this device',
    keepDraftHint:
      'Choose this on a shared computer, before you write anything. What you write will then be gone when you close Waymark or go to another page.',
    review: 'Check your request',
    discard: 'Delete draft',
    discarded: 'Your draft has been deleted.',
    errorTitle: (n: number) =>
      n === 1 ? 'Please add or change 1 answer' : `Please add or change ${n} answers`,
    errors: {
      kind: 'Choose what you’d like. “Not sure yet” is fine.',
      change: 'Say in a few words what you’d like to learn or change.',
      onBehalfOf: 'Say who it is for, so they know who to reply about.',
      theyAgree: 'Say that they know and agree. If you’re not sure, ask them before you send this.',
      name: 'Enter your name, so they know who is asking.',
      email: 'Enter your work email, so they can reply.',
      emailFaults: {
        shape: 'Check your email. It should look like name@example.org.',
        hidden: 'Check your email. There is a space in it, or a character that cannot be seen.',
        quote:
          'Check your email. It has a curly quotation mark or apostrophe: type a straight one.',
        alphabets:
          'Check your email. Some of its letters are from another alphabet and only look the same. Type it again.',
      },
      unit: (label: string) => `Answer “${label}”, so it reaches the right people.`,
      extra: (label: string) => `Answer “${label}”.`,
      long: (label: string, max: number, now: number) =>
        `Shorten “${label}” to ${max} characters. It has ${now}.`,
    },
    most: (n: number) => `Up to ${n} characters`,
    left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
    over: (n: number) => (n === 1 ? '1 character too many' : `${n} characters too many`),
  },
  /** To those who own the words of a page. */
  report: {
    press: 'Something wrong or missing here?',
    how: 'Opens an email to the people who look after these words. You press send there.',
    subject: (page: string) => `Something wrong or missing in Waymark: ${page}`,
    body: (page: string, version: number, updated: string) =>
      `Page: ${page}\nContent: version ${version} of ${updated}\n\nWhat is wrong or missing:\n`,
    notOpened: (address: string) => `No email opened. Please write to ${address}.`,
  },
  /** Schemes beside the central one. */
  schemes: {
    own: 'There’s a scheme of your own',
    ownAbout: 'Your part of the organisation runs this itself. You can still send a request here.',
    others: 'Other schemes',
    which: 'Is there a scheme in your own part of the organisation?',
    none: 'There is none of its own here. Your request goes to the central programme.',
    who: 'Who it’s for',
    join: 'How to join',
    open: 'Find out more',
  },
  /** Training, a handbook: the pack's own links. */
  resources: { title: 'Training and further reading' },
  /** When what is asked for begins. Days are in words. */
  timing: {
    title: 'When it starts',
    early: (opens: string) => `You’re early: yours waits until ${opens}.`,
    open: (closes: string, starts: string) =>
      `Ask by the end of ${closes} for the round that starts on ${starts}.`,
    closed: (closed: string) => `This round closed on ${closed}: yours waits for the next one.`,
    starts: (starts: string) => `This round starts on ${starts}.`,
    weeks: (n: number) =>
      `About ${n === 1 ? '1 week' : `${n} weeks`} to a first meeting at present.`,
  },
  review: {
    title: 'Check before you send',
    about:
      'This is your request, word for word. A line at the end says it was written with Waymark.',
    to: 'To',
    subject: 'Subject',
    change: 'Change',
    changeOf: (what: string) => `Change: ${what}`,
    sendNow: 'Send',
    openMail: 'Open it in your email',
    openChat: 'Open it in a Teams chat',
    chatHow:
      'We save it here, then open a Teams chat with its reference. You paste your words in and press send there.',
    openForm: 'Open the form',
    formHow:
      'We save it here, then open their form. You send it there. If anything is missing, you can paste the whole text.',
    asksFirst: (host: string) =>
      `Your browser may ask whether Waymark can send to ${host}. We need that to send it. If you say no, you can send it another way.`,
    mailHow: 'We save it here, then open a message in your own email app. You press send there.',
    sendHow: 'We save it here, then send it and show you what happened.',
    sentAs: (email: string) =>
      `It goes from the account ${email}. You may need to sign in. If you’re signed in with another address, we’ll ask before anything is sent.`,
    replyBy: (date: string) => `Reply expected by ${date}.`,
    copy: 'Copy the text',
    sending: 'Sending…',
    opening: 'Opening…',
    nextTitle: 'What happens after that',
    changedElsewhere:
      'You changed this in another window, so it was not sent. Check it again, then send it.',
    saveFailed:
      'We could not save it on this device, so nothing was sent. Your words are still in the form. Try again, or copy the text.',
  },
  /** What has left as soon as something is opened, said before the press. */
  opening: {
    nothing: 'Opening it does not send any of your answers.',
    gives: (host: string, answers: string) =>
      `As soon as the form opens, even before you send it, ${host} has these answers and your browser’s history keeps them: ${answers}.`,
    wholeText: 'the whole text',
    mail: {
      web: 'The message opens in Outlook on the web. As soon as it does, even before you send it, outlook.office.com has this text, and your browser’s history may keep it.',
      program:
        'If your email opens in a browser, your email service has this text as soon as the message opens, and the browser’s history may keep it.',
    },
    copies:
      'We copy the whole text to your clipboard, if your browser lets us. Other programs can read it there, and a shared clipboard sends it to your other devices.',
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
    none: 'There are no requests on this device.',
    noneAbout:
      'When you write one, you will see here whether it has been sent, when to expect a reply, and what you can do.',
    kinds: { mentoring: 'Mentoring', coaching: 'Coaching', unsure: 'Mentoring or coaching' },
    draft: 'Draft, not sent',
    noneGo: 'Request mentoring or coaching',
    more: 'Show older requests',
    didThey: 'Did they reply?',
    didTheyAbout: 'If they did, Waymark stops reminding you about this request.',
    notHere: (reference: string) => `${reference} is not here`,
    notHereAbout:
      'Waymark keeps a request only where it was made, so this link works in that one place. The request itself is not affected.',
    notHereDo: [
      'Open the link on the device, and in the browser or the Teams account, that you sent it from.',
      'If it was sent from Waymark in your browser’s toolbar, open Waymark there, then “Your requests”.',
      'If it was deleted, by you or automatically, you do not need it here. Reply to their message and quote the reference.',
    ],
    gone: 'This request is not on this device. It may have been deleted, by you or automatically.',
    all: 'All your requests',
    needsYou: 'Action needed',
    withdrawal: 'Withdrawal message',
    changed: (when: string) => `Last updated: ${when}`,
    to: 'Goes to',
    made: 'Written',
    replyBy: 'Reply expected by',
    replyAfter: (days: number) =>
      `${days === 1 ? 'the day after you send it' : `${days} days after you send it`}, or the Monday after if that is a weekend`,
    keptUntil: 'Stays on this device until',
    keptUntilSent: 'it’s sent, or you delete it',
    state: 'Status',
    states: {
      waiting: 'Waiting to be sent',
      sending: 'Sending',
      delivered: 'Request sent',
      refused: 'Not accepted',
      uncertain: 'May have arrived',
      ready: 'Ready to send',
      told: 'Marked as sent',
      withdrawn: 'Withdrawn',
      asked: 'You asked to withdraw it',
    },
    about: {
      waiting: 'It’s saved here and has not been sent yet.',
      sending: 'It’s on its way. This takes a few seconds.',
      delivered: 'The team has received it: their system confirmed it.',
      refused: 'Nothing arrived. Your text is safe here.',
      uncertain: 'It left this device, but we do not know whether it arrived.',
      ready: 'We saved it here. Only you can send it, in the app that opens.',
      told: 'We cannot see what you send there, so we go by your word.',
      withdrawn: 'You withdrew it.',
    },
    answered: 'You told us they replied.',
    toldByEmail: 'We cannot see your mailbox, so we go by your word.',
    /** In place of “Request sent”, of a message that withdraws one. */
    messageSent: 'Message sent',
    /** Of one that was withdrawn before it had left: as we know, or as we were told. */
    neverSent: {
      known: 'You withdrew it before it was sent, so nobody has it.',
      told: 'You told us that you did not send it, so nobody should have it.',
    },
    askAgain: 'Request again with the same words',
    askAgainTitle: 'Replace your draft?',
    askAgainSure:
      'You have a draft that you have not sent. If you request again with these words, that draft is deleted. You cannot undo this.',
    askAgainYes: 'Yes, replace it',
    askAgainNo: 'No, keep my draft',
    /** Where only the person can press send, in three steps. */
    handOver: {
      toOpen: {
        email: 'Open the message. It opens in your email.',
        'teams-chat': 'Open the chat. It opens in Teams.',
        link: 'Open the form.',
      },
      asked: {
        email: 'The message should now be open in your email. If not, open it from here.',
        'teams-chat': 'The chat should now be open in Teams. If not, open it from here.',
        link: 'The form should now be open. If not, open it from here.',
      },
      press: {
        email: 'Press send there.',
        'teams-chat': 'Paste your words in and press send there.',
        link: 'Fill in anything that is missing and send it there.',
      },
      back: 'Come back here and tell us.',
    },
    next: 'What happens next',
    nextOnceSent: 'What happens when it is sent',
    nextLate: 'No reply by then? Come back here: Waymark will offer you a reminder to send.',
    copyReference: 'Copy the reference',
    keep: 'Keep a copy or a reminder',
    save: 'Save a copy',
    print: 'Print it',
    calendar: (date: string) => `Remind me on ${date}`,
    meeting: 'Put a first meeting in your calendar',
    meetingAbout:
      'Once you’ve agreed a time with them. You can change how long it is in your calendar. Waymark does not keep it.',
    meetingDay: 'Day',
    meetingTime: 'Start time',
    meetingWhen: 'Choose a day and a start time first.',
    meetingSave: 'Save for my calendar',
    meetingInTeams: 'New meeting in Teams',
    meetingName: (reference: string) => `First meeting (${reference})`,
    meetingNote: 'What would you like to have talked about by the end?',
    calendarTitle: (reference: string) => `Reply expected: ${reference}`,
    calendarAbout:
      'You should have a reply by today. If not, open “Your requests” in Waymark: it says who to contact.',
    saveAsked: (file: string) =>
      `We asked your browser to save ${file}. Waymark cannot see whether it did. If it is not in your downloads, copy what you need from this page instead.`,
    manage: 'Withdraw or delete this request',
    manageAbout:
      'Withdraw: the team is told that you no longer want it. Delete: it goes from this device, and nobody is told.',
    manageGone: 'Delete this request',
    /** Through the person's own mailbox, which answers for itself and not for the programme. */
    mail: {
      sent: 'Sent from your mailbox',
      aboutNotice: 'Your mailbox accepted the withdrawal message.',
      aboutSent: 'Your mailbox accepted it. Your Sent items show what was sent.',
      sentTwice: 'Sent, possibly more than once',
      aboutSentTwice:
        'Your mailbox accepted it. On this connection your browser may have sent it again by itself, and Waymark cannot see whether it did. Your Sent items show how many times it was sent.',
      perhapsTwice: 'May have been sent, possibly more than once',
      aboutPerhapsTwice:
        'It left this device, but we do not know whether your mailbox accepted it, and your browser may have sent it again by itself.',
      /** Who answers, in the reasons below, where these do not say it better. */
      place: 'Microsoft 365',
      reasons: {
        unauthorised:
          'Microsoft 365 did not accept your sign-in, so nothing was sent. Choose “Try again” and sign in again, or send it another way.',
        forbidden:
          'Your organisation does not let Waymark send from your mailbox, so nothing was sent. Send it another way, and tell the team.',
        'not-found':
          'Your account has no mailbox Waymark can send from, so nothing was sent. Send it another way.',
      },
      lookFirst:
        'Check your Sent items before you send it again. If it arrives twice, you cannot get one back.',
    },
    /** Of a request that was withdrawn: what became of the message that says so. */
    aboutNotice: {
      waiting: 'The withdrawal message is saved here and has not been sent yet.',
      sending: 'The withdrawal message is on its way.',
      delivered: 'The team has received the withdrawal message: their system confirmed it.',
      refused: 'They did not accept the withdrawal message, so they still have your request.',
      uncertain: 'We do not know whether the withdrawal message arrived.',
      ready:
        'They still have your request until you send the withdrawal message. Only you can send it.',
      told: 'You told us you sent the withdrawal message.',
      withdrawn: 'We do not know whether the withdrawal message arrived.',
    },
    noticeGone:
      'The withdrawal message is no longer on this device, and we do not know what happened to it. If you’re not sure, ask the team.',
    seeNotice: 'See the withdrawal message',
    seeWithdrawn: (reference: string) => `See the request: ${reference}`,
    inBackground: 'We’ll send it as soon as we can, even after you close this window.',
    whileOpen: 'We’ll send it as soon as we can while Waymark is open.',
    nextTry: (when: string) => `Next try: ${when}.`,
    reasons: {
      unreachable: (place: string) =>
        `We could not make a safe connection to ${place}, so nothing has left this device. Check that you’re online. If you are, its address or certificate may be wrong: tell the team.`,
      permission: (place: string) =>
        `Your browser needs your permission before Waymark can send to ${place}. Choose “Allow and send”, or send it another way.`,
      'sign-in': (place: string) =>
        `You need to sign in to send to ${place}. Choose “Send now” and sign in. If no window opens, your browser may have blocked it: allow pop-ups here, or send it another way.`,
      'sign-in-cancelled': (place: string) =>
        `You cancelled the sign-in, so nothing was sent to ${place}. Choose “Send now” to try again, or send it another way.`,
      'sign-in-consent': (place: string) =>
        `Your organisation has not allowed Waymark to send email for you yet, so nothing has gone to ${place}. Only an administrator can allow it. Send it another way, and tell the team.`,
      'sign-in-offline': (place: string) =>
        `There was no network to sign you in, so nothing has gone to ${place}. Check that you’re online.`,
      'sign-in-timeout': (place: string) =>
        `Signing in took too long, so nothing has gone to ${place}. If it happens again, send it another way.`,
      'sign-in-unsupported': (place: string) =>
        `Waymark cannot sign you in here, so nothing has gone to ${place}. Send it another way.`,
      'too-large': (place: string) =>
        `It’s longer than ${place} can accept, so we did not send it. Send it another way.`,
      busy: (place: string) => `${place} is busy and asked us to try again later.`,
      failing: (place: string) => `${place} has a problem of its own at the moment.`,
      'bad-request': (place: string) =>
        `${place} could not use the request in this form. Send it another way, and tell the team what it said.`,
      unauthorised: (place: string) =>
        `${place} needs a sign-in that Waymark was not given. Only the team can fix that. Send it another way, and tell them.`,
      forbidden: (place: string) =>
        `${place} does not let you send to it. Ask the team whether you should have access, or send it another way.`,
      'not-found': (place: string) =>
        `${place} has nothing at this address any more. The team may have moved it. Send it another way, and tell them.`,
      'receiver-too-large': (place: string) =>
        `It’s too long for ${place}. Send it another way, where length does not matter.`,
      refused: (place: string) =>
        `${place} said no and gave no reason we can read. Send it another way, and tell the team.`,
      redirect: (place: string) =>
        `${place} pointed us to another address. Waymark does not follow, so your words only go where you agreed. Ask the team whether it arrived, and tell them their address has changed.`,
      'web-page': (place: string) =>
        `${place} answered with a web page instead of a receipt. That is often a sign-in page or a guest network. Check that you’re on your usual network, then choose “Send again”.`,
      unreadable: (place: string) =>
        `${place} answered with something that is not a receipt. Ask the team whether it arrived, or choose “Send again”.`,
      'no-answer': (place: string) =>
        `The connection to ${place} broke before an answer came, or your browser was not allowed to read it. Choose “Send again” when you’re online, or ask the team.`,
      'too-slow': (place: string) =>
        `${place} did not answer in time. Choose “Send again” later, or ask the team.`,
      interrupted: () =>
        'Waymark or this device was stopped while sending it. Choose “Send again”, or ask the team.',
      imported: () =>
        'It came in a file from another device, which may have sent or withdrawn it. Check there first.',
    },
    otherAccount: (account: string, email: string) =>
      `You’re signed in as ${account}, but this request is from ${email}. Nothing has been sent. Sign in as ${email}, or choose to send it from ${account}.`,
    signInAgain: 'Sign in as someone else',
    sendAs: (account: string) => `Send it as ${account}`,
    notSaved: 'We could not save that on this device, so nothing has changed. Try again.',
    theySay: 'What they said',
    notWhole: 'We could not show its status. Close Waymark, then open it again.',
    once: 'Sending again uses the same reference, so they can tell it’s the same request.',
    sendAgain: 'Send again',
    tryAgain: 'Try again',
    sendNow: 'Send now',
    allow: 'Allow and send',
    notAllowed: 'Your browser still does not allow it. Your IT team may have blocked it.',
    leave: 'Do nothing for now',
    otherWay: {
      email: 'Send it by email instead',
      'teams-chat': 'Send it in a Teams chat instead',
      link: 'Send it with their form instead',
      webhook: 'Send it another way instead',
      'graph-mail': 'Send it from your mailbox instead',
    },
    otherWayTo: (where: string) => `Another way to send it: ${where}.`,
    didYou: 'Did you send it?',
    didYouCopied:
      'Not all of your text is there yet. The full text is on your clipboard: paste it in before you send. You can also copy it below.',
    didYouNotCopied:
      'Not all of your text is there yet, and your browser did not let us copy it for you. Copy the text below and paste it in before you send.',
    didYouLong:
      'Not all of your text is there yet. Copy the full text below and paste it in before you send.',
    yesSent: 'Yes, I sent it',
    notYet: 'Not yet',
    openAgain: 'Open it',
    notOpened: 'Nothing opened. Copy the text below and send it yourself to the address above.',
    overdue: (date: string) => `They said they would reply by ${date}.`,
    overdueHelp: 'If you have not heard from them, send a reminder. Here is one you can use.',
    chase: 'Send a reminder by email',
    chaseCopy: 'Copy a reminder',
    chaseWho: 'Contact',
    snooze: 'Remind me in a week',
    close: 'They replied',
    chaseSubject: (reference: string) => `My request ${reference}`,
    chaseBody: (reference: string, date: string) =>
      `Hello,

I sent you a request on ${date}. Its reference is ${reference}. I have not heard back yet. Could you tell me what is happening with it?

Thank you`,
    text: 'What you sent',
    textReady: 'What it says',
    copy: 'Copy the text',
    withdraw: 'Withdraw this request',
    withdrawTitle: 'Withdraw this request?',
    withdrawSure: 'It has not been sent, so they will not get it.',
    withdrawUnsent: 'I have not sent it, and I will not',
    withdrawSureUnsent:
      'If you did send it, choose “No”, then “Yes, I sent it”. You can then send a withdrawal message.',
    withdrawSureSent: 'It has been sent, so we’ll send a second message to withdraw it.',
    withdrawSureHandOver:
      'It has been sent, so we’ll open a second message to withdraw it. Only you can send it.',
    withdrawYes: 'Yes, withdraw it',
    withdrawNo: 'No, keep it',
    withdrawSubject: (reference: string) => `Please withdraw my request ${reference}`,
    withdrawBody: (reference: string, name: string) =>
      `Please take no further action on my request ${reference}. I no longer need it.

${name}`,
    delete: 'Delete from this device',
    deleted: (reference: string) => `Request ${reference} has been deleted from this device.`,
    deletedUnsent: (reference: string) =>
      `Request ${reference} has been deleted from this device, and will not be sent.`,
    deleteTitle: 'Delete this request?',
    deleteSure:
      'It is deleted from this device, and you cannot undo this. They keep anything they have already received.',
    deleteYes: 'Yes, delete it',
    deleteNo: 'No, keep it',
  },
  undo: {
    press: 'Undo',
    how: 'To undo this, press Control and Z, or use the button at the end of the page.',
    done: 'It’s back.',
    over: 'It cannot be brought back any more.',
    time: (seconds: number) => `You can undo this for ${seconds} seconds.`,
  },
  settings: {
    title: 'Settings and your data',
    language: 'Language',
    /** `name`: the language that this comes to here, in its own words. */
    languageAuto: (name: string) => `Automatic (${name})`,
    /** What somebody should know who reads this language; empty where there is nothing. */
    languageReview: '',
    theme: 'Colours',
    themes: {
      '': 'Automatic',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    waysTitle: 'Open Waymark faster',
    panel:
      'A popup closes when you click elsewhere. Beside the page, Waymark stays open while you work, and your draft comes along.',
    ways: { popup: 'Open the popup', panel: 'Open beside the page' },
    noKeys: 'no keys set',
    changeKeys: 'Change the keys',
    writersTitle: 'For the people who write these words',
    writers:
      'The studio is where an organisation’s words, services and routes are written, and seen as staff will see them.',
    studio: 'Open the studio',
    changeKeysHint:
      'Your browser keeps these keys. If the button opens nothing, look for “keyboard shortcuts” or “extension shortcuts” among its extensions.',
    dataTitle: 'What is kept, and where',
    data: [
      'Your draft, your requests and these settings are kept on this device, in this browser’s own storage.',
      'Nothing you write is sent until you choose to send it. There is no account and no tracking.',
      'Waymark does not keep anything you choose in “Help me choose”, or anything you choose, type or look at under “Other support”.',
      '“On this device” does not mean “invisible to your employer”. People who manage a work device or network may be able to see what is on it.',
      'Waymark in Teams and Waymark in your browser keep things separately, and do not share them.',
    ],
    holds: (drafts: number, requests: number) =>
      `Kept here now: ${drafts === 0 ? 'no draft' : '1 draft'}, ${requests === 0 ? 'no requests' : requests === 1 ? '1 request' : `${requests} requests`}.`,
    kept: (days: number) =>
      `Requests are deleted from this device ${days === 1 ? '1 day' : `${days} days`} after they last changed, or the next time Waymark is used after that. A request that Waymark still has to send stays until it’s sent or you delete it.`,
    export: 'Save a copy of your data',
    exportCsv: 'Save your requests as a table',
    exportHint:
      'A file with your draft, your requests and these settings. It may contain personal details, so be careful where you keep it.',
    exported: (file: string) =>
      `We asked your browser to save ${file}. Waymark cannot see whether it did, so check that the file is there before you rely on it. If it is not, copy the text and keep it in a file with the same name.`,
    exportFailed: 'We could not read what is kept here, so there is no copy yet. Try again.',
    copyInstead: (file: string) => `Copy the text of ${file}`,
    import: 'Add requests from another device',
    imported: (added: number, known: number) =>
      `${added === 1 ? '1 request' : `${added} requests`} added.${known > 0 ? ` ${known} already here.` : ''}`,
    importInTab:
      'Waymark needs to open in a tab for this. Press the same button there: choosing a file would close this window.',
    importUnread:
      'We could not read that file, or could not save what is in it. Nothing was added. Reload this page and try again.',
    importFailed:
      'That file is not a copy made by Waymark, or it has been changed. Nothing was added.',
    remove: 'Delete everything',
    removeHint:
      'Deletes your draft, your requests and these settings from this device. It does not withdraw anything you have sent. Your browser clears its own files in its own time. Until it has, parts of what you deleted may still be in them.',
    removeOthers: 'Other people who use Waymark in this browser keep theirs.',
    removeTitle: 'Delete everything?',
    removeSure:
      'This deletes everything Waymark keeps on this device. You cannot undo this. If you saved a copy, check first that you can open it: Waymark cannot see whether it was saved.',
    removeYes: 'Yes, delete everything',
    removeNo: 'No, keep it',
    removed:
      'Everything of yours that Waymark kept here has been deleted, and nothing more of it will be sent.',
    removeFailed:
      'We could not delete everything. Close other Waymark windows and try again. If that does not work, your browser can do it: remove Waymark from it, or clear this site’s data.',
    pack: 'Content',
    packVersion: (name: string, version: number, date: string) =>
      `${name}, version ${version}, ${date}`,
    packProblem: 'For your administrator: a newer pack was not used',
    packKept: 'You’re seeing the last good one. Urgent help is not affected.',
    packBuilt:
      'You’re seeing the one Waymark was built with, because there is no other it can use. Urgent help is there too.',
    packFrom: (from: string, when: string) =>
      from === 'policy' ? `From policy, ${when}.` : `From ${from}, ${when}.`,
    packProblems: {
      address: () =>
        'The address must start with https:// and must not include a name or password.',
      unreachable: () =>
        'The server did not answer, redirected us, or does not let this page read the file. Check the address, and that it sends “Access-Control-Allow-Origin”.',
      status: (detail: string) => `The server answered ${detail}. Check that the file is there.`,
      slow: () => 'The file took too long to arrive. Check the server.',
      large: () => 'The file is too large to be a pack. Check the address.',
      invalid: (detail: string) =>
        `It’s not a valid pack. ${detail} “npm run pack -- check” lists everything that is wrong.`,
      older: (detail: string) =>
        `It’s version ${detail}, which is older than the one in use. Give it a higher version, or set “packVersion” to ${detail} in the policy.`,
      pinned: (detail: string) =>
        `It’s version ${detail}, but the policy asks for another. Change “packVersion”, or publish that version.`,
    },
    about: 'About',
    waymark: (organisation: string) => `This is Waymark, set up and run by ${organisation}.`,
    privacy: 'Privacy',
    terms: 'Terms',
    accessibility: 'Accessibility',
  },
  configure: {
    title: 'What should people here see first?',
    about:
      'Everyone in this channel, chat or meeting sees the same page, with nothing personal on it. To make a request, each person opens Waymark for themselves.',
    first: 'Show first',
    preview: 'What they’ll see',
    later: 'You can change this at any time in the tab’s settings.',
    alone: 'This page sets up a tab in Microsoft Teams. Open it from there.',
  },
  difference: {
    copy: 'Copy both in a sentence, to share',
    title: 'Mentoring and coaching: the difference',
    sideBySide: 'Side by side',
    goodWhen: 'Good when',
    notFor: 'What it is not',
    closer: 'A closer look',
    example: 'For example',
    beside: 'If it’s neither',
    besideAbout: 'Three other kinds of help you may be thinking of.',
    sources: 'Where this comes from',
    next: 'What now?',
    choose: 'Help me choose',
    ask: 'Request mentoring or coaching',
  },
  contact: {
    title: 'Questions and contact',
    ask: 'Who to ask',
    about:
      'They can tell you about the programme and about a request. For anything personal, see “Other support”.',
  },
  /** What people ask about the programme: the answers are the pack's. */
  faq: { title: 'Common questions' },
  choose: {
    begin: 'Start',
    support: 'Show me other support',
    openingMore: 'What happens to your answers',
    harder: 'Something harder',
    chosen: (n: number) => `${n} chosen`,
    progress: (n: number, of: number) => `Question ${n} of ${of}`,
    notSure: 'Not sure',
    next: 'Continue',
    skip: 'Skip this question',
    wayOut: 'Clear and hide is now at the top of this page.',
    backToResult: 'Back to the result',
    resultTitle: 'Where you could start',
    nowTitle: 'Who can help now',
    goOn: 'Continue with the questions',
    toResult: 'Continue to the result',
    urgent: 'If someone is in danger now, please call first.',
    textTo: (number: string) => `Text ${number}`,
    dayAndNight: 'day and night',
    moreHelp: 'Hours and more help:',
    supportTitle: 'People to talk to first',
    supportAbout:
      'For some of what you chose, there are people whose job is to help. You can still ask for mentoring or coaching too.',
    supportAll: 'See everyone who can help',
    bothWays: 'Your answers point both ways. That’s common.',
    leans: {
      mentoring: 'Your answers lean a little towards mentoring, so you could start there.',
      coaching: 'Your answers lean a little towards coaching, so you could start there.',
      unsure: '',
    },
    whichFirst: 'Which would you like first?',
    firstOf: {
      mentoring: { name: 'Mentoring first', why: 'Someone who has done it tells you how' },
      coaching: { name: 'Coaching first', why: 'Someone helps you think it through' },
    },
    order: {
      mentoring: 'Mentoring first, then coaching',
      coaching: 'Coaching first, then mentoring',
    },
    saidFirst: {
      mentoring: 'You said you’d like mentoring first.',
      coaching: 'You said you’d like coaching first.',
    },
    because: 'Because you said',
    change: 'Change',
    changeOf: (question: string) => `Change your answer: ${question}`,
    skipped: 'Not answered, or not sure',
    answer: 'Answer',
    answerTo: (question: string) => `Answer: ${question}`,
    other: 'And the other one?',
    cannot: 'What neither can do',
    ask: {
      mentoring: 'Request mentoring',
      coaching: 'Request coaching',
      unsure: 'Ask, and we’ll decide together',
    },
    carried: 'We’ll fill in what we can, so you’re not asked twice.',
    notCarried: 'Nothing about other support goes into the form.',
    take: 'Take this with you',
    takeHint:
      'For example to talk it over with your manager. It has this result and your reasons, and nothing about other support.',
    takeCopy: 'Copy this result',
    takeMail: 'Email this result',
    difference: 'See them side by side',
    again: 'Start again',
    forgotten: 'Your answers are not kept. They’re gone when you start again or close Waymark.',
  },
  help: {
    title: 'Other support',
    lead: 'People who can help, and how to reach them. Nobody reads what you type here.',
    search: 'Search in your own words',
    searchHint: 'For example “can’t sleep”, “boss shouts”, “skint”. It’s not kept and not sent.',
    results: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
    allOf: (n: number) => `All ${n} who can help`,
    privateHere: 'What you type and choose on this page is not kept and not sent.',
    addressBar:
      'Or type in the address bar: waymark, a space, then your words. The browser may remember them.',
    searchFailed: 'Search did not load. Choose from the list, or try again.',
    noMatchTitle: 'We found nothing for those words',
    noMatch:
      'That does not mean there’s no help. Try one word, clear the box to choose from the list, or talk to someone below: they listen to anyone, about anything.',
    found: 'What you searched for',
    urgentTitle: 'Is someone in danger now?',
    talkTitle: 'Someone to talk to',
    situationsTitle: 'What is going on?',
    situationsHint: 'Choose one. Nothing you choose is kept.',
    unsure: 'I’m not sure',
    unsureHint: 'Show everyone who can help',
    everybody: 'Everyone who can help',
    chooseOther: 'Choose something else',
    fitting: 'Who else can help',
    others: (n: number) => `Others who can help (${n})`,
    more: (n: number) => (n === 1 ? 'Show 1 more' : `Show ${n} more`),
    quiet: 'I can’t talk aloud',
    quietHint: 'Shows only text, chat, email, relay, sign language and web pages.',
    nation: 'Where are you?',
    nationAny: 'Not sure',
    notWhole: 'We could not show all of this entry.',
    filtered: (n: number) =>
      n === 1
        ? '1 service does not match your choices.'
        : `${n} services do not match your choices.`,
    showAll: 'Show everything',
    allShown: 'All services are shown.',
    nations: {
      england: 'England',
      scotland: 'Scotland',
      wales: 'Wales',
      'northern-ireland': 'Northern Ireland',
    },
    readMore: (name: string) => `${name}: what it is`,
    urgency: { emergency: 'Emergency', urgent: 'Urgent help', soon: 'Help and advice' },
    kinds: {
      phone: 'Phone',
      text: 'Text message',
      relay: 'Relay, for text and speech',
      bsl: 'British Sign Language',
      email: 'Email',
      chat: 'Online chat',
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
    details: 'More details',
    otherWays: 'Other ways, and more details',
    can: 'They can',
    cannot: 'They cannot',
    confidentiality: 'What stays private',
    cost: 'Cost',
    runBy: 'Who runs it',
    independent: 'Independent of your employer',
    employer: 'Part of your organisation',
    serves: (nations: string) => `Serves ${nations}`,
    alsoFor: {
      'someone-else': 'Also for you if you’re supporting someone else.',
      'complaint-about-me': 'Also for you if a complaint is about you.',
    },
    hours: 'Hours',
    hoursOf: (kind: string) => `Hours: ${kind}`,
    hoursIn: (place: string) => `Times shown are for ${place}`,
    days: (first: string, last: string) => `${first} to ${last}`,
    closed: 'closed',
    reviewed: (date: string, owner: string) => `Last checked on ${date}. Looked after by ${owner}.`,
    checked: (date: string) => `Last checked on ${date}.`,
    notReviewed: (owner: string) => `Not checked yet. Send questions to ${owner}.`,
    overdue: (date: string) =>
      `This should have been checked by ${date}, but was not. It may have changed.`,
    report: 'Report a problem with this entry',
    reportHow: 'Opens an email to the people who look after it. You press send there.',
    reportSubject: (name: string) => `A problem with “${name}” in Waymark`,
    reportBody: (name: string, reviewed: string | undefined) =>
      `This entry needs checking: ${name} (${reviewed ? `last checked on ${reviewed}` : 'not checked yet'}).\n\nWhat is wrong:\n`,
    takeTitle: 'Take it with you, or pass it on',
    takeNote: 'Anyone who finds a copy, a file or a printout can read it.',
    copyText: 'Copy as text',
    chatText: 'Share in a Teams chat',
    chatNote:
      'You choose who to share it with. Teams then has its name, what it’s for and how to reach it, before you press send there, and may keep that you opened the chat.',
    chatFailed: 'The chat did not open. Copy the text instead.',
    mailText: 'Email it',
    saveText: 'Save as a file',
    saveAsked:
      'We asked your browser to save “note.txt”. If it’s not in your downloads, copy the text instead.',
    print: 'Print',
    printAll: 'Print the whole list for a notice-board',
    printAllInTab: 'Open in a tab, to print the whole list',
    printFailed: 'It did not print here. Open Waymark in your browser to print the list.',
    printAlways: 'day and night',
    printFoot: (day: string, version: number) =>
      `* Not checked yet, or not lately. List of ${day}, version ${version}. Hours may differ on public holidays. Something wrong?`,
    clear: 'Clear and hide',
    clearTitle: 'Clear and hide, or both Shift keys at once: what it can and cannot do',
    clearDoes: [
      'It wipes what you typed and chose here, shows the page about mentoring and coaching, and closes Waymark where it can.',
      'If you chose not to keep a draft on this device, what you wrote in the form goes too.',
      'It cannot clear your browser’s history, or what Teams or your network records. They may show that you opened Waymark, and when. They do not show what you chose or read here.',
      'If you followed a link, called, sent a message, or copied, saved or printed something, that leaves its own traces: in the history, on the network, in a list of calls or a bill, or in a sent message. So does a link that brought you straight here, and what you typed in the address bar.',
      'A work device may be monitored. If that worries you, use your own phone.',
    ],
    hiddenDone: 'Done',
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
