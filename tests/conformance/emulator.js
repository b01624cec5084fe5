// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The program under test, running on a port of its own. */
export class Emulator {
    static async start(...args) {
        const program = spawn(process.env.KUSTOMER_EMULATOR, args, {
            stdio: ["ignore", "pipe", "inherit"],
        });
        const [line] = await once(createInterface({ input: program.stdout }), "line");
        return new Emulator(program, JSON.parse(line));
    }

    constructor(program, access) {
        this.program = program;
        this.access = access;
    }

    async stop() {
        this.program.kill("SIGTERM");
        const [code] = await once(this.program, "exit");
        return code;
    }

    /** Sends one request; returns its status and the decoded document. */
    async call(method, path, { token, bearer, body } = {}) {
        const headers = { "Content-Type": "application/json" };
        if (token) headers["x-kustomer-tracking-token"] = token;
        if (bearer) headers.Authorization = `Bearer ${bearer}`;
        const answer = await fetch(this.access.apiUrl + path, {
            method,
            headers,
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        const text = await answer.text();
        return { status: answer.status, document: text ? JSON.parse(text) : null };
    }

    /** A new anonymous customer: token, tracking id, customer id and organisation id. */
    async customer() {
        const { document } = await this.call("GET", "/c/v1/tracking/tokens/current");
        const { attributes, relationships } = document.data;
        return {
            token: attributes.token,
            trackingId: attributes.trackingId,
            customerId: relationships.customer.data.id,
            organisation: relationships.org.data.id,
        };
    }

    /** Keys of the realtime service. */
    async organisation() {
        return (await this.call("GET", "/emulator/organisation")).document;
    }
}
