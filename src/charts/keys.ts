/**
 * The names of marks: `{figure}`, `{figure}:{role}` for its parts, `{a}~{b}` for a link between
 * two, `{place}:{indicator}` for a series. A mark keeps its name from state to state, so that a
 * reader's eye and the morph both know it again; an index would not.
 */
export type Role =
  | 'stem'
  | 'band'
  | 'span'
  | 'bound'
  | 'label'
  | 'sub'
  | 'tag'
  | 'value'
  | 'under'
  | 'reference'
  | 'limit'
  | 'rest'
  | 'note';

const shape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?::[a-z][a-z-]*|~[a-z][a-z0-9-]*(?::[a-z-]+)?)?$/;

/** The key of a part of a figure's mark. */
export function partKey(figure: string, role: Role): string {
  return `${figure}:${role}`;
}

/** The key of what links two figures, or of a part of it. */
export function linkKey(from: string, to: string, role?: Role): string {
  return role === undefined ? `${from}~${to}` : `${from}~${to}:${role}`;
}

/** Whether a key is one of the four kinds. */
export function isKey(key: string): boolean {
  return shape.test(key);
}

/** The figures a key speaks of: one, or the two ends of a link. */
export function figuresOfKey(key: string): string[] {
  return key.replace(/:.*$/, '').split('~');
}
