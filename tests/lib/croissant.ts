/** Structured data as a test reads it: nothing of it is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * What a dataset must have by the specification of Croissant 1.1, "Required", and by "Modified and
 * Added Properties": https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html
 */
const croissant = [
  ...['@context', '@type', 'conformsTo', 'description', 'license', 'name', 'url', 'creator'],
  ...['datePublished', 'distribution'],
];

/** What Croissant 1.1 recommends, but for what a dataset of one place of origin has none of. */
const recommended = ['keywords', 'publisher', 'version', 'dateModified', 'inLanguage', 'citeAs'];

/**
 * What Google asks of a dataset, and what it recommends that applies to one of ours:
 * https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
const google = [
  ...['name', 'description', 'alternateName', 'creator', 'distribution', 'identifier'],
  ...['includedInDataCatalog', 'isAccessibleForFree', 'keywords', 'license'],
  ...['measurementTechnique', 'sameAs', 'spatialCoverage', 'url', 'version'],
];

/** What Croissant wants known of a file, and schema.org of a download. */
const ofFile = ['@id', 'name', 'contentUrl', 'contentSize', 'encodingFormat', 'sha256'];

/** An object, or one that has nothing. */
export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** The objects of a list; none where it is no list. */
export function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

/** All that a description lacks of a dataset of Croissant 1.1 and of what Google asks for. */
export function croissantProblems(data: Json): readonly string[] {
  const missing = [...new Set([...croissant, ...recommended, ...google])].filter((name) =>
    isEmpty(data[name]),
  );
  const length = typeof data.description === 'string' ? data.description.length : 0;
  const files = objectsOf(data.distribution);
  const ids = files.map((file) => String(file['@id']));
  return [
    ...missing.map((name) => `missing ${name}`),
    ...(data['@type'] === 'Dataset' ? [] : ['invalid @type: a dataset is a Dataset']),
    ...(data.conformsTo === 'http://mlcommons.org/croissant/1.1'
      ? []
      : ['invalid conformsTo: name version 1.1']),
    ...(length >= 50 && length <= 5000 ? [] : [`invalid description: ${length} characters`]),
    ...(isEmpty(asObject(data.creator).name) ? ['missing name of the creator'] : []),
    ...files.flatMap((file, nth) => fileProblems(file).map((each) => `file ${nth + 1}: ${each}`)),
    ...ids.filter((id, nth) => ids.indexOf(id) < nth).map((id) => `twice the file ${id}`),
    ...objectsOf(data.recordSet).flatMap((set) => setProblems(set, ids)),
  ];
}

function fileProblems(file: Json): readonly string[] {
  return [
    ...ofFile.filter((name) => isEmpty(file[name])).map((name) => `missing ${name}`),
    ...(file['@type'] === 'cr:FileObject' ? [] : ['invalid @type: a file is a cr:FileObject']),
    ...(/^https?:\/\//.test(String(file.contentUrl)) ? [] : ['invalid contentUrl: give all of it']),
    ...(/^[0-9a-f]{64}$/.test(String(file.sha256)) ? [] : ['invalid sha256']),
  ];
}

function setProblems(set: Json, files: readonly string[]): readonly string[] {
  const fields = objectsOf(set.field);
  const ids = fields.map((field) => field['@id']);
  return [
    ...(fields.length === 0 ? ['missing fields of the records'] : []),
    ...objectsOf(set.key).flatMap((key) =>
      ids.includes(key['@id']) ? [] : [`unknown field in the key: ${String(key['@id'])}`],
    ),
    ...fields.flatMap(({ '@id': id, dataType, source }) => {
      const file = asObject(asObject(source).fileObject)['@id'];
      return [
        ...(isEmpty(dataType) ? [`missing type of ${String(id)}`] : []),
        ...(files.includes(String(file)) ? [] : [`unknown file of ${String(id)}`]),
      ];
    }),
  ];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
