/** Days as spreadsheets write them. Pure. */

/** `2026-12-07` of that, of `07/12/2026`, or of Excel's number for it; `undefined` where it is none of them. Where
 * day and month may be either, it is the first such day after `since`, and else the day comes first. */
export function dayIn(text: string, since = ''): string | undefined {
  const value = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(value);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:$| )/.exec(value);
  if (slashed) {
    const [, a, b, year] = slashed;
    const from = since.slice(0, 10);
    const either = [day(year, b, a), day(year, a, b)].filter((one) => one !== undefined);
    return either.filter((one) => one >= from).sort()[0] ?? either[0];
  }
  // Days since the end of 1899; what is far from now is some other number.
  const serial = /^\d{5}$/.test(value) ? Number(value) : 0;
  if (serial < 40_000 || serial > 70_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}
