/** What a version freezes of a built site: the embeds in every theme, the drawings, the data. */
const frozen = [
  /^(?:en|zh)\/embed\/[^/]+\/(?:dark\/|auto\/)?index\.html$/,
  /^(?:en|zh)\/charts\/[^/]+\.svg$/,
  // What an embed calls its data.
  /^(?:en|zh)\/charts\/[^/]+(?<!\.excel)\.csv$/,
  // What says whether a copy is current is true of the live site alone.
  /^data\/(?!current\.json$)/,
];

/** Whether a version freezes a file of the built site. */
export function isFrozen(file: string): boolean {
  return frozen.some((form) => form.test(file));
}
