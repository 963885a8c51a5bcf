import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const packageFolder = resolve('node_modules/@expo-google-fonts/noto-sans-sc');

// Whatever a page asks for, Chinese is measured with this one face, on every machine alike.
const asked = [
  'PingFang SC',
  'Songti SC',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
];

/** A fontconfig file that knows no face but those in the folders. */
export function fontConfig(folders: readonly string[], cache: string): string {
  const aliases = asked.map(
    (name) =>
      `  <match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>Noto Sans SC</string></edit></match>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${cache}</cachedir>`,
    ...aliases,
    // Hinting rounds every letter to whole pixels, and differently on every machine.
    '  <match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit>',
    '    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match>',
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Writes the fontconfig file into a new temporary folder; the caller removes the folder. */
export function writeFontConfig(): { readonly file: string; readonly folder: string } {
  const faces = ['400Regular', '700Bold'].map((name) => join(packageFolder, name));
  const lost = faces.find((face) => !existsSync(face));
  if (lost !== undefined) throw new Error(`missing face: ${lost} (run npm ci)`);
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, fontConfig(faces, join(folder, 'cache')));
  return { file, folder };
}
