import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/**
 * The metadata of the functions in this source, for Excel. It has no flags of data types: our functions use
 * values only, and Excel 2021 is reported to crash with these flags. In Excel's dialog the name of an
 * argument is the first word of its description, as identifiers are English and users are not.
 */
export async function functionsMetadata(file) {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([file], true);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const functions = JSON.parse(metadataJson).functions.map((each) => ({
    ...each,
    parameters: each.parameters.map((parameter) => ({ ...parameter, ...named(parameter) })),
  }));
  return { functions };
}

/** `分值，如 10` is 分值 with the description 如 10; a word alone is both. */
function named({ description }) {
  const [, name, rest] = /^([^，]+)(?:，(.*))?$/.exec(description);
  return { name, description: rest ?? name };
}
