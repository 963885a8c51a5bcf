/** Why a numeral is no figure. */
export type Reason =
  | 'date'
  | 'ordinal'
  | 'name'
  | 'idiom'
  | 'contact'
  | 'heading'
  | 'document-number'
  | 'table-header'
  | 'unit'
  | 'other';
