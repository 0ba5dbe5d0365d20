/** The desk's own words in English. Nothing that staff load has them. */
import { countIn } from './count';

const n = countIn('en');

/** Who is spoken of, each by a name or by what stands for one: whoever asked, whoever is proposed or was, and whose
 * turn it is. */
interface Names {
  readonly asker: string;
  readonly person: string;
  readonly one: string;
}

/** What is said of what to do next. */
export type NextKey =
  | 'new'
  | 'tell'
  | 'find'
  | 'place'
  | 'asker'
  | 'proposed'
  | 'askAlso'
  | 'answers'
  | 'answer'
  | 'agreed'
  | 'introduced'
  | 'running'
  | 'ended'
  | 'withdrawnRunning'
  | 'nothing';

const NEXT: Readonly<Record<NextKey, (names: Names) => string>> = {
  new: () => 'No one has this in hand yet.',
  tell: ({ one }) => `${one} has not heard from you yet.`,
  find: () => 'Find someone, ask something, or close it.',
  place: () => 'They are waiting for a place. Look again when one is free.',
  asker: ({ one }) => `Waiting for ${one}. Say so here when you hear from them.`,
  proposed: ({ person }) => `${person} is proposed. Ask both before you bring them together.`,
  askAlso: ({ one }) => `Now ask ${one} too.`,
  answers: ({ asker, person }) =>
    `Waiting for ${asker} and ${person}. Mark each answer when it comes.`,
  answer: ({ one }) => `Waiting for ${one}. Mark the answer when it comes.`,
  agreed: () => 'Both said yes. Bring them together, then mark them as paired.',
  introduced: () => 'You wrote to both. Now mark them as paired.',
  running: ({ person }) => `They work with ${person}. Mark it when that has ended.`,
  ended: ({ person }) => `Their work with ${person} has ended. Tell them.`,
  withdrawnRunning: ({ person }) => `Tell ${person}, then mark that it has ended.`,
  nothing: () => 'Nothing.',
};

