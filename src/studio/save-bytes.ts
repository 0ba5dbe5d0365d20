/** Saves a file where the person wants it. Only a browser with a file picker says whether it did, and none shows it in
 * a frame of another site. */
import { saveFile } from '../ui/save-file';

interface Picker {
  showSaveFilePicker?(options: object): Promise<{
    createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
  }>;
}

/** `handed`: the browser has it, and tells nobody what became of it. Never rejects. */
export type Saved = 'saved' | 'handed' | 'cancelled' | 'notSaved';

/** Call it in the press itself. */
export async function saveBytes(name: string, bytes: Uint8Array): Promise<Saved> {
  const { showSaveFilePicker } = window as unknown as Picker;
  if (showSaveFilePicker && window === window.top) {
    try {
      const handle = await showSaveFilePicker.call(window, {
        suggestedName: name,
        types: [{ accept: { 'application/json': ['.json'] } }],
      });
      const file = await handle.createWritable();
      await file.write(bytes);
      await file.close();
      return 'saved';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // By policy there may be no picker, and some folders are closed to it.
      if (!(error instanceof DOMException && error.name === 'SecurityError')) return 'notSaved';
    }
  }
  try {
    saveFile(name, 'application/json', new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return 'handed';
  } catch {
    return 'notSaved';
  }
}
