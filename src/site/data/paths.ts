/** The page on which a dataset is offered, below that of its language. */
export function datasetPath(id: string): string {
  return `data/${id}/`;
}
