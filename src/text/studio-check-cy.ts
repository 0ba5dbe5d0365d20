/** What the check finds, in Welsh. */
import type { checkWordsEn } from './studio-check-en';

const AGAIN = 'Ni all Waymark ddarllen yr hyn sydd yma. Ysgrifennwch ef eto.';
const ORDER = 'Rhowch y dyddiau mewn trefn: agor, cau, dechrau.';
const UNCONFIRMED =
  'Nid oes neb wedi’i gadarnhau. Gwiriwch ef yn ei ffynhonnell, yna pwyswch “Adolygwyd heddiw”.';

export const checkWordsCy: Readonly<Record<string, string>> &
  Readonly<Record<keyof typeof checkWordsEn, string>> = {
  // Whatever it is.
  '': 'Mae rhywbeth i’w drwsio yma.',
  'must not be empty': 'Llenwch hwn.',
  'is missing': 'Llenwch hwn.',
  'does not belong here': 'Nid yw Waymark yn adnabod hwn. Tynnwch ef o’r ffeil.',
  'must be at most': 'Gwnewch hwn yn fyrrach: {} nod ar y mwyaf.',
  'must have at least': 'Ychwanegwch o leiaf {}.',
  'must be words': AGAIN,
  'must be a list': AGAIN,
  'must be a group': AGAIN,
  'must be true': AGAIN,
  'must be "': 'Dewiswch un o’r rhain.',
  'must be a whole number': 'Ysgrifennwch rif cyfan o {} i {}.',
  'must be a date': 'Dewiswch ddiwrnod sy’n bod.',
  'must be a time zone': 'Ysgrifennwch le, megis Europe/London.',
  'must be a time such': 'Ysgrifennwch amser megis 09:00.',
  'must be a language tag': 'Dewiswch iaith.',
  'must be one email address': 'Ysgrifennwch un cyfeiriad e-bost, megis name@example.ac.uk.',
  'must be digits and spaces': 'Ysgrifennwch rif ffôn, mewn digidau a bylchau.',
  'must be an address that starts': 'Ysgrifennwch gyfeiriad gwe sy’n dechrau â https://.',
  'must not be before the date': 'Rhaid i’r adolygiad nesaf fod ar ôl yr un diwethaf.',
  'must not be before the day': ORDER,
  'must be a day from the one': ORDER,
  'must be': AGAIN,
  'needs one with urgency': 'Rhaid i un gwasanaeth fod ar gyfer argyfwng, gyda rhif ffôn.',
  'needs one for':
    'Ni fyddai ceisiadau gan rai pobl yn mynd i unman: {}. Ychwanegwch ffordd sydd ar gyfer pob cyfadran.',
  'there is no ': 'Mae hwn yn enwi “{}”, nad yw yma mwyach. Dewiswch un arall.',
  'there is nothing': 'Nid oes dim sy’n cael ei roi yn lle {}. Gwiriwch ei sillafiad.',
  'leads back': 'Mae hwn yn arwain yn ôl ato’i hun. Dewiswch un arall.',
  'is too light': 'Mae’r lliw hwn yn rhy olau i’w ddarllen.',
  'has letters of another': 'Mae llythrennau o wyddor arall yma, sy’n edrych fel ein rhai ni.',
  'holds a': 'Mae nod yma na ellir ei ddangos. Ysgrifennwch hwn eto.',
  'was due for review': 'Roedd i’w adolygu erbyn {}.',
  'is a sample: check': UNCONFIRMED,
  'check this entry': UNCONFIRMED,
  'are unknown for':
    'Mae pobl yn troi at hwn mewn argyfwng, ac nid oes neb wedi dweud pryd mae ar agor.',
  'has none that is "urgent"': 'Nid oes gwasanaeth i siarad â rhywun heddiw.',
  'has no service': 'Nid oes gwasanaeth yn helpu yma.',
  'does nothing without': 'Nid yw hwn yn gwneud dim nes i chi ddewis sefyllfa.',
  'has no "because"':
    'Nid oes dim yn gorffen “Am i chi ddweud”, felly mae’r canlyniad yn ailadrodd yr ateb.',
  'can never be': 'Nid oes atebion yn arwain yma.',
  'receives nothing': 'Nid oes dim yn mynd yma: mae un arall o’i flaen yn cymryd y ceisiadau hyn.',
  'is no answer of the form': 'Nid oes ateb o’r fath yn y ffurflen.',
  'was the last day':
    'Nid yw hwn yn cael ei ddangos mwyach. Tynnwch ef, neu dywedwch beth sy’n wir.',
  'is in a language that "languages"': 'Nid yw’r pecyn yn yr iaith hon: {}.',
  'holds a link that is not https': 'Mae dolen yma nad yw’n dechrau â https://.',
  'seems to have letters': 'Collwyd rhai llythrennau: “{}”. Ysgrifennwch hwn eto.',
  'is a bare number': 'Rhif yn unig yw’r cyfeiriad: ni all pobl ddweud pwy piau ef.',
  'looks as if': 'Mae’n edrych fel pe bai’n dal allwedd neu gyfrinair. Gall pawb ei ddarllen.',
  'is a sample:': '“{}”',
  'is a number for examples': 'Rhif yr enghraifft, nad yw’n cyrraedd neb: {}',
  'are samples': 'Eiddo’r enghraifft o hyd. Rhowch eich rhai chi yma.',
};
