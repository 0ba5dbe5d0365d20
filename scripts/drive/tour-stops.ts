/** The ways to the stops of the tour: by routes and ids, never by words, so they work in every language. */
import type { Frame } from '@playwright/test';
import { QUESTIONS, unfold } from './guide';
import { goTo as follow } from './teams';
import { aRequest, keepRows } from './tour-rows';

export interface Stop {
  /** Also the name of its picture. */
  readonly name: string;
  /** From wherever the walk is. Resolves when the screen is there. */
  reach(screen: Frame): Promise<void>;
  /** Puts back what would be in the way of the next one. */
  leave?(screen: Frame): Promise<void>;
}

/** Moves to a screen as a link does, and waits for what it shows. */
export async function goTo(screen: Frame, route: string, shows: string): Promise<void> {
  await follow(screen, route);
  await screen.locator(shows).first().waitFor();
}

/** A screen that its address leads to; there once `shows` is. */
export const plain = (name: string, route: string, shows: string): Stop => ({
  name,
  reach: (screen) => goTo(screen, route, shows),
});

/** Answers the guide from its beginning: the ids of each question. */
export async function answer(
  screen: Frame,
  answers: readonly (readonly string[])[],
): Promise<void> {
  await goTo(screen, 'choose/result', 'main h1');
  // Starting again forgets what an earlier stop answered.
  await screen.locator('main .row .button.plain').last().click();
  await screen.locator('main .button.main').waitFor();
  for (const [i, ids] of answers.entries()) {
    await goTo(screen, `choose/${i + 1}`, `#${QUESTIONS[i]}`);
    await unfold(screen);
    for (const id of ids) await screen.locator(`input[value=${id}]`).check();
  }
  await goTo(screen, 'choose/result', 'main .reasons');
}

/** A dialog is answered by its first button. */
export const closed = async (screen: Frame) => {
  await screen.locator('dialog .button').first().click();
  await screen.locator('dialog').waitFor({ state: 'detached' });
};

/** One's own request in the state of that row. */
export const request = (name: string, row: Parameters<typeof aRequest>[1]): Stop => ({
  name: `request-${name}`,
  async reach(screen) {
    await keepRows(screen, { put: [['requests', aRequest(name, row)]] });
    await goTo(screen, `requests/${name}`, 'main .request-facts');
  },
});

/** A state of other help, each from its beginning. */
export const help = (name: string, reach: Stop['reach']): Stop => ({
  name: `help-${name}`,
  async reach(screen) {
    await goTo(screen, 'privacy', 'main h1');
    await goTo(screen, 'help', '.emergencies');
    await reach(screen);
  },
});
