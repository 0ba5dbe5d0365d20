/** The frame that Waymark runs in. One object of this type is passed to `start(host)`; screens
 * never ask which host it is. A capability that a host lacks is a member that says so. */
export interface Host {
  /** Names the database on this device, one for each account. `undefined`: the host does not say
   * who this is, so nothing may be kept. Always settles; may settle late. */
  readonly account: Promise<string | undefined>;

  /** Is there but one account in a browser profile? Else a hint for the first frame, which comes before
   * anybody knows the account, must not say that somebody has something here. */
  readonly singleAccount: boolean;

  /** What the host already knows of the user, to save typing. Always settles. */
  readonly person: Promise<Person>;

  /** The theme now, and each change of it. `system` leaves the choice to the browser. */
  readonly theme: Watched<HostTheme>;

  /** BCP 47 tag of the language that the user chose for the host; empty where that is not known. May
   * change once, before `account` settles: an old Teams tells it late. */
  readonly locale: string;

  /** The path to open first (a deep link), without `#`; empty for Start. Always settles, soon. */
  readonly firstPath: string | Promise<string>;

  /** False where everybody present sees the same page (a channel): nothing personal is shown. */
  readonly personal: boolean;

  /** Opens the same path where it is personal; `undefined` when it already is. */
  readonly openPersonal: ((path: string) => Promise<boolean>) | undefined;

  /** What this page was opened for, from outside of it (the browser's address bar); answers once, and
   * always settles. `undefined` where nothing can ask for anything. */
  readonly openedFor: (() => Promise<OpenedFor | undefined>) | undefined;

  /** Opens `path` in a full tab, whose address does not say it where none shall; `undefined` when this
   * page already has the room. */
  readonly openInTab: ((path: string) => void) | undefined;

  /** The panel beside the web page, and the keys that open Waymark; `undefined` where there are none. Asked ahead,
   * because browsers open the panel in a press alone. */
  readonly beside: (() => Promise<Beside>) | undefined;

  /** An address that leads a colleague to the same page as `path`, as far as it is for everybody;
   * `undefined` when there is none to share. */
  shareUrl(path: string): string | undefined;

  /** Opens an `https`, `mailto`, `tel` or `sms` address outside Waymark. False: it did not open. */
  openLink(url: string): Promise<boolean>;

  /** Where the host has a calendar of its own: an address, for `openLink`, that opens a new meeting there, filled in
   * and not yet sent. `start` and `end` in milliseconds since 1970. */
  readonly meetingUrl:
    | ((title: string, meeting: { readonly start: number; readonly end: number }) => string)
    | undefined;

  /** Hands a message to the user's own mail program. It can never tell whether it was sent. */
  composeMail(mail: Mail): Promise<ComposeResult>;

  /** What `composeMail` opens: a program (or whatever the browser takes for one); the host's own window,
   * which takes the text itself; or Outlook on the web, which gets it in an address. */
  readonly mailIn: 'program' | 'host' | 'web';

  /** Longest encoded mail (to, subject and body, in characters) that arrives uncut. */
  readonly mailLimit: number;

  /** Wakes the background worker that delivers; `undefined` when this page must deliver itself. */
  readonly wake: (() => void) | undefined;

  /** May we send to this origin? Call it in the click itself, because a browser may ask. Its question may
   * close this page: where it can wait for what is `saved`, it asks only then. */
  requestPermission(origin: string, saved?: Promise<unknown>): Promise<boolean>;

  /** A token to act as the user, from the organisation's sign-in; `undefined` without one. */
  readonly signIn: ((request: TokenRequest) => Promise<TokenAnswer>) | undefined;

  /** The host's own list of people, where it says that it has one; may say so late, or never. `undefined` where
   * there can be none. */
  readonly pickPeople: Promise<PickPeople | undefined> | undefined;

  /** Opens a chat in the host, where it says that it has them; may say so late, or never. Absent where there can be
   * none. */
  readonly openChat?: Promise<OpenChat | undefined>;

  /** What the administrator set by policy. Always settles. */
  readonly managed: Promise<Managed>;

  /** Absolute address of the pack that the organisation serves beside this page; `undefined` where
   * there is no such place. */
  readonly sitePackUrl: string | undefined;

