/** Writes src/ui/tokens.css from Fluent's own themes, so that Waymark looks at home in Teams without
 * a component library at run time. `tests/ui` fails when the file is out of date. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';

/** Our name → Fluent's. Only what a style uses; each name says its role. */
const COLOURS = {
  ground: 'colorNeutralBackground2',
  surface: 'colorNeutralBackground1',
  'surface-hover': 'colorNeutralBackground1Hover',
  'surface-pressed': 'colorNeutralBackground1Pressed',
  'surface-quiet': 'colorNeutralBackground3',
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
  danger: 'colorPaletteRedForeground1',
  'danger-tint': 'colorPaletteRedBackground1',
  'danger-line': 'colorPaletteRedBorder2',
  warning: 'colorPaletteYellowForeground2',
  'warning-tint': 'colorPaletteYellowBackground1',
  'warning-line': 'colorPaletteYellowBorder2',
  good: 'colorPaletteGreenForeground1',
  'good-tint': 'colorPaletteGreenBackground1',
  'good-line': 'colorPaletteGreenBorder2',
  focus: 'colorStrokeFocus2',
  'focus-inner': 'colorStrokeFocus1',
} as const satisfies Record<string, keyof typeof teamsLightTheme>;

/** Those that follow an organisation's colour, where its pack has one: `src/pack/look.ts` gives the others. High
 * contrast has its own. */
const OWN = /^(accent|link|tint|on-tint)/;

/** The same faces that Fluent's list of seven comes to: a browser asks the system for every name in
 * turn, for each size and weight, before the first paint. */
const FONT = "'Segoe UI', system-ui, sans-serif";

/** The stylesheet's text. */
export function tokensCss(): string {
  const entries = Object.entries(COLOURS);
  const both = entries.map(([ours, theirs]) => {
    const light = teamsLightTheme[theirs];
    const dark = teamsDarkTheme[theirs];
    const value = light === dark ? light : `light-dark(${light}, ${dark})`;
    return `  --${ours}: ${OWN.test(ours) ? `var(--brand-${ours}, ${value})` : value};`;
  });
  const contrast = entries.map(([ours, theirs]) => {
    // Fluent inverts the text on a hovered surface; ours keeps its text and shows an outline.
    const theme = ours.startsWith('surface') ? 'colorNeutralBackground1' : theirs;
    return `  --${ours}: ${teamsHighContrastTheme[theme]};`;
  });
  return `/* Made by scripts/tokens.ts from @fluentui/tokens; do not edit. */
:root {
  color-scheme: light dark;
  --font: ${FONT};
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

const target = fileURLToPath(new URL('../src/ui/tokens.css', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, tokensCss());
