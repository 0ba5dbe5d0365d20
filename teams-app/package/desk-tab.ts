/** The one tab of the desk's app, for its package and for the host on this machine. Pure. */
import { KNOWN } from '../../src/host/teams-address';
import { deskEn } from '../../src/text/desk-en';

export const deskTab = (site: string) => ({
  entityId: 'desk',
  name: deskEn.title,
  contentUrl: `${site}/desk/?${KNOWN}`,
  websiteUrl: `${site}/desk/`,
  scopes: ['personal'],
});
