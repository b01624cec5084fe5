// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Tells when each of several clients hears its channel, "live N", and when it knows that it doesn't,
// "lost N".
//   node recover.js PORT KEY CLIENTS

import PusherClient from "pusher-js";

const [port, key, clients] = process.argv.slice(2);
for (let number = 0; number < Number(clients); ++number) {
    const client = new PusherClient(key, {
        cluster: "mt1",
        wsHost: "127.0.0.1",
        wsPort: Number(port),
        forceTLS: false,
        enabledTransports: ["ws"],
        disableStats: true,
    });
    client.subscribe("recovery").bind("pusher:subscription_succeeded", () => console.log(`live ${number}`));
    client.connection.bind("state_change", ({ previous }) => {
        if (previous === "connected") console.log(`lost ${number}`);
    });
}
