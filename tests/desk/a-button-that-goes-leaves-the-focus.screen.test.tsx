import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { DeskContext, type DeskHost } from '../../src/desk/desk-context';
import { NO_FILTER } from '../../src/desk/entries';
import { Inbox } from '../../src/desk/Inbox';
import { openDesk } from '../../src/desk/kept-desk';
import { WordsContext } from '../../src/desk/words';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { deskEn } from '../../src/text/desk-en';
import { draw, place } from '../draw';
import { aCase, asked, reference } from './people';

it('“show all” in an inbox that found nothing leaves the focus at the heading', async () => {
  const desk = openDesk(Promise.resolve(undefined));
  onTestFinished(() => desk.close());
  const row = aCase(reference(1), asked('Ali Khan', 'ali@example.ac.uk'));
  const shown = {
    desk,
    pack: defaultPack as Pack,
    host: {} as DeskHost,
    cases: new Map([[row.reference, row]]),
    inbox: undefined,
  };
  const filters: unknown[] = [];
  draw(
    <WordsContext.Provider value={deskEn}>
      <DeskContext.Provider value={shown}>
        <Inbox
          state="new"
          filter={{ ...NO_FILTER, words: 'nobody has these' }}
          onFilter={(filter) => filters.push(filter)}
        />
      </DeskContext.Provider>
    </WordsContext.Provider>,
    place(),
    'en',
  );
  await page.getByRole('button', { name: deskEn.inbox.showAll, exact: true }).last().click();
  expect(filters).toEqual([NO_FILTER]);
  expect(document.activeElement?.textContent).toBe(deskEn.inbox.title);
});