  /** A second place that survives a wiped database; `undefined` when the host has none. */
  readonly safeCopy: SafeCopy | undefined;

  /** Tells the host's own back button who handles it: `handler` returns false at the first screen. */
  onBack(handler: () => boolean): void;

  /** `flush` is called when the host is about to put this page away, and waited for; `resume` when it
   * shows it again, or says late which page it was opened for: then only whoever is still at `from`
   * is led on. */
  onSuspend(flush: () => Promise<void>, resume: (path: string, from?: string) => void): void;

  /** Tells the host, once, that everything is there, or why it could not be. The first screen is
   * painted long before: a host that has been told of success takes no failure any more. */
  reportReady(failure?: string): void;

  /** Leaves as far as this host can: closes the popup, or does nothing. */
  closeWindow(): void;
}

/** What leads out of Waymark: to a page, a program, a mail. */
export type Outbound = Pick<Host, 'openLink' | 'composeMail' | 'mailIn' | 'mailLimit' | 'openChat'>;

export type HostTheme = 'system' | 'light' | 'dark' | 'contrast';

export interface Person {
  readonly name?: string;
  readonly email?: string;
}

/** Lets the user choose people of their organisation; always settles, as late as they choose. */
export type PickPeople = (title: string, one: boolean) => Promise<Picked>;

/** `cancelled`: they chose nobody. `failed`: the list did not open, or broke. */
export type Picked =
  | { readonly people: readonly Person[] }
  | { readonly refused: 'cancelled' | 'failed' };

/** Lets the user choose with whom, and opens a chat with `text` in it, unsent; always settles, as late as they choose. */
export type OpenChat = (
  title: string,
  text: string,
) => Promise<'opened' | Extract<Picked, { refused: unknown }>['refused']>;

/** An entry by its id, or words to search for. Held in memory alone. */
export interface OpenedFor {
  readonly type: 'service' | 'situation' | 'kind' | 'words';
  readonly is: string;
}

export interface Beside {
  /** Opens `path` in the panel and closes this page; `undefined` where there is no panel, or this page is not one
   * that vanishes. Call it in the press itself. */
  readonly open: ((path: string) => void) | undefined;
  /** As the browser writes them; empty where none are set. `undefined`: there is nothing to open. */
  readonly keys: { readonly popup: string; readonly panel: string | undefined };
  /** Shows where the browser lets them be changed. */
  changeKeys(): void;
  /** Opens the page on which whoever owns the words writes them. */
  openStudio(): void;
}

/** Plain text only; `body` uses `\n` for line ends. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** `opened`: the host took it. `failed`: it said no, or nothing can open it. */
export type ComposeResult = 'opened' | 'failed';

export interface TokenRequest {
  readonly clientId: string;
  /** Tenant id or domain; `organizations` when the pack names none. */
  readonly tenant: string;
  readonly scopes: readonly string[];
  /** Whose token it must be: an address. Nobody sends as whoever signed in here before. */
  readonly as: string;
  /** The last token was not taken, so another is wanted; the claims that the receiver asks for, where it
   * named any. */
  readonly refused?: { readonly claims?: string };
}

/** Why there is no token. `asks`: the user must be asked, in a click. `cancelled`: they were, and
 * said no. `consent`: the organisation has not allowed it. `unsupported`: never, in this host. */
export type SignInRefusal =
  | 'asks'
  | 'cancelled'
  | 'consent'
  | 'offline'
  | 'unsupported'
  | 'timeout'
  | 'failed';
/** `other-account`: they signed in as somebody else, who is named. */
export type TokenAnswer =
  | { readonly token: string }
  | { readonly refused: SignInRefusal }
  | { readonly refused: 'other-account'; readonly account: string };

/** Keys of the published policy schema; unknown or mistyped keys are dropped before they get here. */
export interface Managed {
  readonly packUrl?: string;
  /** The text of a pack. */
  readonly pack?: string;
  /** Only this version of the pack is used: how a roll-back is done. */
  readonly packVersion?: number;
}

/** Small JSON values by key. Every method settles; a failed write rejects. */
export interface SafeCopy {
  all(): Promise<Record<string, unknown>>;
  /** Those of the keys that are there. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export interface Watched<T> {
  readonly now: T;
  watch(onChange: (value: T) => void): () => void;
}
