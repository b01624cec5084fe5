// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Counts message events of a realtime server: says "ready" once subscribed, then after each burst
// how many milliseconds lay between its first event and its last one.
//   node count.js PORT EVENTS_OF_A_BURST

import PusherClient from "pusher-js";

const [port, burst] = process.argv.slice(2).map(Number);
const client = new PusherClient("benchmark", {
    cluster: "mt1",
    wsHost: "127.0.0.1",
    wsPort: port,
    forceTLS: false,
    enabledTransports: ["ws"],
    disableStats: true,
});
const channel = client.subscribe("events");
channel.bind("pusher:subscription_succeeded", () => console.log("ready"));

let count = 0;
let start;
channel.bind("kustomer.app.chat.message.send", ({ data }) => {
    if (data.attributes.body.length === 0) throw new Error("an event without a text");
    if (count === 0) start = performance.now();
    if (++count < burst) return;
    console.log(performance.now() - start);
    count = 0;
});
