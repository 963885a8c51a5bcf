/** The faces of a picture by name: what the site's own stylesheet would choose, and what is near. */
export const named = {
  serif: `Newsreader, 'Noto Serif SC', 'Songti SC', 'Source Han Serif SC', SimSun, Georgia, serif`,
  sans: `'IBM Plex Sans Condensed', 'Noto Sans SC', 'PingFang SC', 'Source Han Sans SC', 'Microsoft YaHei', 'Arial Narrow', sans-serif`,
} as const;

/** Names the faces in a drawing: sans for all but what is marked as serif. */
export function withFaces(svg: string): string {
  return svg
    .replace('<svg ', `<svg font-family="${named.sans}" `)
    .replaceAll(/(<text[^>]*?) class="([^"]*)"/g, (_, start: string, names: string) =>
      names.split(' ').includes('serif') ? `${start} font-family="${named.serif}"` : start,
    )
    .replaceAll(/ class="[^"]*"/g, '');
}
