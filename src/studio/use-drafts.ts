import { useMemo, useState } from 'preact/hooks';

/** What is typed and not in the pack before it is taken: it stays while somebody looks elsewhere. */
export interface Drafts {
  /** Where there is one. */
  readonly places: readonly string[];
  of(place: string): string | undefined;
  set(place: string, text: string | undefined): void;
}

export function useDrafts(): Drafts {
  const [all, setAll] = useState<ReadonlyMap<string, string>>(new Map());
  return useMemo(
    () => ({
      places: [...all.keys()],
      of: (place) => all.get(place),
      set: (place, text) =>
        setAll((before) => {
          const next = new Map(before);
          if (text === undefined) next.delete(place);
          else next.set(place, text);
          return next;
        }),
    }),
    [all],
  );
}
