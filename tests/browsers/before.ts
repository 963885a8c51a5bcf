declare global {
  interface Window {
    /** What the policy of the page has refused since it began. */
    refused: string[];
  }
}

/** Writes down what the policy of the page refuses. */
export function hearPolicy(): void {
  window.refused = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    window.refused.push(`${violatedDirective}: ${blockedURI} ${sourceFile}`.trim());
  });
}

/** What an app that shows pages in itself, as WeChat does, keeps from them. */
export function loseComforts(): void {
  Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  Reflect.deleteProperty(Navigator.prototype, 'share');
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
}

/** What a browser of some years ago does not read: every declaration with it is lost, and every rule. */
export function forget(css: string): string {
  return css
    .replace(/\b(light-dark|color-mix)\(/g, 'not-known(')
    .replaceAll(':has(', ':not-known(')
    .replace(/\b(text-wrap|text-autospace|text-spacing-trim|container(-type)?):/g, 'not-known:')
    .replaceAll('@container', '@not-known')
    .replace(/\b(\d*\.?\d+)[sd]v([hw])\b/g, '$1not-known');
}
