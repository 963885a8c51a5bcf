import type { Field } from './sheet.ts';

/** An element with attributes and what stands in it; text is never read as HTML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

/** The fields of a row, each under its name, with what it means. */
export function fieldsOf(
  fields: readonly Field[],
  row: Readonly<Record<string, string>>,
  lists: readonly string[],
): readonly HTMLElement[] {
  return fields.map((field) => {
    const value = row[field.name] ?? '';
    const label = element('label', { title: field.about }, element('span', {}, field.name));
    label.append(field.choices.length > 0 ? choice(field, value) : entry(field, value, lists));
    return label;
  });
}

export function choice({ name, choices, empty }: Field, value: string): HTMLElement {
  const options = empty || value === '' ? ['', ...choices] : choices;
  return element(
    'select',
    { name },
    ...options.map((each) =>
      element('option', each === value ? { value: each, selected: '' } : { value: each }, each),
    ),
  );
}

export function entry({ name }: Field, value: string, lists: readonly string[]): HTMLElement {
  if (/^(?:note|definition)/.test(name)) return element('textarea', { name, rows: '2' }, value);
  const list = lists.includes(name) ? { list: `list-${name}` } : {};
  return element('input', { name, value, autocomplete: 'off', spellcheck: 'false', ...list });
}

/** What stands in the fields of a form. */
export function rowIn(form: HTMLElement): Record<string, string> {
  const row: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    if (field.name !== '') row[field.name] = field.value.trim();
  }
  return row;
}

/** Puts values into the fields of a form that have their names. */
export function fill(form: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    const value = values[field.name];
    if (value !== undefined && field.value !== value) field.value = value;
  }
}

/** Hands a file to whoever reads the page, without a request. */
export function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
