// Every screen of the widget, one after the other, for what must hold on each of them.

import { until } from "./until.mjs";

/** Calls `visit` with the name of each screen while it is shown. */
export async function everyScreen({ page, site, relay }, visit) {
  await page.open("/faq.html");
  await page.screen("address");
  await visit("faq");

  const arrive = site.hold("/widget_bg.wasm");
  await page.open("/#lang=it");
  await page.see(".served");
  await visit("served");
  arrive();
  await page.screen("address");
  await visit("address");

  await page.tap("main .primary");
  await page.see("#md-problem");
  await visit("address-problem");

  const answer = relay.hold();
  await page.fill("#md-address", "una.casella.dal.nome.molto.lungo@old-mx.test");
  await page.press("Enter");
  await page.screen("checking");
  await visit("checking");
  answer();
  await page.screen("verdict");
  await open(page, "details.evidence");
  await open(page, "details.lookups");
  await visit("verdict");

  await page.tap("main .secondary");
  await page.screen("question");
  await open(page, ".settled details");
  await visit("question");

  await page.choose("no");
  await until("the webmail was tried", () => site.asked("/webmail"));
  for (const option of ["all", "missing", "one", "no"]) await page.choose(option);
  await page.screen("outcome");
  await visit("outcome");

  await page.tap("main .primary");
  await page.screen("ticket");
  await page.tap(".ways .primary");
  await page.see("#md-reply");
  await until("the missing phone has the focus", () => page.focused("#md-phone"));
  await page.tap("label:has(input[name=md-contract])");
  await page.see(".phone");
  await open(page, "fieldset details");
  await visit("ticket");

  await page.open("/static.it.html");
  await page.see("main > section");
  await visit("static");
}

async function open(page, details) {
  await page.tap(`${details} summary`);
  await page.see(`${details}[open]`);
}
