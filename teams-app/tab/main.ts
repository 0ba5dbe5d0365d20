/** The tab: which frame is it in? The manifest's addresses say `host=teams`; nothing else can be
 * trusted to tell, and asking takes a minute where nobody answers. */
import { keepFieldInView } from '../../src/host/browser-page';
import { teamsHost } from '../../src/host/teams';
import { webHost } from '../../src/host/web';
import { start } from '../../src/start';

keepFieldInView();
const inTeams = new URLSearchParams(location.search).get('host') === 'teams';
void start(inTeams ? teamsHost() : webHost());
