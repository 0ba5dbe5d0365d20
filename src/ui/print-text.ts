import './print-text.css';

/** Prints the text alone: the page around it would show what else was looked at. */
export function printText(text: string): void {
  // One that was never said to be printed must not come out with this one.
  document.querySelector('body > .print-only')?.remove();
  const sheet = document.createElement('pre');
  sheet.className = 'print-only';
  sheet.textContent = text;
  document.body.append(sheet);
  document.documentElement.dataset.printing = 'entry';
  // On a phone `print` returns at once, and the sheet is laid out later.
  const tidy = () => {
    delete document.documentElement.dataset.printing;
    sheet.remove();
  };
  addEventListener('afterprint', tidy, { once: true });
  window.print();
}
