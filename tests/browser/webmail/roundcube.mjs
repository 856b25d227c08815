// Debian's Roundcube with a configuration of our own: its files are as they were installed, PHP's own web server shows
// them, and all that it writes lies in a folder that is removed.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { freePort } from "../free-port.mjs";
import { until } from "../until.mjs";

const INSTALLED = "/var/lib/roundcube";
const DEFAULTS = "/etc/roundcube/defaults.inc.php";

/** The lines of `docs/webmail.md` for Roundcube, the last block in the language, as an operator would copy them. */
export async function documented() {
  const text = await readFile(new URL("../../../docs/webmail.md", import.meta.url), "utf8");
  const [, roundcube] = text.split("\n## Roundcube\n");
  const blocks = [...roundcube.split("\n## ")[0].matchAll(/^```php\n([^]*?)^```/gm)].map(([, lines]) => lines);
  if (blocks.length < 2) throw new Error("docs/webmail.md has no lines for Roundcube any more");
  return blocks;
}

/** Starts it with some lines of configuration. `host` is how the browser calls it. */
export async function startRoundcube(lines, host) {
  const folder = await mkdtemp(join(tmpdir(), "mail-doctor-roundcube-"));
  const port = await freePort();
  // Where the database is empty, Roundcube makes its tables. Nobody signs in: there is no mail server.
  const config = `<?php
$config['db_dsnw'] = 'sqlite:///${join(folder, "database")}?mode=0600';
$config['imap_host'] = '127.0.0.1:9';
$config['des_key'] = 'a-key-for-nobodys-mail-1';
$config['temp_dir'] = $config['log_dir'] = '${folder}';
$config['language'] = 'it_IT';
${lines}`;
  await symlink(DEFAULTS, join(folder, "defaults.inc.php"));
  await writeFile(join(folder, "config.inc.php"), config);
  const server = spawn("php", ["-S", `127.0.0.1:${port}`, "-t", join(INSTALLED, "public_html")], {
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => server.on("close", resolve));
  const close = async () => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const answers = () => fetch(`http://127.0.0.1:${port}/`).then((reply) => reply.ok, () => false);
  await until("Roundcube answers", answers).catch(async (error) => {
    await close();
    throw new Error(`${error.message}: ${said.slice(-2000)}`);
  });
  return { origin: `http://${host}:${port}`, close };
}
