/** Which way a request goes, from the pack's routes. Pure. */
import type { Kind, Pack, Route } from '../pack/schema';

/** Only the user can send it there: a mail program, a chat, a form elsewhere. */
export const isSentByPerson = (
  route: Route,
): route is Extract<Route, { kind: 'email' | 'teams-chat' | 'link' }> =>
  route.kind === 'email' || route.kind === 'teams-chat' || route.kind === 'link';

/** Needs a token to act as the user. */
export const needsSignIn = (route: Route) => 'signIn' in route && route.signIn !== undefined;

/** The routes for this kind and unit in the order to try: the one for the unit before the one for
 * everybody, then its fallbacks. Ends with a route that always works: an email to the programme. */
export function routesFor(pack: Pack, kind: Kind, unit: string): readonly Route[] {
  const fits = pack.routes.filter(
    (r) => (!r.for || r.for.includes(kind)) && (!r.units || r.units.includes(unit)),
  );
  const chain: Route[] = [];
  for (
    let at = fits.find((r) => r.units) ?? fits[0];
    at !== undefined && !chain.includes(at);
    at = pack.routes.find((r) => r.id === chain.at(-1)?.fallback)
  ) {
    chain.push(at);
  }
  if (!chain.some((r) => r.kind === 'email')) chain.push(contactRoute(pack));
  return chain;
}

const contactRoute = (pack: Pack): Route => ({
  id: 'contact',
  kind: 'email',
  name: pack.organisation.contact.name,
  to: pack.organisation.contact.email,
});

/** The first route of the chain that this host can use. */
export function firstUsable(chain: readonly Route[], can: { readonly signIn: boolean }): Route {
  const found = chain.find((r) => can.signIn || !needsSignIn(r));
  // The chain ends with an email, which needs nothing.
  return found ?? (chain.at(-1) as Route);
}

/** The route to offer when `route` did not work out. */
export function nextRoute(chain: readonly Route[], route: Route): Route | undefined {
  const at = chain.findIndex((r) => r.id === route.id);
  return chain[at + 1];
}

/** Where it goes, as a person can check it: an address, or the host of a receiver. */
export function destinationText(route: Route): string {
  if ('to' in route) return route.to;
  return URL.canParse(route.url) ? new URL(route.url).host : route.url;
}

/** The origin that the browser must let us send to; `undefined` where we send nothing ourselves. */
export function originOf(route: Route): string | undefined {
  if (route.kind === 'webhook') return new URL(route.url).origin;
  return route.kind === 'graph-mail' ? 'https://graph.microsoft.com' : undefined;
}
