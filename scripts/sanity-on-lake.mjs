// `node --import` this before Sanity's command line tool, and it works on the embedded lake at LAKE_URL.
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, next) {
    const isTools =
      specifier === "@sanity/client" && context.parentURL?.includes("/@sanity/cli-core/");
    if (!isTools) return next(specifier, context);
    return {
      url: new URL("sanity-client-of-lake.mjs", import.meta.url).href,
      shortCircuit: true,
    };
  },
});
