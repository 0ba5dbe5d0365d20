/** Asked once, when the search had learnt from every other table, and never tuned for: 15 of 20 in
 * English and 9 of 10 in Welsh led to the right place within three. Beside the tables of
 * `three-fresh-tables`, as first asked: 89 of 102 and 53 of 56. That is what to expect of words that nobody
 * foresaw; below it, the search has become worse. */
import type { Phrase } from './before-the-search';

export const english: readonly Phrase[] = [
  {
    text: 'head of school ignores my emails',
    expect: ['s:conflict-manager', 'v:managers-manager'],
  },
  {
    text: 'senior lecturer put his hand on my leg',
    expect: ['s:harassment', 'v:harassment-adviser', 's:safety'],
  },
  { text: 'nothing matters any more', expect: ['s:safety', 'v:samaritans', 'v:shout', 's:health'] },
  { text: 'behind on the mortgage', expect: ['s:money', 'v:debt-advice'] },
  { text: 'my wife checks my messages', expect: ['s:home', 'v:domestic-abuse'] },
  { text: 'aunt died on sunday', expect: ['s:bereavement', 'v:bereavement-support'] },
  { text: 'anxeity about coming in to work', expect: ['s:health', 'v:counselling', 'v:shout'] },
  { text: 'hot flushes', expect: ['s:health', 'v:gp', 'v:occupational-health'] },
  { text: 'someone nicked my idea', expect: ['s:conflict-colleague', 's:wrongdoing'] },
  {
    text: 'they want me to sign a settlement agreement',
    expect: ['s:employment', 'v:acas', 'v:union'],
  },
  {
    text: 'can they change my hours',
    expect: ['s:employment', 'v:union', 'v:acas', 'v:hr-adviser'],
  },
  { text: 'hr say i bullied a junior', expect: ['s:complaint-about-me', 'v:dignity-contacts'] },
  { text: 'faked exam marks', expect: ['s:wrongdoing', 'v:speak-up', 'v:whistleblowing-charity'] },
  { text: 'colleague crying in the toilets', expect: ['s:someone-else', 'v:supporter-guide'] },
  { text: 'two factor code not coming', expect: ['v:it-service'] },
  { text: 'no childcare in the holidays', expect: ['s:home', 'v:hr-adviser'] },
  { text: 'carpal tunnel', expect: ['v:occupational-health', 's:health', 'v:gp'] },
  { text: 'prepare for a job interview', expect: ['k:mentoring', 'k:coaching', 'v:training'] },
  {
    text: 'man shouting outside the library',
    expect: ['v:campus-security', 's:safety', 'v:emergency'],
  },
  { text: 'drug problem', expect: ['s:health', 'v:gp', 'v:counselling'] },
];

export const welsh: readonly Phrase[] = [
  { text: 'rheolwr yn fy meirniadu o hyd', expect: ['s:conflict-manager', 's:harassment'] },
  { text: 'collais fy mabi', expect: ['s:bereavement', 'v:bereavement-support'] },
  { text: 'wedi cael llond bol', expect: ['s:health', 'v:counselling', 's:safety'] },
  { text: 'fy nghariad yn fy rheoli', expect: ['s:home', 'v:domestic-abuse', 'v:live-fear-free'] },
  {
    text: 'dim digon o gyflog',
    expect: ['s:money', 's:employment', 'v:hardship-fund', 'v:debt-advice', 'v:hr-adviser'],
  },
  { text: 'torri cyfrifiadur', expect: ['v:it-service', 's:learning'] },
  { text: 'cael fy ngwahardd', expect: ['s:complaint-about-me', 'v:union', 's:employment'] },
  { text: 'jôcs am ferched', expect: ['s:harassment', 'v:harassment-adviser'] },
  { text: 'poen yn fy mrest', expect: ['v:emergency', 'v:nhs-111', 's:health', 'v:gp'] },
  { text: 'cam nesaf yn fy ngyrfa', expect: ['k:mentoring', 'k:coaching'] },
];
