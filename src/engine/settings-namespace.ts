/**
 * Namespace of the custom XML part of a workbook that holds the settings as JSON. In a file of its own: a host
 * writes the part without knowing what is in it.
 */
export const SETTINGS_NAMESPACE = 'urn:pj-self-evaluation:settings';
