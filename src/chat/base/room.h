// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace Kustomer {

struct Record;

/// A part of the running chat, as all parts look from where they are held: what happens to the
/// chat happens to each of them, in order.
class Room
{
public:
    /// What an earlier process kept for the customer to whom the chat belongs now.
    virtual void restore(const QList<Record> &records) { Q_UNUSED(records) }
    /// The chat is started and the company lets people chat.
    virtual void begin() { }
    /// Writes what of the customer is not on disk yet.
    virtual void keep() { }
    /// The customer is gone: nothing of him stays, and no answer to him comes any more.
    virtual void forget() { }
    /// The chat ends. Nobody is told of anything any more.
    virtual void end() { }

protected:
    Room() = default;
    ~Room() = default;
    Q_DISABLE_COPY_MOVE(Room)
};

} // namespace Kustomer
