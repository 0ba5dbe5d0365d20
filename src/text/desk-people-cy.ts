/** The same in Welsh. They await review by a fluent speaker. */
import { countIn } from './count';
import type { DeskPeopleWords } from './desk-people-en';

const n = countIn('cy');
const requests = (count: number) => n(count, { two: '# gais', other: '# cais' });
const people = (count: number) => n(count, { two: '# berson', other: '# person' });

export const deskPeopleCy: DeskPeopleWords = {
  columns: {
    name: 'Enw',
    email: 'E-bost gwaith',
    kinds: 'Yn cynnig',
    topics: 'Pynciau',
    languages: 'Ieithoedd',
    units: 'Ble maent yn gweithio',
    meeting: 'Sut y gallant gwrdd',
    when: 'Pryd y gallant gwrdd',
    places: 'Lleoedd',
    pausedUntil: 'Wedi oedi tan',
    notWith: 'Rhaid iddynt beidio â chwrdd â',
  },
  save: 'Cadw',
  cancel: 'Canslo',
  notKept:
    'Ni ellid cadw hynny. Efallai bod y ddyfais yn llawn. Ni newidiwyd dim: rhowch gynnig arall arni.',
  notRead: (file) => `Ni ellid darllen ${file}. Dewiswch ef eto.`,
  handed: (file) =>
    `Mae ${file} gan eich porwr. Os nad yw yn eich lawrlwythiadau, cadwch ef eto cyn cau’r dudalen hon.`,
  notSaved: (file) => `Ni ellid cadw ${file}. Rhowch gynnig arall arni cyn cau’r dudalen hon.`,
  people: {
    title: 'Pobl',
    about: 'Y rhai sy’n mentora neu’n hyfforddi. Rydych yn eu cynnig i bwy bynnag sy’n gofyn.',
    empty: 'Does neb yma eto. Ychwanegwch rywun, neu dewch â thabl i mewn.',
    add: 'Ychwanegu rhywun',
    places: (free, all) => `${free} o ${n(all, { two: '# le', other: '# lle' })} yn rhydd`,
    paused: (day) => `Wedi oedi tan ${day}`,
    notWith: (names) => `Rhaid iddynt beidio â chwrdd â: ${names}`,
    saveTable: 'Cadw fel tabl',
    file: 'pobl.csv',
    search: 'Chwilio yn ôl enw neu e-bost',
    noneFound: 'Nid oes neb yn cyfateb.',
    notHere: 'Nid yw’r person hwn ar y rhestr',
    back: 'Yn ôl i’r rhestr',
  },
  person: {
    new: 'Ychwanegu rhywun',
    kindsLabel: 'Beth maent yn ei gynnig?',
    languagesHint: 'Un ar bob llinell.',
    allTopics: 'Pob pwnc',
    noTopics: 'Dim pwnc',
    placesHint: 'Faint o bobl y gallant eu gweld ar yr un pryd.',
    pausedHint:
      'Y diwrnod olaf pan nad ydynt yn derbyn neb newydd, fel 2027-01-31. Gadewch ef yn wag os ydynt yn derbyn pobl nawr.',
    notWithHint:
      'Enwau neu gyfeiriadau e-bost, un ar bob llinell. Nid yw grŵp, fel tîm, yn cael ei wirio.',
    faults: {
      name: 'Rhowch eu henw',
      email: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.ac.uk',
      taken: 'Mae gan rywun arall ar y rhestr y cyfeiriad e-bost hwn',
      kinds: 'Dewiswch yr hyn maent yn ei gynnig',
      places: 'Rhowch rif cyfan o 0 i 20',
      pausedUntil: 'Rhowch ddyddiad fel 2027-01-31',
    },
    stale: 'Newidiodd rhywun hyn mewn ffenestr arall. Agorwch ef eto i weld beth sydd yno nawr.',
    saved: 'Wedi’i gadw.',
    forget: 'Tynnu oddi ar y rhestr, neu anghofio’r person hwn',
  },
  table: {
    title: 'Dod â thabl i mewn',
    hint: 'Ffeil CSV â cholofn ar gyfer e-bost gwaith. Rydych yn gweld beth sy’n digwydd i bob rhes cyn i ddim gael ei ychwanegu.',
    noEmail: (file) =>
      `Nid oes gan ${file} golofn “E-bost gwaith”. Cadwch y rhestr sydd yma fel tabl i weld sut mae un yn edrych.`,
    fates: {
      new: 'yn newydd',
      changed: 'wedi newid',
      same: 'yma’n barod',
      refused: 'yn cael ei adael allan',
    },
    line: (line) => `Rhes ${line}`,
    left: (column, value) => `${column}: ni ddeallwyd “${value}”, ac mae’n cael ei adael allan`,
    ignored: (names) => `Nid yw’r colofnau hyn yn cael eu cymryd: ${names}.`,
    broken: (rows) => `Efallai bod dyfynnod ar goll yn rhes ${rows}.`,
    take: (count) => `Cymryd ${n(count, { two: '# res', other: '# rhes' })}`,
    leave: 'Ei adael',
    taken: (count) => `Cadwyd ${people(count)}.`,
    stale: 'Newidiwyd y rhestr mewn ffenestr arall yn y cyfamser. Dewiswch y ffeil eto.',
  },
  propose: {
    title: (name) => `Dod o hyd i rywun i ${name}`,
    back: 'Yn ôl i’r cais',
    order:
      'Y sawl sydd â’r nifer mwyaf o bynciau’n gyffredin sy’n dod gyntaf. Yna iaith, ffyrdd o gwrdd a lleoedd rhydd sy’n penderfynu. Chi sy’n dewis.',
    managers: 'Pwy sy’n rheoli pwy',
    managersAbout:
      'Ffeil CSV gan AD â dwy golofn, pob person a’i reolwr, yn ôl e-bost. Fe’i defnyddir yn y ffenestr hon yn unig, a’i hanghofio pan fyddwch yn ei chau.',
    managersChoose: 'Dewis y ffeil',
    managersRead: (count) =>
      `Mae ${n(count, { two: '# linell', other: '# llinell' })} yn cael eu defnyddio.`,
    managersLeft: (lines) => `Mae rhywbeth ar goll yn llinell ${lines}.`,
    managersNone: (file) => `Nid oes gan yr un llinell o ${file} berson a’i reolwr.`,
    managersForget: 'Ei hanghofio nawr',
    asks: 'Yr hyn y gofynnwyd amdano',
    avoid: 'Ni ddylid eu paru â',
    managerIs: 'Eu rheolwr, fel yr ysgrifennwyd',
    nobody: 'Nid oes neb ar y rhestr yn cynnig hyn eto.',
    addPeople: 'Ychwanegu pobl',
    search: 'Chwilio yn ôl enw neu e-bost',
    noneFound: 'Nid oes neb yn cyfateb.',
    noneOpen: 'Ni ellir cynnig neb ar y rhestr nawr. Mae pob un yn dweud pam.',
    tellNobody: 'Dweud wrthynt nad oes neb ar gael',
    onlyOffers: (kinds) => `Yn cynnig ${kinds} yn unig`,
    blockedTitle: (count) => `Ni ellir cynnig ${people(count)}`,
    facts: {
      topics: (count, names) =>
        `${n(count, { two: '# bwnc', other: '# pwnc' })} yn gyffredin: ${names}`,
      noTopics: 'Dim pwnc yn gyffredin',
      meeting: (ways) => `Yn gallu cwrdd: ${ways}`,
      languages: (names) => `Yn siarad ${names}`,
      sameUnit: 'Yn yr un rhan o’r sefydliad',
      otherUnit: 'Mewn rhan arall o’r sefydliad',
    },
    propose: (name) => `Cynnig ${name}`,
    checkTitle: 'Gwiriwch yn gyntaf, yna ticiwch',
    checkLeft:
      'Ticiwch bopeth yr ydych wedi’i wirio. Mae’r hyn yr ydych yn ei dicio’n cael ei gadw gyda’r cais.',
    proposed: (name) => `Mae ${name} wedi’i gynnig. Gofynnwch i’r ddau cyn dod â nhw at ei gilydd.`,
    refused: (name) =>
      `Ni chafodd ${name} ei gynnig: newidiodd rhywbeth yn y cyfamser. Mae’r hyn sydd yma nawr yn gyfredol.`,
    gone: 'Nid yw’r cais hwn neu’r person hwn ar y ddesg mwyach.',
    notNow: 'Ni ellir cynnig neb i’r cais hwn nawr.',
    blocks: {
      'same-person': 'Yr un person ydyw',
      'not-with': 'Gofynnwyd am beidio â’u paru â’r person hwn',
      'they-not-with': 'Rhaid i’r person hwn beidio â chwrdd â nhw',
      asker: 'Y person hwn a ofynnodd ar eu rhan',
      manager: 'Y person hwn yw eu rheolwr',
      'managers-manager': 'Y person hwn yw rheolwr eu rheolwr',
      'same-manager': 'Mae ganddynt yr un rheolwr',
      manages: 'Nhw sy’n rheoli’r person hwn',
      declined: 'Dywedodd un o’r ddau na wrth y llall o’r blaen',
      paused: 'Nid yw’n derbyn neb ar hyn o bryd',
      full: 'Nid oes ganddynt le rhydd',
    },
    checks: {
      'seeker-unknown': 'Rwy’n gwybod i bwy y mae hyn, a gellir eu paru.',
      'same-name': 'Mae gan y ddau yr un enw. Gwiriais: dau berson ydynt.',
      'avoid-unknown':
        'Gofynnais â phwy na ddylid eu paru, neu edrychais ar y gwreiddiol: nid y person hwn ydyw.',
      'avoid-says': 'Darllenais â phwy na ddylid eu paru: nid y person hwn ydyw.',
      'avoid-resembles':
        'Mae enw ymhlith y rhai na ddylid eu paru â nhw yn debyg i’r un hwn. Gwiriais: rhywun arall ydyw.',
      'they-resemble':
        'Gall enw neu e-bost ymhlith y rhai na ddylai’r person hwn gwrdd â nhw fod yn un nhw. Gwiriais: rhywun arall ydyw.',
      'manager-resembles': 'Mae enw eu rheolwr yn debyg i’r un hwn. Gwiriais: rhywun arall ydyw.',
      'manager-unknown': 'Cefais wybod pwy yw eu rheolwr: nid y person hwn ydyw.',
      'named-in-text':
        'Mae enw yn yr hyn a ysgrifennwyd yn debyg i’r un hwn. Darllenais ef, ac nid yw’n rheswm yn erbyn.',
    },
  },
  figures: {
    title: 'Ffigurau',
    which: 'I bwy maent?',
    own: 'I ni',
    ownHint: 'Union. Gallant ddangos pwy yw rhywun: cadwch nhw yn y tîm.',
    share: 'I’w rhannu',
    shareHint: 'Wedi’u talgrynnu i 5, o’r deuddeg mis cyn yr un hwn.',
    shareAbout:
      'Nid yw grwpiau o lai na 5 yn cael eu gwahaniaethu. Mae “Heb ei ddangos” lle byddai rhif yn gadael i rywun gyfrifo un arall.',
    shareLimit:
      'Rhannwch nhw unwaith am bob cyfnod. Gall dwy fersiwn o adegau gwahanol ddangos gyda’i gilydd yr hyn nad yw’r naill na’r llall yn ei ddangos.',
    tooFew: 'Roedd llai na 10 cais yn y deuddeg mis hyn. Mae hynny’n rhy ychydig i rannu ffigurau.',
    total: 'Ceisiadau',
    median: 'Diwrnodau hyd at yr ateb cyntaf, yn y canol',
    none: 'Dim eto',
    medianNone: 'Heb ei ddangos',
    count: 'Nifer',
    few: 'Llai na 5',
    hidden: 'Heb ei ddangos',
    tables: {
      month: 'Yn ôl mis',
      kind: 'Yn ôl math',
      unit: 'Yn ôl uned',
      outcome: 'Sut maent yn sefyll',
    },
    rows: {
      overdue: 'Yn hwyr',
      waiting: 'Yn aros am rywun',
      open: 'Ar agor',
      other: 'Anhysbys, neu arall',
    },
    save: 'Cadw fel tabl',
    file: { own: 'ffigurau.csv', share: 'ffigurau-i-rannu.csv' },
  },
  keep: {
    title: 'Cadw a throsglwyddo',
    me: 'Eich enw',
    meSaved: 'Wedi’i gadw. Yr enw hwn sydd ar yr hyn a gymerwch o hyn ymlaen.',
    last: (day) => `Gwnaed copi ddiwethaf ar ${day}.`,
    never: 'Nid oes copi wedi’i gadw eto.',
    remind:
      'Ar y ddyfais hon yn unig y mae’r hyn sydd yma. Cadwch gopi nawr, fel na fydd dim ar goll os collir y ddyfais.',
    save: {
      title: 'Cadw copi',
      about:
        'Pob cais a pherson mewn un ffeil y mae’r cyfrinair yn unig yn ei hagor: i chi’ch hun, neu i gydweithiwr sy’n cymryd drosodd. Dywedwch y cyfrinair mewn ffordd wahanol i’r ffeil.',
      passphrase: 'Cyfrinair',
      hint: 'O leiaf 12 nod, fel pedwar gair. Ni all neb agor y ffeil hebddo, ac ni all neb ddod o hyd iddo i chi.',
      again: 'Yr un peth eto',
      short: 'Rhowch gyfrinair o 12 nod o leiaf',
      differs: 'Nid yw’r ddau’r un peth. Rhowch ef eto.',
      press: 'Cadw copi',
      working: 'Mae hyn yn cymryd ychydig eiliadau…',
      file: (day) => `desg-waymark-${day}.age`,
      failed: 'Ni ellid gwneud y copi. Ni chadwyd dim: rhowch gynnig arall arni.',
    },
    open: {
      title: 'Agor copi',
      about: 'Mae’n cymryd lle popeth sydd yma nawr.',
      choose: 'Dewis copi',
      chosen: (file) => `Wedi’i ddewis: ${file}`,
      none: 'Dewiswch gopi’n gyntaf',
      press: 'Ei agor',
      found: (cases, count, day) => `Cadwyd ar ${day}: ${requests(cases)} a ${people(count)}.`,
      sure: 'Disodli popeth yma?',
      sureAbout: (cases, count) =>
        `Bydd ${requests(cases)} a ${people(count)} sydd yma nawr yn cael eu dileu. Ni ellir dadwneud hyn.`,
      yes: 'Ei ddisodli',
      no: 'Ei adael',
      done: 'Mae’r copi ar agor. Ohono ef y daw popeth ar y ddesg.',
      why: {
        'not-a-copy': 'Nid copi o ddesg yw hwn. Dewiswch ffeil sy’n gorffen â .age.',
        passphrase:
          'Nid dyna ei gyfrinair. Ni newidiwyd dim: gwiriwch ef a rhowch gynnig arall arni.',
        damaged: 'Mae’r ffeil wedi’i difrodi neu ei thorri. Ni newidiwyd dim: dewiswch gopi arall.',
        newer:
          'Waymark mwy newydd a wnaeth y copi hwn. Ni newidiwyd dim: ail-lwythwch y dudalen i gael y diweddaraf.',
        older:
          'Waymark hŷn a wnaeth y copi hwn, ac ni all yr un hwn ei ddarllen. Ni newidiwyd dim.',
      },
    },
    forget: {
      title: 'Anghofio rhywun',
      about:
        'Mae’r hyn y gofynnwyd amdano’n cael ei ddileu, ac fe’u tynnir oddi ar y rhestr. Lle mae eraill yn eu henwi, mae “…” yn lle hynny: dim ond enw neu e-bost cyfan a geir, felly chwiliwch am lysenwau eich hun. Os dewch â’r un ceisiadau i mewn eto, maent yn ôl.',
      name: 'Eu henw',
      email: 'Eu cyfeiriad e-bost',
      needed: 'Rhowch eu cyfeiriad e-bost neu eu henw',
      look: 'Edrych beth sydd yma',
      nothing: 'Nid oes dim yma amdanynt.',
      found: (cases, count, named) =>
        `Eu ceisiadau nhw: ${cases}. Ar y rhestr o bobl: ${count === 0 ? 'nac ydynt' : 'ydynt'}. Cofnodion eraill sy’n eu henwi: ${named}.`,
      press: 'Eu hanghofio',
      named: 'Yn eu henwi:',
      sure: (who) => `Anghofio ${who}?`,
      sureAbout: 'Ni ellir dadwneud hyn. Mae popeth o hyd mewn copïau a gadwyd gennych o’r blaen.',
      no: 'Eu cadw',
      done: 'Maent wedi’u hanghofio yma. Dilëwch hen gopïau hefyd.',
      stale: 'Newidiwyd rhywbeth mewn ffenestr arall. Edrychwch eto.',
    },
    old: {
      title: 'Dileu’r hyn sydd wedi cau',
      about:
        'Ceisiadau a gaewyd yn hirach yn ôl nag y mae eich hysbysiad preifatrwydd yn ei ganiatáu.',
      years: 'Wedi cau ers mwy na',
      days: (count) => n(count, { two: '# ddiwrnod', other: '# diwrnod' }),
      own: (count) =>
        n(count, {
          two: 'Mae cais yn aros ar ddyfeisiau pobl eu hunain am # ddiwrnod.',
          other: 'Mae cais yn aros ar ddyfeisiau pobl eu hunain am # diwrnod.',
        }),
      options: { '1': 'blwyddyn', '2': '2 flynedd', '3': '3 blynedd' },
      none: 'Nid oes dim un.',
      press: (count) => `Dileu ${requests(count)}`,
      sure: 'Eu dileu?',
      sureAbout: 'Byddant wedi mynd o’r ddesg ac o’i ffigurau. Ni ellir dadwneud hyn.',
      yes: 'Eu dileu',
      no: 'Eu cadw',
      done: (count) => `Dilëwyd ${requests(count)}.`,
    },
  },
};
