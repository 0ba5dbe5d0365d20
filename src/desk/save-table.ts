import { writeSheet } from '../text/sheet';
import { saveFile } from '../ui/save-file';

/** Hands a table to the browser to save. False: it could not be made. No browser says what became of it. */
export function saveTable(name: string, rows: readonly (readonly string[])[]): boolean {
  try {
    saveFile(name, 'text/csv;charset=utf-8', writeSheet(rows));
    return true;
  } catch {
    return false;
  }
}
