/** The site was replaced while this page was open: what the page has yet to load is there no longer. */

/** Does the server have another Waymark now than this page is of? False as well where it does not answer,
 * or does not say. Never rejects. The page names the first of its scripts by what is in all of them. */
export async function isReplaced(): Promise<boolean> {
  const mine = document.scripts[0]?.getAttribute('src');
  try {
    const page = await fetch(location.pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(9000),
    });
    return page.ok && !!mine && !(await page.text()).includes(mine);
  } catch {
    return false;
  }
}
