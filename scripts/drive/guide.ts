/** What a walk through the guide needs: its answers by id, and every one of them in sight. */
import type { Locator } from '@playwright/test';

/** Opens every group of a question's answers, whose boxes are out of sight until then. */
export const unfold = (screen: { locator(selector: string): Locator }): Promise<void> =>
  screen.locator('.answer-group').evaluateAll((groups) => {
    for (const group of groups as HTMLDetailsElement[]) group.open = true;
  });

/** Answers of the guide that lead to each result, by question. */
export const RESULTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  mentoring: [['career'], ['hear'], ['yes']],
  coaching: [['goal'], ['think'], ['outside']],
  both: [['change'], ['each'], ['either']],
  'support-alone': [['harassment'], [], []],
  'support-first': [['harassment', 'career'], ['hear'], ['yes']],
};
/** In their order. */
export const QUESTIONS = ['about', 'help', 'field', 'ahead', 'closer', 'meet', 'arrange'];
