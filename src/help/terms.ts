/** From what people type to what is looked up: the same word in its several forms becomes one.
 * Light on purpose: it need not be right about a language, only the same on both sides. */

import { plainly } from './idioms';

/** The words of a text that say something, each in the form under which it is indexed. */
export const termsOf = (text: string): string[] => writtenIn(text).map(([, term]) => term);

/** The same words as they are written, beside their forms. */
export const writtenIn = (text: string): (readonly [word: string, term: string])[] =>
  wordsOf(text)
    .filter((word) => !SAYS_NOTHING.has(word))
    .map((word) => [word, termOf(word)]);

/** The same with the small words between them that turn a meaning: “about me” and “about him” differ, “can’t
 * sleep” and “not sleeping” do not. */
export function sequenceOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    if (!SAYS_NOTHING.has(word)) return [termOf(word)];
    const small = SMALL.get(word);
    return small === undefined ? [] : [small];
  });
}

export const isSmall = (term: string): boolean => SMALL.has(term);

const wordsOf = (text: string) =>
  plainly(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const termOf = (word: string) => stem(IRREGULAR.get(word) ?? word);

/** Does a term say by itself what is meant? One that is in every second question does not. */
export const decides = (term: string): boolean => !COMMON.has(term);

/** How much a term says: who and where less than what. */
export function weightOf(term: string): number {
  if (!decides(term)) return 0.25;
  return SETS_THE_SCENE.has(term) ? 0.4 : 1;
}

/** A Welsh word and the forms that its first letter takes after other words: `dyled` is also
 * `ddyled` and `nyled`. */
export function welshForms(word: string): string[] {
  for (const [initial, mutated] of MUTATIONS) {
    if (!word.startsWith(initial)) continue;
    return [word, ...mutated.map((start) => start + word.slice(initial.length))];
  }
  return [word];
}

// Two letters before one, so that “ll” is not taken for “l”.
const MUTATIONS: readonly (readonly [initial: string, mutated: readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['ch', []],
  ['dd', []],
  ['ff', []],
  ['ph', []],
  ['th', []],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
  ...['a', 'e', 'i', 'o', 'u', 'w', 'y'].map((vowel) => [vowel, [`h${vowel}`]] as const),
];

/** With how many letters must be left. */
const ENDINGS: readonly (readonly [ending: string, becomes: string, atLeast: number])[] = [
  ['iness', 'y', 3],
  ['ness', '', 3],
  ['ments', '', 3],
  ['ment', '', 3],
  ['ations', '', 4],
  ['ation', '', 4],
  ['ating', '', 4],
  ['ated', '', 4],
  ['ate', '', 4],
  ['ssion', 'ss', 4],
  ['tions', 't', 4],
  ['tion', 't', 4],
  ['fully', '', 4],
  ['ful', '', 4],
  ['ively', '', 4],
  ['ive', '', 4],
  ['ly', '', 5],
  ['ies', 'y', 3],
  ['ied', 'y', 3],
  ['ing', '', 3],
  ['ed', '', 3],
  ['es', '', 3],
  ['s', '', 3],
  ['e', '', 3],
];

const BY_LAST = new Map(
  [...'stnyedgl'].map((last) => [last, ENDINGS.filter(([ending]) => ending.endsWith(last))]),
);

/** Forms that no ending gives away. Not those that mean something of their own: `left`, `broke`, `died`. */
const IRREGULAR = new Map(
  `ate eaten=eat beaten=beat bitten bit=bite blew blown=blow bought=buy caught=catch children=child
  chose chosen=choose cried cries=cry drank=drink drove driven=drive fell fallen=fall fought=fight
  forgot forgotten=forget froze frozen=freeze gave given=give grew grown=grow hid hidden=hide
  hung=hang knew known=know losing loses lose=lost lying lied lies=lie men=man mice=mouse owed owing=owe ran=run
  rang rung=ring sent=send shaken shook=shake shot=shoot slept=sleep spat=spit spoke spoken=speak
  stole stolen=steal swore sworn=swear taken took=take taught=teach teeth=tooth threw thrown=throw
  wept=weep women=woman wrote written=write
  train trains=rail dynes ddynes dynas ddynas=merch
  secondment=secondee thru=through tonite=tonight argument arguments arguement arguements argued=argue
  collegue collegues coleague coleagues colleage colleages colegue colegues coworker coworkers=colleague
  manger maneger managr=manager freind freinds=friend hubby=husband missus=wife proffesor profesor=professor
  rights=entitlement hawliau=entitlement smoking smokes smokers=smoker`
    .split(/\s*\n\s*/)
    .join(' ')
    .split(/(?<==\S+)\s+/)
    .flatMap((entry) => {
      const [forms = '', word = ''] = entry.split('=');
      return forms.split(' ').map((form) => [form, word] as const);
    }),
);

function stem(word: string): string {
  for (const [ending, becomes, atLeast] of BY_LAST.get(word.at(-1) ?? '') ?? []) {
    const rest = word.length - ending.length;
    if (rest < atLeast || !word.endsWith(ending) || (ending === 's' && word.endsWith('ss')))
      continue;
    const root = word.slice(0, rest) + becomes;
    return ending === 'ed' || ending === 'ing' ? root.replace(/([bdgmnprt])\1$/, '$1') : root;
  }
  return word;
}

/** Of the words that say nothing alone: what each does between others. The rest does nothing there either. */
const SMALL = new Map(
  `not=not cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt wasnt werent wont wouldnt ddim sai
  been=been being
  i=i im ive id dw dwi rwy rwyf rydw rydwi ydw me=me mi my=my fy he=he hes shes she they theyre theyve him=him her his hers their them
  about=about am amdanaf someone=someone somebody some for=for with=with gan gyda gydag efo from=from
  arna=arna of=of on=on in=in at=at by=by into=into it=it all=all`
    .split(/\s+/)
    .reduce<[word: string, means: string][]>((all, one) => {
      const [word = '', means = all.at(-1)?.[1] ?? ''] = one.split('=');
      all.push([word, means]);
      return all;
    }, []),
);

const SAYS_NOTHING = new Set(
  `a about all am an and any are as at be because been being but by can cannot cant could couldnt did didnt do does
  doesnt dont feel feeling feels for from get getting got had hadnt has hasnt have havent he her hers him his how i id if im in into is isnt it its ive just keep keeps me more my not of on
  or our really seem seems she so some somebody someone something that the their them they this theyre theyve those these to u ur very was wasnt we were werent weve what whats when
  whens where wheres which who whos whose why will with would wouldnt you your youre pls plz please wen hes shes abt cuz coz cos becuase tho wont
  ac ar arna at cael ddim dim dw dwi ei eich eu fy efo gan gyda gydag i iawn mae maen mewn mi o oes oedd oeddwn roedd roeddwn rwy rwyf rwyn rydw
  rydwi rydym sai sut sydd sy wedi y yn yr bod fod fydd fyddai bydd byddai hyn hynny honno hwnnw hi fi ti fo ni chi nhw di na be beth ond neu os ar wrth am mor dwin bo ydy ydi yw dyw dydy dydi ma`.split(
    /\s+/,
  ),
);

/** Found in questions about anything: an answer that has nothing else in common with one is none. */
const COMMON: ReadonlySet<string> = new Set(
  `advice absolutely actually again almost along already also although always annoyed another answer apparently appear around arrive asap autumn
  avoid away became become begin behind believe beside beyond blah brilliant bring brought careful carefully certain certainly clear clearly close
  completely concerning conference constantly continue continuously corner couple currently damn deal dear decent definitely desperately
  difference direct directly document during early easier easily easy either  enjoy entire entirely evening eventually example except exactly excuse expected
  extra extremely  fair fairly fast favourite figure fine finish five forever form forward four frankly friday front full fully fuck fucking funny
  further general genuinely gonna guess half happen happened happening happens hardly hasn  hello higher hiya hold honest honestly  horribly hours however huge hundred
  immediately important including information inside instead interested itself kinda lately latest least leaving literally lived loads locked lovely lower luck   mainly massive 
  maybe means middle mind minute minutes moment months mostly   myself  near nearly necessary normal normally obviously occasionally
  often open order others otherwise outside page paper particular particularly  perhaps perfectly  plenty  possible possibly  pretty prefer present previous
  probably proper properly proud provide quick quickly quietly quite rather  ready realise reason reasons recent recently regarding regular regularly  rest  round  second seriously seven several shall short side silly simple
  simply since single  six slightly slowly small soon sort special spend   state  story straight strange stupid suddenly suggest summer supposed surely   ten terrible
  though three together top total totally towards turn turned turns twice  unable under understand unfortunately unless until update usual usually  visit     wanted whatever whenever whether while whole
  winter within without wonder wondering write yearly yourself anybody anyone anything ask bad been before best better big bit call
  change coming day days different doing done down dont else even every everybody everyone everything
  find first give given go goes going gone good group guy help here hour idea issue job keeping kind know last late
  later left little long look looking lot lots made make making man many month morning most much need
  needs never new next nice night nobody nothing now number off office often ok old one ones only other others out
  over own part people person place please point problem problems put question really right said same say saying see
  service should since someones  staff start still stop stuff support sure take  tell than thanks
  then there thing things think thinking through time times today told tomorrow too tonight try trying two
  uni university up urgent use used using wait want wants way ways week weekend weeks well went wont word
  work working works wrong year years yes yesterday yet having`
    .split(/\s+/)
    .concat(
      `angen bob cael cymorth dweud dydd eisiau gallu gofyn gwaith gwneud gwybod helpu hen hwn isio
      llawer mawr mynd neb newydd nhw nos pam person pobl pwy rhaid rhywbeth rhywun staff swydd wythnos
      anodd caled gweithio hawdd meddwl wastad trio ceisio
      gweld cyn ble lle alla ers eto rwan nawr heno ofnadwy hollol`
        .split(/\s+/)
        .flatMap(welshForms),
    )
    .map(stem),
);

/** Words for which a mistyped one may stand, that lead nowhere: “gwethio” is “gweithio”, not “gwthio”, to push. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...COMMON,
  ...'gweithio gweithiwr gwella gwylio gwych gyrru gwerth gwely teipio talu trefnu canol diolch person'
    .split(' ')
    .flatMap(welshForms)
    .map(stem),
]);

/** Who it is about and where they are: what happened there says more. */
const SETS_THE_SCENE = new Set(
  `academic assistant bloke boss boyfriend brother building campus car centre class classroom colleague
  corridor coworker dad daughter department email employee family father feedback female finance flat friend fella girlfriend
  group guy head house husband kid lab lady lecture lecturer librarian library lad male manager mate meeting message money mother
  mum office parent partner phone porter professor project reception research room school
  shift sister son student speak supervisor talk teacher teaching team technician tutor wife woman
  man child child colleagu contract grade month monday tuesday wednesday thursday friday saturday sunday year
  post role cleaner canteen cafe bathroom toilet kitchen desk door street town city train bus
  baby ex`
    .split(/\s+/)
    .map((word) => stem(IRREGULAR.get(word) ?? word))
    .concat(
      `adeilad adran bos brawd car chwaer cydweithiwr cyfarfod dad darlith darlithydd dosbarth ffrind ffon
      goruchwyliwr gwr gwraig labordy llyfrgell mab mam merch myfyriwr pennaeth plant plentyn rheolwr
      swyddfa tad teulu tim ysgol mis arian ystafell stafell offis e bost neges partner cariad athro`
        .split(/\s+/)
        .flatMap(welshForms)
        .map(stem),
    ),
);
