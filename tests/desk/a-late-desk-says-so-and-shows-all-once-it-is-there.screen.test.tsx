import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import '../../src/desk/desk.css';
import { openDB } from 'idb';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Desk } from '../../src/desk/Desk';
import type { DeskHost } from '../../src/desk/desk-context';
import { openDesk } from '../../src/desk/kept-desk';
import { databaseName } from '../../src/desk/rows';
import { deskEn } from '../../src/text/desk-en';
import { enter } from '../../src/ui/navigation';
import { drawOnDesk } from './on-desk';
import { aCase, asked } from './people';

const { kept, nav, inbox } = deskEn;

it('what another window holds up is not called lost or kept nowhere, pages that need all wait, and then all is there', async () => {
  const account = crypto.randomUUID();
  const before = openDesk(Promise.resolve(account));
  const row = aCase('WM-2222-2222', asked('Kept Person', 'kept@example.ac.uk'));
  await before.change([{ table: 'cases', key: row.reference, from: 0, row }]);
  before.close();
  const name = databaseName(account);
  const holding = await openDB(name, 2);
  const newer = openDB(name, 3);
  const desk = openDesk(Promise.resolve(account), 50);
  onTestFinished(() => {
    desk.close();
    indexedDB.deleteDatabase(name);
    location.hash = '';
  });
  await desk.ready;
  location.hash = '';
  enter();
  const host = { person: Promise.resolve({}) } as DeskHost;
  drawOnDesk(<Desk onLanguage={() => {}} />, { desk, host });
  await expect.element(page.getByRole('alert')).toHaveTextContent(kept.late);
  await expect.element(page.getByText(inbox.empty)).toBeVisible();
  await page.getByRole('link', { name: nav.figures }).click();
  await expect.element(page.getByText(kept.notYetAbout)).toBeVisible();
  holding.close();
  (await newer).close();
  await expect.element(page.getByText(kept.notYetAbout)).not.toBeInTheDocument();
  await page.getByRole('link', { name: nav.inbox }).click();
  await expect.element(page.getByText('Kept Person')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
