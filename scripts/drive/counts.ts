/** What each browser of the end-to-end tests leaves behind about itself: whom it called, and which
 * policies were broken in it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the counts are, for the sum at the end of the run. */
export const COUNTS = 'test-results/watched';

export interface Count {
  readonly browser: 'Chromium' | 'Firefox';
  readonly requests: number;
  /** Every host that was called, this machine among them. */
  readonly hosts: readonly string[];
  /** Of these, the ones that neither the pack nor the person of the test asked for. */
  readonly strangers: readonly string[];
  readonly violations: readonly string[];
  /** It was closed, so that the above is all there is. */
  readonly ended: boolean;
}

export interface Watch {
  /** Hosts that the pack or the person of this test asks for, beside this machine. */
  readonly asked?: readonly string[];
  /** A violation that the test itself brings about. */
  readonly provoked?: RegExp;
  /** Another folder than that of the sum, for a test of the watch itself. */
  readonly countsIn?: string;
}

/** What a browser says when it keeps to a Content Security Policy, or to Trusted Types. */
export const BROKEN_POLICY = /Content Security Policy|TrustedHTML|TrustedScript|Trusted ?Type/i;

const OURSELVES = /^(localhost|127\.0\.0\.1)$/;

/** Begins the count of one browser. One that is never closed stays on record as such. */
export function beginCount(
  browser: Count['browser'],
  { asked = [], provoked, countsIn = COUNTS }: Watch = {},
) {
  mkdirSync(countsIn, { recursive: true });
  const file = join(countsIn, `${crypto.randomUUID()}.json`);
  const violations: string[] = [];
  const write = (count: Count) => writeFileSync(file, JSON.stringify(count));
  write({ browser, requests: 0, hosts: [], strangers: [], violations: [], ended: false });
  return {
    /** Takes a line that the browser wrote, whatever it says. */
    note(text: string) {
      if (BROKEN_POLICY.test(text) && !provoked?.test(text)) violations.push(text);
    },
    /** Takes every address that was called, and throws if there is anything to object to. */
    end(urls: readonly string[]) {
      const hosts = [...new Set(urls.map((url) => new URL(url).hostname))];
      const strangers = hosts.filter((host) => !OURSELVES.test(host) && !asked.includes(host));
      write({ browser, requests: urls.length, hosts, strangers, violations, ended: true });
      if (strangers.length > 0) throw new Error(`Nobody asked for: ${strangers.join(', ')}`);
      if (violations.length > 0) throw new Error(`Policy broken: ${violations.join('\n')}`);
    },
  };
}
