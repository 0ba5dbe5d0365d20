import type { Localised, Pack } from '../../src/pack/schema';
import { inLanguage } from '../../src/text/language';

/** What Teams itself shows of an app: its name and its description. The lengths are those of the manifest's
 * schema, and the check holds us to them. */
export interface AppWords {
  /** At most 30 characters. */
  readonly name: string;
  /** At most 100. */
  readonly fullName: string;
  /** At most 80. */
  readonly short: string;
  /** At most 4,000; reviewers ask for fewer than 500 words. */
  readonly full: string;
}

/** Of the app that staff have: the names of its tabs too. */
export interface PackageWords extends AppWords {
  readonly tabs: {
    readonly home: string;
    readonly ask: string;
    readonly requests: string;
    readonly support: string;
  };
}

export const en: PackageWords = {
  name: 'Waymark',
  fullName: 'Waymark: mentoring, coaching, or something else?',
  short: 'See how mentoring and coaching differ, ask for either, or find other support.',
  full: [
    'Mentoring, coaching, or something else? Find out which would help you.',
    'See the difference side by side. Answer a few short questions, all skippable, for a good place to start and the reasons for it. Make a request in about two minutes, and see what happens next and by when. When neither fits, find who else can help, with numbers and opening times.',
    'Your organisation runs the programme and owns the words, the links and the people who answer. What you type stays on your device until you send it. There is no tracking.',
    'In a channel or a chat, everyone sees the same page, with nothing personal on it.',
  ].join('\n\n'),
  tabs: { home: 'Home', ask: 'Ask', requests: 'Your requests', support: 'Other support' },
};

export const cy: PackageWords = {
  name: 'Waymark',
  fullName: 'Waymark: mentora, hyfforddi, neu rywbeth arall?',
  short: 'Gweld sut mae mentora a hyfforddi’n wahanol, gofyn, neu gael cymorth arall.',
  full: [
    'Mentora, hyfforddi, neu rywbeth arall? Gweld pa un fyddai’n eich helpu.',
    'Gweld y gwahaniaeth ochr yn ochr. Ateb ychydig o gwestiynau byr, y gallwch hepgor pob un ohonynt, i gael man da i ddechrau a’r rhesymau drosto. Gwneud cais mewn tua dau funud, a gweld beth sy’n digwydd nesaf ac erbyn pryd. Pan nad yw’r naill na’r llall yn addas, gweld pwy arall all helpu, gyda rhifau ac oriau agor.',
    'Eich sefydliad sy’n rhedeg y rhaglen ac yn berchen ar y geiriau, y dolenni a’r bobl sy’n ateb. Mae’r hyn yr ydych yn ei deipio’n aros ar eich dyfais nes i chi ei anfon. Nid oes olrhain.',
    'Mewn sianel neu sgwrs, mae pawb yn gweld yr un dudalen, heb ddim byd personol arni.',
  ].join('\n\n'),
  tabs: { home: 'Hafan', ask: 'Gofyn', requests: 'Eich ceisiadau', support: 'Cymorth arall' },
};

/** What of a pack has a say in what Teams shows. */
export type PackOfPackage = Pick<Pack, 'languages' | 'organisation' | 'brand'>;

const ALL = { en, cy };
/** Of the manifest's schema. */
const LONGEST = { name: 30, fullName: 100 };

/** The words in that language, about an app that is called `name`; else, where the organisation has a brand, as
 * its programme is: Teams' own bar says that, and ours whose it is. */
export function wordsFor(
  tag: 'en' | 'cy',
  {
    name,
    ownPack: pack,
  }: { readonly name?: string | undefined; readonly ownPack?: PackOfPackage | undefined },
): PackageWords {
  const words = ALL[tag];
  const called = (as: string) => ({
    ...words,
    name: as,
    fullName: words.fullName.replace(words.name, () => as),
  });
  if (name !== undefined) return called(name);
  if (!pack?.brand) return words;
  const { organisation, brand, languages } = pack;
  const say = (text: Localised, language = tag) => inLanguage(text, language, languages);
  const whose = brand.name ?? organisation.name;
  const own = [organisation.programme, whose].find((one) =>
    (['en', 'cy'] as const).every((language) => say(one, language).length <= LONGEST.name),
  );
  if (own === undefined) return words;
  const both = `${say(organisation.programme)}, ${say(organisation.name)}`;
  return {
    ...called(say(own)),
    ...(both.length <= LONGEST.fullName && { fullName: both }),
  };
}

/** A language file of a package, in Teams' own keys. `tabs`: their names, in the order of the manifest. */
export function languageFile(words: AppWords, tabs: readonly string[]): Record<string, string> {
  return {
    $schema:
      'https://developer.microsoft.com/en-us/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
    'name.short': words.name,
    'name.full': words.fullName,
    'description.short': words.short,
    'description.full': words.full,
    ...Object.fromEntries(tabs.map((name, i) => [`staticTabs[${i}].name`, name])),
  };
}
