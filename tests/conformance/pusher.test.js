// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import PusherClient from "pusher-js";
import PusherServer from "pusher";
import { Emulator } from "./emulator.js";

const MessageSent = "kustomer.app.chat.message.send";
const Typing = "client-kustomer.app.chat.activity.typing";

let emulator;
let organisation;
let clients = [];

before(async () => {
    emulator = await Emulator.start();
    organisation = await emulator.organisation();
});
afterEach(() => {
    clients.forEach((client) => client.disconnect());
    clients = [];
});
after(async () => assert.equal(await emulator.stop(), 0));

/** A customer's device: the official client, signing its subscriptions by wire E29. */
function connect(customer, options = {}) {
    const { hostname, port } = new URL(emulator.access.realtimeUrl);
    const client = new PusherClient(organisation.realtimeKey, {
        cluster: "mt1",
        wsHost: hostname,
        wsPort: Number(port),
        forceTLS: false,
        enabledTransports: ["ws"],
        disableStats: true,
        channelAuthorization: {
            endpoint: `${emulator.access.apiUrl}/c/v1/pusher/auth`,
            transport: "ajax",
            headers: { "x-kustomer-tracking-token": customer.token },
        },
        ...options,
    });
    clients.push(client);
    return client;
}

function next(target, event) {
    return new Promise((resolve, reject) => {
        target.bind(event, resolve);
        target.bind("pusher:subscription_error", reject);
    });
}

async function subscribe(client, name) {
    const channel = client.subscribe(name);
    const members = await next(channel, "pusher:subscription_succeeded");
    return { channel, members };
}

const personal = ({ organisation, trackingId }) =>
    `presence-external-${organisation}-tracking-${trackingId}`;

async function startConversation({ token }) {
    const { document } = await emulator.call("POST", "/c/v1/chat/sessions", {
        token,
        body: { title: "Hello" },
    });
    return document.data.id;
}

function backend() {
    const { hostname, port } = new URL(emulator.access.apiUrl);
    return new PusherServer({
        appId: "emulator",
        key: organisation.realtimeKey,
        secret: organisation.realtimeSecret,
        host: hostname,
        port,
        useTLS: false,
    });
}

test("connects and tells its socket id", async () => {
    const client = connect(await emulator.customer());
    await next(client.connection, "connected");
    assert.match(client.connection.socket_id, /^\d+\.\d+$/);
});

test("reports an unknown key", async () => {
    const { hostname, port } = new URL(emulator.access.realtimeUrl);
    const client = new PusherClient("unknown", {
        cluster: "mt1",
        wsHost: hostname,
        wsPort: Number(port),
        forceTLS: false,
        enabledTransports: ["ws"],
    });
    clients.push(client);
    const error = await next(client.connection, "error");
    assert.equal(error.error.data.code, 4001);
});

test("is present on the personal channel under the tracking id", async () => {
    const customer = await emulator.customer();
    const { members } = await subscribe(connect(customer), personal(customer));
    assert.equal(members.count, 1);
    assert.equal(members.me.id, customer.trackingId);
});

test("hears of its own messages", async () => {
    const customer = await emulator.customer();
    const { channel } = await subscribe(connect(customer), personal(customer));
    const heard = next(channel, MessageSent);
    const session = await startConversation(customer);
    const posted = await emulator.call("POST", "/c/v1/chat/messages", {
        token: customer.token,
        body: { session, body: "Hello", attachments: [] },
    });
    assert.deepEqual(await heard, posted.document);
});

test("hears of an agent's message and typing", async () => {
    const customer = await emulator.customer();
    const client = connect(customer);
    const session = await startConversation(customer);
    const { channel } = await subscribe(client, personal(customer));
    const activity = await subscribe(
        client,
        `private-external-${customer.organisation}-chat-activity-${session}`,
    );
    const message = next(channel, MessageSent);
    const typing = next(activity.channel, Typing);
    const act = (path, more) =>
        emulator.call("POST", `/v2.1/chat/outbound/${path}`, {
            bearer: emulator.access.serverApiKey,
            body: {
                customerId: customer.customerId,
                session,
                from: "65f1c0de0000000000000f01",
                ...more,
            },
        });
    assert.equal((await act("typing", { typing: true })).status, 204);
    assert.equal((await act("messages", { body: "Hi!" })).status, 201);
    assert.equal((await typing).status, "typing");
    assert.equal((await message).data.attributes.body, "Hi!");
});

test("passes client events to the other device only", async () => {
    const customer = await emulator.customer();
    const session = await startConversation(customer);
    const name = `private-external-${customer.organisation}-chat-activity-${session}`;
    const [first, second] = [connect(customer), connect(customer)];
    const sender = (await subscribe(first, name)).channel;
    const receiver = (await subscribe(second, name)).channel;
    sender.bind(Typing, () => assert.fail("the sender got its own event"));
    const heard = next(receiver, Typing);
    sender.trigger(Typing, { status: "typing", id: session });
    assert.deepEqual(await heard, { status: "typing", id: session });
});

test("refuses the channel of somebody else", async () => {
    const [owner, stranger] = [await emulator.customer(), await emulator.customer()];
    const error = await subscribe(connect(stranger), personal(owner)).catch((reason) => reason);
    assert.equal(error.status, 403);
});

test("answers the client's ping", async () => {
    const client = connect(await emulator.customer(), { activityTimeout: 100, pongTimeout: 2000 });
    const pong = new Promise((resolve) =>
        client.connection.bind("message", ({ event }) => event === "pusher:pong" && resolve()),
    );
    await pong;
    assert.equal(client.connection.state, "connected");
});

test("comes back after the connection was dropped", async () => {
    const customer = await emulator.customer();
    const client = connect(customer);
    const { channel } = await subscribe(client, personal(customer));
    const again = next(channel, "pusher:subscription_succeeded");
    await emulator.call("POST", "/emulator/realtime", { body: { action: "drop" } });
    await again;
});

test("signs subscriptions as the official server library does", async () => {
    const customer = await emulator.customer();
    const channel = personal(customer);
    const answer = await fetch(`${emulator.access.apiUrl}/c/v1/pusher/auth`, {
        method: "POST",
        headers: { "x-kustomer-tracking-token": customer.token },
        body: new URLSearchParams({ channel_name: channel, socket_id: "1.2" }),
    });
    const { auth, channel_data } = await answer.json();
    const [key, signature] = auth.split(":");
    const token = new PusherServer.Token(key, organisation.realtimeSecret);
    assert.equal(signature, token.sign(`1.2:${channel}:${channel_data}`));
});

test("publishes what the official server library triggers", async () => {
    const { channel } = await subscribe(connect(await emulator.customer()), "news");
    const heard = next(channel, "headline");
    const answer = await backend().trigger("news", "headline", { text: "It works" });
    assert.equal(answer.status, 200);
    assert.deepEqual(await heard, { text: "It works" });
});

test("refuses a trigger with a wrong secret", async () => {
    const { hostname, port } = new URL(emulator.access.apiUrl);
    const forger = new PusherServer({
        appId: "emulator",
        key: organisation.realtimeKey,
        secret: "guessed",
        host: hostname,
        port,
        useTLS: false,
    });
    const error = await forger.trigger("news", "headline", {}).catch((reason) => reason);
    assert.equal(error.status, 401);
});
