/** The Teams manifest, from the few things that differ between organisations. */
import { HOME, KNOWN, TABS, tabAddress } from '../../src/host/teams-address';
import { type AppWords, type PackOfPackage, wordsFor } from './words';

export interface PackageSettings {
  /** Where the site is served: `https://host`, or with a path; no slash at the end. */
  readonly site: string;
  /** Three numbers; Teams offers an update only when they grow. */
  readonly version: string;
  /** The app's own GUID; another one makes another app. */
  readonly id?: string | undefined;
  /** Who Teams says made it, at most 32 characters. */
  readonly developer?: string | undefined;
  /** What Teams calls it, at most 30 characters; else as the pack's brand says. */
  readonly name?: string | undefined;
  /** The colour behind the icon, `#rrggbb`; else the pack's. */
  readonly accent?: string | undefined;
  /** The pack that is built in. */
  readonly ownPack?: PackOfPackage | undefined;
  /** The organisation's own app registration, where requests are sent as the person. */
  readonly clientId?: string | undefined;
}

/** The id of the app that staff have, unless an organisation gives its own. */
export const WAYMARK = 'f4cd2290-80f4-4e6c-a787-7c28130fb526';

/** What the manifests of one organisation's apps have in common: only the id and the words differ. Pure. */
export function commonManifest(settings: PackageSettings, id: string, words: AppWords) {
  const { site, version, developer, accent, ownPack } = settings;
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version,
    id,
    developer: {
      name: developer ?? 'Waymark',
      websiteUrl: `${site}/tab/`,
      privacyUrl: `${site}/privacy/`,
      termsOfUseUrl: `${site}/terms/`,
    },
    name: { short: words.name, full: words.fullName },
    description: { short: words.short, full: words.full },
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'cy', file: 'cy.json' }],
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accent ?? ownPack?.brand?.colour ?? '#5B5FC7',
    showLoadingIndicator: false,
    defaultInstallScope: 'personal',
    // The account's id names what is kept: two people at one computer do not see each other's.
    permissions: ['identity'],
    validDomains: [new URL(site).host],
  };
}

/** The manifest of the Teams app for one organisation's site. Pure. */
export function makeManifest(settings: PackageSettings) {
  const { site, id, clientId } = settings;
  const words = wordsFor('en', settings);
  const personal = (entityId: keyof typeof TABS, name: string, route = TABS[entityId]) => ({
    entityId,
    name,
    contentUrl: tabAddress(site, route),
    websiteUrl: `${site}/tab/${route && `#/${route}`}`,
    scopes: ['personal'],
  });
  return {
    ...commonManifest(settings, id ?? WAYMARK, words),
    staticTabs: [
      personal(HOME, words.tabs.home),
      personal('ask', words.tabs.ask),
      personal('requests', words.tabs.requests),
      personal('support', words.tabs.support),
      { entityId: 'about', scopes: ['personal'] },
    ],
    configurableTabs: [
      {
        id: 'shared',
        configurationUrl: `${site}/configure/?${KNOWN}`,
        canUpdateConfiguration: true,
        scopes: ['team', 'groupChat'],
        context: [
          'channelTab',
          'privateChatTab',
          'meetingChatTab',
          'meetingDetailsTab',
          'meetingSidePanel',
        ],
        meetingSurfaces: ['sidePanel'],
      },
    ],
    supportsChannelFeatures: 'tier1',
    ...(clientId && {
      webApplicationInfo: { id: clientId, resource: 'https://graph.microsoft.com' },
    }),
  };
}
