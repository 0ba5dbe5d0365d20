/** Writes src/ui/tokens.css from Fluent's own themes, so that Waymark looks at home in Teams without
 * a component library at run time. `tests/ui` fails when the file is out of date. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';

/** Our name → Fluent's. Only what a style uses; each name says its role. */
const COLOURS = {
  ground: 'colorNeutralBackground3',
  surface: 'colorNeutralBackground1',
  'surface-hover': 'colorNeutralBackground1Hover',
  'surface-pressed': 'colorNeutralBackground1Pressed',
  'surface-quiet': 'colorNeutralBackground2',
  ink: 'colorNeutralForeground1',
  'ink-soft': 'colorNeutralForeground2',
  'ink-quiet': 'colorNeutralForeground3',
  line: 'colorNeutralStroke2',
  'line-strong': 'colorNeutralStrokeAccessible',
  accent: 'colorBrandBackground',
  'accent-hover': 'colorBrandBackgroundHover',
  'accent-pressed': 'colorBrandBackgroundPressed',
  'on-accent': 'colorNeutralForegroundOnBrand',
  link: 'colorBrandForegroundLink',
  'link-hover': 'colorBrandForegroundLinkHover',
  tint: 'colorBrandBackground2',
  'on-tint': 'colorBrandForeground2',
  /** Of a state that is neither good nor bad: an organisation's own colour may be the green of what is. */
  info: 'colorBrandForeground2',
  'info-tint': 'colorBrandBackground2',
  'info-line': 'colorBrandBackground',
  danger: 'colorPaletteRedForeground1',
  'danger-tint': 'colorPaletteRedBackground1',
  'danger-line': 'colorPaletteRedBorder2',
  warning: 'colorStatusWarningForeground1',
  'warning-tint': 'colorStatusWarningBackground1',
  'warning-line': 'colorStatusWarningBorder2',
  good: 'colorStatusSuccessForeground1',
  'good-tint': 'colorStatusSuccessBackground1',
  'good-line': 'colorStatusSuccessBorder2',
  /** Of the drawing of coaching; that of mentoring has the colour of links. */
  coaching: 'colorPaletteTealBorderActive',
  'shadow-near': 'colorNeutralShadowAmbient',
  'shadow-far': 'colorNeutralShadowKey',
  focus: 'colorStrokeFocus2',
  'focus-inner': 'colorStrokeFocus1',
} as const satisfies Record<string, keyof typeof teamsLightTheme>;

/** Those that follow an organisation's colour, where its pack has one: `src/pack/look.ts` gives the others. High
 * contrast has its own. */
const OWN = /^(accent|link|tint|on-tint)/;
/** Sizes of type and of corners, in Fluent's numbers; a size of type grows with the reader's own. */
const SIZES = {
  'text-300': 'fontSizeBase300',
  'text-400': 'fontSizeBase400',
  'text-500': 'fontSizeBase500',
  'text-600': 'fontSizeBase600',
  radius: 'borderRadiusLarge',
  'radius-card': 'borderRadiusXLarge',
} as const satisfies Record<string, keyof typeof teamsLightTheme>;

const inRem = (ours: string, size: string) =>
  ours.startsWith('text') ? `${Number.parseInt(size, 10) / 16}rem` : size;

/** How much of Fluent's dark tints is left over its surface: whole, they are the heaviest on the screen. */
const DARK_TINT = 0.5;

/** The same faces that Fluent's list of seven comes to: a browser asks the system for every name in
 * turn, for each size and weight, before the first paint. */
const FONT = "'Segoe UI', system-ui, sans-serif";

/** The stylesheet's text. */
export function tokensCss(): string {
  const entries = Object.entries(COLOURS);
  const both = entries.map(([ours, theirs]) => {
    const light = teamsLightTheme[theirs];
    const dark = /^(danger|warning|good)-tint$/.test(ours)
      ? over(teamsDarkTheme[theirs], teamsDarkTheme.colorNeutralBackground1)
      : teamsDarkTheme[theirs];
    const value = light === dark ? light : `light-dark(${light}, ${dark})`;
    return `  --${ours}: ${OWN.test(ours) ? `var(--brand-${ours}, ${value})` : value};`;
  });
  const contrast = entries.map(([ours, theirs]) => {
    // Fluent inverts the text on a hovered surface; ours keeps its text and shows an outline.
    const theme = ours.startsWith('surface') ? 'colorNeutralBackground1' : theirs;
    return `  --${ours}: ${teamsHighContrastTheme[theme]};`;
  });
  const sizes = Object.entries(SIZES).map(
    ([ours, theirs]) => `  --${ours}: ${inRem(ours, teamsLightTheme[theirs])};`,
  );
  const shadow = teamsLightTheme.shadow4
    .replace(teamsLightTheme.colorNeutralShadowAmbient, 'var(--shadow-near)')
    .replace(teamsLightTheme.colorNeutralShadowKey, 'var(--shadow-far)');
  return `/* Made by scripts/tokens.ts from @fluentui/tokens; do not edit. */
:root {
  color-scheme: light dark;
  --font: ${FONT};
${sizes.join('\n')}
  --shadow: ${shadow};
${both.join('\n')}
}
:root[data-theme='light'] {
  color-scheme: light;
}
:root[data-theme='dark'] {
  color-scheme: dark;
}
:root[data-theme='contrast'] {
  color-scheme: dark;
${contrast.join('\n')}
}
`;
}

/** `tint` as it looks where it is half seen through to `ground`. */
function over(tint: string, ground: string): string {
  const part = (colour: string, i: number) =>
    Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) =>
    Math.round(DARK_TINT * part(tint, i) + (1 - DARK_TINT) * part(ground, i)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const target = fileURLToPath(new URL('../src/ui/tokens.css', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, tokensCss());
