import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a build makes, or does not read. */
const left = new Set(['.git', '.astro', '.build', 'dist', 'documents', 'node_modules']);

/** A file of a package under a second name; it is copied where the disk knows no such thing. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The packages, in another place without their weight; what tools have kept in there stays behind. */
function linkFolder(from: string, to: string, top: boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (top && entry.name.startsWith('.') && entry.name !== '.bin') continue;
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) linkFolder(source, target, false);
    else link(source, target);
  }
}

/** Makes a folder from which the project builds as from its own: its files, and its packages. */
export function copyProject(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!left.has(name)) cpSync(join(from, name), join(to, name), { recursive: true });
  }
  linkFolder(join(from, 'node_modules'), join(to, 'node_modules'), true);
}
