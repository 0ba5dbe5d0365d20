import { startDesk } from '../../src/desk/start-desk';
import { keepFieldInView } from '../../src/host/browser-page';
import { teamsHost } from '../../src/host/teams';
import { webHost } from '../../src/host/web';
import type { Pack } from '../../src/pack/schema';
import { shippedPack } from '../../src/pack/shipped';

/** Milliseconds. */
const LIMIT = 20_000;

keepFieldInView();
const query = new URLSearchParams(location.search);

const host = query.get('host') === 'teams' ? teamsHost() : webHost();

void startDesk({
  host,
  pack,
  inbox: inboxOnThisMachine(query.get('inbox')),
  // Nobody needs it before they press.
  async sendMail(mail, from, markSending) {
    const { sendMail } = await import('../../src/outbox/senders/graph-mail');
    return sendMail(mail, from, {
      fetch: (...args) => fetch(...args),
      now: Date.now,
      token: host.signIn,
      markSending,
    });
  },
});

/** What staff have from here; where that cannot be read, the pack of the build. */
async function pack(): Promise<Pack> {
  try {
    const [answer, { readPack }] = await Promise.all([
      fetch(new URL('../pack.json', location.href), {
        cache: 'no-cache',
        signal: AbortSignal.timeout(LIMIT),
      }),
      import('../../src/pack/read'),
    ]);
    const read = answer.ok && readPack(await answer.text()).pack;
    if (read) return read;
  } catch {
    // Then as it was built.
  }
  return shippedPack();
}

/** A link may name an inbox to read, and no other than one on this machine. */
function inboxOnThisMachine(address: string | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname) ? href : undefined;
}
