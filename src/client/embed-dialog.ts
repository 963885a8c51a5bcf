import { codeFor, framed, kinds, type Choice, type Kit } from './embed-kit.ts';

const filled = new WeakSet<HTMLDialogElement>();

/**
 * Makes the choices of an embed dialog work: each writes the codes anew and shows the frame as it
 * will stand in another page. The codes come from the site, written out for every choice.
 */
export function fillEmbed(dialog: HTMLDialogElement): void {
  if (filled.has(dialog)) return;
  filled.add(dialog);
  const form = dialog.querySelector<HTMLFormElement>('.choices');
  const frame = dialog.querySelector('iframe');
  if (form === null || frame === null) return;
  const write = (): void => void update(dialog, form, frame);
  form.addEventListener('change', write);
  // Enter in a field would send the form.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  for (const width of dialog.querySelectorAll<HTMLInputElement>('[name="embed-width"]'))
    width.addEventListener('change', () => {
      frame.width = width.value;
    });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  fit(frame);
  write();
}

async function update(
  dialog: HTMLDialogElement,
  form: HTMLFormElement,
  frame: HTMLIFrameElement,
): Promise<void> {
  const said = form.querySelector('output');
  const data = new FormData(form);
  const value = (name: string): string | undefined => {
    const given = data.get(name);
    return typeof given === 'string' ? given : undefined;
  };
  try {
    const kit = await kitOf(dialog, value('lang') ?? '');
    const [first = ''] = Object.keys(kit.frames);
    const [state = '', theme = '', version = ''] = first.split(' ');
    const choice: Choice = {
      state: value('state') ?? state,
      theme: value('theme') ?? theme,
      version: value('version') ?? version,
    };
    for (const kind of kinds) {
      const code = codeFor(kit, kind, choice);
      const text = dialog.querySelector(`[data-kind="${kind}"]`);
      if (text !== null && code !== undefined) text.textContent = code;
    }
    const address = framed(codeFor(kit, 'responsive', choice) ?? '');
    // The code names the published site; what is seen here is this one.
    if (address !== undefined) show(frame, new URL(address));
    if (said !== null) said.textContent = '';
  } catch {
    if (said !== null) said.textContent = dialog.dataset.failed ?? '';
  }
}

const kits = new Map<string, Promise<Kit>>();

/** The codes of a language. @throws where they cannot be loaded. */
function kitOf({ dataset: { kits: all = '' } }: HTMLElement, lang: string): Promise<Kit> {
  const address = all.split(' ').find((each) => each.includes(`/${lang}/charts/`)) ?? '';
  const known = kits.get(address) ?? load(address);
  kits.set(address, known);
  // What failed once may be asked for again.
  known.catch(() => kits.delete(address));
  return known;
}

async function load(address: string): Promise<Kit> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return (await response.json()) as Kit;
}

function show(frame: HTMLIFrameElement, { pathname, search }: URL): void {
  // Going on within the frame would add to the reader's history.
  const window = frame.contentWindow;
  if (frame.src === '') frame.src = pathname + search;
  else window?.location.replace(pathname + search);
}

/**
 * Keeps the frame as high as what is in it, which a page of the same site may ask, and shows it
 * smaller where it is wider than its box: the frame whole, as it is laid out in its own width.
 */
function fit(frame: HTMLIFrameElement): void {
  const box = frame.parentElement;
  const scale = (): void => {
    const room = box?.clientWidth ?? 0;
    const times = room === 0 ? 1 : Math.min(1, room / Number(frame.width));
    frame.style.transform = times < 1 ? `scale(${times})` : '';
    // What is shown smaller keeps its place in the page; the rest of that is taken back.
    frame.style.marginBottom = `${Math.floor((times - 1) * Number(frame.height))}px`;
  };
  const watched = new ResizeObserver(scale);
  watched.observe(frame);
  if (box !== null) watched.observe(box);
  frame.addEventListener('load', () => {
    const body = frame.contentDocument?.body;
    if (!body) return;
    new ResizeObserver(() => {
      frame.height = String(Math.ceil(body.getBoundingClientRect().height));
    }).observe(body);
  });
}
