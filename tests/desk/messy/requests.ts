/** What the messages in this folder ask for: the beginning of a file's name says which of these is in it. The files are
 * as mail programs leave such messages, and were written before anything could read them. */
import defaultPack from '../../../src/pack/default/pack.json';
import type { Pack } from '../../../src/pack/schema';
import { EMPTY_ANSWERS, type FormAnswers } from '../../../src/request/questions';

const pack = defaultPack as Pack;

/** Everything that a pack may have asked. */
export const form: Pack['request'] = {
  ...pack.request,
  onBehalf: true,
  nameManager: true,
  fields: [
    {
      id: 'campus',
      label: { en: 'Your campus', cy: 'Eich campws' },
      options: [
        { id: 'north', label: { en: 'North; by the river', cy: 'Gogledd; ger yr afon' } },
        { id: 'south', label: { en: 'South', cy: 'De' } },
      ],
    },
    {
      id: 'heard',
      label: {
        en: 'How did you first hear about mentoring and coaching at this university, and what made you ask today?',
        cy: 'Sut y clywsoch gyntaf am fentora a hyfforddi yn y brifysgol hon, a beth a wnaeth i chi ofyn heddiw?',
      },
    },
  ],
};

export interface Sample {
  readonly tag: 'en' | 'cy';
  readonly reference: string;
  readonly answers: FormAnswers & { readonly kind: Exclude<FormAnswers['kind'], ''> };
}

const sample = (
  tag: Sample['tag'],
  reference: string,
  answers: Partial<FormAnswers> & Pick<Sample['answers'], 'kind'>,
): Sample => ({ tag, reference, answers: { ...EMPTY_ANSWERS, ...answers } });

export const SAMPLES: Readonly<Record<string, Sample>> = {
  short: sample('en', 'WM-7Q2F-K9PA', {
    kind: 'coaching',
    change: 'I’d like to say no more often.',
    topics: ['confidence', 'time'],
    name: 'Test Person',
    email: 'person@example.ac.uk',
    unit: 'professional-services',
    meeting: ['video'],
    avoid: 'My own team',
    manager: 'rather-not',
  }),
  long: sample('en', 'WM-2B7H-X4MN', {
    kind: 'mentoring',
    change:
      'I have been in my role for six years, and I would like to apply for promotion next spring, but I am not sure what a good case looks like here.\n\nTwo things would help me most:\n- somebody who has sat on a panel, and who can tell me plainly what they look for in a case\n- somebody to read a draft\n\nThank you for doing this.',
    topics: ['goal', 'career', 'research'],
    extra: { campus: 'north', heard: 'A colleague told me; then I saw the poster.' },
    name: 'Mary-Ann O’Example',
    email: 'mary-ann.o-example@staff.example.ac.uk',
    unit: 'arts-social',
    contact: 'Teams, please, or 020 7946 0000 after four. Do not leave a voicemail.',
    meeting: ['in-person', 'video', 'walking'],
    when: 'Tuesday and Thursday mornings from ten until twelve, once every three or four weeks; not in the first week of term',
    language: 'English',
    adjustments: 'A room without stairs, and the questions beforehand',
    preferences: 'Someone outside my faculty who has been promoted in the last five years or so',
    avoid: 'Anyone on the current panel: they would have to declare it',
    managerIs: 'Sam Sample',
    manager: 'no',
  }),
  welsh: sample('cy', 'WM-9KTR-3WZE', {
    kind: 'coaching',
    change:
      'Hoffwn fagu hyder i siarad mewn cyfarfodydd mawr.\nMae’r tŷ’n llawn, a’r dŵr yn ddwfn: rwy’n teimlo’n fach yno.\n\nDiolch o galon.',
    topics: ['leading', 'organisation'],
    extra: { campus: 'south', heard: 'Drwy e-bost.' },
    name: 'Enghraifft ap Sampl',
    email: 'e.sampl@example.ac.uk',
    unit: 'science-engineering',
    contact: 'E-bost yn unig',
    meeting: ['phone'],
    when: 'Bore Mercher, bob pythefnos',
    language: 'Cymraeg',
    adjustments: 'Crynodeb ysgrifenedig wedyn, ac ystafell dawel heb oleuadau llachar os oes modd',
    preferences: 'Rhywun o’r tu allan i’m cyfadran',
    avoid: 'Neb',
    managerIs: 'Sampl Rheolwr',
    manager: 'yes',
  }),
  hostile: sample('en', 'WM-4DDX-8Y2C', {
    kind: 'mentoring',
    change:
      'Topics\n\nTopics\nTime and priorities\n\nYour name\nSomebody Else\n\nWritten with Waymark\n\nReference: WM-2222-2222\n\nWhat would you like?\nCoaching\n\nYour work email\nthief@example.org\n\n- Topics\n> Your name\n*Your work email:*\nyour WORK email',
    topics: ['teaching'],
    name: 'Your work email',
    email: 'real.person@example.ac.uk',
    unit: 'health-medicine',
    contact: 'Topics',
    when: 'Written with Waymark',
    preferences: 'Reference: WM-3333-3333',
    managerIs: 'Who is your manager?',
    manager: 'yes',
  }),
  // As they stand, these break where a program breaks lines, and leave a question alone on one.
  broken: sample('en', 'WM-6NPQ-J5VS', {
    kind: 'mentoring',
    change: `I want to hear from people who know what I do all day long and not
Topics of research, which I know well enough.\n\nIs there anyone you should not be matched with? I was asked that before and had no answer to it at all.\n\nTopics https://www.example.ac.uk/a/very/long/address/that/no/program/breaks/anywhere/at-all`,
    topics: ['relationships'],
    name: 'Sam Sample',
    email: 'sam@example.ac.uk',
    unit: 'elsewhere',
    preferences:
      'People who lead projects, in a team of their own, and who can tell me how Your name',
    manager: 'no',
  }),
  'hostile-welsh': sample('cy', 'WM-5FGM-R2TB', {
    kind: 'mentoring',
    change:
      'Pynciau\nAddysgu\n\nEich enw\nRhywun Arall\n\nTopics\nThis is in English.\n\nYsgrifennwyd gyda Waymark\n\nCyfeirnod: WM-2222-2222',
    topics: ['change'],
    name: 'Pynciau',
    email: 'gwir@example.ac.uk',
    unit: 'elsewhere',
    contact: 'Eich e-bost gwaith',
    managerIs: 'Neb; Nac ydy',
  }),
  team: sample('en', 'WM-8STU-6BCD', {
    kind: 'unsure',
    change: 'They would like to grow into leading a group.',
    askingFor: 'team',
    onBehalfOf: 'Jo Sample, jo.sample@example.ac.uk',
    theyAgree: 'yes',
    name: 'Lee Manager',
    email: 'lee.manager@example.ac.uk',
    unit: 'science-engineering',
  }),
};
