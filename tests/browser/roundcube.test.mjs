// The way in from a real webmail: the link on Roundcube's log-in page, made by the lines of docs/webmail.md.

import assert from "node:assert/strict";

import { everywhere } from "./everywhere.mjs";
import { Page } from "./page.mjs";
import { documented, startRoundcube } from "./webmail/roundcube.mjs";
import { said } from "./words.mjs";

// Each customer's own webmail; the zone is the lab's.
const HOST = "mail.good.test";
const listening = (html) => html.replace("<head>", "<head><script>window.warned = []; console.warn = (text) => warned.push(text);</script>");
const options = { engines: ["chromium"], browser: { hosts: [HOST] }, site: () => ({ edit: { "/": listening } }) };

/** Opens the log-in page with these lines of configuration, follows its link, and hands over the widget's page. */
async function follow({ page, site }, lines, host, look) {
  const filled = lines.replaceAll("https://help.example/mail-doctor/", `${site.origin}/`);
  assert.notEqual(filled, lines, "the lines name the widget's page");
  const webmail = await startRoundcube(filled, host);
  try {
    await page.driver.goto(webmail.origin);
    await page.see("#login-form, form[name=login-form]");
    assert.equal(await page.attribute("a.support-link", "target"), "_blank");
    const driver = await page.driver.opened(() => page.tap("a.support-link"));
    const widget = new Page(driver, site.origin);
    await widget.screen("address");
    await look(widget);
    assert.deepEqual(await widget.evaluate(() => window.warned), [], "the link is understood whole");
  } finally {
    await webmail.close();
  }
}

everywhere("Roundcube's log-in page leads here, and names the customer's domain", async (around) => {
  const [, lines] = await documented();
  await follow(around, lines, HOST, async (widget) => {
    assert.equal(await widget.value("#md-address"), "good.test");
    assert.equal(around.relay.log.length, 0, "nothing is looked up before the person says so");
    await widget.tap("main .primary");
    await widget.screen("question");
    await widget.choose("no");
    await widget.choose("all");
    assert.equal(await widget.text("h2"), said("question-message-in-webmail"));
    await widget.see(".settled[data-node=webmail-opens]");
    assert.ok(!around.site.asked("/webmail"), "that it opens is proven, and not tried");
  });
}, options);

for (const [place, which] of ["the one line", "the lines that look at the host"].entries()) {
  everywhere(`${which} fill nothing in where the host names no customer`, async (around) => {
    const lines = (await documented())[place];
    await follow(around, lines, "127.0.0.1", async (widget) => {
      assert.equal(await widget.value("#md-address"), "");
      await widget.tap("main .secondary");
      await widget.screen("question");
      // That the device is online may not have been measured yet.
      if ((await widget.text("h2")) === said("question-online")) await widget.choose("yes");
      await widget.choose("no");
      await widget.choose("all");
      assert.equal(await widget.text("h2"), said("question-message-in-webmail"), "it comes from the webmail all the same");
    });
  }, options);
}
