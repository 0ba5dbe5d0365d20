/** What the host says of itself and of where the tab is. Field names and shapes are those of
 * teams-js 2.58 (`legacyContext`, `runtime` version 4). */
import { accountOf, type Scene, TENANT } from './scene';

/** The page that the host has open. */
export interface Page {
  readonly entityId: string;
  readonly subPageId: string;
  readonly appId: string;
}

export function clientType(scene: Scene): string {
  if (scene.shape === 'mobile') return 'android';
  return scene.shape === 'desktop' ? 'desktop' : 'web';
}

const HOST_NAMES: Partial<Record<Scene['shape'], string>> = {
  outlook: 'Outlook',
  office: 'Office',
};

export function frameContext(scene: Scene): string {
  if (scene.place === 'configure') return 'settings';
  return scene.place === 'side' ? 'sidePanel' : 'content';
}

/** The flat context of old, which every host still sends. */
export function contextOf(scene: Scene, page: Page): Record<string, unknown> {
  const account = accountOf(scene);
  return {
    locale: scene.locale,
    theme: scene.theme,
    hostName: HOST_NAMES[scene.shape] ?? 'Teams',
    hostClientType: clientType(scene),
    sessionId: 'local-host',
    appId: page.appId,
    entityId: page.entityId,
    subEntityId: page.subPageId,
    frameContext: frameContext(scene),
    ...(account && {
      userObjectId: account.id,
      userPrincipalName: account.address,
      userDisplayName: account.name,
      loginHint: account.address,
      tid: TENANT,
    }),
    ...((scene.place === 'channel' || scene.place === 'configure') && {
      channelId: '19:local-channel@thread.tacv2',
      channelName: 'General',
      channelType: 'Regular',
      teamId: '19:local-team@thread.tacv2',
      teamName: 'A team',
      groupId: '0b6a7c1e-3333-4c4c-8c8c-00000000000c',
    }),
    ...(scene.place === 'chat' && { chatId: '19:local-chat@thread.v2' }),
    ...(scene.place === 'side' && {
      meetingId: 'local-meeting',
      chatId: '19:local-chat@thread.v2',
    }),
  };
}

/** Outlook and Microsoft 365 have no list of people for an app. */
const hasPeople = ({ shape, people }: Scene) =>
  people !== 'absent' && ['current', 'desktop', 'mobile'].includes(shape);

/** The answer to `initialize`. An old Teams gives its version only, and so promises little. */
export function greeting(scene: Scene): unknown[] {
  const start = [frameContext(scene), clientType(scene)];
  if (scene.shape === 'legacy') return [...start, '1.6.0'];
  const canSignIn = scene.signIn !== 'absent' && scene.shape !== 'bare';
  // Only what the protocol answers: a host that promises more keeps its tab waiting.
  const supports = {
    app: { notifySuccessResponse: {} },
    ...(scene.shape === 'outlook' && { mail: {} }),
    ...(canSignIn && { nestedAppAuth: {} }),
    ...(hasPeople(scene) && { people: {} }),
    pages: { backStack: {}, config: {} },
    webStorage: {},
  };
  const runtime = {
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: canSignIn,
    isDeeplyNestedAuthSupported: false,
    supports: scene.shape === 'bare' ? {} : supports,
  };
  return [...start, '2.0.1', JSON.stringify(runtime)];
}
