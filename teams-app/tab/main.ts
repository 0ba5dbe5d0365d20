/** The tab: which frame is it in? The manifest's addresses say `host=teams`; nothing else can be
 * trusted to tell, and asking takes a minute where nobody answers. */
import { teamsHost } from '../../src/host/teams';
import { webHost } from '../../src/host/web';
import { start } from '../../src/start';

const inTeams = new URLSearchParams(location.search).get('host') === 'teams';
void start(inTeams ? teamsHost() : webHost());
