import { defineConfig } from 'html-validate';

/** The rules every page is held to: all that the validator recommends, but for what is said here. */
export const htmlRules = defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:browser'],
  rules: {
    // All scripts and styles are of this origin, and a policy keeps them so.
    'require-sri': 'off',
    // A title is a claim, and as long as it must be.
    'long-title': 'off',
    // Browsers read the doctype in either case; a story's file has the other one.
    'doctype-style': 'off',
    // A part that scrolls is named like a section, without the looks of one.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Filters and choices answer at every change; where script is off they are not shown.
    'wcag/h32': 'off',
    // The question above a group names it, by `aria-labelledby`.
    'wcag/h71': 'off',
  },
});
