/** Phrases of tired people, misspelt and roundabout, and some of them about what is not ours at all. Those of `open`
 * were written by somebody who had not seen the words of the pack, the others before anything was changed for
 * them, by somebody who had seen those of `open`. As first asked, the first answer was right for 54 of 65, 45 of
 * 63 and 39 of 57, and something absurd was among the first three for 4, 12 and 1. `open` and `tune` were at hand
 * while tuning. `held` was asked again when nothing was changed any more: 51 of 57 by the first answer, 54 within
 * three, nothing absurd. That is what to expect of words that nobody foresaw; what it missed taught the search
 * some afterwards.
 *
 * A line is: half, language, what is typed | any of which is right, nothing where nothing is | what must not be
 * among the first three. `confidentiality` is what is said of who hears of it. */
export interface Asked {
  readonly half: 'open' | 'tune' | 'held';
  readonly lang: 'en' | 'cy';
  readonly text: string;
  readonly right: readonly string[];
  readonly not: readonly string[];
}

const TABLE = `
open en my boss takes credit for everything I do | conflict-manager managers-manager | emergency bereavement money
open en my head's gone | health counselling safety | complaint-about-me it-service wrongdoing
open en the person I share an office with won't speak to me | conflict-colleague mediation | emergency bereavement it-service
open en parking permit |  | safety emergency samaritans bereavement
open en pervy bloke in my office | harassment report-and-support harassment-adviser | mediation complaint-about-me learning
open en bus timetable |  | safety emergency samaritans domestic-abuse
open en swimming pool opening hours |  | safety emergency samaritans domestic-abuse
open cy cyfrinar ddim yn gwethio | it-service learning | safety samaritans bereavement emergency
open cy oes na training ar Panopto | training learning | safety emergency samaritans complaint-about-me
open en she's a right cow to me and only me | harassment conflict-colleague harassment-adviser | bereavement complaint-about-me it-service
open en one of my PhD students says she's cutting herself | safety someone-else supporter-guide | learning training complaint-about-me money
open cy dwi'n totally burnt out | health counselling occupational-health | emergency complaint-about-me it-service
open en excel course | training learning | safety emergency samaritans complaint-about-me
open cy mae fy rheolwr yn gweiddi arna i o flaen pawb | conflict-manager harassment managers-manager | bereavement complaint-about-me money
open en colleague smells of drink at work | someone-else supporter-guide hr-adviser | complaint-about-me bereavement learning
open cy mae arna i ofn mynd adre heno | home safety live-fear-free | mediation learning it-service complaint-about-me
open en will my boss find out if I ring the helpline | counselling education-support | emergency complaint-about-me bereavement
open en I drink a bottle of wine every night to switch off | health gp counselling | complaint-about-me it-service wrongdoing
open en sexual harrasment by a proffesor | harassment harassment-adviser report-and-support | mediation complaint-about-me learning
open cy mae ngwr i'n rheoli fy arian a fy ffon | home live-fear-free domestic-abuse | it-service mediation complaint-about-me conflict-manager
open cy dwi'n gofalu am dad ac angen oriau hyblyg | employment home hr-adviser | bereavement domestic-abuse complaint-about-me
open en skint till payday | money hardship-fund debt-advice | complaint-about-me bereavement wrongdoing
open en made redundant | employment hr-adviser union | emergency complaint-about-me bereavement-support
open cy llond bol o'r boi drws nesa yn yr offis | conflict-colleague mediation | bereavement live-fear-free emergency
open cy cwyno'n ffurfiol am fy rheolwr | conflict-manager employment hr-adviser | complaint-about-me bereavement emergency
open en disiplinary hearing next week | complaint-about-me employment union | bereavement it-service training
open en christmas party tickets |  | safety emergency samaritans bereavement
open en bloody manager | conflict-manager managers-manager | emergency bereavement complaint-about-me
open cy iechid meddwl | health counselling gp | complaint-about-me wrongdoing it-service
open en can a rep come with me to the meeting with HR | union employment complaint-about-me | bereavement emergency it-service
open en groped | harassment report-and-support safety | mediation complaint-about-me learning
open en someone to talk to, councelling | counselling health | complaint-about-me debt-advice it-service
open en pasword not wokring | it-service learning | safety samaritans bereavement emergency
open en occ health referral | occupational-health health | complaint-about-me wrongdoing bereavement
open en my dad passed away on Sunday and I'm meant to be teaching | bereavement bereavement-support | learning training complaint-about-me conflict-manager
open en my mate's getting picked on by his supervisor | someone-else harassment supporter-guide | complaint-about-me bereavement it-service
open cy dyled cerdyn credyd | money debt-advice | complaint-about-me bereavement it-service
open cy trais domestg | home live-fear-free domestic-abuse | mediation learning complaint-about-me conflict-colleague
open en locked out of my account | it-service learning | safety samaritans bereavement domestic-abuse
open cy fy nghytundeb i'n gorffen ym mis Gorffennaf | employment hr-adviser union | bereavement emergency complaint-about-me
open en cant aford the funreal | bereavement money bereavement-support | complaint-about-me wrongdoing it-service
open en someone has accused me of being a bully | complaint-about-me union | emergency speak-up it-service
open en depresion | health counselling gp | complaint-about-me wrongdoing learning
open en domesitc voilence | home live-fear-free domestic-abuse | mediation learning complaint-about-me conflict-colleague
open en one of my team has bruises and makes excuses for them | someone-else safety home | mediation complaint-about-me it-service
open en he texted me saying goodbye and isn't answering his phone | safety emergency someone-else | it-service learning bereavement complaint-about-me
open cy ydy hyn yn gyfrinachol |  | emergency complaint-about-me
open cy unig iawn yma | health chaplaincy counselling | complaint-about-me wrongdoing it-service
open en my colleague keeps crying | someone-else supporter-guide | complaint-about-me conflict-colleague mediation
open en what do I say to someone whose baby died | someone-else bereavement supporter-guide | complaint-about-me learning it-service
open en owe loads on klarna | money debt-advice | complaint-about-me bereavement it-service
open en burnt out | health counselling occupational-health | emergency complaint-about-me it-service
open cy fydd y bos yn cael gwbod os dwi'n gofyn am gwnsela | counselling health | emergency complaint-about-me bereavement
open cy gwrandwiad disgyblu | complaint-about-me employment union | bereavement it-service training
open en hot flushes | health occupational-health gp | complaint-about-me wrongdoing emergency
open en I think someone made up the data in our paper | wrongdoing speak-up | complaint-about-me it-service training emergency
open en what happens to my visa if my contract isn't renewed | employment hr-adviser union | bereavement emergency complaint-about-me
open cy bu farw fy ngŵr fis dwetha a dwi'n methu canolbwyntio | bereavement bereavement-support | live-fear-free domestic-abuse complaint-about-me learning
open en lonely | health chaplaincy counselling | complaint-about-me wrongdoing it-service
open en reasonible ajustments | occupational-health hr-adviser health | complaint-about-me wrongdoing emergency
open cy methu cysgu | health gp counselling | complaint-about-me wrongdoing it-service
open en menapause and brain fog | health occupational-health gp | complaint-about-me wrongdoing emergency
open en bailiffs at the door | money debt-advice | bereavement complaint-about-me training
open cy llogi gwn graddio |  | safety emergency samaritans bereavement
open cy gweithio gartre | employment hr-adviser conflict-manager | live-fear-free domestic-abuse emergency
tune en my manager never replies to anything I send | conflict-manager managers-manager | emergency bereavement
tune en shes always having a go at me in front of the students | harassment conflict-colleague conflict-manager | bereavement it-service
tune en team meeting turned into a shouting match | conflict-colleague mediation harassment | bereavement learning
tune en sick to death of my line manager | conflict-manager managers-manager | bereavement emergency
tune en running on empty | health counselling | money it-service emergency
tune en i dont see the point in going on | safety samaritans shout | learning training it-service
tune en a student turned up with a knife | safety emergency campus-security | learning it-service
tune en my nan died and they only gave me one day off | bereavement bereavement-support employment hr-adviser | it-service learning
tune en my mum has weeks to live | bereavement bereavement-support home health | it-service complaint-about-me
tune en up to my eyeballs in debt | money debt-advice | it-service bereavement
tune en cant feed the kids til friday | money hardship-fund debt-advice | bereavement complaint-about-me
tune en my husbend hits me | home domestic-abuse live-fear-free safety | mediation conflict-colleague
tune en splitting up with my wife and I can't think straight | home counselling health | it-service wrongdoing
tune en nursery rang again, need to work different hours | home employment hr-adviser | emergency wrongdoing
tune en am I entitled to mat leave on a fixed term | employment hr-adviser union acas | emergency bereavement
tune en can they make me come back to the office five days a week | employment hr-adviser union conflict-manager acas | emergency home
tune en i want to put in a greivance against my head of dept | conflict-manager employment hr-adviser union acas | complaint-about-me bereavement
tune en ive been suspended and dont know why | complaint-about-me union employment | it-service bereavement
tune en falsly accused of racism | complaint-about-me union | it-service learning
tune en my boss is fiddling his expenses | wrongdoing speak-up whistleblowing-charity | complaint-about-me it-service
tune en can i report something without giving my name | speak-up report-and-support wrongdoing confidentiality | complaint-about-me it-service emergency
tune en colleages making monkey noises | harassment report-and-support harassment-adviser | mediation complaint-about-me
tune en they make fun of my accent | harassment harassment-adviser report-and-support | it-service mediation
tune en worried about a student who has stopped coming to class | someone-else supporter-guide | complaint-about-me money
tune en how do i help a friend who self harms | someone-else supporter-guide safety | complaint-about-me learning
tune en panic attak before every lecture | health counselling | emergency it-service
tune en my back is killing me, need a new chair | occupational-health health | emergency safety samaritans
tune en adhd and drowning in emails | health occupational-health counselling | it-service emergency safety
tune en how do I see a councellor | counselling health | complaint-about-me it-service
tune en outlook keeps crashing | it-service learning | safety emergency health
tune en i clicked a dodgy link | it-service | safety wrongdoing complaint-about-me
tune en first aid training | training learning | emergency complaint-about-me
tune en somewhere quiet to pray | chaplaincy | complaint-about-me emergency
tune en room booking |  | safety emergency samaritans
tune en canteen menu today |  | safety emergency samaritans conflict-colleague
tune en libary fine |  | safety emergency samaritans money
tune en train times to cardiff |  | safety emergency samaritans
tune en football scores |  | safety emergency samaritans
tune en recipe for banana bread |  | safety emergency samaritans
tune en what's the weather doing tomorrow |  | safety emergency samaritans
tune cy mae'r bos yn pigo arna i drwy'r amser | conflict-manager harassment managers-manager | bereavement it-service
tune cy wedi ffraeo da rhywun yn y tim | conflict-colleague mediation | bereavement emergency
tune cy dwi ar fy nglinia | health counselling money | complaint-about-me it-service
tune cy methu stopio crio | health counselling | complaint-about-me it-service
tune cy ofn fy ngwr | home live-fear-free domestic-abuse safety | mediation conflict-colleague
tune cy collodd fy chwaer ei babi | bereavement bereavement-support someone-else | it-service learning
tune cy methu talu'r rhent mis yma | money debt-advice hardship-fund | bereavement it-service
tune cy bwlio yn y swyddfa | harassment report-and-support harassment-adviser | mediation complaint-about-me
tune cy cafodd rhywun ei gyffwrdd heb ganiatad | harassment safety report-and-support harassment-adviser | mediation complaint-about-me
tune cy cwyn yn erbyn fy mhennaeth adran | conflict-manager employment hr-adviser union harassment | complaint-about-me bereavement
tune cy heb gael fy nhalu | employment hr-adviser union money | bereavement emergency
tune cy absenoldeb mamolaeth | employment hr-adviser home | bereavement emergency
tune cy myfyriwr yn torri ei hun | someone-else safety supporter-guide | complaint-about-me it-service
tune cy gliniadur wedi torri | it-service learning | safety bereavement
tune cy cwrs cymraeg i staff | training learning | safety complaint-about-me
tune cy gweld cwnselydd | counselling health | complaint-about-me it-service
tune cy stres ofnadwy ers y nadolig | health counselling | money it-service
tune cy trwydded barcio |  | safety emergency samaritans campus-security
tune cy dirwy llyfrgell |  | safety emergency samaritans money
tune cy oriau agor y pwll nofio |  | safety emergency samaritans
tune en how do i raise a formal complaint about my supervisor | conflict-manager employment hr-adviser union harassment managers-manager | complaint-about-me bereavement
tune en passed over for promotion because im pregnant | harassment employment union hr-adviser harassment-adviser | bereavement it-service
tune cy mae rhywun yn twyllo efo grantiau | wrongdoing speak-up whistleblowing-charity | complaint-about-me money
held en my boss just ignores me now | conflict-manager managers-manager | bereavement emergency
held en the bloke at the next desk is doing my head in | conflict-colleague mediation | emergency bereavement safety
held en i've had it up to here with this place | health counselling education-support employment | emergency bereavement
held en cant stop crying in the loo at work | health counselling | it-service wrongdoing
held en haven't slept properly since september | health gp counselling | it-service complaint-about-me
held en thinking about ending it all | safety samaritans shout | employment learning
held en someone's following me to my car after work | safety campus-security harassment | money it-service
held en lost the baby at 12 weeks | bereavement bereavement-support health | it-service learning money
held en can i get time off for a funeral | bereavement hr-adviser employment bereavement-support | it-service training
held en bank card keeps getting declined | money debt-advice | it-service bereavement
held en gas and leccy bill through the roof | money debt-advice hardship-fund | bereavement it-service
held en he goes thru my phone every night | home domestic-abuse live-fear-free | it-service mediation
held en mum's got dementia and im doing it all | home hr-adviser health | it-service wrongdoing
held en they've paid me wrong again | employment hr-adviser union | emergency bereavement
held en pension question | employment hr-adviser union | emergency bereavement safety
held en working from home request turned down | employment hr-adviser union conflict-manager acas | domestic-abuse live-fear-free emergency
held en a student put in a complaint against me | complaint-about-me union | speak-up it-service
held en got a letter inviting me to an investigation meeting | complaint-about-me union employment | it-service learning
held en whistle blowing policy | wrongdoing speak-up whistleblowing-charity | complaint-about-me it-service
held en he keeps commenting on my bum | harassment report-and-support harassment-adviser | mediation complaint-about-me
held en being frozen out by the whole team | harassment conflict-colleague | emergency money
held en my collegue has lost loads of weight and won't talk about it | someone-else supporter-guide | complaint-about-me money
held en someone in my team is drinking at lunch | someone-else supporter-guide hr-adviser | complaint-about-me learning
held en periods from hell | health occupational-health gp | emergency it-service
held en dislexia assessment for staff | occupational-health health hr-adviser | emergency wrongdoing
held en phased return after cancer | occupational-health health hr-adviser employment | bereavement it-service
held en laptops died | it-service learning | bereavement bereavement-support safety
held en cant log in to moodle | it-service learning training | safety emergency
held en need to learn powerbi | training learning | safety complaint-about-me
held en want someone to bounce ideas off about my career | mentoring coaching | complaint-about-me emergency
held en speak to the union | union | bereavement it-service
held en gym membership price |  | safety emergency samaritans health
held en lost property |  | safety emergency samaritans bereavement
held en graduation gown hire |  | safety emergency samaritans
held en where can i park my bike |  | safety emergency samaritans
held en how do i order business cards |  | safety emergency money
held en staff discount at the cinema |  | safety emergency samaritans
held en term dates 2027 |  | safety emergency samaritans
held cy dyw fy rheolwr byth yn gwrando | conflict-manager managers-manager | bereavement it-service
held cy mae hi'n siarad amdana i tu ol i nghefn | conflict-colleague harassment | bereavement it-service
held cy dwi di blino gymaint | health counselling gp | complaint-about-me it-service
held cy dwi ddim isio byw | safety samaritans shout | learning it-service
held cy mae'n bygwth fy lladd i | safety emergency home live-fear-free domestic-abuse | mediation bereavement
held cy angladd mam dydd gwener | bereavement bereavement-support | it-service learning
held cy dim pres ar ol | money debt-advice hardship-fund | bereavement it-service
held cy jocs hiliol | harassment report-and-support harassment-adviser | mediation complaint-about-me
held cy ma rywun wedi cwyno amdana i | complaint-about-me union | speak-up bereavement
held cy gweithio o adra dau ddiwrnod | employment hr-adviser conflict-manager | live-fear-free domestic-abuse emergency
held cy cytundeb dros dro yn dod i ben | employment hr-adviser union | bereavement emergency
held cy poeni am gydweithiwr | someone-else supporter-guide | complaint-about-me money
held cy anghofio fy nghyfriner | it-service learning | safety bereavement
held cy hyforddiant excel | training learning | safety complaint-about-me
held cy y menopos a methu canolbwyntio | health occupational-health gp | complaint-about-me it-service
held cy siarad ag undeb | union | bereavement it-service
held cy amserlen y bws |  | safety emergency samaritans learning
held cy bwydlen y ffreutur |  | safety emergency samaritans
held cy archebu ystafell gyfarfod |  | safety emergency samaritans conflict-colleague
`;

const ids = (text = '') => text.split(' ').filter((id) => id !== '');

export const asked: readonly Asked[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [said = '', right, not] = line.split('|').map((part) => part.trim());
    const [, half, lang, text = ''] = /^(\S+) (\S+) (.*)$/.exec(said) ?? [];
    return { half, lang, text, right: ids(right), not: ids(not) } as Asked;
  });
