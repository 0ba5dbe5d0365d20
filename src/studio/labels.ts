/** What the members of a pack are called when their changes are read out. */

/** A way to reach a service, by its kind. */
export const WAYS: Readonly<Record<string, string>> = {
  phone: 'telephone',
  text: 'text message',
  relay: 'text relay',
  bsl: 'sign language',
  email: 'email',
  chat: 'chat',
  web: 'web page',
  visit: 'place',
};
/** Of a way to reach a service, what is meant by the way itself. */
export const REACHED_BY = ['number', 'address', 'url', 'place'];

/** The parts of a pack. */
export const SECTIONS: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  brand: 'Brand',
  explain: 'The difference',
  guide: 'Guide',
  request: 'Form',
  faq: 'Questions and answers',
  resources: 'Links',
  schemes: 'Schemes',
  replies: 'Replies',
  routes: 'Where requests go',
  situations: 'Situations',
  services: 'Services',
  languages: 'Languages',
  notes: 'Notes',
};

/** Members whose own names are no words, or the wrong ones. */
export const MEMBERS: Readonly<Record<string, string>> = {
  goodWhen: 'good when',
  notFor: 'not for',
  words: 'search words',
  many: 'several answers',
  answers: 'answers',
  because: 'because you said',
  form: 'what the form then says',
  first: 'services named first',
  never: 'services never offered',
  lead: 'points to lead by',
  unitLabel: 'what faculties are called',
  units: 'faculties and directorates',
  avoidHint: 'who is not matched',
  meeting: 'ways to meet',
  askManager: 'whether the manager knows',
  nameManager: 'who the manager is',
  onBehalf: 'asking for somebody else',
  fields: 'questions of your own',
  replyDays: 'days to reply',
  keepDays: 'days that a request is kept',
  next: 'what happens next',
  pace: 'waiting times',
  teamsApp: 'Waymark in Teams',
  toAsker: 'proposal to who asked',
  toPerson: 'proposal to who would mentor or coach',
  for: 'kinds of request',
  to: 'email',
  signIn: 'sign-in',
  can: 'what they can do',
  cannot: 'what they cannot do',
  alsoFor: 'also for',
  runBy: 'run by',
  methods: 'ways to reach it',
  sourceUrl: 'page of the source',
  reviewed: 'last reviewed',
  due: 'next review',
  toConfirm: 'not checked yet',
};
