/** What a person does in Firefox: presses and keys, over WebDriver BiDi. */
import type { Tab } from './firefox';

/** As WebDriver names the key. */
const ARROW_DOWN = '\uE015';

/** Presses into that field and types. */
export const fill = async (page: Tab, id: string, value: string) => {
  await page.click(`$('#${id}')`);
  await page.type(value);
};
/** What finds the button or link with these words. */
export const named = (words: string) =>
  `[...document.querySelectorAll('button, a')].find((b) => b.textContent.includes(${JSON.stringify(words)}))`;

export const press = async (page: Tab, words: string) => {
  await page.until(`${named(words)} !== undefined`);
  await page.click(named(words));
};
/** Fills in what must be answered, but for what should be different. */
export async function fillIn(page: Tab): Promise<void> {
  await page.click("$('input[type=radio][value=mentoring]')");
  await fill(page, 'name', 'A member of staff');
  await fill(page, 'email', 'staff@example.ac.uk');
  await page.click("$('label[for=unit]')");
  await page.type(ARROW_DOWN);
}
