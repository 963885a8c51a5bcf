/**
 * The faces of a picture by name: what the site's own stylesheet would choose, and what is near. The
 * first of each comes with LibreOffice, which looks no further, and is set where few others are; it
 * is as narrow as ours.
 */
export const named = {
  serif: `'Liberation Serif', Newsreader, 'Noto Serif SC', 'Songti SC', 'Source Han Serif SC', SimSun, Georgia, serif`,
  sans: `'Liberation Sans Narrow', 'IBM Plex Sans Condensed', 'Noto Sans SC', 'PingFang SC', 'Source Han Sans SC', 'Microsoft YaHei', 'Arial Narrow', sans-serif`,
} as const;

/** Names the faces in a picture: sans for all but what is marked as serif. */
export function nameFaces(tree: Element): void {
  tree.setAttribute('font-family', named.sans);
  for (const element of tree.querySelectorAll('[class]')) {
    if (element.localName === 'text' && element.classList.contains('serif'))
      element.setAttribute('font-family', named.serif);
    element.removeAttribute('class');
  }
}
