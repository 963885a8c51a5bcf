/** Every kind of cell that a column can have. */
export * from './cells/addresses.ts';
export * from './cells/days.ts';
export * from './cells/numbers.ts';
export * from './cells/words.ts';
export { maybe } from './kind.ts';
