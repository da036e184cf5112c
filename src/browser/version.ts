/** Version of the product, filled in by the build from package.json. */
export const PAGE_VERSION: string = process.env.PJ_VERSION ?? '';
