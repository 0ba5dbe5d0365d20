/** For the extension's other pages: the styles and icons of the first screen stand in the popup's page, and nowhere
 * else in the package. */

/** Milliseconds. It lies beside the page, so only a browser that hangs takes that long. */
const LIMIT = 5000;

/** Reads the popup's page. A request that answers with a document, because the policy lets no script make one of text.
 * Rejects where it cannot be read. */
export function popupPage(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', '/popup.html');
    request.responseType = 'document';
    request.timeout = LIMIT;
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject());
    request.onerror = request.ontimeout = reject;
    request.send();
  });
}

/** Puts into this page what `page` has of them: the styles first, which say in what order others count. */
export function takeFirstPaint(page: Document): void {
  const [styles, icons] = [page.querySelector('style'), page.querySelector('svg:has(symbol)')];
  if (styles) document.head.prepend(document.importNode(styles, true));
  if (icons) document.body.append(document.importNode(icons, true));
}
