/** The two messages between whoever shows the preview and the page that is it, over one `MessageChannel`. */
import type { OpenedFor } from '../host/host';
import type { Problem } from '../pack/read';
import type { Settings } from '../store/schema';

/** What the frame is handed its end of the channel with. */
export const HELLO = 'waymark-preview';

/** To the preview. What is left out stays as it was. */
export interface ToShow {
  /** A pack as it is being written: plain JSON, perhaps with faults. */
  readonly document?: unknown;
  readonly language?: string;
  readonly theme?: Settings['theme'];
  /** Popup, or tab; how wide it is, the frame says. */
  readonly popup?: boolean;
  /** Milliseconds since 1970 at which its clock is set to go; `now`: the clock of this device. */
  readonly at?: number | 'now';
  /** The screen to go to, as its path; `sought` is what other help opens at. */
  readonly path?: string;
  readonly sought?: OpenedFor;
}

/** What something that was pressed would have done. `to`: an address, or what would be copied or saved. */
export interface Would {
  readonly would:
    | 'open'
    | 'mail'
    | 'call'
    | 'text'
    | 'send'
    | 'copy'
    | 'save'
    | 'print'
    | 'tab'
    | 'close';
  readonly to: string;
}

/** From the preview. */
export type Reported =
  | Would
  /** The screen that is shown, as its path. */
  | { readonly screen: string }
  /** The document is shown; or it has faults, and the last one without stays. */
  | { readonly problems: readonly Problem[] };

/** Requests as staff would have them, by what has become of each: an author sees them without sending any. */
export const SAMPLES = [
  'ready',
  'waiting',
  'uncertain',
  'refused',
  'delivered',
  'told',
  'overdue',
  'withdrawn',
] as const;
export type SampleName = (typeof SAMPLES)[number];

/** The path of the screen that shows it; its id is that of a request. */
export const samplePath = (name: SampleName): string =>
  `requests/5a3d1e00-0000-4000-8000-00000000000${SAMPLES.indexOf(name)}`;
