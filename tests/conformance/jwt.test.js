// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import jsonwebtoken from "jsonwebtoken";
import { Emulator } from "./emulator.js";

let emulator;
before(async () => (emulator = await Emulator.start()));
after(async () => assert.equal(await emulator.stop(), 0));

const secondsAgo = (seconds) => Math.floor(Date.now() / 1000) - seconds;
const jane = { email: "jane@example.com" };

async function logIn(jwt) {
    const { token } = await emulator.customer();
    return emulator.call("POST", "/c/v1/identity", { token, body: { externalToken: jwt } });
}

async function isRefused(jwt, code) {
    const { status, document } = await logIn(jwt);
    assert.equal(status, 401);
    assert.equal(document.errors[0].code, code);
}

test("accepts a token of another library", async () => {
    const { status, document } = await logIn(jsonwebtoken.sign(jane, emulator.access.chatSecret));
    assert.equal(status, 200);
    assert.equal(document.data.attributes.email, jane.email);
});

test("accepts a token of 14 minutes", async () => {
    const claims = { ...jane, iat: secondsAgo(14 * 60) };
    const { status } = await logIn(jsonwebtoken.sign(claims, emulator.access.chatSecret));
    assert.equal(status, 200);
});

test("refuses a token of 16 minutes", () =>
    isRefused(
        jsonwebtoken.sign({ ...jane, iat: secondsAgo(16 * 60) }, emulator.access.chatSecret),
        "token_expired",
    ));

test("refuses a token with another secret", () =>
    isRefused(jsonwebtoken.sign(jane, "another secret"), "invalid_signature"));

test("refuses a token without a signature", () =>
    isRefused(jsonwebtoken.sign(jane, null, { algorithm: "none" }), "invalid_signature"));

test("refuses another algorithm with the right secret", () =>
    isRefused(
        jsonwebtoken.sign(jane, emulator.access.chatSecret, { algorithm: "HS512" }),
        "invalid_signature",
    ));

test("mints tokens and keys other libraries can read", async () => {
    const { document } = await emulator.call("POST", "/emulator/jwt", { body: jane });
    const claims = jsonwebtoken.verify(document.jwt, emulator.access.chatSecret);
    assert.equal(claims.email, jane.email);
    const key = jsonwebtoken.decode(emulator.access.apiKey);
    assert.equal(key.orgName, "acme");
    assert.match(key.org, /^[0-9a-f]{24}$/);
});
