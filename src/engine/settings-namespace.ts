/**
 * Namespace of the custom XML part of a workbook that holds the settings as JSON. It has its own file, because a
 * host writes the part without knowing its contents.
 */
export const SETTINGS_NAMESPACE = 'urn:pj-self-evaluation:settings';
