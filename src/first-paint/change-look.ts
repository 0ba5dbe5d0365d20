/** Loaded only where an organisation's own pack is in force, or was. */
import { type Look, lookOf } from '../pack/look';
import type { Pack } from '../pack/schema';
import { applyLook, rememberLook } from './look';

/** Makes the page look as the pack in force does, now and in the first frame of the next start. `own` is absent
 * where that is the pack of the build: its look takes the place of an organisation's that is gone. */
export function changeLook(pack: Pack, own: Look | undefined): void {
  applyLook(own ?? lookOf(pack));
  rememberLook(own);
}
