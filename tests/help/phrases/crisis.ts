/** Words that must not miss, not even once: of danger, and of people who cannot hear or speak. */
import type { Phrase } from './before-the-search';

const SAFE = ['s:safety', 'v:emergency'];
const ASSAULT = ['s:safety', 's:harassment', 'v:emergency', 'v:harassment-adviser'];
const DESPAIR = ['s:safety', 'v:samaritans', 'v:shout', 'v:emergency'];
const HOME = ['s:home', 'v:domestic-abuse', 's:safety'];
const DEAF = ['v:emergency', 'v:nhs-111', 'v:domestic-abuse'];

export const crisis: readonly Phrase[] = [
  { text: 'I keep picturing stepping in front of the train', expect: DESPAIR },
  { text: 'i want to jump off the bridge', expect: DESPAIR },
  { text: 'thinking of crashing my car', expect: DESPAIR },
  { text: 'a colleague shoved me up against the wall', expect: [...SAFE, 's:harassment'] },
  { text: 'neidio o flaen trên', expect: DESPAIR },
  { text: 'rape', expect: ASSAULT },
  { text: 'raped', expect: ASSAULT },
  { text: 'i was raped', expect: ASSAULT },
  { text: 'i was sexually assaulted', expect: ASSAULT },
  { text: 'sexual violence', expect: ASSAULT },
  { text: 'treisio', expect: ASSAULT },
  { text: 'unsafe', expect: SAFE },
  { text: 'i feel unsafe', expect: SAFE },
  { text: 'i dont feel safe', expect: SAFE },
  { text: 'he has a knife', expect: SAFE },
  { text: 'being stalked', expect: ['s:safety', 's:harassment', 's:home'] },
  { text: 'kill myself', expect: DESPAIR },
  { text: 'suicidal', expect: DESPAIR },
  { text: 'i took an overdose', expect: DESPAIR },
  { text: 'hunanladdiad', expect: DESPAIR },
  { text: 'my husband hits me', expect: HOME },
  { text: 'he strangled me', expect: HOME },
  { text: 'scared to go home', expect: HOME },
  { text: 'bsl', expect: DEAF },
  { text: 'sign language', expect: DEAF },
  { text: 'iaith arwyddion', expect: DEAF },
  { text: 'deaf', expect: DEAF },
  { text: 'relay uk', expect: [...DEAF, 'v:samaritans'] },
  { text: 'textphone', expect: [...DEAF, 'v:samaritans'] },
  { text: 'cannot speak', expect: ['v:emergency', 'v:shout'] },
];
