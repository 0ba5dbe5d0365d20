/** Whose permission a route's sign-in asks for. A token is a key to what it was made for: whoever
 * receives it can use it there, so that a token for a mailbox must never reach a flow. */

import { canParse } from './addresses';

// Power Automate's triggers live at these hosts, and take tokens of this one resource:
// https://learn.microsoft.com/power-automate/oauth-authentication
const FLOW = 'service.flow.microsoft.com';
const FLOW_HOSTS = ['logic.azure.com', 'api.powerplatform.com', 'flow.microsoft.com'];
/** Microsoft's own services: Graph is `00000003-0000-0000-c000-000000000000`. */
const MICROSOFTS_OWN = /[0-9a-f]{8}-0000-0000-c000-000000000000/i;

/** Is `scope` a permission of the receiver at `url` itself? Entra takes a name without a resource for
 * one of Graph's. */
export function belongsTo(
  url: string,
  { scope, clientId }: { readonly scope: string; readonly clientId: string },
): boolean {
  if (/\s/.test(scope) || MICROSOFTS_OWN.test(scope)) return false;
  // An id from the organisation's own sign-in service.
  if (/^api:\/\/[^/]/.test(scope)) return true;
  if (scope.toLowerCase().startsWith(`${clientId.toLowerCase()}/`)) return true;
  if (!scope.startsWith('https://') || !canParse(scope)) return false;
  const resource = new URL(scope).host;
  const receiver = new URL(url).host;
  if (resource === FLOW) return FLOW_HOSTS.some((host) => `.${receiver}`.endsWith(`.${host}`));
  return receiver === resource;
}
