import { countIn } from './count';
import type { Dictionary } from './en';

// After a number a noun is singular, and its first letter may change.
const count = countIn('cy');
const requests = (n: number) =>
  count(n, {
    zero: 'dim cais',
    one: 'un cais',
    two: '# gais',
    few: '# chais',
    many: '# chais',
    other: '# cais',
  });
const days = (n: number) => count(n, { two: '# ddiwrnod', other: '# diwrnod' });
const answers = (n: number) => count(n, { zero: 'Dim ateb', other: '# ateb' });
// The letter n changes after no number.
const characters = (n: number) => count(n, { zero: 'dim nod', other: '# nod' });

/** Welsh. Awaiting review by a fluent speaker. */
export const cy: Dictionary = {
  app: {
    name: 'Waymark',
    back: 'Yn ôl',
    requests: 'Eich ceisiadau',
    settings: 'Gosodiadau',
    contact: 'Cysylltu',
    menu: 'Rhagor',
    openInTab: 'Agor mewn tab',
    copyLink: 'Copïo’r ddolen',
    loading: 'Un eiliad…',
    urgent: 'Cymorth brys',
    danger: 'Mewn perygl?',
    call: (number: string) => `Ffonio ${number}`,
    otherHelp: 'Cymorth arall',
    notShown: 'Nid oedd modd dangos y dudalen hon',
    screenFailed: 'Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
    tryAgain: 'Rhoi cynnig arall arni',
    replacedTitle: 'Mae fersiwn newydd o Waymark',
    replaced:
      'Ail-lwythwch y dudalen hon i fynd ymlaen. Mae eich drafft yn aros, oni bai i chi ddewis peidio â’i gadw.',
    reload: 'Ail-lwytho',
    failedTitle: 'Ni allai Waymark gychwyn',
    failed:
      'Aeth rhywbeth o’i le ar ein hochr ni. Mae’r rhifau isod yn dal i weithio. Caewch Waymark a’i agor eto i roi cynnig arall arni.',
    keepBeside: 'Cadw ar agor wrth ochr y dudalen',
    notKept:
      'Nid yw’r porwr hwn yn gadael i Waymark gadw dim. Gallwch ddefnyddio’r cyfan, ond bydd yr hyn a ysgrifennwch wedi mynd pan fyddwch yn ei gau.',
    restored:
      'Collodd eich porwr yr hyn yr oedd Waymark wedi’i gadw yma. Rhoesom ef yn ôl o’n copi diogel. Gwiriwch ei fod yn gyflawn.',
    lost: 'Collodd eich porwr yr hyn yr oedd Waymark wedi’i gadw yma, ac nid oedd copi i’w roi yn ôl. Mae’n ddrwg gennym. Nid yw’n effeithio ar yr hyn yr oeddech wedi’i anfon.',
    seen: 'Iawn',
    sharedPlace: 'Mae pawb yma’n gweld y dudalen hon, felly nid yw’n dangos dim byd personol.',
    openPersonal: 'Ei agor i chi eich hun',
    yours:
      'Eich eiddo chi yn unig yw’r hyn a ysgrifennwch, felly mae’n agor yn eich Waymark eich hun ac nid yma, lle mae eraill yn gweld yr un dudalen.',
    personalFailed:
      'Nid agorodd eich tudalen eich hun. Yn Teams, dewiswch Apiau, yna dod o hyd i’r ap hwn a’i agor.',
    copied: 'Wedi’i gopïo',
    copyFailed:
      'Ni adawodd eich porwr i ni gopïo. Mae’r testun wedi’i ddewis: pwyswch Ctrl+C neu ⌘C.',
    list: (items: string[]) => {
      const [last = '', ...rest] = [...items].reverse();
      const and = /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a';
      return rest.length > 0 ? `${rest.reverse().join(', ')} ${and} ${last}` : last;
    },
    weekdays: [
      'dydd Llun',
      'dydd Mawrth',
      'dydd Mercher',
      'dydd Iau',
      'dydd Gwener',
      'dydd Sadwrn',
      'dydd Sul',
    ],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    today: 'heddiw',
    tomorrow: 'yfory',
    at: (day: string, time: string) => `${day} am ${time}`,
  },
  start: {
    title: 'Mentora, hyfforddi, neu rywbeth arall?',
    difference: 'Gweld y gwahaniaeth',
    differenceHint: 'Beth yw pob un, ochr yn ochr',
    choose: 'Helpwch fi i ddewis',
    chooseHint: 'Cwestiynau byr. Gallwch hepgor unrhyw un.',
    ask: 'Gofyn am fentora neu hyfforddi',
    askHint: 'Ffurflen: tua 2 funud',
    supportHint: 'Pobl sy’n gallu helpu, a phryd',
    draftTitle: 'Parhau â’ch drafft',
    draftText: (when: string) => `Cadwyd ddiwethaf ar y ddyfais hon: ${when}.`,
    needsYou: (n: number) =>
      n === 0 ? 'Nid oes angen gweithredu' : `Mae angen i chi weithredu ar ${requests(n)}`,
    moreNeedYou: (n: number) => `Mae angen i chi weithredu ar fwy na ${requests(n)}`,
    latest: 'Eich cais diweddaraf',
    replyBy: (date: string) => `Disgwylir ateb erbyn ${date}`,
    see: 'Gweld eich ceisiadau',
    next: 'Beth sy’n digwydd ar ôl gofyn',
    about: 'Am Waymark, a phwy sy’n ei redeg',
    private: 'Mae’r hyn a deipiwch yn aros yma nes ei anfon.',
  },
  ask: {
    title: 'Gwneud cais am fentora neu hyfforddi',
    about:
      'Tua 2 funud. Dim ond y cwestiynau sydd wedi’u marcio â “gofynnol” y mae’n rhaid eu hateb.',
    required: 'gofynnol',
    optional: 'dewisol',
    saved: 'Wedi’i gadw ar y ddyfais hon',
    saving: 'Yn cadw…',
    notSaved: 'Heb ei gadw ar y ddyfais hon. Copïwch unrhyw beth yr ydych am ei gadw.',
    inWindowOnly: 'Wedi’i gadw yn y ffenestr hon yn unig',
    sentElsewhere:
      'Rydych eisoes wedi pwyso Anfon ar gyfer y cais hwn mewn ffenestr arall. Ni chaiff ei anfon ddwywaith.',
    seeSent: 'Gweld y cais',
    thrownAwayElsewhere: 'Cafodd y drafft hwn ei ddileu mewn ffenestr arall.',
    goesTo: 'Yn mynd at',
    whoReads: 'Pwy sy’n darllen hwn',
    replyIfToday: 'Disgwylir ateb erbyn, os anfonwch ef heddiw',
    stepsLabel: 'Camau cais',
    steps: ['Ysgrifennu', 'Gwirio', 'Anfon'],
    sectionWhat: 'Yr hyn yr ydych yn gofyn amdano',
    sectionHow: 'Sut y gallai weithio i chi',
    sectionYou: 'Amdanoch chi',
    kind: 'Beth hoffech chi?',
    kinds: {
      mentoring: 'Mentora',
      coaching: 'Hyfforddi',
      unsure: 'Ddim yn siŵr eto: helpwch fi i benderfynu',
    },
    change: 'Beth hoffech chi ei ddysgu neu ei newid?',
    changeHint:
      'Mae brawddeg neu ddwy’n ddigon. Peidiwch â chynnwys manylion iechyd nac enwau pobl eraill.',
    topics: 'Pynciau',
    topicsHint: 'Dewiswch unrhyw rai sy’n addas.',
    meeting: 'Sut gallech chi gwrdd?',
    when: 'Pryd sy’n gyfleus i chi, a pha mor aml?',
    whenHint: 'Er enghraifft dyddiau, amserau, lleoedd, neu unrhyw beth sy’n eich cyfyngu.',
    language: 'Pa iaith hoffech chi ei siarad?',
    adjustments: 'A oes unrhyw beth y gallwn ei drefnu i wneud i hyn weithio i chi?',
    adjustmentsHint:
      'Er enghraifft capsiynau, ystafell heb risiau, neu grynodeb ysgrifenedig. Nid oes angen dweud pam.',
    preferences: 'Gyda phwy hoffech chi weithio?',
    preferencesHint: 'Er enghraifft rhywun y tu allan i’ch maes, neu o gefndir tebyg.',
    avoid: 'A oes unrhyw un na ddylech gael eich paru ag ef?',
    avoidHint: 'Nid oes angen dweud pam.',
    managerIs: 'Pwy yw eich rheolwr?',
    managerIsHint: 'Dim ond er mwyn peidio â’ch paru â’r rheolwr. Gallwch adael hwn yn wag.',
    pick: 'Dewis o restr o bobl',
    pickFailed: 'Nid agorodd y rhestr. Teipiwch yr enw.',
    manager: 'A yw eich rheolwr yn gwybod eich bod yn gofyn?',
    managerHint: 'Gallwch ofyn y naill ffordd neu’r llall.',
    managers: { yes: 'Ydy', no: 'Nac ydy', 'rather-not': 'Byddai’n well gennyf beidio â dweud' },
    askingFor: 'Ar ran pwy rydych yn gofyn?',
    askingForMe: 'Fi fy hun',
    askingForTeam: 'Rhywun yn fy nhîm',
    onBehalfOf: 'I bwy mae’r cais?',
    onBehalfOfHint: 'Enw’r person, a’i e-bost gwaith os ydych yn ei wybod.',
    theyAgree: 'A yw’r person yn gwybod ac yn cytuno?',
    theyAgreeHint:
      'Mae mentora a hyfforddi’n wirfoddol. Os nad yw’r person yn gwybod eto, gofynnwch yn gyntaf.',
    theyAgreeYes: 'Ydy, mae’n gwybod fy mod yn gofyn, ac yn cytuno',
    name: 'Eich enw',
    email: 'Eich e-bost gwaith',
    unit: 'Eich rhan chi o’r sefydliad',
    unitNone: 'Dewiswch un',
    contact: 'Y ffordd orau o gysylltu â chi',
    contactHint:
      'Dywedwch a allai rhywun arall weld neges, neu a ddylem beidio â gadael neges llais.',
    limitsTitle: 'Cyn i chi ysgrifennu: beth sy’n aros yn breifat',
    privacyTitle: 'Beth sy’n digwydd i’r hyn a ysgrifennwch',
    privacyText:
      'Mae’n aros ar y ddyfais hon nes i chi ei anfon. Yna mae’n mynd at y tîm a enwir yma, ac i unman arall.',
    privacyLink: 'Darllen yr hysbysiad preifatrwydd',
    keepDraft: 'Peidio â chadw drafft ar y ddyfais hon',
    keepDraftHint:
      'Dewiswch hyn ar gyfrifiadur a rennir, cyn i chi ysgrifennu. Bydd yr hyn a ysgrifennwch wedyn wedi mynd pan fyddwch yn cau Waymark neu’n mynd i dudalen arall.',
    review: 'Gwirio’ch cais',
    discard: 'Dileu’r drafft',
    discarded: 'Mae eich drafft wedi’i ddileu.',
    errorTitle: (n: number) => (n === 1 ? 'Gwiriwch yr ateb hwn' : `Gwiriwch yr atebion hyn: ${n}`),
    errors: {
      kind: 'Dewiswch yr hyn yr hoffech ei gael. Mae “Ddim yn siŵr eto” yn iawn.',
      change: 'Dywedwch mewn ychydig eiriau beth hoffech ei ddysgu neu ei newid.',
      onBehalfOf: 'Dywedwch i bwy mae’r cais, er mwyn iddynt wybod am bwy i ateb.',
      theyAgree:
        'Dywedwch fod y person yn gwybod ac yn cytuno. Os nad ydych yn siŵr, gofynnwch cyn anfon hwn.',
      name: 'Rhowch eich enw, fel eu bod yn gwybod pwy sy’n gofyn.',
      email: 'Rhowch eich e-bost gwaith, fel y gallant ateb.',
      emailFaults: {
        shape: 'Gwiriwch eich e-bost. Dylai edrych fel enw@example.org.',
        hidden: 'Gwiriwch eich e-bost. Mae bwlch ynddo, neu nod na ellir ei weld.',
        quote: 'Gwiriwch eich e-bost. Mae dyfynnod neu gollnod cyrliog ynddo: teipiwch un syth.',
        alphabets:
          'Gwiriwch eich e-bost. Mae rhai o’i lythrennau o wyddor arall ac yn edrych yr un fath yn unig. Teipiwch ef eto.',
      },
      unit: (label: string) => `Atebwch “${label}”, fel ei fod yn cyrraedd y bobl iawn.`,
      extra: (label: string) => `Atebwch “${label}”.`,
      long: (label: string, max: number, now: number) =>
        `Byrhewch “${label}” i ${characters(max)}. Mae ganddo ${now}.`,
    },
    most: (n: number) => `Hyd at ${characters(n)}`,
    left: (n: number) => `${characters(n)} ar ôl`,
    over: (n: number) => `${characters(n)} yn ormod`,
  },
  report: {
    press: 'Rhywbeth o’i le neu ar goll yma?',
    how: 'Mae’n agor e-bost at y bobl sy’n gofalu am y geiriau hyn. Chi sy’n pwyso anfon yno.',
    subject: (page: string) => `Rhywbeth o’i le neu ar goll yn Waymark: ${page}`,
    body: (page: string, version: number, updated: string) =>
      `Tudalen: ${page}\nCynnwys: fersiwn ${version}, ${updated}\n\nBeth sydd o’i le neu ar goll:\n`,
    notOpened: (address: string) => `Nid agorodd e-bost. Ysgrifennwch at ${address}.`,
  },
  schemes: {
    own: 'Mae gennych gynllun eich hun',
    ownAbout: 'Eich rhan chi o’r sefydliad sy’n cynnal hwn. Gallwch anfon cais yma o hyd.',
    others: 'Cynlluniau eraill',
    which: 'A oes cynllun yn eich rhan chi o’r sefydliad?',
    none: 'Nid oes un yno. Mae eich cais yn mynd i’r rhaglen ganolog.',
    who: 'I bwy mae',
    join: 'Sut i ymuno',
    open: 'Rhagor o wybodaeth',
  },
  resources: { title: 'Hyfforddiant a rhagor i’w ddarllen' },
  timing: {
    title: 'Pryd mae’n dechrau',
    early: (opens: string) => `Rydych yn gynnar: bydd eich cais yn aros tan ${opens}.`,
    open: (closes: string, starts: string) =>
      `Gofynnwch erbyn diwedd ${closes} ar gyfer y rownd sy’n dechrau ar ${starts}.`,
    closed: (closed: string) =>
      `Caeodd y rownd hon ar ${closed}: bydd eich cais yn aros am yr un nesaf.`,
    starts: (starts: string) => `Mae’r rownd hon yn dechrau ar ${starts}.`,
    weeks: (n: number) => `Tua ${n} wythnos tan y cyfarfod cyntaf ar hyn o bryd.`,
  },
  review: {
    title: 'Gwiriwch cyn anfon',
    about:
      'Dyma eich cais, air am air. Mae llinell ar y diwedd yn dweud iddo gael ei ysgrifennu gyda Waymark.',
    to: 'At',
    subject: 'Pwnc',
    change: 'Newid',
    changeOf: (what: string) => `Newid: ${what}`,
    sendNow: 'Anfon',
    openMail: 'Ei agor yn eich e-bost',
    openChat: 'Ei agor mewn sgwrs Teams',
    chatHow:
      'Rydym yn ei gadw yma ac yn agor sgwrs yn Teams gyda’i gyfeirnod ynddi. Chi sy’n gludo’ch geiriau i mewn ac yn pwyso anfon yno.',
    openForm: 'Agor y ffurflen',
    formHow:
      'Rydym yn ei gadw yma ac yn agor eu ffurflen. Chi sy’n ei hanfon yno. Lle mae rhywbeth ar goll, gallwch ludo’r testun cyfan.',
    asksFirst: (host: string) =>
      `Efallai y bydd eich porwr yn gofyn a gaiff Waymark anfon i ${host}. Mae angen hynny i’w anfon. Os dywedwch na, gallwch ei anfon mewn ffordd arall.`,
    mailHow:
      'Rydym yn ei gadw yma, yna’n agor neges yn eich ap e-bost eich hun. Chi sy’n pwyso anfon yno.',
    sendHow: 'Rydym yn ei gadw yma, yna’n ei anfon ac yn dangos i chi beth ddigwyddodd.',
    sentAs: (email: string) =>
      `Mae’n mynd o gyfrif ${email}: efallai y gofynnir i chi fewngofnodi. Os ydych wedi mewngofnodi â chyfeiriad arall, gofynnwn cyn anfon dim.`,
    replyBy: (date: string) => `Disgwylir ateb erbyn ${date}.`,
    copy: 'Copïo’r testun',
    sending: 'Yn anfon…',
    opening: 'Yn agor…',
    nextTitle: 'Beth sy’n digwydd wedyn',
    changedElsewhere:
      'Fe wnaethoch newid hwn mewn ffenestr arall, felly ni chafodd ei anfon. Gwiriwch ef unwaith eto, yna anfonwch ef.',
    saveFailed:
      'Ni ellid ei gadw ar y ddyfais hon, felly nid anfonwyd dim. Mae eich geiriau’n dal yn y ffurflen. Rhowch gynnig arall arni, neu copïwch y testun.',
  },
  opening: {
    nothing: 'Nid yw ei agor yn anfon dim o’ch atebion.',
    gives: (host: string, answers: string) =>
      `Cyn gynted ag y bydd y ffurflen yn agor, hyd yn oed cyn i chi ei hanfon, bydd yr atebion hyn gan ${host} a bydd hanes eich porwr yn eu cadw: ${answers}.`,
    wholeText: 'y testun cyfan',
    mail: {
      web: 'Mae’r neges yn agor yn Outlook ar y we. Cyn gynted ag y bydd, hyd yn oed cyn i chi ei hanfon, bydd y testun hwn gan outlook.office.com, a gall hanes eich porwr ei gadw.',
      program:
        'Os yw eich e-bost yn agor mewn porwr, bydd y testun hwn gan eich gwasanaeth e-bost cyn gynted ag y bydd y neges yn agor, a gall hanes y porwr ei gadw.',
    },
    copies:
      'Rydym yn rhoi’r testun cyfan ar eich clipfwrdd, os yw eich porwr yn caniatáu. Gall rhaglenni eraill ei ddarllen yno, ac mae clipfwrdd a rennir yn mynd ag ef i’ch dyfeisiau eraill.',
  },
  message: {
    subject: (kind: string, reference: string) => `${kind} (${reference})`,
    kinds: {
      mentoring: 'Cais am fentora',
      coaching: 'Cais am hyfforddi',
      unsure: 'Cais am fentora neu hyfforddi: ddim yn siŵr pa un',
    },
    reference: 'Cyfeirnod',
    madeWith: 'Ysgrifennwyd gyda Waymark',
    short: (reference: string) =>
      `Cyfeirnod: ${reference}\n\nMae’r testun llawn ar eich clipfwrdd. Gludwch ef yma, o dan y llinell hon.\n\n`,
    shortNotCopied: (reference: string) =>
      `Cyfeirnod: ${reference}\n\nMae’r testun llawn yn Waymark, o dan “Eich ceisiadau”. Copïwch ef yno a’i ludo yma, o dan y llinell hon.\n\n`,
  },
  requests: {
    title: 'Eich ceisiadau',
    none: 'Nid oes ceisiadau ar y ddyfais hon.',
    noneAbout:
      'Pan fyddwch yn ysgrifennu un, gwelwch yma a yw wedi’i anfon, pryd i ddisgwyl ateb, a beth y gallwch ei wneud.',
    kinds: { mentoring: 'Mentora', coaching: 'Hyfforddi', unsure: 'Mentora neu hyfforddi' },
    draft: 'Drafft, heb ei anfon',
    noneGo: 'Gwneud cais am fentora neu hyfforddi',
    more: 'Dangos ceisiadau hŷn',
    didThey: 'A wnaethon nhw ateb?',
    didTheyAbout: 'Os do, bydd Waymark yn peidio â’ch atgoffa am y cais hwn.',
    notHere: (reference: string) => `Nid yw ${reference} yma`,
    notHereAbout:
      'Dim ond lle y gwnaed cais y mae Waymark yn ei gadw, felly mae’r ddolen hon yn gweithio yn yr un lle hwnnw. Nid yw’n effeithio ar y cais ei hun.',
    notHereDo: [
      'Agorwch y ddolen ar y ddyfais, ac yn y porwr neu’r cyfrif Teams, yr anfonoch ef ohono.',
      'Os anfonwyd ef o Waymark ym mar offer eich porwr, agorwch Waymark yno, yna “Eich ceisiadau”.',
      'Os cafodd ei ddileu, gennych chi neu’n awtomatig, nid oes ei angen arnoch yma. Atebwch eu neges a dyfynnwch y cyfeirnod.',
    ],
    gone: 'Nid yw’r cais hwn ar y ddyfais hon. Efallai ei fod wedi’i ddileu, gennych chi neu’n awtomatig.',
    all: 'Eich holl geisiadau',
    needsYou: 'Angen gweithredu',
    withdrawal: 'Neges tynnu’n ôl',
    changed: (when: string) => `Diweddarwyd: ${when}`,
    to: 'Yn mynd at',
    made: 'Ysgrifennwyd',
    replyBy: 'Disgwylir ateb erbyn',
    replyAfter: (n: number) =>
      `${days(n)} ar ôl i chi ei anfon, neu’r dydd Llun wedyn os yw hynny ar benwythnos`,
    keptUntil: 'Yn aros ar y ddyfais hon tan',
    keptUntilSent: 'iddo gael ei anfon, neu i chi ei ddileu',
    state: 'Statws',
    states: {
      waiting: 'Yn aros i gael ei anfon',
      sending: 'Yn anfon',
      delivered: 'Cais wedi’i anfon',
      refused: 'Ni chafodd ei dderbyn',
      uncertain: 'Efallai ei fod wedi cyrraedd',
      ready: 'Yn barod i’w anfon',
      told: 'Wedi’i farcio fel wedi’i anfon',
      withdrawn: 'Wedi’i dynnu’n ôl',
      asked: 'Gofynnoch am ei dynnu’n ôl',
    },
    about: {
      waiting: 'Mae wedi’i gadw yma ac nid yw wedi’i anfon eto.',
      sending: 'Mae ar ei ffordd. Mae hyn yn cymryd ychydig eiliadau.',
      delivered: 'Mae’r tîm wedi’i dderbyn: cadarnhaodd eu system hynny.',
      refused: 'Ni chyrhaeddodd dim. Mae eich testun yn ddiogel yma.',
      uncertain: 'Gadawodd y ddyfais hon, ond ni wyddom a gyrhaeddodd.',
      ready: 'Rydym wedi’i gadw yma. Dim ond chi all ei anfon, yn yr ap sy’n agor.',
      told: 'Ni allwn weld yr hyn a anfonwch yno, felly rydym yn derbyn eich gair.',
      withdrawn: 'Fe’i tynnoch yn ôl.',
    },
    answered: 'Dywedasoch wrthym eu bod wedi ateb.',
    toldByEmail: 'Ni allwn weld eich blwch post, felly rydym yn derbyn eich gair.',
    messageSent: 'Neges wedi’i hanfon',
    neverSent: {
      known: 'Fe’i tynnoch yn ôl cyn iddo gael ei anfon, felly nid yw gan neb.',
      told: 'Dywedoch wrthym na wnaethoch ei anfon, felly ni ddylai fod gan neb.',
    },
    askAgain: 'Gwneud cais eto gyda’r un geiriau',
    askAgainTitle: 'Disodli eich drafft?',
    askAgainSure:
      'Mae gennych ddrafft nad ydych wedi’i anfon. Os gwnewch gais eto gyda’r geiriau hyn, caiff y drafft hwnnw ei ddileu. Ni allwch ddadwneud hyn.',
    askAgainYes: 'Ie, ei ddisodli',
    askAgainNo: 'Na, cadw fy nrafft',
    handOver: {
      toOpen: {
        email: 'Agorwch y neges. Mae’n agor yn eich e-bost.',
        'teams-chat': 'Agorwch y sgwrs. Mae’n agor yn Teams.',
        link: 'Agorwch y ffurflen.',
      },
      asked: {
        email: 'Dylai’r neges fod ar agor yn eich e-bost nawr. Os nad yw, agorwch hi o’r fan hon.',
        'teams-chat': 'Dylai’r sgwrs fod ar agor yn Teams nawr. Os nad yw, agorwch hi o’r fan hon.',
        link: 'Dylai’r ffurflen fod ar agor nawr. Os nad yw, agorwch hi o’r fan hon.',
      },
      press: {
        email: 'Pwyswch anfon yno.',
        'teams-chat': 'Gludwch eich geiriau i mewn a phwyswch anfon yno.',
        link: 'Llenwch unrhyw beth sydd ar goll a’i hanfon yno.',
      },
      back: 'Dewch yn ôl yma a dywedwch wrthym.',
    },
    next: 'Beth sy’n digwydd nesaf',
    nextOnceSent: 'Beth sy’n digwydd pan gaiff ei anfon',
    nextLate: 'Dim ateb erbyn hynny? Dewch yn ôl yma: mae Waymark yn cynnig neges i’w hatgoffa.',
    copyReference: 'Copïo’r cyfeirnod',
    keep: 'Cadw copi neu nodyn atgoffa',
    save: 'Cadw copi',
    print: 'Ei argraffu',
    calendar: (date: string) => `Fy atgoffa ar ${date}`,
    meeting: 'Rhoi cyfarfod cyntaf yn eich calendr',
    meetingAbout:
      'Ar ôl i chi gytuno ar amser gyda nhw. Gallwch newid ei hyd yn eich calendr. Nid yw Waymark yn ei gadw.',
    meetingDay: 'Diwrnod',
    meetingTime: 'Amser dechrau',
    meetingWhen: 'Dewiswch ddiwrnod ac amser dechrau yn gyntaf.',
    meetingSave: 'Cadw ar gyfer fy nghalendr',
    meetingInTeams: 'Cyfarfod newydd yn Teams',
    meetingName: (reference: string) => `Cyfarfod cyntaf (${reference})`,
    meetingNote: 'Beth yr hoffech fod wedi siarad amdano erbyn y diwedd?',
    calendarTitle: (reference: string) => `Disgwylir ateb: ${reference}`,
    calendarAbout:
      'Dylech fod wedi cael ateb erbyn heddiw. Os na, agorwch “Eich ceisiadau” yn Waymark: mae’n dweud â phwy i gysylltu.',
    saveAsked: (file: string) =>
      `Gofynnom i’ch porwr gadw ${file}. Ni all Waymark weld a wnaeth. Os nad yw yn eich lawrlwythiadau, copïwch yr hyn sydd ei angen arnoch o’r dudalen hon yn lle hynny.`,
    manage: 'Tynnu’r cais hwn yn ôl neu ei ddileu',
    manageAbout:
      'Tynnu’n ôl: dywedir wrth y tîm nad ydych ei eisiau mwyach. Dileu: mae’n mynd o’r ddyfais hon, ac ni ddywedir wrth neb.',
    manageGone: 'Dileu’r cais hwn',
    mail: {
      sent: 'Wedi’i anfon o’ch blwch post',
      aboutNotice: 'Derbyniodd eich blwch post y neges sy’n ei dynnu’n ôl.',
      aboutSent: 'Derbyniodd eich blwch post ef. Mae eich eitemau a anfonwyd yn dangos beth aeth.',
      sentTwice: 'Wedi’i anfon, efallai fwy nag unwaith',
      aboutSentTwice:
        'Derbyniodd eich blwch post ef. Ar y cysylltiad hwn gall eich porwr fod wedi’i anfon eto ohono’i hun, ac ni all Waymark weld a wnaeth. Mae eich eitemau a anfonwyd yn dangos sawl gwaith yr aeth.',
      perhapsTwice: 'Efallai ei fod wedi’i anfon, efallai fwy nag unwaith',
      aboutPerhapsTwice:
        'Gadawodd y ddyfais hon, ond ni wyddom a dderbyniodd eich blwch post ef, a gall eich porwr fod wedi’i anfon eto ohono’i hun.',
      place: 'Microsoft 365',
      reasons: {
        unauthorised:
          'Ni dderbyniodd Microsoft 365 eich mewngofnodi, felly ni anfonwyd dim. Dewiswch “Rhoi cynnig arall arni” a mewngofnodwch unwaith eto, neu anfonwch ef mewn ffordd arall.',
        forbidden:
          'Nid yw eich sefydliad yn gadael i Waymark anfon o’ch blwch post, felly ni anfonwyd dim. Anfonwch ef mewn ffordd arall, a dywedwch wrth y tîm.',
        'not-found':
          'Nid oes gan eich cyfrif flwch post y gall Waymark anfon ohono, felly ni anfonwyd dim. Anfonwch ef mewn ffordd arall.',
      },
      lookFirst:
        'Edrychwch yn eich eitemau a anfonwyd cyn ei anfon eto: ni ellir galw yn ôl e-bost a gyrhaeddodd ddwywaith.',
    },
    aboutNotice: {
      waiting: 'Mae’r neges sy’n ei dynnu’n ôl wedi’i chadw yma ac nid yw wedi’i hanfon eto.',
      sending: 'Mae’r neges sy’n ei dynnu’n ôl ar ei ffordd.',
      delivered: 'Mae’r tîm wedi derbyn y neges sy’n ei dynnu’n ôl: cadarnhaodd eu system hynny.',
      refused: 'Ni dderbyniwyd y neges sy’n ei dynnu’n ôl, felly mae eich cais ganddynt o hyd.',
      uncertain: 'Ni wyddom a gyrhaeddodd y neges sy’n ei dynnu’n ôl.',
      ready:
        'Mae eich cais ganddynt o hyd nes i chi anfon y neges sy’n ei dynnu’n ôl. Dim ond chi all ei hanfon.',
      told: 'Dywedoch wrthym i chi anfon y neges sy’n ei dynnu’n ôl.',
      withdrawn: 'Ni wyddom a gyrhaeddodd y neges sy’n ei dynnu’n ôl.',
    },
    noticeGone:
      'Nid yw’r neges sy’n ei dynnu’n ôl ar y ddyfais hon bellach, ac ni wyddom beth ddaeth ohoni. Os nad ydych yn siŵr, gofynnwch i’r tîm.',
    seeNotice: 'Gweld y neges sy’n ei dynnu’n ôl',
    seeWithdrawn: (reference: string) => `Gweld y cais: ${reference}`,
    inBackground:
      'Caiff ei anfon cyn gynted ag y bo modd, hyd yn oed pan fydd y ffenestr hon ar gau.',
    whileOpen: 'Caiff ei anfon cyn gynted ag y bo modd tra bydd Waymark ar agor.',
    nextTry: (when: string) => `Y cynnig nesaf: ${when}.`,
    reasons: {
      unreachable: (place: string) =>
        `Ni allem gysylltu’n ddiogel â ${place}, felly nid oes dim wedi gadael y ddyfais hon. Gwiriwch eich bod ar-lein. Os ydych, gall fod bai ar y cyfeiriad neu ar y dystysgrif: dywedwch wrth y tîm.`,
      permission: (place: string) =>
        `Mae angen eich caniatâd ar eich porwr cyn y caiff Waymark anfon at ${place}. Dewiswch “Caniatáu ac anfon”, neu anfonwch ef mewn ffordd arall.`,
      'sign-in': (place: string) =>
        `I anfon at ${place} rhaid i chi fod wedi mewngofnodi. Dewiswch “Anfon nawr” a mewngofnodwch. Os nad oes ffenestr yn agor, efallai bod eich porwr wedi’i rhwystro: caniatewch ffenestri naid yma, neu anfonwch ef mewn ffordd arall.`,
      'sign-in-cancelled': (place: string) =>
        `Canslwyd y mewngofnodi gennych, felly ni anfonwyd dim at ${place}. Dewiswch “Anfon nawr” i roi cynnig arall arni, neu anfonwch ef mewn ffordd arall.`,
      'sign-in-consent': (place: string) =>
        `Nid yw eich sefydliad wedi caniatáu i Waymark anfon e-bost drosoch eto, felly nid oes dim wedi mynd at ${place}. Dim ond gweinyddwr all ei ganiatáu. Anfonwch ef mewn ffordd arall, a dywedwch wrth y tîm.`,
      'sign-in-offline': (place: string) =>
        `Nid oedd rhwydwaith i’ch mewngofnodi, felly nid oes dim wedi mynd at ${place}. Gwiriwch eich bod ar-lein.`,
      'sign-in-timeout': (place: string) =>
        `Nid atebodd y mewngofnodi mewn pryd, felly nid oes dim wedi mynd at ${place}. Os yw’n digwydd eto, anfonwch ef mewn ffordd arall.`,
      'sign-in-unsupported': (place: string) =>
        `Ni all Waymark eich mewngofnodi yma, felly nid oes dim wedi mynd at ${place}. Anfonwch ef mewn ffordd arall.`,
      'too-large': (place: string) =>
        `Mae’n hirach nag y gall ${place} ei dderbyn, felly ni wnaethom ei anfon. Anfonwch ef mewn ffordd arall.`,
      busy: (place: string) =>
        `Mae ${place} yn brysur a gofynnodd i ni roi cynnig arall arni yn nes ymlaen.`,
      failing: (place: string) => `Mae problem gan ${place} ei hun ar hyn o bryd.`,
      'bad-request': (place: string) =>
        `Ni allai ${place} ddefnyddio’r cais ar y ffurf hon. Anfonwch ef mewn ffordd arall, a dywedwch wrth y tîm beth oedd yr ateb.`,
      unauthorised: (place: string) =>
        `Mae ${place} yn gofyn am fewngofnodi na chafodd Waymark. Dim ond y tîm all drwsio hynny. Anfonwch ef mewn ffordd arall, a dywedwch wrthynt.`,
      forbidden: (place: string) =>
        `Nid yw ${place} yn gadael i chi anfon ato. Gofynnwch i’r tîm a ddylai fod gennych fynediad, neu anfonwch ef mewn ffordd arall.`,
      'not-found': (place: string) =>
        `Nid oes neb yn y cyfeiriad hwn yn ${place} mwyach. Efallai fod y tîm wedi’i symud. Anfonwch ef mewn ffordd arall, a dywedwch wrthynt.`,
      'receiver-too-large': (place: string) =>
        `Mae’n rhy hir i ${place}. Anfonwch ef mewn ffordd arall, lle nad yw hyd o bwys.`,
      refused: (place: string) =>
        `Gwrthododd ${place} heb roi rheswm y gallwn ei ddarllen. Anfonwch ef mewn ffordd arall, a dywedwch wrth y tîm.`,
      redirect: (place: string) =>
        `Cyfeiriodd ${place} ni at gyfeiriad arall. Nid yw Waymark yn dilyn, fel bod eich geiriau’n mynd dim ond i’r lle y cytunoch arno. Gofynnwch i’r tîm a gyrhaeddodd, a dywedwch wrthynt fod eu cyfeiriad wedi newid.`,
      'web-page': (place: string) =>
        `Atebodd ${place} gyda thudalen we ac nid gyda derbynneb. Tudalen fewngofnodi neu rwydwaith i westeion yw hynny’n aml. Gwiriwch eich bod ar eich rhwydwaith arferol, yna dewiswch “Anfon eto”.`,
      unreadable: (place: string) =>
        `Atebodd ${place} gyda rhywbeth nad yw’n dderbynneb. Gofynnwch i’r tîm a gyrhaeddodd, neu dewiswch “Anfon eto”.`,
      'no-answer': (place: string) =>
        `Torrodd y cysylltiad â ${place} cyn i ateb ddod, neu ni chaniatawyd i’ch porwr ei ddarllen. Dewiswch “Anfon eto” pan fyddwch ar-lein, neu gofynnwch i’r tîm.`,
      'too-slow': (place: string) =>
        `Nid atebodd ${place} mewn pryd. Dewiswch “Anfon eto” ymhen ychydig, neu gofynnwch i’r tîm.`,
      interrupted: () =>
        'Stopiwyd Waymark neu’r ddyfais hon wrth iddo gael ei anfon. Dewiswch “Anfon eto”, neu gofynnwch i’r tîm.',
      imported: () =>
        'Daeth mewn ffeil o ddyfais arall, a all fod wedi’i anfon, neu wedi’i dynnu’n ôl. Edrychwch yno’n gyntaf.',
    },
    otherAccount: (account: string, email: string) =>
      `Rydych wedi mewngofnodi fel ${account}, ac mae’r cais hwn gan ${email}. Nid oes dim wedi’i anfon. Mewngofnodwch fel ${email}, neu dywedwch y caiff fynd o ${account}.`,
    signInAgain: 'Mewngofnodi fel rhywun arall',
    sendAs: (account: string) => `Ei anfon fel ${account}`,
    notSaved:
      'Ni ellid cadw hynny ar y ddyfais hon, felly nid oes dim wedi newid. Rhowch gynnig arall arni.',
    theySay: 'Eu hateb',
    notWhole: 'Ni allem ddangos ei statws. Caewch Waymark, yna ei agor eto.',
    once: 'Mae anfon eto’n defnyddio’r un cyfeirnod, fel y gallant weld mai’r un cais ydyw.',
    sendAgain: 'Anfon eto',
    tryAgain: 'Rhoi cynnig arall arni',
    sendNow: 'Anfon nawr',
    allow: 'Caniatáu ac anfon',
    notAllowed: 'Nid yw eich porwr yn ei ganiatáu o hyd. Efallai fod eich tîm TG wedi’i rwystro.',
    leave: 'Gwneud dim am y tro',
    otherWay: {
      email: 'Ei anfon drwy e-bost yn lle hynny',
      'teams-chat': 'Ei anfon mewn sgwrs Teams yn lle hynny',
      link: 'Ei anfon gyda’u ffurflen yn lle hynny',
      webhook: 'Ei anfon mewn ffordd arall yn lle hynny',
      'graph-mail': 'Ei anfon o’ch blwch post yn lle hynny',
    },
    otherWayTo: (where: string) => `Ffordd arall o’i anfon: ${where}.`,
    didYou: 'A wnaethoch ei anfon?',
    didYouCopied:
      'Nid yw eich testun i gyd yno eto. Mae’r testun llawn ar eich clipfwrdd: gludwch ef i mewn cyn anfon. Gallwch hefyd ei gopïo isod.',
    didYouNotCopied:
      'Nid yw eich testun i gyd yno eto, ac ni adawodd eich porwr i ni ei gopïo i chi. Copïwch y testun isod a’i ludo i mewn cyn anfon.',
    didYouLong:
      'Nid yw eich testun i gyd yno eto. Copïwch y testun llawn isod a’i ludo i mewn cyn anfon.',
    yesSent: 'Do, fe’i hanfonais',
    notYet: 'Ddim eto',
    openAgain: 'Ei agor',
    notOpened: 'Nid agorodd dim. Copïwch y testun isod a’i anfon eich hun i’r cyfeiriad uchod.',
    overdue: (date: string) => `Dywedasant y byddent yn ateb erbyn ${date}.`,
    overdueHelp:
      'Os nad ydych wedi clywed ganddynt, anfonwch nodyn atgoffa. Dyma un y gallwch ei ddefnyddio.',
    chase: 'Anfon nodyn atgoffa drwy e-bost',
    chaseCopy: 'Copïo nodyn atgoffa',
    chaseWho: 'Cyswllt',
    snooze: 'Fy atgoffa ymhen wythnos',
    close: 'Maent wedi ateb',
    chaseSubject: (reference: string) => `Fy nghais ${reference}`,
    chaseBody: (reference: string, date: string) =>
      `Helo,

Anfonais gais atoch ar ${date}. Ei gyfeirnod yw ${reference}. Nid wyf wedi clywed yn ôl eto. A allech ddweud wrthyf beth sy’n digwydd gydag ef?

Diolch`,
    text: 'Yr hyn a anfonoch',
    textReady: 'Yr hyn y mae’n ei ddweud',
    copy: 'Copïo’r testun',
    withdraw: 'Tynnu’r cais hwn yn ôl',
    withdrawTitle: 'Tynnu’r cais hwn yn ôl?',
    withdrawSure: 'Nid yw wedi’i anfon, felly ni fyddant yn ei gael.',
    withdrawUnsent: 'Nid wyf wedi’i anfon, ac ni fyddaf',
    withdrawSureUnsent:
      'Os gwnaethoch ei anfon, dewiswch “Na”, yna “Do, fe’i hanfonais”. Yna gallwch anfon neges sy’n ei dynnu’n ôl.',
    withdrawSureSent: 'Mae wedi’i anfon, felly rydym yn anfon ail neges sy’n ei dynnu’n ôl.',
    withdrawSureHandOver:
      'Mae wedi’i anfon, felly rydym yn agor ail neges sy’n ei dynnu’n ôl. Chi yn unig all ei hanfon.',
    withdrawYes: 'Ie, ei dynnu’n ôl',
    withdrawNo: 'Na, ei gadw',
    withdrawSubject: (reference: string) =>
      `Tynnwch fy nghais ${reference} yn ôl, os gwelwch yn dda`,
    withdrawBody: (reference: string, name: string) =>
      `Peidiwch â gwneud dim pellach ynghylch fy nghais ${reference}, os gwelwch yn dda. Nid oes ei angen arnaf mwyach.

${name}`,
    delete: 'Dileu o’r ddyfais hon',
    deleted: (reference) => `Mae cais ${reference} wedi’i ddileu o’r ddyfais hon.`,
    deletedUnsent: (reference) =>
      `Mae cais ${reference} wedi’i ddileu o’r ddyfais hon, ac ni fydd yn cael ei anfon.`,
    deleteTitle: 'Dileu’r cais hwn?',
    deleteSure:
      'Caiff ei ddileu o’r ddyfais hon, ac ni allwch ddadwneud hyn. Maent yn cadw unrhyw beth y maent eisoes wedi’i dderbyn.',
    deleteYes: 'Ie, ei ddileu',
    deleteNo: 'Na, ei gadw',
  },
  undo: {
    press: 'Dadwneud',
    how: 'I ddadwneud hyn, pwyswch Control a Z, neu defnyddiwch y botwm ar ddiwedd y dudalen.',
    done: 'Mae’n ôl.',
    over: 'Nid oes modd dod ag ef yn ôl mwyach.',
    time: (seconds) => `Gallwch ddadwneud hyn am ${seconds} eiliad.`,
  },
  settings: {
    title: 'Gosodiadau a’ch data',
    language: 'Iaith',
    languageAuto: (name: string) => `Awtomatig (${name})`,
    languageReview:
      'Nid yw Cymraeg Waymark wedi’i gwirio eto gan siaradwr rhugl, felly gall rhannau ohoni ddarllen yn chwithig.',
    theme: 'Lliwiau',
    themes: {
      '': 'Awtomatig',
      light: 'Golau',
      dark: 'Tywyll',
      contrast: 'Cyferbyniad uchel',
    },
    waysTitle: 'Agor Waymark yn gynt',
    panel:
      'Mae ffenestr naid yn cau pan gliciwch rywle arall. Wrth ochr y dudalen, mae Waymark yn aros ar agor tra byddwch yn gweithio, a daw eich drafft gydag ef.',
    ways: { popup: 'Agor y ffenestr naid', panel: 'Agor wrth ochr y dudalen' },
    noKeys: 'dim bysellau wedi’u gosod',
    changeKeys: 'Newid y bysellau',
    writersTitle: 'I’r sawl sy’n ysgrifennu’r geiriau hyn',
    writers:
      'Yn y stiwdio yr ysgrifennir geiriau, gwasanaethau a llwybrau sefydliad, ac y gwelir nhw fel y gwêl staff nhw.',
    studio: 'Agor y stiwdio',
    changeKeysHint:
      'Eich porwr sy’n cadw’r bysellau hyn. Os nad yw’r botwm yn agor dim, chwiliwch am “lwybrau byr bysellfwrdd” neu “lwybrau byr estyniadau” ymhlith ei estyniadau.',
    dataTitle: 'Beth sy’n cael ei gadw, ac ymhle',
    data: [
      'Mae eich drafft, eich ceisiadau a’r gosodiadau hyn yn cael eu cadw ar y ddyfais hon, yn storfa’r porwr hwn ei hun.',
      'Nid oes dim a ysgrifennwch yn cael ei anfon nes i chi ddewis ei anfon. Nid oes cyfrif na thracio.',
      'Nid yw Waymark yn cadw dim a ddewiswch yn “Helpwch fi i ddewis”, nac a ddewiswch, a deipiwch neu yr edrychwch arno o dan “Cymorth arall”.',
      'Nid yw “ar y ddyfais hon” yn golygu “anweladwy i’ch cyflogwr”. Gall pobl sy’n rheoli dyfais neu rwydwaith gwaith weld beth sydd arno.',
      'Mae Waymark yn Teams a Waymark yn eich porwr yn cadw pethau ar wahân, ac nid ydynt yn eu rhannu.',
    ],
    holds: (drafts: number, asked: number) =>
      `Wedi’i gadw yma nawr: ${drafts === 0 ? 'dim drafft' : 'un drafft'}, ${requests(asked)}.`,
    kept: (n: number) =>
      `Caiff ceisiadau eu dileu o’r ddyfais hon ${days(n)} ar ôl eu newid diwethaf, neu pan gaiff Waymark ei ddefnyddio nesaf wedi hynny. Mae un y mae Waymark eto i’w anfon yn aros nes iddo gael ei anfon, neu nes i chi ei ddileu.`,
    export: 'Cadw copi o’ch data',
    exportCsv: 'Cadw eich ceisiadau fel tabl',
    exportHint:
      'Ffeil gyda’ch drafft, eich ceisiadau a’r gosodiadau hyn. Gall gynnwys manylion personol, felly byddwch yn ofalus ble rydych yn ei rhoi.',
    exported: (file: string) =>
      `Gofynnwyd i’ch porwr gadw ${file}. Ni all Waymark weld a wnaeth hynny, felly gwiriwch fod y ffeil yno cyn dibynnu arni. Os nad yw, copïwch y testun a’i gadw mewn ffeil o’r un enw.`,
    exportFailed:
      'Ni ellid darllen yr hyn a gedwir yma, felly nid oes copi eto. Rhowch gynnig arall arni.',
    copyInstead: (file: string) => `Copïo testun ${file}`,
    import: 'Ychwanegu ceisiadau o ddyfais arall',
    imported: (added: number, known: number) =>
      `Ychwanegwyd ${requests(added)}.${known > 0 ? ` Roedd ${known} yma eisoes.` : ''}`,
    importInTab:
      'Mae angen i Waymark agor mewn tab ar gyfer hyn. Pwyswch yr un botwm yno: byddai dewis ffeil yn cau’r ffenestr hon.',
    importUnread:
      'Ni ellid darllen y ffeil honno, neu ni ellid cadw’r hyn sydd ynddi. Nid ychwanegwyd dim. Ail-lwythwch y dudalen hon a rhowch gynnig arall arni.',
    importFailed:
      'Nid yw’r ffeil honno’n gopi a wnaed gan Waymark, neu fe’i newidiwyd. Nid ychwanegwyd dim.',
    remove: 'Dileu popeth',
    removeHint:
      'Mae’n dileu eich drafft, eich ceisiadau a’r gosodiadau hyn o’r ddyfais hon. Nid yw’n tynnu’n ôl yr hyn yr ydych wedi’i anfon. Mae eich porwr yn clirio ei ffeiliau ei hun yn ei amser ei hun. Tan hynny, gall rhannau o’r hyn a ddilëwyd fod ar ôl ynddynt.',
    removeOthers:
      'Mae pobl eraill sy’n defnyddio Waymark yn y porwr hwn yn cadw eu pethau hwythau.',
    removeTitle: 'Dileu popeth?',
    removeSure:
      'Mae hyn yn dileu popeth y mae Waymark yn ei gadw ar y ddyfais hon. Ni ellir dadwneud hyn. Os gwnaethoch gadw copi, gwiriwch yn gyntaf y gallwch ei agor: ni all Waymark weld a gafodd ei gadw.',
    removeYes: 'Ie, dileu popeth',
    removeNo: 'Na, ei gadw',
    removed:
      'Mae popeth o’ch eiddo yr oedd Waymark yn ei gadw yma wedi’i ddileu, ac ni chaiff dim mwy ohono ei anfon.',
    removeFailed:
      'Ni ellid dileu popeth. Caewch ffenestri eraill Waymark a rhowch gynnig arall arni. Os nad yw hynny’n helpu, gall eich porwr wneud hynny: tynnwch Waymark ohono, neu cliriwch ddata’r wefan hon.',
    pack: 'Cynnwys',
    packVersion: (name: string, version: number, date: string) =>
      `${name}, fersiwn ${version}, ${date}`,
    packProblem: 'I’ch gweinyddwr: ni ddefnyddiwyd pecyn mwy newydd',
    packKept: 'Yr un da diwethaf a welwch. Nid yw’n effeithio ar gymorth brys.',
    packBuilt:
      'Yr hyn a welwch yw’r un y cafodd Waymark ei adeiladu ag ef, gan nad oes ganddo un arall y caniateir ei ddefnyddio. Mae cymorth brys yno hefyd.',
    packFrom: (from: string, when: string) =>
      from === 'policy' ? `O bolisi, ${when}.` : `O ${from}, ${when}.`,
    packProblems: {
      address: () =>
        'Rhaid i’r cyfeiriad ddechrau â https:// a pheidio â chynnwys enw na chyfrinair.',
      unreachable: () =>
        'Nid atebodd y gweinydd, neu fe’n hanfonodd i le arall, neu nid yw’n gadael i’r dudalen hon ddarllen y ffeil. Gwiriwch y cyfeiriad, a’i fod yn anfon “Access-Control-Allow-Origin”.',
      status: (detail: string) => `Atebodd y gweinydd ${detail}. Gwiriwch fod y ffeil yno.`,
      slow: () => 'Cymerodd y ffeil ormod o amser i gyrraedd. Gwiriwch y gweinydd.',
      large: () => 'Mae’r ffeil yn rhy fawr i fod yn becyn. Gwiriwch y cyfeiriad.',
      invalid: (detail: string) =>
        `Nid yw’n becyn dilys. ${detail} Mae “npm run pack -- check” yn rhestru popeth sydd o’i le.`,
      older: (detail: string) =>
        `Fersiwn ${detail} ydyw, sy’n hŷn na’r un a ddefnyddir. Rhowch fersiwn uwch iddo, neu gosodwch “packVersion” i ${detail} yn y polisi.`,
      pinned: (detail: string) =>
        `Fersiwn ${detail} ydyw, ac mae’r polisi’n gofyn am un arall. Newidiwch “packVersion”, neu cyhoeddwch y fersiwn honno.`,
    },
    waymark: (organisation: string) => `Waymark yw hwn, wedi’i osod a’i redeg gan ${organisation}.`,
    about: 'Ynghylch',
    privacy: 'Preifatrwydd',
    terms: 'Telerau',
    accessibility: 'Hygyrchedd',
  },
  configure: {
    title: 'Beth ddylai pobl ei weld yma gyntaf?',
    about:
      'Mae pawb yn y sianel, y sgwrs neu’r cyfarfod hwn yn gweld yr un dudalen, heb ddim byd personol arni. I wneud cais, mae pob un yn agor Waymark drosto’i hun.',
    first: 'Dangos yn gyntaf',
    preview: 'Yr hyn y byddant yn ei weld',
    later: 'Gallwch newid hyn unrhyw bryd yng ngosodiadau’r tab.',
    alone: 'Mae’r dudalen hon yn gosod tab yn Microsoft Teams. Agorwch hi o’r fan honno.',
  },
  difference: {
    copy: 'Copïo’r ddau mewn brawddeg, i’w rhannu',
    title: 'Mentora a hyfforddi: y gwahaniaeth',
    sideBySide: 'Ochr yn ochr',
    goodWhen: 'Da pan',
    notFor: 'Beth nad ydyw',
    closer: 'Golwg agosach',
    example: 'Er enghraifft',
    beside: 'Os nad y naill na’r llall',
    besideAbout: 'Tri math arall o gymorth y gallech fod yn meddwl amdanynt.',
    sources: 'O ble daw hyn',
    next: 'Beth nawr?',
    choose: 'Helpwch fi i ddewis',
    ask: 'Gwneud cais am fentora neu hyfforddi',
  },
  contact: {
    title: 'Cwestiynau a chysylltu',
    ask: 'Pwy i’w holi',
    about:
      'Gallant ddweud wrthych am y rhaglen ac am gais. Am unrhyw beth personol, gweler “Cymorth arall”.',
  },
  faq: { title: 'Cwestiynau cyffredin' },
  choose: {
    begin: 'Dechrau',
    support: 'Dangoswch gymorth arall i mi',
    openingMore: 'Beth sy’n digwydd i’ch atebion',
    harder: 'Rhywbeth anoddach',
    chosen: (n) => `${n} wedi’u dewis`,
    progress: (n, of) => `Cwestiwn ${n} o ${of}`,
    notSure: 'Ddim yn siŵr',
    next: 'Parhau',
    skip: 'Hepgor y cwestiwn',
    wayOut: 'Mae Clirio a chuddio ar frig y dudalen hon nawr.',
    backToResult: 'Yn ôl at y canlyniad',
    resultTitle: 'Ble gallech chi ddechrau',
    nowTitle: 'Pwy all helpu nawr',
    goOn: 'Parhau â’r cwestiynau',
    toResult: 'Parhau at y canlyniad',
    urgent: 'Os oes rhywun mewn perygl nawr, ffoniwch yn gyntaf.',
    textTo: (number) => `Tecstio ${number}`,
    dayAndNight: 'ddydd a nos',
    moreHelp: 'Oriau a rhagor o gymorth:',
    supportTitle: 'Pobl i siarad â nhw’n gyntaf',
    supportAbout:
      'Ar gyfer rhai o’r pethau a ddewisoch, mae pobl y mae’n waith iddynt helpu. Gallwch ofyn am fentora neu hyfforddi hefyd.',
    supportAll: 'Gweld pawb sy’n gallu helpu',
    bothWays: 'Mae eich atebion yn pwyntio’r ddwy ffordd. Mae hynny’n gyffredin.',
    leans: {
      mentoring: 'Mae eich atebion yn gogwyddo ychydig at fentora, felly gallech ddechrau yno.',
      coaching: 'Mae eich atebion yn gogwyddo ychydig at hyfforddi, felly gallech ddechrau yno.',
      unsure: '',
    },
    whichFirst: 'Pa un hoffech chi gyntaf?',
    firstOf: {
      mentoring: {
        name: 'Mentora’n gyntaf',
        why: 'Mae rhywun sydd wedi’i wneud yn dweud sut',
      },
      coaching: {
        name: 'Hyfforddi’n gyntaf',
        why: 'Mae rhywun yn eich helpu i feddwl drwyddo',
      },
    },
    order: {
      mentoring: 'Mentora’n gyntaf, yna hyfforddi',
      coaching: 'Hyfforddi’n gyntaf, yna mentora',
    },
    saidFirst: {
      mentoring: 'Dywedoch yr hoffech fentora’n gyntaf.',
      coaching: 'Dywedoch yr hoffech hyfforddi’n gyntaf.',
    },
    because: 'Oherwydd i chi ddweud',
    change: 'Newid',
    changeOf: (question) => `Newid eich ateb: ${question}`,
    skipped: 'Heb ei ateb, neu ddim yn siŵr',
    answer: 'Ateb',
    answerTo: (question) => `Ateb: ${question}`,
    other: 'A’r un arall?',
    cannot: 'Beth na all yr un ohonynt ei wneud',
    ask: {
      mentoring: 'Gwneud cais am fentora',
      coaching: 'Gwneud cais am hyfforddi',
      unsure: 'Gofyn, a byddwn yn penderfynu gyda’n gilydd',
    },
    carried: 'Rydym yn llenwi’r hyn a allwn, fel na ofynnir i chi ddwywaith.',
    notCarried: 'Nid oes dim am gymorth arall yn mynd i’r ffurflen.',
    take: 'Mynd â hyn gyda chi',
    takeHint:
      'Er enghraifft i’w drafod gyda’ch rheolwr. Mae’n cynnwys y canlyniad hwn a’ch rhesymau, a dim am gymorth arall.',
    takeCopy: 'Copïo’r canlyniad',
    takeMail: 'E-bostio’r canlyniad',
    difference: 'Eu gweld ochr yn ochr',
    again: 'Dechrau eto',
    forgotten:
      'Nid yw eich atebion yn cael eu cadw. Maent yn mynd pan fyddwch yn dechrau eto neu’n cau Waymark.',
  },
  help: {
    title: 'Cymorth arall',
    lead: 'Pobl sy’n gallu helpu, a sut i’w cyrraedd. Nid oes neb yn darllen yr hyn a deipiwch yma.',
    search: 'Chwilio yn eich geiriau eich hun',
    searchHint:
      'Er enghraifft “methu cysgu”, “rheolwr yn gweiddi”, “dim arian”. Nid yw’n cael ei gadw na’i anfon.',
    results: answers,
    allOf: (n: number) => `Pob un o’r ${n} sy’n gallu helpu`,
    privateHere:
      'Nid yw’r hyn a deipiwch ac a ddewiswch ar y dudalen hon yn cael ei gadw na’i anfon.',
    addressBar:
      'Neu teipiwch yn y bar cyfeiriad: waymark, bwlch, yna eich geiriau. Gall y porwr eu cofio.',
    searchFailed: 'Ni lwythodd y chwiliad. Dewiswch o’r rhestr, neu rhowch gynnig arall arni.',
    noMatchTitle: 'Ni ddaethom o hyd i ddim ar gyfer y geiriau hynny',
    noMatch:
      'Nid yw hynny’n golygu nad oes cymorth. Rhowch gynnig ar un gair, cliriwch y blwch i ddewis o’r rhestr, neu siaradwch â rhywun isod: maent yn gwrando ar unrhyw un, am unrhyw beth.',
    found: 'Yr hyn yr oeddech yn chwilio amdano',
    urgentTitle: 'A oes rhywun mewn perygl nawr?',
    talkTitle: 'Rhywun i siarad â nhw',
    situationsTitle: 'Beth sy’n digwydd?',
    situationsHint: 'Dewiswch un. Nid yw’r hyn a ddewiswch yn cael ei gadw.',
    unsure: 'Dydw i ddim yn siŵr',
    unsureHint: 'Dangos pawb sy’n gallu helpu',
    everybody: 'Pawb sy’n gallu helpu',
    chooseOther: 'Dewis rhywbeth arall',
    fitting: 'Pwy arall all helpu',
    others: (n: number) => `Eraill sy’n gallu helpu (${n})`,
    more: (n: number) => `Dangos ${n} arall`,
    quiet: 'Alla i ddim siarad yn uchel',
    quietHint:
      'Yn dangos dim ond tecst, sgwrs ar-lein, e-bost, cyfnewid testun, iaith arwyddion a gwefannau.',
    nation: 'Ble ydych chi?',
    nationAny: 'Ddim yn siŵr',
    notWhole: 'Ni ellid dangos y cyfan o’r cofnod hwn.',
    filtered: (n: number) => `Gwasanaethau nad ydynt yn cyd-fynd â’ch dewisiadau: ${n}.`,
    showAll: 'Dangos popeth',
    allShown: 'Mae pob gwasanaeth i’w weld.',
    nations: {
      england: 'Lloegr',
      scotland: 'Yr Alban',
      wales: 'Cymru',
      'northern-ireland': 'Gogledd Iwerddon',
    },
    readMore: (name: string) => `${name}: beth ydyw`,
    urgency: { emergency: 'Argyfwng', urgent: 'Cymorth brys', soon: 'Cymorth a chyngor' },
    kinds: {
      phone: 'Ffôn',
      text: 'Neges destun',
      relay: 'Cyfnewid testun a llais',
      bsl: 'Iaith Arwyddion Prydain',
      email: 'E-bost',
      chat: 'Sgwrs ar-lein',
      web: 'Gwefan',
      visit: 'Ymweld',
    },
    textWord: (word: string, number: string) => `Tecstiwch ${word} i ${number}`,
    always: 'Ar agor nawr, ddydd a nos',
    openUntil: (when: string) => `Ar agor nawr, tan ${when}`,
    open: 'Ar agor nawr',
    opens: (when: string) => `Ar gau nawr. Yn agor ${when}`,
    shut: 'Ar gau nawr',
    hoursUnknown: 'Nid yw’r oriau’n hysbys',
    anyTime: 'Gallwch ysgrifennu neu edrych unrhyw bryd',
    midnight: 'hanner nos',
    yourTime: (when: string) => `${when}, eich amser chi`,
    languages: { en: 'Saesneg', cy: 'Cymraeg', bfi: 'Iaith Arwyddion Prydain' },
    speaks: (languages: string) => `Iaith: ${languages}`,
    copy: 'Copïo',
    notOpened: 'Ni agorodd yma. Copïwch ef yn lle hynny.',
    details: 'Rhagor o fanylion',
    otherWays: 'Ffyrdd eraill, a rhagor o fanylion',
    can: 'Gallant',
    cannot: 'Ni allant',
    confidentiality: 'Beth sy’n aros yn breifat',
    cost: 'Cost',
    runBy: 'Pwy sy’n ei redeg',
    independent: 'Yn annibynnol ar eich cyflogwr',
    employer: 'Rhan o’ch sefydliad',
    serves: (nations: string) => `Yn gwasanaethu: ${nations}`,
    alsoFor: {
      'someone-else': 'Hefyd i chi os ydych yn cefnogi rhywun arall.',
      'complaint-about-me': 'Hefyd i chi os oes cwyn amdanoch chi.',
    },
    hours: 'Oriau',
    hoursOf: (kind: string) => `Oriau: ${kind}`,
    hoursIn: (place: string) => `Amserau ar gyfer ${place}`,
    days: (first: string, last: string) => `${first} i ${last}`,
    closed: 'ar gau',
    reviewed: (date: string, owner: string) =>
      `Gwiriwyd ddiwethaf ar ${date}. Gofelir amdano gan ${owner}.`,
    checked: (date: string) => `Gwiriwyd ddiwethaf ar ${date}.`,
    notReviewed: (owner: string) => `Heb ei wirio eto. Anfonwch gwestiynau at ${owner}.`,
    overdue: (date: string) =>
      `Dylai hwn fod wedi’i wirio erbyn ${date}, ac ni wnaed hynny. Gall fod wedi newid.`,
    report: 'Dweud am broblem gyda’r cofnod hwn',
    reportHow: 'Yn agor e-bost at y bobl sy’n gofalu amdano. Chi sy’n pwyso anfon yno.',
    reportSubject: (name: string) => `Problem gyda “${name}” yn Waymark`,
    reportBody: (name: string, reviewed: string | undefined) =>
      `Mae angen gwirio’r cofnod hwn: ${name} (${reviewed ? `gwiriwyd ddiwethaf ar ${reviewed}` : 'heb ei wirio eto'}).\n\nBeth sydd o’i le:\n`,
    takeTitle: 'Mynd ag ef gyda chi, neu ei rannu',
    takeNote: 'Gall unrhyw un sy’n dod o hyd i gopi, ffeil neu brint ei ddarllen.',
    copyText: 'Copïo fel testun',
    chatText: 'Rhannu mewn sgwrs Teams',
    chatNote:
      'Chi sy’n dewis gyda phwy i’w rannu. Wedyn mae gan Teams ei enw, ar gyfer beth y mae a sut i gysylltu, cyn i chi bwyso anfon yno, a gall gofnodi eich bod wedi agor y sgwrs.',
    chatFailed: 'Nid agorodd y sgwrs. Copïwch y testun yn lle hynny.',
    mailText: 'Ei anfon drwy e-bost',
    saveText: 'Cadw fel ffeil',
    saveAsked:
      'Gofynnwyd i’ch porwr gadw “note.txt”. Os nad yw yn eich lawrlwythiadau, copïwch y testun yn lle hynny.',
    print: 'Argraffu',
    printAll: 'Argraffu’r rhestr gyfan ar gyfer hysbysfwrdd',
    printAllInTab: 'Agor mewn tab, i argraffu’r rhestr gyfan',
    printFailed: 'Nid argraffwyd yma. Agorwch Waymark yn eich porwr i argraffu’r rhestr.',
    printAlways: 'ddydd a nos',
    printFoot: (day, version) =>
      `* Heb ei wirio eto, neu heb ei wirio’n ddiweddar. Rhestr ${day}, fersiwn ${version}. Gall oriau fod yn wahanol ar wyliau cyhoeddus. Rhywbeth o’i le?`,
    clear: 'Clirio a chuddio',
    clearTitle:
      'Clirio a chuddio, neu’r ddwy fysell Shift ar yr un pryd: beth mae’n gallu ei wneud, a beth na all',
    clearDoes: [
      'Mae’n dileu’r hyn a deipioch ac a ddewisoch yma, yn dangos y dudalen am fentora a hyfforddi, ac yn cau Waymark lle gall.',
      'Os dewisoch beidio â chadw drafft ar y ddyfais hon, mae’r hyn a ysgrifennoch yn y ffurflen yn mynd hefyd.',
      'Ni all glirio hanes eich porwr, na’r hyn y mae Teams neu eich rhwydwaith yn ei gofnodi. Gallant ddangos eich bod wedi agor Waymark, a phryd. Nid ydynt yn dangos yr hyn a ddewisoch neu a ddarllenoch yma.',
      'Os dilynoch ddolen, ffonio, anfon neges, neu gopïo, cadw neu argraffu rhywbeth, mae hynny’n gadael ei ôl ei hun: yn yr hanes, ar y rhwydwaith, mewn rhestr o alwadau neu fil, neu mewn neges a anfonwyd. Felly hefyd ddolen a’ch arweiniodd yn syth yma, a’r hyn a deipioch yn y bar cyfeiriad.',
      'Gall dyfais waith gael ei monitro. Os yw hynny’n eich poeni, defnyddiwch eich ffôn eich hun.',
    ],
    hiddenDone: 'Wedi’i wneud',
    hiddenMore: 'Am y dudalen hon',
    hiddenBack: 'Agor Waymark',
  },
};
