// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Chats without pixels; exits with 0 when all of it happened.

#include "talk.h"

#include <KustomerChat/ChatClient>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Kustomer::ChatClient client;
    return talk(&client, client.conversations(), QStringLiteral(EMULATOR_PROGRAM));
}
