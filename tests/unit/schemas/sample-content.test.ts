import { expect, it } from "vitest";
import { sampleDocuments } from "../../../sanity/content/index.ts";
import { problems } from "./problems.ts";

// Pictures are uploaded when the content is loaded, so a drawing stands where the asset will be.
it.each(sampleDocuments)("$_id can be published as it is", async (document) => {
  const { errors } = await problems(document._type, document);
  expect(errors).toEqual({});
});
