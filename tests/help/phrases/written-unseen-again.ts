/** Two hundred more, by somebody who had seen neither the words of the pack nor the other tables. The pack’s
 * words had been written, by class, before anybody read these. As first asked, the half that was then at hand
 * while tuning (`tune`) was led right by the first answer in 81 of 100, within three in 92, and for 3 something
 * absurd was among these. The other half (`held`) was asked once, when nothing was changed any more: 93, 96 and
 * 1. That is what to expect of words that nobody foresaw. What it missed then taught the pack some, and phrases of
 * several words went again where they are about neither danger, health, loss nor money: the package grew by a third. */
import { sought } from './written-unseen';

export const unseenAgain = sought(`
tune en is this annonymous | kind:confidentiality v:report-and-support | v:it-service v:emergency v:debt-advice v:managers-manager
held cy ffraeo efo rhywun yn y tim | v:mediation v:dignity-contacts v:hr-adviser s:conflict-colleague | v:emergency v:debt-advice v:it-service v:bereavement-support
tune en need a rep with me on thursday | v:union v:acas s:employment s:complaint-about-me | v:emergency v:it-service v:debt-advice v:bereavement-support
held cy gwrthod gwyliau i mi eto | v:hr-adviser v:union v:managers-manager v:acas s:conflict-manager | v:emergency v:samaritans v:it-service v:bereavement-support
tune cy stelcian | v:emergency v:campus-security v:report-and-support v:domestic-abuse v:live-fear-free | v:mediation v:it-service v:training v:debt-advice
held cy contract yn gorffen ym mis awst | v:hr-adviser v:union v:acas s:employment | v:emergency v:samaritans v:it-service v:bereavement-support
tune en bailiffs | v:debt-advice v:hardship-fund s:money | v:it-service v:mediation v:training v:bereavement-support
held en how many days off for a funeral | v:hr-adviser v:union v:bereavement-support v:acas s:bereavement | v:emergency v:it-service v:mediation v:campus-security
tune en my boss is a nightmare | v:managers-manager v:hr-adviser v:union v:dignity-contacts s:conflict-manager | v:emergency v:it-service v:debt-advice v:bereavement-support
held en long covid and they want me back full time | v:occupational-health v:hr-adviser v:union v:gp s:health | v:it-service v:emergency v:debt-advice v:bereavement-support
tune cy rheolwr byth yn ateb | v:managers-manager v:hr-adviser v:union v:mediation s:conflict-manager | v:emergency v:it-service v:debt-advice v:bereavement-support
held cy methu cysgu poeni am gwaith | v:counselling v:gp v:education-support v:occupational-health s:health | v:it-service v:debt-advice v:whistleblowing-charity v:bereavement-support
tune en cant see a way out | v:samaritans v:shout v:nhs-111 v:counselling s:safety | v:it-service v:training v:acas
held en gaffer has it in for me | v:managers-manager v:union v:hr-adviser v:dignity-contacts s:conflict-manager | v:emergency v:it-service v:debt-advice v:bereavement-support
tune cy wedi blino'n racs | v:gp v:counselling v:occupational-health v:education-support s:health | v:it-service v:acas v:debt-advice v:whistleblowing-charity
held en PI has me working weekends and says thats just academia | v:hr-adviser v:union v:managers-manager v:education-support s:conflict-manager | v:emergency v:it-service v:bereavement-support v:debt-advice
tune cy amser i ffwrdd i angladd nain | v:hr-adviser v:bereavement-support v:union v:acas s:bereavement | v:emergency v:it-service v:mediation v:campus-security
held cy fy mos yn pigo arna i | v:managers-manager v:dignity-contacts v:harassment-adviser v:union s:conflict-manager | v:emergency v:it-service v:debt-advice v:bereavement-support
tune en i was raped | v:emergency v:report-and-support v:harassment-adviser v:samaritans s:safety | v:mediation v:training v:it-service v:acas
held en he put his hands round my neck | v:emergency v:domestic-abuse v:live-fear-free s:home s:safety | v:mediation v:it-service v:training v:hr-adviser
tune en going deaf and struggling in lectures | v:occupational-health v:gp v:hr-adviser s:health | v:emergency v:mediation v:debt-advice v:whistleblowing-charity
held en walking on eggshells around my partner | v:domestic-abuse v:live-fear-free v:counselling s:home | v:mediation v:it-service v:training v:acas
tune en coke habit | v:gp v:counselling v:occupational-health v:nhs-111 s:health | v:it-service v:mediation v:training v:hardship-fund
held en one of our students took their own life | v:bereavement-support v:counselling v:samaritans v:chaplaincy s:bereavement | v:it-service v:mediation v:training v:debt-advice
tune en accused of something i didnt do | v:union v:hr-adviser v:counselling v:acas s:complaint-about-me | v:emergency v:it-service v:debt-advice v:bereavement-support
held en hearing voices cant sleep | v:nhs-111 v:gp v:emergency v:samaritans s:safety | v:mediation v:training v:it-service v:acas
tune cy ofn mynd adra ato fo | v:domestic-abuse v:live-fear-free v:emergency s:home s:safety | v:mediation v:it-service v:training v:acas
held en autistic and the open plan office is killing me | v:occupational-health v:hr-adviser v:union v:managers-manager s:health | v:emergency v:debt-advice v:bereavement-support v:whistleblowing-charity
tune en are they going to make me redundent | v:union v:hr-adviser v:acas v:counselling s:employment | v:emergency v:it-service v:mediation v:bereavement-support
held en can i report something without giving my name | v:report-and-support v:speak-up kind:confidentiality | v:it-service v:debt-advice v:bereavement-support v:mediation
tune en skint till payday | v:hardship-fund v:debt-advice v:union s:money | v:it-service v:mediation v:emergency v:bereavement-support
held en want to put in a formal complaint against my department | v:hr-adviser v:union v:acas v:report-and-support s:employment | v:it-service v:emergency v:debt-advice v:bereavement-support
tune en who reads what i type here | kind:confidentiality | v:emergency v:debt-advice v:managers-manager v:mediation
held en imam or priest | v:chaplaincy | v:emergency v:it-service v:debt-advice v:mediation
tune cy nol i gwaith ar ol salwch hir | v:occupational-health v:hr-adviser v:union v:gp s:health | v:it-service v:emergency v:debt-advice v:whistleblowing-charity
held cy isio siarad hefo rhywun yn Gymraeg | v:counselling v:samaritans v:education-support v:chaplaincy v:dignity-contacts | v:it-service v:training v:hardship-fund
tune en too old for the new tech apparently, thats what they said to my face | v:harassment-adviser v:dignity-contacts v:union v:report-and-support s:harassment | v:bereavement-support v:debt-advice v:emergency
held cy gormod o waith a neb yn gwrando | v:union v:hr-adviser v:managers-manager v:counselling v:education-support | v:emergency v:debt-advice v:bereavement-support v:it-service
tune en cant concentrate, mind racing | v:counselling v:gp v:nhs-111 v:occupational-health s:health | v:it-service v:acas v:mediation v:debt-advice
held en man with a knife outside the sports hall | v:emergency v:campus-security s:safety | v:training v:it-service v:mediation v:counselling
tune en had to put the dog down and im in bits | v:counselling v:bereavement-support v:samaritans v:chaplaincy s:bereavement | v:it-service v:mediation v:acas v:whistleblowing-charity
held cy dwin meddwl bod gen i adhd | v:gp v:occupational-health v:hr-adviser s:health | v:emergency v:mediation v:debt-advice v:bereavement-support
tune en picked on | v:dignity-contacts v:harassment-adviser v:report-and-support v:union s:harassment | v:it-service v:debt-advice v:bereavement-support
held cy yfed gormod | v:gp v:counselling v:occupational-health v:samaritans s:health | v:it-service v:mediation v:acas v:training
tune en somewhere quiet to pray | v:chaplaincy | v:emergency v:it-service v:debt-advice v:mediation
held en skilled worker sponsorship | v:hr-adviser v:union s:employment | v:emergency v:samaritans v:mediation v:it-service
tune en cant get my wheelchair into the new building | v:occupational-health v:hr-adviser v:union s:health s:harassment | v:emergency v:mediation v:debt-advice v:bereavement-support
held en menapause brain fog | v:occupational-health v:gp v:hr-adviser v:counselling s:health | v:it-service v:emergency v:debt-advice v:bereavement-support
tune cy sut mae riportio rhywbeth yn ddienw | v:report-and-support v:speak-up kind:confidentiality | v:it-service v:debt-advice v:bereavement-support v:mediation
held en crying in the toilets at work | v:counselling v:samaritans v:education-support v:gp s:health | v:it-service v:training v:debt-advice v:whistleblowing-charity
tune en will i lose my job if i blow the lid on this | v:whistleblowing-charity v:speak-up v:union v:acas s:wrongdoing | v:mediation v:debt-advice v:it-service v:bereavement-support
held en fixed term ends in june what are my rights | v:union v:hr-adviser v:acas s:employment | v:emergency v:samaritans v:it-service v:bereavement-support
tune en paid wrong again | v:hr-adviser v:union v:acas s:employment s:money | v:emergency v:samaritans v:mediation v:bereavement-support
held en cant afford the train to work | v:hardship-fund v:debt-advice v:union v:hr-adviser s:money | v:it-service v:mediation v:emergency v:bereavement-support
tune cy rhywun yn dwyn arian yr adran | v:speak-up v:whistleblowing-charity v:union s:wrongdoing | v:mediation v:debt-advice v:hardship-fund v:bereavement-support
held cy sylwadau hiliol gan staff | v:harassment-adviser v:report-and-support v:dignity-contacts v:union s:harassment | v:it-service v:debt-advice v:bereavement-support v:mediation
tune en worried about one of my tutees hes gone really quiet | v:supporter-guide v:report-and-support v:samaritans s:someone-else | v:it-service v:debt-advice v:acas v:mediation
held cy dwi ddim isio byw | v:samaritans v:shout v:emergency v:nhs-111 s:safety | v:training v:it-service v:mediation v:acas
tune en how do i say sorry to a colleague i snapped at | v:mediation v:dignity-contacts v:counselling s:conflict-colleague | v:emergency v:debt-advice v:it-service v:whistleblowing-charity
held en zero hrs | v:union v:hr-adviser v:acas s:employment | v:emergency v:samaritans v:it-service v:bereavement-support
tune en got a letter for a disciplinary | v:union v:hr-adviser v:acas s:employment s:complaint-about-me | v:it-service v:emergency v:mediation v:bereavement-support
held en chemicals poured down the sink and they told me to keep quiet | v:speak-up v:whistleblowing-charity v:union s:wrongdoing | v:mediation v:debt-advice v:bereavement-support v:hardship-fund
tune en they keep making jokes about my accent | v:harassment-adviser v:dignity-contacts v:report-and-support v:union s:harassment | v:it-service v:debt-advice v:bereavement-support v:emergency
held en chest pain at work | v:emergency v:nhs-111 v:gp v:campus-security | v:mediation v:training v:it-service v:acas
tune en just want it all to stop | v:samaritans v:shout v:counselling v:nhs-111 s:safety | v:it-service v:training v:acas
held en tribunal time limit | v:acas v:union v:hr-adviser s:employment | v:emergency v:it-service v:mediation v:bereavement-support
tune cy colli swydd | v:union v:hr-adviser v:acas v:counselling s:employment | v:emergency v:it-service v:mediation v:bereavement-support
held cy dim ramp i fynd mewn ir adeilad | v:occupational-health v:hr-adviser v:union s:health s:harassment | v:emergency v:mediation v:debt-advice v:bereavement-support
tune en home office raid rumours | v:hr-adviser v:union v:counselling | v:it-service v:mediation v:bereavement-support v:debt-advice
held en groped at the christmas do | v:report-and-support v:harassment-adviser v:emergency v:dignity-contacts s:harassment | v:mediation v:it-service v:training v:debt-advice
tune en she refused my annual leave again | v:hr-adviser v:union v:managers-manager v:acas s:conflict-manager | v:emergency v:samaritans v:bereavement-support v:it-service
held en he said he knows where i live | v:emergency v:campus-security v:report-and-support v:domestic-abuse s:safety | v:mediation v:training v:it-service
tune en colleague said goodbye in a weird email and now isnt picking up | v:emergency v:campus-security v:supporter-guide s:safety s:someone-else | v:training v:it-service v:mediation v:debt-advice
held en line manger ignores my emails | v:managers-manager v:hr-adviser v:union v:mediation s:conflict-manager | v:it-service v:emergency v:debt-advice v:bereavement-support
tune cy fisa fy ngwraig | v:hr-adviser v:union s:employment | v:emergency v:samaritans v:mediation v:it-service
held cy maen nhwn chwerthin am ben fy acen i | v:harassment-adviser v:dignity-contacts v:report-and-support v:union s:harassment | v:it-service v:debt-advice v:bereavement-support v:emergency
tune en locked out of my account | v:it-service s:learning | v:emergency v:samaritans v:campus-security v:counselling
held cy methu talur rhent | v:hardship-fund v:debt-advice v:union s:money | v:it-service v:mediation v:training v:bereavement-support
tune en what do i say when someone breaks down in my office | v:supporter-guide v:counselling v:samaritans v:education-support s:someone-else | v:it-service v:debt-advice v:acas v:mediation
held en head of school shouted at me infront of everyone | v:managers-manager v:dignity-contacts v:harassment-adviser v:hr-adviser s:conflict-manager | v:it-service v:debt-advice v:bereavement-support
tune en sucidal | v:samaritans v:shout v:emergency v:nhs-111 s:safety | v:it-service v:training v:debt-advice v:acas
held cy bwlian | v:harassment-adviser v:dignity-contacts v:report-and-support v:union s:harassment | v:it-service v:debt-advice v:bereavement-support
tune en clicked a dodgy link oh god | v:it-service s:learning | v:samaritans v:mediation v:bereavement-support
held en someone has collapsed in the lab | v:emergency v:campus-security v:nhs-111 s:safety | v:training v:it-service v:mediation v:occupational-health
tune en intruder in the building after hours | v:campus-security v:emergency s:safety | v:mediation v:counselling v:training v:bereavement-support
held en lonely on nights | v:counselling v:samaritans v:chaplaincy v:shout v:education-support | v:it-service v:acas v:debt-advice v:whistleblowing-charity
tune cy ges i fy nghyffwrdd heb ganiatad | v:report-and-support v:harassment-adviser v:emergency v:dignity-contacts s:harassment | v:mediation v:it-service v:training v:debt-advice
held en ive taken too many tablets | v:emergency v:nhs-111 s:safety | v:training v:it-service v:hardship-fund v:mediation
tune cy poeni am ffrind yn gwaith, dio ddim fel fo ei hun | v:supporter-guide v:counselling v:samaritans s:someone-else | v:it-service v:debt-advice v:acas v:mediation
held en marks being changed so overseas students pass | v:speak-up v:whistleblowing-charity v:union s:wrongdoing | v:mediation v:debt-advice v:emergency v:bereavement-support
tune cy erthyliad naturiol | v:bereavement-support v:gp v:counselling v:nhs-111 s:bereavement | v:it-service v:mediation v:training v:debt-advice
held cy banc bwyd | v:hardship-fund v:debt-advice s:money | v:it-service v:mediation v:training v:whistleblowing-charity
tune en left out of everything since i came out | v:harassment-adviser v:dignity-contacts v:report-and-support v:counselling s:harassment | v:it-service v:debt-advice v:bereavement-support
held en a student swung at me in the seminar | v:campus-security v:emergency v:report-and-support s:safety s:harassment | v:mediation v:it-service v:debt-advice v:bereavement-support
tune cy teimlon isel ers misoedd | v:gp v:counselling v:samaritans v:education-support s:health | v:it-service v:acas v:mediation v:debt-advice
held en wont use my pronouns on purpose | v:harassment-adviser v:dignity-contacts v:report-and-support v:union s:harassment | v:it-service v:debt-advice v:bereavement-support v:emergency
tune en boiler broke no savings | v:hardship-fund v:debt-advice s:money | v:mediation v:whistleblowing-charity v:bereavement-support v:acas
held en greif | v:bereavement-support v:counselling v:chaplaincy v:samaritans s:bereavement | v:it-service v:mediation v:acas v:debt-advice
tune en supervisor changes my rota without telling me | v:hr-adviser v:union v:managers-manager v:acas s:conflict-manager | v:emergency v:samaritans v:bereavement-support v:it-service
held cy dwi methu gweithio allan sut i roi marciau ar y system | v:training v:it-service s:learning | v:emergency v:samaritans v:debt-advice v:whistleblowing-charity
tune cy pennaeth adran yn gweiddi ar bawb | v:managers-manager v:hr-adviser v:dignity-contacts v:harassment-adviser s:conflict-manager | v:it-service v:debt-advice v:bereavement-support
held en can somebody sit down with both of us and sort it | v:mediation v:hr-adviser s:conflict-colleague | v:emergency v:debt-advice v:it-service v:nhs-111
tune cy sain gallu cario mlaen | v:samaritans v:shout v:counselling v:nhs-111 s:safety | v:it-service v:training v:acas v:mediation
held en wifi keeps dropping | v:it-service s:learning | v:emergency v:samaritans v:hr-adviser v:counselling
tune en she hits me, im a bloke | v:domestic-abuse v:live-fear-free v:emergency v:samaritans s:home | v:mediation v:it-service v:training v:acas
held en been off sick 3 months how do i come back | v:occupational-health v:hr-adviser v:union v:gp s:health | v:it-service v:emergency v:debt-advice v:whistleblowing-charity
tune cy angen cadair arbennig i nghefn i | v:occupational-health v:hr-adviser v:union s:health | v:emergency v:samaritans v:debt-advice v:bereavement-support
held cy beth ddylwn i ddweud wrth gydweithiwr sy mewn galar | v:supporter-guide v:bereavement-support v:counselling v:chaplaincy s:someone-else | v:it-service v:mediation v:debt-advice v:acas
tune en just been told i have cancer | v:occupational-health v:counselling v:hr-adviser v:gp s:health | v:it-service v:mediation v:bereavement-support v:whistleblowing-charity
held en saw a lecturer being really creepy with a first year, who do i tell | v:report-and-support v:harassment-adviser v:dignity-contacts v:speak-up s:harassment | v:it-service v:debt-advice v:mediation v:bereavement-support
tune cy cael stwr am siarad Cymraeg yn y swyddfa | v:harassment-adviser v:dignity-contacts v:report-and-support v:union v:hr-adviser | v:it-service v:debt-advice v:bereavement-support v:emergency
held en scared of going into my one to one | v:dignity-contacts v:union v:counselling v:hr-adviser s:conflict-manager | v:it-service v:debt-advice v:bereavement-support
tune en using the foodbank | v:hardship-fund v:debt-advice v:union s:money | v:it-service v:mediation v:training v:whistleblowing-charity
held en who do i go to if the person i report to is the problem | v:managers-manager v:hr-adviser v:union v:dignity-contacts s:conflict-manager | v:emergency v:it-service v:debt-advice v:bereavement-support
tune cy cerdyn credyd allan o reolaeth | v:debt-advice v:hardship-fund v:counselling s:money | v:it-service v:mediation v:training v:whistleblowing-charity
held en whatsapp group slagging me off | v:dignity-contacts v:harassment-adviser v:report-and-support s:harassment s:conflict-colleague | v:it-service v:debt-advice v:bereavement-support
tune en doing grade 7 work on grade 5 money | v:union v:hr-adviser v:acas v:managers-manager s:employment | v:emergency v:samaritans v:it-service v:bereavement-support
held en ivf appointments in work time | v:hr-adviser v:union v:occupational-health v:acas | v:emergency v:it-service v:debt-advice v:whistleblowing-charity
tune en they made fun of my headscarf | v:harassment-adviser v:dignity-contacts v:report-and-support v:union s:harassment | v:it-service v:debt-advice v:mediation
held cy ma ngwr in rheoli popeth dwin neud | v:live-fear-free v:domestic-abuse v:counselling s:home | v:mediation v:it-service v:training v:managers-manager
tune cy cyhuddo fi o dwyllo | v:union v:hr-adviser v:counselling v:acas s:complaint-about-me | v:emergency v:it-service v:debt-advice v:bereavement-support
held en my mate at work smells of booze most mornings | v:supporter-guide v:occupational-health v:counselling v:hr-adviser s:someone-else | v:it-service v:mediation v:debt-advice
tune en no clue how to use the new finance thing | v:training v:it-service s:learning | v:emergency v:samaritans v:debt-advice v:hardship-fund
held cy llythyr disgyblu wedi cyrraedd help | v:union v:hr-adviser v:acas v:counselling s:complaint-about-me | v:emergency v:it-service v:debt-advice v:bereavement-support
tune en student followed me to my car last night | v:campus-security v:emergency v:report-and-support s:safety s:harassment | v:mediation v:training v:it-service v:hardship-fund
held en my husband checks my phone and takes my wages | v:domestic-abuse v:live-fear-free v:emergency s:home | v:mediation v:it-service v:training v:hardship-fund
tune cy dyn amheus yn hongian o gwmpas y maes parcio | v:campus-security v:emergency s:safety | v:mediation v:training v:debt-advice v:bereavement-support
held en gaslighted | v:dignity-contacts v:harassment-adviser v:counselling v:domestic-abuse v:report-and-support | v:it-service v:debt-advice v:training
tune en someones fiddling the expenses | v:speak-up v:whistleblowing-charity v:union s:wrongdoing | v:mediation v:hardship-fund v:debt-advice v:bereavement-support
held cy hiraeth am mam bob dydd | v:bereavement-support v:counselling v:chaplaincy v:samaritans s:bereavement | v:it-service v:mediation v:training v:acas
tune en looking after mum with dementia and working full time | v:hr-adviser v:counselling v:union v:gp s:home | v:it-service v:emergency v:whistleblowing-charity v:bereavement-support
held en our technician died suddenly and the team is in shock | v:bereavement-support v:counselling v:chaplaincy v:supporter-guide s:bereavement | v:it-service v:mediation v:debt-advice v:acas
tune en teaching makes me feel sick before every class | v:education-support v:counselling v:gp v:occupational-health s:health | v:it-service v:debt-advice v:acas v:bereavement-support
held cy wedi cymryd gormod o dabledi | v:emergency v:nhs-111 s:safety | v:training v:it-service v:mediation v:hardship-fund
tune en frightened to go home | v:domestic-abuse v:live-fear-free v:emergency s:home s:safety | v:mediation v:it-service v:training v:acas
held cy mae rhywun yn ymosod ar fyfyriwr tu allan | v:emergency v:campus-security s:safety | v:mediation v:training v:it-service v:counselling
tune cy dim pres ar ol tan ddiwedd mis | v:hardship-fund v:debt-advice v:union s:money | v:it-service v:mediation v:emergency v:bereavement-support
held en student says i was inappropriate | v:union v:hr-adviser v:counselling v:education-support s:complaint-about-me | v:it-service v:debt-advice v:bereavement-support v:whistleblowing-charity
tune en panic attack now | v:nhs-111 v:counselling v:shout v:samaritans v:gp | v:it-service v:training v:acas v:mediation
held cy ydi hwn yn breifat | kind:confidentiality | v:it-service v:emergency v:debt-advice v:managers-manager
tune en need a chair that doesnt wreck my hip | v:occupational-health v:hr-adviser v:union s:health | v:emergency v:samaritans v:debt-advice v:bereavement-support
held en faked data in our paper | v:speak-up v:whistleblowing-charity v:union s:wrongdoing | v:mediation v:debt-advice v:emergency v:bereavement-support
tune cy menopos | v:occupational-health v:gp v:hr-adviser v:counselling s:health | v:it-service v:emergency v:mediation v:debt-advice
held en me and the woman i share an office with arent speaking | v:mediation v:hr-adviser v:dignity-contacts s:conflict-colleague | v:emergency v:debt-advice v:it-service v:bereavement-support
tune cy dyw hi ddim yn siarad da fi ers wythnose | v:mediation v:dignity-contacts v:hr-adviser s:conflict-colleague | v:emergency v:debt-advice v:it-service v:whistleblowing-charity
held en being evicted | v:debt-advice v:hardship-fund s:money s:home | v:it-service v:mediation v:training v:bereavement-support
tune en atmosphere in our office is toxic | v:mediation v:dignity-contacts v:hr-adviser v:counselling s:conflict-colleague | v:emergency v:debt-advice v:it-service v:bereavement-support
held en someone to talk to | v:counselling v:samaritans v:education-support v:chaplaincy v:dignity-contacts | v:it-service v:training v:hardship-fund
tune cy trais yn y cartre | v:domestic-abuse v:live-fear-free v:emergency s:home | v:mediation v:it-service v:training v:acas
held en they think im the bully | v:union v:hr-adviser v:counselling v:mediation s:complaint-about-me | v:it-service v:emergency v:debt-advice v:bereavement-support
tune en can work lend me a bit | v:hardship-fund v:debt-advice v:hr-adviser s:money | v:it-service v:emergency v:mediation v:bereavement-support
held en gets called darling by the prof every meeting and it makes my skin crawl | v:harassment-adviser v:dignity-contacts v:report-and-support s:harassment | v:it-service v:debt-advice v:bereavement-support
tune en hot flushes in meetings | v:occupational-health v:gp v:hr-adviser v:counselling s:health | v:it-service v:emergency v:mediation v:debt-advice
held cy gweithio efo rywun hollol amhosib | v:mediation v:dignity-contacts v:hr-adviser s:conflict-colleague | v:emergency v:debt-advice v:it-service v:bereavement-support
tune en my mum passed last week | v:bereavement-support v:counselling v:hr-adviser v:chaplaincy s:bereavement | v:it-service v:mediation v:training v:whistleblowing-charity
held en a girl on my team has bruises | v:supporter-guide v:domestic-abuse v:live-fear-free v:emergency s:someone-else | v:mediation v:it-service v:training v:acas
tune cy tal anghywir mis yma | v:hr-adviser v:union v:acas s:employment s:money | v:emergency v:samaritans v:mediation v:bereavement-support
held cy rhywun wedi cwyno amdana i | v:union v:hr-adviser v:counselling v:acas s:complaint-about-me | v:emergency v:it-service v:debt-advice v:bereavement-support
tune en nursery closed need to leave early | v:hr-adviser v:union v:acas s:home | v:emergency v:samaritans v:it-service v:bereavement-support
held en will my boss find out i looked at this | kind:confidentiality | v:it-service v:emergency v:debt-advice v:managers-manager
tune en cant stop thinking about my dad since he went | v:bereavement-support v:counselling v:chaplaincy v:samaritans s:bereavement | v:it-service v:mediation v:training v:acas
held en family want me to marry someone i dont know | v:domestic-abuse v:live-fear-free v:emergency s:home | v:mediation v:it-service v:training v:acas
tune en workload is mental and nobody listens | v:union v:hr-adviser v:managers-manager v:counselling v:education-support | v:emergency v:debt-advice v:bereavement-support v:whistleblowing-charity
held en divorce | v:counselling v:hr-adviser v:debt-advice v:chaplaincy s:home | v:it-service v:emergency v:whistleblowing-charity v:mediation
tune en he micromanages every single thing i do | v:managers-manager v:hr-adviser v:union v:mediation s:conflict-manager | v:emergency v:it-service v:debt-advice v:bereavement-support
held en bad back from lifting, can they give me lighter jobs | v:occupational-health v:hr-adviser v:union v:gp s:health | v:samaritans v:debt-advice v:it-service v:bereavement-support
tune en everyone would be better off without me | v:samaritans v:shout v:emergency v:nhs-111 s:safety | v:training v:it-service v:mediation v:hr-adviser
held en can i go part time | v:hr-adviser v:union v:acas v:managers-manager s:employment | v:emergency v:samaritans v:it-service v:bereavement-support
tune en suspended and not allowed to talk to anyone | v:union v:hr-adviser v:counselling v:samaritans s:complaint-about-me | v:it-service v:mediation v:debt-advice v:bereavement-support
held cy caplan | v:chaplaincy | v:emergency v:it-service v:debt-advice v:mediation
tune en never got my promotion and nobody will say why | v:hr-adviser v:union v:managers-manager v:acas s:employment | v:emergency v:it-service v:debt-advice v:bereavement-support
held en visa runs out in march and im terrified | v:hr-adviser v:union v:counselling s:employment | v:emergency v:mediation v:it-service v:bereavement-support
tune en racisim from students in my feedback forms | v:harassment-adviser v:report-and-support v:dignity-contacts v:union s:harassment | v:it-service v:debt-advice v:bereavement-support
held en drinking every night to cope | v:gp v:counselling v:occupational-health v:samaritans s:health | v:it-service v:mediation v:acas v:training
tune cy newid bywyd a chwysu yn y dosbarth | v:occupational-health v:gp v:hr-adviser v:counselling s:health | v:it-service v:emergency v:mediation v:debt-advice
held en hurting myself again | v:samaritans v:shout v:nhs-111 v:emergency s:safety | v:it-service v:training v:acas v:union
tune en fell out with someone on my shift | v:mediation v:dignity-contacts v:hr-adviser s:conflict-colleague | v:emergency v:debt-advice v:it-service v:bereavement-support
held cy offer ddim yn saff a neb yn malio, sut dwin codi hwn | v:speak-up v:whistleblowing-charity v:union s:wrongdoing | v:mediation v:debt-advice v:hardship-fund v:bereavement-support
tune cy fydd rhywun yn dweud wrth fy rheolwr | kind:confidentiality | v:it-service v:emergency v:debt-advice v:managers-manager
held en excel for beginners | v:training v:it-service s:learning | v:emergency v:samaritans v:hr-adviser v:mediation
tune cy meddwl am ladd fy hun | v:samaritans v:shout v:emergency v:nhs-111 s:safety | v:it-service v:training v:acas v:mediation
held en klarna and three credit cards and i cant keep up | v:debt-advice v:hardship-fund v:counselling s:money | v:it-service v:mediation v:training v:whistleblowing-charity
tune en he takes credit for my research | v:mediation v:hr-adviser v:union v:dignity-contacts s:conflict-colleague | v:emergency v:debt-advice v:bereavement-support v:nhs-111
held en morgage gone up cant cope | v:debt-advice v:hardship-fund v:counselling s:money | v:it-service v:mediation v:training v:whistleblowing-charity
tune en lost the baby | v:bereavement-support v:counselling v:gp v:nhs-111 s:bereavement | v:it-service v:mediation v:training v:debt-advice
held cy gollais i dad mis diwetha | v:bereavement-support v:counselling v:chaplaincy v:hr-adviser s:bereavement | v:it-service v:mediation v:training v:acas
tune cy wedi anghofio nghyfrinair | v:it-service s:learning | v:emergency v:samaritans v:campus-security v:counselling
held en team mate never pulls his weight and i end up cleaning both floors | v:mediation v:hr-adviser v:union s:conflict-colleague s:conflict-manager | v:emergency v:debt-advice v:samaritans v:bereavement-support
tune en dyslexic, need software to help me | v:occupational-health v:it-service v:hr-adviser s:health s:learning | v:emergency v:samaritans v:debt-advice v:bereavement-support
held en i dont want to be here anymore | v:samaritans v:shout v:emergency v:nhs-111 s:safety | v:training v:it-service v:acas v:mediation
tune en absolutely shattered all the time | v:gp v:occupational-health v:counselling v:education-support s:health | v:it-service v:acas v:whistleblowing-charity v:debt-advice
held cy edrych ar ol mam sal a gweithio run pryd | v:hr-adviser v:counselling v:union v:gp s:home | v:it-service v:emergency v:whistleblowing-charity v:bereavement-support
tune en sunday night dread | v:counselling v:education-support v:gp v:samaritans s:health | v:it-service v:debt-advice v:whistleblowing-charity v:bereavement-support
held en gambling out of control | v:debt-advice v:counselling v:gp v:samaritans s:money | v:it-service v:mediation v:training v:campus-security
tune en think i might have adhd | v:gp v:occupational-health v:hr-adviser s:health | v:emergency v:mediation v:debt-advice v:bereavement-support
held en bickering | v:mediation v:dignity-contacts v:hr-adviser s:conflict-colleague | v:emergency v:debt-advice v:it-service v:bereavement-support
tune en passed over because im pregnant | v:hr-adviser v:union v:acas v:harassment-adviser s:harassment | v:it-service v:bereavement-support v:samaritans v:mediation
held en does it go on my record if i ring the helpline | kind:confidentiality v:counselling | v:it-service v:emergency v:debt-advice v:managers-manager
tune en my ex turns up at reception | v:campus-security v:domestic-abuse v:live-fear-free v:emergency s:safety | v:mediation v:it-service v:training v:debt-advice
held en burnt out | v:counselling v:gp v:occupational-health v:education-support s:health | v:it-service v:debt-advice v:whistleblowing-charity v:campus-security
`);
