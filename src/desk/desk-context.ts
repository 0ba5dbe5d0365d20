/** What every screen of the desk stands on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import type { CaseList } from './case-feed';
import type { KeptDesk } from './kept-desk';
import type { SendMail } from './own-mail';

/** What a screen may ask of the frame that it runs in. */
export type DeskHost = Pick<
  Host,
  | 'openLink'
  | 'composeMail'
  | 'mailIn'
  | 'mailLimit'
  | 'openChat'
  | 'meetingUrl'
  | 'person'
  | 'signIn'
>;

export interface DeskPlace {
  readonly desk: KeptDesk;
  readonly pack: Pack;
  readonly host: DeskHost;
  readonly cases: CaseList;
  /** Address of an inbox on this machine, where there is one to read. */
  readonly inbox: string | undefined;
  /** Sends from the mailbox of whoever sits here, where they press it. */
  readonly sendMail?: SendMail | undefined;
}

export const DeskContext = createContext<DeskPlace | undefined>(undefined);

export function useDesk(): DeskPlace {
  const place = useContext(DeskContext);
  if (!place) throw new Error('A screen of the desk stands inside DeskContext.');
  return place;
}
