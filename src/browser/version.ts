/** Version of the product, put in by the build from package.json. */
export const VERSION: string = process.env.PJ_VERSION ?? '';
