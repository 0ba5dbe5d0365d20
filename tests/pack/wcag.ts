/** WCAG 2.2's contrast, from its own text and nothing of ours. */

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio of two colours `#rrggbb`. */
export function contrastOf(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [, ...parts] = /^#(..)(..)(..)$/.exec(colour) as RegExpExecArray;
    const [r = 0, g = 0, b = 0] = parts.map((part) => {
      const srgb = Number(`0x${part}`) / 255;
      return srgb <= 0.04045 ? srgb / 12.92 : ((srgb + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const a = luminance(one) + 0.05;
  const b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
}
