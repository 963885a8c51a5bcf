import { langs } from '../../i18n/lang.ts';
import { absolute, address } from '../address.ts';
import { filesOf } from './dataset-facts.ts';
import { dataFiles, editionOf } from './files.ts';
import { publishedTables } from './tables.ts';

/** A list of all that is offered as data, for programs. Addresses are whole, sizes in bytes. */
export async function dataIndex(site: URL): Promise<object> {
  const { version, day, addressOf } = await editionOf(site);
  const files = await dataFiles(site);
  const whole = (path: string): string => absolute(address(`data/${path}`), site);
  return {
    name: 'jobs-ledger',
    version,
    date: day,
    license: 'CC0-1.0',
    package: whole('datapackage.json'),
    archive: whole('jobs-ledger.zip'),
    citation: whole('CITATION.cff'),
    hashes: whole('SHA256SUMS'),
    codebook: Object.fromEntries(langs.map((lang) => [lang, whole(`codebook.${lang}.md`)])),
    current: whole('current.json'),
    datasets: publishedTables().map(({ id, title, description, rows, key }) => ({
      id,
      title,
      description,
      rows: rows.length,
      key,
      page: Object.fromEntries(langs.map((lang) => [lang, addressOf(id, lang)])),
      croissant: whole(`${id}/croissant.json`),
      files: filesOf(id, files, site).map((file) => ({
        name: file['@id'],
        type: file.encodingFormat,
        url: file.contentUrl,
        bytes: files[`${id}/${file['@id']}`]?.size,
        sha256: file.sha256,
      })),
    })),
  };
}
