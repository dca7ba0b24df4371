import { expect, test } from "vitest";
import { sharePicturePath } from "@/lib/share-picture.ts";

test.each([
  ["/guides/sore-heel", false, /^\/og\/guides\/sore-heel\?v=[0-9a-f]{8}$/],
  ["/guides", false, /^\/og\/guides\?v=[0-9a-f]{8}$/],
  ["/about", true, /^\/og\/about\?v=[0-9a-f]{8}$/],
  ["/search", false, /^\/og$/],
  ["/guides/page/2", false, /^\/og\/guides$/],
  ["/topics/running/page/2", false, /^\/og$/],
  ["/", false, /^\/og$/],
])("%s is shared with a picture that exists", (path, isDocument, expected) => {
  expect(sharePicturePath(path, ["Title"], isDocument)).toMatch(expected);
});

test("another title or cover is another address", () => {
  const address = (made: (string | undefined)[]) => sharePicturePath("/guides/a", made);
  expect(new Set([address(["A", "x"]), address(["B", "x"]), address(["A"])]).size).toBe(3);
});
