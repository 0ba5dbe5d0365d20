/** What an editor says when an author rests on a member of a pack. Here and not in `src/pack/schema.ts`,
 * whose every byte is loaded by whoever has a pack of their own. A name stands for every place that ends
 * with it; of two that fit, the longer one. */
export const HELP: Readonly<Record<string, string>> = {
  $schema: 'Where your editor finds this help. Leave it as it is.',
  notes: 'Notes between authors. Waymark never shows them.',
  format: 'Leave it as it is: it says by which rules this file is written.',
  version: 'A whole number. Make it one higher each time you publish.',
  updated: 'The day on which you last changed the pack, such as 2026-11-24.',
  languages:
    'The languages that you keep up to date, such as ["en", "cy"]. The first is shown where a text lacks the reader’s.',

  organisation: 'Who you are, who to write to, and your own small print.',
  'organisation.name': 'Your organisation’s name.',
  programme: 'What your mentoring and coaching programme is called.',
  contact: 'Who people write to when they have a question or hear nothing.',
  'contact.name': 'A team or a person, as people know them.',
  'contact.email':
    'Read by someone on each working day. Requests go here where no other route serves.',
  'contact.phone': 'Digits and spaces.',
  'contact.page': 'The programme’s own page. Starts with https://',
  privacy: 'What you do with a request. Ask whoever looks after data protection to read it.',
  terms: 'What Waymark is, and is not, here.',
  accessibility: 'How to get help, or to ask in another way.',
  title: 'The heading of this page.',
  about: 'Paragraphs, in order.',

  brand: 'How it looks: at the top of each page, and in the colour of buttons and links.',
  'brand.name': 'Your name at the top, short. Without it: that of “organisation”.',
  logo: 'Your logo, at most 8 kB. One more than twice as wide as high stands for the name; any other stands beside it.',
  light: 'On a light page. npm run pack -- logo logo.svg writes what belongs here.',
  dark: 'On a dark page. Without it: the same as on a light one.',
  colour:
    'Your one colour, such as "#0b3d91". What is made of it can always be read; one that is too light is refused, with the nearest that is not.',

  explain: 'The difference between mentoring and coaching, as you use the words.',
  'explain.intro': 'One paragraph before everything else.',
  'explain.mentoring': 'Mentoring: what you mean by it, and what it is good for.',
  'explain.coaching': 'Coaching: what you mean by it, and what it is good for.',
  'mentoring.name': 'What you call it.',
  'coaching.name': 'What you call it.',
  short: 'What a mentor, or a coach, does: one sentence of at most 14 words. It stands on Start.',
  meaning: 'What one is, in a sentence or two, such as “A mentor is …”.',
  goodWhen: 'When it is a good choice. Each a short line.',
  example: 'A short story of someone who had it.',
  notFor: 'What it is not, or cannot do. Each a short line.',
  words:
    'What people type when they look for this, by language: their own words, slang, misspellings.',
  rows: 'The comparison, side by side: one row for each point.',
  'rows.*.label': 'What this row compares, such as “How long”.',
  'rows.*.mentoring': 'How it is in mentoring.',
  'rows.*.coaching': 'How it is in coaching.',
  neighbours: 'Other kinds of help people often have in mind: counselling, training, your manager.',
  'neighbours.*.name': 'What it is called.',
  what: 'What it is.',
  when: 'When it is the better choice.',
  sources: 'Where the facts come from.',
  'sources.*.label': 'The title of the source.',
  'sources.*.url': 'Its address. Starts with https://',

  guide: 'The questions that lead to a good place to start.',
  opening:
    'A page before the first question. Its first paragraph, at most 40 words, is in sight: what this is, and who to call if someone is in danger. The others unfold.',
  questions: 'Up to ten. Every one can be skipped, and “Not sure” is added to each.',
  ask: 'The question.',
  hint: 'A line of help under it.',
  many: 'true when several answers may be chosen.',
  answers:
    'What people can choose. Their order is also that in which other support is shown: put what cannot wait first.',
  label: 'What people see and choose.',
  because: 'Finishes the sentence “Because you said”. No full stop.',
  'answers.*.mentoring': '0 to 5 points for mentoring.',
  'answers.*.coaching': '0 to 5 points for coaching.',
  'answers.*.situations':
    'Ids from “situations”: other support that this answer leads to. Such an answer is never kept.',
  'answers.*.both':
    'true when it says outright that someone would like both: the result is then both, whatever the points.',
  groups:
    'Named groups that unfold, in the order in which they are shown: so that many answers fit a small window.',
  'answers.*.group':
    'The id of the group under which it stands. Without one it is always in sight.',
  'answers.*.first':
    'Ids from “services”: who to name first for this answer. Without them, those that come first in its situations.',
  'answers.*.danger':
    'true when someone may not be safe: who can help now then comes before any other question.',
  'answers.*.advice':
    'What whoever chose it must know before they ask for anything. At the top of the result.',
  'answers.*.topics': 'Ids from “request”, “topics”: ticked in the form beforehand.',
  form: 'What the form then says already, in the person’s own voice. They can change it.',
  'form.preferences': 'What they would like in the person they work with.',
  'form.when': 'When and how often they would like to meet.',
  'form.language': 'In which language.',
  'form.adjustments': 'What should be arranged, such as captions.',
  lead: 'How many points one must be ahead by before it alone is suggested.',
  outcomes: 'What is said at the end, for each result.',
  'outcomes.mentoring': 'Mentoring is ahead.',
  'outcomes.coaching': 'Coaching is ahead.',
  both: 'Neither is clearly ahead.',
  support: 'Only other support was pointed to.',
  unsure: 'Everything was skipped.',
  'outcomes.*.title': 'The result in a few words. A good place to start, never what someone needs.',
  'outcomes.*.about': 'Why that is a good place to start.',
  other: 'What the other one would add.',
  cannot: 'What it cannot do.',

  request: 'The form.',
  limits: 'What stays private and what does not. Shown before the first box to write in.',
  topics: 'What people can say they would like to work on.',
  units: 'Your faculties and directorates. An empty list [] leaves the question out.',
  unitLabel: 'What the question for it is called, such as “Your school or service”.',
  avoidHint: 'What you promise about who people are not matched with, such as their own manager.',
  meeting: 'Ways to meet.',
  askManager: 'true asks whether the manager knows. The answer decides nothing in Waymark.',
  nameManager:
    'true asks who the manager is, only so that they are not matched with the person. It can be left blank.',
  onBehalf:
    'true lets someone ask for a person in their team, who knows and agrees. Leave it out where only the person themselves may ask.',
  fields: 'Questions of your own, up to six.',
  'request.fields.*.for':
    'Which kinds of request it is asked for: mentoring, coaching, unsure. Without it: all.',
  required: 'true when it must be answered.',
  options: 'Answers to choose from. Without them it is a box to write in.',
  replyDays:
    'Within how many days you reply; where that is a weekend, by the Monday after it. People are told the day, and who to ask after it.',
  keepDays: 'For how many days after its last change a request stays on the person’s device.',
  next: 'What happens after a request has been sent. Paragraphs, in order.',

  timing:
    'When what is asked for begins. Each entry says until when it is shown. Leave it out where it never changes.',
  'timing.zone': 'By whose clocks a day begins and ends, such as "Europe/London".',
  rounds: 'Where requests are taken in rounds: those to come.',
  'rounds.*.for': 'Which kinds of request: mentoring, coaching, unsure. Without it: all.',
  opens:
    'The first day on which requests are taken up. Whoever asks before reads that theirs waits until then.',
  closes: 'The last day for requests of this round.',
  starts: 'The day on which what was asked for begins.',
  until: 'The last day on which this is shown.',
  pace: 'How long it takes at present. Where several are for one kind, the first that is still shown.',
  'pace.*.for': 'Which kinds of request: mentoring, coaching, unsure. Without it: all.',
  weeks: 'About how many weeks from a request to a first meeting. A whole number.',

  faq: 'What people ask about the programme. On the page “Questions and contact”, and folded on the difference, in the form and after a request.',
  'faq.*.ask': 'A question, as somebody would ask it.',
  'faq.*.answer': 'Its answer, in a few sentences.',

  resources:
    'Training, a handbook: links after the result of the guide, and in what happens after a request.',
  'resources.*.label': 'What it is called.',
  'resources.*.about': 'What it is, in a line.',
  'resources.*.url': 'Its address. Starts with https://',
  'resources.*.for': 'Which kinds it is for: mentoring, coaching, unsure. Without it: all.',

  schemes:
    'Schemes beside your central one: of a faculty, which its people see first, or for some people, such as returners or researchers.',
  'schemes.*.name': 'What it is called.',
  who: 'Who it is for, where its faculty does not say it all, such as “Staff back after a long leave”.',
  'schemes.*.what': 'What it is, in a sentence or two.',
  join: 'How to join, in words that work by themselves.',
  'schemes.*.url': 'The page on which to join or read more. Starts with https://',
  'schemes.*.units':
    'Ids from “request”, “units”: whose scheme it is. Without it, it is listed for everybody.',
  'schemes.*.for': 'Which kinds it offers: mentoring, coaching, unsure. Without it: all.',

  replies:
    'What your team says in its replies, for the desk: paragraphs, in order. Names in braces are filled in: {name}, {asker}, {person}, {kind}, {topics}, {unit}, {meeting}, {when}, {personWhen}, {reference}, {day}, {message}, {link}, {me}. A sentence with one that is not known is left out.',
  teamsApp:
    'The id of Waymark in your Teams catalogue: the link in a reply then opens it there. Without it, the link opens Waymark’s own page.',
  received: 'You have the request.',
  question: 'You need to know something first; {message} is what you ask.',
  toAsker: 'A proposal, to whoever asked: {person} is who you propose.',
  toPerson: 'The same proposal, to who would mentor or coach: {asker} is who asked.',
  introduction:
    'To both at once, when both have said yes: {asker} and {person}, and what each needs to meet.',
  waiting: 'Nobody is free at present, and they wait.',
  no: 'You cannot offer it, and what else there is.',
  ended: 'It has come to its end.',

  routes: 'Where requests go. There must be one for each kind that serves every faculty.',
  'routes.*.kind':
    'email, teams-chat or link: the person sends it from there. webhook or graph-mail: Waymark sends it.',
  to: 'Who receives it: one email address.',
  'routes.*.name': 'Who receives it, in words that people know.',
  for: 'Which kinds of request go here: mentoring, coaching, unsure. Without it: all.',
  'routes.*.units':
    'Ids from “request”, “units”: only their requests go here. Without it: everybody’s.',
  fallback: 'The id of the route to offer when this one does not work.',
  'routes.*.url': 'Where it is sent, or the form that is opened. Starts with https://',
  'routes.*.fields': 'Which of our answers fills which of the form’s parameters.',
  signIn: 'How people sign in to send. Your IT administrator has these values.',
  clientId: 'The client id of the app registration.',
  tenant: 'Your tenant: its domain or its id.',
  scope: 'The permission that the receiver asks for.',

  situations: 'What may be going on for someone. Each leads to services.',
  'situations.*.label': 'In the words of the person, such as “A problem with my manager”.',
  advice: 'Shown above the services, when this is chosen.',
  first: 'Ids of services that come first here, in this order, after emergencies.',
  never: 'Ids of services that must not be offered here, such as mediation for harassment.',

  services: 'People who can help, and how and when each is reached.',
  'services.*.name': 'What it is called.',
  'services.*.about': 'What it is, in a sentence or two.',
  can: 'What they can do. Each a short line.',
  'services.*.cannot': 'What they cannot do. Each a short line.',
  alsoFor:
    'someone-else: also for people who support someone. complaint-about-me: also for people who have a complaint against them.',
  'services.*.situations': 'Ids from “situations”: who chooses one of them is shown this service.',
  runBy: 'Who runs it, in a few words: the NHS, a charity, a part of your organisation.',
  independent: 'true when it has no tie to the employer.',
  confidentiality: 'What stays private, and when it does not.',
  cost: 'What it costs, such as “Free for staff”.',
  nations: 'Where it serves. Without it: everywhere.',
  urgency:
    'emergency: a life is in danger. urgent: someone to talk to today. soon: help that can wait for a day.',
  methods: 'Ways to reach it. Each has its own hours.',
  'methods.*.kind':
    'phone, text, relay (text relay), bsl (sign language), email, chat, web or visit. Give one that needs no voice, if there is one.',
  number: 'Digits and spaces, as people dial it.',
  keyword: 'The word to text, where there is one.',
  'methods.*.url': 'The address of the page. Starts with https://',
  address: 'One email address.',
  place: 'Where to go.',
  hours: '"always", "unknown", or a time zone with a week and special days.',
  zone: 'Such as "Europe/London". Summer time is taken care of.',
  week: 'Groups of days that have the same hours.',
  days: 'Such as ["mon", "tue"].',
  spans: 'From when to when. One that ends before it starts runs past midnight.',
  'dates.*.spans': 'That day’s hours. An empty list [] means closed.',
  from: 'Such as "09:00".',
  'spans.*.to': 'Such as "17:00".',
  dates: 'Special days, each in place of its day of the week.',
  date: 'Such as "2026-12-25".',
  note: 'A short remark.',
  'methods.*.languages':
    'Languages in which they answer, such as ["en", "cy"]; "bfi" is British Sign Language.',
  owner: 'Email of whoever keeps this entry right. Problems with it are reported there.',
  source: 'Where its facts come from.',
  sourceUrl: 'The page that has them. Starts with https://',
  reviewed: 'The day when someone last checked it.',
  due: 'The day by which someone checks it again. After it, the entry shows a warning; it is never hidden.',
  toConfirm:
    'true until you have checked it at its source: it then shows “Not checked yet” and no date. Take it out afterwards.',

  id: 'Small letters, digits and hyphens. Keep it when you change the words: requests refer to it.',
};
