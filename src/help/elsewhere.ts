/** What people look for that no service here is for: where to park, when the pool opens, what a gown costs.
 * A short list, because the everyday words beside them (“hours”, “lost”, “fine”) mean much elsewhere:
 * without it “library fines” would be a debt. */
import { termsOf, welshForms } from './terms';

const inWelsh = (words: string) => words.split(/\s+/).flatMap(welshForms).flatMap(termsOf);

/** Is somebody who says this asking for something that is not ours, unless other words say more? */
export const isElsewhere = (term: string): boolean => ELSEWHERE.has(term);

/** Does this say nothing beside such a word: a place, a price, a time? */
export const isBeside = (term: string): boolean => BESIDE.has(term);

const ELSEWHERE = new Set([
  ...termsOf(
    `parking park carpark bike bicycle bus buses train trains timetable timetables taxi airport flight hotel
    swimming swim pool gym football rugby squash badminton yoga sport sports fitness
    canteen cafe menu catering lunch buffet restaurant coffee sandwich recipe pizza
    party parties concert festival ticket tickets cinema theatre museum exhibition
    graduation gown gowns ceremony robes alumni transcript prospectus
    library book books bookshop printing photocopying business
    weather forecast map maps directions lift booking bookings venue hire
    merchandise hoodie souvenir shop stamps parcel postage courier vending umbrella minibus accommodation closure card
    cashpoint event fountain club clubs gardening santa netball tennis cricket golf
    stationery optician hairdresser poster crossword quiz toilet bulb
    term semester property electric temperature dentist conference lockers locker recycling`,
  ),
  ...inWelsh(
    `parcio beic bws bysiau bws tren trenau amserlen amserlenni tacsi gwesty
    nofio pwll campfa pel-droed pel rygbi chwaraeon
    ffreutur caffi bwydlen arlwyo cinio bwyty coffi rysait
    parti cyngerdd gwyl tocyn tocynnau sinema theatr amgueddfa arddangosfa
    graddio gynau seremoni llyfrgell llyfr llyfrau siop
    tywydd map lifft archebu llogi hurio parsel semester eiddo locer ailgylchu
    bwcio ymbarel poster toiled clwb ffitrwydd rhedeg digwyddiad dyddiadau semester`,
  ),
]);

const BESIDE = new Set([
  ...termsOf(
    `opening open closing times time hours hour permit card date dates price prices cost costs fee fees fine fines
    charge charges discount order lost found today tomorrow free cheap form forms
    office room rooms building campus car centre lecture class classroom city town street school department meeting
    student staff court contact blocked share exam water voucher membership visitor boxes bank team secret
    space cupboard christmas summer travel travelling family machine code`,
  ),
  ...inWelsh(
    `gwn agor cau oriau amser amserau trwydded cerdyn dyddiad dyddiadau pris prisiau cost costau ffi ffioedd dirwy
    dirwyon gostyngiad coll colli am ddim ffurflen swyddfa ystafell stafell adeilad campws car canolfan darlith
    dosbarth dinas tref stryd ysgol adran cyfarfod myfyriwr staff nadolig haf teithio peiriant cod banc gwyliau`,
  ),
]);
