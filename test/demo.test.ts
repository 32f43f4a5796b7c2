import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { defaults, parseOutputs } from "../demo/action.ts";
import { type Edge, startEdge } from "../demo/edge.ts";
import { type InvalidationApi, startInvalidationApi } from "../demo/invalidation-api.ts";
import { type Origin, startOrigin } from "../demo/origin.ts";
import { serve } from "../demo/server.ts";
import { after, before, build, last, type Site } from "../demo/site.ts";
import { createFolder, type Folder } from "./support/folder.ts";
import { nodes } from "./support/nodes.ts";

describe("the demo's edge", () => {
  const paths = ["/", "/a", "/a*b", "/a/", "/a/b", "/ab", "/caf%C3%A9/"];
  const site: Site = new Map(paths.map((path) => [path, { type: "text/plain", body: Buffer.from(path) }]));
  let origin: Origin;
  let edge: Edge;

  beforeAll(async () => {
    origin = await startOrigin();
    edge = await startEdge(origin.url);
    origin.deploy(site);
  });
  afterAll(() => {
    edge.close();
    origin.close();
  });

  const cached = async () => {
    const answers = paths.map(async (path) => [path, (await fetch(edge.url + path)).headers.get("x-cache")] as const);
    return (await Promise.all(answers)).filter(([, state]) => state === "Hit from the demo edge").map(([path]) => path);
  };

  it.each([
    [["/a"], ["/a"]],
    [["/a/"], ["/a/"]],
    [["/a/*"], ["/a/", "/a/b"]],
    [["/a*"], ["/a", "/a*b", "/a/", "/a/b", "/ab"]],
    [["/a*b"], ["/a*b"]],
    [["/caf%C3%A9/"], ["/caf%C3%A9/"]],
    [["/caf%c3%a9/"], []],
    [["/café/"], []],
    [["/A"], []],
    [
      ["/", "/ab"],
      ["/", "/ab"],
    ],
    [["/*"], paths],
  ])("drops for %j exactly %j", async (patterns, dropped) => {
    await cached();
    edge.invalidate(patterns);
    expect(await cached()).toEqual(paths.filter((path) => !dropped.includes(path)));
  });

  it("serves what it holds until it is told to drop it, missing pages too", async () => {
    const get = async () => {
      const response = await fetch(`${edge.url}/new?query=1`);
      return [response.status, response.headers.get("x-cache"), await response.text()];
    };
    expect(await get()).toEqual([404, "Miss from the demo edge", "There is no such page.\n"]);
    origin.deploy(new Map([...site, ["/new", { type: "text/plain", body: Buffer.from("new") }]]));
    expect(await get()).toEqual([404, "Hit from the demo edge", "There is no such page.\n"]);
    edge.invalidate(["/new"]);
    expect(await get()).toEqual([200, "Miss from the demo edge", "new"]);
  });

  it("does not keep an answer that was on its way during an invalidation", async () => {
    const asked = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const slow = await serve(async () => {
      asked.resolve();
      await gate.promise;
      return { status: 200, headers: {}, body: "old" };
    });
    const behind = await startEdge(slow.url);
    const first = fetch(`${behind.url}/a`);
    await asked.promise;
    behind.invalidate(["/a"]);
    gate.resolve();
    await first;
    expect((await fetch(`${behind.url}/a`)).headers.get("x-cache")).toBe("Miss from the demo edge");
    behind.close();
    slow.close();
  });
});

