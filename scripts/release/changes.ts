/** What changed in `version`, from a changelog in the form of keepachangelog.com. Throws when the
 * version has no entry, no date, or nothing in it, and while anything is unreleased: two products must
 * not have one number. */
export function changesOf(changelog: string, version: string): string {
  const entries = changelog.split(/^(?=## )/m);
  const unreleased = entries.find((text) => text.startsWith('## [Unreleased]'));
  if (unreleased && /^- /m.test(unreleased)) {
    throw new Error(
      `CHANGELOG.md: what stands under Unreleased is not in ${version}. Raise the version in package.json and give it an entry`,
    );
  }
  const entry = entries.find((text) => text.startsWith(`## [${version}]`));
  if (!entry) throw new Error(`CHANGELOG.md has no entry for ${version}`);
  const [head = '', ...rest] = entry.split('\n');
  if (!/^## \[[^\]]+\] - \d{4}-\d\d-\d\d$/.test(head)) {
    throw new Error(`CHANGELOG.md: "${head}" should end with its date, " - 2026-01-31"`);
  }
  if (!rest.some((line) => line.startsWith('- '))) {
    throw new Error(`CHANGELOG.md says nothing of ${version}`);
  }
  return `${entry.trim()}\n`;
}
