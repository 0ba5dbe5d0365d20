import { expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { checkPackage } from '../../teams-app/package/check';
import { deskManifest } from '../../teams-app/package/desk';
import { makeManifest } from '../../teams-app/package/manifest';
import { makePackage, packageFiles } from '../../teams-app/package/package';

const site = 'https://waymark.example.ac.uk';
const settings = { site, version: '1.0.0' };
const branded = { ...defaultPack, brand: { colour: '#0b3d91' } } as unknown as Pack;

it('has one tab, the desk, which is for one person alone', () => {
  const manifest = deskManifest(settings);
  // Written out: every word of it is what Teams does.
  expect(manifest.staticTabs).toEqual([
    {
      entityId: 'desk',
      name: 'Waymark desk',
      contentUrl: `${site}/desk/?host=teams&theme={app.theme}&locale={app.locale}`,
      websiteUrl: `${site}/desk/`,
      scopes: ['personal'],
    },
  ]);
  expect(manifest.showLoadingIndicator).toBe(false);
  for (const shared of ['configurableTabs', 'bots', 'composeExtensions', 'supportsChannelFeatures'])
    expect(manifest).not.toHaveProperty(shared);
});

it('asks who somebody is and for nothing else, also where staff send as themselves', () => {
  const clientId = '0b6a7c1e-5555-4e4e-8e8e-00000000000e';
  const manifest = deskManifest({ ...settings, clientId });
  expect(manifest.permissions).toEqual(['identity']);
  expect(manifest.validDomains).toEqual(['waymark.example.ac.uk']);
  for (const more of ['webApplicationInfo', 'authorization', 'devicePermissions'])
    expect(manifest).not.toHaveProperty(more);
});

it('has an id that is another than staff’s, and stays while that stays', () => {
  const own = '0b6a7c1e-4444-4d4d-8d8d-00000000000d';
  // As Python says: uuid.uuid5(uuid.UUID(staff's), 'desk').
  expect(deskManifest(settings).id).toBe('c3fd694b-fa1a-5769-8d4c-05b3c89f7059');
  for (const id of [own, own.toUpperCase()])
    expect(deskManifest({ ...settings, id }).id).toBe('1c955cd1-978d-59b8-ad57-9a9be43bc465');
  expect(makeManifest({ ...settings, id: own }).id).toBe(own);
});

it('is called as its page is, in both languages, whatever staff’s Waymark is called', async () => {
  for (const more of [{}, { name: 'Mentoring and Co' }, { ownPack: branded }]) {
    const files = await packageFiles({ ...settings, ...more }, 'desk');
    const read = (name: string) => JSON.parse(Buffer.from(files[name] as Uint8Array).toString());
    expect(read('manifest.json').name.short).toBe('Waymark desk');
    expect(read('cy.json')).toMatchObject({
      'name.short': 'Desg Waymark',
      'staticTabs[0].name': 'Desg Waymark',
    });
  }
});

it('has no fault that Teams would refuse it for, and a setting that makes one stops it', async () => {
  for (const more of [
    {},
    { site: 'https://www.example.ac.uk/staff/waymark' },
    { ownPack: branded, developer: 'Example University' },
  ])
    expect(checkPackage(await packageFiles({ ...settings, ...more }, 'desk'))).toEqual([]);
  const developer = 'A name that is longer than Teams has room for';
  await expect(makePackage({ ...settings, developer }, 'desk')).rejects.toThrow('/developer/name');
});

it('is the same bytes for the same settings, and others for others', async () => {
  const first = await makePackage(settings, 'desk');
  expect((await makePackage(settings, 'desk')).equals(first)).toBe(true);
  expect((await makePackage({ ...settings, version: '1.0.1' }, 'desk')).equals(first)).toBe(false);
  expect((await makePackage(settings)).equals(first)).toBe(false);
});
