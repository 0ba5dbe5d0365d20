import './print-text.css';

/** Prints the text alone: the page around it would show what else was looked at. */
export function printText(text: string): void {
  const sheet = document.createElement('pre');
  sheet.textContent = text;
  printSheet(sheet);
}

/** Prints that alone. False: nothing was printed, as in a frame that may not. */
export function printSheet(sheet: HTMLElement): boolean {
  // One that was never said to be printed must not come out with this one.
  document.getElementById('printed')?.remove();
  sheet.id = 'printed';
  document.body.append(sheet);
  document.documentElement.dataset.printing = 'entry';
  let begun = false;
  addEventListener(
    'beforeprint',
    () => {
      begun = true;
    },
    { once: true },
  );
  // On a phone `print` returns at once, and the sheet is laid out later.
  const tidy = () => {
    delete document.documentElement.dataset.printing;
    sheet.remove();
  };
  addEventListener('afterprint', tidy, { once: true });
  window.print();
  return begun;
}
