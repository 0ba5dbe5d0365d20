import { expect, it } from 'vitest';
import { makeManifest } from '../../teams-app/package/manifest';

// Written out: every word of it is what Teams does.
const site = 'https://waymark.example.ac.uk';
const known = 'host=teams&theme={app.theme}&locale={app.locale}';
const manifest = makeManifest({ site, version: '1.0.0' });

it('has five personal tabs, with the requests among them, each with a page in a browser for who has no Teams', () => {
  const scopes = ['personal'];
  expect(manifest.staticTabs).toEqual([
    {
      entityId: 'home',
      name: 'Home',
      contentUrl: `${site}/tab/?${known}#sub={page.subPageId}`,
      websiteUrl: `${site}/tab/`,
      scopes,
    },
    {
      entityId: 'ask',
      name: 'Ask',
      contentUrl: `${site}/tab/?${known}#sub={page.subPageId}&open=ask`,
      websiteUrl: `${site}/tab/#/ask`,
      scopes,
    },
    {
      entityId: 'requests',
      name: 'Your requests',
      contentUrl: `${site}/tab/?${known}#sub={page.subPageId}&open=requests`,
      websiteUrl: `${site}/tab/#/requests`,
      scopes,
    },
    {
      entityId: 'support',
      name: 'Other support',
      contentUrl: `${site}/tab/?${known}#sub={page.subPageId}&open=help`,
      websiteUrl: `${site}/tab/#/help`,
      scopes,
    },
    { entityId: 'about', scopes },
  ]);
});

it('has one tab for channels, chats and meetings, whose choice can be changed', () => {
  expect(manifest.configurableTabs).toEqual([
    {
      id: 'shared',
      configurationUrl: `${site}/configure/?${known}`,
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
  ]);
});

it('works in shared and private channels, and shows itself without a spinner', () => {
  expect(manifest).toMatchObject({
    manifestVersion: '1.30',
    supportsChannelFeatures: 'tier1',
    showLoadingIndicator: false,
    validDomains: ['waymark.example.ac.uk'],
    permissions: ['identity'],
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'cy', file: 'cy.json' }],
    },
  });
  expect(manifest).not.toHaveProperty('webApplicationInfo');
});

it('names every page of itself that people may read before they install it', () => {
  expect(manifest.developer).toEqual({
    name: 'Waymark',
    websiteUrl: `${site}/tab/`,
    privacyUrl: `${site}/privacy/`,
    termsOfUseUrl: `${site}/terms/`,
  });
});
