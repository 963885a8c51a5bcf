/** What makes a value doubtful, in words for whoever checks the row. */
export const doubts = {
  pair: 'two neighbouring numbers said in one: the value is the lower',
  comma: 'thousands parted by a full-width comma, which may part two numbers',
  space: 'a space inside the number',
  letter: 'a letter read as a digit',
  touches: 'touches a numeral that is not part of it',
  'no-unit': 'no unit',
  'no-cell-unit': 'neither the column nor the row names a unit',
  'assumed-percent': 'a rate of change without a unit, read as a percentage',
  either: 'a level that is to be kept or was kept: nothing says which, so its status is empty',
  share: 'a share that cannot be above 100%',
} as const;

export type Doubt = keyof typeof doubts;
