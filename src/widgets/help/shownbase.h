// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

class ChatClient;

/// Which knowledge base is shown, and in which language: what was read of another one is asked for
/// anew.
struct ShownBase
{
    QString id = {};
    QString brandId = {};
    QString language = {};

    /// What the client reads by now.
    static ShownBase of(const ChatClient &client);

    bool operator==(const ShownBase &) const = default;
};

} // namespace Kustomer