export const deskEn = {
  title: 'Waymark desk',
  failed: 'The desk could not start. Reload the page to try again.',
  reload: 'Reload',
  pageFailed: 'This page could not be shown. Go back to the inbox, or reload the page.',
  nav: {
    label: 'The desk',
    inbox: 'Inbox',
    'bring-in': 'Bring in',
    people: 'People',
    figures: 'Figures',
    keep: 'Keep and hand over',
  },
  kept: {
    opening: 'Opening…',
    disk: 'Kept on this device',
    memory:
      'This browser keeps nothing here. Save a copy before you close this page, or everything on it is gone.',
    late: 'What is kept here has not opened yet, so you do not see it. Another window of the desk may be holding it up: close the others. What you do meanwhile is in this window alone, and is put with the rest as soon as that opens. Keep this window open until then.',
    notYet: 'Not yet',
    notYetAbout:
      'This page needs everything that is kept here, and that has not opened yet. It is shown as soon as it has.',
    emptied:
      'The browser deleted what the desk kept here. Open your last copy, or bring the requests in again.',
  },
  /** Of a change that was not made. */
  notKept: 'That could not be saved. The device may be full. Nothing was changed: try again.',
  notNow:
    'That can no longer be done: this request was changed in another window. Look at it again.',
  inbox: {
    title: 'Inbox',
    overdue: (count: number) => n(count, { one: '1 overdue', other: '# overdue' }),
    states: {
      new: 'New',
      'in-hand': 'In hand',
      waiting: 'Waiting for someone',
      done: 'Done',
    },
    statesLabel: 'Where requests stand',
    search: 'Search',
    searchHint: 'A name, an email address, a reference, or words from a request',
    kind: 'Kind',
    unit: 'Unit',
    who: 'Who has it',
    all: 'All',
    nobody: 'No one yet',
    empty: 'Nothing is here yet',
    emptyAbout:
      'Bring in the requests you have: emails, a table, or the text of a message. They stay on this device.',
    bringIn: 'Bring in requests',
    none: 'No requests here.',
    noneFound: 'No requests match. Try fewer words, or show all.',
    noneHere: 'None here match. But there are some in:',
    showAll: 'Show all',
    found: (count: number) => n(count, { one: '1 request', other: '# requests' }),
    more: (count: number) => `Show ${count} more`,
    due: (day: string) => `Reply by ${day}`,
    overdueSince: (day: string) => `Reply was due by ${day}`,
    replied: (day: string) => `First reply ${day}`,
    unnamed: 'No name',
  },
  kinds: { mentoring: 'Mentoring', coaching: 'Coaching', unsure: 'Mentoring or coaching' },
  waitsFor: {
    asker: 'Waiting for the person who asked',
    person: 'Waiting for the mentor or coach',
    both: 'Waiting for both',
    place: 'Waiting for a free place',
  },
  outcomes: {
    paired: 'Paired',
    ended: 'Was paired, has ended',
    'other-help': 'Pointed to something else',
    nobody: 'No one could be found',
    'no-answer': 'They did not answer',
    withdrawn: 'Withdrawn',
  },
  bringIn: {
    title: 'Bring in requests',
    about:
      'Choose files, or paste the text of an email. You see what is in them before anything is added. Bringing the same thing in twice does no harm.',
    choose: 'Choose files',
    chooseHint:
      'Emails saved as files (.eml), a table (.csv), or JSON. You can drop files here too.',
    drop: 'Drop them here',
    paste: 'Or paste the text of an email',
    pasteHint: 'Forwarded, quoted or with a signature: paste it as it is.',
    pasted: 'What you pasted',
    read: 'Look at what I pasted',
    reading: 'Reading…',
    fetch: 'Look in the inbox on this machine',
    fetched: 'The inbox on this machine',
    notFetched: 'The inbox on this machine did not answer. Is npm start still running?',
    notRead: (name: string) => `${name} could not be read. Choose it again.`,
    previewTitle: 'What is in it',
    fresh: (count: number) => `${count} new`,
    known: (count: number) => `${count} known`,
    takenBack: (count: number) => n(count, { one: '1 withdrawal', other: '# withdrawals' }),
    takenBackThese: 'These will be marked as withdrawn:',
    knownThese: 'These are here already:',
    notUnderstood: (count: number) => `${count} not understood`,
    nothing: 'There is nothing new in it.',
    add: 'Add to the inbox',
    addWithdrawn: 'Mark as withdrawn',
    addKnown: 'Keep that it came again',
    leave: 'Leave it',
    added: (count: number) =>
      n(count, { one: '1 request was added.', other: '# requests were added.' }),
    marked: (count: number) =>
      n(count, {
        one: '1 request was marked as withdrawn.',
        other: '# requests were marked as withdrawn.',
      }),
    addedNone: 'It was here already. Nothing new was added.',
    toInbox: 'Go to the inbox',
    line: (name: string, line: number) => `${name}, row ${line}`,
    why: {
      empty: 'There is nothing in it.',
      'too-large': 'It is larger than 50 MB. Bring it in as several files.',
      'not-json': 'It begins like JSON but cannot be read. It may have been cut: save it again.',
      'not-ours': 'It was not made by Waymark, or by a newer Waymark than this one.',
      'not-whole': 'It is not a whole request from Waymark.',
      'wrong-reference': 'Its reference does not belong to its id. It may have been edited.',
      'no-reference': 'It has no reference, so it cannot be told which request it is.',
      'no-columns': 'It has no column “reference”, “Title” or “RequestId”. Is it the right table?',
      'broken-row':
        'A quotation mark is missing in this row. Correct it in the table, then bring it in again.',
      workbook: 'It is an Excel workbook. Save it as CSV in Excel, then bring that in.',
      outlook: 'It is an Outlook file (.msg). Save it as .eml, or paste the text of the email.',
      'not-a-mail': 'It looks like an email but cannot be opened. Paste its text instead.',
      'no-request': 'No request from Waymark was found in it.',
      mention: 'It names a request, but the request itself is not in it. Paste the whole email.',
    },
    reminder: (reference: string) => `They have asked again, and heard nothing: ${reference}`,
    unsure: (reference: string, questions: string) =>
      `${reference}: these answers could not be read for certain. They are in the text. ${questions}`,
    detail: (what: string) => `Look at: ${what}`,
  },
  case: {
    back: 'Back to the inbox',
    notHere: (reference: string) => `${reference} is not on this desk`,
    notHereAbout: 'It was not brought in here yet, or it was deleted.',
    reference: 'Reference',
    alone:
      'This request was withdrawn, and the request itself has not been brought in. There is nothing to do.',
    withdrawn: 'They withdrew this request. Do not reply as if it were open.',
    withdrawnPaired: 'They withdrew this request after they were paired. Tell the other one.',
    two: 'What came in differs: two emails, or an email and a table, do not say the same. Read both under “How it came”.',
    nextTitle: 'What to do next',
    next: NEXT,
    theAsker: 'The person who asked',
    tell: 'Tell them that you have it',
    tellEnded: 'Tell them that it has ended',
    ask: (name: string) => `Ask ${name}`,
    askedElse: (name: string) => `I asked ${name} another way`,
    introduce: 'Bring them together',
    more: 'Something else',
    undo: 'Undo',
    undone: 'Undone.',
    cannotUndo:
      'That can no longer be undone: the person cannot be proposed now. Find someone again.',
    heardWhat: 'What did they say?',
    heardHint: 'If you like. It goes into the notes.',
    who: (name: string) => `${name} has it`,
    take: 'I’ll take it',
    hand: 'Hand to a colleague',
    handTo: 'Whose is it now?',
    handYes: 'Hand over',
    yourName: 'Your name, as colleagues know it',
    yourNameHint: 'It stands beside what you have in hand. It stays on this device.',
    save: 'Save',
    cancel: 'Cancel',
    propose: 'Find someone',
    reply: 'Reply',
    yes: (name: string) => `${name} said yes`,
    no: (name: string) => `${name} said no`,
    dropProposal: 'Withdraw the proposal',
    pair: 'They are paired',
    waitsFor: (name: string) => `I’m waiting for ${name}`,
    waitsForPlace: 'They’re waiting for a place',
    heard: 'I heard back',
    close: 'Close it',
    closeAs: {
      'other-help': 'I pointed them to something else',
      nobody: 'I could not find anyone',
      'no-answer': 'They did not answer',
    },
    reopen: 'Open it again',
    ended: 'It has ended',
    askedTitle: 'What was asked',
    asWritten: 'The whole message, as they checked it',
    none: 'Nothing is known of it yet but its reference.',
    happenedTitle: 'What happened',
    nothing: 'Nothing yet.',
    noteLabel: 'Add a note',
    noteHint:
      'For you, and for a colleague who takes over. Leave out anything they would not want to read.',
    noteAdd: 'Add note',
    cameTitle: 'How it came',
    ways: {
      json: 'From a system',
      table: 'From a table',
      list: 'From a Microsoft List',
      mail: 'By email',
    },
    cameAs: { request: 'request', withdrawal: 'withdrawal' },
    did: {
      brought: 'Brought in',
      taken: (name: string) => `${name} took it`,
      noted: 'Note',
      proposed: (name: string) => `Proposed: ${name}`,
      ticked: (what: string) => `Checked first: ${what}`,
      ticks: {
        'seeker-unknown': 'who it is for',
        'same-name': 'both have the same name',
        'avoid-unknown': 'not known who to avoid',
        'avoid-says': 'who to avoid',
        'avoid-resembles': 'a name like it in who to avoid',
        'they-resemble': 'who the other must not meet may be them',
        'manager-resembles': 'the manager has a name like it',
        'manager-unknown': 'not known who manages them',
        'named-in-text': 'a name like it in the request',
      } as Readonly<Partial<Record<string, string>>>,
      'proposal-dropped': 'The proposal was withdrawn',
      replied: {
        received: 'Wrote to them: we have your request',
        question: 'Wrote to them with a question',
        'proposal-to-asker': 'Wrote to them with a proposal',
        'proposal-to-person': 'Wrote to the mentor or coach with a proposal',
        introduction: 'Wrote to both to bring them together',
        waiting: 'Wrote to them: no one is free at present',
        no: 'Wrote to them: not here, and what else there is',
        ended: 'Wrote to them that it has ended',
      },
      sending: (what: string) => `Sending from your mailbox: ${what}`,
      unsent: 'It was not sent',
      heard: 'Heard back',
      closed: 'Closed',
      reopened: 'Opened again',
      ended: 'Ended',
      undone: (what: string) => `Undone: ${what}`,
      withdrawn: 'They withdrew it',
    },
  },
  reply: {
    none: 'There are no texts for replies yet. The person who writes your content adds them in the studio, under “What you reply”.',
    which: 'What do you want to say?',
    kinds: {
      received: 'We have it',
      question: 'A question',
      'proposal-to-asker': 'A proposal, to the person who asked',
      'proposal-to-person': 'A proposal, to the mentor or coach',
      introduction: 'Bring them together, to both',
      waiting: 'Nobody is free at present',
      no: 'No, and what else there is',
      ended: 'It has ended',
    },
    language: 'Language of the reply',
    message: 'Add something in your own words',
    messageHint:
      'It goes into the text below. You can change everything once it is open in your email.',
    preview: 'What it says',
    to: 'To:',
    subject: 'Subject:',
    noAddress: 'No email address is known for them. Copy the text, and send it in your own way.',
    noPerson:
      'The mentor or coach is not in your list of people. Copy the text, and send it in your own way.',
    long: 'This is too long for your email program to open filled in. Copy it first, then paste it there.',
    mail: 'Open in your email',
    copy: 'Copy',
    chat: 'Chat in Teams',
    meet: 'Plan a meeting in Teams',
    notOpened: 'Nothing opened. Copy the text, and send it in your own way.',
    didYou: 'If it opened, it is not sent yet. Did you send it?',
    afterSending: 'When you have sent it, say so here. Nobody else sees that you did.',
    sent: 'Yes, I sent it',
    noted: 'Noted: you sent it.',
    /** From the mailbox of whoever sits here. */
    own: {
      send: 'Send from my mailbox',
      sending: 'Sending…',
      mayHave: (what: string) =>
        `“${what}” may have been sent from your mailbox. Check your Sent items before you send it again.`,
      unknown: 'It left this device, but we do not know whether your mailbox accepted it.',
      was: 'It was sent',
      wasNot: 'It was not sent',
      account: (account: string) =>
        `You’re signed in as ${account}. Nothing has been sent. Is it to come from this address?`,
      no: 'Microsoft 365 did not accept it, so nothing was sent. Open it in your email instead.',
      why: {
        unreachable:
          'We could not reach Microsoft 365, so nothing was sent. Check that you’re online, then try again.',
        'sign-in':
          'You need to sign in, so nothing was sent. Try again and sign in. If no window opens, your browser may have blocked it: allow pop-ups here.',
        'sign-in-cancelled': 'You cancelled the sign-in, so nothing was sent.',
        'sign-in-consent':
          'Your organisation has not allowed Waymark to send email for you yet, so nothing was sent. Only an administrator can allow it. Open it in your email instead.',
        'sign-in-offline':
          'There was no network to sign you in, so nothing was sent. Check that you’re online, then try again.',
        'sign-in-timeout':
          'Signing in took too long, so nothing was sent. If it happens again, open it in your email instead.',
        'sign-in-unsupported':
          'Waymark cannot sign you in here, so nothing was sent. Open it in your email instead.',
        unauthorised:
          'Microsoft 365 did not accept your sign-in, so nothing was sent. Try again and sign in.',
        forbidden:
          'Your organisation does not let Waymark send from your mailbox, so nothing was sent. Open it in your email instead.',
        'not-found':
          'Your account has no mailbox Waymark can send from, so nothing was sent. Open it in your email instead.',
        busy: 'Microsoft 365 is busy, so nothing was sent. Try again in a few minutes.',
      } as Readonly<Partial<Record<string, string>>>,
    },
    both: 'Before you send it, look whether both addresses are there.',
    toNext: 'Go to what to do next',
  },
};

export type DeskWords = typeof deskEn;
