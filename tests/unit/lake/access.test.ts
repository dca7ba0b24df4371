import { rmSync, statSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLake } from "../../../sanity/lake/index.ts";
import { failureOf, newFolder, testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
  await lake
    .client()
    .transaction()
    .create({
      _id: "open",
      _type: "note",
      secret: { _type: "reference", _ref: "drafts.hidden", _weak: true },
    })
    .create({ _id: "drafts.open", _type: "note", edited: true })
    .create({ _id: "drafts.hidden", _type: "note" })
    .create({ _id: "private.settings", _type: "note" })
    .commit();
});
afterAll(() => lake.remove());

/** `fetch` does not let one choose these headers. */
function raw(
  headers: Record<string, string>,
  path = "/v1/data/query/production?query=*",
  method = "GET",
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(lake.url + path, { method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

describe("without a token", () => {
  const anonymous = () => lake.client({ token: undefined });

  test("only published documents on the root path are seen, in every perspective", async () => {
    for (const perspective of [
      "raw",
      "published",
      "drafts",
      ["drafts"],
      ["r1", "drafts"],
    ] as const) {
      const ids = await anonymous().fetch(
        '*[_type == "note"]._id',
        {},
        { perspective: perspective as never },
      );
      expect(ids, String(perspective)).toEqual(["open"]);
    }
    for (const query of [
      '*[_id == "drafts.open"]',
      '*[_id in ["drafts.hidden", "private.settings"]]',
      '*[_id in path("drafts.**")]',
      '*[sanity::versionOf("hidden")]',
      '*[_id == "open"].secret->',
      "*[edited == true]",
    ]) {
      const found = await anonymous().fetch<unknown[]>(query, {}, { perspective: "raw" });
      expect(
        found.filter((item) => item !== null),
        query,
      ).toEqual([]);
    }
    expect(await anonymous().getDocument("drafts.open")).toBeUndefined();
    expect((await anonymous().getDocument("open"))?._id).toBe("open");
    expect(await anonymous().getDocument("private.settings")).toBeUndefined();
    const answer = await (
      await fetch(`${lake.url}/v1/data/doc/production/drafts.open?includeAllVersions=true`)
    ).json();
    expect(answer).toMatchObject({ documents: [] });
  });

  test("nothing is written, and nothing that is not public is read", async () => {
    expect((await failureOf(anonymous().create({ _type: "note" }))).statusCode).toBe(401);
    expect(
      (
        await failureOf(
          anonymous().action({
            actionType: "sanity.action.document.discard",
            draftId: "drafts.open",
          }),
        )
      ).statusCode,
    ).toBe(401);
    for (const [path, method] of [
      ["/assets/images/production", "POST"],
      ["/assets/files/production", "POST"],
      ["/data/export/production", "GET"],
      ["/users/me", "GET"],
      ["/data/history/production/documents/drafts.open", "GET"],
      ["/data/history/production/transactions/drafts.open", "GET"],
      ["/data/references/production/documents/open/to", "GET"],
      ["/hooks/projects/local", "GET"],
      ["/projects/local/tokens", "POST"],
      ["/data/live/events/production?includeDrafts=true", "GET"],
      ["/users/me/keyvalue", "PUT"],
    ]) {
      const response = await fetch(`${lake.url}/v1${path}`, { method: method ?? "GET" });
      expect(response.status, path).toBe(401);
      await response.body?.cancel();
    }
  });

  test("a wrong token is no anonymous caller", async () => {
    for (const authorization of ["Bearer nonsense", "Basic abc", "Bearer "]) {
      expect(
        (
          await fetch(`${lake.url}/v1/data/query/production?query=1`, {
            headers: { authorization },
          })
        ).status,
      ).toBe(401);
    }
  });
});

describe("roles", () => {
  test("a viewer reads everything and writes nothing", async () => {
    const viewer = lake.client({ token: lake.viewerToken });
    expect(await viewer.fetch('count(*[_type == "note"])')).toBe(4);
    expect((await failureOf(viewer.create({ _type: "note" }))).statusCode).toBe(403);
    expect((await failureOf(viewer.assets.upload("file", Buffer.from("x")))).statusCode).toBe(403);
    expect((await viewer.users.getById("me")).role).toBe("viewer");
    const acl = await viewer.request({ url: "/projects/local/datasets/production/acl" });
    expect(acl).toEqual([{ filter: '_id in path("**")', permissions: ["read", "history"] }]);
    expect((await failureOf(viewer.request({ url: "/hooks/projects/local" }))).statusCode).toBe(
      403,
    );
  });

  test("an administrator makes an editor, who writes", async () => {
    const made = await lake.client().request<{ key: string }>({
      url: "/projects/local/tokens",
      method: "POST",
      body: { label: "e", roleName: "editor" },
    });
    const editor = lake.client({ token: made.key });
    await editor.create({ _id: "by-editor", _type: "note" });
    expect(
      (
        await failureOf(
          editor.request({
            url: "/projects/local/tokens",
            method: "POST",
            body: { roleName: "administrator" },
          }),
        )
      ).statusCode,
    ).toBe(403);
  });

  test("token files are for their owner only", () => {
    for (const name of ["token", "viewer-token"])
      expect(statSync(join(lake.dir, name)).mode & 0o777).toBe(0o600);
  });
});

describe("who may call", () => {
  const authorization = () => `Bearer ${lake.token}`;

  test("the Host header names loopback and this port", async () => {
    const port = new URL(lake.url).port;
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "127.0.0.1",
      "127.0.0.1:1",
      `127.0.0.1.evil.example:${port}`,
      `localhost.evil:${port}`,
    ]) {
      expect((await raw({ host, authorization: authorization() })).status, host).toBe(421);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      expect((await raw({ host, authorization: authorization() })).status, host).toBe(200);
    }
  });

  test("pages of listed origins may read answers, others get none", async () => {
    const listed = await raw({ origin: "http://localhost:3000", authorization: authorization() });
    expect(listed.headers).toMatchObject({
      "access-control-allow-origin": "http://localhost:3000",
      "access-control-allow-credentials": "true",
    });
    for (const origin of [
      "http://evil.example",
      "null",
      "http://localhost:3001",
      "http://localhost:3000.evil.example",
    ]) {
      const refused = await raw({ origin, authorization: authorization() });
      expect(refused.status, origin).toBe(403);
      expect(refused.headers["access-control-allow-origin"]).toBeUndefined();
      expect(
        (
          await raw(
            { origin, authorization: authorization() },
            "/v1/data/mutate/production",
            "POST",
          )
        ).status,
      ).toBe(403);
      expect(
        (
          await raw(
            { origin, "access-control-request-method": "POST" },
            "/v1/data/mutate/production",
            "OPTIONS",
          )
        ).status,
      ).toBe(403);
    }
    const preflight = await raw(
      {
        origin: "http://localhost:3000",
        "access-control-request-headers": "authorization,x-sanity-project-id",
      },
      "/v1/data/mutate/production",
      "OPTIONS",
    );
    expect(preflight).toMatchObject({
      status: 204,
      headers: { "access-control-allow-headers": "authorization,x-sanity-project-id" },
    });
    expect(
      JSON.parse((await raw({ origin: "http://evil.example" }, "/v1/check/cors")).body),
    ).toEqual({ result: { allowed: false, withCredentials: false } });
    expect(
      JSON.parse((await raw({ origin: "http://localhost:3000" }, "/v1/check/cors")).body),
    ).toEqual({ result: { allowed: true, withCredentials: true } });
  });

  test("a WebSocket from another origin or for another host is refused", async () => {
    const handshake = (headers: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(lake.url).port), "127.0.0.1", () =>
          socket.write(
            `GET /v1/lake/socket HTTP/1.1\r\n${headers}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
          ),
        );
        socket.once("data", (data) => {
          resolve(String(data).split("\r\n")[0] ?? "");
          socket.destroy();
        });
      });
    const host = `Host: ${new URL(lake.url).host}\r\n`;
    expect(await handshake(`${host}Origin: http://localhost:3000\r\n`)).toContain("101");
    expect(await handshake(`${host}Origin: http://evil.example\r\n`)).toContain("403");
    expect(await handshake("Host: evil.example\r\n")).toContain("421");
  });

  test("strange requests get an error and do no harm", async () => {
    const paths = [
      "//evil.example/v1",
      "/v1/data/query",
      "/v1/%",
      "/v1/images/local/production/%2e%2e%2f%2e%2e%2ftoken",
      "/v1/images/local/production/..%2ftoken",
      "/v1/files/local/production/token",
      "/v1/data/doc/production/%ff",
      "/nowhere",
      "/v1/users/%2e%2e",
      `/v1/data/doc/production/${"a,".repeat(900)}a`,
    ];
    for (const path of paths) {
      const { status, body } = await raw({ authorization: authorization() }, path);
      expect(status, path).toBeLessThan(500);
      expect(body).not.toContain(lake.token);
    }
    expect(
      (await raw({ authorization: authorization() }, "/v1/data/mutate/production")).status,
    ).toBe(405);
    expect((await raw({ authorization: authorization() }, "/v1/jobs/production")).status).toBe(501);
    expect(lake.lines).toEqual([]);
  });

  test.each([
    ["announced", 17 * 1024 * 1024],
    ["sent without a word about its length", null],
  ])("a body over the limit is refused, %s", async (_, length) => {
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const request = httpRequest(
        `${lake.url}/v1/data/mutate/production`,
        {
          method: "POST",
          headers: {
            authorization: `Bearer ${lake.token}`,
            ...(length === null ? {} : { "content-length": length }),
          },
        },
        (response) => {
          let body = "";
          response.on("data", (chunk) => (body += String(chunk)));
          response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
        },
      );
      request.on("error", reject);
      for (let sent = 0; sent < 17; sent++) request.write(Buffer.alloc(1024 * 1024, 32));
      request.end();
    });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain("limit of 16777216 bytes");
    expect(await lake.client().fetch("1")).toBe(1);
  });
});

