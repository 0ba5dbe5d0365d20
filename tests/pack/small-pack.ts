import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };

const KEPT = ['emergency', 'samaritans', 'harassment-adviser', 'mediation'];
const SITUATIONS = ['safety', 'harassment', 'conflict-colleague', 'someone-else'];
const only = (ids: readonly string[], among: readonly string[]) =>
  ids.filter((id) => among.includes(id));
/** Hundreds of search words are hundreds of times the same kind of place. */
const few = ({ en, cy }: { readonly en: string[]; readonly cy: string[] }) => ({
  en: en.slice(0, 8),
  cy: cy.slice(0, 4),
});
const situations = defaultPack.situations.filter(({ id }) => SITUATIONS.includes(id));

/** Part of the default pack, with each kind of thing that a pack may have: a check takes a moment. */
export const small = {
  ...defaultPack,
  notes: ['For authors'],
  explain: { ...defaultPack.explain, rows: defaultPack.explain.rows.slice(0, 2) },
  guide: {
    ...defaultPack.guide,
    questions: defaultPack.guide.questions.slice(0, 3).map((question) => ({
      ...question,
      answers: question.answers.slice(0, 6).map((answer) => ({
        ...answer,
        ...('situations' in answer && { situations: only(answer.situations ?? [], SITUATIONS) }),
        ...('first' in answer && { first: only(answer.first ?? [], KEPT) }),
      })),
    })),
  },
  request: {
    ...defaultPack.request,
    fields: [
      {
        id: 'campus',
        label: { en: 'Campus' },
        hint: 'Where you work most',
        required: true,
        for: ['mentoring'],
      },
      {
        id: 'grade',
        label: 'Grade',
        options: [
          { id: 'one', label: 'One' },
          { id: 'two', label: 'Two' },
        ],
      },
    ],
    onBehalf: true,
    nameManager: true,
    timing: {
      zone: 'Europe/London',
      rounds: [
        {
          for: ['mentoring', 'unsure'],
          opens: '2026-12-03',
          closes: '2026-12-17',
          starts: '2027-01-11',
          until: '2026-12-31',
        },
      ],
      pace: [{ for: ['coaching'], weeks: 4, until: '2027-01-31' }],
    },
  },
  faq: [{ ask: 'Who are the mentors?', answer: { en: 'Colleagues' } }],
  resources: [
    {
      id: 'handbook',
      label: { en: 'The handbook' },
      about: 'How to prepare',
      url: 'https://example.ac.uk/handbook',
      for: ['coaching'],
    },
  ],
  schemes: [
    {
      id: 'reverse',
      name: { en: 'Reverse mentoring' },
      who: 'Senior staff',
      what: 'Somebody junior mentors somebody senior.',
      join: { en: 'Write to the team.' },
      url: 'https://example.ac.uk/reverse',
      units: ['arts-social'],
      for: ['mentoring'],
      owner: 'team@example.ac.uk',
      reviewed: '2026-11-01',
      due: '2027-11-01',
    },
  ],
  replies: {
    teamsApp: '8c1f4f0e-6a39-4b7e-9a53-0f6f0b0c2a11',
    received: [{ en: 'Dear {name},' }, 'We have it, and reply by {day}.'],
    question: ['Before we go on: {message}'],
    toAsker: ['We would like to suggest {person}.'],
    toPerson: ['{asker} asked.'],
    introduction: ['{asker}, meet {person}.'],
    waiting: ['Nobody is free.'],
    no: ['Not here.'],
    ended: [{ en: 'Thank you. {link}' }],
  },
  routes: [
    {
      id: 'faculty',
      kind: 'webhook',
      name: 'The faculty',
      url: 'https://inbox.example.ac.uk/requests',
      signIn: {
        clientId: '3f0c1a52-6f0f-4c0e-9b64-0f5d4a6e9b11',
        tenant: 'example.ac.uk',
        scope: 'api://x',
      },
      for: ['mentoring', 'coaching'],
      units: ['arts-social', 'health-medicine'],
      fallback: 'mailbox',
    },
    {
      id: 'mailbox',
      kind: 'graph-mail',
      name: { en: 'Your mailbox' },
      to: 'team@example.ac.uk',
      signIn: { clientId: '3f0c1a52-6f0f-4c0e-9b64-0f5d4a6e9b11', tenant: 'example.ac.uk' },
      fallback: 'chat',
    },
    { id: 'chat', kind: 'teams-chat', name: 'Chat', to: 'team@example.ac.uk', fallback: 'form' },
    {
      id: 'form',
      kind: 'link',
      name: 'Form',
      url: 'https://forms.example.ac.uk/x',
      fields: { change: 'entry.1' },
      fallback: 'email',
    },
    { id: 'email', kind: 'email', name: 'The team', to: 'team@example.ac.uk' },
  ],
  situations: situations.map((situation) => ({
    ...situation,
    words: few(situation.words),
    first: only(situation.first ?? [], KEPT),
    ...(situation.never && { never: only(situation.never, KEPT) }),
  })),
  services: defaultPack.services
    .filter(({ id }) => KEPT.includes(id))
    .map((service) => ({
      ...service,
      words: few(service.words),
      situations: only(service.situations, SITUATIONS),
    })),
};
