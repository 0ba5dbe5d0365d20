/** A document to write in, and what keeps it, as the tests of both use them. */
import { afterEach, beforeEach, vi } from 'vitest';
import {
  edit,
  openDocument,
  type PackDocument,
  redo,
  textOf,
  undo,
} from '../../src/studio/document';
import { type Json, put } from '../../src/studio/json';
import { type KeptDocuments, openDocuments } from '../../src/studio/kept-documents';
import type { OnDisk } from '../../src/studio/on-disk';
import { DATABASE } from '../../src/studio/rows';
import { authored } from './author';

/** As a browser hands one out, as far as a database is concerned. */
export const FILE = {
  handle: { kind: 'file', name: 'ours.json' },
  seen: 'ab',
} as unknown as OnDisk;

const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(authored, null, 2)}\r\n`);
export const start = (): PackDocument => {
  const opened = openDocument(bytes);
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.document;
};
export const step = (document: PackDocument, next: Json, group?: string) => {
  const done = edit(document, next, group);
  return 'refused' in done ? document : done.document;
};
export const typed = (document: PackDocument, words: string, group?: string) =>
  step(document, put(document.value, ['organisation', 'programme', 'en'], words), group);

/** Gives what opens a window's documents; all are closed and forgotten after each test of the file that calls this. */
export function keptDocuments(): (patience?: number) => KeptDocuments {
  const openings: KeptDocuments[] = [];
  beforeEach(() => {
    for (const documents of openings.splice(0)) documents.close();
    vi.restoreAllMocks();
  });
  afterEach(async () => {
    for (const documents of openings.splice(0)) documents.close();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
  return (patience) => {
    const documents = openDocuments(() => 1_764_000_000_000, patience);
    openings.push(documents);
    return documents;
  };
}

/** All that a person could see of it, to the start and to the end of its steps. */
export function everything(document: PackDocument): string[] {
  const seen = [textOf(document)];
  for (let back = document; back.past.length > 0; ) {
    back = undo(back);
    seen.push(textOf(back));
  }
  for (let on = document; on.future.length > 0; ) {
    on = redo(on);
    seen.push(textOf(on));
  }
  return seen;
}