describe("sign-in", () => {
  const page = "/v1/auth/login/local?origin=http%3A%2F%2Flocalhost%3A3000%2Fstudio&withSid=true";
  const post = (token: string, path = page) =>
    fetch(lake.url + path, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ token }),
    });

  test("from the list of providers to a session that ends", async () => {
    const { providers } = (await (await fetch(`${lake.url}/v1/auth/providers`)).json()) as {
      providers: { url: string }[];
    };
    expect(providers.map(({ url }) => url)).toEqual([`${lake.url}/v1/auth/login/local`]);
    const html = await fetch(lake.url + page);
    expect(html.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await html.text()).toContain('<label for="token">');

    const answer = await post(lake.token);
    expect(answer.status).toBe(303);
    const target = new URL(answer.headers.get("location") ?? "");
    expect(target.origin + target.pathname).toBe("http://localhost:3000/studio");
    const sid = /^#sid=([A-Za-z0-9]{40})$/.exec(target.hash)?.[1];
    const fetched = await fetch(`${lake.url}/v1/auth/fetch?sid=${sid}`);
    const { token } = (await fetched.json()) as { token: string };
    expect(token).not.toBe(lake.token);
    const client = lake.client({ token });
    expect(await client.users.getById("me")).toMatchObject({ role: "administrator" });
    expect((await fetch(`${lake.url}/v1/auth/fetch?sid=${sid}`)).status).toBe(401);

    await client.request({ url: "/auth/logout", method: "POST" });
    expect((await failureOf(client.fetch("1"))).statusCode).toBe(401);
  });

  test("goes back to listed origins only, and keeps the role", async () => {
    for (const origin of [
      "http://evil.example/",
      "javascript:alert(1)",
      "",
      "http://localhost:3000@evil.example/",
    ]) {
      expect(
        (await fetch(`${lake.url}/v1/auth/login/local?origin=${encodeURIComponent(origin)}`))
          .status,
      ).toBe(400);
      expect(
        (await post(lake.token, `/v1/auth/login/local?origin=${encodeURIComponent(origin)}`))
          .status,
      ).toBe(400);
    }
    const target = new URL((await post(lake.viewerToken)).headers.get("location") ?? "");
    const { token } = (await (
      await fetch(`${lake.url}/v1/auth/fetch?sid=${target.hash.slice(5)}`)
    ).json()) as { token: string };
    expect((await lake.client({ token }).users.getById("me")).role).toBe("viewer");
  });

  test("wrong tokens are refused, and after ten of them everybody waits", async () => {
    for (let i = 0; i < 10; i++) expect((await post("wrong")).status).toBe(401);
    expect((await post(lake.token)).status).toBe(429);
  });
});

describe("one process, one folder, one port", () => {
  test("a second lake on the same folder is refused with a sentence", async () => {
    const error = await failureOf(startLake({ dir: lake.dir, port: 0, origins: [] }));
    expect(error).toMatchObject({ code: "ELAKELOCKED" });
    expect(error.message).toContain("LAKE_DIR");
  });

  test("a port in use is refused with a sentence", async () => {
    const dir = newFolder();
    const port = Number(new URL(lake.url).port);
    const error = await failureOf(startLake({ dir, port, origins: [] }));
    rmSync(dir, { recursive: true });
    expect(error).toMatchObject({ code: "EADDRINUSE" });
    expect(error.message).toContain("LAKE_PORT");
  });

  test("it says what it is", async () => {
    expect(await (await fetch(`${lake.url}/`)).json()).toMatchObject({
      projectId: "local",
      datasets: ["production"],
    });
  });
});
