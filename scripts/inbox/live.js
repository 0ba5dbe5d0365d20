/** The inbox’s page follows what comes: told by the server, it fetches the list anew. What is unfolded
 * stays unfolded, and focus where it was. */
const list = document.getElementById('list');
const count = document.getElementById('count');
const live = document.getElementById('live');

/** After so many failures in a row, about three minutes, it no longer asks. */
const PATIENCE = 60;
let failures = 0;

const source = new EventSource('/events');
source.onopen = () => {
  failures = 0;
  live.textContent = 'This page updates itself.';
  // Something may have come while nobody listened.
  void renew();
};
source.onmessage = renew;
source.onerror = () => {
  failures++;
  if (source.readyState === EventSource.CLOSED || failures > PATIENCE) {
    source.close();
    live.textContent = 'This page has stopped updating itself. Reload it to see what is new.';
  } else live.textContent = 'The inbox is not answering. Trying again…';
};

async function renew() {
  try {
    const answer = await fetch('/list', { signal: AbortSignal.timeout(5000) });
    const said = answer.headers.get('x-count') ?? '';
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
    const unfolded = [...list.querySelectorAll('details[open]')].map(({ id }) => id);
    const focused = list.contains(document.activeElement)
      ? document.activeElement.closest('details')?.id
      : undefined;
    list.replaceChildren(...fresh.childNodes);
    for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
    if (focused) document.getElementById(focused)?.querySelector('summary')?.focus();
    if (said !== count.textContent) count.textContent = said;
    document.title = document.title.replace(
      /\d+/,
      String(list.querySelectorAll('tbody tr').length),
    );
  } catch {
    live.textContent = 'What is new could not be loaded. Reload this page.';
  }
}
