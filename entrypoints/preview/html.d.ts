/** A page of the extension, imported for its script. */
declare module '*.html';