describe("the demo's invalidation API", () => {
  let api: InvalidationApi;
  const dropped: (readonly string[])[] = [];

  beforeAll(async () => {
    api = await startInvalidationApi("E1EXAMPLE", (paths) => dropped.push(paths));
  });
  afterAll(() => api.close());

  const authorization = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/cloudfront/aws4_request, Signature=0";
  const ask = async (path: string, body?: string, headers: Record<string, string> = { authorization }) => {
    const method = body === undefined ? "GET" : "POST";
    const response = await fetch(`${api.url}/2020-05-31/${path}`, { method, headers, ...(body && { body }) });
    const text = await response.text();
    return `${response.status} ${/<(?:Code|Status)>(\w+)</.exec(text)?.[1]}`;
  };
  const batch = (paths: readonly string[], reference = "r", quantity = paths.length) =>
    `<?xml version="1.0"?><InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Paths><Quantity>${quantity}</Quantity><Items>${paths.map((path) => `<Path>${path}</Path>`).join("")}</Items></Paths><CallerReference>${reference}</CallerReference></InvalidationBatch>`;
  const create = (body: string) => ask("distribution/E1EXAMPLE/invalidation", body);

  it("drops the paths, and gives the same invalidation back for the same reference", async () => {
    expect(await create(batch(["/a&amp;b", "/%C3%A9/*", "#tag"], "one"))).toBe("201 InProgress");
    expect(dropped).toEqual([["/a&b", "/%C3%A9/*", "#tag"]]);
    expect(await create(batch(["/a&#x26;b", "/%C3%A9/*", "#tag"], "one"))).toBe("201 Completed");
    expect(await create(batch(["/a"], "one"))).toBe("400 InvalidationBatchAlreadyExists");
    expect(dropped).toHaveLength(1);
    expect(api.invalidations.map(({ reference }) => reference)).toEqual(["one"]);
    expect(await ask(`distribution/E1EXAMPLE/invalidation/${api.invalidations[0]!.id}`)).toBe("200 Completed");
  });

  it.each([
    ["400 InvalidArgument", ["a"]],
    ["400 InvalidArgument", ["https://example.com/a"]],
    ["400 InvalidArgument", ["/a b"]],
    ["400 InvalidArgument", ["/é"]],
    ["400 InvalidArgument", ["/~a"]],
    ["400 InvalidArgument", ["/a#b"]],
    ["400 InvalidArgument", ["/100%"]],
    ["400 InvalidArgument", ["/ok", `/${"a".repeat(4_000)}`]],
    ["400 InvalidArgument", ["#a,b"]],
    ["400 InvalidArgument", []],
    ["400 TooManyInvalidationsInProgress", Array.from({ length: 16 }, (_, index) => `/${index}/*`)],
    ["413 BatchTooLarge", Array.from({ length: 3_001 }, (_, index) => `/${index}`)],
  ])("refuses with %s the paths of case %#", async (refusal, paths) => {
    expect(await create(batch(paths, "bad"))).toBe(refusal);
    expect(dropped).toHaveLength(1);
  });

  it("refuses what is no such request", async () => {
    expect({
      quantity: await create(batch(["/a"], "r", 2)),
      reference: await create(batch(["/a"], "")),
      xml: await create("<InvalidationBatch>"),
      unsigned: await ask("distribution/E1EXAMPLE/invalidation", batch(["/a"]), {}),
      distribution: await ask("distribution/E2EXAMPLE/invalidation", batch(["/a"])),
      invalidation: await ask("distribution/E1EXAMPLE/invalidation/I1"),
      operation: await ask("distribution/E1EXAMPLE/config"),
    }).toEqual({
      quantity: "400 InconsistentQuantities",
      reference: "400 InvalidArgument",
      xml: "400 MalformedXML",
      unsigned: "403 MissingAuthenticationToken",
      distribution: "404 NoSuchDistribution",
      invalidation: "404 NoSuchInvalidation",
      operation: "404 NoSuchResource",
    });
    expect(dropped).toHaveLength(1);
  });
});

describe("the demo's parts", () => {
  it("sets the defaults of action.yml, as the runner does", () => {
    const { inputs } = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default?: string }> };
    const declared = Object.entries(inputs).flatMap(([name, input]) =>
      // The one default that is an expression: the demo sets the input itself.
      input.default === undefined || name === "github-token" ? [] : [[name, input.default]],
    );
    expect(defaults).toEqual(Object.fromEntries(declared));
  });

  it("reads outputs as the toolkit writes them", () => {
    const text =
      "a<<ghadelimiter_1\none\nghadelimiter_1\nb<<ghadelimiter_2\r\n\r\nghadelimiter_2\r\nc<<d\n1\n2<<3\nd\n";
    expect(parseOutputs(text)).toEqual({ a: "one", b: "", c: "1\n2<<3" });
  });

  it("gives a post the URL that it names itself, which no rule can know", () => {
    const [then, now] = [build(after), build(last)];
    expect([...now.keys()]).toEqual([...then.keys()]);
    const differs = [...now.keys()].filter((path) => !now.get(path)!.body.equals(then.get(path)!.body));
    expect(differs).toEqual(["/posts/dark-rye-bread/"]);
  });

  it("builds sites that differ where the commit says so", () => {
    const [old, now] = [build(before), build(after)];
    const differs = (path: string) => !old.get(path)?.body.equals(now.get(path)?.body ?? Buffer.alloc(0));
    expect([...new Set([...old.keys(), ...now.keys()])].filter(differs).sort()).toEqual([
      "/about/",
      "/css/site.css",
      "/feed.xml",
      "/posts/cr%C3%A8me%20br%C3%BBl%C3%A9e/",
      "/posts/summer-sale/",
      "/team/",
    ]);
  });
});

