/** Version of the product, put in by the build from package.json. */
export const PAGE_VERSION: string = process.env.PJ_VERSION ?? '';
