/** `system` leaves it to the browser. */
export function applyTheme(theme: string): void {
  const root = document.documentElement;
  if (theme === 'system' || theme === '') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
