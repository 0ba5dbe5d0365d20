import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';

interface Said {
  readonly tone: 'good' | 'danger';
  readonly text: string;
}

/** What became of the last press: shown, and read out. */
export function useSaid() {
  const [said, setSaid] = useState<Said>();
  const say = (text: string, tone: Said['tone'] = 'good') => {
    setSaid({ text, tone });
    announce(text);
  };
  return { said, say, fail: (text: string) => say(text, 'danger'), hush: () => setSaid(undefined) };
}
