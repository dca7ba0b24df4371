// The door to every npm script: `node scripts/run.mjs <task>`. It runs on whatever Node the machine has, so it
// is plain JavaScript without dependencies; it installs what is missing and hands over to scripts/<task>.ts,
// which runs on the Node that the project brings along.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = 20;

checkNode();
install();
handOver();

function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= oldest) return;
  stop(
    `Node ${process.versions.node} is too old: install Node ${oldest} or newer (nodejs.org), then run this again.`,
  );
}

/** Installs when the lockfile is not the one that node_modules was installed from. */
function install() {
  const stamp = join(root, "node_modules", ".installed-from");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(process.platform + process.arch)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.log("Installing packages (a minute or two)…");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, stdio: "inherit" };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status !== 0) stop("The packages could not be installed: npm says why, above.");
  writeFileSync(stamp, wanted);
}

function handOver() {
  const [task, ...args] = process.argv.slice(2);
  const script = join(root, "scripts", `${task}.ts`);
  if (!task || !existsSync(script))
    stop(`There is no script "${task}"; package.json lists what there is.`);
  const node = join(
    root,
    "node_modules",
    "node",
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  const child = spawn(
    existsSync(node) ? node : process.execPath,
    ["--disable-warning=ExperimentalWarning", script, ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        PATH:
          join(root, "node_modules", ".bin") +
          (process.platform === "win32" ? ";" : ":") +
          process.env.PATH,
      },
    },
  );
  // A terminal sends Ctrl-C to the child as well; whoever sends a signal to this process alone means both.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/**
 * Who ends npm by its id ends the shell that npm runs this in, and the shell tells nobody: its child gets another
 * parent, which is how this process learns of it.
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 300);
  watch.unref();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
