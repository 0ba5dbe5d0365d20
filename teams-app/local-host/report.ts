/** Shows what the tab asked of the world outside, which this host can do nothing about. */
export function report(facts: Readonly<Record<string, unknown>>): void {
  const rows = Object.entries(facts).flatMap(([name, value]) => {
    const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = name;
    detail.textContent = String(value);
    detail.dataset.fact = name;
    return [term, detail];
  });
  document.getElementById('wish')?.replaceChildren(...rows);
  document.getElementById('outside')?.removeAttribute('hidden');
}
