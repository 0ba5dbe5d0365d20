const FOR_EVERYBODY = 'difference choose ask help contact privacy terms accessibility'.split(' ');

/** The path to give to a colleague: never one's own things, nor how far one has got. `undefined`
 * where there is nothing to share. */
export function routeToShare(path: string): string | undefined {
  const section = path.split('/', 1)[0] ?? '';
  return section === '' || FOR_EVERYBODY.includes(section) ? section : undefined;
}