describe("the demo as shipped", () => {
  let shipped: Folder;
  /** How long each run to the end took. */

  beforeAll(async () => {
    shipped = await createFolder("shipped");
    cpSync("dist", join(shipped.path, "dist"), { recursive: true });
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  /** Runs dist/demo/index.js with a temp folder of its own and says what it left there. */
  async function demo(options: { node?: string; env?: NodeJS.ProcessEnv; index?: string; interruptAt?: string } = {}) {
    await using copy = await createFolder("demo");
    const [dist, temp] = [join(copy.path, "dist"), join(copy.path, "temp")];
    cpSync(join(shipped.path, "dist"), dist, { recursive: true });
    mkdirSync(temp);
    if (options.index === "") rmSync(join(dist, "index.js"));
    else if (options.index) writeFileSync(join(dist, "index.js"), options.index);
    const env = { PATH: process.env.PATH, TMPDIR: temp, TEMP: temp, TMP: temp, ...options.env };
    const child = spawn(options.node ?? process.execPath, [join(dist, "demo/index.js")], { cwd: copy.path, env });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        if (options.interruptAt && text.includes(options.interruptAt)) child.kill("SIGINT");
      });
    }
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    // The last line names where the clone is.
    text = text.replaceAll(copy.path, "CLONE");
    return { code, text, left: readdirSync(temp), beside: readdirSync(copy.path).sort() };
  }

  it.each(nodes())("runs on node %s and leaves nothing behind", async (_, node) => {
    const { code, text, left, beside } = await demo({ node });
    expect(text).toMatchInlineSnapshot(`
      "cdn-purge, with real git, a real cache and the real action, all on this machine

      What a repository needs: rules, which say what files make, in .github/cdn-purge.yml
         | content/posts/*.md:
         |   - /posts/$1/
         |   - /feed.xml
         | content/*.md: /$1/
         | public/**: /$1
      and a step behind the upload, with two lines of YAML:
         | - uses: OWNER/cdn-purge@v0
         |   with:
         |     cloudfront-distribution: E1DEMODEMODEMO

      1. A site is live, and its cache is warm: 12 of 12 objects are hits.

      2. A commit is pushed and deployed:
         M content/posts/crème brûlée.md
         D content/posts/summer-sale.md
         R content/about.md → content/team.md
         M public/css/site.css

      3. The origin is new, the edge is not: 5 of 12 objects are stale.
         stale  /about/
         stale  /css/site.css
         stale  /feed.xml
         stale  /posts/crème brûlée/
         stale  /posts/summer-sale/

      4. The action runs (dist/index.js): purged, 10 paths in 1 invalidation.
         purge  /about/
         purge  /about/index.html
         purge  /css/site.css
         purge  /feed.xml
         purge  /posts/cr%C3%A8me%20br%C3%BBl%C3%A9e/
         purge  /posts/cr%C3%A8me%20br%C3%BBl%C3%A9e/index.html
         purge  /posts/summer-sale/
         purge  /posts/summer-sale/index.html
         purge  /team/
         purge  /team/index.html

      5. Everything is fetched again: 0 of 13 objects are stale.
         kept   /
         fresh  /about/ (404)
         kept   /contact/
         kept   /css/print.css
         fresh  /css/site.css
         fresh  /feed.xml
         kept   /images/logo.png
         fresh  /posts/crème brûlée/
         kept   /posts/dark-rye-bread/
         kept   /posts/sourdough/
         fresh  /posts/summer-sale/ (404)
         kept   /robots.txt
         fresh  /team/

      5 stale objects before, 0 after; 7 of 12 cached objects kept.
      A purge of /* would have thrown these 7 away as well, and the origin would have served them again.

      6. The next commit edits content/posts/rye.md, which names its URL itself: slug: dark-rye-bread
         stale  /posts/dark-rye-bread/
         The rules would purge /feed.xml /posts/rye/ /posts/rye/index.html, and leave it stale.

      7. What was built knows it. With build-dir two lines of YAML are all, and rules are not needed:
         | - uses: OWNER/cdn-purge@v0
         |   with:
         |     build-dir: dist
         |     cloudfront-distribution: E1DEMODEMODEMO
         purge  /posts/dark-rye-bread/
         purge  /posts/dark-rye-bread/index.html
         (The action keeps on GitHub what was built last. There is none here: plan --build-dir compared the two.)
         0 of 11 objects are stale; 10 were kept.

      Next, in the repository of your site: npx github:OWNER/cdn-purge init
      It writes the rules and the workflow. From this clone: node CLONE/dist/cli/index.js init
      "
    `);
    expect({ code, left, beside }).toEqual({ code: 0, left: [], beside: ["dist", "temp"] });
  });

  it("is not led astray by the settings of whoever starts it", async () => {
    await using home = await createFolder("home");
    writeFileSync(
      join(home.path, ".gitconfig"),
      "[commit]\n\tgpgSign = true\n[core]\n\thooksPath = /nonexistent\n[init]\n\tdefaultBranch = x\n[push]\n\tdefault = nothing\n",
    );
    const { code, text } = await demo({
      env: {
        HOME: home.path,
        GIT_DIR: "/nonexistent",
        GIT_AUTHOR_NAME: "",
        AWS_PROFILE: "none",
        AWS_ENDPOINT_URL: "http://127.0.0.1:1",
        INPUT_HEAD: "nowhere",
        GITHUB_OUTPUT: "/nonexistent",
        RUNNER_TEMP: "/nonexistent",
        NODE_OPTIONS: "--no-warnings",
        HTTP_PROXY: "http://127.0.0.1:1",
        http_proxy: "http://127.0.0.1:1",
      },
    });
    expect(code).toBe(0);
    expect(text).toContain("\n5 stale objects before, 0 after; 7 of 12 cached objects kept.\n");
    expect(text).toContain("\n   0 of 11 objects are stale; 10 were kept.\n");
  });

  it("fails with the log of an action that fails", async () => {
    const { code, text, left } = await demo({ index: 'console.log("::error::no luck"); process.exitCode = 1;' });
    expect(text).toMatch(/\n4\. The action failed with exit code 1:\n {3}\| ::error::no luck\n$/);
    expect({ code, left }).toEqual({ code: 1, left: [] });
  });

  it("fails when the action purged nothing", async () => {
    const { code, text, left } = await demo({ index: 'console.log("all is well");' });
    expect(text).toContain("5 stale objects before, 5 after; 7 of 12 cached objects kept.");
    expect(text).toContain("   | all is well");
    expect({ code, left }).toEqual({ code: 1, left: [] });
  });

  it.each(["real action", "2. A commit is pushed"])(
    "leaves nothing behind when it is interrupted at %j",
    async (interruptAt) => {
      const { code, text, left } = await demo({ interruptAt });
      expect({ code, left }).toEqual({ code: 130, left: [] });
      expect(text).not.toContain("failed");
    },
  );

  it("says that git is missing", async () => {
    const { code, text, left } = await demo({ env: { PATH: "/nonexistent" } });
    expect(text).toContain(
      "The demo failed: it needs git, which did not start (spawn git ENOENT). Install it from https://git-scm.com/downloads and see that it is on the PATH.\n",
    );
    expect({ code, left }).toEqual({ code: 1, left: [] });
  });

  it("says that the action is missing", async () => {
    const { code, text, left } = await demo({ index: "" });
    expect(text).toMatch(/^The demo failed: .*index\.js is missing\. Make it with `npm ci` and `npm run bundle`\.\n$/);
    expect({ code, left }).toEqual({ code: 1, left: [] });
  });
});
