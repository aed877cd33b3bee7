// Takes the pictures of ten pages anew, in both languages, light and dark: node docs/pictures.mjs [PAGE ...]
// Needs chromium, fonts-noto-core and a Release build of src/Isnad.Cli. The record is that of the samples, which are invented.
import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pages = {
  overview: "",
  reading: "reports/bombing-agency#V1",
  events: "events?type=ASSAULT",
  event: "{event}",
  entity: "{entity}",
  timeline: "timeline?event=bombing-agency%23V1",
  map: "map",
  network: "network?party={party}&with={with}",
  review: "review",
  add: "add",
};
const width = 1280, height = 860, quality = 54;

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "isnad-pictures-"));
const program = join(root, "src/Isnad.Cli/bin/Release/net10.0/isnad");
const demo = spawn(program, ["demo", "--no-open", "--json", "--record", join(work, "demo.isnad"), "--urls", "http://127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
const browser = spawn("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe", `--user-data-dir=${join(work, "profile")}`],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });

try {
  const address = await addressOf(demo);
  const call = connect(browser);
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  const tell = (method, params) => call(method, params, sessionId);
  await tell("Page.enable");
  await tell("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  await tell("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
  const found = {
    ...await firstEdge(address),
    event: await firstLink(address, "reports/bombing-agency", "events/ev-"),
    entity: await firstLink(address, "entities", "entities/"),
  };
  mkdirSync(join(root, "docs/images/workbench"), { recursive: true });
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(pages);
  for (const name of wanted) {
    for (const language of ["ar", "en"]) {
      for (const theme of ["light", "dark"]) {
        await tell("Network.setCookie", { name: "isnad-settings", value: `theme.${theme}`, url: address });
        await tell("Page.navigate", { url: "about:blank" });
        await open(call, tell, `${address}/${language}/${pages[name].replace(/\{(\w+)\}/g, (_, key) => found[key])}`);
        const { data } = await tell("Page.captureScreenshot", { format: "webp", quality });
        const file = `docs/images/workbench/${name}-${language}-${theme}.webp`;
        writeFileSync(join(root, file), Buffer.from(data, "base64"));
        console.log(`${file} ${Math.round(data.length * 0.75 / 1024)} kB`);
      }
    }
  }
} finally {
  demo.kill();
  browser.kill();
  await Promise.all([demo, browser].map((child) => child.exitCode ?? new Promise((done) => child.once("exit", done))));
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}

// The demo tells its address once it listens.
function addressOf(child) {
  return new Promise((found, failed) => {
    let told = "";
    child.stdout.on("data", (part) => {
      told += part;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
      if (address) found(address[0]);
    });
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`the demo ended with ${code}: ${told}`)));
  });
}

// Chromium's protocol over two pipes: messages of JSON, each ended by a zero byte.
function connect(child) {
  const waiting = new Map(), listeners = new Set();
  let rest = "", id = 0;
  child.stdio[4].setEncoding("utf8").on("data", (part) => {
    const messages = (rest + part).split("\0");
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      const wait = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) wait?.failed(new Error(message.error.message));
      else wait?.done(message.result);
      listeners.forEach((listener) => listener(message));
    }
  });
  const call = (method, params = {}, sessionId) => new Promise((done, failed) => {
    waiting.set(++id, { done, failed });
    child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
  });
  call.once = (method) => new Promise((done) => {
    const listener = (message) => {
      if (message.method !== method) return;
      listeners.delete(listener);
      done();
    };
    listeners.add(listener);
  });
  return call;
}

// Opens a page and waits for its fonts.
async function open(call, tell, url) {
  const loaded = call.once("Page.loadEventFired");
  await tell("Page.navigate", { url });
  await loaded;
  await tell("Runtime.evaluate", { expression: "document.fonts.ready.then(() => new Promise(requestAnimationFrame))", awaitPromise: true });
}

// The pair that the network draws first, so that its picture does not hang on names.
async function firstEdge(address) {
  const html = await (await fetch(`${address}/ar/network`)).text();
  const link = /\/ar\/network\?([^"]*with=[^"#]*)/.exec(html)[1].replaceAll("&amp;", "&");
  const query = new URLSearchParams(link);
  return { party: encodeURIComponent(query.get("party")), with: encodeURIComponent(query.get("with")) };
}

// The first address on a page that begins so.
async function firstLink(address, page, start) {
  const html = await (await fetch(`${address}/en/${page}`)).text();
  return new RegExp(`href="/en/(${start}[^"?#]+)`).exec(html)[1];
}
